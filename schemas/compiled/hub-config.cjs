// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
const schema6 = {"$id":"hub-config.json","$schema":"http://json-schema.org/draft-07/schema#","title":"HubConfig","description":"<data>/hub.json","type":"object","additionalProperties":false,"properties":{"listen":{"type":"object","additionalProperties":false,"properties":{"host":{"type":"string","maxLength":255,"default":"127.0.0.1","description":"address to listen on"},"port":{"type":"integer","minimum":0,"maximum":65535,"default":5003,"description":"0 picks a free port"}},"default":{}},"k":{"type":"integer","minimum":1,"maximum":1000000,"description":"contributors that a type needs before it is published","default":10},"window_days":{"type":"integer","minimum":7,"maximum":730,"description":"how far back votes count","default":56},"raw_retention_days":{"type":"integer","minimum":1,"maximum":35,"default":35,"description":"how long single contributions are kept; the sums stay"},"key_retention_days":{"type":"integer","minimum":45,"maximum":730,"description":"how long ids are remembered for idempotency","default":60},"publish_delay_ms":{"type":"integer","minimum":0,"maximum":3600000,"description":"how long changes are gathered before a publish","default":60000},"resign_hours":{"type":"number","minimum":0.001,"maximum":72,"description":"how often the timestamp is signed again","default":6},"requests_per_hour_per_prefix":{"type":"integer","minimum":0,"maximum":1000000,"description":"0: no limit. Loopback and private addresses are never limited","default":30},"votes_per_prefix":{"type":"integer","minimum":0,"maximum":1000000,"description":"votes of one type and epoch that one /24 or /48 may cast; 0: no limit. Loopback and private addresses are never limited","default":3},"trust_proxy":{"type":"boolean","description":"take the client address from X-Forwarded-For","default":false},"log_level":{"type":"string","enum":["trace","debug","info","warn","error","silent"],"default":"info","description":"how much is logged"}}};
const func2 = Object.prototype.hasOwnProperty;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="hub-config.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.listen === undefined){
data.listen = {};
}
if(data.k === undefined){
data.k = 10;
}
if(data.window_days === undefined){
data.window_days = 56;
}
if(data.raw_retention_days === undefined){
data.raw_retention_days = 35;
}
if(data.key_retention_days === undefined){
data.key_retention_days = 60;
}
if(data.publish_delay_ms === undefined){
data.publish_delay_ms = 60000;
}
if(data.resign_hours === undefined){
data.resign_hours = 6;
}
if(data.requests_per_hour_per_prefix === undefined){
data.requests_per_hour_per_prefix = 30;
}
if(data.votes_per_prefix === undefined){
data.votes_per_prefix = 3;
}
if(data.trust_proxy === undefined){
data.trust_proxy = false;
}
if(data.log_level === undefined){
data.log_level = "info";
}
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
let data0 = data.listen;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.host === undefined){
data0.host = "127.0.0.1";
}
if(data0.port === undefined){
data0.port = 5003;
}
const _errs4 = errors;
for(const key1 in data0){
if(!((key1 === "host") || (key1 === "port"))){
validate21.errors = [{instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
let data1 = data0.host;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(data1.length > 255){
validate21.errors = [{instancePath:instancePath+"/listen/host",schemaPath:"#/properties/listen/properties/host/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/listen/host",schemaPath:"#/properties/listen/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs5 === errors;
if(valid1){
let data2 = data0.port;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate21.errors = [{instancePath:instancePath+"/listen/port",schemaPath:"#/properties/listen/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
validate21.errors = [{instancePath:instancePath+"/listen/port",schemaPath:"#/properties/listen/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate21.errors = [{instancePath:instancePath+"/listen/port",schemaPath:"#/properties/listen/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid1 = _errs7 === errors;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
if(valid0){
let data3 = data.k;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate21.errors = [{instancePath:instancePath+"/k",schemaPath:"#/properties/k/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
validate21.errors = [{instancePath:instancePath+"/k",schemaPath:"#/properties/k/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate21.errors = [{instancePath:instancePath+"/k",schemaPath:"#/properties/k/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
if(valid0){
let data4 = data.window_days;
const _errs11 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate21.errors = [{instancePath:instancePath+"/window_days",schemaPath:"#/properties/window_days/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 730 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/window_days",schemaPath:"#/properties/window_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 730},message:"must be <= 730"}];
return false;
}
else {
if(data4 < 7 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/window_days",schemaPath:"#/properties/window_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7},message:"must be >= 7"}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
if(valid0){
let data5 = data.raw_retention_days;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate21.errors = [{instancePath:instancePath+"/raw_retention_days",schemaPath:"#/properties/raw_retention_days/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 35 || isNaN(data5)){
validate21.errors = [{instancePath:instancePath+"/raw_retention_days",schemaPath:"#/properties/raw_retention_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 35},message:"must be <= 35"}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate21.errors = [{instancePath:instancePath+"/raw_retention_days",schemaPath:"#/properties/raw_retention_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs13 === errors;
if(valid0){
let data6 = data.key_retention_days;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate21.errors = [{instancePath:instancePath+"/key_retention_days",schemaPath:"#/properties/key_retention_days/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 730 || isNaN(data6)){
validate21.errors = [{instancePath:instancePath+"/key_retention_days",schemaPath:"#/properties/key_retention_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 730},message:"must be <= 730"}];
return false;
}
else {
if(data6 < 45 || isNaN(data6)){
validate21.errors = [{instancePath:instancePath+"/key_retention_days",schemaPath:"#/properties/key_retention_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 45},message:"must be >= 45"}];
return false;
}
}
}
}
var valid0 = _errs15 === errors;
if(valid0){
let data7 = data.publish_delay_ms;
const _errs17 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate21.errors = [{instancePath:instancePath+"/publish_delay_ms",schemaPath:"#/properties/publish_delay_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 3600000 || isNaN(data7)){
validate21.errors = [{instancePath:instancePath+"/publish_delay_ms",schemaPath:"#/properties/publish_delay_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600000},message:"must be <= 3600000"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate21.errors = [{instancePath:instancePath+"/publish_delay_ms",schemaPath:"#/properties/publish_delay_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs17 === errors;
if(valid0){
let data8 = data.resign_hours;
const _errs19 = errors;
if(errors === _errs19){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 72 || isNaN(data8)){
validate21.errors = [{instancePath:instancePath+"/resign_hours",schemaPath:"#/properties/resign_hours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 72},message:"must be <= 72"}];
return false;
}
else {
if(data8 < 0.001 || isNaN(data8)){
validate21.errors = [{instancePath:instancePath+"/resign_hours",schemaPath:"#/properties/resign_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.001},message:"must be >= 0.001"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/resign_hours",schemaPath:"#/properties/resign_hours/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs19 === errors;
if(valid0){
let data9 = data.requests_per_hour_per_prefix;
const _errs21 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate21.errors = [{instancePath:instancePath+"/requests_per_hour_per_prefix",schemaPath:"#/properties/requests_per_hour_per_prefix/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000 || isNaN(data9)){
validate21.errors = [{instancePath:instancePath+"/requests_per_hour_per_prefix",schemaPath:"#/properties/requests_per_hour_per_prefix/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate21.errors = [{instancePath:instancePath+"/requests_per_hour_per_prefix",schemaPath:"#/properties/requests_per_hour_per_prefix/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs21 === errors;
if(valid0){
let data10 = data.votes_per_prefix;
const _errs23 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate21.errors = [{instancePath:instancePath+"/votes_per_prefix",schemaPath:"#/properties/votes_per_prefix/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000 || isNaN(data10)){
validate21.errors = [{instancePath:instancePath+"/votes_per_prefix",schemaPath:"#/properties/votes_per_prefix/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate21.errors = [{instancePath:instancePath+"/votes_per_prefix",schemaPath:"#/properties/votes_per_prefix/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs23 === errors;
if(valid0){
const _errs25 = errors;
if(typeof data.trust_proxy !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/trust_proxy",schemaPath:"#/properties/trust_proxy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs25 === errors;
if(valid0){
let data12 = data.log_level;
const _errs27 = errors;
if(typeof data12 !== "string"){
validate21.errors = [{instancePath:instancePath+"/log_level",schemaPath:"#/properties/log_level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data12 === "trace") || (data12 === "debug")) || (data12 === "info")) || (data12 === "warn")) || (data12 === "error")) || (data12 === "silent"))){
validate21.errors = [{instancePath:instancePath+"/log_level",schemaPath:"#/properties/log_level/enum",keyword:"enum",params:{allowedValues: schema6.properties.log_level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs27 === errors;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

module.exports = validate21

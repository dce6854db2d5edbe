// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
const schema6 = {"$id":"network-state.json","$schema":"http://json-schema.org/draft-07/schema#","title":"NetworkState","description":"~/.pqs/network.json: what the daemon remembers of the network between starts.","type":"object","additionalProperties":false,"properties":{"last_sync":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds; 0 where it never happened"},"last_attempt":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds; 0 where it never happened"},"available":{"type":"boolean"},"mirrors":{"type":"object","maxProperties":64,"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"score":{"type":"number","minimum":0,"maximum":1,"description":"1 is healthy; exponentially weighted over attempts, a bad signature weighing far more than a time-out"},"latency_ms":{"type":["number","null"],"minimum":0},"last_success":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds; 0 where it never happened"},"last_failure":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds; 0 where it never happened"},"failure":{"type":"string","enum":["stale","forged","expired","network","timeout","too_large","soft404","invalid","untrusted"]},"reason":{"type":"string","maxLength":500}},"required":["score","latency_ms","last_success","last_failure"]}}},"required":["last_sync","last_attempt","available","mirrors"]};
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="network-state.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.last_sync === undefined) && (missing0 = "last_sync")) || ((data.last_attempt === undefined) && (missing0 = "last_attempt"))) || ((data.available === undefined) && (missing0 = "available"))) || ((data.mirrors === undefined) && (missing0 = "mirrors"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "last_sync") || (key0 === "last_attempt")) || (key0 === "available")) || (key0 === "mirrors"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.last_sync !== undefined){
let data0 = data.last_sync;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate21.errors = [{instancePath:instancePath+"/last_sync",schemaPath:"#/properties/last_sync/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4102444800 || isNaN(data0)){
validate21.errors = [{instancePath:instancePath+"/last_sync",schemaPath:"#/properties/last_sync/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate21.errors = [{instancePath:instancePath+"/last_sync",schemaPath:"#/properties/last_sync/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_attempt !== undefined){
let data1 = data.last_attempt;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate21.errors = [{instancePath:instancePath+"/last_attempt",schemaPath:"#/properties/last_attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4102444800 || isNaN(data1)){
validate21.errors = [{instancePath:instancePath+"/last_attempt",schemaPath:"#/properties/last_attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate21.errors = [{instancePath:instancePath+"/last_attempt",schemaPath:"#/properties/last_attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.available !== undefined){
const _errs6 = errors;
if(typeof data.available !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/available",schemaPath:"#/properties/available/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mirrors !== undefined){
let data3 = data.mirrors;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 64){
validate21.errors = [{instancePath:instancePath+"/mirrors",schemaPath:"#/properties/mirrors/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
return false;
}
else {
for(const key1 in data3){
let data4 = data3[key1];
const _errs11 = errors;
if(errors === _errs11){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((((data4.score === undefined) && (missing1 = "score")) || ((data4.latency_ms === undefined) && (missing1 = "latency_ms"))) || ((data4.last_success === undefined) && (missing1 = "last_success"))) || ((data4.last_failure === undefined) && (missing1 = "last_failure"))){
validate21.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mirrors/additionalProperties/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key2 in data4){
if(!((((((key2 === "score") || (key2 === "latency_ms")) || (key2 === "last_success")) || (key2 === "last_failure")) || (key2 === "failure")) || (key2 === "reason"))){
validate21.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mirrors/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data4.score !== undefined){
let data5 = data4.score;
const _errs14 = errors;
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
validate21.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/score",schemaPath:"#/properties/mirrors/additionalProperties/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate21.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/score",schemaPath:"#/properties/mirrors/additionalProperties/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/score",schemaPath:"#/properties/mirrors/additionalProperties/properties/score/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.latency_ms !== undefined){
let data6 = data4.latency_ms;
const _errs16 = errors;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
validate21.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency_ms",schemaPath:"#/properties/mirrors/additionalProperties/properties/latency_ms/type",keyword:"type",params:{type: schema6.properties.mirrors.additionalProperties.properties.latency_ms.type},message:"must be number,null"}];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate21.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency_ms",schemaPath:"#/properties/mirrors/additionalProperties/properties/latency_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.last_success !== undefined){
let data7 = data4.last_success;
const _errs18 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate21.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_success",schemaPath:"#/properties/mirrors/additionalProperties/properties/last_success/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 4102444800 || isNaN(data7)){
validate21.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_success",schemaPath:"#/properties/mirrors/additionalProperties/properties/last_success/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate21.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_success",schemaPath:"#/properties/mirrors/additionalProperties/properties/last_success/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.last_failure !== undefined){
let data8 = data4.last_failure;
const _errs20 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate21.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_failure",schemaPath:"#/properties/mirrors/additionalProperties/properties/last_failure/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs20){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 4102444800 || isNaN(data8)){
validate21.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_failure",schemaPath:"#/properties/mirrors/additionalProperties/properties/last_failure/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate21.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_failure",schemaPath:"#/properties/mirrors/additionalProperties/properties/last_failure/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.failure !== undefined){
let data9 = data4.failure;
const _errs22 = errors;
if(typeof data9 !== "string"){
validate21.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/failure",schemaPath:"#/properties/mirrors/additionalProperties/properties/failure/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((data9 === "stale") || (data9 === "forged")) || (data9 === "expired")) || (data9 === "network")) || (data9 === "timeout")) || (data9 === "too_large")) || (data9 === "soft404")) || (data9 === "invalid")) || (data9 === "untrusted"))){
validate21.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/failure",schemaPath:"#/properties/mirrors/additionalProperties/properties/failure/enum",keyword:"enum",params:{allowedValues: schema6.properties.mirrors.additionalProperties.properties.failure.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.reason !== undefined){
let data10 = data4.reason;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data10 === "string"){
if(data10.length > 500){
validate21.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",schemaPath:"#/properties/mirrors/additionalProperties/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",schemaPath:"#/properties/mirrors/additionalProperties/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
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
validate21.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mirrors/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/mirrors",schemaPath:"#/properties/mirrors/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
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

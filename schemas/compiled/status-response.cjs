// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
const schema6 = {"$id":"status-response.json","$schema":"http://json-schema.org/draft-07/schema#","title":"StatusResponse","type":"object","additionalProperties":false,"properties":{"network_status":{"$ref":"network-status.json"},"current_system":{"type":"object","additionalProperties":false,"properties":{"type":{"$ref":"system-type.json"},"optimizations_available":{"type":"boolean"},"optimization_data":{"anyOf":[{"$ref":"profile.json"},{"type":"null"}]},"match":{"$ref":"match.json"}},"required":["type","optimizations_available","optimization_data","match"]},"servers":{"type":"object","additionalProperties":false,"properties":{"primary":{"type":"string","maxLength":2048},"backups":{"type":"array","items":{"type":"string","maxLength":2048},"maxItems":8},"health":{"type":"array","items":{"$ref":"mirror-health.json"},"maxItems":16}},"required":["primary","backups","health"]},"trust":{"$ref":"trust-state.json"},"next_sync":{"type":["integer","null"],"minimum":0,"description":"Unix time in seconds"},"outbox":{"type":"object","additionalProperties":false,"properties":{"depth":{"type":"integer","minimum":0,"maximum":1000000000},"dead":{"type":"integer","minimum":0,"maximum":1000000000},"next_attempt":{"type":["integer","null"],"minimum":0,"description":"Unix time in seconds"}},"required":["depth","dead","next_attempt"]},"sharing":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"reason":{"type":"string","maxLength":200},"notice":{"type":"string","maxLength":2000},"notice_shown":{"type":"boolean"}},"required":["enabled","notice","notice_shown"]},"process_control":{"type":"string","enum":["observe","apply"]}},"required":["network_status","current_system","servers","trust","next_sync","outbox","sharing"]};
const validate22 = require("./network-status.cjs");
const validate24 = require("./system-type.cjs");
const validate26 = require("./profile.cjs");
const validate43 = require("./match.cjs");
const validate47 = require("./mirror-health.cjs");
const validate49 = require("./trust-state.cjs");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="status-response.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.network_status === undefined) && (missing0 = "network_status")) || ((data.current_system === undefined) && (missing0 = "current_system"))) || ((data.servers === undefined) && (missing0 = "servers"))) || ((data.trust === undefined) && (missing0 = "trust"))) || ((data.next_sync === undefined) && (missing0 = "next_sync"))) || ((data.outbox === undefined) && (missing0 = "outbox"))) || ((data.sharing === undefined) && (missing0 = "sharing"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "network_status") || (key0 === "current_system")) || (key0 === "servers")) || (key0 === "trust")) || (key0 === "next_sync")) || (key0 === "outbox")) || (key0 === "sharing")) || (key0 === "process_control"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.network_status !== undefined){
const _errs2 = errors;
if(!(validate22(data.network_status, {instancePath:instancePath+"/network_status",parentData:data,parentDataProperty:"network_status",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.current_system !== undefined){
let data1 = data.current_system;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((data1.type === undefined) && (missing1 = "type")) || ((data1.optimizations_available === undefined) && (missing1 = "optimizations_available"))) || ((data1.optimization_data === undefined) && (missing1 = "optimization_data"))) || ((data1.match === undefined) && (missing1 = "match"))){
validate21.errors = [{instancePath:instancePath+"/current_system",schemaPath:"#/properties/current_system/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!((((key1 === "type") || (key1 === "optimizations_available")) || (key1 === "optimization_data")) || (key1 === "match"))){
validate21.errors = [{instancePath:instancePath+"/current_system",schemaPath:"#/properties/current_system/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.type !== undefined){
const _errs6 = errors;
if(!(validate24(data1.type, {instancePath:instancePath+"/current_system/type",parentData:data1,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.optimizations_available !== undefined){
const _errs7 = errors;
if(typeof data1.optimizations_available !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/current_system/optimizations_available",schemaPath:"#/properties/current_system/properties/optimizations_available/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.optimization_data !== undefined){
let data4 = data1.optimization_data;
const _errs9 = errors;
const _errs10 = errors;
let valid2 = false;
const _errs11 = errors;
if(!(validate26(data4, {instancePath:instancePath+"/current_system/optimization_data",parentData:data1,parentDataProperty:"optimization_data",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs12 = errors;
if(data4 !== null){
const err0 = {instancePath:instancePath+"/current_system/optimization_data",schemaPath:"#/properties/current_system/properties/optimization_data/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err1 = {instancePath:instancePath+"/current_system/optimization_data",schemaPath:"#/properties/current_system/properties/optimization_data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.match !== undefined){
const _errs14 = errors;
if(!(validate43(data1.match, {instancePath:instancePath+"/current_system/match",parentData:data1,parentDataProperty:"match",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/current_system",schemaPath:"#/properties/current_system/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.servers !== undefined){
let data6 = data.servers;
const _errs15 = errors;
if(errors === _errs15){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if((((data6.primary === undefined) && (missing2 = "primary")) || ((data6.backups === undefined) && (missing2 = "backups"))) || ((data6.health === undefined) && (missing2 = "health"))){
validate21.errors = [{instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs17 = errors;
for(const key2 in data6){
if(!(((key2 === "primary") || (key2 === "backups")) || (key2 === "health"))){
validate21.errors = [{instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data6.primary !== undefined){
let data7 = data6.primary;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data7 === "string"){
if(data7.length > 2048){
validate21.errors = [{instancePath:instancePath+"/servers/primary",schemaPath:"#/properties/servers/properties/primary/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/servers/primary",schemaPath:"#/properties/servers/properties/primary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.backups !== undefined){
let data8 = data6.backups;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data8)){
if(data8.length > 8){
validate21.errors = [{instancePath:instancePath+"/servers/backups",schemaPath:"#/properties/servers/properties/backups/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"}];
return false;
}
else {
var valid4 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs22 = errors;
if(errors === _errs22){
if(typeof data9 === "string"){
if(data9.length > 2048){
validate21.errors = [{instancePath:instancePath+"/servers/backups/" + i0,schemaPath:"#/properties/servers/properties/backups/items/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/servers/backups/" + i0,schemaPath:"#/properties/servers/properties/backups/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs22 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/servers/backups",schemaPath:"#/properties/servers/properties/backups/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.health !== undefined){
let data10 = data6.health;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data10)){
if(data10.length > 16){
validate21.errors = [{instancePath:instancePath+"/servers/health",schemaPath:"#/properties/servers/properties/health/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"}];
return false;
}
else {
var valid5 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs26 = errors;
if(!(validate47(data10[i1], {instancePath:instancePath+"/servers/health/" + i1,parentData:data10,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid5 = _errs26 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/servers/health",schemaPath:"#/properties/servers/properties/health/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trust !== undefined){
const _errs27 = errors;
if(!(validate49(data.trust, {instancePath:instancePath+"/trust",parentData:data,parentDataProperty:"trust",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_sync !== undefined){
let data13 = data.next_sync;
const _errs28 = errors;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
validate21.errors = [{instancePath:instancePath+"/next_sync",schemaPath:"#/properties/next_sync/type",keyword:"type",params:{type: schema6.properties.next_sync.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs28){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate21.errors = [{instancePath:instancePath+"/next_sync",schemaPath:"#/properties/next_sync/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outbox !== undefined){
let data14 = data.outbox;
const _errs30 = errors;
if(errors === _errs30){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing3;
if((((data14.depth === undefined) && (missing3 = "depth")) || ((data14.dead === undefined) && (missing3 = "dead"))) || ((data14.next_attempt === undefined) && (missing3 = "next_attempt"))){
validate21.errors = [{instancePath:instancePath+"/outbox",schemaPath:"#/properties/outbox/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs32 = errors;
for(const key3 in data14){
if(!(((key3 === "depth") || (key3 === "dead")) || (key3 === "next_attempt"))){
validate21.errors = [{instancePath:instancePath+"/outbox",schemaPath:"#/properties/outbox/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data14.depth !== undefined){
let data15 = data14.depth;
const _errs33 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate21.errors = [{instancePath:instancePath+"/outbox/depth",schemaPath:"#/properties/outbox/properties/depth/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs33){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000000000 || isNaN(data15)){
validate21.errors = [{instancePath:instancePath+"/outbox/depth",schemaPath:"#/properties/outbox/properties/depth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data15 < 0 || isNaN(data15)){
validate21.errors = [{instancePath:instancePath+"/outbox/depth",schemaPath:"#/properties/outbox/properties/depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid6 = _errs33 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data14.dead !== undefined){
let data16 = data14.dead;
const _errs35 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate21.errors = [{instancePath:instancePath+"/outbox/dead",schemaPath:"#/properties/outbox/properties/dead/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs35){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1000000000 || isNaN(data16)){
validate21.errors = [{instancePath:instancePath+"/outbox/dead",schemaPath:"#/properties/outbox/properties/dead/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data16 < 0 || isNaN(data16)){
validate21.errors = [{instancePath:instancePath+"/outbox/dead",schemaPath:"#/properties/outbox/properties/dead/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid6 = _errs35 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data14.next_attempt !== undefined){
let data17 = data14.next_attempt;
const _errs37 = errors;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (data17 !== null)){
validate21.errors = [{instancePath:instancePath+"/outbox/next_attempt",schemaPath:"#/properties/outbox/properties/next_attempt/type",keyword:"type",params:{type: schema6.properties.outbox.properties.next_attempt.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs37){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
validate21.errors = [{instancePath:instancePath+"/outbox/next_attempt",schemaPath:"#/properties/outbox/properties/next_attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs37 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/outbox",schemaPath:"#/properties/outbox/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sharing !== undefined){
let data18 = data.sharing;
const _errs39 = errors;
if(errors === _errs39){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing4;
if((((data18.enabled === undefined) && (missing4 = "enabled")) || ((data18.notice === undefined) && (missing4 = "notice"))) || ((data18.notice_shown === undefined) && (missing4 = "notice_shown"))){
validate21.errors = [{instancePath:instancePath+"/sharing",schemaPath:"#/properties/sharing/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs41 = errors;
for(const key4 in data18){
if(!((((key4 === "enabled") || (key4 === "reason")) || (key4 === "notice")) || (key4 === "notice_shown"))){
validate21.errors = [{instancePath:instancePath+"/sharing",schemaPath:"#/properties/sharing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs41 === errors){
if(data18.enabled !== undefined){
const _errs42 = errors;
if(typeof data18.enabled !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/sharing/enabled",schemaPath:"#/properties/sharing/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid7 = _errs42 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data18.reason !== undefined){
let data20 = data18.reason;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data20 === "string"){
if(data20.length > 200){
validate21.errors = [{instancePath:instancePath+"/sharing/reason",schemaPath:"#/properties/sharing/properties/reason/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sharing/reason",schemaPath:"#/properties/sharing/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs44 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data18.notice !== undefined){
let data21 = data18.notice;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data21 === "string"){
if(data21.length > 2000){
validate21.errors = [{instancePath:instancePath+"/sharing/notice",schemaPath:"#/properties/sharing/properties/notice/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sharing/notice",schemaPath:"#/properties/sharing/properties/notice/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs46 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data18.notice_shown !== undefined){
const _errs48 = errors;
if(typeof data18.notice_shown !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/sharing/notice_shown",schemaPath:"#/properties/sharing/properties/notice_shown/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid7 = _errs48 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sharing",schemaPath:"#/properties/sharing/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.process_control !== undefined){
let data23 = data.process_control;
const _errs50 = errors;
if(typeof data23 !== "string"){
validate21.errors = [{instancePath:instancePath+"/process_control",schemaPath:"#/properties/process_control/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data23 === "observe") || (data23 === "apply"))){
validate21.errors = [{instancePath:instancePath+"/process_control",schemaPath:"#/properties/process_control/enum",keyword:"enum",params:{allowedValues: schema6.properties.process_control.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs50 === errors;
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

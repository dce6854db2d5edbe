// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
const schema6 = {"$id":"trial.json","$schema":"http://json-schema.org/draft-07/schema#","title":"Trial","description":"~/.pqs/runs/<run>.trial.json: a randomised trial, resumable. A pair counts when both of its windows are whole.","type":"object","additionalProperties":false,"required":["run","kind","seed","pairs","window_s","settle_s","apps","basis","sensor","label","prior","done","voided","voided_total","state","reason","result"],"properties":{"run":{"type":"string","maxLength":32,"pattern":"^[0-9a-z]{8,32}$","description":"sortable by time"},"kind":{"type":"string","enum":["plan","self_test"]},"seed":{"type":"integer","minimum":0,"maximum":4294967295,"description":"decides the order of every pair"},"pairs":{"type":"integer","minimum":2,"maximum":1000,"description":"fixed beforehand, with the untouched ones"},"untouched":{"type":"integer","minimum":0,"maximum":500,"description":"pairs with no hold in either window, half of them first and half last; an older trial has none"},"window_s":{"type":"number","minimum":0.5,"maximum":3600},"settle_s":{"type":"number","minimum":0,"maximum":600,"description":"left out at the start of each window"},"apps":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["app","level","owed"],"properties":{"app":{"type":"string","maxLength":128,"minLength":1},"level":{"type":"string","enum":["deprioritise","cap","suspend"]},"cpu_limit":{"type":"number","minimum":5,"maximum":100},"memory_limit":{"type":"integer","minimum":256,"maximum":1048576},"owed":{"type":"boolean","description":"whether suppressed work counts as still to be done"}},"title":"TrialTarget"}},"basis":{"type":"string","maxLength":64,"description":"digest of plan and settings; a trial of another basis is void"},"sensor":{"oneOf":[{"$ref":"sensor.json"},{"type":"null"}]},"label":{"type":["string","null"],"enum":["measured","modelled",null]},"prior":{"type":["object","null"],"additionalProperties":false,"required":["saving","sd","machines"],"properties":{"saving":{"type":"number","minimum":-1000,"maximum":100,"description":"percent of mean power saved; negative means that more was used"},"sd":{"type":"number","minimum":0,"maximum":1000,"description":"points"},"machines":{"type":"integer","minimum":0,"maximum":1000000000},"sensor":{"$ref":"sensor.json"}},"title":"TrialPrior"},"done":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["index","windows"],"properties":{"index":{"type":"integer","minimum":0,"maximum":999},"windows":{"type":"array","maxItems":2,"items":{"type":"object","additionalProperties":false,"required":["on","started_at","seconds","joules","busy_s","apps"],"properties":{"on":{"type":"boolean","description":"whether the plan was held"},"started_at":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds"},"seconds":{"type":"number","minimum":0,"maximum":86400},"joules":{"type":"number","minimum":0,"maximum":1000000000},"busy_s":{"type":"number","minimum":0,"maximum":10000000,"description":"processor seconds of the whole machine"},"apps":{"type":"object","maxProperties":20,"propertyNames":{"maxLength":128},"additionalProperties":{"type":"number","minimum":0,"maximum":10000000},"description":"processor seconds by app of the plan"}},"title":"TrialWindow"},"minItems":2}},"title":"TrialPair"}},"held_uncounted":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["at","seconds"],"properties":{"at":{"type":"integer","minimum":0,"maximum":4102444800,"description":"when it was let go, Unix time in seconds"},"seconds":{"type":"number","minimum":0,"maximum":86400}},"title":"TrialHeld"},"description":"holds of the plan in windows that did not count, the latest; absent: none is known"},"voided":{"type":"array","maxItems":50,"items":{"type":"object","additionalProperties":false,"required":["at","reason"],"properties":{"at":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds"},"reason":{"type":"string","maxLength":400}},"title":"TrialVoid"},"description":"pairs that did not count, the latest"},"voided_total":{"type":"integer","minimum":0,"maximum":1000000},"voided_in_a_row":{"type":"integer","minimum":0,"maximum":1000000,"description":"pairs that did not count since the last that did; absent: none"},"sensor_lost_at":{"type":"integer","minimum":0,"maximum":4102444800,"description":"since when its sensor has not answered while it might have measured, Unix time in seconds; absent: it answered"},"state":{"type":"string","enum":["waiting","running","finished","void"]},"reason":{"type":"string","maxLength":400,"description":"why it waits or is void"},"result":{"oneOf":[{"$ref":"trial-result.json"},{"type":"null"}]}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[0-9a-z]{8,32}$", "u");
const validate22 = require("./sensor.cjs");
const validate25 = require("./trial-result.cjs");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="trial.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((data.run === undefined) && (missing0 = "run")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.seed === undefined) && (missing0 = "seed"))) || ((data.pairs === undefined) && (missing0 = "pairs"))) || ((data.window_s === undefined) && (missing0 = "window_s"))) || ((data.settle_s === undefined) && (missing0 = "settle_s"))) || ((data.apps === undefined) && (missing0 = "apps"))) || ((data.basis === undefined) && (missing0 = "basis"))) || ((data.sensor === undefined) && (missing0 = "sensor"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.prior === undefined) && (missing0 = "prior"))) || ((data.done === undefined) && (missing0 = "done"))) || ((data.voided === undefined) && (missing0 = "voided"))) || ((data.voided_total === undefined) && (missing0 = "voided_total"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.result === undefined) && (missing0 = "result"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.run !== undefined){
let data0 = data.run;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 32){
validate21.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(!pattern0.test(data0)){
validate21.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/pattern",keyword:"pattern",params:{pattern: "^[0-9a-z]{8,32}$"},message:"must match pattern \""+"^[0-9a-z]{8,32}$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate21.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "plan") || (data1 === "self_test"))){
validate21.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema6.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data2 = data.seed;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate21.errors = [{instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4294967295 || isNaN(data2)){
validate21.errors = [{instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate21.errors = [{instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pairs !== undefined){
let data3 = data.pairs;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate21.errors = [{instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
validate21.errors = [{instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data3 < 2 || isNaN(data3)){
validate21.errors = [{instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.untouched !== undefined){
let data4 = data.untouched;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate21.errors = [{instancePath:instancePath+"/untouched",schemaPath:"#/properties/untouched/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 500 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/untouched",schemaPath:"#/properties/untouched/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/untouched",schemaPath:"#/properties/untouched/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.window_s !== undefined){
let data5 = data.window_s;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 3600 || isNaN(data5)){
validate21.errors = [{instancePath:instancePath+"/window_s",schemaPath:"#/properties/window_s/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"}];
return false;
}
else {
if(data5 < 0.5 || isNaN(data5)){
validate21.errors = [{instancePath:instancePath+"/window_s",schemaPath:"#/properties/window_s/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.5},message:"must be >= 0.5"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/window_s",schemaPath:"#/properties/window_s/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settle_s !== undefined){
let data6 = data.settle_s;
const _errs14 = errors;
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 600 || isNaN(data6)){
validate21.errors = [{instancePath:instancePath+"/settle_s",schemaPath:"#/properties/settle_s/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate21.errors = [{instancePath:instancePath+"/settle_s",schemaPath:"#/properties/settle_s/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/settle_s",schemaPath:"#/properties/settle_s/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.apps !== undefined){
let data7 = data.apps;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
if(data7.length > 20){
validate21.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs18 = errors;
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if((((data8.app === undefined) && (missing1 = "app")) || ((data8.level === undefined) && (missing1 = "level"))) || ((data8.owed === undefined) && (missing1 = "owed"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0,schemaPath:"#/properties/apps/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs20 = errors;
for(const key1 in data8){
if(!(((((key1 === "app") || (key1 === "level")) || (key1 === "cpu_limit")) || (key1 === "memory_limit")) || (key1 === "owed"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0,schemaPath:"#/properties/apps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs20 === errors){
if(data8.app !== undefined){
let data9 = data8.app;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data9 === "string"){
if(data9.length > 128){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/app",schemaPath:"#/properties/apps/items/properties/app/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(data9.length < 1){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/app",schemaPath:"#/properties/apps/items/properties/app/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/app",schemaPath:"#/properties/apps/items/properties/app/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data8.level !== undefined){
let data10 = data8.level;
const _errs23 = errors;
if(typeof data10 !== "string"){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/level",schemaPath:"#/properties/apps/items/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data10 === "deprioritise") || (data10 === "cap")) || (data10 === "suspend"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/level",schemaPath:"#/properties/apps/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema6.properties.apps.items.properties.level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data8.cpu_limit !== undefined){
let data11 = data8.cpu_limit;
const _errs25 = errors;
if(errors === _errs25){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 100 || isNaN(data11)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/cpu_limit",schemaPath:"#/properties/apps/items/properties/cpu_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data11 < 5 || isNaN(data11)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/cpu_limit",schemaPath:"#/properties/apps/items/properties/cpu_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/cpu_limit",schemaPath:"#/properties/apps/items/properties/cpu_limit/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data8.memory_limit !== undefined){
let data12 = data8.memory_limit;
const _errs27 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/memory_limit",schemaPath:"#/properties/apps/items/properties/memory_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs27){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1048576 || isNaN(data12)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/memory_limit",schemaPath:"#/properties/apps/items/properties/memory_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576},message:"must be <= 1048576"}];
return false;
}
else {
if(data12 < 256 || isNaN(data12)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/memory_limit",schemaPath:"#/properties/apps/items/properties/memory_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 256},message:"must be >= 256"}];
return false;
}
}
}
}
var valid2 = _errs27 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data8.owed !== undefined){
const _errs29 = errors;
if(typeof data8.owed !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/owed",schemaPath:"#/properties/apps/items/properties/owed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs29 === errors;
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
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0,schemaPath:"#/properties/apps/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs18 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basis !== undefined){
let data14 = data.basis;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data14 === "string"){
if(data14.length > 64){
validate21.errors = [{instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sensor !== undefined){
let data15 = data.sensor;
const _errs33 = errors;
const _errs34 = errors;
let valid3 = false;
let passing0 = null;
const _errs35 = errors;
if(!(validate22(data15, {instancePath:instancePath+"/sensor",parentData:data,parentDataProperty:"sensor",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs35 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs36 = errors;
if(data15 !== null){
const err0 = {instancePath:instancePath+"/sensor",schemaPath:"#/properties/sensor/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs36 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err1 = {instancePath:instancePath+"/sensor",schemaPath:"#/properties/sensor/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
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
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
let data16 = data.label;
const _errs38 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate21.errors = [{instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: schema6.properties.label.type},message:"must be string,null"}];
return false;
}
if(!(((data16 === "measured") || (data16 === "modelled")) || (data16 === null))){
validate21.errors = [{instancePath:instancePath+"/label",schemaPath:"#/properties/label/enum",keyword:"enum",params:{allowedValues: schema6.properties.label.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prior !== undefined){
let data17 = data.prior;
const _errs40 = errors;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
validate21.errors = [{instancePath:instancePath+"/prior",schemaPath:"#/properties/prior/type",keyword:"type",params:{type: schema6.properties.prior.type},message:"must be object,null"}];
return false;
}
if(errors === _errs40){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing2;
if((((data17.saving === undefined) && (missing2 = "saving")) || ((data17.sd === undefined) && (missing2 = "sd"))) || ((data17.machines === undefined) && (missing2 = "machines"))){
validate21.errors = [{instancePath:instancePath+"/prior",schemaPath:"#/properties/prior/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs42 = errors;
for(const key2 in data17){
if(!((((key2 === "saving") || (key2 === "sd")) || (key2 === "machines")) || (key2 === "sensor"))){
validate21.errors = [{instancePath:instancePath+"/prior",schemaPath:"#/properties/prior/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs42 === errors){
if(data17.saving !== undefined){
let data18 = data17.saving;
const _errs43 = errors;
if(errors === _errs43){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 100 || isNaN(data18)){
validate21.errors = [{instancePath:instancePath+"/prior/saving",schemaPath:"#/properties/prior/properties/saving/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data18 < -1000 || isNaN(data18)){
validate21.errors = [{instancePath:instancePath+"/prior/saving",schemaPath:"#/properties/prior/properties/saving/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000},message:"must be >= -1000"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/prior/saving",schemaPath:"#/properties/prior/properties/saving/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid4 = _errs43 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data17.sd !== undefined){
let data19 = data17.sd;
const _errs45 = errors;
if(errors === _errs45){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1000 || isNaN(data19)){
validate21.errors = [{instancePath:instancePath+"/prior/sd",schemaPath:"#/properties/prior/properties/sd/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data19 < 0 || isNaN(data19)){
validate21.errors = [{instancePath:instancePath+"/prior/sd",schemaPath:"#/properties/prior/properties/sd/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/prior/sd",schemaPath:"#/properties/prior/properties/sd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid4 = _errs45 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data17.machines !== undefined){
let data20 = data17.machines;
const _errs47 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate21.errors = [{instancePath:instancePath+"/prior/machines",schemaPath:"#/properties/prior/properties/machines/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs47){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1000000000 || isNaN(data20)){
validate21.errors = [{instancePath:instancePath+"/prior/machines",schemaPath:"#/properties/prior/properties/machines/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data20 < 0 || isNaN(data20)){
validate21.errors = [{instancePath:instancePath+"/prior/machines",schemaPath:"#/properties/prior/properties/machines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid4 = _errs47 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data17.sensor !== undefined){
const _errs49 = errors;
if(!(validate22(data17.sensor, {instancePath:instancePath+"/prior/sensor",parentData:data17,parentDataProperty:"sensor",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid4 = _errs49 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.done !== undefined){
let data22 = data.done;
const _errs50 = errors;
if(errors === _errs50){
if(Array.isArray(data22)){
if(data22.length > 1000){
validate21.errors = [{instancePath:instancePath+"/done",schemaPath:"#/properties/done/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid5 = true;
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
let data23 = data22[i1];
const _errs52 = errors;
if(errors === _errs52){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing3;
if(((data23.index === undefined) && (missing3 = "index")) || ((data23.windows === undefined) && (missing3 = "windows"))){
validate21.errors = [{instancePath:instancePath+"/done/" + i1,schemaPath:"#/properties/done/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs54 = errors;
for(const key3 in data23){
if(!((key3 === "index") || (key3 === "windows"))){
validate21.errors = [{instancePath:instancePath+"/done/" + i1,schemaPath:"#/properties/done/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs54 === errors){
if(data23.index !== undefined){
let data24 = data23.index;
const _errs55 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate21.errors = [{instancePath:instancePath+"/done/" + i1+"/index",schemaPath:"#/properties/done/items/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs55){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 999 || isNaN(data24)){
validate21.errors = [{instancePath:instancePath+"/done/" + i1+"/index",schemaPath:"#/properties/done/items/properties/index/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999},message:"must be <= 999"}];
return false;
}
else {
if(data24 < 0 || isNaN(data24)){
validate21.errors = [{instancePath:instancePath+"/done/" + i1+"/index",schemaPath:"#/properties/done/items/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid6 = _errs55 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data23.windows !== undefined){
let data25 = data23.windows;
const _errs57 = errors;
if(errors === _errs57){
if(Array.isArray(data25)){
if(data25.length > 2){
validate21.errors = [{instancePath:instancePath+"/done/" + i1+"/windows",schemaPath:"#/properties/done/items/properties/windows/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data25.length < 2){
validate21.errors = [{instancePath:instancePath+"/done/" + i1+"/windows",schemaPath:"#/properties/done/items/properties/windows/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid7 = true;
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
const _errs59 = errors;
if(errors === _errs59){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing4;
if(((((((data26.on === undefined) && (missing4 = "on")) || ((data26.started_at === undefined) && (missing4 = "started_at"))) || ((data26.seconds === undefined) && (missing4 = "seconds"))) || ((data26.joules === undefined) && (missing4 = "joules"))) || ((data26.busy_s === undefined) && (missing4 = "busy_s"))) || ((data26.apps === undefined) && (missing4 = "apps"))){
validate21.errors = [{instancePath:instancePath+"/done/" + i1+"/windows/" + i2,schemaPath:"#/properties/done/items/properties/windows/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs61 = errors;
for(const key4 in data26){
if(!((((((key4 === "on") || (key4 === "started_at")) || (key4 === "seconds")) || (key4 === "joules")) || (key4 === "busy_s")) || (key4 === "apps"))){
validate21.errors = [{instancePath:instancePath+"/done/" + i1+"/windows/" + i2,schemaPath:"#/properties/done/items/properties/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs61 === errors){
if(data26.on !== undefined){
const _errs62 = errors;
if(typeof data26.on !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/done/" + i1+"/windows/" + i2+"/on",schemaPath:"#/properties/done/items/properties/windows/items/properties/on/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid8 = _errs62 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data26.started_at !== undefined){
let data28 = data26.started_at;
const _errs64 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate21.errors = [{instancePath:instancePath+"/done/" + i1+"/windows/" + i2+"/started_at",schemaPath:"#/properties/done/items/properties/windows/items/properties/started_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs64){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 4102444800 || isNaN(data28)){
validate21.errors = [{instancePath:instancePath+"/done/" + i1+"/windows/" + i2+"/started_at",schemaPath:"#/properties/done/items/properties/windows/items/properties/started_at/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data28 < 0 || isNaN(data28)){
validate21.errors = [{instancePath:instancePath+"/done/" + i1+"/windows/" + i2+"/started_at",schemaPath:"#/properties/done/items/properties/windows/items/properties/started_at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid8 = _errs64 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data26.seconds !== undefined){
let data29 = data26.seconds;
const _errs66 = errors;
if(errors === _errs66){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 86400 || isNaN(data29)){
validate21.errors = [{instancePath:instancePath+"/done/" + i1+"/windows/" + i2+"/seconds",schemaPath:"#/properties/done/items/properties/windows/items/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"}];
return false;
}
else {
if(data29 < 0 || isNaN(data29)){
validate21.errors = [{instancePath:instancePath+"/done/" + i1+"/windows/" + i2+"/seconds",schemaPath:"#/properties/done/items/properties/windows/items/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/done/" + i1+"/windows/" + i2+"/seconds",schemaPath:"#/properties/done/items/properties/windows/items/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid8 = _errs66 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data26.joules !== undefined){
let data30 = data26.joules;
const _errs68 = errors;
if(errors === _errs68){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 1000000000 || isNaN(data30)){
validate21.errors = [{instancePath:instancePath+"/done/" + i1+"/windows/" + i2+"/joules",schemaPath:"#/properties/done/items/properties/windows/items/properties/joules/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data30 < 0 || isNaN(data30)){
validate21.errors = [{instancePath:instancePath+"/done/" + i1+"/windows/" + i2+"/joules",schemaPath:"#/properties/done/items/properties/windows/items/properties/joules/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/done/" + i1+"/windows/" + i2+"/joules",schemaPath:"#/properties/done/items/properties/windows/items/properties/joules/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid8 = _errs68 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data26.busy_s !== undefined){
let data31 = data26.busy_s;
const _errs70 = errors;
if(errors === _errs70){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 10000000 || isNaN(data31)){
validate21.errors = [{instancePath:instancePath+"/done/" + i1+"/windows/" + i2+"/busy_s",schemaPath:"#/properties/done/items/properties/windows/items/properties/busy_s/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},message:"must be <= 10000000"}];
return false;
}
else {
if(data31 < 0 || isNaN(data31)){
validate21.errors = [{instancePath:instancePath+"/done/" + i1+"/windows/" + i2+"/busy_s",schemaPath:"#/properties/done/items/properties/windows/items/properties/busy_s/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/done/" + i1+"/windows/" + i2+"/busy_s",schemaPath:"#/properties/done/items/properties/windows/items/properties/busy_s/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid8 = _errs70 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data26.apps !== undefined){
let data32 = data26.apps;
const _errs72 = errors;
if(errors === _errs72){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(Object.keys(data32).length > 20){
validate21.errors = [{instancePath:instancePath+"/done/" + i1+"/windows/" + i2+"/apps",schemaPath:"#/properties/done/items/properties/windows/items/properties/apps/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties"}];
return false;
}
else {
for(const key5 in data32){
const _errs74 = errors;
if(typeof key5 === "string"){
if(key5.length > 128){
const err2 = {instancePath:instancePath+"/done/" + i1+"/windows/" + i2+"/apps",schemaPath:"#/properties/done/items/properties/windows/items/properties/apps/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",propertyName:key5};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid9 = _errs74 === errors;
if(!valid9){
const err3 = {instancePath:instancePath+"/done/" + i1+"/windows/" + i2+"/apps",schemaPath:"#/properties/done/items/properties/windows/items/properties/apps/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate21.errors = vErrors;
return false;
break;
}
}
if(valid9){
for(const key6 in data32){
let data33 = data32[key6];
const _errs76 = errors;
if(errors === _errs76){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 10000000 || isNaN(data33)){
validate21.errors = [{instancePath:instancePath+"/done/" + i1+"/windows/" + i2+"/apps/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/done/items/properties/windows/items/properties/apps/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},message:"must be <= 10000000"}];
return false;
}
else {
if(data33 < 0 || isNaN(data33)){
validate21.errors = [{instancePath:instancePath+"/done/" + i1+"/windows/" + i2+"/apps/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/done/items/properties/windows/items/properties/apps/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/done/" + i1+"/windows/" + i2+"/apps/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/done/items/properties/windows/items/properties/apps/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid10 = _errs76 === errors;
if(!valid10){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/done/" + i1+"/windows/" + i2+"/apps",schemaPath:"#/properties/done/items/properties/windows/items/properties/apps/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs72 === errors;
}
else {
var valid8 = true;
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
validate21.errors = [{instancePath:instancePath+"/done/" + i1+"/windows/" + i2,schemaPath:"#/properties/done/items/properties/windows/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs59 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/done/" + i1+"/windows",schemaPath:"#/properties/done/items/properties/windows/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs57 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/done/" + i1,schemaPath:"#/properties/done/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs52 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.held_uncounted !== undefined){
let data34 = data.held_uncounted;
const _errs78 = errors;
if(errors === _errs78){
if(Array.isArray(data34)){
if(data34.length > 1000){
validate21.errors = [{instancePath:instancePath+"/held_uncounted",schemaPath:"#/properties/held_uncounted/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid11 = true;
const len3 = data34.length;
for(let i3=0; i3<len3; i3++){
let data35 = data34[i3];
const _errs80 = errors;
if(errors === _errs80){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing5;
if(((data35.at === undefined) && (missing5 = "at")) || ((data35.seconds === undefined) && (missing5 = "seconds"))){
validate21.errors = [{instancePath:instancePath+"/held_uncounted/" + i3,schemaPath:"#/properties/held_uncounted/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs82 = errors;
for(const key7 in data35){
if(!((key7 === "at") || (key7 === "seconds"))){
validate21.errors = [{instancePath:instancePath+"/held_uncounted/" + i3,schemaPath:"#/properties/held_uncounted/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs82 === errors){
if(data35.at !== undefined){
let data36 = data35.at;
const _errs83 = errors;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
validate21.errors = [{instancePath:instancePath+"/held_uncounted/" + i3+"/at",schemaPath:"#/properties/held_uncounted/items/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs83){
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 4102444800 || isNaN(data36)){
validate21.errors = [{instancePath:instancePath+"/held_uncounted/" + i3+"/at",schemaPath:"#/properties/held_uncounted/items/properties/at/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data36 < 0 || isNaN(data36)){
validate21.errors = [{instancePath:instancePath+"/held_uncounted/" + i3+"/at",schemaPath:"#/properties/held_uncounted/items/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid12 = _errs83 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data35.seconds !== undefined){
let data37 = data35.seconds;
const _errs85 = errors;
if(errors === _errs85){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 86400 || isNaN(data37)){
validate21.errors = [{instancePath:instancePath+"/held_uncounted/" + i3+"/seconds",schemaPath:"#/properties/held_uncounted/items/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"}];
return false;
}
else {
if(data37 < 0 || isNaN(data37)){
validate21.errors = [{instancePath:instancePath+"/held_uncounted/" + i3+"/seconds",schemaPath:"#/properties/held_uncounted/items/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/held_uncounted/" + i3+"/seconds",schemaPath:"#/properties/held_uncounted/items/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid12 = _errs85 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/held_uncounted/" + i3,schemaPath:"#/properties/held_uncounted/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs80 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/held_uncounted",schemaPath:"#/properties/held_uncounted/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs78 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.voided !== undefined){
let data38 = data.voided;
const _errs87 = errors;
if(errors === _errs87){
if(Array.isArray(data38)){
if(data38.length > 50){
validate21.errors = [{instancePath:instancePath+"/voided",schemaPath:"#/properties/voided/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"}];
return false;
}
else {
var valid13 = true;
const len4 = data38.length;
for(let i4=0; i4<len4; i4++){
let data39 = data38[i4];
const _errs89 = errors;
if(errors === _errs89){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing6;
if(((data39.at === undefined) && (missing6 = "at")) || ((data39.reason === undefined) && (missing6 = "reason"))){
validate21.errors = [{instancePath:instancePath+"/voided/" + i4,schemaPath:"#/properties/voided/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs91 = errors;
for(const key8 in data39){
if(!((key8 === "at") || (key8 === "reason"))){
validate21.errors = [{instancePath:instancePath+"/voided/" + i4,schemaPath:"#/properties/voided/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs91 === errors){
if(data39.at !== undefined){
let data40 = data39.at;
const _errs92 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate21.errors = [{instancePath:instancePath+"/voided/" + i4+"/at",schemaPath:"#/properties/voided/items/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs92){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 4102444800 || isNaN(data40)){
validate21.errors = [{instancePath:instancePath+"/voided/" + i4+"/at",schemaPath:"#/properties/voided/items/properties/at/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data40 < 0 || isNaN(data40)){
validate21.errors = [{instancePath:instancePath+"/voided/" + i4+"/at",schemaPath:"#/properties/voided/items/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid14 = _errs92 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data39.reason !== undefined){
let data41 = data39.reason;
const _errs94 = errors;
if(errors === _errs94){
if(typeof data41 === "string"){
if(data41.length > 400){
validate21.errors = [{instancePath:instancePath+"/voided/" + i4+"/reason",schemaPath:"#/properties/voided/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/voided/" + i4+"/reason",schemaPath:"#/properties/voided/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid14 = _errs94 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/voided/" + i4,schemaPath:"#/properties/voided/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid13 = _errs89 === errors;
if(!valid13){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/voided",schemaPath:"#/properties/voided/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs87 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.voided_total !== undefined){
let data42 = data.voided_total;
const _errs96 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
validate21.errors = [{instancePath:instancePath+"/voided_total",schemaPath:"#/properties/voided_total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs96){
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 1000000 || isNaN(data42)){
validate21.errors = [{instancePath:instancePath+"/voided_total",schemaPath:"#/properties/voided_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data42 < 0 || isNaN(data42)){
validate21.errors = [{instancePath:instancePath+"/voided_total",schemaPath:"#/properties/voided_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs96 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.voided_in_a_row !== undefined){
let data43 = data.voided_in_a_row;
const _errs98 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
validate21.errors = [{instancePath:instancePath+"/voided_in_a_row",schemaPath:"#/properties/voided_in_a_row/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs98){
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 1000000 || isNaN(data43)){
validate21.errors = [{instancePath:instancePath+"/voided_in_a_row",schemaPath:"#/properties/voided_in_a_row/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data43 < 0 || isNaN(data43)){
validate21.errors = [{instancePath:instancePath+"/voided_in_a_row",schemaPath:"#/properties/voided_in_a_row/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs98 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sensor_lost_at !== undefined){
let data44 = data.sensor_lost_at;
const _errs100 = errors;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
validate21.errors = [{instancePath:instancePath+"/sensor_lost_at",schemaPath:"#/properties/sensor_lost_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs100){
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 4102444800 || isNaN(data44)){
validate21.errors = [{instancePath:instancePath+"/sensor_lost_at",schemaPath:"#/properties/sensor_lost_at/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data44 < 0 || isNaN(data44)){
validate21.errors = [{instancePath:instancePath+"/sensor_lost_at",schemaPath:"#/properties/sensor_lost_at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs100 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data45 = data.state;
const _errs102 = errors;
if(typeof data45 !== "string"){
validate21.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data45 === "waiting") || (data45 === "running")) || (data45 === "finished")) || (data45 === "void"))){
validate21.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema6.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs102 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data46 = data.reason;
const _errs104 = errors;
if(errors === _errs104){
if(typeof data46 === "string"){
if(data46.length > 400){
validate21.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs104 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data47 = data.result;
const _errs106 = errors;
const _errs107 = errors;
let valid15 = false;
let passing1 = null;
const _errs108 = errors;
if(!(validate25(data47, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var _valid1 = _errs108 === errors;
if(_valid1){
valid15 = true;
passing1 = 0;
}
const _errs109 = errors;
if(data47 !== null){
const err4 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs109 === errors;
if(_valid1 && valid15){
valid15 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid15 = true;
passing1 = 1;
}
}
if(!valid15){
const err5 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs106 === errors;
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

// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
const schema6 = {"$id":"run.json","$schema":"http://json-schema.org/draft-07/schema#","title":"Run","description":"~/.pqs/runs/<id>.json: one optimization run.","type":"object","additionalProperties":false,"required":["id","started_at","ended_at","trigger","mode","state","message","system_type","request","settings","profile","observation","plan","solve","trial","shared","in_force"],"properties":{"id":{"type":"string","maxLength":32,"pattern":"^[0-9a-z]{8,32}$","description":"sortable by time"},"started_at":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds"},"ended_at":{"type":["integer","null"],"minimum":0,"maximum":4102444800,"description":"Unix time in seconds"},"trigger":{"type":"string","enum":["manual","automatic"]},"mode":{"type":"string","enum":["observe","apply"]},"state":{"type":"string","enum":["observing","solving","planned","trial","finished","failed","cancelled","interrupted"],"description":"planned: the plan is all there will be; trial: it is being measured; finished: it was measured"},"message":{"type":"string","maxLength":400,"description":"where it stands, for a person"},"system_type":{"$ref":"system-type.json"},"request":{"type":"object","additionalProperties":false,"required":["observe_s","budget_ms","seed","trial","self_test"],"properties":{"observe_s":{"type":"number","minimum":0,"maximum":3600},"budget_ms":{"type":"integer","minimum":1,"maximum":60000},"seed":{"type":"integer","minimum":0,"maximum":4294967295},"trial":{"type":"boolean"},"self_test":{"type":"boolean"}},"title":"RunRequest"},"settings":{"$ref":"machine-settings.json"},"profile":{"type":["object","null"],"additionalProperties":false,"required":["kind","system_type","adapted"],"properties":{"kind":{"type":"string","enum":["exact","closest","none"]},"system_type":{"oneOf":[{"$ref":"system-type.json"},{"type":"null"}]},"adapted":{"type":"boolean"}},"title":"RunProfile"},"observation":{"type":["object","null"],"additionalProperties":false,"required":["seconds","samples","processes","apps","watts","label","sensor","celsius","supply"],"properties":{"seconds":{"type":"number","minimum":0,"maximum":86400},"samples":{"type":"integer","minimum":1,"maximum":100000},"processes":{"type":"integer","minimum":0,"maximum":1000000},"apps":{"type":"integer","minimum":0,"maximum":100000},"watts":{"type":["number","null"],"minimum":0,"maximum":2000},"label":{"type":"string","enum":["measured","modelled","unavailable"]},"sensor":{"oneOf":[{"$ref":"sensor.json"},{"type":"null"}]},"celsius":{"type":["number","null"],"minimum":-50,"maximum":150},"supply":{"type":"string","enum":["mains","battery","ups","unknown"]}},"title":"RunObservation"},"plan":{"type":["object","null"],"additionalProperties":false,"required":["apps","ignored","ignored_total","watts","saved_watts","touched"],"properties":{"apps":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["app","name","level","processes","watts","saved_watts","impact","reason","evidence","before","after","owed"],"properties":{"app":{"type":"string","maxLength":128,"minLength":1},"name":{"type":"string","maxLength":128},"level":{"type":"string","enum":["keep","deprioritise","cap","suspend"]},"processes":{"type":"integer","minimum":0,"maximum":100000},"watts":{"type":"number","minimum":0,"maximum":1000},"saved_watts":{"type":"number","minimum":-1000,"maximum":1000,"description":"predicted"},"impact":{"type":"number","minimum":0,"maximum":10},"cpu_limit":{"type":"number","minimum":5,"maximum":100},"memory_limit":{"type":"integer","minimum":256,"maximum":1048576},"before":{"type":"string","maxLength":200,"description":"what it is now"},"after":{"type":"string","maxLength":200,"description":"what it would be"},"reason":{"type":"string","maxLength":400,"description":"why this level and why not the others"},"evidence":{"type":"string","enum":["default","profile","measured"],"description":"what the predicted saving rests on"},"owed":{"type":"boolean","description":"whether work that is suppressed counts as still to be done"}},"title":"RunApp"}},"ignored":{"type":"array","maxItems":200,"items":{"type":"object","additionalProperties":false,"required":["app","name","rule","reason"],"properties":{"app":{"type":"string","maxLength":128,"minLength":1},"name":{"type":"string","maxLength":128},"rule":{"type":"string","maxLength":64},"reason":{"type":"string","maxLength":400}},"title":"RunIgnored"}},"ignored_total":{"type":"integer","minimum":0,"maximum":100000},"watts":{"type":"number","minimum":0,"maximum":20000},"saved_watts":{"type":"number","minimum":-20000,"maximum":20000},"touched":{"type":"integer","minimum":0,"maximum":20}},"title":"RunPlan"},"solve":{"type":["object","null"],"additionalProperties":false,"required":["variables","energy","proven","gap","winner","stopped","wall_ms","cpu_seconds","quantum_advantage","solvers"],"properties":{"variables":{"type":"integer","minimum":0,"maximum":40},"energy":{"type":"number","minimum":-1000000000,"maximum":1000000000,"description":"watts"},"proven":{"type":"boolean","description":"whether no other plan is better in this model"},"gap":{"type":["number","null"],"minimum":0,"maximum":1000000000},"winner":{"type":["string","null"],"maxLength":16},"stopped":{"type":"string","maxLength":16},"wall_ms":{"type":"number","minimum":0,"maximum":10000000},"cpu_seconds":{"type":"number","minimum":0,"maximum":1000000},"quantum_advantage":{"type":["boolean","null"],"description":"null: circuit and baseline could not be compared"},"solvers":{"type":"array","maxItems":8,"items":{"type":"object","additionalProperties":false,"required":["solver","ended"],"properties":{"solver":{"type":"string","maxLength":16},"ended":{"type":"string","enum":["report","failed","killed"]},"energy":{"type":"number","minimum":-1000000000,"maximum":1000000000},"wall_ms":{"type":"number","minimum":0,"maximum":10000000},"cpu_seconds":{"type":"number","minimum":0,"maximum":1000000},"message":{"type":"string","maxLength":400}},"title":"RunSolver"}}},"title":"RunSolve"},"trial":{"type":["object","null"],"additionalProperties":false,"required":["kind","state","reason","pairs","pairs_done","window_s","voided","sensor","result"],"properties":{"kind":{"type":"string","enum":["plan","self_test"]},"state":{"type":"string","enum":["waiting","running","finished","void"]},"reason":{"type":"string","maxLength":400},"pairs":{"type":"integer","minimum":2,"maximum":1000},"pairs_done":{"type":"integer","minimum":0,"maximum":1000},"window_s":{"type":"number","minimum":0.5,"maximum":3600},"settle_s":{"type":"number","minimum":0,"maximum":600,"description":"left out at the start of each window"},"voided":{"type":"integer","minimum":0,"maximum":1000000,"description":"pairs that did not count and were measured again"},"last_void":{"type":"string","maxLength":400,"description":"why the last of them did not"},"sensor":{"oneOf":[{"$ref":"sensor.json"},{"type":"null"}]},"result":{"oneOf":[{"$ref":"trial-result.json"},{"type":"null"}]}},"title":"RunTrial"},"shared":{"type":["object","null"],"additionalProperties":false,"required":["id","at","done"],"properties":{"id":{"type":"string","maxLength":32},"at":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds"},"done":{"type":"boolean","description":"whether it is in the outbox"},"kept":{"type":"boolean","description":"it was proven while sharing was off, so it is shared only when the user asks for it"},"levels":{"$ref":"level-counts.json"}},"title":"RunShared","description":"the contribution that this run became"},"in_force":{"type":"boolean","description":"whether this run's plan is what is held down now"}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[0-9a-z]{8,32}$", "u");
const validate22 = require("./system-type.cjs");
const validate24 = require("./machine-settings.cjs");
const validate27 = require("./sensor.cjs");
const validate30 = require("./trial-result.cjs");
const validate36 = require("./level-counts.cjs");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="run.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.started_at === undefined) && (missing0 = "started_at"))) || ((data.ended_at === undefined) && (missing0 = "ended_at"))) || ((data.trigger === undefined) && (missing0 = "trigger"))) || ((data.mode === undefined) && (missing0 = "mode"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.system_type === undefined) && (missing0 = "system_type"))) || ((data.request === undefined) && (missing0 = "request"))) || ((data.settings === undefined) && (missing0 = "settings"))) || ((data.profile === undefined) && (missing0 = "profile"))) || ((data.observation === undefined) && (missing0 = "observation"))) || ((data.plan === undefined) && (missing0 = "plan"))) || ((data.solve === undefined) && (missing0 = "solve"))) || ((data.trial === undefined) && (missing0 = "trial"))) || ((data.shared === undefined) && (missing0 = "shared"))) || ((data.in_force === undefined) && (missing0 = "in_force"))){
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
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 32){
validate21.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(!pattern0.test(data0)){
validate21.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-z]{8,32}$"},message:"must match pattern \""+"^[0-9a-z]{8,32}$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.started_at !== undefined){
let data1 = data.started_at;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate21.errors = [{instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4102444800 || isNaN(data1)){
validate21.errors = [{instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate21.errors = [{instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.ended_at !== undefined){
let data2 = data.ended_at;
const _errs6 = errors;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
validate21.errors = [{instancePath:instancePath+"/ended_at",schemaPath:"#/properties/ended_at/type",keyword:"type",params:{type: schema6.properties.ended_at.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4102444800 || isNaN(data2)){
validate21.errors = [{instancePath:instancePath+"/ended_at",schemaPath:"#/properties/ended_at/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate21.errors = [{instancePath:instancePath+"/ended_at",schemaPath:"#/properties/ended_at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.trigger !== undefined){
let data3 = data.trigger;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate21.errors = [{instancePath:instancePath+"/trigger",schemaPath:"#/properties/trigger/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "manual") || (data3 === "automatic"))){
validate21.errors = [{instancePath:instancePath+"/trigger",schemaPath:"#/properties/trigger/enum",keyword:"enum",params:{allowedValues: schema6.properties.trigger.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data4 = data.mode;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate21.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data4 === "observe") || (data4 === "apply"))){
validate21.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema6.properties.mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data5 = data.state;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate21.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((data5 === "observing") || (data5 === "solving")) || (data5 === "planned")) || (data5 === "trial")) || (data5 === "finished")) || (data5 === "failed")) || (data5 === "cancelled")) || (data5 === "interrupted"))){
validate21.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema6.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
let data6 = data.message;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(data6.length > 400){
validate21.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.system_type !== undefined){
const _errs16 = errors;
if(!(validate22(data.system_type, {instancePath:instancePath+"/system_type",parentData:data,parentDataProperty:"system_type",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request !== undefined){
let data8 = data.request;
const _errs17 = errors;
if(errors === _errs17){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if((((((data8.observe_s === undefined) && (missing1 = "observe_s")) || ((data8.budget_ms === undefined) && (missing1 = "budget_ms"))) || ((data8.seed === undefined) && (missing1 = "seed"))) || ((data8.trial === undefined) && (missing1 = "trial"))) || ((data8.self_test === undefined) && (missing1 = "self_test"))){
validate21.errors = [{instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key1 in data8){
if(!(((((key1 === "observe_s") || (key1 === "budget_ms")) || (key1 === "seed")) || (key1 === "trial")) || (key1 === "self_test"))){
validate21.errors = [{instancePath:instancePath+"/request",schemaPath:"#/properties/request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data8.observe_s !== undefined){
let data9 = data8.observe_s;
const _errs20 = errors;
if(errors === _errs20){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 3600 || isNaN(data9)){
validate21.errors = [{instancePath:instancePath+"/request/observe_s",schemaPath:"#/properties/request/properties/observe_s/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate21.errors = [{instancePath:instancePath+"/request/observe_s",schemaPath:"#/properties/request/properties/observe_s/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/request/observe_s",schemaPath:"#/properties/request/properties/observe_s/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data8.budget_ms !== undefined){
let data10 = data8.budget_ms;
const _errs22 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate21.errors = [{instancePath:instancePath+"/request/budget_ms",schemaPath:"#/properties/request/properties/budget_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 60000 || isNaN(data10)){
validate21.errors = [{instancePath:instancePath+"/request/budget_ms",schemaPath:"#/properties/request/properties/budget_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000},message:"must be <= 60000"}];
return false;
}
else {
if(data10 < 1 || isNaN(data10)){
validate21.errors = [{instancePath:instancePath+"/request/budget_ms",schemaPath:"#/properties/request/properties/budget_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data8.seed !== undefined){
let data11 = data8.seed;
const _errs24 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate21.errors = [{instancePath:instancePath+"/request/seed",schemaPath:"#/properties/request/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs24){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 4294967295 || isNaN(data11)){
validate21.errors = [{instancePath:instancePath+"/request/seed",schemaPath:"#/properties/request/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate21.errors = [{instancePath:instancePath+"/request/seed",schemaPath:"#/properties/request/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data8.trial !== undefined){
const _errs26 = errors;
if(typeof data8.trial !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/request/trial",schemaPath:"#/properties/request/properties/trial/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs26 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data8.self_test !== undefined){
const _errs28 = errors;
if(typeof data8.self_test !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/request/self_test",schemaPath:"#/properties/request/properties/self_test/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs28 === errors;
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
}
else {
validate21.errors = [{instancePath:instancePath+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
const _errs30 = errors;
if(!(validate24(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profile !== undefined){
let data15 = data.profile;
const _errs31 = errors;
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
validate21.errors = [{instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: schema6.properties.profile.type},message:"must be object,null"}];
return false;
}
if(errors === _errs31){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing2;
if((((data15.kind === undefined) && (missing2 = "kind")) || ((data15.system_type === undefined) && (missing2 = "system_type"))) || ((data15.adapted === undefined) && (missing2 = "adapted"))){
validate21.errors = [{instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs33 = errors;
for(const key2 in data15){
if(!(((key2 === "kind") || (key2 === "system_type")) || (key2 === "adapted"))){
validate21.errors = [{instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs33 === errors){
if(data15.kind !== undefined){
let data16 = data15.kind;
const _errs34 = errors;
if(typeof data16 !== "string"){
validate21.errors = [{instancePath:instancePath+"/profile/kind",schemaPath:"#/properties/profile/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data16 === "exact") || (data16 === "closest")) || (data16 === "none"))){
validate21.errors = [{instancePath:instancePath+"/profile/kind",schemaPath:"#/properties/profile/properties/kind/enum",keyword:"enum",params:{allowedValues: schema6.properties.profile.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs34 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data15.system_type !== undefined){
let data17 = data15.system_type;
const _errs36 = errors;
const _errs37 = errors;
let valid3 = false;
let passing0 = null;
const _errs38 = errors;
if(!(validate22(data17, {instancePath:instancePath+"/profile/system_type",parentData:data15,parentDataProperty:"system_type",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs38 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs39 = errors;
if(data17 !== null){
const err0 = {instancePath:instancePath+"/profile/system_type",schemaPath:"#/properties/profile/properties/system_type/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs39 === errors;
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
const err1 = {instancePath:instancePath+"/profile/system_type",schemaPath:"#/properties/profile/properties/system_type/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
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
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs36 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data15.adapted !== undefined){
const _errs41 = errors;
if(typeof data15.adapted !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/profile/adapted",schemaPath:"#/properties/profile/properties/adapted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs41 === errors;
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
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.observation !== undefined){
let data19 = data.observation;
const _errs43 = errors;
if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (data19 !== null)){
validate21.errors = [{instancePath:instancePath+"/observation",schemaPath:"#/properties/observation/type",keyword:"type",params:{type: schema6.properties.observation.type},message:"must be object,null"}];
return false;
}
if(errors === _errs43){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing3;
if((((((((((data19.seconds === undefined) && (missing3 = "seconds")) || ((data19.samples === undefined) && (missing3 = "samples"))) || ((data19.processes === undefined) && (missing3 = "processes"))) || ((data19.apps === undefined) && (missing3 = "apps"))) || ((data19.watts === undefined) && (missing3 = "watts"))) || ((data19.label === undefined) && (missing3 = "label"))) || ((data19.sensor === undefined) && (missing3 = "sensor"))) || ((data19.celsius === undefined) && (missing3 = "celsius"))) || ((data19.supply === undefined) && (missing3 = "supply"))){
validate21.errors = [{instancePath:instancePath+"/observation",schemaPath:"#/properties/observation/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs45 = errors;
for(const key3 in data19){
if(!(func2.call(schema6.properties.observation.properties, key3))){
validate21.errors = [{instancePath:instancePath+"/observation",schemaPath:"#/properties/observation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs45 === errors){
if(data19.seconds !== undefined){
let data20 = data19.seconds;
const _errs46 = errors;
if(errors === _errs46){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 86400 || isNaN(data20)){
validate21.errors = [{instancePath:instancePath+"/observation/seconds",schemaPath:"#/properties/observation/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"}];
return false;
}
else {
if(data20 < 0 || isNaN(data20)){
validate21.errors = [{instancePath:instancePath+"/observation/seconds",schemaPath:"#/properties/observation/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/observation/seconds",schemaPath:"#/properties/observation/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid4 = _errs46 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.samples !== undefined){
let data21 = data19.samples;
const _errs48 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate21.errors = [{instancePath:instancePath+"/observation/samples",schemaPath:"#/properties/observation/properties/samples/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs48){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 100000 || isNaN(data21)){
validate21.errors = [{instancePath:instancePath+"/observation/samples",schemaPath:"#/properties/observation/properties/samples/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data21 < 1 || isNaN(data21)){
validate21.errors = [{instancePath:instancePath+"/observation/samples",schemaPath:"#/properties/observation/properties/samples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid4 = _errs48 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.processes !== undefined){
let data22 = data19.processes;
const _errs50 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate21.errors = [{instancePath:instancePath+"/observation/processes",schemaPath:"#/properties/observation/properties/processes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs50){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 1000000 || isNaN(data22)){
validate21.errors = [{instancePath:instancePath+"/observation/processes",schemaPath:"#/properties/observation/properties/processes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data22 < 0 || isNaN(data22)){
validate21.errors = [{instancePath:instancePath+"/observation/processes",schemaPath:"#/properties/observation/properties/processes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid4 = _errs50 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.apps !== undefined){
let data23 = data19.apps;
const _errs52 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate21.errors = [{instancePath:instancePath+"/observation/apps",schemaPath:"#/properties/observation/properties/apps/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs52){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 100000 || isNaN(data23)){
validate21.errors = [{instancePath:instancePath+"/observation/apps",schemaPath:"#/properties/observation/properties/apps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data23 < 0 || isNaN(data23)){
validate21.errors = [{instancePath:instancePath+"/observation/apps",schemaPath:"#/properties/observation/properties/apps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid4 = _errs52 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.watts !== undefined){
let data24 = data19.watts;
const _errs54 = errors;
if((!((typeof data24 == "number") && (isFinite(data24)))) && (data24 !== null)){
validate21.errors = [{instancePath:instancePath+"/observation/watts",schemaPath:"#/properties/observation/properties/watts/type",keyword:"type",params:{type: schema6.properties.observation.properties.watts.type},message:"must be number,null"}];
return false;
}
if(errors === _errs54){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 2000 || isNaN(data24)){
validate21.errors = [{instancePath:instancePath+"/observation/watts",schemaPath:"#/properties/observation/properties/watts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000},message:"must be <= 2000"}];
return false;
}
else {
if(data24 < 0 || isNaN(data24)){
validate21.errors = [{instancePath:instancePath+"/observation/watts",schemaPath:"#/properties/observation/properties/watts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid4 = _errs54 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.label !== undefined){
let data25 = data19.label;
const _errs56 = errors;
if(typeof data25 !== "string"){
validate21.errors = [{instancePath:instancePath+"/observation/label",schemaPath:"#/properties/observation/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data25 === "measured") || (data25 === "modelled")) || (data25 === "unavailable"))){
validate21.errors = [{instancePath:instancePath+"/observation/label",schemaPath:"#/properties/observation/properties/label/enum",keyword:"enum",params:{allowedValues: schema6.properties.observation.properties.label.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs56 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.sensor !== undefined){
let data26 = data19.sensor;
const _errs58 = errors;
const _errs59 = errors;
let valid5 = false;
let passing1 = null;
const _errs60 = errors;
if(!(validate27(data26, {instancePath:instancePath+"/observation/sensor",parentData:data19,parentDataProperty:"sensor",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var _valid1 = _errs60 === errors;
if(_valid1){
valid5 = true;
passing1 = 0;
}
const _errs61 = errors;
if(data26 !== null){
const err2 = {instancePath:instancePath+"/observation/sensor",schemaPath:"#/properties/observation/properties/sensor/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs61 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid5 = true;
passing1 = 1;
}
}
if(!valid5){
const err3 = {instancePath:instancePath+"/observation/sensor",schemaPath:"#/properties/observation/properties/sensor/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs58 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.celsius !== undefined){
let data27 = data19.celsius;
const _errs63 = errors;
if((!((typeof data27 == "number") && (isFinite(data27)))) && (data27 !== null)){
validate21.errors = [{instancePath:instancePath+"/observation/celsius",schemaPath:"#/properties/observation/properties/celsius/type",keyword:"type",params:{type: schema6.properties.observation.properties.celsius.type},message:"must be number,null"}];
return false;
}
if(errors === _errs63){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 150 || isNaN(data27)){
validate21.errors = [{instancePath:instancePath+"/observation/celsius",schemaPath:"#/properties/observation/properties/celsius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 150},message:"must be <= 150"}];
return false;
}
else {
if(data27 < -50 || isNaN(data27)){
validate21.errors = [{instancePath:instancePath+"/observation/celsius",schemaPath:"#/properties/observation/properties/celsius/minimum",keyword:"minimum",params:{comparison: ">=", limit: -50},message:"must be >= -50"}];
return false;
}
}
}
}
var valid4 = _errs63 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.supply !== undefined){
let data28 = data19.supply;
const _errs65 = errors;
if(typeof data28 !== "string"){
validate21.errors = [{instancePath:instancePath+"/observation/supply",schemaPath:"#/properties/observation/properties/supply/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data28 === "mains") || (data28 === "battery")) || (data28 === "ups")) || (data28 === "unknown"))){
validate21.errors = [{instancePath:instancePath+"/observation/supply",schemaPath:"#/properties/observation/properties/supply/enum",keyword:"enum",params:{allowedValues: schema6.properties.observation.properties.supply.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs65 === errors;
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
}
}
}
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data29 = data.plan;
const _errs67 = errors;
if((!(data29 && typeof data29 == "object" && !Array.isArray(data29))) && (data29 !== null)){
validate21.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: schema6.properties.plan.type},message:"must be object,null"}];
return false;
}
if(errors === _errs67){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing4;
if(((((((data29.apps === undefined) && (missing4 = "apps")) || ((data29.ignored === undefined) && (missing4 = "ignored"))) || ((data29.ignored_total === undefined) && (missing4 = "ignored_total"))) || ((data29.watts === undefined) && (missing4 = "watts"))) || ((data29.saved_watts === undefined) && (missing4 = "saved_watts"))) || ((data29.touched === undefined) && (missing4 = "touched"))){
validate21.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs69 = errors;
for(const key4 in data29){
if(!((((((key4 === "apps") || (key4 === "ignored")) || (key4 === "ignored_total")) || (key4 === "watts")) || (key4 === "saved_watts")) || (key4 === "touched"))){
validate21.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs69 === errors){
if(data29.apps !== undefined){
let data30 = data29.apps;
const _errs70 = errors;
if(errors === _errs70){
if(Array.isArray(data30)){
if(data30.length > 20){
validate21.errors = [{instancePath:instancePath+"/plan/apps",schemaPath:"#/properties/plan/properties/apps/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid7 = true;
const len0 = data30.length;
for(let i0=0; i0<len0; i0++){
let data31 = data30[i0];
const _errs72 = errors;
if(errors === _errs72){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing5;
if(((((((((((((data31.app === undefined) && (missing5 = "app")) || ((data31.name === undefined) && (missing5 = "name"))) || ((data31.level === undefined) && (missing5 = "level"))) || ((data31.processes === undefined) && (missing5 = "processes"))) || ((data31.watts === undefined) && (missing5 = "watts"))) || ((data31.saved_watts === undefined) && (missing5 = "saved_watts"))) || ((data31.impact === undefined) && (missing5 = "impact"))) || ((data31.reason === undefined) && (missing5 = "reason"))) || ((data31.evidence === undefined) && (missing5 = "evidence"))) || ((data31.before === undefined) && (missing5 = "before"))) || ((data31.after === undefined) && (missing5 = "after"))) || ((data31.owed === undefined) && (missing5 = "owed"))){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0,schemaPath:"#/properties/plan/properties/apps/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs74 = errors;
for(const key5 in data31){
if(!(func2.call(schema6.properties.plan.properties.apps.items.properties, key5))){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0,schemaPath:"#/properties/plan/properties/apps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs74 === errors){
if(data31.app !== undefined){
let data32 = data31.app;
const _errs75 = errors;
if(errors === _errs75){
if(typeof data32 === "string"){
if(data32.length > 128){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/app",schemaPath:"#/properties/plan/properties/apps/items/properties/app/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(data32.length < 1){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/app",schemaPath:"#/properties/plan/properties/apps/items/properties/app/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/app",schemaPath:"#/properties/plan/properties/apps/items/properties/app/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs75 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data31.name !== undefined){
let data33 = data31.name;
const _errs77 = errors;
if(errors === _errs77){
if(typeof data33 === "string"){
if(data33.length > 128){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/name",schemaPath:"#/properties/plan/properties/apps/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/name",schemaPath:"#/properties/plan/properties/apps/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs77 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data31.level !== undefined){
let data34 = data31.level;
const _errs79 = errors;
if(typeof data34 !== "string"){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/level",schemaPath:"#/properties/plan/properties/apps/items/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data34 === "keep") || (data34 === "deprioritise")) || (data34 === "cap")) || (data34 === "suspend"))){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/level",schemaPath:"#/properties/plan/properties/apps/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema6.properties.plan.properties.apps.items.properties.level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs79 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data31.processes !== undefined){
let data35 = data31.processes;
const _errs81 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/processes",schemaPath:"#/properties/plan/properties/apps/items/properties/processes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs81){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 100000 || isNaN(data35)){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/processes",schemaPath:"#/properties/plan/properties/apps/items/properties/processes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data35 < 0 || isNaN(data35)){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/processes",schemaPath:"#/properties/plan/properties/apps/items/properties/processes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid8 = _errs81 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data31.watts !== undefined){
let data36 = data31.watts;
const _errs83 = errors;
if(errors === _errs83){
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1000 || isNaN(data36)){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/watts",schemaPath:"#/properties/plan/properties/apps/items/properties/watts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data36 < 0 || isNaN(data36)){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/watts",schemaPath:"#/properties/plan/properties/apps/items/properties/watts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/watts",schemaPath:"#/properties/plan/properties/apps/items/properties/watts/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid8 = _errs83 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data31.saved_watts !== undefined){
let data37 = data31.saved_watts;
const _errs85 = errors;
if(errors === _errs85){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 1000 || isNaN(data37)){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/saved_watts",schemaPath:"#/properties/plan/properties/apps/items/properties/saved_watts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data37 < -1000 || isNaN(data37)){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/saved_watts",schemaPath:"#/properties/plan/properties/apps/items/properties/saved_watts/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000},message:"must be >= -1000"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/saved_watts",schemaPath:"#/properties/plan/properties/apps/items/properties/saved_watts/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid8 = _errs85 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data31.impact !== undefined){
let data38 = data31.impact;
const _errs87 = errors;
if(errors === _errs87){
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 10 || isNaN(data38)){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/impact",schemaPath:"#/properties/plan/properties/apps/items/properties/impact/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"}];
return false;
}
else {
if(data38 < 0 || isNaN(data38)){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/impact",schemaPath:"#/properties/plan/properties/apps/items/properties/impact/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/impact",schemaPath:"#/properties/plan/properties/apps/items/properties/impact/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid8 = _errs87 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data31.cpu_limit !== undefined){
let data39 = data31.cpu_limit;
const _errs89 = errors;
if(errors === _errs89){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 100 || isNaN(data39)){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/cpu_limit",schemaPath:"#/properties/plan/properties/apps/items/properties/cpu_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data39 < 5 || isNaN(data39)){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/cpu_limit",schemaPath:"#/properties/plan/properties/apps/items/properties/cpu_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/cpu_limit",schemaPath:"#/properties/plan/properties/apps/items/properties/cpu_limit/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid8 = _errs89 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data31.memory_limit !== undefined){
let data40 = data31.memory_limit;
const _errs91 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/memory_limit",schemaPath:"#/properties/plan/properties/apps/items/properties/memory_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs91){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 1048576 || isNaN(data40)){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/memory_limit",schemaPath:"#/properties/plan/properties/apps/items/properties/memory_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576},message:"must be <= 1048576"}];
return false;
}
else {
if(data40 < 256 || isNaN(data40)){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/memory_limit",schemaPath:"#/properties/plan/properties/apps/items/properties/memory_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 256},message:"must be >= 256"}];
return false;
}
}
}
}
var valid8 = _errs91 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data31.before !== undefined){
let data41 = data31.before;
const _errs93 = errors;
if(errors === _errs93){
if(typeof data41 === "string"){
if(data41.length > 200){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/before",schemaPath:"#/properties/plan/properties/apps/items/properties/before/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/before",schemaPath:"#/properties/plan/properties/apps/items/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs93 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data31.after !== undefined){
let data42 = data31.after;
const _errs95 = errors;
if(errors === _errs95){
if(typeof data42 === "string"){
if(data42.length > 200){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/after",schemaPath:"#/properties/plan/properties/apps/items/properties/after/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/after",schemaPath:"#/properties/plan/properties/apps/items/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs95 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data31.reason !== undefined){
let data43 = data31.reason;
const _errs97 = errors;
if(errors === _errs97){
if(typeof data43 === "string"){
if(data43.length > 400){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/reason",schemaPath:"#/properties/plan/properties/apps/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/reason",schemaPath:"#/properties/plan/properties/apps/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs97 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data31.evidence !== undefined){
let data44 = data31.evidence;
const _errs99 = errors;
if(typeof data44 !== "string"){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/evidence",schemaPath:"#/properties/plan/properties/apps/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data44 === "default") || (data44 === "profile")) || (data44 === "measured"))){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/evidence",schemaPath:"#/properties/plan/properties/apps/items/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema6.properties.plan.properties.apps.items.properties.evidence.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs99 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data31.owed !== undefined){
const _errs101 = errors;
if(typeof data31.owed !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0+"/owed",schemaPath:"#/properties/plan/properties/apps/items/properties/owed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid8 = _errs101 === errors;
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
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i0,schemaPath:"#/properties/plan/properties/apps/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs72 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/apps",schemaPath:"#/properties/plan/properties/apps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs70 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data29.ignored !== undefined){
let data46 = data29.ignored;
const _errs103 = errors;
if(errors === _errs103){
if(Array.isArray(data46)){
if(data46.length > 200){
validate21.errors = [{instancePath:instancePath+"/plan/ignored",schemaPath:"#/properties/plan/properties/ignored/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}];
return false;
}
else {
var valid9 = true;
const len1 = data46.length;
for(let i1=0; i1<len1; i1++){
let data47 = data46[i1];
const _errs105 = errors;
if(errors === _errs105){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing6;
if(((((data47.app === undefined) && (missing6 = "app")) || ((data47.name === undefined) && (missing6 = "name"))) || ((data47.rule === undefined) && (missing6 = "rule"))) || ((data47.reason === undefined) && (missing6 = "reason"))){
validate21.errors = [{instancePath:instancePath+"/plan/ignored/" + i1,schemaPath:"#/properties/plan/properties/ignored/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs107 = errors;
for(const key6 in data47){
if(!((((key6 === "app") || (key6 === "name")) || (key6 === "rule")) || (key6 === "reason"))){
validate21.errors = [{instancePath:instancePath+"/plan/ignored/" + i1,schemaPath:"#/properties/plan/properties/ignored/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs107 === errors){
if(data47.app !== undefined){
let data48 = data47.app;
const _errs108 = errors;
if(errors === _errs108){
if(typeof data48 === "string"){
if(data48.length > 128){
validate21.errors = [{instancePath:instancePath+"/plan/ignored/" + i1+"/app",schemaPath:"#/properties/plan/properties/ignored/items/properties/app/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(data48.length < 1){
validate21.errors = [{instancePath:instancePath+"/plan/ignored/" + i1+"/app",schemaPath:"#/properties/plan/properties/ignored/items/properties/app/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/ignored/" + i1+"/app",schemaPath:"#/properties/plan/properties/ignored/items/properties/app/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs108 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data47.name !== undefined){
let data49 = data47.name;
const _errs110 = errors;
if(errors === _errs110){
if(typeof data49 === "string"){
if(data49.length > 128){
validate21.errors = [{instancePath:instancePath+"/plan/ignored/" + i1+"/name",schemaPath:"#/properties/plan/properties/ignored/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/ignored/" + i1+"/name",schemaPath:"#/properties/plan/properties/ignored/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs110 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data47.rule !== undefined){
let data50 = data47.rule;
const _errs112 = errors;
if(errors === _errs112){
if(typeof data50 === "string"){
if(data50.length > 64){
validate21.errors = [{instancePath:instancePath+"/plan/ignored/" + i1+"/rule",schemaPath:"#/properties/plan/properties/ignored/items/properties/rule/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/ignored/" + i1+"/rule",schemaPath:"#/properties/plan/properties/ignored/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs112 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data47.reason !== undefined){
let data51 = data47.reason;
const _errs114 = errors;
if(errors === _errs114){
if(typeof data51 === "string"){
if(data51.length > 400){
validate21.errors = [{instancePath:instancePath+"/plan/ignored/" + i1+"/reason",schemaPath:"#/properties/plan/properties/ignored/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/ignored/" + i1+"/reason",schemaPath:"#/properties/plan/properties/ignored/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs114 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/ignored/" + i1,schemaPath:"#/properties/plan/properties/ignored/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs105 === errors;
if(!valid9){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/ignored",schemaPath:"#/properties/plan/properties/ignored/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs103 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data29.ignored_total !== undefined){
let data52 = data29.ignored_total;
const _errs116 = errors;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate21.errors = [{instancePath:instancePath+"/plan/ignored_total",schemaPath:"#/properties/plan/properties/ignored_total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs116){
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 100000 || isNaN(data52)){
validate21.errors = [{instancePath:instancePath+"/plan/ignored_total",schemaPath:"#/properties/plan/properties/ignored_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data52 < 0 || isNaN(data52)){
validate21.errors = [{instancePath:instancePath+"/plan/ignored_total",schemaPath:"#/properties/plan/properties/ignored_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid6 = _errs116 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data29.watts !== undefined){
let data53 = data29.watts;
const _errs118 = errors;
if(errors === _errs118){
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 20000 || isNaN(data53)){
validate21.errors = [{instancePath:instancePath+"/plan/watts",schemaPath:"#/properties/plan/properties/watts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20000},message:"must be <= 20000"}];
return false;
}
else {
if(data53 < 0 || isNaN(data53)){
validate21.errors = [{instancePath:instancePath+"/plan/watts",schemaPath:"#/properties/plan/properties/watts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/watts",schemaPath:"#/properties/plan/properties/watts/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid6 = _errs118 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data29.saved_watts !== undefined){
let data54 = data29.saved_watts;
const _errs120 = errors;
if(errors === _errs120){
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 20000 || isNaN(data54)){
validate21.errors = [{instancePath:instancePath+"/plan/saved_watts",schemaPath:"#/properties/plan/properties/saved_watts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20000},message:"must be <= 20000"}];
return false;
}
else {
if(data54 < -20000 || isNaN(data54)){
validate21.errors = [{instancePath:instancePath+"/plan/saved_watts",schemaPath:"#/properties/plan/properties/saved_watts/minimum",keyword:"minimum",params:{comparison: ">=", limit: -20000},message:"must be >= -20000"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/saved_watts",schemaPath:"#/properties/plan/properties/saved_watts/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid6 = _errs120 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data29.touched !== undefined){
let data55 = data29.touched;
const _errs122 = errors;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
validate21.errors = [{instancePath:instancePath+"/plan/touched",schemaPath:"#/properties/plan/properties/touched/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs122){
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 20 || isNaN(data55)){
validate21.errors = [{instancePath:instancePath+"/plan/touched",schemaPath:"#/properties/plan/properties/touched/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"}];
return false;
}
else {
if(data55 < 0 || isNaN(data55)){
validate21.errors = [{instancePath:instancePath+"/plan/touched",schemaPath:"#/properties/plan/properties/touched/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid6 = _errs122 === errors;
}
else {
var valid6 = true;
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
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.solve !== undefined){
let data56 = data.solve;
const _errs124 = errors;
if((!(data56 && typeof data56 == "object" && !Array.isArray(data56))) && (data56 !== null)){
validate21.errors = [{instancePath:instancePath+"/solve",schemaPath:"#/properties/solve/type",keyword:"type",params:{type: schema6.properties.solve.type},message:"must be object,null"}];
return false;
}
if(errors === _errs124){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
let missing7;
if(((((((((((data56.variables === undefined) && (missing7 = "variables")) || ((data56.energy === undefined) && (missing7 = "energy"))) || ((data56.proven === undefined) && (missing7 = "proven"))) || ((data56.gap === undefined) && (missing7 = "gap"))) || ((data56.winner === undefined) && (missing7 = "winner"))) || ((data56.stopped === undefined) && (missing7 = "stopped"))) || ((data56.wall_ms === undefined) && (missing7 = "wall_ms"))) || ((data56.cpu_seconds === undefined) && (missing7 = "cpu_seconds"))) || ((data56.quantum_advantage === undefined) && (missing7 = "quantum_advantage"))) || ((data56.solvers === undefined) && (missing7 = "solvers"))){
validate21.errors = [{instancePath:instancePath+"/solve",schemaPath:"#/properties/solve/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs126 = errors;
for(const key7 in data56){
if(!(func2.call(schema6.properties.solve.properties, key7))){
validate21.errors = [{instancePath:instancePath+"/solve",schemaPath:"#/properties/solve/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs126 === errors){
if(data56.variables !== undefined){
let data57 = data56.variables;
const _errs127 = errors;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
validate21.errors = [{instancePath:instancePath+"/solve/variables",schemaPath:"#/properties/solve/properties/variables/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs127){
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 40 || isNaN(data57)){
validate21.errors = [{instancePath:instancePath+"/solve/variables",schemaPath:"#/properties/solve/properties/variables/maximum",keyword:"maximum",params:{comparison: "<=", limit: 40},message:"must be <= 40"}];
return false;
}
else {
if(data57 < 0 || isNaN(data57)){
validate21.errors = [{instancePath:instancePath+"/solve/variables",schemaPath:"#/properties/solve/properties/variables/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid11 = _errs127 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data56.energy !== undefined){
let data58 = data56.energy;
const _errs129 = errors;
if(errors === _errs129){
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 1000000000 || isNaN(data58)){
validate21.errors = [{instancePath:instancePath+"/solve/energy",schemaPath:"#/properties/solve/properties/energy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data58 < -1000000000 || isNaN(data58)){
validate21.errors = [{instancePath:instancePath+"/solve/energy",schemaPath:"#/properties/solve/properties/energy/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000},message:"must be >= -1000000000"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/solve/energy",schemaPath:"#/properties/solve/properties/energy/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid11 = _errs129 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data56.proven !== undefined){
const _errs131 = errors;
if(typeof data56.proven !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/solve/proven",schemaPath:"#/properties/solve/properties/proven/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid11 = _errs131 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data56.gap !== undefined){
let data60 = data56.gap;
const _errs133 = errors;
if((!((typeof data60 == "number") && (isFinite(data60)))) && (data60 !== null)){
validate21.errors = [{instancePath:instancePath+"/solve/gap",schemaPath:"#/properties/solve/properties/gap/type",keyword:"type",params:{type: schema6.properties.solve.properties.gap.type},message:"must be number,null"}];
return false;
}
if(errors === _errs133){
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 1000000000 || isNaN(data60)){
validate21.errors = [{instancePath:instancePath+"/solve/gap",schemaPath:"#/properties/solve/properties/gap/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data60 < 0 || isNaN(data60)){
validate21.errors = [{instancePath:instancePath+"/solve/gap",schemaPath:"#/properties/solve/properties/gap/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid11 = _errs133 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data56.winner !== undefined){
let data61 = data56.winner;
const _errs135 = errors;
if((typeof data61 !== "string") && (data61 !== null)){
validate21.errors = [{instancePath:instancePath+"/solve/winner",schemaPath:"#/properties/solve/properties/winner/type",keyword:"type",params:{type: schema6.properties.solve.properties.winner.type},message:"must be string,null"}];
return false;
}
if(errors === _errs135){
if(typeof data61 === "string"){
if(data61.length > 16){
validate21.errors = [{instancePath:instancePath+"/solve/winner",schemaPath:"#/properties/solve/properties/winner/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"}];
return false;
}
}
}
var valid11 = _errs135 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data56.stopped !== undefined){
let data62 = data56.stopped;
const _errs137 = errors;
if(errors === _errs137){
if(typeof data62 === "string"){
if(data62.length > 16){
validate21.errors = [{instancePath:instancePath+"/solve/stopped",schemaPath:"#/properties/solve/properties/stopped/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/solve/stopped",schemaPath:"#/properties/solve/properties/stopped/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid11 = _errs137 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data56.wall_ms !== undefined){
let data63 = data56.wall_ms;
const _errs139 = errors;
if(errors === _errs139){
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 10000000 || isNaN(data63)){
validate21.errors = [{instancePath:instancePath+"/solve/wall_ms",schemaPath:"#/properties/solve/properties/wall_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},message:"must be <= 10000000"}];
return false;
}
else {
if(data63 < 0 || isNaN(data63)){
validate21.errors = [{instancePath:instancePath+"/solve/wall_ms",schemaPath:"#/properties/solve/properties/wall_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/solve/wall_ms",schemaPath:"#/properties/solve/properties/wall_ms/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid11 = _errs139 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data56.cpu_seconds !== undefined){
let data64 = data56.cpu_seconds;
const _errs141 = errors;
if(errors === _errs141){
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 > 1000000 || isNaN(data64)){
validate21.errors = [{instancePath:instancePath+"/solve/cpu_seconds",schemaPath:"#/properties/solve/properties/cpu_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data64 < 0 || isNaN(data64)){
validate21.errors = [{instancePath:instancePath+"/solve/cpu_seconds",schemaPath:"#/properties/solve/properties/cpu_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/solve/cpu_seconds",schemaPath:"#/properties/solve/properties/cpu_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid11 = _errs141 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data56.quantum_advantage !== undefined){
let data65 = data56.quantum_advantage;
const _errs143 = errors;
if((typeof data65 !== "boolean") && (data65 !== null)){
validate21.errors = [{instancePath:instancePath+"/solve/quantum_advantage",schemaPath:"#/properties/solve/properties/quantum_advantage/type",keyword:"type",params:{type: schema6.properties.solve.properties.quantum_advantage.type},message:"must be boolean,null"}];
return false;
}
var valid11 = _errs143 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data56.solvers !== undefined){
let data66 = data56.solvers;
const _errs145 = errors;
if(errors === _errs145){
if(Array.isArray(data66)){
if(data66.length > 8){
validate21.errors = [{instancePath:instancePath+"/solve/solvers",schemaPath:"#/properties/solve/properties/solvers/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"}];
return false;
}
else {
var valid12 = true;
const len2 = data66.length;
for(let i2=0; i2<len2; i2++){
let data67 = data66[i2];
const _errs147 = errors;
if(errors === _errs147){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
let missing8;
if(((data67.solver === undefined) && (missing8 = "solver")) || ((data67.ended === undefined) && (missing8 = "ended"))){
validate21.errors = [{instancePath:instancePath+"/solve/solvers/" + i2,schemaPath:"#/properties/solve/properties/solvers/items/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs149 = errors;
for(const key8 in data67){
if(!((((((key8 === "solver") || (key8 === "ended")) || (key8 === "energy")) || (key8 === "wall_ms")) || (key8 === "cpu_seconds")) || (key8 === "message"))){
validate21.errors = [{instancePath:instancePath+"/solve/solvers/" + i2,schemaPath:"#/properties/solve/properties/solvers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs149 === errors){
if(data67.solver !== undefined){
let data68 = data67.solver;
const _errs150 = errors;
if(errors === _errs150){
if(typeof data68 === "string"){
if(data68.length > 16){
validate21.errors = [{instancePath:instancePath+"/solve/solvers/" + i2+"/solver",schemaPath:"#/properties/solve/properties/solvers/items/properties/solver/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/solve/solvers/" + i2+"/solver",schemaPath:"#/properties/solve/properties/solvers/items/properties/solver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs150 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data67.ended !== undefined){
let data69 = data67.ended;
const _errs152 = errors;
if(typeof data69 !== "string"){
validate21.errors = [{instancePath:instancePath+"/solve/solvers/" + i2+"/ended",schemaPath:"#/properties/solve/properties/solvers/items/properties/ended/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data69 === "report") || (data69 === "failed")) || (data69 === "killed"))){
validate21.errors = [{instancePath:instancePath+"/solve/solvers/" + i2+"/ended",schemaPath:"#/properties/solve/properties/solvers/items/properties/ended/enum",keyword:"enum",params:{allowedValues: schema6.properties.solve.properties.solvers.items.properties.ended.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs152 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data67.energy !== undefined){
let data70 = data67.energy;
const _errs154 = errors;
if(errors === _errs154){
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 1000000000 || isNaN(data70)){
validate21.errors = [{instancePath:instancePath+"/solve/solvers/" + i2+"/energy",schemaPath:"#/properties/solve/properties/solvers/items/properties/energy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data70 < -1000000000 || isNaN(data70)){
validate21.errors = [{instancePath:instancePath+"/solve/solvers/" + i2+"/energy",schemaPath:"#/properties/solve/properties/solvers/items/properties/energy/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000},message:"must be >= -1000000000"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/solve/solvers/" + i2+"/energy",schemaPath:"#/properties/solve/properties/solvers/items/properties/energy/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid13 = _errs154 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data67.wall_ms !== undefined){
let data71 = data67.wall_ms;
const _errs156 = errors;
if(errors === _errs156){
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 10000000 || isNaN(data71)){
validate21.errors = [{instancePath:instancePath+"/solve/solvers/" + i2+"/wall_ms",schemaPath:"#/properties/solve/properties/solvers/items/properties/wall_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},message:"must be <= 10000000"}];
return false;
}
else {
if(data71 < 0 || isNaN(data71)){
validate21.errors = [{instancePath:instancePath+"/solve/solvers/" + i2+"/wall_ms",schemaPath:"#/properties/solve/properties/solvers/items/properties/wall_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/solve/solvers/" + i2+"/wall_ms",schemaPath:"#/properties/solve/properties/solvers/items/properties/wall_ms/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid13 = _errs156 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data67.cpu_seconds !== undefined){
let data72 = data67.cpu_seconds;
const _errs158 = errors;
if(errors === _errs158){
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 > 1000000 || isNaN(data72)){
validate21.errors = [{instancePath:instancePath+"/solve/solvers/" + i2+"/cpu_seconds",schemaPath:"#/properties/solve/properties/solvers/items/properties/cpu_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data72 < 0 || isNaN(data72)){
validate21.errors = [{instancePath:instancePath+"/solve/solvers/" + i2+"/cpu_seconds",schemaPath:"#/properties/solve/properties/solvers/items/properties/cpu_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/solve/solvers/" + i2+"/cpu_seconds",schemaPath:"#/properties/solve/properties/solvers/items/properties/cpu_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid13 = _errs158 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data67.message !== undefined){
let data73 = data67.message;
const _errs160 = errors;
if(errors === _errs160){
if(typeof data73 === "string"){
if(data73.length > 400){
validate21.errors = [{instancePath:instancePath+"/solve/solvers/" + i2+"/message",schemaPath:"#/properties/solve/properties/solvers/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/solve/solvers/" + i2+"/message",schemaPath:"#/properties/solve/properties/solvers/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs160 === errors;
}
else {
var valid13 = true;
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
validate21.errors = [{instancePath:instancePath+"/solve/solvers/" + i2,schemaPath:"#/properties/solve/properties/solvers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs147 === errors;
if(!valid12){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/solve/solvers",schemaPath:"#/properties/solve/properties/solvers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs145 === errors;
}
else {
var valid11 = true;
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
var valid0 = _errs124 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trial !== undefined){
let data74 = data.trial;
const _errs162 = errors;
if((!(data74 && typeof data74 == "object" && !Array.isArray(data74))) && (data74 !== null)){
validate21.errors = [{instancePath:instancePath+"/trial",schemaPath:"#/properties/trial/type",keyword:"type",params:{type: schema6.properties.trial.type},message:"must be object,null"}];
return false;
}
if(errors === _errs162){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
let missing9;
if((((((((((data74.kind === undefined) && (missing9 = "kind")) || ((data74.state === undefined) && (missing9 = "state"))) || ((data74.reason === undefined) && (missing9 = "reason"))) || ((data74.pairs === undefined) && (missing9 = "pairs"))) || ((data74.pairs_done === undefined) && (missing9 = "pairs_done"))) || ((data74.window_s === undefined) && (missing9 = "window_s"))) || ((data74.voided === undefined) && (missing9 = "voided"))) || ((data74.sensor === undefined) && (missing9 = "sensor"))) || ((data74.result === undefined) && (missing9 = "result"))){
validate21.errors = [{instancePath:instancePath+"/trial",schemaPath:"#/properties/trial/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs164 = errors;
for(const key9 in data74){
if(!(func2.call(schema6.properties.trial.properties, key9))){
validate21.errors = [{instancePath:instancePath+"/trial",schemaPath:"#/properties/trial/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs164 === errors){
if(data74.kind !== undefined){
let data75 = data74.kind;
const _errs165 = errors;
if(typeof data75 !== "string"){
validate21.errors = [{instancePath:instancePath+"/trial/kind",schemaPath:"#/properties/trial/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data75 === "plan") || (data75 === "self_test"))){
validate21.errors = [{instancePath:instancePath+"/trial/kind",schemaPath:"#/properties/trial/properties/kind/enum",keyword:"enum",params:{allowedValues: schema6.properties.trial.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid14 = _errs165 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data74.state !== undefined){
let data76 = data74.state;
const _errs167 = errors;
if(typeof data76 !== "string"){
validate21.errors = [{instancePath:instancePath+"/trial/state",schemaPath:"#/properties/trial/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data76 === "waiting") || (data76 === "running")) || (data76 === "finished")) || (data76 === "void"))){
validate21.errors = [{instancePath:instancePath+"/trial/state",schemaPath:"#/properties/trial/properties/state/enum",keyword:"enum",params:{allowedValues: schema6.properties.trial.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid14 = _errs167 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data74.reason !== undefined){
let data77 = data74.reason;
const _errs169 = errors;
if(errors === _errs169){
if(typeof data77 === "string"){
if(data77.length > 400){
validate21.errors = [{instancePath:instancePath+"/trial/reason",schemaPath:"#/properties/trial/properties/reason/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/trial/reason",schemaPath:"#/properties/trial/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid14 = _errs169 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data74.pairs !== undefined){
let data78 = data74.pairs;
const _errs171 = errors;
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
validate21.errors = [{instancePath:instancePath+"/trial/pairs",schemaPath:"#/properties/trial/properties/pairs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs171){
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 > 1000 || isNaN(data78)){
validate21.errors = [{instancePath:instancePath+"/trial/pairs",schemaPath:"#/properties/trial/properties/pairs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data78 < 2 || isNaN(data78)){
validate21.errors = [{instancePath:instancePath+"/trial/pairs",schemaPath:"#/properties/trial/properties/pairs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
}
var valid14 = _errs171 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data74.pairs_done !== undefined){
let data79 = data74.pairs_done;
const _errs173 = errors;
if(!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))){
validate21.errors = [{instancePath:instancePath+"/trial/pairs_done",schemaPath:"#/properties/trial/properties/pairs_done/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs173){
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 > 1000 || isNaN(data79)){
validate21.errors = [{instancePath:instancePath+"/trial/pairs_done",schemaPath:"#/properties/trial/properties/pairs_done/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data79 < 0 || isNaN(data79)){
validate21.errors = [{instancePath:instancePath+"/trial/pairs_done",schemaPath:"#/properties/trial/properties/pairs_done/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid14 = _errs173 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data74.window_s !== undefined){
let data80 = data74.window_s;
const _errs175 = errors;
if(errors === _errs175){
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 > 3600 || isNaN(data80)){
validate21.errors = [{instancePath:instancePath+"/trial/window_s",schemaPath:"#/properties/trial/properties/window_s/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"}];
return false;
}
else {
if(data80 < 0.5 || isNaN(data80)){
validate21.errors = [{instancePath:instancePath+"/trial/window_s",schemaPath:"#/properties/trial/properties/window_s/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.5},message:"must be >= 0.5"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/trial/window_s",schemaPath:"#/properties/trial/properties/window_s/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid14 = _errs175 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data74.settle_s !== undefined){
let data81 = data74.settle_s;
const _errs177 = errors;
if(errors === _errs177){
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 > 600 || isNaN(data81)){
validate21.errors = [{instancePath:instancePath+"/trial/settle_s",schemaPath:"#/properties/trial/properties/settle_s/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"}];
return false;
}
else {
if(data81 < 0 || isNaN(data81)){
validate21.errors = [{instancePath:instancePath+"/trial/settle_s",schemaPath:"#/properties/trial/properties/settle_s/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/trial/settle_s",schemaPath:"#/properties/trial/properties/settle_s/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid14 = _errs177 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data74.voided !== undefined){
let data82 = data74.voided;
const _errs179 = errors;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
validate21.errors = [{instancePath:instancePath+"/trial/voided",schemaPath:"#/properties/trial/properties/voided/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs179){
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 > 1000000 || isNaN(data82)){
validate21.errors = [{instancePath:instancePath+"/trial/voided",schemaPath:"#/properties/trial/properties/voided/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data82 < 0 || isNaN(data82)){
validate21.errors = [{instancePath:instancePath+"/trial/voided",schemaPath:"#/properties/trial/properties/voided/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid14 = _errs179 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data74.last_void !== undefined){
let data83 = data74.last_void;
const _errs181 = errors;
if(errors === _errs181){
if(typeof data83 === "string"){
if(data83.length > 400){
validate21.errors = [{instancePath:instancePath+"/trial/last_void",schemaPath:"#/properties/trial/properties/last_void/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/trial/last_void",schemaPath:"#/properties/trial/properties/last_void/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid14 = _errs181 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data74.sensor !== undefined){
let data84 = data74.sensor;
const _errs183 = errors;
const _errs184 = errors;
let valid15 = false;
let passing2 = null;
const _errs185 = errors;
if(!(validate27(data84, {instancePath:instancePath+"/trial/sensor",parentData:data74,parentDataProperty:"sensor",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var _valid2 = _errs185 === errors;
if(_valid2){
valid15 = true;
passing2 = 0;
}
const _errs186 = errors;
if(data84 !== null){
const err4 = {instancePath:instancePath+"/trial/sensor",schemaPath:"#/properties/trial/properties/sensor/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs186 === errors;
if(_valid2 && valid15){
valid15 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid15 = true;
passing2 = 1;
}
}
if(!valid15){
const err5 = {instancePath:instancePath+"/trial/sensor",schemaPath:"#/properties/trial/properties/sensor/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
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
errors = _errs184;
if(vErrors !== null){
if(_errs184){
vErrors.length = _errs184;
}
else {
vErrors = null;
}
}
}
var valid14 = _errs183 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data74.result !== undefined){
let data85 = data74.result;
const _errs188 = errors;
const _errs189 = errors;
let valid16 = false;
let passing3 = null;
const _errs190 = errors;
if(!(validate30(data85, {instancePath:instancePath+"/trial/result",parentData:data74,parentDataProperty:"result",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var _valid3 = _errs190 === errors;
if(_valid3){
valid16 = true;
passing3 = 0;
}
const _errs191 = errors;
if(data85 !== null){
const err6 = {instancePath:instancePath+"/trial/result",schemaPath:"#/properties/trial/properties/result/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid3 = _errs191 === errors;
if(_valid3 && valid16){
valid16 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid16 = true;
passing3 = 1;
}
}
if(!valid16){
const err7 = {instancePath:instancePath+"/trial/result",schemaPath:"#/properties/trial/properties/result/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs189;
if(vErrors !== null){
if(_errs189){
vErrors.length = _errs189;
}
else {
vErrors = null;
}
}
}
var valid14 = _errs188 === errors;
}
else {
var valid14 = true;
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
var valid0 = _errs162 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shared !== undefined){
let data86 = data.shared;
const _errs193 = errors;
if((!(data86 && typeof data86 == "object" && !Array.isArray(data86))) && (data86 !== null)){
validate21.errors = [{instancePath:instancePath+"/shared",schemaPath:"#/properties/shared/type",keyword:"type",params:{type: schema6.properties.shared.type},message:"must be object,null"}];
return false;
}
if(errors === _errs193){
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
let missing10;
if((((data86.id === undefined) && (missing10 = "id")) || ((data86.at === undefined) && (missing10 = "at"))) || ((data86.done === undefined) && (missing10 = "done"))){
validate21.errors = [{instancePath:instancePath+"/shared",schemaPath:"#/properties/shared/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs195 = errors;
for(const key10 in data86){
if(!(((((key10 === "id") || (key10 === "at")) || (key10 === "done")) || (key10 === "kept")) || (key10 === "levels"))){
validate21.errors = [{instancePath:instancePath+"/shared",schemaPath:"#/properties/shared/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs195 === errors){
if(data86.id !== undefined){
let data87 = data86.id;
const _errs196 = errors;
if(errors === _errs196){
if(typeof data87 === "string"){
if(data87.length > 32){
validate21.errors = [{instancePath:instancePath+"/shared/id",schemaPath:"#/properties/shared/properties/id/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/shared/id",schemaPath:"#/properties/shared/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid17 = _errs196 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data86.at !== undefined){
let data88 = data86.at;
const _errs198 = errors;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
validate21.errors = [{instancePath:instancePath+"/shared/at",schemaPath:"#/properties/shared/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs198){
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 > 4102444800 || isNaN(data88)){
validate21.errors = [{instancePath:instancePath+"/shared/at",schemaPath:"#/properties/shared/properties/at/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data88 < 0 || isNaN(data88)){
validate21.errors = [{instancePath:instancePath+"/shared/at",schemaPath:"#/properties/shared/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid17 = _errs198 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data86.done !== undefined){
const _errs200 = errors;
if(typeof data86.done !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/shared/done",schemaPath:"#/properties/shared/properties/done/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid17 = _errs200 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data86.kept !== undefined){
const _errs202 = errors;
if(typeof data86.kept !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/shared/kept",schemaPath:"#/properties/shared/properties/kept/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid17 = _errs202 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data86.levels !== undefined){
const _errs204 = errors;
if(!(validate36(data86.levels, {instancePath:instancePath+"/shared/levels",parentData:data86,parentDataProperty:"levels",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid17 = _errs204 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
}
}
}
}
var valid0 = _errs193 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.in_force !== undefined){
const _errs205 = errors;
if(typeof data.in_force !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/in_force",schemaPath:"#/properties/in_force/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs205 === errors;
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
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

module.exports = validate21

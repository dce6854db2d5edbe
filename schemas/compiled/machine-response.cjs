// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
const schema6 = {"$id":"machine-response.json","$schema":"http://json-schema.org/draft-07/schema#","title":"MachineResponse","description":"Answer of GET /api/machine: this computer over the last interval. Every figure says whether it was measured, modelled or is unavailable.","type":"object","additionalProperties":false,"required":["system_type","at","interval_s","cpu_count","process_control","power","thermal","supply","presence","rivals","tuners","processes","apps_total","apps","own","residual","holds"],"properties":{"system_type":{"$ref":"system-type.json"},"at":{"type":"string","maxLength":30,"description":"UTC time"},"interval_s":{"type":"number","minimum":0,"description":"seconds that CPU and energy figures cover"},"cpu_count":{"type":"integer","minimum":1,"maximum":100000},"process_control":{"type":"string","enum":["observe","apply"],"description":"whether the program may hold apps down by itself; by hand they may be in either case"},"power":{"type":"object","title":"MachinePower","additionalProperties":false,"required":["label","sensors"],"properties":{"label":{"$ref":"#/definitions/label"},"watts":{"type":"number","minimum":0},"sensor":{"$ref":"sensor.json"},"scope":{"type":"string","enum":["machine","package","cpu_time"],"description":"what the figure covers"},"kind":{"type":"string","enum":["mean","instant"]},"fresh":{"type":"boolean","description":"false: the sensor has published nothing new"},"basis":{"type":"string","maxLength":400,"description":"formula and source of a modelled figure"},"sensors":{"type":"array","maxItems":8,"description":"what was asked, best first, and why it had no answer","items":{"type":"object","title":"MachineSensor","additionalProperties":false,"required":["sensor","state"],"properties":{"sensor":{"$ref":"sensor.json"},"state":{"$ref":"#/definitions/label"},"reason":{"type":"string","maxLength":400}}}}}},"thermal":{"type":"object","title":"MachineThermal","description":"each part is absent where the system does not tell it","additionalProperties":false,"properties":{"celsius":{"type":"number"},"sensor":{"type":"string","maxLength":64},"pressure":{"type":"integer","minimum":0,"maximum":4,"description":"macOS: 0 nominal, 1 moderate, 2 heavy, 3 trapping, 4 sleeping"},"speed_limit":{"type":"number","description":"percent of full speed"},"throttle_count":{"type":"integer","minimum":0,"description":"throttling events since boot"}}},"supply":{"type":"object","title":"MachineSupply","additionalProperties":false,"required":["source"],"properties":{"source":{"type":"string","enum":["mains","battery","ups","unknown"]},"battery":{"type":"object","title":"MachineBattery","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","enum":["charging","discharging","full","idle","unknown"]},"percent":{"type":"number","minimum":0,"maximum":100},"minutes_left":{"type":"integer","minimum":0}}},"low_power":{"type":"boolean","description":"the system's own saving mode is on"},"profile":{"type":"string","maxLength":128,"description":"how the system runs its processors: the firmware's profile, governor and preference. A trial's window in which it changes does not count"}}},"presence":{"type":"object","title":"MachinePresence","additionalProperties":false,"required":["front","idle_seconds","audio","wakes"],"properties":{"front":{"type":"object","title":"FrontFact","additionalProperties":false,"required":["known","reason"],"properties":{"known":{"type":"boolean"},"pid":{"type":"integer","minimum":1},"app":{"type":"string","maxLength":128},"reason":{"type":"string","maxLength":400,"description":"who said so, or why it is not known"}}},"idle_seconds":{"$ref":"#/definitions/fact"},"audio":{"$ref":"#/definitions/fact"},"wakes":{"$ref":"#/definitions/fact"}}},"rivals":{"type":"array","maxItems":16,"items":{"type":"string","maxLength":64},"description":"other programs that tune processes; nothing is touched beside them"},"tuners":{"type":"array","maxItems":16,"items":{"type":"string","maxLength":64},"description":"programs that tune the computer as a whole, beside which this one works"},"processes":{"type":"integer","minimum":0},"apps_total":{"type":"integer","minimum":0,"description":"how many apps there are; the busiest are listed"},"apps":{"type":"array","maxItems":200,"items":{"type":"object","title":"MachineApp","additionalProperties":false,"required":["id","name","origin","processes","label","state","levels","reason"],"properties":{"id":{"type":"string","maxLength":128},"name":{"type":"string","maxLength":128},"origin":{"type":"string","enum":["catalogue","user","unknown"]},"processes":{"type":"integer","minimum":0},"resident_mib":{"type":"number","minimum":0,"description":"sum of its processes; what they share counts several times"},"cpu_percent":{"type":"number","minimum":0,"description":"of one core"},"cpu_seconds":{"type":"number","minimum":0,"description":"in the interval"},"watts":{"type":"number","minimum":0},"label":{"$ref":"#/definitions/label"},"state":{"type":"string","enum":["held","paused","free","refused"],"description":"paused: held, but running freely for now; refused: it may not be touched"},"level":{"$ref":"#/definitions/level"},"levels":{"type":"array","maxItems":3,"items":{"$ref":"#/definitions/level"},"description":"what may be done to it by hand now"},"rule":{"type":"string","maxLength":64,"description":"the rule behind the reason"},"reason":{"type":"string","maxLength":400,"description":"why it is held, or is not, for a person"}}}},"own":{"$ref":"#/definitions/row"},"residual":{"$ref":"#/definitions/row"},"holds":{"type":"array","items":{"$ref":"hold.json"}}},"definitions":{"label":{"title":"FigureLabel","type":"string","enum":["measured","modelled","unavailable"]},"level":{"title":"HoldLevel","type":"string","enum":["deprioritise","cap","suspend"]},"fact":{"type":"object","title":"MachineFact","additionalProperties":false,"required":["known","reason"],"properties":{"known":{"type":"boolean"},"value":{"type":"number","minimum":0,"description":"seconds, or how many processes"},"reason":{"type":"string","maxLength":400,"description":"who said so, or why it is not known"}}},"row":{"type":"object","title":"LedgerFigure","additionalProperties":false,"required":["name","label"],"properties":{"name":{"type":"string","maxLength":128},"label":{"$ref":"#/definitions/label"},"cpu_percent":{"type":"number","minimum":0},"watts":{"type":"number","minimum":0}}}}};
const func2 = Object.prototype.hasOwnProperty;
const validate22 = require("./system-type.cjs");
const schema8 = {"title":"FigureLabel","type":"string","enum":["measured","modelled","unavailable"]};
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "measured") || (data === "modelled")) || (data === "unavailable"))){
validate24.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema8.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate24.errors = vErrors;
return errors === 0;
}


const validate26 = require("./sensor.cjs");
function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.known === undefined) && (missing0 = "known")) || ((data.reason === undefined) && (missing0 = "reason"))){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "known") || (key0 === "value")) || (key0 === "reason"))){
validate30.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.known !== undefined){
const _errs2 = errors;
if(typeof data.known !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/known",schemaPath:"#/properties/known/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data1 = data.value;
const _errs4 = errors;
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate30.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data2 = data.reason;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 400){
validate30.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}


const schema11 = {"title":"HoldLevel","type":"string","enum":["deprioritise","cap","suspend"]};
function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "deprioritise") || (data === "cap")) || (data === "suspend"))){
validate35.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema11.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate35.errors = vErrors;
return errors === 0;
}


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.label === undefined) && (missing0 = "label"))){
validate38.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "label")) || (key0 === "cpu_percent")) || (key0 === "watts"))){
validate38.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 128){
validate38.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate38.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
const _errs4 = errors;
if(!(validate24(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cpu_percent !== undefined){
let data2 = data.cpu_percent;
const _errs5 = errors;
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate38.errors = [{instancePath:instancePath+"/cpu_percent",schemaPath:"#/properties/cpu_percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate38.errors = [{instancePath:instancePath+"/cpu_percent",schemaPath:"#/properties/cpu_percent/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.watts !== undefined){
let data3 = data.watts;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate38.errors = [{instancePath:instancePath+"/watts",schemaPath:"#/properties/watts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate38.errors = [{instancePath:instancePath+"/watts",schemaPath:"#/properties/watts/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs7 === errors;
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
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}


const validate42 = require("./hold.cjs");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="machine-response.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((data.system_type === undefined) && (missing0 = "system_type")) || ((data.at === undefined) && (missing0 = "at"))) || ((data.interval_s === undefined) && (missing0 = "interval_s"))) || ((data.cpu_count === undefined) && (missing0 = "cpu_count"))) || ((data.process_control === undefined) && (missing0 = "process_control"))) || ((data.power === undefined) && (missing0 = "power"))) || ((data.thermal === undefined) && (missing0 = "thermal"))) || ((data.supply === undefined) && (missing0 = "supply"))) || ((data.presence === undefined) && (missing0 = "presence"))) || ((data.rivals === undefined) && (missing0 = "rivals"))) || ((data.tuners === undefined) && (missing0 = "tuners"))) || ((data.processes === undefined) && (missing0 = "processes"))) || ((data.apps_total === undefined) && (missing0 = "apps_total"))) || ((data.apps === undefined) && (missing0 = "apps"))) || ((data.own === undefined) && (missing0 = "own"))) || ((data.residual === undefined) && (missing0 = "residual"))) || ((data.holds === undefined) && (missing0 = "holds"))){
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
if(data.system_type !== undefined){
const _errs2 = errors;
if(!(validate22(data.system_type, {instancePath:instancePath+"/system_type",parentData:data,parentDataProperty:"system_type",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data1 = data.at;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length > 30){
validate21.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.interval_s !== undefined){
let data2 = data.interval_s;
const _errs5 = errors;
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate21.errors = [{instancePath:instancePath+"/interval_s",schemaPath:"#/properties/interval_s/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/interval_s",schemaPath:"#/properties/interval_s/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cpu_count !== undefined){
let data3 = data.cpu_count;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate21.errors = [{instancePath:instancePath+"/cpu_count",schemaPath:"#/properties/cpu_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100000 || isNaN(data3)){
validate21.errors = [{instancePath:instancePath+"/cpu_count",schemaPath:"#/properties/cpu_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate21.errors = [{instancePath:instancePath+"/cpu_count",schemaPath:"#/properties/cpu_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.process_control !== undefined){
let data4 = data.process_control;
const _errs9 = errors;
if(typeof data4 !== "string"){
validate21.errors = [{instancePath:instancePath+"/process_control",schemaPath:"#/properties/process_control/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data4 === "observe") || (data4 === "apply"))){
validate21.errors = [{instancePath:instancePath+"/process_control",schemaPath:"#/properties/process_control/enum",keyword:"enum",params:{allowedValues: schema6.properties.process_control.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.power !== undefined){
let data5 = data.power;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.label === undefined) && (missing1 = "label")) || ((data5.sensors === undefined) && (missing1 = "sensors"))){
validate21.errors = [{instancePath:instancePath+"/power",schemaPath:"#/properties/power/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key1 in data5){
if(!((((((((key1 === "label") || (key1 === "watts")) || (key1 === "sensor")) || (key1 === "scope")) || (key1 === "kind")) || (key1 === "fresh")) || (key1 === "basis")) || (key1 === "sensors"))){
validate21.errors = [{instancePath:instancePath+"/power",schemaPath:"#/properties/power/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data5.label !== undefined){
const _errs14 = errors;
if(!(validate24(data5.label, {instancePath:instancePath+"/power/label",parentData:data5,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.watts !== undefined){
let data7 = data5.watts;
const _errs15 = errors;
if(errors === _errs15){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate21.errors = [{instancePath:instancePath+"/power/watts",schemaPath:"#/properties/power/properties/watts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/power/watts",schemaPath:"#/properties/power/properties/watts/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.sensor !== undefined){
const _errs17 = errors;
if(!(validate26(data5.sensor, {instancePath:instancePath+"/power/sensor",parentData:data5,parentDataProperty:"sensor",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.scope !== undefined){
let data9 = data5.scope;
const _errs18 = errors;
if(typeof data9 !== "string"){
validate21.errors = [{instancePath:instancePath+"/power/scope",schemaPath:"#/properties/power/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data9 === "machine") || (data9 === "package")) || (data9 === "cpu_time"))){
validate21.errors = [{instancePath:instancePath+"/power/scope",schemaPath:"#/properties/power/properties/scope/enum",keyword:"enum",params:{allowedValues: schema6.properties.power.properties.scope.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.kind !== undefined){
let data10 = data5.kind;
const _errs20 = errors;
if(typeof data10 !== "string"){
validate21.errors = [{instancePath:instancePath+"/power/kind",schemaPath:"#/properties/power/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data10 === "mean") || (data10 === "instant"))){
validate21.errors = [{instancePath:instancePath+"/power/kind",schemaPath:"#/properties/power/properties/kind/enum",keyword:"enum",params:{allowedValues: schema6.properties.power.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.fresh !== undefined){
const _errs22 = errors;
if(typeof data5.fresh !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/power/fresh",schemaPath:"#/properties/power/properties/fresh/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.basis !== undefined){
let data12 = data5.basis;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data12 === "string"){
if(data12.length > 400){
validate21.errors = [{instancePath:instancePath+"/power/basis",schemaPath:"#/properties/power/properties/basis/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/power/basis",schemaPath:"#/properties/power/properties/basis/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.sensors !== undefined){
let data13 = data5.sensors;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data13)){
if(data13.length > 8){
validate21.errors = [{instancePath:instancePath+"/power/sensors",schemaPath:"#/properties/power/properties/sensors/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
const _errs28 = errors;
if(errors === _errs28){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing2;
if(((data14.sensor === undefined) && (missing2 = "sensor")) || ((data14.state === undefined) && (missing2 = "state"))){
validate21.errors = [{instancePath:instancePath+"/power/sensors/" + i0,schemaPath:"#/properties/power/properties/sensors/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key2 in data14){
if(!(((key2 === "sensor") || (key2 === "state")) || (key2 === "reason"))){
validate21.errors = [{instancePath:instancePath+"/power/sensors/" + i0,schemaPath:"#/properties/power/properties/sensors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data14.sensor !== undefined){
const _errs31 = errors;
if(!(validate26(data14.sensor, {instancePath:instancePath+"/power/sensors/" + i0+"/sensor",parentData:data14,parentDataProperty:"sensor",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid3 = _errs31 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14.state !== undefined){
const _errs32 = errors;
if(!(validate24(data14.state, {instancePath:instancePath+"/power/sensors/" + i0+"/state",parentData:data14,parentDataProperty:"state",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data14.reason !== undefined){
let data17 = data14.reason;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data17 === "string"){
if(data17.length > 400){
validate21.errors = [{instancePath:instancePath+"/power/sensors/" + i0+"/reason",schemaPath:"#/properties/power/properties/sensors/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/power/sensors/" + i0+"/reason",schemaPath:"#/properties/power/properties/sensors/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs33 === errors;
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
validate21.errors = [{instancePath:instancePath+"/power/sensors/" + i0,schemaPath:"#/properties/power/properties/sensors/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs28 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/power/sensors",schemaPath:"#/properties/power/properties/sensors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs26 === errors;
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
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/power",schemaPath:"#/properties/power/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thermal !== undefined){
let data18 = data.thermal;
const _errs35 = errors;
if(errors === _errs35){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
const _errs37 = errors;
for(const key3 in data18){
if(!(((((key3 === "celsius") || (key3 === "sensor")) || (key3 === "pressure")) || (key3 === "speed_limit")) || (key3 === "throttle_count"))){
validate21.errors = [{instancePath:instancePath+"/thermal",schemaPath:"#/properties/thermal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs37 === errors){
if(data18.celsius !== undefined){
let data19 = data18.celsius;
const _errs38 = errors;
if(!((typeof data19 == "number") && (isFinite(data19)))){
validate21.errors = [{instancePath:instancePath+"/thermal/celsius",schemaPath:"#/properties/thermal/properties/celsius/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid4 = _errs38 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data18.sensor !== undefined){
let data20 = data18.sensor;
const _errs40 = errors;
if(errors === _errs40){
if(typeof data20 === "string"){
if(data20.length > 64){
validate21.errors = [{instancePath:instancePath+"/thermal/sensor",schemaPath:"#/properties/thermal/properties/sensor/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/thermal/sensor",schemaPath:"#/properties/thermal/properties/sensor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs40 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data18.pressure !== undefined){
let data21 = data18.pressure;
const _errs42 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate21.errors = [{instancePath:instancePath+"/thermal/pressure",schemaPath:"#/properties/thermal/properties/pressure/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs42){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 4 || isNaN(data21)){
validate21.errors = [{instancePath:instancePath+"/thermal/pressure",schemaPath:"#/properties/thermal/properties/pressure/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"}];
return false;
}
else {
if(data21 < 0 || isNaN(data21)){
validate21.errors = [{instancePath:instancePath+"/thermal/pressure",schemaPath:"#/properties/thermal/properties/pressure/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid4 = _errs42 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data18.speed_limit !== undefined){
let data22 = data18.speed_limit;
const _errs44 = errors;
if(!((typeof data22 == "number") && (isFinite(data22)))){
validate21.errors = [{instancePath:instancePath+"/thermal/speed_limit",schemaPath:"#/properties/thermal/properties/speed_limit/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid4 = _errs44 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data18.throttle_count !== undefined){
let data23 = data18.throttle_count;
const _errs46 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate21.errors = [{instancePath:instancePath+"/thermal/throttle_count",schemaPath:"#/properties/thermal/properties/throttle_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs46){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
validate21.errors = [{instancePath:instancePath+"/thermal/throttle_count",schemaPath:"#/properties/thermal/properties/throttle_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs46 === errors;
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
else {
validate21.errors = [{instancePath:instancePath+"/thermal",schemaPath:"#/properties/thermal/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supply !== undefined){
let data24 = data.supply;
const _errs48 = errors;
if(errors === _errs48){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing3;
if((data24.source === undefined) && (missing3 = "source")){
validate21.errors = [{instancePath:instancePath+"/supply",schemaPath:"#/properties/supply/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs50 = errors;
for(const key4 in data24){
if(!((((key4 === "source") || (key4 === "battery")) || (key4 === "low_power")) || (key4 === "profile"))){
validate21.errors = [{instancePath:instancePath+"/supply",schemaPath:"#/properties/supply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs50 === errors){
if(data24.source !== undefined){
let data25 = data24.source;
const _errs51 = errors;
if(typeof data25 !== "string"){
validate21.errors = [{instancePath:instancePath+"/supply/source",schemaPath:"#/properties/supply/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data25 === "mains") || (data25 === "battery")) || (data25 === "ups")) || (data25 === "unknown"))){
validate21.errors = [{instancePath:instancePath+"/supply/source",schemaPath:"#/properties/supply/properties/source/enum",keyword:"enum",params:{allowedValues: schema6.properties.supply.properties.source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs51 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.battery !== undefined){
let data26 = data24.battery;
const _errs53 = errors;
if(errors === _errs53){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing4;
if((data26.state === undefined) && (missing4 = "state")){
validate21.errors = [{instancePath:instancePath+"/supply/battery",schemaPath:"#/properties/supply/properties/battery/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs55 = errors;
for(const key5 in data26){
if(!(((key5 === "state") || (key5 === "percent")) || (key5 === "minutes_left"))){
validate21.errors = [{instancePath:instancePath+"/supply/battery",schemaPath:"#/properties/supply/properties/battery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs55 === errors){
if(data26.state !== undefined){
let data27 = data26.state;
const _errs56 = errors;
if(typeof data27 !== "string"){
validate21.errors = [{instancePath:instancePath+"/supply/battery/state",schemaPath:"#/properties/supply/properties/battery/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data27 === "charging") || (data27 === "discharging")) || (data27 === "full")) || (data27 === "idle")) || (data27 === "unknown"))){
validate21.errors = [{instancePath:instancePath+"/supply/battery/state",schemaPath:"#/properties/supply/properties/battery/properties/state/enum",keyword:"enum",params:{allowedValues: schema6.properties.supply.properties.battery.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs56 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data26.percent !== undefined){
let data28 = data26.percent;
const _errs58 = errors;
if(errors === _errs58){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 100 || isNaN(data28)){
validate21.errors = [{instancePath:instancePath+"/supply/battery/percent",schemaPath:"#/properties/supply/properties/battery/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data28 < 0 || isNaN(data28)){
validate21.errors = [{instancePath:instancePath+"/supply/battery/percent",schemaPath:"#/properties/supply/properties/battery/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/supply/battery/percent",schemaPath:"#/properties/supply/properties/battery/properties/percent/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid6 = _errs58 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data26.minutes_left !== undefined){
let data29 = data26.minutes_left;
const _errs60 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate21.errors = [{instancePath:instancePath+"/supply/battery/minutes_left",schemaPath:"#/properties/supply/properties/battery/properties/minutes_left/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs60){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
validate21.errors = [{instancePath:instancePath+"/supply/battery/minutes_left",schemaPath:"#/properties/supply/properties/battery/properties/minutes_left/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs60 === errors;
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
validate21.errors = [{instancePath:instancePath+"/supply/battery",schemaPath:"#/properties/supply/properties/battery/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs53 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.low_power !== undefined){
const _errs62 = errors;
if(typeof data24.low_power !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/supply/low_power",schemaPath:"#/properties/supply/properties/low_power/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid5 = _errs62 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data24.profile !== undefined){
let data31 = data24.profile;
const _errs64 = errors;
if(errors === _errs64){
if(typeof data31 === "string"){
if(data31.length > 128){
validate21.errors = [{instancePath:instancePath+"/supply/profile",schemaPath:"#/properties/supply/properties/profile/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/supply/profile",schemaPath:"#/properties/supply/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs64 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/supply",schemaPath:"#/properties/supply/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.presence !== undefined){
let data32 = data.presence;
const _errs66 = errors;
if(errors === _errs66){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing5;
if(((((data32.front === undefined) && (missing5 = "front")) || ((data32.idle_seconds === undefined) && (missing5 = "idle_seconds"))) || ((data32.audio === undefined) && (missing5 = "audio"))) || ((data32.wakes === undefined) && (missing5 = "wakes"))){
validate21.errors = [{instancePath:instancePath+"/presence",schemaPath:"#/properties/presence/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs68 = errors;
for(const key6 in data32){
if(!((((key6 === "front") || (key6 === "idle_seconds")) || (key6 === "audio")) || (key6 === "wakes"))){
validate21.errors = [{instancePath:instancePath+"/presence",schemaPath:"#/properties/presence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs68 === errors){
if(data32.front !== undefined){
let data33 = data32.front;
const _errs69 = errors;
if(errors === _errs69){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing6;
if(((data33.known === undefined) && (missing6 = "known")) || ((data33.reason === undefined) && (missing6 = "reason"))){
validate21.errors = [{instancePath:instancePath+"/presence/front",schemaPath:"#/properties/presence/properties/front/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs71 = errors;
for(const key7 in data33){
if(!((((key7 === "known") || (key7 === "pid")) || (key7 === "app")) || (key7 === "reason"))){
validate21.errors = [{instancePath:instancePath+"/presence/front",schemaPath:"#/properties/presence/properties/front/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs71 === errors){
if(data33.known !== undefined){
const _errs72 = errors;
if(typeof data33.known !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/presence/front/known",schemaPath:"#/properties/presence/properties/front/properties/known/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid8 = _errs72 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data33.pid !== undefined){
let data35 = data33.pid;
const _errs74 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate21.errors = [{instancePath:instancePath+"/presence/front/pid",schemaPath:"#/properties/presence/properties/front/properties/pid/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs74){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 1 || isNaN(data35)){
validate21.errors = [{instancePath:instancePath+"/presence/front/pid",schemaPath:"#/properties/presence/properties/front/properties/pid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid8 = _errs74 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data33.app !== undefined){
let data36 = data33.app;
const _errs76 = errors;
if(errors === _errs76){
if(typeof data36 === "string"){
if(data36.length > 128){
validate21.errors = [{instancePath:instancePath+"/presence/front/app",schemaPath:"#/properties/presence/properties/front/properties/app/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/presence/front/app",schemaPath:"#/properties/presence/properties/front/properties/app/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs76 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data33.reason !== undefined){
let data37 = data33.reason;
const _errs78 = errors;
if(errors === _errs78){
if(typeof data37 === "string"){
if(data37.length > 400){
validate21.errors = [{instancePath:instancePath+"/presence/front/reason",schemaPath:"#/properties/presence/properties/front/properties/reason/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/presence/front/reason",schemaPath:"#/properties/presence/properties/front/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs78 === errors;
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
else {
validate21.errors = [{instancePath:instancePath+"/presence/front",schemaPath:"#/properties/presence/properties/front/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs69 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data32.idle_seconds !== undefined){
const _errs80 = errors;
if(!(validate30(data32.idle_seconds, {instancePath:instancePath+"/presence/idle_seconds",parentData:data32,parentDataProperty:"idle_seconds",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid7 = _errs80 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data32.audio !== undefined){
const _errs81 = errors;
if(!(validate30(data32.audio, {instancePath:instancePath+"/presence/audio",parentData:data32,parentDataProperty:"audio",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid7 = _errs81 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data32.wakes !== undefined){
const _errs82 = errors;
if(!(validate30(data32.wakes, {instancePath:instancePath+"/presence/wakes",parentData:data32,parentDataProperty:"wakes",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid7 = _errs82 === errors;
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
validate21.errors = [{instancePath:instancePath+"/presence",schemaPath:"#/properties/presence/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rivals !== undefined){
let data41 = data.rivals;
const _errs83 = errors;
if(errors === _errs83){
if(Array.isArray(data41)){
if(data41.length > 16){
validate21.errors = [{instancePath:instancePath+"/rivals",schemaPath:"#/properties/rivals/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"}];
return false;
}
else {
var valid9 = true;
const len1 = data41.length;
for(let i1=0; i1<len1; i1++){
let data42 = data41[i1];
const _errs85 = errors;
if(errors === _errs85){
if(typeof data42 === "string"){
if(data42.length > 64){
validate21.errors = [{instancePath:instancePath+"/rivals/" + i1,schemaPath:"#/properties/rivals/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/rivals/" + i1,schemaPath:"#/properties/rivals/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs85 === errors;
if(!valid9){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/rivals",schemaPath:"#/properties/rivals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs83 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tuners !== undefined){
let data43 = data.tuners;
const _errs87 = errors;
if(errors === _errs87){
if(Array.isArray(data43)){
if(data43.length > 16){
validate21.errors = [{instancePath:instancePath+"/tuners",schemaPath:"#/properties/tuners/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"}];
return false;
}
else {
var valid10 = true;
const len2 = data43.length;
for(let i2=0; i2<len2; i2++){
let data44 = data43[i2];
const _errs89 = errors;
if(errors === _errs89){
if(typeof data44 === "string"){
if(data44.length > 64){
validate21.errors = [{instancePath:instancePath+"/tuners/" + i2,schemaPath:"#/properties/tuners/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/tuners/" + i2,schemaPath:"#/properties/tuners/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs89 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/tuners",schemaPath:"#/properties/tuners/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs87 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.processes !== undefined){
let data45 = data.processes;
const _errs91 = errors;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
validate21.errors = [{instancePath:instancePath+"/processes",schemaPath:"#/properties/processes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs91){
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
validate21.errors = [{instancePath:instancePath+"/processes",schemaPath:"#/properties/processes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs91 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.apps_total !== undefined){
let data46 = data.apps_total;
const _errs93 = errors;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
validate21.errors = [{instancePath:instancePath+"/apps_total",schemaPath:"#/properties/apps_total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs93){
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
validate21.errors = [{instancePath:instancePath+"/apps_total",schemaPath:"#/properties/apps_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs93 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.apps !== undefined){
let data47 = data.apps;
const _errs95 = errors;
if(errors === _errs95){
if(Array.isArray(data47)){
if(data47.length > 200){
validate21.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}];
return false;
}
else {
var valid11 = true;
const len3 = data47.length;
for(let i3=0; i3<len3; i3++){
let data48 = data47[i3];
const _errs97 = errors;
if(errors === _errs97){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing7;
if(((((((((data48.id === undefined) && (missing7 = "id")) || ((data48.name === undefined) && (missing7 = "name"))) || ((data48.origin === undefined) && (missing7 = "origin"))) || ((data48.processes === undefined) && (missing7 = "processes"))) || ((data48.label === undefined) && (missing7 = "label"))) || ((data48.state === undefined) && (missing7 = "state"))) || ((data48.levels === undefined) && (missing7 = "levels"))) || ((data48.reason === undefined) && (missing7 = "reason"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i3,schemaPath:"#/properties/apps/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs99 = errors;
for(const key8 in data48){
if(!(func2.call(schema6.properties.apps.items.properties, key8))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i3,schemaPath:"#/properties/apps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs99 === errors){
if(data48.id !== undefined){
let data49 = data48.id;
const _errs100 = errors;
if(errors === _errs100){
if(typeof data49 === "string"){
if(data49.length > 128){
validate21.errors = [{instancePath:instancePath+"/apps/" + i3+"/id",schemaPath:"#/properties/apps/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i3+"/id",schemaPath:"#/properties/apps/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs100 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data48.name !== undefined){
let data50 = data48.name;
const _errs102 = errors;
if(errors === _errs102){
if(typeof data50 === "string"){
if(data50.length > 128){
validate21.errors = [{instancePath:instancePath+"/apps/" + i3+"/name",schemaPath:"#/properties/apps/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i3+"/name",schemaPath:"#/properties/apps/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs102 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data48.origin !== undefined){
let data51 = data48.origin;
const _errs104 = errors;
if(typeof data51 !== "string"){
validate21.errors = [{instancePath:instancePath+"/apps/" + i3+"/origin",schemaPath:"#/properties/apps/items/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data51 === "catalogue") || (data51 === "user")) || (data51 === "unknown"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i3+"/origin",schemaPath:"#/properties/apps/items/properties/origin/enum",keyword:"enum",params:{allowedValues: schema6.properties.apps.items.properties.origin.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid12 = _errs104 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data48.processes !== undefined){
let data52 = data48.processes;
const _errs106 = errors;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i3+"/processes",schemaPath:"#/properties/apps/items/properties/processes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs106){
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i3+"/processes",schemaPath:"#/properties/apps/items/properties/processes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid12 = _errs106 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data48.resident_mib !== undefined){
let data53 = data48.resident_mib;
const _errs108 = errors;
if(errors === _errs108){
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 0 || isNaN(data53)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i3+"/resident_mib",schemaPath:"#/properties/apps/items/properties/resident_mib/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i3+"/resident_mib",schemaPath:"#/properties/apps/items/properties/resident_mib/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid12 = _errs108 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data48.cpu_percent !== undefined){
let data54 = data48.cpu_percent;
const _errs110 = errors;
if(errors === _errs110){
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 0 || isNaN(data54)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i3+"/cpu_percent",schemaPath:"#/properties/apps/items/properties/cpu_percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i3+"/cpu_percent",schemaPath:"#/properties/apps/items/properties/cpu_percent/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid12 = _errs110 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data48.cpu_seconds !== undefined){
let data55 = data48.cpu_seconds;
const _errs112 = errors;
if(errors === _errs112){
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 0 || isNaN(data55)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i3+"/cpu_seconds",schemaPath:"#/properties/apps/items/properties/cpu_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i3+"/cpu_seconds",schemaPath:"#/properties/apps/items/properties/cpu_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid12 = _errs112 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data48.watts !== undefined){
let data56 = data48.watts;
const _errs114 = errors;
if(errors === _errs114){
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 0 || isNaN(data56)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i3+"/watts",schemaPath:"#/properties/apps/items/properties/watts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i3+"/watts",schemaPath:"#/properties/apps/items/properties/watts/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid12 = _errs114 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data48.label !== undefined){
const _errs116 = errors;
if(!(validate24(data48.label, {instancePath:instancePath+"/apps/" + i3+"/label",parentData:data48,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid12 = _errs116 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data48.state !== undefined){
let data58 = data48.state;
const _errs117 = errors;
if(typeof data58 !== "string"){
validate21.errors = [{instancePath:instancePath+"/apps/" + i3+"/state",schemaPath:"#/properties/apps/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data58 === "held") || (data58 === "paused")) || (data58 === "free")) || (data58 === "refused"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i3+"/state",schemaPath:"#/properties/apps/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema6.properties.apps.items.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid12 = _errs117 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data48.level !== undefined){
const _errs119 = errors;
if(!(validate35(data48.level, {instancePath:instancePath+"/apps/" + i3+"/level",parentData:data48,parentDataProperty:"level",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid12 = _errs119 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data48.levels !== undefined){
let data60 = data48.levels;
const _errs120 = errors;
if(errors === _errs120){
if(Array.isArray(data60)){
if(data60.length > 3){
validate21.errors = [{instancePath:instancePath+"/apps/" + i3+"/levels",schemaPath:"#/properties/apps/items/properties/levels/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"}];
return false;
}
else {
var valid13 = true;
const len4 = data60.length;
for(let i4=0; i4<len4; i4++){
const _errs122 = errors;
if(!(validate35(data60[i4], {instancePath:instancePath+"/apps/" + i3+"/levels/" + i4,parentData:data60,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid13 = _errs122 === errors;
if(!valid13){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i3+"/levels",schemaPath:"#/properties/apps/items/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid12 = _errs120 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data48.rule !== undefined){
let data62 = data48.rule;
const _errs123 = errors;
if(errors === _errs123){
if(typeof data62 === "string"){
if(data62.length > 64){
validate21.errors = [{instancePath:instancePath+"/apps/" + i3+"/rule",schemaPath:"#/properties/apps/items/properties/rule/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i3+"/rule",schemaPath:"#/properties/apps/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs123 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data48.reason !== undefined){
let data63 = data48.reason;
const _errs125 = errors;
if(errors === _errs125){
if(typeof data63 === "string"){
if(data63.length > 400){
validate21.errors = [{instancePath:instancePath+"/apps/" + i3+"/reason",schemaPath:"#/properties/apps/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i3+"/reason",schemaPath:"#/properties/apps/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs125 === errors;
}
else {
var valid12 = true;
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i3,schemaPath:"#/properties/apps/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs97 === errors;
if(!valid11){
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
var valid0 = _errs95 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.own !== undefined){
const _errs127 = errors;
if(!(validate38(data.own, {instancePath:instancePath+"/own",parentData:data,parentDataProperty:"own",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs127 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.residual !== undefined){
const _errs128 = errors;
if(!(validate38(data.residual, {instancePath:instancePath+"/residual",parentData:data,parentDataProperty:"residual",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs128 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.holds !== undefined){
let data66 = data.holds;
const _errs129 = errors;
if(errors === _errs129){
if(Array.isArray(data66)){
var valid14 = true;
const len5 = data66.length;
for(let i5=0; i5<len5; i5++){
const _errs131 = errors;
if(!(validate42(data66[i5], {instancePath:instancePath+"/holds/" + i5,parentData:data66,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid14 = _errs131 === errors;
if(!valid14){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/holds",schemaPath:"#/properties/holds/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs129 === errors;
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

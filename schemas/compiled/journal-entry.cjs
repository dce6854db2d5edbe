// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
const schema6 = {"$id":"journal-entry.json","$schema":"http://json-schema.org/draft-07/schema#","title":"JournalEntry","description":"One line of ~/.pqs/journal.jsonl: something is about to be changed, or was undone.","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"enum":["begin","end"]},"id":{"type":"string","minLength":1,"maxLength":64,"description":"end: of the change"},"boot":{"type":"string","minLength":1,"maxLength":64,"description":"begin: which boot of the machine; nothing of an earlier one is left to undo"},"change":{"type":"object","title":"JournalChange","additionalProperties":false,"required":["id","actuator","process","from","to"],"properties":{"id":{"type":"string","minLength":1,"maxLength":64},"actuator":{"enum":["background","nice","io","batch","affinity","stop","unit_weight","unit_quota","unit_memory","unit_freeze"]},"process":{"type":"object","title":"JournalProcess","additionalProperties":false,"required":["pid","started"],"properties":{"pid":{"type":"integer","minimum":2,"maximum":4294967295},"started":{"type":"string","minLength":1,"maxLength":64}}},"unit":{"type":"string","pattern":"^[A-Za-z0-9:_.\\\\@][A-Za-z0-9:_.\\\\@-]{0,254}\\.(scope|service)$","maxLength":512},"from":{"type":"string","maxLength":4096},"to":{"type":"string","maxLength":4096}}}}};
const pattern0 = new RegExp("^[A-Za-z0-9:_.\\\\@][A-Za-z0-9:_.\\\\@-]{0,254}\\.(scope|service)$", "u");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="journal-entry.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "id")) || (key0 === "boot")) || (key0 === "change"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(!((data0 === "begin") || (data0 === "end"))){
validate21.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema6.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length > 64){
validate21.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(data1.length < 1){
validate21.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.boot !== undefined){
let data2 = data.boot;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(data2.length > 64){
validate21.errors = [{instancePath:instancePath+"/boot",schemaPath:"#/properties/boot/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(data2.length < 1){
validate21.errors = [{instancePath:instancePath+"/boot",schemaPath:"#/properties/boot/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/boot",schemaPath:"#/properties/boot/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.change !== undefined){
let data3 = data.change;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((((((data3.id === undefined) && (missing1 = "id")) || ((data3.actuator === undefined) && (missing1 = "actuator"))) || ((data3.process === undefined) && (missing1 = "process"))) || ((data3.from === undefined) && (missing1 = "from"))) || ((data3.to === undefined) && (missing1 = "to"))){
validate21.errors = [{instancePath:instancePath+"/change",schemaPath:"#/properties/change/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data3){
if(!((((((key1 === "id") || (key1 === "actuator")) || (key1 === "process")) || (key1 === "unit")) || (key1 === "from")) || (key1 === "to"))){
validate21.errors = [{instancePath:instancePath+"/change",schemaPath:"#/properties/change/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data3.id !== undefined){
let data4 = data3.id;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 64){
validate21.errors = [{instancePath:instancePath+"/change/id",schemaPath:"#/properties/change/properties/id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(data4.length < 1){
validate21.errors = [{instancePath:instancePath+"/change/id",schemaPath:"#/properties/change/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/change/id",schemaPath:"#/properties/change/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.actuator !== undefined){
let data5 = data3.actuator;
const _errs12 = errors;
if(!((((((((((data5 === "background") || (data5 === "nice")) || (data5 === "io")) || (data5 === "batch")) || (data5 === "affinity")) || (data5 === "stop")) || (data5 === "unit_weight")) || (data5 === "unit_quota")) || (data5 === "unit_memory")) || (data5 === "unit_freeze"))){
validate21.errors = [{instancePath:instancePath+"/change/actuator",schemaPath:"#/properties/change/properties/actuator/enum",keyword:"enum",params:{allowedValues: schema6.properties.change.properties.actuator.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.process !== undefined){
let data6 = data3.process;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if(((data6.pid === undefined) && (missing2 = "pid")) || ((data6.started === undefined) && (missing2 = "started"))){
validate21.errors = [{instancePath:instancePath+"/change/process",schemaPath:"#/properties/change/properties/process/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs15 = errors;
for(const key2 in data6){
if(!((key2 === "pid") || (key2 === "started"))){
validate21.errors = [{instancePath:instancePath+"/change/process",schemaPath:"#/properties/change/properties/process/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data6.pid !== undefined){
let data7 = data6.pid;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate21.errors = [{instancePath:instancePath+"/change/process/pid",schemaPath:"#/properties/change/properties/process/properties/pid/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 4294967295 || isNaN(data7)){
validate21.errors = [{instancePath:instancePath+"/change/process/pid",schemaPath:"#/properties/change/properties/process/properties/pid/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data7 < 2 || isNaN(data7)){
validate21.errors = [{instancePath:instancePath+"/change/process/pid",schemaPath:"#/properties/change/properties/process/properties/pid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.started !== undefined){
let data8 = data6.started;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(data8.length > 64){
validate21.errors = [{instancePath:instancePath+"/change/process/started",schemaPath:"#/properties/change/properties/process/properties/started/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(data8.length < 1){
validate21.errors = [{instancePath:instancePath+"/change/process/started",schemaPath:"#/properties/change/properties/process/properties/started/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/change/process/started",schemaPath:"#/properties/change/properties/process/properties/started/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/change/process",schemaPath:"#/properties/change/properties/process/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.unit !== undefined){
let data9 = data3.unit;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(data9.length > 512){
validate21.errors = [{instancePath:instancePath+"/change/unit",schemaPath:"#/properties/change/properties/unit/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(!pattern0.test(data9)){
validate21.errors = [{instancePath:instancePath+"/change/unit",schemaPath:"#/properties/change/properties/unit/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9:_.\\\\@][A-Za-z0-9:_.\\\\@-]{0,254}\\.(scope|service)$"},message:"must match pattern \""+"^[A-Za-z0-9:_.\\\\@][A-Za-z0-9:_.\\\\@-]{0,254}\\.(scope|service)$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/change/unit",schemaPath:"#/properties/change/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.from !== undefined){
let data10 = data3.from;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data10 === "string"){
if(data10.length > 4096){
validate21.errors = [{instancePath:instancePath+"/change/from",schemaPath:"#/properties/change/properties/from/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/change/from",schemaPath:"#/properties/change/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.to !== undefined){
let data11 = data3.to;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data11 === "string"){
if(data11.length > 4096){
validate21.errors = [{instancePath:instancePath+"/change/to",schemaPath:"#/properties/change/properties/to/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/change/to",schemaPath:"#/properties/change/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs24 === errors;
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
else {
validate21.errors = [{instancePath:instancePath+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

module.exports = validate21

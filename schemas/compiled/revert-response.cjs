// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
const schema6 = {"$id":"revert-response.json","$schema":"http://json-schema.org/draft-07/schema#","title":"RevertResponse","description":"What became of everything that was held down.","type":"object","additionalProperties":false,"required":["success","undone","gone","changed","failed"],"properties":{"success":{"type":"boolean","description":"whether nothing is left to undo"},"undone":{"$ref":"#/definitions/changes"},"gone":{"$ref":"#/definitions/changes"},"changed":{"$ref":"#/definitions/changes"},"failed":{"$ref":"#/definitions/changes"},"mode_was":{"type":"string","enum":["apply"],"description":"the mode is observe now, and was this one"},"ended_run":{"type":"string","maxLength":32,"pattern":"^[0-9a-z]{8,32}$","description":"the run that was going on and is ended"}},"definitions":{"changes":{"type":"array","items":{"type":"object","title":"RevertedChange","additionalProperties":false,"required":["pid","actuator","from","to"],"properties":{"pid":{"type":"integer"},"actuator":{"type":"string"},"unit":{"type":"string"},"from":{"type":"string"},"to":{"type":"string"}}}}}};
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((((data0.pid === undefined) && (missing0 = "pid")) || ((data0.actuator === undefined) && (missing0 = "actuator"))) || ((data0.from === undefined) && (missing0 = "from"))) || ((data0.to === undefined) && (missing0 = "to"))){
validate22.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data0){
if(!(((((key0 === "pid") || (key0 === "actuator")) || (key0 === "unit")) || (key0 === "from")) || (key0 === "to"))){
validate22.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs3 === errors){
if(data0.pid !== undefined){
let data1 = data0.pid;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate22.errors = [{instancePath:instancePath+"/" + i0+"/pid",schemaPath:"#/items/properties/pid/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.actuator !== undefined){
const _errs6 = errors;
if(typeof data0.actuator !== "string"){
validate22.errors = [{instancePath:instancePath+"/" + i0+"/actuator",schemaPath:"#/items/properties/actuator/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.unit !== undefined){
const _errs8 = errors;
if(typeof data0.unit !== "string"){
validate22.errors = [{instancePath:instancePath+"/" + i0+"/unit",schemaPath:"#/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.from !== undefined){
const _errs10 = errors;
if(typeof data0.from !== "string"){
validate22.errors = [{instancePath:instancePath+"/" + i0+"/from",schemaPath:"#/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.to !== undefined){
const _errs12 = errors;
if(typeof data0.to !== "string"){
validate22.errors = [{instancePath:instancePath+"/" + i0+"/to",schemaPath:"#/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
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
validate22.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}


const pattern0 = new RegExp("^[0-9a-z]{8,32}$", "u");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="revert-response.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.success === undefined) && (missing0 = "success")) || ((data.undone === undefined) && (missing0 = "undone"))) || ((data.gone === undefined) && (missing0 = "gone"))) || ((data.changed === undefined) && (missing0 = "changed"))) || ((data.failed === undefined) && (missing0 = "failed"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "success") || (key0 === "undone")) || (key0 === "gone")) || (key0 === "changed")) || (key0 === "failed")) || (key0 === "mode_was")) || (key0 === "ended_run"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.success !== undefined){
const _errs2 = errors;
if(typeof data.success !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.undone !== undefined){
const _errs4 = errors;
if(!(validate22(data.undone, {instancePath:instancePath+"/undone",parentData:data,parentDataProperty:"undone",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gone !== undefined){
const _errs5 = errors;
if(!(validate22(data.gone, {instancePath:instancePath+"/gone",parentData:data,parentDataProperty:"gone",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changed !== undefined){
const _errs6 = errors;
if(!(validate22(data.changed, {instancePath:instancePath+"/changed",parentData:data,parentDataProperty:"changed",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failed !== undefined){
const _errs7 = errors;
if(!(validate22(data.failed, {instancePath:instancePath+"/failed",parentData:data,parentDataProperty:"failed",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode_was !== undefined){
let data5 = data.mode_was;
const _errs8 = errors;
if(typeof data5 !== "string"){
validate21.errors = [{instancePath:instancePath+"/mode_was",schemaPath:"#/properties/mode_was/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data5 === "apply")){
validate21.errors = [{instancePath:instancePath+"/mode_was",schemaPath:"#/properties/mode_was/enum",keyword:"enum",params:{allowedValues: schema6.properties.mode_was.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ended_run !== undefined){
let data6 = data.ended_run;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data6 === "string"){
if(data6.length > 32){
validate21.errors = [{instancePath:instancePath+"/ended_run",schemaPath:"#/properties/ended_run/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(!pattern0.test(data6)){
validate21.errors = [{instancePath:instancePath+"/ended_run",schemaPath:"#/properties/ended_run/pattern",keyword:"pattern",params:{pattern: "^[0-9a-z]{8,32}$"},message:"must match pattern \""+"^[0-9a-z]{8,32}$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/ended_run",schemaPath:"#/properties/ended_run/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
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
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

module.exports = validate21

// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
const schema6 = {"$id":"control-patch.json","$schema":"http://json-schema.org/draft-07/schema#","title":"ControlPatch","description":"Body of PUT /api/control.","type":"object","additionalProperties":false,"required":[],"properties":{"mode":{"type":"string","enum":["observe","apply"]},"pause_s":{"type":"integer","minimum":0,"maximum":604800,"description":"seconds for which nothing is held down by itself; 0 ends a pause"},"never_touch":{"type":"object","maxProperties":200,"propertyNames":{"minLength":1,"maxLength":128},"additionalProperties":{"type":"boolean"},"description":"app id to whether it is never to be touched"},"always_allow":{"type":"object","maxProperties":200,"propertyNames":{"minLength":1,"maxLength":128},"additionalProperties":{"type":"boolean"},"description":"app id to whether it is always allowed"}},"minProperties":1};
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="control-patch.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate21.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "mode") || (key0 === "pause_s")) || (key0 === "never_touch")) || (key0 === "always_allow"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.mode !== undefined){
let data0 = data.mode;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate21.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "observe") || (data0 === "apply"))){
validate21.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema6.properties.mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pause_s !== undefined){
let data1 = data.pause_s;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate21.errors = [{instancePath:instancePath+"/pause_s",schemaPath:"#/properties/pause_s/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 604800 || isNaN(data1)){
validate21.errors = [{instancePath:instancePath+"/pause_s",schemaPath:"#/properties/pause_s/maximum",keyword:"maximum",params:{comparison: "<=", limit: 604800},message:"must be <= 604800"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate21.errors = [{instancePath:instancePath+"/pause_s",schemaPath:"#/properties/pause_s/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.never_touch !== undefined){
let data2 = data.never_touch;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 200){
validate21.errors = [{instancePath:instancePath+"/never_touch",schemaPath:"#/properties/never_touch/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties"}];
return false;
}
else {
for(const key1 in data2){
const _errs8 = errors;
if(typeof key1 === "string"){
if(key1.length > 128){
const err0 = {instancePath:instancePath+"/never_touch",schemaPath:"#/properties/never_touch/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(key1.length < 1){
const err1 = {instancePath:instancePath+"/never_touch",schemaPath:"#/properties/never_touch/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var valid1 = _errs8 === errors;
if(!valid1){
const err2 = {instancePath:instancePath+"/never_touch",schemaPath:"#/properties/never_touch/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate21.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data2){
const _errs10 = errors;
if(typeof data2[key2] !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/never_touch/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/never_touch/additionalProperties/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/never_touch",schemaPath:"#/properties/never_touch/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.always_allow !== undefined){
let data4 = data.always_allow;
const _errs12 = errors;
if(errors === _errs12){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 200){
validate21.errors = [{instancePath:instancePath+"/always_allow",schemaPath:"#/properties/always_allow/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties"}];
return false;
}
else {
for(const key3 in data4){
const _errs14 = errors;
if(typeof key3 === "string"){
if(key3.length > 128){
const err3 = {instancePath:instancePath+"/always_allow",schemaPath:"#/properties/always_allow/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",propertyName:key3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(key3.length < 1){
const err4 = {instancePath:instancePath+"/always_allow",schemaPath:"#/properties/always_allow/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var valid3 = _errs14 === errors;
if(!valid3){
const err5 = {instancePath:instancePath+"/always_allow",schemaPath:"#/properties/always_allow/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate21.errors = vErrors;
return false;
break;
}
}
if(valid3){
for(const key4 in data4){
const _errs16 = errors;
if(typeof data4[key4] !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/always_allow/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/always_allow/additionalProperties/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs16 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/always_allow",schemaPath:"#/properties/always_allow/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs12 === errors;
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

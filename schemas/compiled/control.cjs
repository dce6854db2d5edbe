// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
const schema6 = {"$id":"control.json","$schema":"http://json-schema.org/draft-07/schema#","title":"Control","description":"~/.pqs/control.json: what the user said about acting on apps.","type":"object","additionalProperties":false,"required":[],"properties":{"mode":{"type":"string","enum":["observe","apply"],"description":"observe: nothing is touched; apply: what is planned is held down. Absent: what the configuration says"},"paused_until":{"type":"integer","minimum":0,"maximum":4102444800,"description":"nothing is held down by itself before this"},"never_touch":{"type":"array","maxItems":200,"items":{"type":"string","maxLength":128,"minLength":1},"description":"apps that are never held down, by the program or by hand"},"always_allow":{"type":"array","maxItems":200,"items":{"type":"string","maxLength":128,"minLength":1},"description":"apps that stay candidates whatever profile or experience says; protection still applies"},"lost":{"type":"string","maxLength":400,"description":"why what the user had said is not known; nothing is touched before he says a mode"},"in_force":{"type":"string","pattern":"^[0-9a-z]{8,32}$","maxLength":32,"description":"run whose plan is held down"}}};
const pattern0 = new RegExp("^[0-9a-z]{8,32}$", "u");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="control.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "mode") || (key0 === "paused_until")) || (key0 === "never_touch")) || (key0 === "always_allow")) || (key0 === "lost")) || (key0 === "in_force"))){
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
if(data.paused_until !== undefined){
let data1 = data.paused_until;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate21.errors = [{instancePath:instancePath+"/paused_until",schemaPath:"#/properties/paused_until/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4102444800 || isNaN(data1)){
validate21.errors = [{instancePath:instancePath+"/paused_until",schemaPath:"#/properties/paused_until/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate21.errors = [{instancePath:instancePath+"/paused_until",schemaPath:"#/properties/paused_until/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(Array.isArray(data2)){
if(data2.length > 200){
validate21.errors = [{instancePath:instancePath+"/never_touch",schemaPath:"#/properties/never_touch/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 128){
validate21.errors = [{instancePath:instancePath+"/never_touch/" + i0,schemaPath:"#/properties/never_touch/items/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(data3.length < 1){
validate21.errors = [{instancePath:instancePath+"/never_touch/" + i0,schemaPath:"#/properties/never_touch/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/never_touch/" + i0,schemaPath:"#/properties/never_touch/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/never_touch",schemaPath:"#/properties/never_touch/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
if(data4.length > 200){
validate21.errors = [{instancePath:instancePath+"/always_allow",schemaPath:"#/properties/always_allow/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 128){
validate21.errors = [{instancePath:instancePath+"/always_allow/" + i1,schemaPath:"#/properties/always_allow/items/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(data5.length < 1){
validate21.errors = [{instancePath:instancePath+"/always_allow/" + i1,schemaPath:"#/properties/always_allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/always_allow/" + i1,schemaPath:"#/properties/always_allow/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/always_allow",schemaPath:"#/properties/always_allow/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lost !== undefined){
let data6 = data.lost;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(data6.length > 400){
validate21.errors = [{instancePath:instancePath+"/lost",schemaPath:"#/properties/lost/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/lost",schemaPath:"#/properties/lost/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.in_force !== undefined){
let data7 = data.in_force;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(data7.length > 32){
validate21.errors = [{instancePath:instancePath+"/in_force",schemaPath:"#/properties/in_force/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(!pattern0.test(data7)){
validate21.errors = [{instancePath:instancePath+"/in_force",schemaPath:"#/properties/in_force/pattern",keyword:"pattern",params:{pattern: "^[0-9a-z]{8,32}$"},message:"must match pattern \""+"^[0-9a-z]{8,32}$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/in_force",schemaPath:"#/properties/in_force/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs16 === errors;
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
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

module.exports = validate21

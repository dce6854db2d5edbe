// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
const schema6 = {"$id":"runs-response.json","$schema":"http://json-schema.org/draft-07/schema#","title":"RunsResponse","description":"Answer of GET /api/optimize/runs: the newest first.","type":"object","additionalProperties":false,"required":["success","active","automatic","runs"],"properties":{"success":{"type":"boolean"},"active":{"type":["string","null"],"maxLength":32,"pattern":"^[0-9a-z]{8,32}$","description":"sortable by time"},"automatic":{"type":"object","additionalProperties":false,"required":["enabled","next_at","waiting_for"],"properties":{"enabled":{"type":"boolean"},"next_at":{"type":["integer","null"],"minimum":0,"maximum":4102444800,"description":"not before this"},"waiting_for":{"type":"array","maxItems":8,"items":{"type":"string","maxLength":200},"description":"what has to be so before a run begins by itself"}},"title":"AutomaticRuns"},"runs":{"type":"array","maxItems":200,"items":{"$ref":"run.json"}}}};
const pattern0 = new RegExp("^[0-9a-z]{8,32}$", "u");
const validate22 = require("./run.cjs");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="runs-response.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.success === undefined) && (missing0 = "success")) || ((data.active === undefined) && (missing0 = "active"))) || ((data.automatic === undefined) && (missing0 = "automatic"))) || ((data.runs === undefined) && (missing0 = "runs"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "success") || (key0 === "active")) || (key0 === "automatic")) || (key0 === "runs"))){
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
if(data.active !== undefined){
let data1 = data.active;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate21.errors = [{instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: schema6.properties.active.type},message:"must be string,null"}];
return false;
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 32){
validate21.errors = [{instancePath:instancePath+"/active",schemaPath:"#/properties/active/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(!pattern0.test(data1)){
validate21.errors = [{instancePath:instancePath+"/active",schemaPath:"#/properties/active/pattern",keyword:"pattern",params:{pattern: "^[0-9a-z]{8,32}$"},message:"must match pattern \""+"^[0-9a-z]{8,32}$"+"\""}];
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
if(data.automatic !== undefined){
let data2 = data.automatic;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((data2.enabled === undefined) && (missing1 = "enabled")) || ((data2.next_at === undefined) && (missing1 = "next_at"))) || ((data2.waiting_for === undefined) && (missing1 = "waiting_for"))){
validate21.errors = [{instancePath:instancePath+"/automatic",schemaPath:"#/properties/automatic/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(((key1 === "enabled") || (key1 === "next_at")) || (key1 === "waiting_for"))){
validate21.errors = [{instancePath:instancePath+"/automatic",schemaPath:"#/properties/automatic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.enabled !== undefined){
const _errs9 = errors;
if(typeof data2.enabled !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/automatic/enabled",schemaPath:"#/properties/automatic/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.next_at !== undefined){
let data4 = data2.next_at;
const _errs11 = errors;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
validate21.errors = [{instancePath:instancePath+"/automatic/next_at",schemaPath:"#/properties/automatic/properties/next_at/type",keyword:"type",params:{type: schema6.properties.automatic.properties.next_at.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4102444800 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/automatic/next_at",schemaPath:"#/properties/automatic/properties/next_at/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/automatic/next_at",schemaPath:"#/properties/automatic/properties/next_at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.waiting_for !== undefined){
let data5 = data2.waiting_for;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data5)){
if(data5.length > 8){
validate21.errors = [{instancePath:instancePath+"/automatic/waiting_for",schemaPath:"#/properties/automatic/properties/waiting_for/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(data6.length > 200){
validate21.errors = [{instancePath:instancePath+"/automatic/waiting_for/" + i0,schemaPath:"#/properties/automatic/properties/waiting_for/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/automatic/waiting_for/" + i0,schemaPath:"#/properties/automatic/properties/waiting_for/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/automatic/waiting_for",schemaPath:"#/properties/automatic/properties/waiting_for/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/automatic",schemaPath:"#/properties/automatic/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runs !== undefined){
let data7 = data.runs;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
if(data7.length > 200){
validate21.errors = [{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs19 = errors;
if(!(validate22(data7[i1], {instancePath:instancePath+"/runs/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid3 = _errs19 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
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

// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="app-limits.json" */;
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
if(!((((((key0 === "priority_adjustment") || (key0 === "cpu_limit")) || (key0 === "memory_limit")) || (key0 === "background_suspension")) || (key0 === "quantum_acceleration")) || (key0 === "thermal_management"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.priority_adjustment !== undefined){
let data0 = data.priority_adjustment;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate21.errors = [{instancePath:instancePath+"/priority_adjustment",schemaPath:"#/properties/priority_adjustment/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 3 || isNaN(data0)){
validate21.errors = [{instancePath:instancePath+"/priority_adjustment",schemaPath:"#/properties/priority_adjustment/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"}];
return false;
}
else {
if(data0 < -3 || isNaN(data0)){
validate21.errors = [{instancePath:instancePath+"/priority_adjustment",schemaPath:"#/properties/priority_adjustment/minimum",keyword:"minimum",params:{comparison: ">=", limit: -3},message:"must be >= -3"}];
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
if(data.cpu_limit !== undefined){
let data1 = data.cpu_limit;
const _errs4 = errors;
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
validate21.errors = [{instancePath:instancePath+"/cpu_limit",schemaPath:"#/properties/cpu_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data1 < 5 || isNaN(data1)){
validate21.errors = [{instancePath:instancePath+"/cpu_limit",schemaPath:"#/properties/cpu_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/cpu_limit",schemaPath:"#/properties/cpu_limit/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.memory_limit !== undefined){
let data2 = data.memory_limit;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate21.errors = [{instancePath:instancePath+"/memory_limit",schemaPath:"#/properties/memory_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1048576 || isNaN(data2)){
validate21.errors = [{instancePath:instancePath+"/memory_limit",schemaPath:"#/properties/memory_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576},message:"must be <= 1048576"}];
return false;
}
else {
if(data2 < 256 || isNaN(data2)){
validate21.errors = [{instancePath:instancePath+"/memory_limit",schemaPath:"#/properties/memory_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 256},message:"must be >= 256"}];
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
if(data.background_suspension !== undefined){
const _errs8 = errors;
if(typeof data.background_suspension !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/background_suspension",schemaPath:"#/properties/background_suspension/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quantum_acceleration !== undefined){
const _errs10 = errors;
if(typeof data.quantum_acceleration !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/quantum_acceleration",schemaPath:"#/properties/quantum_acceleration/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thermal_management !== undefined){
const _errs12 = errors;
if(typeof data.thermal_management !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/thermal_management",schemaPath:"#/properties/thermal_management/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
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

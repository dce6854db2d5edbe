// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="machine-settings.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "aggressive_mode") || (key0 === "thermal_threshold")) || (key0 === "quantum_circuits")) || (key0 === "ml_training_cycles")) || (key0 === "entanglement_depth")) || (key0 === "classical_optimization"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.aggressive_mode !== undefined){
const _errs2 = errors;
if(typeof data.aggressive_mode !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/aggressive_mode",schemaPath:"#/properties/aggressive_mode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thermal_threshold !== undefined){
let data1 = data.thermal_threshold;
const _errs4 = errors;
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 105 || isNaN(data1)){
validate21.errors = [{instancePath:instancePath+"/thermal_threshold",schemaPath:"#/properties/thermal_threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 105},message:"must be <= 105"}];
return false;
}
else {
if(data1 < 50 || isNaN(data1)){
validate21.errors = [{instancePath:instancePath+"/thermal_threshold",schemaPath:"#/properties/thermal_threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 50},message:"must be >= 50"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/thermal_threshold",schemaPath:"#/properties/thermal_threshold/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quantum_circuits !== undefined){
let data2 = data.quantum_circuits;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate21.errors = [{instancePath:instancePath+"/quantum_circuits",schemaPath:"#/properties/quantum_circuits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 40 || isNaN(data2)){
validate21.errors = [{instancePath:instancePath+"/quantum_circuits",schemaPath:"#/properties/quantum_circuits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 40},message:"must be <= 40"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate21.errors = [{instancePath:instancePath+"/quantum_circuits",schemaPath:"#/properties/quantum_circuits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.ml_training_cycles !== undefined){
let data3 = data.ml_training_cycles;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate21.errors = [{instancePath:instancePath+"/ml_training_cycles",schemaPath:"#/properties/ml_training_cycles/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 20 || isNaN(data3)){
validate21.errors = [{instancePath:instancePath+"/ml_training_cycles",schemaPath:"#/properties/ml_training_cycles/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate21.errors = [{instancePath:instancePath+"/ml_training_cycles",schemaPath:"#/properties/ml_training_cycles/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.entanglement_depth !== undefined){
let data4 = data.entanglement_depth;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate21.errors = [{instancePath:instancePath+"/entanglement_depth",schemaPath:"#/properties/entanglement_depth/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 10 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/entanglement_depth",schemaPath:"#/properties/entanglement_depth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/entanglement_depth",schemaPath:"#/properties/entanglement_depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.classical_optimization !== undefined){
const _errs12 = errors;
if(typeof data.classical_optimization !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/classical_optimization",schemaPath:"#/properties/classical_optimization/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

module.exports = validate21

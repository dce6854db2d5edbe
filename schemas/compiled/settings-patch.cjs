// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
const schema6 = {"$id":"settings-patch.json","$schema":"http://json-schema.org/draft-07/schema#","title":"SettingsPatch","description":"Body of PUT /api/settings: values to set, null to fall back to the next source.","type":"object","additionalProperties":false,"properties":{"settings":{"type":"object","additionalProperties":false,"properties":{"aggressive_mode":{"type":["boolean","null"],"description":"whether cap and suspend are on the table, not only lower priority"},"thermal_threshold":{"type":["number","null"],"minimum":50,"maximum":105,"description":"°C above which the machine counts as hot"},"quantum_circuits":{"type":["integer","null"],"minimum":0,"maximum":40,"description":"simulated circuits evaluated per run; 0 turns them off"},"ml_training_cycles":{"type":["integer","null"],"minimum":0,"maximum":20,"description":"passes of parameter training per run"},"entanglement_depth":{"type":["integer","null"],"minimum":1,"maximum":10,"description":"d allows a bond dimension of 2^d in the matrix product state"},"classical_optimization":{"type":["boolean","null"],"description":"use the classical solvers only"}}},"process_optimizations":{"type":"object","maxProperties":64,"propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9 ._+-]{0,47}$"},"additionalProperties":{"type":["object","null"],"additionalProperties":false,"properties":{"priority_adjustment":{"type":["integer","null"],"minimum":-3,"maximum":3,"description":"negative: lower its priority; positive: never lower it"},"cpu_limit":{"type":["number","null"],"minimum":5,"maximum":100,"description":"percent of one core"},"memory_limit":{"type":["integer","null"],"minimum":256,"maximum":1048576,"description":"MiB"},"background_suspension":{"type":["boolean","null"],"description":"may be stopped while in the background"},"quantum_acceleration":{"type":["boolean","null"],"description":"may be a variable of the circuit solver"},"thermal_management":{"type":["boolean","null"],"description":"held down first when the machine is hot"}}}}},"minProperties":1};
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._+-]{0,47}$", "u");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="settings-patch.json" */;
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
if(!((key0 === "settings") || (key0 === "process_optimizations"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.settings !== undefined){
let data0 = data.settings;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const _errs4 = errors;
for(const key1 in data0){
if(!((((((key1 === "aggressive_mode") || (key1 === "thermal_threshold")) || (key1 === "quantum_circuits")) || (key1 === "ml_training_cycles")) || (key1 === "entanglement_depth")) || (key1 === "classical_optimization"))){
validate21.errors = [{instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.aggressive_mode !== undefined){
let data1 = data0.aggressive_mode;
const _errs5 = errors;
if((typeof data1 !== "boolean") && (data1 !== null)){
validate21.errors = [{instancePath:instancePath+"/settings/aggressive_mode",schemaPath:"#/properties/settings/properties/aggressive_mode/type",keyword:"type",params:{type: schema6.properties.settings.properties.aggressive_mode.type},message:"must be boolean,null"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.thermal_threshold !== undefined){
let data2 = data0.thermal_threshold;
const _errs7 = errors;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
validate21.errors = [{instancePath:instancePath+"/settings/thermal_threshold",schemaPath:"#/properties/settings/properties/thermal_threshold/type",keyword:"type",params:{type: schema6.properties.settings.properties.thermal_threshold.type},message:"must be number,null"}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 105 || isNaN(data2)){
validate21.errors = [{instancePath:instancePath+"/settings/thermal_threshold",schemaPath:"#/properties/settings/properties/thermal_threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 105},message:"must be <= 105"}];
return false;
}
else {
if(data2 < 50 || isNaN(data2)){
validate21.errors = [{instancePath:instancePath+"/settings/thermal_threshold",schemaPath:"#/properties/settings/properties/thermal_threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 50},message:"must be >= 50"}];
return false;
}
}
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.quantum_circuits !== undefined){
let data3 = data0.quantum_circuits;
const _errs9 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate21.errors = [{instancePath:instancePath+"/settings/quantum_circuits",schemaPath:"#/properties/settings/properties/quantum_circuits/type",keyword:"type",params:{type: schema6.properties.settings.properties.quantum_circuits.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 40 || isNaN(data3)){
validate21.errors = [{instancePath:instancePath+"/settings/quantum_circuits",schemaPath:"#/properties/settings/properties/quantum_circuits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 40},message:"must be <= 40"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate21.errors = [{instancePath:instancePath+"/settings/quantum_circuits",schemaPath:"#/properties/settings/properties/quantum_circuits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.ml_training_cycles !== undefined){
let data4 = data0.ml_training_cycles;
const _errs11 = errors;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
validate21.errors = [{instancePath:instancePath+"/settings/ml_training_cycles",schemaPath:"#/properties/settings/properties/ml_training_cycles/type",keyword:"type",params:{type: schema6.properties.settings.properties.ml_training_cycles.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 20 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/settings/ml_training_cycles",schemaPath:"#/properties/settings/properties/ml_training_cycles/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/settings/ml_training_cycles",schemaPath:"#/properties/settings/properties/ml_training_cycles/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data0.entanglement_depth !== undefined){
let data5 = data0.entanglement_depth;
const _errs13 = errors;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
validate21.errors = [{instancePath:instancePath+"/settings/entanglement_depth",schemaPath:"#/properties/settings/properties/entanglement_depth/type",keyword:"type",params:{type: schema6.properties.settings.properties.entanglement_depth.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 10 || isNaN(data5)){
validate21.errors = [{instancePath:instancePath+"/settings/entanglement_depth",schemaPath:"#/properties/settings/properties/entanglement_depth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate21.errors = [{instancePath:instancePath+"/settings/entanglement_depth",schemaPath:"#/properties/settings/properties/entanglement_depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.classical_optimization !== undefined){
let data6 = data0.classical_optimization;
const _errs15 = errors;
if((typeof data6 !== "boolean") && (data6 !== null)){
validate21.errors = [{instancePath:instancePath+"/settings/classical_optimization",schemaPath:"#/properties/settings/properties/classical_optimization/type",keyword:"type",params:{type: schema6.properties.settings.properties.classical_optimization.type},message:"must be boolean,null"}];
return false;
}
var valid1 = _errs15 === errors;
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
validate21.errors = [{instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.process_optimizations !== undefined){
let data7 = data.process_optimizations;
const _errs17 = errors;
if(errors === _errs17){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 64){
validate21.errors = [{instancePath:instancePath+"/process_optimizations",schemaPath:"#/properties/process_optimizations/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
return false;
}
else {
for(const key2 in data7){
const _errs19 = errors;
if(typeof key2 === "string"){
if(!pattern0.test(key2)){
const err0 = {instancePath:instancePath+"/process_optimizations",schemaPath:"#/properties/process_optimizations/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9 ._+-]{0,47}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9 ._+-]{0,47}$"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid2 = _errs19 === errors;
if(!valid2){
const err1 = {instancePath:instancePath+"/process_optimizations",schemaPath:"#/properties/process_optimizations/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate21.errors = vErrors;
return false;
break;
}
}
if(valid2){
for(const key3 in data7){
let data8 = data7[key3];
const _errs21 = errors;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
validate21.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/process_optimizations/additionalProperties/type",keyword:"type",params:{type: schema6.properties.process_optimizations.additionalProperties.type},message:"must be object,null"}];
return false;
}
if(errors === _errs21){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
const _errs23 = errors;
for(const key4 in data8){
if(!((((((key4 === "priority_adjustment") || (key4 === "cpu_limit")) || (key4 === "memory_limit")) || (key4 === "background_suspension")) || (key4 === "quantum_acceleration")) || (key4 === "thermal_management"))){
validate21.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/process_optimizations/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data8.priority_adjustment !== undefined){
let data9 = data8.priority_adjustment;
const _errs24 = errors;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
validate21.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority_adjustment",schemaPath:"#/properties/process_optimizations/additionalProperties/properties/priority_adjustment/type",keyword:"type",params:{type: schema6.properties.process_optimizations.additionalProperties.properties.priority_adjustment.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs24){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 3 || isNaN(data9)){
validate21.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority_adjustment",schemaPath:"#/properties/process_optimizations/additionalProperties/properties/priority_adjustment/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"}];
return false;
}
else {
if(data9 < -3 || isNaN(data9)){
validate21.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority_adjustment",schemaPath:"#/properties/process_optimizations/additionalProperties/properties/priority_adjustment/minimum",keyword:"minimum",params:{comparison: ">=", limit: -3},message:"must be >= -3"}];
return false;
}
}
}
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.cpu_limit !== undefined){
let data10 = data8.cpu_limit;
const _errs26 = errors;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
validate21.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_limit",schemaPath:"#/properties/process_optimizations/additionalProperties/properties/cpu_limit/type",keyword:"type",params:{type: schema6.properties.process_optimizations.additionalProperties.properties.cpu_limit.type},message:"must be number,null"}];
return false;
}
if(errors === _errs26){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100 || isNaN(data10)){
validate21.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_limit",schemaPath:"#/properties/process_optimizations/additionalProperties/properties/cpu_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data10 < 5 || isNaN(data10)){
validate21.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_limit",schemaPath:"#/properties/process_optimizations/additionalProperties/properties/cpu_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5"}];
return false;
}
}
}
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.memory_limit !== undefined){
let data11 = data8.memory_limit;
const _errs28 = errors;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
validate21.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_limit",schemaPath:"#/properties/process_optimizations/additionalProperties/properties/memory_limit/type",keyword:"type",params:{type: schema6.properties.process_optimizations.additionalProperties.properties.memory_limit.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs28){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1048576 || isNaN(data11)){
validate21.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_limit",schemaPath:"#/properties/process_optimizations/additionalProperties/properties/memory_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576},message:"must be <= 1048576"}];
return false;
}
else {
if(data11 < 256 || isNaN(data11)){
validate21.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_limit",schemaPath:"#/properties/process_optimizations/additionalProperties/properties/memory_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 256},message:"must be >= 256"}];
return false;
}
}
}
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.background_suspension !== undefined){
let data12 = data8.background_suspension;
const _errs30 = errors;
if((typeof data12 !== "boolean") && (data12 !== null)){
validate21.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/background_suspension",schemaPath:"#/properties/process_optimizations/additionalProperties/properties/background_suspension/type",keyword:"type",params:{type: schema6.properties.process_optimizations.additionalProperties.properties.background_suspension.type},message:"must be boolean,null"}];
return false;
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.quantum_acceleration !== undefined){
let data13 = data8.quantum_acceleration;
const _errs32 = errors;
if((typeof data13 !== "boolean") && (data13 !== null)){
validate21.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantum_acceleration",schemaPath:"#/properties/process_optimizations/additionalProperties/properties/quantum_acceleration/type",keyword:"type",params:{type: schema6.properties.process_optimizations.additionalProperties.properties.quantum_acceleration.type},message:"must be boolean,null"}];
return false;
}
var valid4 = _errs32 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.thermal_management !== undefined){
let data14 = data8.thermal_management;
const _errs34 = errors;
if((typeof data14 !== "boolean") && (data14 !== null)){
validate21.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/thermal_management",schemaPath:"#/properties/process_optimizations/additionalProperties/properties/thermal_management/type",keyword:"type",params:{type: schema6.properties.process_optimizations.additionalProperties.properties.thermal_management.type},message:"must be boolean,null"}];
return false;
}
var valid4 = _errs34 === errors;
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
var valid3 = _errs21 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/process_optimizations",schemaPath:"#/properties/process_optimizations/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

module.exports = validate21

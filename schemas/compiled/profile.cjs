// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
const schema6 = {"$id":"profile.json","$schema":"http://json-schema.org/draft-07/schema#","title":"Profile","description":"What is known to save energy on one type of computer.","type":"object","additionalProperties":false,"properties":{"system_type":{"$ref":"system-type.json"},"average_savings":{"type":"number","minimum":-100,"maximum":100,"description":"percent of mean power saved; negative means that more was used"},"optimization_count":{"type":"integer","minimum":0,"maximum":1000000000000},"quantum_advantage_rate":{"type":"number","minimum":0,"maximum":1,"description":"share of optimizations in which the circuit beat the classical baseline"},"last_updated":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds; 0 where it never happened"},"contributor_count":{"type":"integer","minimum":0,"maximum":1000000000},"recommended_settings":{"$ref":"machine-settings.json"},"process_optimizations":{"type":"object","maxProperties":64,"propertyNames":{"type":"string","maxLength":48,"pattern":"^[A-Za-z0-9][A-Za-z0-9 ._+-]{0,47}$"},"additionalProperties":{"$ref":"app-limits.json"}},"savings":{"$ref":"savings.json"},"levels":{"$ref":"level-findings.json"},"source":{"type":"string","enum":["bundled","shared"],"description":"bundled: quoted from the specification, never measured here; shared: pooled by the hub"}},"required":["system_type","source"]};
const func2 = Object.prototype.hasOwnProperty;
const validate22 = require("./system-type.cjs");
const validate24 = require("./machine-settings.cjs");
const validate26 = require("./app-limits.cjs");
const validate28 = require("./savings.cjs");
const validate32 = require("./level-findings.cjs");
const pattern1 = new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._+-]{0,47}$", "u");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="profile.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.system_type === undefined) && (missing0 = "system_type")) || ((data.source === undefined) && (missing0 = "source"))){
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
if(data.average_savings !== undefined){
let data1 = data.average_savings;
const _errs3 = errors;
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
validate21.errors = [{instancePath:instancePath+"/average_savings",schemaPath:"#/properties/average_savings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data1 < -100 || isNaN(data1)){
validate21.errors = [{instancePath:instancePath+"/average_savings",schemaPath:"#/properties/average_savings/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/average_savings",schemaPath:"#/properties/average_savings/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.optimization_count !== undefined){
let data2 = data.optimization_count;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate21.errors = [{instancePath:instancePath+"/optimization_count",schemaPath:"#/properties/optimization_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000000000 || isNaN(data2)){
validate21.errors = [{instancePath:instancePath+"/optimization_count",schemaPath:"#/properties/optimization_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate21.errors = [{instancePath:instancePath+"/optimization_count",schemaPath:"#/properties/optimization_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quantum_advantage_rate !== undefined){
let data3 = data.quantum_advantage_rate;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
validate21.errors = [{instancePath:instancePath+"/quantum_advantage_rate",schemaPath:"#/properties/quantum_advantage_rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate21.errors = [{instancePath:instancePath+"/quantum_advantage_rate",schemaPath:"#/properties/quantum_advantage_rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/quantum_advantage_rate",schemaPath:"#/properties/quantum_advantage_rate/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_updated !== undefined){
let data4 = data.last_updated;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate21.errors = [{instancePath:instancePath+"/last_updated",schemaPath:"#/properties/last_updated/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4102444800 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/last_updated",schemaPath:"#/properties/last_updated/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/last_updated",schemaPath:"#/properties/last_updated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contributor_count !== undefined){
let data5 = data.contributor_count;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate21.errors = [{instancePath:instancePath+"/contributor_count",schemaPath:"#/properties/contributor_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000000 || isNaN(data5)){
validate21.errors = [{instancePath:instancePath+"/contributor_count",schemaPath:"#/properties/contributor_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate21.errors = [{instancePath:instancePath+"/contributor_count",schemaPath:"#/properties/contributor_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recommended_settings !== undefined){
const _errs13 = errors;
if(!(validate24(data.recommended_settings, {instancePath:instancePath+"/recommended_settings",parentData:data,parentDataProperty:"recommended_settings",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.process_optimizations !== undefined){
let data7 = data.process_optimizations;
const _errs14 = errors;
if(errors === _errs14){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 64){
validate21.errors = [{instancePath:instancePath+"/process_optimizations",schemaPath:"#/properties/process_optimizations/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
return false;
}
else {
for(const key1 in data7){
const _errs16 = errors;
if(errors === _errs16){
if(typeof key1 === "string"){
if(key1.length > 48){
const err0 = {instancePath:instancePath+"/process_optimizations",schemaPath:"#/properties/process_optimizations/propertyNames/maxLength",keyword:"maxLength",params:{limit: 48},message:"must NOT have more than 48 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern1.test(key1)){
const err1 = {instancePath:instancePath+"/process_optimizations",schemaPath:"#/properties/process_optimizations/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9 ._+-]{0,47}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9 ._+-]{0,47}$"+"\"",propertyName:key1};
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
else {
const err2 = {instancePath:instancePath+"/process_optimizations",schemaPath:"#/properties/process_optimizations/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid1 = _errs16 === errors;
if(!valid1){
const err3 = {instancePath:instancePath+"/process_optimizations",schemaPath:"#/properties/process_optimizations/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate21.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data7){
const _errs19 = errors;
if(!(validate26(data7[key2], {instancePath:instancePath+"/process_optimizations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid2 = _errs19 === errors;
if(!valid2){
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
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.savings !== undefined){
const _errs20 = errors;
if(!(validate28(data.savings, {instancePath:instancePath+"/savings",parentData:data,parentDataProperty:"savings",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.levels !== undefined){
const _errs21 = errors;
if(!(validate32(data.levels, {instancePath:instancePath+"/levels",parentData:data,parentDataProperty:"levels",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data11 = data.source;
const _errs22 = errors;
if(typeof data11 !== "string"){
validate21.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data11 === "bundled") || (data11 === "shared"))){
validate21.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema6.properties.source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs22 === errors;
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
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

module.exports = validate21

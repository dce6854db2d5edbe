// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="angle-memory.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.angles === undefined) && (missing0 = "angles")){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "angles")){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.angles !== undefined){
let data0 = data.angles;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 32){
validate21.errors = [{instancePath:instancePath+"/angles",schemaPath:"#/properties/angles/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((data1.layers === undefined) && (missing1 = "layers")) || ((data1.gammas === undefined) && (missing1 = "gammas"))) || ((data1.betas === undefined) && (missing1 = "betas"))) || ((data1.runs === undefined) && (missing1 = "runs"))){
validate21.errors = [{instancePath:instancePath+"/angles/" + i0,schemaPath:"#/properties/angles/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!((((key1 === "layers") || (key1 === "gammas")) || (key1 === "betas")) || (key1 === "runs"))){
validate21.errors = [{instancePath:instancePath+"/angles/" + i0,schemaPath:"#/properties/angles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.layers !== undefined){
let data2 = data1.layers;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate21.errors = [{instancePath:instancePath+"/angles/" + i0+"/layers",schemaPath:"#/properties/angles/items/properties/layers/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
validate21.errors = [{instancePath:instancePath+"/angles/" + i0+"/layers",schemaPath:"#/properties/angles/items/properties/layers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate21.errors = [{instancePath:instancePath+"/angles/" + i0+"/layers",schemaPath:"#/properties/angles/items/properties/layers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.gammas !== undefined){
let data3 = data1.gammas;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data3)){
if(data3.length > 1000){
validate21.errors = [{instancePath:instancePath+"/angles/" + i0+"/gammas",schemaPath:"#/properties/angles/items/properties/gammas/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs11 = errors;
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/angles/" + i0+"/gammas/" + i1,schemaPath:"#/properties/angles/items/properties/gammas/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data4 < -1000 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/angles/" + i0+"/gammas/" + i1,schemaPath:"#/properties/angles/items/properties/gammas/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000},message:"must be >= -1000"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/angles/" + i0+"/gammas/" + i1,schemaPath:"#/properties/angles/items/properties/gammas/items/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/angles/" + i0+"/gammas",schemaPath:"#/properties/angles/items/properties/gammas/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.betas !== undefined){
let data5 = data1.betas;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data5)){
if(data5.length > 1000){
validate21.errors = [{instancePath:instancePath+"/angles/" + i0+"/betas",schemaPath:"#/properties/angles/items/properties/betas/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid4 = true;
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
const _errs15 = errors;
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000 || isNaN(data6)){
validate21.errors = [{instancePath:instancePath+"/angles/" + i0+"/betas/" + i2,schemaPath:"#/properties/angles/items/properties/betas/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data6 < -1000 || isNaN(data6)){
validate21.errors = [{instancePath:instancePath+"/angles/" + i0+"/betas/" + i2,schemaPath:"#/properties/angles/items/properties/betas/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000},message:"must be >= -1000"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/angles/" + i0+"/betas/" + i2,schemaPath:"#/properties/angles/items/properties/betas/items/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid4 = _errs15 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/angles/" + i0+"/betas",schemaPath:"#/properties/angles/items/properties/betas/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.runs !== undefined){
let data7 = data1.runs;
const _errs17 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate21.errors = [{instancePath:instancePath+"/angles/" + i0+"/runs",schemaPath:"#/properties/angles/items/properties/runs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000000 || isNaN(data7)){
validate21.errors = [{instancePath:instancePath+"/angles/" + i0+"/runs",schemaPath:"#/properties/angles/items/properties/runs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate21.errors = [{instancePath:instancePath+"/angles/" + i0+"/runs",schemaPath:"#/properties/angles/items/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/angles/" + i0,schemaPath:"#/properties/angles/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/angles",schemaPath:"#/properties/angles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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

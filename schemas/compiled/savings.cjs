// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
const schema6 = {"$id":"savings.json","$schema":"http://json-schema.org/draft-07/schema#","title":"Savings","description":"What a pooled figure rests on.","type":"object","additionalProperties":false,"properties":{"estimator":{"type":"string","enum":["trimmed20"],"description":"20 % trimmed mean: Tukey & McLaughlin 1963"},"mean":{"type":"number","minimum":-100,"maximum":100,"description":"percent of mean power saved; negative means that more was used"},"median":{"type":"number","minimum":-100,"maximum":100,"description":"percent of mean power saved; negative means that more was used"},"ci95":{"type":"array","items":{"type":"number","minimum":-100,"maximum":100,"description":"percent of mean power saved; negative means that more was used"},"minItems":2,"maxItems":2,"description":"95 % interval, lower and upper bound, percent"},"histogram":{"type":"object","additionalProperties":false,"properties":{"edges":{"type":"array","items":{"type":"number","minimum":-100,"maximum":100},"minItems":2,"maxItems":13,"description":"bin edges in percent, ascending"},"counts":{"type":"array","items":{"type":"integer","minimum":0,"maximum":1000000000},"minItems":1,"maxItems":12,"description":"votes per bin; a machine has one vote in every four weeks"}},"required":["edges","counts"]},"machines":{"type":"integer","minimum":1,"maximum":1000000000,"description":"contributors, one vote each"},"sensor":{"$ref":"sensor.json"},"pooled":{"type":"object","additionalProperties":false,"properties":{"mean":{"type":"number","minimum":-100,"maximum":100,"description":"percent of mean power saved; negative means that more was used"},"ci95":{"type":"array","items":{"type":"number","minimum":-100,"maximum":100,"description":"percent of mean power saved; negative means that more was used"},"minItems":2,"maxItems":2,"description":"95 % interval, lower and upper bound, percent"},"tau":{"type":"number","minimum":0,"maximum":200,"description":"between-type standard deviation, points"},"types":{"type":"integer","minimum":1,"maximum":1000}},"required":["mean","ci95","tau","types"],"description":"random-effects mean over related types (DerSimonian & Laird 1986)"}},"required":["estimator","mean","median","ci95","histogram","machines","sensor"]};
const validate22 = require("./sensor.cjs");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="savings.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.estimator === undefined) && (missing0 = "estimator")) || ((data.mean === undefined) && (missing0 = "mean"))) || ((data.median === undefined) && (missing0 = "median"))) || ((data.ci95 === undefined) && (missing0 = "ci95"))) || ((data.histogram === undefined) && (missing0 = "histogram"))) || ((data.machines === undefined) && (missing0 = "machines"))) || ((data.sensor === undefined) && (missing0 = "sensor"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "estimator") || (key0 === "mean")) || (key0 === "median")) || (key0 === "ci95")) || (key0 === "histogram")) || (key0 === "machines")) || (key0 === "sensor")) || (key0 === "pooled"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.estimator !== undefined){
let data0 = data.estimator;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate21.errors = [{instancePath:instancePath+"/estimator",schemaPath:"#/properties/estimator/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "trimmed20")){
validate21.errors = [{instancePath:instancePath+"/estimator",schemaPath:"#/properties/estimator/enum",keyword:"enum",params:{allowedValues: schema6.properties.estimator.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mean !== undefined){
let data1 = data.mean;
const _errs4 = errors;
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
validate21.errors = [{instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data1 < -100 || isNaN(data1)){
validate21.errors = [{instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.median !== undefined){
let data2 = data.median;
const _errs6 = errors;
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
validate21.errors = [{instancePath:instancePath+"/median",schemaPath:"#/properties/median/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data2 < -100 || isNaN(data2)){
validate21.errors = [{instancePath:instancePath+"/median",schemaPath:"#/properties/median/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/median",schemaPath:"#/properties/median/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ci95 !== undefined){
let data3 = data.ci95;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 2){
validate21.errors = [{instancePath:instancePath+"/ci95",schemaPath:"#/properties/ci95/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data3.length < 2){
validate21.errors = [{instancePath:instancePath+"/ci95",schemaPath:"#/properties/ci95/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/ci95/" + i0,schemaPath:"#/properties/ci95/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data4 < -100 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/ci95/" + i0,schemaPath:"#/properties/ci95/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/ci95/" + i0,schemaPath:"#/properties/ci95/items/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/ci95",schemaPath:"#/properties/ci95/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.histogram !== undefined){
let data5 = data.histogram;
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.edges === undefined) && (missing1 = "edges")) || ((data5.counts === undefined) && (missing1 = "counts"))){
validate21.errors = [{instancePath:instancePath+"/histogram",schemaPath:"#/properties/histogram/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data5){
if(!((key1 === "edges") || (key1 === "counts"))){
validate21.errors = [{instancePath:instancePath+"/histogram",schemaPath:"#/properties/histogram/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.edges !== undefined){
let data6 = data5.edges;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
if(data6.length > 13){
validate21.errors = [{instancePath:instancePath+"/histogram/edges",schemaPath:"#/properties/histogram/properties/edges/maxItems",keyword:"maxItems",params:{limit: 13},message:"must NOT have more than 13 items"}];
return false;
}
else {
if(data6.length < 2){
validate21.errors = [{instancePath:instancePath+"/histogram/edges",schemaPath:"#/properties/histogram/properties/edges/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs17 = errors;
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100 || isNaN(data7)){
validate21.errors = [{instancePath:instancePath+"/histogram/edges/" + i1,schemaPath:"#/properties/histogram/properties/edges/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data7 < -100 || isNaN(data7)){
validate21.errors = [{instancePath:instancePath+"/histogram/edges/" + i1,schemaPath:"#/properties/histogram/properties/edges/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/histogram/edges/" + i1,schemaPath:"#/properties/histogram/properties/edges/items/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/histogram/edges",schemaPath:"#/properties/histogram/properties/edges/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.counts !== undefined){
let data8 = data5.counts;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data8)){
if(data8.length > 12){
validate21.errors = [{instancePath:instancePath+"/histogram/counts",schemaPath:"#/properties/histogram/properties/counts/maxItems",keyword:"maxItems",params:{limit: 12},message:"must NOT have more than 12 items"}];
return false;
}
else {
if(data8.length < 1){
validate21.errors = [{instancePath:instancePath+"/histogram/counts",schemaPath:"#/properties/histogram/properties/counts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs21 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate21.errors = [{instancePath:instancePath+"/histogram/counts/" + i2,schemaPath:"#/properties/histogram/properties/counts/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000000 || isNaN(data9)){
validate21.errors = [{instancePath:instancePath+"/histogram/counts/" + i2,schemaPath:"#/properties/histogram/properties/counts/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate21.errors = [{instancePath:instancePath+"/histogram/counts/" + i2,schemaPath:"#/properties/histogram/properties/counts/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid4 = _errs21 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/histogram/counts",schemaPath:"#/properties/histogram/properties/counts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/histogram",schemaPath:"#/properties/histogram/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.machines !== undefined){
let data10 = data.machines;
const _errs23 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate21.errors = [{instancePath:instancePath+"/machines",schemaPath:"#/properties/machines/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000000 || isNaN(data10)){
validate21.errors = [{instancePath:instancePath+"/machines",schemaPath:"#/properties/machines/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data10 < 1 || isNaN(data10)){
validate21.errors = [{instancePath:instancePath+"/machines",schemaPath:"#/properties/machines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sensor !== undefined){
const _errs25 = errors;
if(!(validate22(data.sensor, {instancePath:instancePath+"/sensor",parentData:data,parentDataProperty:"sensor",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pooled !== undefined){
let data12 = data.pooled;
const _errs26 = errors;
if(errors === _errs26){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if(((((data12.mean === undefined) && (missing2 = "mean")) || ((data12.ci95 === undefined) && (missing2 = "ci95"))) || ((data12.tau === undefined) && (missing2 = "tau"))) || ((data12.types === undefined) && (missing2 = "types"))){
validate21.errors = [{instancePath:instancePath+"/pooled",schemaPath:"#/properties/pooled/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs28 = errors;
for(const key2 in data12){
if(!((((key2 === "mean") || (key2 === "ci95")) || (key2 === "tau")) || (key2 === "types"))){
validate21.errors = [{instancePath:instancePath+"/pooled",schemaPath:"#/properties/pooled/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs28 === errors){
if(data12.mean !== undefined){
let data13 = data12.mean;
const _errs29 = errors;
if(errors === _errs29){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 100 || isNaN(data13)){
validate21.errors = [{instancePath:instancePath+"/pooled/mean",schemaPath:"#/properties/pooled/properties/mean/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data13 < -100 || isNaN(data13)){
validate21.errors = [{instancePath:instancePath+"/pooled/mean",schemaPath:"#/properties/pooled/properties/mean/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/pooled/mean",schemaPath:"#/properties/pooled/properties/mean/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid5 = _errs29 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.ci95 !== undefined){
let data14 = data12.ci95;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data14)){
if(data14.length > 2){
validate21.errors = [{instancePath:instancePath+"/pooled/ci95",schemaPath:"#/properties/pooled/properties/ci95/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data14.length < 2){
validate21.errors = [{instancePath:instancePath+"/pooled/ci95",schemaPath:"#/properties/pooled/properties/ci95/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid6 = true;
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
const _errs33 = errors;
if(errors === _errs33){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 100 || isNaN(data15)){
validate21.errors = [{instancePath:instancePath+"/pooled/ci95/" + i3,schemaPath:"#/properties/pooled/properties/ci95/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data15 < -100 || isNaN(data15)){
validate21.errors = [{instancePath:instancePath+"/pooled/ci95/" + i3,schemaPath:"#/properties/pooled/properties/ci95/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/pooled/ci95/" + i3,schemaPath:"#/properties/pooled/properties/ci95/items/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid6 = _errs33 === errors;
if(!valid6){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/pooled/ci95",schemaPath:"#/properties/pooled/properties/ci95/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs31 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.tau !== undefined){
let data16 = data12.tau;
const _errs35 = errors;
if(errors === _errs35){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 200 || isNaN(data16)){
validate21.errors = [{instancePath:instancePath+"/pooled/tau",schemaPath:"#/properties/pooled/properties/tau/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200"}];
return false;
}
else {
if(data16 < 0 || isNaN(data16)){
validate21.errors = [{instancePath:instancePath+"/pooled/tau",schemaPath:"#/properties/pooled/properties/tau/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/pooled/tau",schemaPath:"#/properties/pooled/properties/tau/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid5 = _errs35 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.types !== undefined){
let data17 = data12.types;
const _errs37 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate21.errors = [{instancePath:instancePath+"/pooled/types",schemaPath:"#/properties/pooled/properties/types/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs37){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1000 || isNaN(data17)){
validate21.errors = [{instancePath:instancePath+"/pooled/types",schemaPath:"#/properties/pooled/properties/types/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data17 < 1 || isNaN(data17)){
validate21.errors = [{instancePath:instancePath+"/pooled/types",schemaPath:"#/properties/pooled/properties/types/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid5 = _errs37 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/pooled",schemaPath:"#/properties/pooled/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs26 === errors;
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
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

module.exports = validate21

// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
const schema6 = {"$id":"learned.json","$schema":"http://json-schema.org/draft-07/schema#","title":"Learned","description":"~/.pqs/learned.json: what trials on this machine said of each app and level. Stays here.","type":"object","additionalProperties":false,"required":["apps"],"properties":{"apps":{"type":"object","maxProperties":500,"propertyNames":{"maxLength":128},"additionalProperties":{"type":"object","maxProperties":3,"propertyNames":{"enum":["deprioritise","cap","suspend"]},"additionalProperties":{"type":"object","additionalProperties":false,"required":["precision","weighted","trials","pairs","undone","updated_at"],"properties":{"precision":{"type":"number","minimum":0,"maximum":1000000000000,"description":"sum of 1/se² of the trials"},"weighted":{"type":"number","minimum":-1000000000000,"maximum":1000000000000,"description":"sum of saving/se²"},"trials":{"type":"integer","minimum":0,"maximum":100000},"pairs":{"type":"integer","minimum":0,"maximum":10000000},"undone":{"type":"integer","minimum":0,"maximum":1000,"description":"how often the user let it go by itself"},"undone_at":{"type":"integer","minimum":0,"maximum":4102444800,"description":"when the user let it go last, by itself or with everything; Unix time in seconds"},"updated_at":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds"}},"title":"Evidence"}}},"latest":{"type":"string","maxLength":32,"pattern":"^[0-9a-z]{8,32}$","description":"run that was learned from last, so that a repetition after a crash adds nothing"}}};
const pattern0 = new RegExp("^[0-9a-z]{8,32}$", "u");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="learned.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.apps === undefined) && (missing0 = "apps")){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "apps") || (key0 === "latest"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.apps !== undefined){
let data0 = data.apps;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 500){
validate21.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/maxProperties",keyword:"maxProperties",params:{limit: 500},message:"must NOT have more than 500 properties"}];
return false;
}
else {
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 === "string"){
if(key1.length > 128){
const err0 = {instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
const err1 = {instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
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
if(valid1){
for(const key2 in data0){
let data1 = data0[key2];
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 3){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/additionalProperties/maxProperties",keyword:"maxProperties",params:{limit: 3},message:"must NOT have more than 3 properties"}];
return false;
}
else {
for(const key3 in data1){
const _errs8 = errors;
if(!(((key3 === "deprioritise") || (key3 === "cap")) || (key3 === "suspend"))){
const err2 = {instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/additionalProperties/propertyNames/enum",keyword:"enum",params:{allowedValues: schema6.properties.apps.additionalProperties.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid3 = _errs8 === errors;
if(!valid3){
const err3 = {instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
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
if(valid3){
for(const key4 in data1){
let data2 = data1[key4];
const _errs10 = errors;
if(errors === _errs10){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((((((data2.precision === undefined) && (missing1 = "precision")) || ((data2.weighted === undefined) && (missing1 = "weighted"))) || ((data2.trials === undefined) && (missing1 = "trials"))) || ((data2.pairs === undefined) && (missing1 = "pairs"))) || ((data2.undone === undefined) && (missing1 = "undone"))) || ((data2.updated_at === undefined) && (missing1 = "updated_at"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/additionalProperties/additionalProperties/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key5 in data2){
if(!(((((((key5 === "precision") || (key5 === "weighted")) || (key5 === "trials")) || (key5 === "pairs")) || (key5 === "undone")) || (key5 === "undone_at")) || (key5 === "updated_at"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/additionalProperties/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data2.precision !== undefined){
let data3 = data2.precision;
const _errs13 = errors;
if(errors === _errs13){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000000000 || isNaN(data3)){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/precision",schemaPath:"#/properties/apps/additionalProperties/additionalProperties/properties/precision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/precision",schemaPath:"#/properties/apps/additionalProperties/additionalProperties/properties/precision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/precision",schemaPath:"#/properties/apps/additionalProperties/additionalProperties/properties/precision/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid5 = _errs13 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.weighted !== undefined){
let data4 = data2.weighted;
const _errs15 = errors;
if(errors === _errs15){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000000000 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/weighted",schemaPath:"#/properties/apps/additionalProperties/additionalProperties/properties/weighted/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"}];
return false;
}
else {
if(data4 < -1000000000000 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/weighted",schemaPath:"#/properties/apps/additionalProperties/additionalProperties/properties/weighted/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000},message:"must be >= -1000000000000"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/weighted",schemaPath:"#/properties/apps/additionalProperties/additionalProperties/properties/weighted/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.trials !== undefined){
let data5 = data2.trials;
const _errs17 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/trials",schemaPath:"#/properties/apps/additionalProperties/additionalProperties/properties/trials/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100000 || isNaN(data5)){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/trials",schemaPath:"#/properties/apps/additionalProperties/additionalProperties/properties/trials/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/trials",schemaPath:"#/properties/apps/additionalProperties/additionalProperties/properties/trials/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.pairs !== undefined){
let data6 = data2.pairs;
const _errs19 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/pairs",schemaPath:"#/properties/apps/additionalProperties/additionalProperties/properties/pairs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 10000000 || isNaN(data6)){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/pairs",schemaPath:"#/properties/apps/additionalProperties/additionalProperties/properties/pairs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},message:"must be <= 10000000"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/pairs",schemaPath:"#/properties/apps/additionalProperties/additionalProperties/properties/pairs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid5 = _errs19 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.undone !== undefined){
let data7 = data2.undone;
const _errs21 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/undone",schemaPath:"#/properties/apps/additionalProperties/additionalProperties/properties/undone/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000 || isNaN(data7)){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/undone",schemaPath:"#/properties/apps/additionalProperties/additionalProperties/properties/undone/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/undone",schemaPath:"#/properties/apps/additionalProperties/additionalProperties/properties/undone/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.undone_at !== undefined){
let data8 = data2.undone_at;
const _errs23 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/undone_at",schemaPath:"#/properties/apps/additionalProperties/additionalProperties/properties/undone_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 4102444800 || isNaN(data8)){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/undone_at",schemaPath:"#/properties/apps/additionalProperties/additionalProperties/properties/undone_at/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/undone_at",schemaPath:"#/properties/apps/additionalProperties/additionalProperties/properties/undone_at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.updated_at !== undefined){
let data9 = data2.updated_at;
const _errs25 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/updated_at",schemaPath:"#/properties/apps/additionalProperties/additionalProperties/properties/updated_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs25){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 4102444800 || isNaN(data9)){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/updated_at",schemaPath:"#/properties/apps/additionalProperties/additionalProperties/properties/updated_at/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/updated_at",schemaPath:"#/properties/apps/additionalProperties/additionalProperties/properties/updated_at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid5 = _errs25 === errors;
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
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs10 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.latest !== undefined){
let data10 = data.latest;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data10 === "string"){
if(data10.length > 32){
validate21.errors = [{instancePath:instancePath+"/latest",schemaPath:"#/properties/latest/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(!pattern0.test(data10)){
validate21.errors = [{instancePath:instancePath+"/latest",schemaPath:"#/properties/latest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-z]{8,32}$"},message:"must match pattern \""+"^[0-9a-z]{8,32}$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/latest",schemaPath:"#/properties/latest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs27 === errors;
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

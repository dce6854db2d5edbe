// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
const schema6 = {"$id":"learned-response.json","$schema":"http://json-schema.org/draft-07/schema#","title":"LearnedResponse","description":"Answer of GET /api/learned: what is believed of each app and level, and whether it is still planned.","type":"object","additionalProperties":false,"required":["success","apps"],"properties":{"success":{"type":"boolean"},"apps":{"type":"array","maxItems":1500,"items":{"type":"object","additionalProperties":false,"required":["app","level","saving","ci95","trials","pairs","undone","dropped","reason"],"properties":{"app":{"type":"string","maxLength":128,"minLength":1},"name":{"type":"string","maxLength":128,"description":"what it is called, as far as a run that is kept has seen it"},"level":{"type":"string","enum":["deprioritise","cap","suspend"]},"saving":{"type":["number","null"],"minimum":-1000,"maximum":1,"description":"what this machine's own trials say: share of the app's power; null where it was not measured here"},"ci95":{"type":["array","null"],"maxItems":2,"minItems":2,"items":{"type":"number","minimum":-1000000,"maximum":1000000}},"trials":{"type":"integer","minimum":0,"maximum":100000},"pairs":{"type":"integer","minimum":0,"maximum":10000000},"undone":{"type":"integer","minimum":0,"maximum":1000},"dropped":{"type":"boolean","description":"whether it is no longer planned"},"reason":{"type":"string","maxLength":400,"description":"why it is no longer planned, or is all the same; empty where nothing speaks against it"}},"title":"LearnedApp"}}}};
const func2 = Object.prototype.hasOwnProperty;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="learned-response.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.success === undefined) && (missing0 = "success")) || ((data.apps === undefined) && (missing0 = "apps"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "success") || (key0 === "apps"))){
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
if(data.apps !== undefined){
let data1 = data.apps;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 1500){
validate21.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/maxItems",keyword:"maxItems",params:{limit: 1500},message:"must NOT have more than 1500 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((((((((data2.app === undefined) && (missing1 = "app")) || ((data2.level === undefined) && (missing1 = "level"))) || ((data2.saving === undefined) && (missing1 = "saving"))) || ((data2.ci95 === undefined) && (missing1 = "ci95"))) || ((data2.trials === undefined) && (missing1 = "trials"))) || ((data2.pairs === undefined) && (missing1 = "pairs"))) || ((data2.undone === undefined) && (missing1 = "undone"))) || ((data2.dropped === undefined) && (missing1 = "dropped"))) || ((data2.reason === undefined) && (missing1 = "reason"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0,schemaPath:"#/properties/apps/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(func2.call(schema6.properties.apps.items.properties, key1))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0,schemaPath:"#/properties/apps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.app !== undefined){
let data3 = data2.app;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(data3.length > 128){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/app",schemaPath:"#/properties/apps/items/properties/app/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(data3.length < 1){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/app",schemaPath:"#/properties/apps/items/properties/app/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/app",schemaPath:"#/properties/apps/items/properties/app/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.name !== undefined){
let data4 = data2.name;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(data4.length > 128){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/name",schemaPath:"#/properties/apps/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/name",schemaPath:"#/properties/apps/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.level !== undefined){
let data5 = data2.level;
const _errs13 = errors;
if(typeof data5 !== "string"){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/level",schemaPath:"#/properties/apps/items/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data5 === "deprioritise") || (data5 === "cap")) || (data5 === "suspend"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/level",schemaPath:"#/properties/apps/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema6.properties.apps.items.properties.level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.saving !== undefined){
let data6 = data2.saving;
const _errs15 = errors;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/saving",schemaPath:"#/properties/apps/items/properties/saving/type",keyword:"type",params:{type: schema6.properties.apps.items.properties.saving.type},message:"must be number,null"}];
return false;
}
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1 || isNaN(data6)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/saving",schemaPath:"#/properties/apps/items/properties/saving/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data6 < -1000 || isNaN(data6)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/saving",schemaPath:"#/properties/apps/items/properties/saving/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000},message:"must be >= -1000"}];
return false;
}
}
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.ci95 !== undefined){
let data7 = data2.ci95;
const _errs17 = errors;
if((!(Array.isArray(data7))) && (data7 !== null)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/ci95",schemaPath:"#/properties/apps/items/properties/ci95/type",keyword:"type",params:{type: schema6.properties.apps.items.properties.ci95.type},message:"must be array,null"}];
return false;
}
if(errors === _errs17){
if(Array.isArray(data7)){
if(data7.length > 2){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/ci95",schemaPath:"#/properties/apps/items/properties/ci95/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data7.length < 2){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/ci95",schemaPath:"#/properties/apps/items/properties/ci95/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs19 = errors;
if(errors === _errs19){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000 || isNaN(data8)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/ci95/" + i1,schemaPath:"#/properties/apps/items/properties/ci95/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data8 < -1000000 || isNaN(data8)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/ci95/" + i1,schemaPath:"#/properties/apps/items/properties/ci95/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000},message:"must be >= -1000000"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/ci95/" + i1,schemaPath:"#/properties/apps/items/properties/ci95/items/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid3 = _errs19 === errors;
if(!valid3){
break;
}
}
}
}
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.trials !== undefined){
let data9 = data2.trials;
const _errs21 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/trials",schemaPath:"#/properties/apps/items/properties/trials/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100000 || isNaN(data9)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/trials",schemaPath:"#/properties/apps/items/properties/trials/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/trials",schemaPath:"#/properties/apps/items/properties/trials/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.pairs !== undefined){
let data10 = data2.pairs;
const _errs23 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/pairs",schemaPath:"#/properties/apps/items/properties/pairs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 10000000 || isNaN(data10)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/pairs",schemaPath:"#/properties/apps/items/properties/pairs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},message:"must be <= 10000000"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/pairs",schemaPath:"#/properties/apps/items/properties/pairs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.undone !== undefined){
let data11 = data2.undone;
const _errs25 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/undone",schemaPath:"#/properties/apps/items/properties/undone/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs25){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000 || isNaN(data11)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/undone",schemaPath:"#/properties/apps/items/properties/undone/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/undone",schemaPath:"#/properties/apps/items/properties/undone/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.dropped !== undefined){
const _errs27 = errors;
if(typeof data2.dropped !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/dropped",schemaPath:"#/properties/apps/items/properties/dropped/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs27 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.reason !== undefined){
let data13 = data2.reason;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data13 === "string"){
if(data13.length > 400){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/reason",schemaPath:"#/properties/apps/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/reason",schemaPath:"#/properties/apps/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs29 === errors;
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
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0,schemaPath:"#/properties/apps/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
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

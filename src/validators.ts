// Generated from schemas/ by `npm run gen:validators`. Do not edit.
// @ts-nocheck
/* c8 ignore start */
"use strict";
export const angleMemory: any = validate10;
const schema11 = {"$id":"angle-memory.json","$schema":"http://json-schema.org/draft-07/schema#","title":"AngleMemory","description":"~/.pqs/angles.json: what the training of circuits has learned; later runs start from it.","type":"object","additionalProperties":false,"properties":{"angles":{"type":"array","maxItems":32,"items":{"type":"object","additionalProperties":false,"properties":{"layers":{"type":"integer","minimum":1,"maximum":1000},"gammas":{"type":"array","maxItems":1000,"items":{"type":"number","minimum":-1000,"maximum":1000}},"betas":{"type":"array","maxItems":1000,"items":{"type":"number","minimum":-1000,"maximum":1000}},"runs":{"type":"integer","minimum":1,"maximum":1000000000,"description":"runs that these angles were trained over"}},"required":["layers","gammas","betas","runs"]}}},"required":["angles"]};

function validate10 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="angle-memory.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.angles === undefined) && (missing0 = "angles")){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "angles")){
validate10.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate10.errors = [{instancePath:instancePath+"/angles",schemaPath:"#/properties/angles/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"}];
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
validate10.errors = [{instancePath:instancePath+"/angles/" + i0,schemaPath:"#/properties/angles/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!((((key1 === "layers") || (key1 === "gammas")) || (key1 === "betas")) || (key1 === "runs"))){
validate10.errors = [{instancePath:instancePath+"/angles/" + i0,schemaPath:"#/properties/angles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.layers !== undefined){
let data2 = data1.layers;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate10.errors = [{instancePath:instancePath+"/angles/" + i0+"/layers",schemaPath:"#/properties/angles/items/properties/layers/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
validate10.errors = [{instancePath:instancePath+"/angles/" + i0+"/layers",schemaPath:"#/properties/angles/items/properties/layers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate10.errors = [{instancePath:instancePath+"/angles/" + i0+"/layers",schemaPath:"#/properties/angles/items/properties/layers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate10.errors = [{instancePath:instancePath+"/angles/" + i0+"/gammas",schemaPath:"#/properties/angles/items/properties/gammas/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
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
validate10.errors = [{instancePath:instancePath+"/angles/" + i0+"/gammas/" + i1,schemaPath:"#/properties/angles/items/properties/gammas/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data4 < -1000 || isNaN(data4)){
validate10.errors = [{instancePath:instancePath+"/angles/" + i0+"/gammas/" + i1,schemaPath:"#/properties/angles/items/properties/gammas/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000},message:"must be >= -1000"}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/angles/" + i0+"/gammas/" + i1,schemaPath:"#/properties/angles/items/properties/gammas/items/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate10.errors = [{instancePath:instancePath+"/angles/" + i0+"/gammas",schemaPath:"#/properties/angles/items/properties/gammas/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate10.errors = [{instancePath:instancePath+"/angles/" + i0+"/betas",schemaPath:"#/properties/angles/items/properties/betas/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
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
validate10.errors = [{instancePath:instancePath+"/angles/" + i0+"/betas/" + i2,schemaPath:"#/properties/angles/items/properties/betas/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data6 < -1000 || isNaN(data6)){
validate10.errors = [{instancePath:instancePath+"/angles/" + i0+"/betas/" + i2,schemaPath:"#/properties/angles/items/properties/betas/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000},message:"must be >= -1000"}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/angles/" + i0+"/betas/" + i2,schemaPath:"#/properties/angles/items/properties/betas/items/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate10.errors = [{instancePath:instancePath+"/angles/" + i0+"/betas",schemaPath:"#/properties/angles/items/properties/betas/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate10.errors = [{instancePath:instancePath+"/angles/" + i0+"/runs",schemaPath:"#/properties/angles/items/properties/runs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000000 || isNaN(data7)){
validate10.errors = [{instancePath:instancePath+"/angles/" + i0+"/runs",schemaPath:"#/properties/angles/items/properties/runs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate10.errors = [{instancePath:instancePath+"/angles/" + i0+"/runs",schemaPath:"#/properties/angles/items/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate10.errors = [{instancePath:instancePath+"/angles/" + i0,schemaPath:"#/properties/angles/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate10.errors = [{instancePath:instancePath+"/angles",schemaPath:"#/properties/angles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

export const appLimits: any = validate11;
const schema12 = {"$id":"app-limits.json","$schema":"http://json-schema.org/draft-07/schema#","title":"AppLimits","description":"Limits for one app while it is in the background.","type":"object","additionalProperties":false,"properties":{"priority_adjustment":{"type":"integer","minimum":-3,"maximum":3,"description":"negative: lower its priority; positive: never lower it"},"cpu_limit":{"type":"number","minimum":5,"maximum":100,"description":"percent of one core"},"memory_limit":{"type":"integer","minimum":256,"maximum":1048576,"description":"MiB"},"background_suspension":{"type":"boolean","description":"may be stopped while in the background"},"quantum_acceleration":{"type":"boolean","description":"may be a variable of the circuit solver"},"thermal_management":{"type":"boolean","description":"held down first when the machine is hot"}},"minProperties":1};

function validate11 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="app-limits.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate11.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "priority_adjustment") || (key0 === "cpu_limit")) || (key0 === "memory_limit")) || (key0 === "background_suspension")) || (key0 === "quantum_acceleration")) || (key0 === "thermal_management"))){
validate11.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.priority_adjustment !== undefined){
let data0 = data.priority_adjustment;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate11.errors = [{instancePath:instancePath+"/priority_adjustment",schemaPath:"#/properties/priority_adjustment/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 3 || isNaN(data0)){
validate11.errors = [{instancePath:instancePath+"/priority_adjustment",schemaPath:"#/properties/priority_adjustment/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"}];
return false;
}
else {
if(data0 < -3 || isNaN(data0)){
validate11.errors = [{instancePath:instancePath+"/priority_adjustment",schemaPath:"#/properties/priority_adjustment/minimum",keyword:"minimum",params:{comparison: ">=", limit: -3},message:"must be >= -3"}];
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
validate11.errors = [{instancePath:instancePath+"/cpu_limit",schemaPath:"#/properties/cpu_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data1 < 5 || isNaN(data1)){
validate11.errors = [{instancePath:instancePath+"/cpu_limit",schemaPath:"#/properties/cpu_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5"}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/cpu_limit",schemaPath:"#/properties/cpu_limit/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate11.errors = [{instancePath:instancePath+"/memory_limit",schemaPath:"#/properties/memory_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1048576 || isNaN(data2)){
validate11.errors = [{instancePath:instancePath+"/memory_limit",schemaPath:"#/properties/memory_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576},message:"must be <= 1048576"}];
return false;
}
else {
if(data2 < 256 || isNaN(data2)){
validate11.errors = [{instancePath:instancePath+"/memory_limit",schemaPath:"#/properties/memory_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 256},message:"must be >= 256"}];
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
validate11.errors = [{instancePath:instancePath+"/background_suspension",schemaPath:"#/properties/background_suspension/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate11.errors = [{instancePath:instancePath+"/quantum_acceleration",schemaPath:"#/properties/quantum_acceleration/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate11.errors = [{instancePath:instancePath+"/thermal_management",schemaPath:"#/properties/thermal_management/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}

export const apps: any = validate12;
const schema13 = {"$id":"apps.json","$schema":"http://json-schema.org/draft-07/schema#","title":"Apps","description":"Which processes are which app: data/apps.json, and ~/.pqs/apps.json for the user's own.","type":"object","additionalProperties":false,"required":["apps"],"properties":{"version":{"type":"integer","minimum":1,"maximum":1000000},"apps":{"type":"object","maxProperties":512,"propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9 ._+-]{0,47}$"},"additionalProperties":{"type":"object","title":"AppEntry","additionalProperties":false,"required":["name","match"],"properties":{"name":{"type":"string","minLength":1,"maxLength":64},"launcher":{"type":"boolean","description":"what it starts is not part of it, as with a game that a store starts"},"match":{"type":"array","minItems":1,"maxItems":32,"items":{"type":"object","title":"AppMatch","description":"one of them is enough; * stands for any characters within one name of a path","minProperties":1,"maxProperties":2,"additionalProperties":false,"properties":{"bundle":{"type":"string","maxLength":256,"pattern":"^(~?/)?[^\\u0000]+\\.app$","description":"macOS: name of a bundle in a folder for applications, or its whole path; everything inside belongs to the app"},"directory":{"type":"string","maxLength":256,"pattern":"^(~/[^/\\u0000]+|/[^/\\u0000]+/[^/\\u0000]+)(/[^/\\u0000]+)*$","description":"folder of an installation; every executable inside belongs to the app"},"executable":{"type":"string","maxLength":256,"pattern":"^~?(/[^/\\u0000]+)+$","description":"real path of the executable, no symbolic link"},"command":{"type":"string","minLength":1,"maxLength":256,"description":"only with executable, which is an interpreter: the program that it runs, as given to it"},"flatpak":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+){2,}$","maxLength":255,"description":"Flatpak application id"},"snap":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*$","maxLength":40,"description":"snap name"}}}}}}}}};
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._+-]{0,47}$", "u");
const pattern1 = new RegExp("^(~?/)?[^\\u0000]+\\.app$", "u");
const pattern2 = new RegExp("^(~/[^/\\u0000]+|/[^/\\u0000]+/[^/\\u0000]+)(/[^/\\u0000]+)*$", "u");
const pattern3 = new RegExp("^~?(/[^/\\u0000]+)+$", "u");
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+){2,}$", "u");
const pattern5 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");

function validate12 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="apps.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.apps === undefined) && (missing0 = "apps")){
validate12.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "version") || (key0 === "apps"))){
validate12.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
let data0 = data.version;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate12.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
validate12.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate12.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.apps !== undefined){
let data1 = data.apps;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 512){
validate12.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/maxProperties",keyword:"maxProperties",params:{limit: 512},message:"must NOT have more than 512 properties"}];
return false;
}
else {
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(!pattern0.test(key1)){
const err0 = {instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9 ._+-]{0,47}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9 ._+-]{0,47}$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
const err1 = {instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate12.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data1){
let data2 = data1[key2];
const _errs8 = errors;
if(errors === _errs8){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.name === undefined) && (missing1 = "name")) || ((data2.match === undefined) && (missing1 = "match"))){
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/additionalProperties/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key3 in data2){
if(!(((key3 === "name") || (key3 === "launcher")) || (key3 === "match"))){
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data2.name !== undefined){
let data3 = data2.name;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(data3.length > 64){
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/apps/additionalProperties/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(data3.length < 1){
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/apps/additionalProperties/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/apps/additionalProperties/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.launcher !== undefined){
const _errs13 = errors;
if(typeof data2.launcher !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/launcher",schemaPath:"#/properties/apps/additionalProperties/properties/launcher/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.match !== undefined){
let data5 = data2.match;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data5)){
if(data5.length > 32){
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/properties/apps/additionalProperties/properties/match/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"}];
return false;
}
else {
if(data5.length < 1){
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/properties/apps/additionalProperties/properties/match/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs17 = errors;
if(errors === _errs17){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 2){
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0,schemaPath:"#/properties/apps/additionalProperties/properties/match/items/maxProperties",keyword:"maxProperties",params:{limit: 2},message:"must NOT have more than 2 properties"}];
return false;
}
else {
if(Object.keys(data6).length < 1){
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0,schemaPath:"#/properties/apps/additionalProperties/properties/match/items/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs19 = errors;
for(const key4 in data6){
if(!((((((key4 === "bundle") || (key4 === "directory")) || (key4 === "executable")) || (key4 === "command")) || (key4 === "flatpak")) || (key4 === "snap"))){
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0,schemaPath:"#/properties/apps/additionalProperties/properties/match/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data6.bundle !== undefined){
let data7 = data6.bundle;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data7 === "string"){
if(data7.length > 256){
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/bundle",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/bundle/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(!pattern1.test(data7)){
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/bundle",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/bundle/pattern",keyword:"pattern",params:{pattern: "^(~?/)?[^\\u0000]+\\.app$"},message:"must match pattern \""+"^(~?/)?[^\\u0000]+\\.app$"+"\""}];
return false;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/bundle",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/bundle/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.directory !== undefined){
let data8 = data6.directory;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data8 === "string"){
if(data8.length > 256){
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/directory",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/directory/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(!pattern2.test(data8)){
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/directory",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/directory/pattern",keyword:"pattern",params:{pattern: "^(~/[^/\\u0000]+|/[^/\\u0000]+/[^/\\u0000]+)(/[^/\\u0000]+)*$"},message:"must match pattern \""+"^(~/[^/\\u0000]+|/[^/\\u0000]+/[^/\\u0000]+)(/[^/\\u0000]+)*$"+"\""}];
return false;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/directory",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/directory/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.executable !== undefined){
let data9 = data6.executable;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data9 === "string"){
if(data9.length > 256){
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/executable",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/executable/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(!pattern3.test(data9)){
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/executable",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/executable/pattern",keyword:"pattern",params:{pattern: "^~?(/[^/\\u0000]+)+$"},message:"must match pattern \""+"^~?(/[^/\\u0000]+)+$"+"\""}];
return false;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/executable",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/executable/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.command !== undefined){
let data10 = data6.command;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data10 === "string"){
if(data10.length > 256){
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/command",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/command/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(data10.length < 1){
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/command",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/command",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs26 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.flatpak !== undefined){
let data11 = data6.flatpak;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data11 === "string"){
if(data11.length > 255){
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/flatpak",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/flatpak/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(!pattern4.test(data11)){
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/flatpak",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/flatpak/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+){2,}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+){2,}$"+"\""}];
return false;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/flatpak",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/flatpak/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs28 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.snap !== undefined){
let data12 = data6.snap;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data12 === "string"){
if(data12.length > 40){
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/snap",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/snap/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
else {
if(!pattern5.test(data12)){
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/snap",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/snap/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]*$"+"\""}];
return false;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/snap",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/snap/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs30 === errors;
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
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0,schemaPath:"#/properties/apps/additionalProperties/properties/match/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs17 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/properties/apps/additionalProperties/properties/match/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate12.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}

export const cache: any = validate13;
const schema14 = {"$id":"cache.json","$schema":"http://json-schema.org/draft-07/schema#","title":"CacheFile","description":"~/.pqs_shared_optimizations.json","type":"object","additionalProperties":false,"properties":{"optimizations":{"type":"object","maxProperties":512,"additionalProperties":{"$ref":"profile.json"}},"last_sync":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds; 0 where it never happened"},"cached_at":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds; 0 where it never happened"},"generated_at":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds; 0 where it never happened"},"server":{"type":"string","maxLength":2048,"description":"mirror that the content came from"},"snapshot_sha256":{"type":"string","maxLength":64,"pattern":"^[0-9a-f]{64}$"},"pinned_root":{"type":"string","maxLength":64,"pattern":"^[0-9a-f]{64}$","description":"SHA-256 of the trusted root that the content was verified from; with another one pinned it is not used"},"hub":{"type":"string","maxLength":64},"k":{"type":"integer","minimum":1,"maximum":1000000},"totals":{"type":"object","additionalProperties":false,"properties":{"contributors":{"type":"integer","minimum":0,"maximum":1000000000},"optimizations":{"type":"integer","minimum":0,"maximum":1000000000000},"types":{"type":"integer","minimum":0,"maximum":1000000000}},"required":["contributors","optimizations","types"]},"skipped":{"type":"array","maxItems":256,"items":{"type":"object","additionalProperties":false,"properties":{"system_type":{"type":"string","maxLength":64},"path":{"type":"string","maxLength":200},"reason":{"type":"string","maxLength":300}},"required":["system_type","path","reason"]},"description":"values that were signed but outside the compiled-in bounds, or not known; they are not used"}},"required":["optimizations","last_sync","cached_at","generated_at","server","snapshot_sha256","hub","k","totals","skipped"]};
const func2 = Object.prototype.hasOwnProperty;
const schema15 = {"$id":"profile.json","$schema":"http://json-schema.org/draft-07/schema#","title":"Profile","description":"What is known to save energy on one type of computer.","type":"object","additionalProperties":false,"properties":{"system_type":{"$ref":"system-type.json"},"average_savings":{"type":"number","minimum":-100,"maximum":100,"description":"percent of mean power saved; negative means that more was used"},"optimization_count":{"type":"integer","minimum":0,"maximum":1000000000000},"quantum_advantage_rate":{"type":"number","minimum":0,"maximum":1,"description":"share of optimizations in which the circuit beat the classical baseline"},"last_updated":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds; 0 where it never happened"},"contributor_count":{"type":"integer","minimum":0,"maximum":1000000000},"recommended_settings":{"$ref":"machine-settings.json"},"process_optimizations":{"type":"object","maxProperties":64,"propertyNames":{"type":"string","maxLength":48,"pattern":"^[A-Za-z0-9][A-Za-z0-9 ._+-]{0,47}$"},"additionalProperties":{"$ref":"app-limits.json"}},"savings":{"$ref":"savings.json"},"source":{"type":"string","enum":["bundled","shared"],"description":"bundled: quoted from the specification, never measured here; shared: pooled by the hub"}},"required":["system_type","source"]};
const schema16 = {"$id":"system-type.json","$schema":"http://json-schema.org/draft-07/schema#","title":"SystemType","description":"apple_silicon_m<gen>[_pro|_max|_ultra], intel_mac_<class>, linux_<vendor>_<class>","type":"string","maxLength":64,"pattern":"^[a-z0-9]+(_[a-z0-9]+)*$"};
const schema17 = {"$id":"machine-settings.json","$schema":"http://json-schema.org/draft-07/schema#","title":"MachineSettings","description":"The optimizer's knobs. The bounds are safety limits compiled into the program: no profile, signed or not, can exceed them.","type":"object","additionalProperties":false,"properties":{"aggressive_mode":{"type":"boolean","description":"whether cap and suspend are on the table, not only lower priority"},"thermal_threshold":{"type":"number","minimum":50,"maximum":105,"description":"°C above which the machine counts as hot"},"quantum_circuits":{"type":"integer","minimum":0,"maximum":40,"description":"simulated circuits evaluated per run; 0 turns them off"},"ml_training_cycles":{"type":"integer","minimum":0,"maximum":20,"description":"passes of parameter training per run"},"entanglement_depth":{"type":"integer","minimum":1,"maximum":10,"description":"d allows a bond dimension of 2^d in the matrix product state"},"classical_optimization":{"type":"boolean","description":"use the classical solvers only"}}};
const pattern6 = new RegExp("^[a-z0-9]+(_[a-z0-9]+)*$", "u");
const schema19 = {"$id":"savings.json","$schema":"http://json-schema.org/draft-07/schema#","title":"Savings","description":"What a pooled figure rests on.","type":"object","additionalProperties":false,"properties":{"estimator":{"type":"string","enum":["trimmed20"],"description":"20 % trimmed mean: Tukey & McLaughlin 1963"},"mean":{"type":"number","minimum":-100,"maximum":100,"description":"percent of mean power saved; negative means that more was used"},"median":{"type":"number","minimum":-100,"maximum":100,"description":"percent of mean power saved; negative means that more was used"},"ci95":{"type":"array","items":{"type":"number","minimum":-100,"maximum":100,"description":"percent of mean power saved; negative means that more was used"},"minItems":2,"maxItems":2,"description":"95 % interval, lower and upper bound, percent"},"histogram":{"type":"object","additionalProperties":false,"properties":{"edges":{"type":"array","items":{"type":"number","minimum":-100,"maximum":100},"minItems":2,"maxItems":13,"description":"bin edges in percent, ascending"},"counts":{"type":"array","items":{"type":"integer","minimum":0,"maximum":1000000000},"minItems":1,"maxItems":12,"description":"votes per bin; a machine has one vote in every four weeks"}},"required":["edges","counts"]},"machines":{"type":"integer","minimum":1,"maximum":1000000000,"description":"contributors, one vote each"},"sensor":{"$ref":"sensor.json"},"pooled":{"type":"object","additionalProperties":false,"properties":{"mean":{"type":"number","minimum":-100,"maximum":100,"description":"percent of mean power saved; negative means that more was used"},"ci95":{"type":"array","items":{"type":"number","minimum":-100,"maximum":100,"description":"percent of mean power saved; negative means that more was used"},"minItems":2,"maxItems":2,"description":"95 % interval, lower and upper bound, percent"},"tau":{"type":"number","minimum":0,"maximum":200,"description":"between-type standard deviation, points"},"types":{"type":"integer","minimum":1,"maximum":1000}},"required":["mean","ci95","tau","types"],"description":"random-effects mean over related types (DerSimonian & Laird 1986)"}},"required":["estimator","mean","median","ci95","histogram","machines","sensor"]};
const schema20 = {"$id":"sensor.json","$schema":"http://json-schema.org/draft-07/schema#","title":"Sensor","description":"What measured the power behind a saving, best first.","type":"string","enum":["battery_telemetry","rapl","battery","external_meter","cpu_time_model","unknown"]};

function validate15 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="savings.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.estimator === undefined) && (missing0 = "estimator")) || ((data.mean === undefined) && (missing0 = "mean"))) || ((data.median === undefined) && (missing0 = "median"))) || ((data.ci95 === undefined) && (missing0 = "ci95"))) || ((data.histogram === undefined) && (missing0 = "histogram"))) || ((data.machines === undefined) && (missing0 = "machines"))) || ((data.sensor === undefined) && (missing0 = "sensor"))){
validate15.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "estimator") || (key0 === "mean")) || (key0 === "median")) || (key0 === "ci95")) || (key0 === "histogram")) || (key0 === "machines")) || (key0 === "sensor")) || (key0 === "pooled"))){
validate15.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.estimator !== undefined){
let data0 = data.estimator;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate15.errors = [{instancePath:instancePath+"/estimator",schemaPath:"#/properties/estimator/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "trimmed20")){
validate15.errors = [{instancePath:instancePath+"/estimator",schemaPath:"#/properties/estimator/enum",keyword:"enum",params:{allowedValues: schema19.properties.estimator.enum},message:"must be equal to one of the allowed values"}];
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
validate15.errors = [{instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data1 < -100 || isNaN(data1)){
validate15.errors = [{instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100"}];
return false;
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate15.errors = [{instancePath:instancePath+"/median",schemaPath:"#/properties/median/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data2 < -100 || isNaN(data2)){
validate15.errors = [{instancePath:instancePath+"/median",schemaPath:"#/properties/median/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100"}];
return false;
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/median",schemaPath:"#/properties/median/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate15.errors = [{instancePath:instancePath+"/ci95",schemaPath:"#/properties/ci95/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data3.length < 2){
validate15.errors = [{instancePath:instancePath+"/ci95",schemaPath:"#/properties/ci95/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
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
validate15.errors = [{instancePath:instancePath+"/ci95/" + i0,schemaPath:"#/properties/ci95/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data4 < -100 || isNaN(data4)){
validate15.errors = [{instancePath:instancePath+"/ci95/" + i0,schemaPath:"#/properties/ci95/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100"}];
return false;
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/ci95/" + i0,schemaPath:"#/properties/ci95/items/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate15.errors = [{instancePath:instancePath+"/ci95",schemaPath:"#/properties/ci95/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate15.errors = [{instancePath:instancePath+"/histogram",schemaPath:"#/properties/histogram/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data5){
if(!((key1 === "edges") || (key1 === "counts"))){
validate15.errors = [{instancePath:instancePath+"/histogram",schemaPath:"#/properties/histogram/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
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
validate15.errors = [{instancePath:instancePath+"/histogram/edges",schemaPath:"#/properties/histogram/properties/edges/maxItems",keyword:"maxItems",params:{limit: 13},message:"must NOT have more than 13 items"}];
return false;
}
else {
if(data6.length < 2){
validate15.errors = [{instancePath:instancePath+"/histogram/edges",schemaPath:"#/properties/histogram/properties/edges/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
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
validate15.errors = [{instancePath:instancePath+"/histogram/edges/" + i1,schemaPath:"#/properties/histogram/properties/edges/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data7 < -100 || isNaN(data7)){
validate15.errors = [{instancePath:instancePath+"/histogram/edges/" + i1,schemaPath:"#/properties/histogram/properties/edges/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100"}];
return false;
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/histogram/edges/" + i1,schemaPath:"#/properties/histogram/properties/edges/items/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate15.errors = [{instancePath:instancePath+"/histogram/edges",schemaPath:"#/properties/histogram/properties/edges/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate15.errors = [{instancePath:instancePath+"/histogram/counts",schemaPath:"#/properties/histogram/properties/counts/maxItems",keyword:"maxItems",params:{limit: 12},message:"must NOT have more than 12 items"}];
return false;
}
else {
if(data8.length < 1){
validate15.errors = [{instancePath:instancePath+"/histogram/counts",schemaPath:"#/properties/histogram/properties/counts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs21 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate15.errors = [{instancePath:instancePath+"/histogram/counts/" + i2,schemaPath:"#/properties/histogram/properties/counts/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000000 || isNaN(data9)){
validate15.errors = [{instancePath:instancePath+"/histogram/counts/" + i2,schemaPath:"#/properties/histogram/properties/counts/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate15.errors = [{instancePath:instancePath+"/histogram/counts/" + i2,schemaPath:"#/properties/histogram/properties/counts/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate15.errors = [{instancePath:instancePath+"/histogram/counts",schemaPath:"#/properties/histogram/properties/counts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate15.errors = [{instancePath:instancePath+"/histogram",schemaPath:"#/properties/histogram/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate15.errors = [{instancePath:instancePath+"/machines",schemaPath:"#/properties/machines/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000000 || isNaN(data10)){
validate15.errors = [{instancePath:instancePath+"/machines",schemaPath:"#/properties/machines/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data10 < 1 || isNaN(data10)){
validate15.errors = [{instancePath:instancePath+"/machines",schemaPath:"#/properties/machines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
let data11 = data.sensor;
const _errs25 = errors;
if(typeof data11 !== "string"){
validate15.errors = [{instancePath:instancePath+"/sensor",schemaPath:"sensor.json/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data11 === "battery_telemetry") || (data11 === "rapl")) || (data11 === "battery")) || (data11 === "external_meter")) || (data11 === "cpu_time_model")) || (data11 === "unknown"))){
validate15.errors = [{instancePath:instancePath+"/sensor",schemaPath:"sensor.json/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pooled !== undefined){
let data12 = data.pooled;
const _errs28 = errors;
if(errors === _errs28){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if(((((data12.mean === undefined) && (missing2 = "mean")) || ((data12.ci95 === undefined) && (missing2 = "ci95"))) || ((data12.tau === undefined) && (missing2 = "tau"))) || ((data12.types === undefined) && (missing2 = "types"))){
validate15.errors = [{instancePath:instancePath+"/pooled",schemaPath:"#/properties/pooled/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key2 in data12){
if(!((((key2 === "mean") || (key2 === "ci95")) || (key2 === "tau")) || (key2 === "types"))){
validate15.errors = [{instancePath:instancePath+"/pooled",schemaPath:"#/properties/pooled/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data12.mean !== undefined){
let data13 = data12.mean;
const _errs31 = errors;
if(errors === _errs31){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 100 || isNaN(data13)){
validate15.errors = [{instancePath:instancePath+"/pooled/mean",schemaPath:"#/properties/pooled/properties/mean/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data13 < -100 || isNaN(data13)){
validate15.errors = [{instancePath:instancePath+"/pooled/mean",schemaPath:"#/properties/pooled/properties/mean/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100"}];
return false;
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/pooled/mean",schemaPath:"#/properties/pooled/properties/mean/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid6 = _errs31 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data12.ci95 !== undefined){
let data14 = data12.ci95;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data14)){
if(data14.length > 2){
validate15.errors = [{instancePath:instancePath+"/pooled/ci95",schemaPath:"#/properties/pooled/properties/ci95/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data14.length < 2){
validate15.errors = [{instancePath:instancePath+"/pooled/ci95",schemaPath:"#/properties/pooled/properties/ci95/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid7 = true;
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
const _errs35 = errors;
if(errors === _errs35){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 100 || isNaN(data15)){
validate15.errors = [{instancePath:instancePath+"/pooled/ci95/" + i3,schemaPath:"#/properties/pooled/properties/ci95/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data15 < -100 || isNaN(data15)){
validate15.errors = [{instancePath:instancePath+"/pooled/ci95/" + i3,schemaPath:"#/properties/pooled/properties/ci95/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100"}];
return false;
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/pooled/ci95/" + i3,schemaPath:"#/properties/pooled/properties/ci95/items/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid7 = _errs35 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/pooled/ci95",schemaPath:"#/properties/pooled/properties/ci95/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs33 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data12.tau !== undefined){
let data16 = data12.tau;
const _errs37 = errors;
if(errors === _errs37){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 200 || isNaN(data16)){
validate15.errors = [{instancePath:instancePath+"/pooled/tau",schemaPath:"#/properties/pooled/properties/tau/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200"}];
return false;
}
else {
if(data16 < 0 || isNaN(data16)){
validate15.errors = [{instancePath:instancePath+"/pooled/tau",schemaPath:"#/properties/pooled/properties/tau/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/pooled/tau",schemaPath:"#/properties/pooled/properties/tau/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid6 = _errs37 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data12.types !== undefined){
let data17 = data12.types;
const _errs39 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate15.errors = [{instancePath:instancePath+"/pooled/types",schemaPath:"#/properties/pooled/properties/types/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs39){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1000 || isNaN(data17)){
validate15.errors = [{instancePath:instancePath+"/pooled/types",schemaPath:"#/properties/pooled/properties/types/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data17 < 1 || isNaN(data17)){
validate15.errors = [{instancePath:instancePath+"/pooled/types",schemaPath:"#/properties/pooled/properties/types/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/pooled",schemaPath:"#/properties/pooled/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs28 === errors;
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
validate15.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}


function validate14 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="profile.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.system_type === undefined) && (missing0 = "system_type")) || ((data.source === undefined) && (missing0 = "source"))){
validate14.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema15.properties, key0))){
validate14.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.system_type !== undefined){
let data0 = data.system_type;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 64){
validate14.errors = [{instancePath:instancePath+"/system_type",schemaPath:"system-type.json/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern6.test(data0)){
validate14.errors = [{instancePath:instancePath+"/system_type",schemaPath:"system-type.json/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(_[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(_[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/system_type",schemaPath:"system-type.json/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.average_savings !== undefined){
let data1 = data.average_savings;
const _errs5 = errors;
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
validate14.errors = [{instancePath:instancePath+"/average_savings",schemaPath:"#/properties/average_savings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data1 < -100 || isNaN(data1)){
validate14.errors = [{instancePath:instancePath+"/average_savings",schemaPath:"#/properties/average_savings/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100"}];
return false;
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/average_savings",schemaPath:"#/properties/average_savings/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.optimization_count !== undefined){
let data2 = data.optimization_count;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate14.errors = [{instancePath:instancePath+"/optimization_count",schemaPath:"#/properties/optimization_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000000000 || isNaN(data2)){
validate14.errors = [{instancePath:instancePath+"/optimization_count",schemaPath:"#/properties/optimization_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate14.errors = [{instancePath:instancePath+"/optimization_count",schemaPath:"#/properties/optimization_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quantum_advantage_rate !== undefined){
let data3 = data.quantum_advantage_rate;
const _errs9 = errors;
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
validate14.errors = [{instancePath:instancePath+"/quantum_advantage_rate",schemaPath:"#/properties/quantum_advantage_rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate14.errors = [{instancePath:instancePath+"/quantum_advantage_rate",schemaPath:"#/properties/quantum_advantage_rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/quantum_advantage_rate",schemaPath:"#/properties/quantum_advantage_rate/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_updated !== undefined){
let data4 = data.last_updated;
const _errs11 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate14.errors = [{instancePath:instancePath+"/last_updated",schemaPath:"#/properties/last_updated/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4102444800 || isNaN(data4)){
validate14.errors = [{instancePath:instancePath+"/last_updated",schemaPath:"#/properties/last_updated/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate14.errors = [{instancePath:instancePath+"/last_updated",schemaPath:"#/properties/last_updated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.contributor_count !== undefined){
let data5 = data.contributor_count;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate14.errors = [{instancePath:instancePath+"/contributor_count",schemaPath:"#/properties/contributor_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000000 || isNaN(data5)){
validate14.errors = [{instancePath:instancePath+"/contributor_count",schemaPath:"#/properties/contributor_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate14.errors = [{instancePath:instancePath+"/contributor_count",schemaPath:"#/properties/contributor_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recommended_settings !== undefined){
let data6 = data.recommended_settings;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
const _errs18 = errors;
for(const key1 in data6){
if(!((((((key1 === "aggressive_mode") || (key1 === "thermal_threshold")) || (key1 === "quantum_circuits")) || (key1 === "ml_training_cycles")) || (key1 === "entanglement_depth")) || (key1 === "classical_optimization"))){
validate14.errors = [{instancePath:instancePath+"/recommended_settings",schemaPath:"machine-settings.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data6.aggressive_mode !== undefined){
const _errs19 = errors;
if(typeof data6.aggressive_mode !== "boolean"){
validate14.errors = [{instancePath:instancePath+"/recommended_settings/aggressive_mode",schemaPath:"machine-settings.json/properties/aggressive_mode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.thermal_threshold !== undefined){
let data8 = data6.thermal_threshold;
const _errs21 = errors;
if(errors === _errs21){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 105 || isNaN(data8)){
validate14.errors = [{instancePath:instancePath+"/recommended_settings/thermal_threshold",schemaPath:"machine-settings.json/properties/thermal_threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 105},message:"must be <= 105"}];
return false;
}
else {
if(data8 < 50 || isNaN(data8)){
validate14.errors = [{instancePath:instancePath+"/recommended_settings/thermal_threshold",schemaPath:"machine-settings.json/properties/thermal_threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 50},message:"must be >= 50"}];
return false;
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/recommended_settings/thermal_threshold",schemaPath:"machine-settings.json/properties/thermal_threshold/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.quantum_circuits !== undefined){
let data9 = data6.quantum_circuits;
const _errs23 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate14.errors = [{instancePath:instancePath+"/recommended_settings/quantum_circuits",schemaPath:"machine-settings.json/properties/quantum_circuits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 40 || isNaN(data9)){
validate14.errors = [{instancePath:instancePath+"/recommended_settings/quantum_circuits",schemaPath:"machine-settings.json/properties/quantum_circuits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 40},message:"must be <= 40"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate14.errors = [{instancePath:instancePath+"/recommended_settings/quantum_circuits",schemaPath:"machine-settings.json/properties/quantum_circuits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.ml_training_cycles !== undefined){
let data10 = data6.ml_training_cycles;
const _errs25 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate14.errors = [{instancePath:instancePath+"/recommended_settings/ml_training_cycles",schemaPath:"machine-settings.json/properties/ml_training_cycles/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs25){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 20 || isNaN(data10)){
validate14.errors = [{instancePath:instancePath+"/recommended_settings/ml_training_cycles",schemaPath:"machine-settings.json/properties/ml_training_cycles/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate14.errors = [{instancePath:instancePath+"/recommended_settings/ml_training_cycles",schemaPath:"machine-settings.json/properties/ml_training_cycles/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.entanglement_depth !== undefined){
let data11 = data6.entanglement_depth;
const _errs27 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate14.errors = [{instancePath:instancePath+"/recommended_settings/entanglement_depth",schemaPath:"machine-settings.json/properties/entanglement_depth/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs27){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 10 || isNaN(data11)){
validate14.errors = [{instancePath:instancePath+"/recommended_settings/entanglement_depth",schemaPath:"machine-settings.json/properties/entanglement_depth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"}];
return false;
}
else {
if(data11 < 1 || isNaN(data11)){
validate14.errors = [{instancePath:instancePath+"/recommended_settings/entanglement_depth",schemaPath:"machine-settings.json/properties/entanglement_depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.classical_optimization !== undefined){
const _errs29 = errors;
if(typeof data6.classical_optimization !== "boolean"){
validate14.errors = [{instancePath:instancePath+"/recommended_settings/classical_optimization",schemaPath:"machine-settings.json/properties/classical_optimization/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/recommended_settings",schemaPath:"machine-settings.json/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.process_optimizations !== undefined){
let data13 = data.process_optimizations;
const _errs31 = errors;
if(errors === _errs31){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(Object.keys(data13).length > 64){
validate14.errors = [{instancePath:instancePath+"/process_optimizations",schemaPath:"#/properties/process_optimizations/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
return false;
}
else {
for(const key2 in data13){
const _errs33 = errors;
if(errors === _errs33){
if(typeof key2 === "string"){
if(key2.length > 48){
const err0 = {instancePath:instancePath+"/process_optimizations",schemaPath:"#/properties/process_optimizations/propertyNames/maxLength",keyword:"maxLength",params:{limit: 48},message:"must NOT have more than 48 characters",propertyName:key2};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern0.test(key2)){
const err1 = {instancePath:instancePath+"/process_optimizations",schemaPath:"#/properties/process_optimizations/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9 ._+-]{0,47}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9 ._+-]{0,47}$"+"\"",propertyName:key2};
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
const err2 = {instancePath:instancePath+"/process_optimizations",schemaPath:"#/properties/process_optimizations/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid4 = _errs33 === errors;
if(!valid4){
const err3 = {instancePath:instancePath+"/process_optimizations",schemaPath:"#/properties/process_optimizations/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate14.errors = vErrors;
return false;
break;
}
}
if(valid4){
for(const key3 in data13){
let data14 = data13[key3];
const _errs36 = errors;
const _errs37 = errors;
if(errors === _errs37){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length < 1){
validate14.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"app-limits.json/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs39 = errors;
for(const key4 in data14){
if(!((((((key4 === "priority_adjustment") || (key4 === "cpu_limit")) || (key4 === "memory_limit")) || (key4 === "background_suspension")) || (key4 === "quantum_acceleration")) || (key4 === "thermal_management"))){
validate14.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"app-limits.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs39 === errors){
if(data14.priority_adjustment !== undefined){
let data15 = data14.priority_adjustment;
const _errs40 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate14.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority_adjustment",schemaPath:"app-limits.json/properties/priority_adjustment/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs40){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 3 || isNaN(data15)){
validate14.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority_adjustment",schemaPath:"app-limits.json/properties/priority_adjustment/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"}];
return false;
}
else {
if(data15 < -3 || isNaN(data15)){
validate14.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority_adjustment",schemaPath:"app-limits.json/properties/priority_adjustment/minimum",keyword:"minimum",params:{comparison: ">=", limit: -3},message:"must be >= -3"}];
return false;
}
}
}
}
var valid7 = _errs40 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data14.cpu_limit !== undefined){
let data16 = data14.cpu_limit;
const _errs42 = errors;
if(errors === _errs42){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 100 || isNaN(data16)){
validate14.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_limit",schemaPath:"app-limits.json/properties/cpu_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data16 < 5 || isNaN(data16)){
validate14.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_limit",schemaPath:"app-limits.json/properties/cpu_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5"}];
return false;
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_limit",schemaPath:"app-limits.json/properties/cpu_limit/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid7 = _errs42 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data14.memory_limit !== undefined){
let data17 = data14.memory_limit;
const _errs44 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate14.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_limit",schemaPath:"app-limits.json/properties/memory_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs44){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1048576 || isNaN(data17)){
validate14.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_limit",schemaPath:"app-limits.json/properties/memory_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576},message:"must be <= 1048576"}];
return false;
}
else {
if(data17 < 256 || isNaN(data17)){
validate14.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_limit",schemaPath:"app-limits.json/properties/memory_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 256},message:"must be >= 256"}];
return false;
}
}
}
}
var valid7 = _errs44 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data14.background_suspension !== undefined){
const _errs46 = errors;
if(typeof data14.background_suspension !== "boolean"){
validate14.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/background_suspension",schemaPath:"app-limits.json/properties/background_suspension/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid7 = _errs46 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data14.quantum_acceleration !== undefined){
const _errs48 = errors;
if(typeof data14.quantum_acceleration !== "boolean"){
validate14.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantum_acceleration",schemaPath:"app-limits.json/properties/quantum_acceleration/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid7 = _errs48 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data14.thermal_management !== undefined){
const _errs50 = errors;
if(typeof data14.thermal_management !== "boolean"){
validate14.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/thermal_management",schemaPath:"app-limits.json/properties/thermal_management/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid7 = _errs50 === errors;
}
else {
var valid7 = true;
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
validate14.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"app-limits.json/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs36 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/process_optimizations",schemaPath:"#/properties/process_optimizations/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.savings !== undefined){
const _errs52 = errors;
if(!(validate15(data.savings, {instancePath:instancePath+"/savings",parentData:data,parentDataProperty:"savings",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data22 = data.source;
const _errs53 = errors;
if(typeof data22 !== "string"){
validate14.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data22 === "bundled") || (data22 === "shared"))){
validate14.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema15.properties.source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs53 === errors;
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
else {
validate14.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}

const pattern8 = new RegExp("^[0-9a-f]{64}$", "u");

function validate13 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="cache.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.optimizations === undefined) && (missing0 = "optimizations")) || ((data.last_sync === undefined) && (missing0 = "last_sync"))) || ((data.cached_at === undefined) && (missing0 = "cached_at"))) || ((data.generated_at === undefined) && (missing0 = "generated_at"))) || ((data.server === undefined) && (missing0 = "server"))) || ((data.snapshot_sha256 === undefined) && (missing0 = "snapshot_sha256"))) || ((data.hub === undefined) && (missing0 = "hub"))) || ((data.k === undefined) && (missing0 = "k"))) || ((data.totals === undefined) && (missing0 = "totals"))) || ((data.skipped === undefined) && (missing0 = "skipped"))){
validate13.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema14.properties, key0))){
validate13.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.optimizations !== undefined){
let data0 = data.optimizations;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 512){
validate13.errors = [{instancePath:instancePath+"/optimizations",schemaPath:"#/properties/optimizations/maxProperties",keyword:"maxProperties",params:{limit: 512},message:"must NOT have more than 512 properties"}];
return false;
}
else {
for(const key1 in data0){
const _errs5 = errors;
if(!(validate14(data0[key1], {instancePath:instancePath+"/optimizations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/optimizations",schemaPath:"#/properties/optimizations/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_sync !== undefined){
let data2 = data.last_sync;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate13.errors = [{instancePath:instancePath+"/last_sync",schemaPath:"#/properties/last_sync/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4102444800 || isNaN(data2)){
validate13.errors = [{instancePath:instancePath+"/last_sync",schemaPath:"#/properties/last_sync/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate13.errors = [{instancePath:instancePath+"/last_sync",schemaPath:"#/properties/last_sync/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.cached_at !== undefined){
let data3 = data.cached_at;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate13.errors = [{instancePath:instancePath+"/cached_at",schemaPath:"#/properties/cached_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4102444800 || isNaN(data3)){
validate13.errors = [{instancePath:instancePath+"/cached_at",schemaPath:"#/properties/cached_at/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate13.errors = [{instancePath:instancePath+"/cached_at",schemaPath:"#/properties/cached_at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.generated_at !== undefined){
let data4 = data.generated_at;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate13.errors = [{instancePath:instancePath+"/generated_at",schemaPath:"#/properties/generated_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4102444800 || isNaN(data4)){
validate13.errors = [{instancePath:instancePath+"/generated_at",schemaPath:"#/properties/generated_at/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate13.errors = [{instancePath:instancePath+"/generated_at",schemaPath:"#/properties/generated_at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.server !== undefined){
let data5 = data.server;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 2048){
validate13.errors = [{instancePath:instancePath+"/server",schemaPath:"#/properties/server/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.snapshot_sha256 !== undefined){
let data6 = data.snapshot_sha256;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(data6.length > 64){
validate13.errors = [{instancePath:instancePath+"/snapshot_sha256",schemaPath:"#/properties/snapshot_sha256/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern8.test(data6)){
validate13.errors = [{instancePath:instancePath+"/snapshot_sha256",schemaPath:"#/properties/snapshot_sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/snapshot_sha256",schemaPath:"#/properties/snapshot_sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pinned_root !== undefined){
let data7 = data.pinned_root;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(data7.length > 64){
validate13.errors = [{instancePath:instancePath+"/pinned_root",schemaPath:"#/properties/pinned_root/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern8.test(data7)){
validate13.errors = [{instancePath:instancePath+"/pinned_root",schemaPath:"#/properties/pinned_root/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/pinned_root",schemaPath:"#/properties/pinned_root/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hub !== undefined){
let data8 = data.hub;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(data8.length > 64){
validate13.errors = [{instancePath:instancePath+"/hub",schemaPath:"#/properties/hub/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/hub",schemaPath:"#/properties/hub/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.k !== undefined){
let data9 = data.k;
const _errs20 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate13.errors = [{instancePath:instancePath+"/k",schemaPath:"#/properties/k/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs20){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000 || isNaN(data9)){
validate13.errors = [{instancePath:instancePath+"/k",schemaPath:"#/properties/k/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data9 < 1 || isNaN(data9)){
validate13.errors = [{instancePath:instancePath+"/k",schemaPath:"#/properties/k/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.totals !== undefined){
let data10 = data.totals;
const _errs22 = errors;
if(errors === _errs22){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing1;
if((((data10.contributors === undefined) && (missing1 = "contributors")) || ((data10.optimizations === undefined) && (missing1 = "optimizations"))) || ((data10.types === undefined) && (missing1 = "types"))){
validate13.errors = [{instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs24 = errors;
for(const key2 in data10){
if(!(((key2 === "contributors") || (key2 === "optimizations")) || (key2 === "types"))){
validate13.errors = [{instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs24 === errors){
if(data10.contributors !== undefined){
let data11 = data10.contributors;
const _errs25 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate13.errors = [{instancePath:instancePath+"/totals/contributors",schemaPath:"#/properties/totals/properties/contributors/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs25){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000000000 || isNaN(data11)){
validate13.errors = [{instancePath:instancePath+"/totals/contributors",schemaPath:"#/properties/totals/properties/contributors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate13.errors = [{instancePath:instancePath+"/totals/contributors",schemaPath:"#/properties/totals/properties/contributors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data10.optimizations !== undefined){
let data12 = data10.optimizations;
const _errs27 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate13.errors = [{instancePath:instancePath+"/totals/optimizations",schemaPath:"#/properties/totals/properties/optimizations/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs27){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000000000000 || isNaN(data12)){
validate13.errors = [{instancePath:instancePath+"/totals/optimizations",schemaPath:"#/properties/totals/properties/optimizations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"}];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate13.errors = [{instancePath:instancePath+"/totals/optimizations",schemaPath:"#/properties/totals/properties/optimizations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs27 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data10.types !== undefined){
let data13 = data10.types;
const _errs29 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate13.errors = [{instancePath:instancePath+"/totals/types",schemaPath:"#/properties/totals/properties/types/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs29){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1000000000 || isNaN(data13)){
validate13.errors = [{instancePath:instancePath+"/totals/types",schemaPath:"#/properties/totals/properties/types/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate13.errors = [{instancePath:instancePath+"/totals/types",schemaPath:"#/properties/totals/properties/types/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
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
else {
validate13.errors = [{instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.skipped !== undefined){
let data14 = data.skipped;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data14)){
if(data14.length > 256){
validate13.errors = [{instancePath:instancePath+"/skipped",schemaPath:"#/properties/skipped/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
const _errs33 = errors;
if(errors === _errs33){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing2;
if((((data15.system_type === undefined) && (missing2 = "system_type")) || ((data15.path === undefined) && (missing2 = "path"))) || ((data15.reason === undefined) && (missing2 = "reason"))){
validate13.errors = [{instancePath:instancePath+"/skipped/" + i0,schemaPath:"#/properties/skipped/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs35 = errors;
for(const key3 in data15){
if(!(((key3 === "system_type") || (key3 === "path")) || (key3 === "reason"))){
validate13.errors = [{instancePath:instancePath+"/skipped/" + i0,schemaPath:"#/properties/skipped/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs35 === errors){
if(data15.system_type !== undefined){
let data16 = data15.system_type;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data16 === "string"){
if(data16.length > 64){
validate13.errors = [{instancePath:instancePath+"/skipped/" + i0+"/system_type",schemaPath:"#/properties/skipped/items/properties/system_type/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/skipped/" + i0+"/system_type",schemaPath:"#/properties/skipped/items/properties/system_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs36 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data15.path !== undefined){
let data17 = data15.path;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data17 === "string"){
if(data17.length > 200){
validate13.errors = [{instancePath:instancePath+"/skipped/" + i0+"/path",schemaPath:"#/properties/skipped/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/skipped/" + i0+"/path",schemaPath:"#/properties/skipped/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs38 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data15.reason !== undefined){
let data18 = data15.reason;
const _errs40 = errors;
if(errors === _errs40){
if(typeof data18 === "string"){
if(data18.length > 300){
validate13.errors = [{instancePath:instancePath+"/skipped/" + i0+"/reason",schemaPath:"#/properties/skipped/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/skipped/" + i0+"/reason",schemaPath:"#/properties/skipped/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs40 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/skipped/" + i0,schemaPath:"#/properties/skipped/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs33 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/skipped",schemaPath:"#/properties/skipped/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs31 === errors;
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
validate13.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}

export const config: any = validate18;
const schema21 = {"$id":"config.json","$schema":"http://json-schema.org/draft-07/schema#","title":"Config","description":"~/.pqs_config.json","type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean","description":"whether the network is used at all","default":true},"distributed_network_enabled":{"type":"boolean","description":"false disables the network, whatever `enabled` says","default":true},"primary_server":{"type":"string","maxLength":2048,"pattern":"^https?://","description":"the hub: asked first, and receives contributions; https, or http on loopback","default":"https://pqs-quantum-network.herokuapp.com"},"backup_servers":{"type":"array","maxItems":8,"items":{"type":"string","maxLength":2048,"pattern":"^https?://","description":"https, or http on loopback"},"default":["https://quantum-optimization-db.vercel.app","https://pqs-distributed.netlify.app"],"description":"asked when the primary fails, the healthier and faster first"},"local_cache_file":{"type":"string","maxLength":4096,"description":"~ is the home directory","minLength":1,"default":"~/.pqs_shared_optimizations.json"},"auto_fetch_on_startup":{"type":"boolean","description":"sync once at start-up","default":true},"auto_sync_interval":{"type":"integer","minimum":60,"maximum":2592000,"description":"age in seconds after which cached data is called stale","default":3600},"sync_schedule":{"type":"string","maxLength":120,"description":"cron expression of the background sync; minutes of the form */n are shifted by a per-install offset","minLength":9,"default":"*/30 * * * *"},"contribution_enabled":{"type":"boolean","description":"whether results are shared","default":true},"anonymous_sharing":{"type":"boolean","description":"true: a tag that changes every four weeks; false: one stable pseudonymous id","default":true},"listen":{"type":"object","additionalProperties":false,"properties":{"host":{"type":"string","enum":["127.0.0.1"],"description":"loopback only","default":"127.0.0.1"},"port":{"type":"integer","minimum":0,"maximum":65535,"description":"0 picks a free port","default":5002},"socket":{"type":"string","maxLength":1024,"description":"path of the Unix socket; empty for none","default":"~/.pqs/pqsd.sock"}},"default":{}},"trusted_root":{"type":"string","maxLength":4096,"description":"path of the TUF root.json to trust; empty: the packaged one, if any","default":""},"process_control":{"type":"string","enum":["observe","apply"],"description":"observe: nothing is touched; apply: apps in the background may be held down","default":"observe"},"protect":{"type":"object","additionalProperties":false,"properties":{"min_age_s":{"type":"integer","minimum":10,"maximum":86400,"description":"a process younger than this many seconds is not touched","default":60},"max_fights":{"type":"integer","minimum":1,"maximum":10,"description":"after so many times that something else changed what was set, the process is left alone","default":2},"never_touch":{"type":"array","maxItems":200,"items":{"type":"string","minLength":1,"maxLength":400},"description":"app ids, bundle ids, paths of executables or names of processes that are never held down; compared as a whole","default":[]},"tolerate_rivals":{"type":"array","maxItems":8,"uniqueItems":true,"items":{"type":"string","enum":["tlp","power-profiles-daemon","tuned","auto-cpufreq","ananicy","gamemode","app-tamer","sched-ext"]},"description":"other tuners beside which to act all the same; by default nothing is touched while one runs","default":[]}},"default":{}},"control":{"type":"object","additionalProperties":false,"properties":{"dwell_s":{"type":"number","minimum":1,"maximum":60,"description":"seconds that a reason to hold an app down must last before it is","default":3},"hold_s":{"type":"number","minimum":2,"maximum":600,"description":"seconds that an app stays held down at least, unless it comes to the front","default":6},"thermal_band_c":{"type":"number","minimum":5,"maximum":20,"description":"degrees below thermal_threshold at which the machine counts as cool again","default":5}},"default":{}},"auth":{"type":"string","enum":["none","token"],"description":"token: every request needs the bearer token in ~/.pqs/token","default":"none"},"trusted_hosts":{"type":"array","maxItems":8,"items":{"type":"string","maxLength":255,"pattern":"^[a-z0-9.-]+(:[0-9]{1,5})?$"},"default":[],"description":"further Host values to accept, for an SSH tunnel"},"behind_proxy":{"type":"boolean","description":"accept requests with forwarding headers","default":false},"log_level":{"type":"string","enum":["trace","debug","info","warn","error","silent"],"default":"info","description":"how much is logged"}}};
const pattern10 = new RegExp("^https?://", "u");
const pattern12 = new RegExp("^[a-z0-9.-]+(:[0-9]{1,5})?$", "u");

function validate18 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="config.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled === undefined){
data.enabled = true;
}
if(data.distributed_network_enabled === undefined){
data.distributed_network_enabled = true;
}
if(data.primary_server === undefined){
data.primary_server = "https://pqs-quantum-network.herokuapp.com";
}
if(data.backup_servers === undefined){
data.backup_servers = ["https://quantum-optimization-db.vercel.app","https://pqs-distributed.netlify.app"];
}
if(data.local_cache_file === undefined){
data.local_cache_file = "~/.pqs_shared_optimizations.json";
}
if(data.auto_fetch_on_startup === undefined){
data.auto_fetch_on_startup = true;
}
if(data.auto_sync_interval === undefined){
data.auto_sync_interval = 3600;
}
if(data.sync_schedule === undefined){
data.sync_schedule = "*/30 * * * *";
}
if(data.contribution_enabled === undefined){
data.contribution_enabled = true;
}
if(data.anonymous_sharing === undefined){
data.anonymous_sharing = true;
}
if(data.listen === undefined){
data.listen = {};
}
if(data.trusted_root === undefined){
data.trusted_root = "";
}
if(data.process_control === undefined){
data.process_control = "observe";
}
if(data.protect === undefined){
data.protect = {};
}
if(data.control === undefined){
data.control = {};
}
if(data.auth === undefined){
data.auth = "none";
}
if(data.trusted_hosts === undefined){
data.trusted_hosts = [];
}
if(data.behind_proxy === undefined){
data.behind_proxy = false;
}
if(data.log_level === undefined){
data.log_level = "info";
}
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema21.properties, key0))){
validate18.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
const _errs2 = errors;
if(typeof data.enabled !== "boolean"){
validate18.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
if(valid0){
const _errs4 = errors;
if(typeof data.distributed_network_enabled !== "boolean"){
validate18.errors = [{instancePath:instancePath+"/distributed_network_enabled",schemaPath:"#/properties/distributed_network_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
if(valid0){
let data2 = data.primary_server;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 2048){
validate18.errors = [{instancePath:instancePath+"/primary_server",schemaPath:"#/properties/primary_server/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(!pattern10.test(data2)){
validate18.errors = [{instancePath:instancePath+"/primary_server",schemaPath:"#/properties/primary_server/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""}];
return false;
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/primary_server",schemaPath:"#/properties/primary_server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
if(valid0){
let data3 = data.backup_servers;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 8){
validate18.errors = [{instancePath:instancePath+"/backup_servers",schemaPath:"#/properties/backup_servers/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 2048){
validate18.errors = [{instancePath:instancePath+"/backup_servers/" + i0,schemaPath:"#/properties/backup_servers/items/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(!pattern10.test(data4)){
validate18.errors = [{instancePath:instancePath+"/backup_servers/" + i0,schemaPath:"#/properties/backup_servers/items/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""}];
return false;
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/backup_servers/" + i0,schemaPath:"#/properties/backup_servers/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate18.errors = [{instancePath:instancePath+"/backup_servers",schemaPath:"#/properties/backup_servers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
if(valid0){
let data5 = data.local_cache_file;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 4096){
validate18.errors = [{instancePath:instancePath+"/local_cache_file",schemaPath:"#/properties/local_cache_file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(data5.length < 1){
validate18.errors = [{instancePath:instancePath+"/local_cache_file",schemaPath:"#/properties/local_cache_file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/local_cache_file",schemaPath:"#/properties/local_cache_file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
if(valid0){
const _errs14 = errors;
if(typeof data.auto_fetch_on_startup !== "boolean"){
validate18.errors = [{instancePath:instancePath+"/auto_fetch_on_startup",schemaPath:"#/properties/auto_fetch_on_startup/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs14 === errors;
if(valid0){
let data7 = data.auto_sync_interval;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate18.errors = [{instancePath:instancePath+"/auto_sync_interval",schemaPath:"#/properties/auto_sync_interval/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 2592000 || isNaN(data7)){
validate18.errors = [{instancePath:instancePath+"/auto_sync_interval",schemaPath:"#/properties/auto_sync_interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2592000},message:"must be <= 2592000"}];
return false;
}
else {
if(data7 < 60 || isNaN(data7)){
validate18.errors = [{instancePath:instancePath+"/auto_sync_interval",schemaPath:"#/properties/auto_sync_interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60"}];
return false;
}
}
}
}
var valid0 = _errs16 === errors;
if(valid0){
let data8 = data.sync_schedule;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(data8.length > 120){
validate18.errors = [{instancePath:instancePath+"/sync_schedule",schemaPath:"#/properties/sync_schedule/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"}];
return false;
}
else {
if(data8.length < 9){
validate18.errors = [{instancePath:instancePath+"/sync_schedule",schemaPath:"#/properties/sync_schedule/minLength",keyword:"minLength",params:{limit: 9},message:"must NOT have fewer than 9 characters"}];
return false;
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/sync_schedule",schemaPath:"#/properties/sync_schedule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs18 === errors;
if(valid0){
const _errs20 = errors;
if(typeof data.contribution_enabled !== "boolean"){
validate18.errors = [{instancePath:instancePath+"/contribution_enabled",schemaPath:"#/properties/contribution_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs20 === errors;
if(valid0){
const _errs22 = errors;
if(typeof data.anonymous_sharing !== "boolean"){
validate18.errors = [{instancePath:instancePath+"/anonymous_sharing",schemaPath:"#/properties/anonymous_sharing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs22 === errors;
if(valid0){
let data11 = data.listen;
const _errs24 = errors;
if(errors === _errs24){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.host === undefined){
data11.host = "127.0.0.1";
}
if(data11.port === undefined){
data11.port = 5002;
}
if(data11.socket === undefined){
data11.socket = "~/.pqs/pqsd.sock";
}
const _errs26 = errors;
for(const key1 in data11){
if(!(((key1 === "host") || (key1 === "port")) || (key1 === "socket"))){
validate18.errors = [{instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs26 === errors){
let data12 = data11.host;
const _errs27 = errors;
if(typeof data12 !== "string"){
validate18.errors = [{instancePath:instancePath+"/listen/host",schemaPath:"#/properties/listen/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data12 === "127.0.0.1")){
validate18.errors = [{instancePath:instancePath+"/listen/host",schemaPath:"#/properties/listen/properties/host/enum",keyword:"enum",params:{allowedValues: schema21.properties.listen.properties.host.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs27 === errors;
if(valid2){
let data13 = data11.port;
const _errs29 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate18.errors = [{instancePath:instancePath+"/listen/port",schemaPath:"#/properties/listen/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs29){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 65535 || isNaN(data13)){
validate18.errors = [{instancePath:instancePath+"/listen/port",schemaPath:"#/properties/listen/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate18.errors = [{instancePath:instancePath+"/listen/port",schemaPath:"#/properties/listen/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs29 === errors;
if(valid2){
let data14 = data11.socket;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data14 === "string"){
if(data14.length > 1024){
validate18.errors = [{instancePath:instancePath+"/listen/socket",schemaPath:"#/properties/listen/properties/socket/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
}
else {
validate18.errors = [{instancePath:instancePath+"/listen/socket",schemaPath:"#/properties/listen/properties/socket/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs31 === errors;
}
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs24 === errors;
if(valid0){
let data15 = data.trusted_root;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data15 === "string"){
if(data15.length > 4096){
validate18.errors = [{instancePath:instancePath+"/trusted_root",schemaPath:"#/properties/trusted_root/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
}
else {
validate18.errors = [{instancePath:instancePath+"/trusted_root",schemaPath:"#/properties/trusted_root/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs33 === errors;
if(valid0){
let data16 = data.process_control;
const _errs35 = errors;
if(typeof data16 !== "string"){
validate18.errors = [{instancePath:instancePath+"/process_control",schemaPath:"#/properties/process_control/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data16 === "observe") || (data16 === "apply"))){
validate18.errors = [{instancePath:instancePath+"/process_control",schemaPath:"#/properties/process_control/enum",keyword:"enum",params:{allowedValues: schema21.properties.process_control.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs35 === errors;
if(valid0){
let data17 = data.protect;
const _errs37 = errors;
if(errors === _errs37){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.min_age_s === undefined){
data17.min_age_s = 60;
}
if(data17.max_fights === undefined){
data17.max_fights = 2;
}
if(data17.never_touch === undefined){
data17.never_touch = [];
}
if(data17.tolerate_rivals === undefined){
data17.tolerate_rivals = [];
}
const _errs39 = errors;
for(const key2 in data17){
if(!((((key2 === "min_age_s") || (key2 === "max_fights")) || (key2 === "never_touch")) || (key2 === "tolerate_rivals"))){
validate18.errors = [{instancePath:instancePath+"/protect",schemaPath:"#/properties/protect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs39 === errors){
let data18 = data17.min_age_s;
const _errs40 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate18.errors = [{instancePath:instancePath+"/protect/min_age_s",schemaPath:"#/properties/protect/properties/min_age_s/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs40){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 86400 || isNaN(data18)){
validate18.errors = [{instancePath:instancePath+"/protect/min_age_s",schemaPath:"#/properties/protect/properties/min_age_s/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"}];
return false;
}
else {
if(data18 < 10 || isNaN(data18)){
validate18.errors = [{instancePath:instancePath+"/protect/min_age_s",schemaPath:"#/properties/protect/properties/min_age_s/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"}];
return false;
}
}
}
}
var valid3 = _errs40 === errors;
if(valid3){
let data19 = data17.max_fights;
const _errs42 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate18.errors = [{instancePath:instancePath+"/protect/max_fights",schemaPath:"#/properties/protect/properties/max_fights/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs42){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 10 || isNaN(data19)){
validate18.errors = [{instancePath:instancePath+"/protect/max_fights",schemaPath:"#/properties/protect/properties/max_fights/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"}];
return false;
}
else {
if(data19 < 1 || isNaN(data19)){
validate18.errors = [{instancePath:instancePath+"/protect/max_fights",schemaPath:"#/properties/protect/properties/max_fights/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid3 = _errs42 === errors;
if(valid3){
let data20 = data17.never_touch;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data20)){
if(data20.length > 200){
validate18.errors = [{instancePath:instancePath+"/protect/never_touch",schemaPath:"#/properties/protect/properties/never_touch/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}];
return false;
}
else {
var valid4 = true;
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
const _errs46 = errors;
if(errors === _errs46){
if(typeof data21 === "string"){
if(data21.length > 400){
validate18.errors = [{instancePath:instancePath+"/protect/never_touch/" + i1,schemaPath:"#/properties/protect/properties/never_touch/items/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(data21.length < 1){
validate18.errors = [{instancePath:instancePath+"/protect/never_touch/" + i1,schemaPath:"#/properties/protect/properties/never_touch/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/protect/never_touch/" + i1,schemaPath:"#/properties/protect/properties/never_touch/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs46 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/protect/never_touch",schemaPath:"#/properties/protect/properties/never_touch/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs44 === errors;
if(valid3){
let data22 = data17.tolerate_rivals;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data22)){
if(data22.length > 8){
validate18.errors = [{instancePath:instancePath+"/protect/tolerate_rivals",schemaPath:"#/properties/protect/properties/tolerate_rivals/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"}];
return false;
}
else {
var valid5 = true;
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
const _errs50 = errors;
if(typeof data23 !== "string"){
validate18.errors = [{instancePath:instancePath+"/protect/tolerate_rivals/" + i2,schemaPath:"#/properties/protect/properties/tolerate_rivals/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((data23 === "tlp") || (data23 === "power-profiles-daemon")) || (data23 === "tuned")) || (data23 === "auto-cpufreq")) || (data23 === "ananicy")) || (data23 === "gamemode")) || (data23 === "app-tamer")) || (data23 === "sched-ext"))){
validate18.errors = [{instancePath:instancePath+"/protect/tolerate_rivals/" + i2,schemaPath:"#/properties/protect/properties/tolerate_rivals/items/enum",keyword:"enum",params:{allowedValues: schema21.properties.protect.properties.tolerate_rivals.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs50 === errors;
if(!valid5){
break;
}
}
if(valid5){
let i3 = data22.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data22[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate18.errors = [{instancePath:instancePath+"/protect/tolerate_rivals",schemaPath:"#/properties/protect/properties/tolerate_rivals/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"}];
return false;
break;
}
indices0[item0] = i3;
}
}
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/protect/tolerate_rivals",schemaPath:"#/properties/protect/properties/tolerate_rivals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs48 === errors;
}
}
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/protect",schemaPath:"#/properties/protect/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs37 === errors;
if(valid0){
let data24 = data.control;
const _errs52 = errors;
if(errors === _errs52){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.dwell_s === undefined){
data24.dwell_s = 3;
}
if(data24.hold_s === undefined){
data24.hold_s = 6;
}
if(data24.thermal_band_c === undefined){
data24.thermal_band_c = 5;
}
const _errs54 = errors;
for(const key3 in data24){
if(!(((key3 === "dwell_s") || (key3 === "hold_s")) || (key3 === "thermal_band_c"))){
validate18.errors = [{instancePath:instancePath+"/control",schemaPath:"#/properties/control/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs54 === errors){
let data25 = data24.dwell_s;
const _errs55 = errors;
if(errors === _errs55){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 60 || isNaN(data25)){
validate18.errors = [{instancePath:instancePath+"/control/dwell_s",schemaPath:"#/properties/control/properties/dwell_s/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"}];
return false;
}
else {
if(data25 < 1 || isNaN(data25)){
validate18.errors = [{instancePath:instancePath+"/control/dwell_s",schemaPath:"#/properties/control/properties/dwell_s/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/control/dwell_s",schemaPath:"#/properties/control/properties/dwell_s/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid7 = _errs55 === errors;
if(valid7){
let data26 = data24.hold_s;
const _errs57 = errors;
if(errors === _errs57){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 600 || isNaN(data26)){
validate18.errors = [{instancePath:instancePath+"/control/hold_s",schemaPath:"#/properties/control/properties/hold_s/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"}];
return false;
}
else {
if(data26 < 2 || isNaN(data26)){
validate18.errors = [{instancePath:instancePath+"/control/hold_s",schemaPath:"#/properties/control/properties/hold_s/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/control/hold_s",schemaPath:"#/properties/control/properties/hold_s/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid7 = _errs57 === errors;
if(valid7){
let data27 = data24.thermal_band_c;
const _errs59 = errors;
if(errors === _errs59){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 20 || isNaN(data27)){
validate18.errors = [{instancePath:instancePath+"/control/thermal_band_c",schemaPath:"#/properties/control/properties/thermal_band_c/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"}];
return false;
}
else {
if(data27 < 5 || isNaN(data27)){
validate18.errors = [{instancePath:instancePath+"/control/thermal_band_c",schemaPath:"#/properties/control/properties/thermal_band_c/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5"}];
return false;
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/control/thermal_band_c",schemaPath:"#/properties/control/properties/thermal_band_c/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid7 = _errs59 === errors;
}
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/control",schemaPath:"#/properties/control/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs52 === errors;
if(valid0){
let data28 = data.auth;
const _errs61 = errors;
if(typeof data28 !== "string"){
validate18.errors = [{instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data28 === "none") || (data28 === "token"))){
validate18.errors = [{instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/enum",keyword:"enum",params:{allowedValues: schema21.properties.auth.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs61 === errors;
if(valid0){
let data29 = data.trusted_hosts;
const _errs63 = errors;
if(errors === _errs63){
if(Array.isArray(data29)){
if(data29.length > 8){
validate18.errors = [{instancePath:instancePath+"/trusted_hosts",schemaPath:"#/properties/trusted_hosts/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"}];
return false;
}
else {
var valid8 = true;
const len3 = data29.length;
for(let i4=0; i4<len3; i4++){
let data30 = data29[i4];
const _errs65 = errors;
if(errors === _errs65){
if(typeof data30 === "string"){
if(data30.length > 255){
validate18.errors = [{instancePath:instancePath+"/trusted_hosts/" + i4,schemaPath:"#/properties/trusted_hosts/items/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(!pattern12.test(data30)){
validate18.errors = [{instancePath:instancePath+"/trusted_hosts/" + i4,schemaPath:"#/properties/trusted_hosts/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]+(:[0-9]{1,5})?$"},message:"must match pattern \""+"^[a-z0-9.-]+(:[0-9]{1,5})?$"+"\""}];
return false;
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/trusted_hosts/" + i4,schemaPath:"#/properties/trusted_hosts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs65 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/trusted_hosts",schemaPath:"#/properties/trusted_hosts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs63 === errors;
if(valid0){
const _errs67 = errors;
if(typeof data.behind_proxy !== "boolean"){
validate18.errors = [{instancePath:instancePath+"/behind_proxy",schemaPath:"#/properties/behind_proxy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs67 === errors;
if(valid0){
let data32 = data.log_level;
const _errs69 = errors;
if(typeof data32 !== "string"){
validate18.errors = [{instancePath:instancePath+"/log_level",schemaPath:"#/properties/log_level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data32 === "trace") || (data32 === "debug")) || (data32 === "info")) || (data32 === "warn")) || (data32 === "error")) || (data32 === "silent"))){
validate18.errors = [{instancePath:instancePath+"/log_level",schemaPath:"#/properties/log_level/enum",keyword:"enum",params:{allowedValues: schema21.properties.log_level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs69 === errors;
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
}
}
}
}
}
}
else {
validate18.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate18.errors = vErrors;
return errors === 0;
}

export const contributeResponse: any = validate19;
const schema22 = {"$id":"contribute-response.json","$schema":"http://json-schema.org/draft-07/schema#","title":"ContributeResponse","type":"object","additionalProperties":false,"properties":{"success":{"type":"boolean"},"message":{"type":"string","maxLength":300},"contributed_data":{"type":"object","additionalProperties":false,"properties":{"energy_savings":{"type":"number","minimum":-100,"maximum":100,"description":"percent of mean power saved; negative means that more was used"},"quantum_advantage":{"type":"boolean","description":"whether the circuit's best sample beat the classical baseline"},"processes_count":{"type":"integer","minimum":0,"maximum":10000,"description":"processes that the optimization looked at"}},"required":["energy_savings","quantum_advantage","processes_count"]},"queued":{"type":"boolean","description":"kept on disk until the hub answers"},"id":{"type":"string","maxLength":32,"pattern":"^[0-9a-f]{32}$"}},"required":["success","message","contributed_data"]};
const pattern13 = new RegExp("^[0-9a-f]{32}$", "u");

function validate19 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="contribute-response.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.success === undefined) && (missing0 = "success")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.contributed_data === undefined) && (missing0 = "contributed_data"))){
validate19.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "success") || (key0 === "message")) || (key0 === "contributed_data")) || (key0 === "queued")) || (key0 === "id"))){
validate19.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.success !== undefined){
const _errs2 = errors;
if(typeof data.success !== "boolean"){
validate19.errors = [{instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
let data1 = data.message;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 300){
validate19.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
}
else {
validate19.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contributed_data !== undefined){
let data2 = data.contributed_data;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((data2.energy_savings === undefined) && (missing1 = "energy_savings")) || ((data2.quantum_advantage === undefined) && (missing1 = "quantum_advantage"))) || ((data2.processes_count === undefined) && (missing1 = "processes_count"))){
validate19.errors = [{instancePath:instancePath+"/contributed_data",schemaPath:"#/properties/contributed_data/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(((key1 === "energy_savings") || (key1 === "quantum_advantage")) || (key1 === "processes_count"))){
validate19.errors = [{instancePath:instancePath+"/contributed_data",schemaPath:"#/properties/contributed_data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.energy_savings !== undefined){
let data3 = data2.energy_savings;
const _errs9 = errors;
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
validate19.errors = [{instancePath:instancePath+"/contributed_data/energy_savings",schemaPath:"#/properties/contributed_data/properties/energy_savings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data3 < -100 || isNaN(data3)){
validate19.errors = [{instancePath:instancePath+"/contributed_data/energy_savings",schemaPath:"#/properties/contributed_data/properties/energy_savings/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100"}];
return false;
}
}
}
else {
validate19.errors = [{instancePath:instancePath+"/contributed_data/energy_savings",schemaPath:"#/properties/contributed_data/properties/energy_savings/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.quantum_advantage !== undefined){
const _errs11 = errors;
if(typeof data2.quantum_advantage !== "boolean"){
validate19.errors = [{instancePath:instancePath+"/contributed_data/quantum_advantage",schemaPath:"#/properties/contributed_data/properties/quantum_advantage/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.processes_count !== undefined){
let data5 = data2.processes_count;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate19.errors = [{instancePath:instancePath+"/contributed_data/processes_count",schemaPath:"#/properties/contributed_data/properties/processes_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 10000 || isNaN(data5)){
validate19.errors = [{instancePath:instancePath+"/contributed_data/processes_count",schemaPath:"#/properties/contributed_data/properties/processes_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate19.errors = [{instancePath:instancePath+"/contributed_data/processes_count",schemaPath:"#/properties/contributed_data/properties/processes_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
}
}
}
}
}
else {
validate19.errors = [{instancePath:instancePath+"/contributed_data",schemaPath:"#/properties/contributed_data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.queued !== undefined){
const _errs15 = errors;
if(typeof data.queued !== "boolean"){
validate19.errors = [{instancePath:instancePath+"/queued",schemaPath:"#/properties/queued/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data7 = data.id;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(data7.length > 32){
validate19.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(!pattern13.test(data7)){
validate19.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}];
return false;
}
}
}
else {
validate19.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
else {
validate19.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate19.errors = vErrors;
return errors === 0;
}

export const contribution: any = validate20;
const schema23 = {"$id":"contribution.json","$schema":"http://json-schema.org/draft-07/schema#","title":"Contribution","description":"What one machine sends to the hub: no names, no paths, no times finer than a day, no free text.","type":"object","additionalProperties":false,"properties":{"schema":{"type":"integer","const":1},"id":{"type":"string","maxLength":32,"pattern":"^[0-9a-f]{32}$","description":"128 random bits: the idempotency key"},"epoch":{"type":"string","maxLength":8,"pattern":"^[0-9]{4}-W[0-9]{2}$","description":"first ISO week of the four-week epoch"},"tag":{"type":"string","maxLength":32,"pattern":"^[0-9a-f]{32}$","description":"HMAC of hub and epoch under a local secret: one vote per machine and epoch, unlinkable across epochs"},"day":{"type":"string","maxLength":10,"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","description":"calendar day, UTC"},"system_type":{"$ref":"system-type.json"},"basis":{"type":"string","enum":["trial","reported"],"description":"trial: measured by this program; reported: handed over by another"},"metrics":{"type":"object","additionalProperties":false,"properties":{"energy_savings":{"type":"number","minimum":-100,"maximum":100,"description":"percent of mean power saved; negative means that more was used"},"quantum_advantage":{"type":"boolean","description":"whether the circuit's best sample beat the classical baseline"},"processes_count":{"type":"integer","minimum":0,"maximum":10000,"description":"processes that the optimization looked at"}},"required":["energy_savings","quantum_advantage","processes_count"]},"ci95":{"type":"array","items":{"type":"number","minimum":-100,"maximum":100,"description":"percent of mean power saved; negative means that more was used"},"minItems":2,"maxItems":2,"description":"95 % interval, lower and upper bound, percent"},"pairs":{"type":"integer","minimum":1,"maximum":100000},"sensor":{"$ref":"sensor.json"},"settings":{"$ref":"machine-settings.json"}},"required":["schema","id","epoch","tag","day","system_type","basis","metrics","sensor"]};
const pattern15 = new RegExp("^[0-9]{4}-W[0-9]{2}$", "u");
const pattern17 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate20 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="contribution.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.schema === undefined) && (missing0 = "schema")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.epoch === undefined) && (missing0 = "epoch"))) || ((data.tag === undefined) && (missing0 = "tag"))) || ((data.day === undefined) && (missing0 = "day"))) || ((data.system_type === undefined) && (missing0 = "system_type"))) || ((data.basis === undefined) && (missing0 = "basis"))) || ((data.metrics === undefined) && (missing0 = "metrics"))) || ((data.sensor === undefined) && (missing0 = "sensor"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema23.properties, key0))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schema !== undefined){
let data0 = data.schema;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate20.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(1 !== data0){
validate20.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 32){
validate20.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(!pattern13.test(data1)){
validate20.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined){
let data2 = data.epoch;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 8){
validate20.errors = [{instancePath:instancePath+"/epoch",schemaPath:"#/properties/epoch/maxLength",keyword:"maxLength",params:{limit: 8},message:"must NOT have more than 8 characters"}];
return false;
}
else {
if(!pattern15.test(data2)){
validate20.errors = [{instancePath:instancePath+"/epoch",schemaPath:"#/properties/epoch/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-W[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-W[0-9]{2}$"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/epoch",schemaPath:"#/properties/epoch/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tag !== undefined){
let data3 = data.tag;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 32){
validate20.errors = [{instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(!pattern13.test(data3)){
validate20.errors = [{instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.day !== undefined){
let data4 = data.day;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 10){
validate20.errors = [{instancePath:instancePath+"/day",schemaPath:"#/properties/day/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"}];
return false;
}
else {
if(!pattern17.test(data4)){
validate20.errors = [{instancePath:instancePath+"/day",schemaPath:"#/properties/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/day",schemaPath:"#/properties/day/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.system_type !== undefined){
let data5 = data.system_type;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(data5.length > 64){
validate20.errors = [{instancePath:instancePath+"/system_type",schemaPath:"system-type.json/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern6.test(data5)){
validate20.errors = [{instancePath:instancePath+"/system_type",schemaPath:"system-type.json/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(_[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(_[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/system_type",schemaPath:"system-type.json/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basis !== undefined){
let data6 = data.basis;
const _errs15 = errors;
if(typeof data6 !== "string"){
validate20.errors = [{instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data6 === "trial") || (data6 === "reported"))){
validate20.errors = [{instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/enum",keyword:"enum",params:{allowedValues: schema23.properties.basis.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metrics !== undefined){
let data7 = data.metrics;
const _errs17 = errors;
if(errors === _errs17){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((((data7.energy_savings === undefined) && (missing1 = "energy_savings")) || ((data7.quantum_advantage === undefined) && (missing1 = "quantum_advantage"))) || ((data7.processes_count === undefined) && (missing1 = "processes_count"))){
validate20.errors = [{instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key1 in data7){
if(!(((key1 === "energy_savings") || (key1 === "quantum_advantage")) || (key1 === "processes_count"))){
validate20.errors = [{instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data7.energy_savings !== undefined){
let data8 = data7.energy_savings;
const _errs20 = errors;
if(errors === _errs20){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100 || isNaN(data8)){
validate20.errors = [{instancePath:instancePath+"/metrics/energy_savings",schemaPath:"#/properties/metrics/properties/energy_savings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data8 < -100 || isNaN(data8)){
validate20.errors = [{instancePath:instancePath+"/metrics/energy_savings",schemaPath:"#/properties/metrics/properties/energy_savings/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/metrics/energy_savings",schemaPath:"#/properties/metrics/properties/energy_savings/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.quantum_advantage !== undefined){
const _errs22 = errors;
if(typeof data7.quantum_advantage !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/metrics/quantum_advantage",schemaPath:"#/properties/metrics/properties/quantum_advantage/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.processes_count !== undefined){
let data10 = data7.processes_count;
const _errs24 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate20.errors = [{instancePath:instancePath+"/metrics/processes_count",schemaPath:"#/properties/metrics/properties/processes_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs24){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 10000 || isNaN(data10)){
validate20.errors = [{instancePath:instancePath+"/metrics/processes_count",schemaPath:"#/properties/metrics/properties/processes_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate20.errors = [{instancePath:instancePath+"/metrics/processes_count",schemaPath:"#/properties/metrics/properties/processes_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ci95 !== undefined){
let data11 = data.ci95;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data11)){
if(data11.length > 2){
validate20.errors = [{instancePath:instancePath+"/ci95",schemaPath:"#/properties/ci95/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data11.length < 2){
validate20.errors = [{instancePath:instancePath+"/ci95",schemaPath:"#/properties/ci95/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
const _errs28 = errors;
if(errors === _errs28){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 100 || isNaN(data12)){
validate20.errors = [{instancePath:instancePath+"/ci95/" + i0,schemaPath:"#/properties/ci95/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data12 < -100 || isNaN(data12)){
validate20.errors = [{instancePath:instancePath+"/ci95/" + i0,schemaPath:"#/properties/ci95/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/ci95/" + i0,schemaPath:"#/properties/ci95/items/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid3 = _errs28 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/ci95",schemaPath:"#/properties/ci95/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pairs !== undefined){
let data13 = data.pairs;
const _errs30 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate20.errors = [{instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs30){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 100000 || isNaN(data13)){
validate20.errors = [{instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate20.errors = [{instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sensor !== undefined){
let data14 = data.sensor;
const _errs32 = errors;
if(typeof data14 !== "string"){
validate20.errors = [{instancePath:instancePath+"/sensor",schemaPath:"sensor.json/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data14 === "battery_telemetry") || (data14 === "rapl")) || (data14 === "battery")) || (data14 === "external_meter")) || (data14 === "cpu_time_model")) || (data14 === "unknown"))){
validate20.errors = [{instancePath:instancePath+"/sensor",schemaPath:"sensor.json/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
let data15 = data.settings;
const _errs35 = errors;
const _errs36 = errors;
if(errors === _errs36){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
const _errs38 = errors;
for(const key2 in data15){
if(!((((((key2 === "aggressive_mode") || (key2 === "thermal_threshold")) || (key2 === "quantum_circuits")) || (key2 === "ml_training_cycles")) || (key2 === "entanglement_depth")) || (key2 === "classical_optimization"))){
validate20.errors = [{instancePath:instancePath+"/settings",schemaPath:"machine-settings.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data15.aggressive_mode !== undefined){
const _errs39 = errors;
if(typeof data15.aggressive_mode !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/settings/aggressive_mode",schemaPath:"machine-settings.json/properties/aggressive_mode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.thermal_threshold !== undefined){
let data17 = data15.thermal_threshold;
const _errs41 = errors;
if(errors === _errs41){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 105 || isNaN(data17)){
validate20.errors = [{instancePath:instancePath+"/settings/thermal_threshold",schemaPath:"machine-settings.json/properties/thermal_threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 105},message:"must be <= 105"}];
return false;
}
else {
if(data17 < 50 || isNaN(data17)){
validate20.errors = [{instancePath:instancePath+"/settings/thermal_threshold",schemaPath:"machine-settings.json/properties/thermal_threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 50},message:"must be >= 50"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/settings/thermal_threshold",schemaPath:"machine-settings.json/properties/thermal_threshold/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid6 = _errs41 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.quantum_circuits !== undefined){
let data18 = data15.quantum_circuits;
const _errs43 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate20.errors = [{instancePath:instancePath+"/settings/quantum_circuits",schemaPath:"machine-settings.json/properties/quantum_circuits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs43){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 40 || isNaN(data18)){
validate20.errors = [{instancePath:instancePath+"/settings/quantum_circuits",schemaPath:"machine-settings.json/properties/quantum_circuits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 40},message:"must be <= 40"}];
return false;
}
else {
if(data18 < 0 || isNaN(data18)){
validate20.errors = [{instancePath:instancePath+"/settings/quantum_circuits",schemaPath:"machine-settings.json/properties/quantum_circuits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.ml_training_cycles !== undefined){
let data19 = data15.ml_training_cycles;
const _errs45 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate20.errors = [{instancePath:instancePath+"/settings/ml_training_cycles",schemaPath:"machine-settings.json/properties/ml_training_cycles/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs45){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 20 || isNaN(data19)){
validate20.errors = [{instancePath:instancePath+"/settings/ml_training_cycles",schemaPath:"machine-settings.json/properties/ml_training_cycles/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"}];
return false;
}
else {
if(data19 < 0 || isNaN(data19)){
validate20.errors = [{instancePath:instancePath+"/settings/ml_training_cycles",schemaPath:"machine-settings.json/properties/ml_training_cycles/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid6 = _errs45 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.entanglement_depth !== undefined){
let data20 = data15.entanglement_depth;
const _errs47 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate20.errors = [{instancePath:instancePath+"/settings/entanglement_depth",schemaPath:"machine-settings.json/properties/entanglement_depth/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs47){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 10 || isNaN(data20)){
validate20.errors = [{instancePath:instancePath+"/settings/entanglement_depth",schemaPath:"machine-settings.json/properties/entanglement_depth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"}];
return false;
}
else {
if(data20 < 1 || isNaN(data20)){
validate20.errors = [{instancePath:instancePath+"/settings/entanglement_depth",schemaPath:"machine-settings.json/properties/entanglement_depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid6 = _errs47 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.classical_optimization !== undefined){
const _errs49 = errors;
if(typeof data15.classical_optimization !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/settings/classical_optimization",schemaPath:"machine-settings.json/properties/classical_optimization/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid6 = _errs49 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/settings",schemaPath:"machine-settings.json/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs35 === errors;
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
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}

export const contributionBatch: any = validate21;
const schema27 = {"$id":"contribution-batch.json","$schema":"http://json-schema.org/draft-07/schema#","title":"ContributionBatch","description":"Body of the hub's POST /v1/contributions.","type":"object","additionalProperties":false,"properties":{"contributions":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"contribution.json"}}},"required":["contributions"]};

function validate21 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="contribution-batch.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.contributions === undefined) && (missing0 = "contributions")){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "contributions")){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.contributions !== undefined){
let data0 = data.contributions;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 64){
validate21.errors = [{instancePath:instancePath+"/contributions",schemaPath:"#/properties/contributions/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"}];
return false;
}
else {
if(data0.length < 1){
validate21.errors = [{instancePath:instancePath+"/contributions",schemaPath:"#/properties/contributions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate20(data0[i0], {instancePath:instancePath+"/contributions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/contributions",schemaPath:"#/properties/contributions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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

export const effectiveSettings: any = validate23;
const schema28 = {"$id":"effective-settings.json","$schema":"http://json-schema.org/draft-07/schema#","title":"EffectiveSettings","description":"GET /api/settings: every value with its source.","type":"object","additionalProperties":false,"properties":{"success":{"type":"boolean"},"system_type":{"$ref":"system-type.json"},"settings":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"type":["boolean","number"]},"source":{"type":"string","enum":["default","bundled","shared","yours"],"description":"where the value comes from"},"from":{"$ref":"system-type.json"},"adapted":{"type":"boolean","description":"changed to fit another architecture"}}}},"process_optimizations":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"type":["boolean","number"]},"source":{"type":"string","enum":["default","bundled","shared","yours"],"description":"where the value comes from"},"from":{"$ref":"system-type.json"},"adapted":{"type":"boolean","description":"changed to fit another architecture"}}}}},"skipped":{"type":"array","maxItems":256,"items":{"type":"object","additionalProperties":false,"properties":{"system_type":{"type":"string","maxLength":64},"path":{"type":"string","maxLength":200},"reason":{"type":"string","maxLength":300}},"required":["system_type","path","reason"]},"description":"values that were signed but outside the compiled-in bounds, or not known; they are not used"}},"required":["system_type","settings","process_optimizations","skipped"]};

function validate23 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="effective-settings.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.system_type === undefined) && (missing0 = "system_type")) || ((data.settings === undefined) && (missing0 = "settings"))) || ((data.process_optimizations === undefined) && (missing0 = "process_optimizations"))) || ((data.skipped === undefined) && (missing0 = "skipped"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "success") || (key0 === "system_type")) || (key0 === "settings")) || (key0 === "process_optimizations")) || (key0 === "skipped"))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.success !== undefined){
const _errs2 = errors;
if(typeof data.success !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.system_type !== undefined){
let data1 = data.system_type;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(data1.length > 64){
validate23.errors = [{instancePath:instancePath+"/system_type",schemaPath:"system-type.json/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern6.test(data1)){
validate23.errors = [{instancePath:instancePath+"/system_type",schemaPath:"system-type.json/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(_[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(_[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/system_type",schemaPath:"system-type.json/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
let data2 = data.settings;
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.value === undefined) && (missing1 = "value")) || ((data3.source === undefined) && (missing1 = "source"))){
validate23.errors = [{instancePath:instancePath+"/settings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key2 in data3){
if(!((((key2 === "value") || (key2 === "source")) || (key2 === "from")) || (key2 === "adapted"))){
validate23.errors = [{instancePath:instancePath+"/settings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data3.value !== undefined){
let data4 = data3.value;
const _errs13 = errors;
if((typeof data4 !== "boolean") && (!((typeof data4 == "number") && (isFinite(data4))))){
validate23.errors = [{instancePath:instancePath+"/settings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/settings/additionalProperties/properties/value/type",keyword:"type",params:{type: schema28.properties.settings.additionalProperties.properties.value.type},message:"must be boolean,number"}];
return false;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.source !== undefined){
let data5 = data3.source;
const _errs15 = errors;
if(typeof data5 !== "string"){
validate23.errors = [{instancePath:instancePath+"/settings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/settings/additionalProperties/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data5 === "default") || (data5 === "bundled")) || (data5 === "shared")) || (data5 === "yours"))){
validate23.errors = [{instancePath:instancePath+"/settings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/settings/additionalProperties/properties/source/enum",keyword:"enum",params:{allowedValues: schema28.properties.settings.additionalProperties.properties.source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.from !== undefined){
let data6 = data3.from;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data6 === "string"){
if(data6.length > 64){
validate23.errors = [{instancePath:instancePath+"/settings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"system-type.json/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern6.test(data6)){
validate23.errors = [{instancePath:instancePath+"/settings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"system-type.json/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(_[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(_[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/settings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"system-type.json/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.adapted !== undefined){
const _errs20 = errors;
if(typeof data3.adapted !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/settings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/adapted",schemaPath:"#/properties/settings/additionalProperties/properties/adapted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/settings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.process_optimizations !== undefined){
let data8 = data.process_optimizations;
const _errs22 = errors;
if(errors === _errs22){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
let data9 = data8[key3];
const _errs25 = errors;
if(errors === _errs25){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key4 in data9){
let data10 = data9[key4];
const _errs28 = errors;
if(errors === _errs28){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if(((data10.value === undefined) && (missing2 = "value")) || ((data10.source === undefined) && (missing2 = "source"))){
validate23.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/process_optimizations/additionalProperties/additionalProperties/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key5 in data10){
if(!((((key5 === "value") || (key5 === "source")) || (key5 === "from")) || (key5 === "adapted"))){
validate23.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/process_optimizations/additionalProperties/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data10.value !== undefined){
let data11 = data10.value;
const _errs31 = errors;
if((typeof data11 !== "boolean") && (!((typeof data11 == "number") && (isFinite(data11))))){
validate23.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/process_optimizations/additionalProperties/additionalProperties/properties/value/type",keyword:"type",params:{type: schema28.properties.process_optimizations.additionalProperties.additionalProperties.properties.value.type},message:"must be boolean,number"}];
return false;
}
var valid7 = _errs31 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data10.source !== undefined){
let data12 = data10.source;
const _errs33 = errors;
if(typeof data12 !== "string"){
validate23.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/process_optimizations/additionalProperties/additionalProperties/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data12 === "default") || (data12 === "bundled")) || (data12 === "shared")) || (data12 === "yours"))){
validate23.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/process_optimizations/additionalProperties/additionalProperties/properties/source/enum",keyword:"enum",params:{allowedValues: schema28.properties.process_optimizations.additionalProperties.additionalProperties.properties.source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid7 = _errs33 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data10.from !== undefined){
let data13 = data10.from;
const _errs35 = errors;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data13 === "string"){
if(data13.length > 64){
validate23.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"system-type.json/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern6.test(data13)){
validate23.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"system-type.json/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(_[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(_[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"system-type.json/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs35 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data10.adapted !== undefined){
const _errs38 = errors;
if(typeof data10.adapted !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/adapted",schemaPath:"#/properties/process_optimizations/additionalProperties/additionalProperties/properties/adapted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid7 = _errs38 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/process_optimizations/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs28 === errors;
if(!valid6){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/process_optimizations/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs25 === errors;
if(!valid5){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/process_optimizations",schemaPath:"#/properties/process_optimizations/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.skipped !== undefined){
let data15 = data.skipped;
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data15)){
if(data15.length > 256){
validate23.errors = [{instancePath:instancePath+"/skipped",schemaPath:"#/properties/skipped/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"}];
return false;
}
else {
var valid9 = true;
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
const _errs42 = errors;
if(errors === _errs42){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing3;
if((((data16.system_type === undefined) && (missing3 = "system_type")) || ((data16.path === undefined) && (missing3 = "path"))) || ((data16.reason === undefined) && (missing3 = "reason"))){
validate23.errors = [{instancePath:instancePath+"/skipped/" + i0,schemaPath:"#/properties/skipped/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs44 = errors;
for(const key6 in data16){
if(!(((key6 === "system_type") || (key6 === "path")) || (key6 === "reason"))){
validate23.errors = [{instancePath:instancePath+"/skipped/" + i0,schemaPath:"#/properties/skipped/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs44 === errors){
if(data16.system_type !== undefined){
let data17 = data16.system_type;
const _errs45 = errors;
if(errors === _errs45){
if(typeof data17 === "string"){
if(data17.length > 64){
validate23.errors = [{instancePath:instancePath+"/skipped/" + i0+"/system_type",schemaPath:"#/properties/skipped/items/properties/system_type/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/skipped/" + i0+"/system_type",schemaPath:"#/properties/skipped/items/properties/system_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs45 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data16.path !== undefined){
let data18 = data16.path;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data18 === "string"){
if(data18.length > 200){
validate23.errors = [{instancePath:instancePath+"/skipped/" + i0+"/path",schemaPath:"#/properties/skipped/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/skipped/" + i0+"/path",schemaPath:"#/properties/skipped/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs47 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data16.reason !== undefined){
let data19 = data16.reason;
const _errs49 = errors;
if(errors === _errs49){
if(typeof data19 === "string"){
if(data19.length > 300){
validate23.errors = [{instancePath:instancePath+"/skipped/" + i0+"/reason",schemaPath:"#/properties/skipped/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/skipped/" + i0+"/reason",schemaPath:"#/properties/skipped/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs49 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/skipped/" + i0,schemaPath:"#/properties/skipped/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs42 === errors;
if(!valid9){
break;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/skipped",schemaPath:"#/properties/skipped/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs40 === errors;
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
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}

export const error: any = validate24;
const schema32 = {"$id":"error.json","$schema":"http://json-schema.org/draft-07/schema#","title":"ErrorResponse","type":"object","additionalProperties":false,"properties":{"success":{"type":"boolean","const":false},"code":{"type":"string","maxLength":60,"pattern":"^[A-Z][A-Z0-9_]*$"},"message":{"type":"string","maxLength":2000},"servers":{"type":"array","items":{"$ref":"mirror-attempt.json"},"maxItems":16},"details":{"type":"array","maxItems":64,"items":{"type":"string","maxLength":500}},"optimizations_fetched":{"type":"integer","minimum":0,"maximum":1000000000},"optimizations_applied":{"type":"boolean"},"last_sync":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds; 0 where it never happened"}},"required":["success","code","message"]};
const schema33 = {"$id":"mirror-attempt.json","$schema":"http://json-schema.org/draft-07/schema#","title":"MirrorAttempt","description":"What one server did in one sync.","type":"object","additionalProperties":false,"properties":{"server":{"type":"string","maxLength":2048},"role":{"type":"string","enum":["primary","backup"]},"ok":{"type":"boolean"},"failure":{"type":"string","enum":["stale","forged","expired","network","timeout","too_large","soft404","invalid","untrusted"]},"reason":{"type":"string","maxLength":500},"duration_ms":{"type":"integer","minimum":0},"requests":{"type":"integer","minimum":0,"maximum":1000000000},"bytes":{"type":"integer","minimum":0,"maximum":1000000000}},"required":["server","role","ok","duration_ms"]};
const pattern22 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");

function validate24 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="error.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.success === undefined) && (missing0 = "success")) || ((data.code === undefined) && (missing0 = "code"))) || ((data.message === undefined) && (missing0 = "message"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "success") || (key0 === "code")) || (key0 === "message")) || (key0 === "servers")) || (key0 === "details")) || (key0 === "optimizations_fetched")) || (key0 === "optimizations_applied")) || (key0 === "last_sync"))){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.success !== undefined){
let data0 = data.success;
const _errs2 = errors;
if(typeof data0 !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
if(false !== data0){
validate24.errors = [{instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
let data1 = data.code;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 60){
validate24.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"}];
return false;
}
else {
if(!pattern22.test(data1)){
validate24.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
let data2 = data.message;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 2000){
validate24.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.servers !== undefined){
let data3 = data.servers;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 16){
validate24.errors = [{instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((((data4.server === undefined) && (missing1 = "server")) || ((data4.role === undefined) && (missing1 = "role"))) || ((data4.ok === undefined) && (missing1 = "ok"))) || ((data4.duration_ms === undefined) && (missing1 = "duration_ms"))){
validate24.errors = [{instancePath:instancePath+"/servers/" + i0,schemaPath:"mirror-attempt.json/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key1 in data4){
if(!((((((((key1 === "server") || (key1 === "role")) || (key1 === "ok")) || (key1 === "failure")) || (key1 === "reason")) || (key1 === "duration_ms")) || (key1 === "requests")) || (key1 === "bytes"))){
validate24.errors = [{instancePath:instancePath+"/servers/" + i0,schemaPath:"mirror-attempt.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data4.server !== undefined){
let data5 = data4.server;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(data5.length > 2048){
validate24.errors = [{instancePath:instancePath+"/servers/" + i0+"/server",schemaPath:"mirror-attempt.json/properties/server/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/servers/" + i0+"/server",schemaPath:"mirror-attempt.json/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.role !== undefined){
let data6 = data4.role;
const _errs16 = errors;
if(typeof data6 !== "string"){
validate24.errors = [{instancePath:instancePath+"/servers/" + i0+"/role",schemaPath:"mirror-attempt.json/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data6 === "primary") || (data6 === "backup"))){
validate24.errors = [{instancePath:instancePath+"/servers/" + i0+"/role",schemaPath:"mirror-attempt.json/properties/role/enum",keyword:"enum",params:{allowedValues: schema33.properties.role.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.ok !== undefined){
const _errs18 = errors;
if(typeof data4.ok !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/servers/" + i0+"/ok",schemaPath:"mirror-attempt.json/properties/ok/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.failure !== undefined){
let data8 = data4.failure;
const _errs20 = errors;
if(typeof data8 !== "string"){
validate24.errors = [{instancePath:instancePath+"/servers/" + i0+"/failure",schemaPath:"mirror-attempt.json/properties/failure/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((data8 === "stale") || (data8 === "forged")) || (data8 === "expired")) || (data8 === "network")) || (data8 === "timeout")) || (data8 === "too_large")) || (data8 === "soft404")) || (data8 === "invalid")) || (data8 === "untrusted"))){
validate24.errors = [{instancePath:instancePath+"/servers/" + i0+"/failure",schemaPath:"mirror-attempt.json/properties/failure/enum",keyword:"enum",params:{allowedValues: schema33.properties.failure.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.reason !== undefined){
let data9 = data4.reason;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data9 === "string"){
if(data9.length > 500){
validate24.errors = [{instancePath:instancePath+"/servers/" + i0+"/reason",schemaPath:"mirror-attempt.json/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/servers/" + i0+"/reason",schemaPath:"mirror-attempt.json/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.duration_ms !== undefined){
let data10 = data4.duration_ms;
const _errs24 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate24.errors = [{instancePath:instancePath+"/servers/" + i0+"/duration_ms",schemaPath:"mirror-attempt.json/properties/duration_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs24){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate24.errors = [{instancePath:instancePath+"/servers/" + i0+"/duration_ms",schemaPath:"mirror-attempt.json/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.requests !== undefined){
let data11 = data4.requests;
const _errs26 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate24.errors = [{instancePath:instancePath+"/servers/" + i0+"/requests",schemaPath:"mirror-attempt.json/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs26){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000000000 || isNaN(data11)){
validate24.errors = [{instancePath:instancePath+"/servers/" + i0+"/requests",schemaPath:"mirror-attempt.json/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate24.errors = [{instancePath:instancePath+"/servers/" + i0+"/requests",schemaPath:"mirror-attempt.json/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.bytes !== undefined){
let data12 = data4.bytes;
const _errs28 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate24.errors = [{instancePath:instancePath+"/servers/" + i0+"/bytes",schemaPath:"mirror-attempt.json/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs28){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000000000 || isNaN(data12)){
validate24.errors = [{instancePath:instancePath+"/servers/" + i0+"/bytes",schemaPath:"mirror-attempt.json/properties/bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate24.errors = [{instancePath:instancePath+"/servers/" + i0+"/bytes",schemaPath:"mirror-attempt.json/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
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
validate24.errors = [{instancePath:instancePath+"/servers/" + i0,schemaPath:"mirror-attempt.json/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
else {
validate24.errors = [{instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.details !== undefined){
let data13 = data.details;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data13)){
if(data13.length > 64){
validate24.errors = [{instancePath:instancePath+"/details",schemaPath:"#/properties/details/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"}];
return false;
}
else {
var valid4 = true;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
const _errs32 = errors;
if(errors === _errs32){
if(typeof data14 === "string"){
if(data14.length > 500){
validate24.errors = [{instancePath:instancePath+"/details/" + i1,schemaPath:"#/properties/details/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/details/" + i1,schemaPath:"#/properties/details/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs32 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.optimizations_fetched !== undefined){
let data15 = data.optimizations_fetched;
const _errs34 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate24.errors = [{instancePath:instancePath+"/optimizations_fetched",schemaPath:"#/properties/optimizations_fetched/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs34){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000000000 || isNaN(data15)){
validate24.errors = [{instancePath:instancePath+"/optimizations_fetched",schemaPath:"#/properties/optimizations_fetched/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data15 < 0 || isNaN(data15)){
validate24.errors = [{instancePath:instancePath+"/optimizations_fetched",schemaPath:"#/properties/optimizations_fetched/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.optimizations_applied !== undefined){
const _errs36 = errors;
if(typeof data.optimizations_applied !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/optimizations_applied",schemaPath:"#/properties/optimizations_applied/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_sync !== undefined){
let data17 = data.last_sync;
const _errs38 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate24.errors = [{instancePath:instancePath+"/last_sync",schemaPath:"#/properties/last_sync/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs38){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 4102444800 || isNaN(data17)){
validate24.errors = [{instancePath:instancePath+"/last_sync",schemaPath:"#/properties/last_sync/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data17 < 0 || isNaN(data17)){
validate24.errors = [{instancePath:instancePath+"/last_sync",schemaPath:"#/properties/last_sync/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs38 === errors;
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
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}

export const floor: any = validate25;
const schema34 = {"$id":"floor.json","$schema":"http://json-schema.org/draft-07/schema#","title":"Floor","description":"~/.pqs/trust/floor.json: versions below which nothing is accepted, whatever happens to the other files.","type":"object","additionalProperties":false,"properties":{"pinned_root":{"type":"string","maxLength":64,"pattern":"^[0-9a-f]{64}$"},"root":{"type":"integer","minimum":0,"maximum":1000000000},"timestamp":{"type":"integer","minimum":0,"maximum":1000000000},"snapshot":{"type":"integer","minimum":0,"maximum":1000000000},"targets":{"type":"integer","minimum":0,"maximum":1000000000},"signed_at":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds; 0 where it never happened"},"generation":{"type":"integer","minimum":0,"maximum":1000000000},"keys":{"type":"object","additionalProperties":false,"description":"which keys each floor was signed with; after a rotation the floor of that role starts anew","properties":{"timestamp":{"type":"string","maxLength":64,"pattern":"^[0-9a-f]{64}$"},"snapshot":{"type":"string","maxLength":64,"pattern":"^[0-9a-f]{64}$"},"targets":{"type":"string","maxLength":64,"pattern":"^[0-9a-f]{64}$"}},"required":["timestamp","snapshot","targets"]}},"required":["pinned_root","root","timestamp","snapshot","targets","signed_at","generation","keys"]};

function validate25 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="floor.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.pinned_root === undefined) && (missing0 = "pinned_root")) || ((data.root === undefined) && (missing0 = "root"))) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.snapshot === undefined) && (missing0 = "snapshot"))) || ((data.targets === undefined) && (missing0 = "targets"))) || ((data.signed_at === undefined) && (missing0 = "signed_at"))) || ((data.generation === undefined) && (missing0 = "generation"))) || ((data.keys === undefined) && (missing0 = "keys"))){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "pinned_root") || (key0 === "root")) || (key0 === "timestamp")) || (key0 === "snapshot")) || (key0 === "targets")) || (key0 === "signed_at")) || (key0 === "generation")) || (key0 === "keys"))){
validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.pinned_root !== undefined){
let data0 = data.pinned_root;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 64){
validate25.errors = [{instancePath:instancePath+"/pinned_root",schemaPath:"#/properties/pinned_root/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern8.test(data0)){
validate25.errors = [{instancePath:instancePath+"/pinned_root",schemaPath:"#/properties/pinned_root/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/pinned_root",schemaPath:"#/properties/pinned_root/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.root !== undefined){
let data1 = data.root;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate25.errors = [{instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000000 || isNaN(data1)){
validate25.errors = [{instancePath:instancePath+"/root",schemaPath:"#/properties/root/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate25.errors = [{instancePath:instancePath+"/root",schemaPath:"#/properties/root/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.timestamp !== undefined){
let data2 = data.timestamp;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate25.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000000 || isNaN(data2)){
validate25.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate25.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.snapshot !== undefined){
let data3 = data.snapshot;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate25.errors = [{instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000000 || isNaN(data3)){
validate25.errors = [{instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate25.errors = [{instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.targets !== undefined){
let data4 = data.targets;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate25.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000000 || isNaN(data4)){
validate25.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate25.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.signed_at !== undefined){
let data5 = data.signed_at;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate25.errors = [{instancePath:instancePath+"/signed_at",schemaPath:"#/properties/signed_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4102444800 || isNaN(data5)){
validate25.errors = [{instancePath:instancePath+"/signed_at",schemaPath:"#/properties/signed_at/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate25.errors = [{instancePath:instancePath+"/signed_at",schemaPath:"#/properties/signed_at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.generation !== undefined){
let data6 = data.generation;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate25.errors = [{instancePath:instancePath+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
validate25.errors = [{instancePath:instancePath+"/generation",schemaPath:"#/properties/generation/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate25.errors = [{instancePath:instancePath+"/generation",schemaPath:"#/properties/generation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keys !== undefined){
let data7 = data.keys;
const _errs16 = errors;
if(errors === _errs16){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((((data7.timestamp === undefined) && (missing1 = "timestamp")) || ((data7.snapshot === undefined) && (missing1 = "snapshot"))) || ((data7.targets === undefined) && (missing1 = "targets"))){
validate25.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs18 = errors;
for(const key1 in data7){
if(!(((key1 === "timestamp") || (key1 === "snapshot")) || (key1 === "targets"))){
validate25.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data7.timestamp !== undefined){
let data8 = data7.timestamp;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(data8.length > 64){
validate25.errors = [{instancePath:instancePath+"/keys/timestamp",schemaPath:"#/properties/keys/properties/timestamp/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern8.test(data8)){
validate25.errors = [{instancePath:instancePath+"/keys/timestamp",schemaPath:"#/properties/keys/properties/timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/keys/timestamp",schemaPath:"#/properties/keys/properties/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.snapshot !== undefined){
let data9 = data7.snapshot;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data9 === "string"){
if(data9.length > 64){
validate25.errors = [{instancePath:instancePath+"/keys/snapshot",schemaPath:"#/properties/keys/properties/snapshot/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern8.test(data9)){
validate25.errors = [{instancePath:instancePath+"/keys/snapshot",schemaPath:"#/properties/keys/properties/snapshot/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/keys/snapshot",schemaPath:"#/properties/keys/properties/snapshot/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.targets !== undefined){
let data10 = data7.targets;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data10 === "string"){
if(data10.length > 64){
validate25.errors = [{instancePath:instancePath+"/keys/targets",schemaPath:"#/properties/keys/properties/targets/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern8.test(data10)){
validate25.errors = [{instancePath:instancePath+"/keys/targets",schemaPath:"#/properties/keys/properties/targets/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/keys/targets",schemaPath:"#/properties/keys/properties/targets/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs23 === errors;
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
validate25.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

export const healthResponse: any = validate26;
const schema35 = {"$id":"health-response.json","$schema":"http://json-schema.org/draft-07/schema#","title":"HealthResponse","type":"object","additionalProperties":false,"properties":{"status":{"type":"string","enum":["ok"]},"version":{"type":"string","maxLength":40},"pid":{"type":"integer","minimum":1,"maximum":2147483647},"instance":{"type":"string","maxLength":32,"pattern":"^[0-9a-f]{32}$"},"uptime_seconds":{"type":"number","minimum":0,"maximum":1000000000000}},"required":["status","version","pid","instance","uptime_seconds"]};

function validate26 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="health-response.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.status === undefined) && (missing0 = "status")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.pid === undefined) && (missing0 = "pid"))) || ((data.instance === undefined) && (missing0 = "instance"))) || ((data.uptime_seconds === undefined) && (missing0 = "uptime_seconds"))){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "status") || (key0 === "version")) || (key0 === "pid")) || (key0 === "instance")) || (key0 === "uptime_seconds"))){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined){
let data0 = data.status;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate26.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "ok")){
validate26.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema35.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data1 = data.version;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 40){
validate26.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pid !== undefined){
let data2 = data.pid;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate26.errors = [{instancePath:instancePath+"/pid",schemaPath:"#/properties/pid/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate26.errors = [{instancePath:instancePath+"/pid",schemaPath:"#/properties/pid/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate26.errors = [{instancePath:instancePath+"/pid",schemaPath:"#/properties/pid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.instance !== undefined){
let data3 = data.instance;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 32){
validate26.errors = [{instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(!pattern13.test(data3)){
validate26.errors = [{instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uptime_seconds !== undefined){
let data4 = data.uptime_seconds;
const _errs10 = errors;
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000000000 || isNaN(data4)){
validate26.errors = [{instancePath:instancePath+"/uptime_seconds",schemaPath:"#/properties/uptime_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate26.errors = [{instancePath:instancePath+"/uptime_seconds",schemaPath:"#/properties/uptime_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/uptime_seconds",schemaPath:"#/properties/uptime_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs10 === errors;
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
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}

export const hold: any = validate27;
const schema36 = {"$id":"hold.json","$schema":"http://json-schema.org/draft-07/schema#","title":"HoldState","description":"One app that is held down, as it is now.","type":"object","additionalProperties":false,"required":["app","name","level","by","reason","since","state","processes"],"properties":{"app":{"type":"string","maxLength":128},"name":{"type":"string","maxLength":128},"level":{"type":"string","enum":["deprioritise","cap","suspend"]},"cpu_limit":{"type":"number","minimum":5,"maximum":100,"description":"percent of one core"},"memory_limit":{"type":"integer","minimum":256,"maximum":1048576,"description":"MiB"},"by":{"type":"string","enum":["user","profile"]},"reason":{"type":"string","maxLength":400,"description":"for a person"},"since":{"type":"string","maxLength":30,"description":"UTC time"},"until":{"type":"string","maxLength":30,"description":"UTC time"},"state":{"type":"string","enum":["held","paused"],"description":"paused: it runs freely until the refusal no longer applies"},"refusal":{"$ref":"#/definitions/refusal"},"cpu_percent":{"type":"number","minimum":0,"description":"of one core, measured over the last seconds of a cap"},"processes":{"type":"array","items":{"type":"object","title":"HeldProcessState","additionalProperties":false,"required":["pid","name","done","refused"],"properties":{"pid":{"type":"integer","minimum":1},"name":{"type":"string","maxLength":4096},"done":{"type":"array","items":{"type":"string","maxLength":4096},"description":"what holds it","maxItems":100000},"refused":{"type":"array","items":{"$ref":"#/definitions/refusal"},"maxItems":100000}}},"maxItems":100000}},"definitions":{"refusal":{"title":"HoldRefusal","type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"type":"string","maxLength":4096},"reason":{"type":"string","description":"for a person, after \"not touched: \"","maxLength":4096},"pid":{"type":"integer","minimum":1}}}}};
const schema37 = {"title":"HoldRefusal","type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"type":"string","maxLength":4096},"reason":{"type":"string","description":"for a person, after \"not touched: \"","maxLength":4096},"pid":{"type":"integer","minimum":1}}};

function validate27 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="hold.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.app === undefined) && (missing0 = "app")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.level === undefined) && (missing0 = "level"))) || ((data.by === undefined) && (missing0 = "by"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.since === undefined) && (missing0 = "since"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.processes === undefined) && (missing0 = "processes"))){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema36.properties, key0))){
validate27.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.app !== undefined){
let data0 = data.app;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 128){
validate27.errors = [{instancePath:instancePath+"/app",schemaPath:"#/properties/app/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/app",schemaPath:"#/properties/app/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 128){
validate27.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
let data2 = data.level;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate27.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "deprioritise") || (data2 === "cap")) || (data2 === "suspend"))){
validate27.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema36.properties.level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cpu_limit !== undefined){
let data3 = data.cpu_limit;
const _errs8 = errors;
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
validate27.errors = [{instancePath:instancePath+"/cpu_limit",schemaPath:"#/properties/cpu_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data3 < 5 || isNaN(data3)){
validate27.errors = [{instancePath:instancePath+"/cpu_limit",schemaPath:"#/properties/cpu_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5"}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/cpu_limit",schemaPath:"#/properties/cpu_limit/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.memory_limit !== undefined){
let data4 = data.memory_limit;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate27.errors = [{instancePath:instancePath+"/memory_limit",schemaPath:"#/properties/memory_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1048576 || isNaN(data4)){
validate27.errors = [{instancePath:instancePath+"/memory_limit",schemaPath:"#/properties/memory_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576},message:"must be <= 1048576"}];
return false;
}
else {
if(data4 < 256 || isNaN(data4)){
validate27.errors = [{instancePath:instancePath+"/memory_limit",schemaPath:"#/properties/memory_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 256},message:"must be >= 256"}];
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
if(data.by !== undefined){
let data5 = data.by;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate27.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data5 === "user") || (data5 === "profile"))){
validate27.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/enum",keyword:"enum",params:{allowedValues: schema36.properties.by.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data6 = data.reason;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(data6.length > 400){
validate27.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.since !== undefined){
let data7 = data.since;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(data7.length > 30){
validate27.errors = [{instancePath:instancePath+"/since",schemaPath:"#/properties/since/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.until !== undefined){
let data8 = data.until;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(data8.length > 30){
validate27.errors = [{instancePath:instancePath+"/until",schemaPath:"#/properties/until/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data9 = data.state;
const _errs20 = errors;
if(typeof data9 !== "string"){
validate27.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data9 === "held") || (data9 === "paused"))){
validate27.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema36.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refusal !== undefined){
let data10 = data.refusal;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing1;
if(((data10.rule === undefined) && (missing1 = "rule")) || ((data10.reason === undefined) && (missing1 = "reason"))){
validate27.errors = [{instancePath:instancePath+"/refusal",schemaPath:"#/definitions/refusal/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs25 = errors;
for(const key1 in data10){
if(!(((key1 === "rule") || (key1 === "reason")) || (key1 === "pid"))){
validate27.errors = [{instancePath:instancePath+"/refusal",schemaPath:"#/definitions/refusal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs25 === errors){
if(data10.rule !== undefined){
let data11 = data10.rule;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data11 === "string"){
if(data11.length > 4096){
validate27.errors = [{instancePath:instancePath+"/refusal/rule",schemaPath:"#/definitions/refusal/properties/rule/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/refusal/rule",schemaPath:"#/definitions/refusal/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data10.reason !== undefined){
let data12 = data10.reason;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data12 === "string"){
if(data12.length > 4096){
validate27.errors = [{instancePath:instancePath+"/refusal/reason",schemaPath:"#/definitions/refusal/properties/reason/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/refusal/reason",schemaPath:"#/definitions/refusal/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data10.pid !== undefined){
let data13 = data10.pid;
const _errs30 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate27.errors = [{instancePath:instancePath+"/refusal/pid",schemaPath:"#/definitions/refusal/properties/pid/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs30){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
validate27.errors = [{instancePath:instancePath+"/refusal/pid",schemaPath:"#/definitions/refusal/properties/pid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/refusal",schemaPath:"#/definitions/refusal/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cpu_percent !== undefined){
let data14 = data.cpu_percent;
const _errs32 = errors;
if(errors === _errs32){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
validate27.errors = [{instancePath:instancePath+"/cpu_percent",schemaPath:"#/properties/cpu_percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/cpu_percent",schemaPath:"#/properties/cpu_percent/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.processes !== undefined){
let data15 = data.processes;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data15)){
if(data15.length > 100000){
validate27.errors = [{instancePath:instancePath+"/processes",schemaPath:"#/properties/processes/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
const _errs36 = errors;
if(errors === _errs36){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing2;
if(((((data16.pid === undefined) && (missing2 = "pid")) || ((data16.name === undefined) && (missing2 = "name"))) || ((data16.done === undefined) && (missing2 = "done"))) || ((data16.refused === undefined) && (missing2 = "refused"))){
validate27.errors = [{instancePath:instancePath+"/processes/" + i0,schemaPath:"#/properties/processes/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs38 = errors;
for(const key2 in data16){
if(!((((key2 === "pid") || (key2 === "name")) || (key2 === "done")) || (key2 === "refused"))){
validate27.errors = [{instancePath:instancePath+"/processes/" + i0,schemaPath:"#/properties/processes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data16.pid !== undefined){
let data17 = data16.pid;
const _errs39 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate27.errors = [{instancePath:instancePath+"/processes/" + i0+"/pid",schemaPath:"#/properties/processes/items/properties/pid/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs39){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
validate27.errors = [{instancePath:instancePath+"/processes/" + i0+"/pid",schemaPath:"#/properties/processes/items/properties/pid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid4 = _errs39 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data16.name !== undefined){
let data18 = data16.name;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data18 === "string"){
if(data18.length > 4096){
validate27.errors = [{instancePath:instancePath+"/processes/" + i0+"/name",schemaPath:"#/properties/processes/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/processes/" + i0+"/name",schemaPath:"#/properties/processes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs41 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data16.done !== undefined){
let data19 = data16.done;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data19)){
if(data19.length > 100000){
validate27.errors = [{instancePath:instancePath+"/processes/" + i0+"/done",schemaPath:"#/properties/processes/items/properties/done/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"}];
return false;
}
else {
var valid5 = true;
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
const _errs45 = errors;
if(errors === _errs45){
if(typeof data20 === "string"){
if(data20.length > 4096){
validate27.errors = [{instancePath:instancePath+"/processes/" + i0+"/done/" + i1,schemaPath:"#/properties/processes/items/properties/done/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/processes/" + i0+"/done/" + i1,schemaPath:"#/properties/processes/items/properties/done/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs45 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/processes/" + i0+"/done",schemaPath:"#/properties/processes/items/properties/done/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs43 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data16.refused !== undefined){
let data21 = data16.refused;
const _errs47 = errors;
if(errors === _errs47){
if(Array.isArray(data21)){
if(data21.length > 100000){
validate27.errors = [{instancePath:instancePath+"/processes/" + i0+"/refused",schemaPath:"#/properties/processes/items/properties/refused/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"}];
return false;
}
else {
var valid6 = true;
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
let data22 = data21[i2];
const _errs49 = errors;
const _errs50 = errors;
if(errors === _errs50){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing3;
if(((data22.rule === undefined) && (missing3 = "rule")) || ((data22.reason === undefined) && (missing3 = "reason"))){
validate27.errors = [{instancePath:instancePath+"/processes/" + i0+"/refused/" + i2,schemaPath:"#/definitions/refusal/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs52 = errors;
for(const key3 in data22){
if(!(((key3 === "rule") || (key3 === "reason")) || (key3 === "pid"))){
validate27.errors = [{instancePath:instancePath+"/processes/" + i0+"/refused/" + i2,schemaPath:"#/definitions/refusal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs52 === errors){
if(data22.rule !== undefined){
let data23 = data22.rule;
const _errs53 = errors;
if(errors === _errs53){
if(typeof data23 === "string"){
if(data23.length > 4096){
validate27.errors = [{instancePath:instancePath+"/processes/" + i0+"/refused/" + i2+"/rule",schemaPath:"#/definitions/refusal/properties/rule/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/processes/" + i0+"/refused/" + i2+"/rule",schemaPath:"#/definitions/refusal/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs53 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.reason !== undefined){
let data24 = data22.reason;
const _errs55 = errors;
if(errors === _errs55){
if(typeof data24 === "string"){
if(data24.length > 4096){
validate27.errors = [{instancePath:instancePath+"/processes/" + i0+"/refused/" + i2+"/reason",schemaPath:"#/definitions/refusal/properties/reason/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/processes/" + i0+"/refused/" + i2+"/reason",schemaPath:"#/definitions/refusal/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs55 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.pid !== undefined){
let data25 = data22.pid;
const _errs57 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate27.errors = [{instancePath:instancePath+"/processes/" + i0+"/refused/" + i2+"/pid",schemaPath:"#/definitions/refusal/properties/pid/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs57){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
validate27.errors = [{instancePath:instancePath+"/processes/" + i0+"/refused/" + i2+"/pid",schemaPath:"#/definitions/refusal/properties/pid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid8 = _errs57 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/processes/" + i0+"/refused/" + i2,schemaPath:"#/definitions/refusal/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs49 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/processes/" + i0+"/refused",schemaPath:"#/properties/processes/items/properties/refused/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs47 === errors;
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
else {
validate27.errors = [{instancePath:instancePath+"/processes/" + i0,schemaPath:"#/properties/processes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs36 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/processes",schemaPath:"#/properties/processes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs34 === errors;
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
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}

export const holdRequest: any = validate28;
const schema39 = {"$id":"hold-request.json","$schema":"http://json-schema.org/draft-07/schema#","title":"HoldRequestBody","description":"Body of POST /api/holds: hold an app down by hand.","type":"object","additionalProperties":false,"required":["app","level"],"properties":{"app":{"type":"string","minLength":1,"maxLength":128,"description":"id as GET /api/machine tells it"},"level":{"type":"string","enum":["deprioritise","cap","suspend"]},"cpu_limit":{"type":"number","minimum":5,"maximum":100,"description":"percent of one core; for cap, 20 unless said"},"memory_limit":{"type":"integer","minimum":256,"maximum":1048576,"description":"MiB"},"for_s":{"type":"integer","minimum":1,"maximum":604800,"description":"seconds; without it until it is released"}}};

function validate28 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="hold-request.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.app === undefined) && (missing0 = "app")) || ((data.level === undefined) && (missing0 = "level"))){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "app") || (key0 === "level")) || (key0 === "cpu_limit")) || (key0 === "memory_limit")) || (key0 === "for_s"))){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.app !== undefined){
let data0 = data.app;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 128){
validate28.errors = [{instancePath:instancePath+"/app",schemaPath:"#/properties/app/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(data0.length < 1){
validate28.errors = [{instancePath:instancePath+"/app",schemaPath:"#/properties/app/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/app",schemaPath:"#/properties/app/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
let data1 = data.level;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate28.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "deprioritise") || (data1 === "cap")) || (data1 === "suspend"))){
validate28.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema39.properties.level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cpu_limit !== undefined){
let data2 = data.cpu_limit;
const _errs6 = errors;
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
validate28.errors = [{instancePath:instancePath+"/cpu_limit",schemaPath:"#/properties/cpu_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data2 < 5 || isNaN(data2)){
validate28.errors = [{instancePath:instancePath+"/cpu_limit",schemaPath:"#/properties/cpu_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5"}];
return false;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/cpu_limit",schemaPath:"#/properties/cpu_limit/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.memory_limit !== undefined){
let data3 = data.memory_limit;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate28.errors = [{instancePath:instancePath+"/memory_limit",schemaPath:"#/properties/memory_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1048576 || isNaN(data3)){
validate28.errors = [{instancePath:instancePath+"/memory_limit",schemaPath:"#/properties/memory_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576},message:"must be <= 1048576"}];
return false;
}
else {
if(data3 < 256 || isNaN(data3)){
validate28.errors = [{instancePath:instancePath+"/memory_limit",schemaPath:"#/properties/memory_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 256},message:"must be >= 256"}];
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
if(data.for_s !== undefined){
let data4 = data.for_s;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate28.errors = [{instancePath:instancePath+"/for_s",schemaPath:"#/properties/for_s/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 604800 || isNaN(data4)){
validate28.errors = [{instancePath:instancePath+"/for_s",schemaPath:"#/properties/for_s/maximum",keyword:"maximum",params:{comparison: "<=", limit: 604800},message:"must be <= 604800"}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate28.errors = [{instancePath:instancePath+"/for_s",schemaPath:"#/properties/for_s/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
}
}
}
}
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}

export const holdResponse: any = validate29;
const schema40 = {"$id":"hold-response.json","$schema":"http://json-schema.org/draft-07/schema#","title":"HoldResponse","description":"Answer of POST /api/holds.","type":"object","additionalProperties":false,"required":["success","hold"],"properties":{"success":{"type":"boolean","const":true},"hold":{"$ref":"hold.json"}}};

function validate29 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="hold-response.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.success === undefined) && (missing0 = "success")) || ((data.hold === undefined) && (missing0 = "hold"))){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "success") || (key0 === "hold"))){
validate29.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.success !== undefined){
let data0 = data.success;
const _errs2 = errors;
if(typeof data0 !== "boolean"){
validate29.errors = [{instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
if(true !== data0){
validate29.errors = [{instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hold !== undefined){
const _errs4 = errors;
if(!(validate27(data.hold, {instancePath:instancePath+"/hold",parentData:data,parentDataProperty:"hold",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
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
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

export const holdsResponse: any = validate31;
const schema41 = {"$id":"holds-response.json","$schema":"http://json-schema.org/draft-07/schema#","title":"HoldsResponse","description":"Answer of GET /api/holds.","type":"object","additionalProperties":false,"required":["holds"],"properties":{"holds":{"type":"array","items":{"$ref":"hold.json"}}}};

function validate31 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="holds-response.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.holds === undefined) && (missing0 = "holds")){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "holds")){
validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.holds !== undefined){
let data0 = data.holds;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate27(data0[i0], {instancePath:instancePath+"/holds/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/holds",schemaPath:"#/properties/holds/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}

export const hubConfig: any = validate33;
const schema42 = {"$id":"hub-config.json","$schema":"http://json-schema.org/draft-07/schema#","title":"HubConfig","description":"<data>/hub.json","type":"object","additionalProperties":false,"properties":{"listen":{"type":"object","additionalProperties":false,"properties":{"host":{"type":"string","maxLength":255,"default":"127.0.0.1","description":"address to listen on"},"port":{"type":"integer","minimum":0,"maximum":65535,"default":5003,"description":"0 picks a free port"}},"default":{}},"k":{"type":"integer","minimum":1,"maximum":1000000,"description":"contributors that a type needs before it is published","default":10},"window_days":{"type":"integer","minimum":7,"maximum":730,"description":"how far back votes count","default":56},"raw_retention_days":{"type":"integer","minimum":1,"maximum":35,"default":35,"description":"how long single contributions are kept; the sums stay"},"key_retention_days":{"type":"integer","minimum":45,"maximum":730,"description":"how long ids are remembered for idempotency","default":60},"publish_delay_ms":{"type":"integer","minimum":0,"maximum":3600000,"description":"how long changes are gathered before a publish","default":60000},"resign_hours":{"type":"number","minimum":0.001,"maximum":72,"description":"how often the timestamp is signed again","default":6},"requests_per_hour_per_prefix":{"type":"integer","minimum":0,"maximum":1000000,"description":"0: no limit. Loopback and private addresses are never limited","default":30},"votes_per_prefix":{"type":"integer","minimum":0,"maximum":1000000,"description":"votes of one type and epoch that one /24 or /48 may cast; 0: no limit. Loopback and private addresses are never limited","default":3},"trust_proxy":{"type":"boolean","description":"take the client address from X-Forwarded-For","default":false},"log_level":{"type":"string","enum":["trace","debug","info","warn","error","silent"],"default":"info","description":"how much is logged"}}};

function validate33 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="hub-config.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.listen === undefined){
data.listen = {};
}
if(data.k === undefined){
data.k = 10;
}
if(data.window_days === undefined){
data.window_days = 56;
}
if(data.raw_retention_days === undefined){
data.raw_retention_days = 35;
}
if(data.key_retention_days === undefined){
data.key_retention_days = 60;
}
if(data.publish_delay_ms === undefined){
data.publish_delay_ms = 60000;
}
if(data.resign_hours === undefined){
data.resign_hours = 6;
}
if(data.requests_per_hour_per_prefix === undefined){
data.requests_per_hour_per_prefix = 30;
}
if(data.votes_per_prefix === undefined){
data.votes_per_prefix = 3;
}
if(data.trust_proxy === undefined){
data.trust_proxy = false;
}
if(data.log_level === undefined){
data.log_level = "info";
}
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema42.properties, key0))){
validate33.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
let data0 = data.listen;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.host === undefined){
data0.host = "127.0.0.1";
}
if(data0.port === undefined){
data0.port = 5003;
}
const _errs4 = errors;
for(const key1 in data0){
if(!((key1 === "host") || (key1 === "port"))){
validate33.errors = [{instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
let data1 = data0.host;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(data1.length > 255){
validate33.errors = [{instancePath:instancePath+"/listen/host",schemaPath:"#/properties/listen/properties/host/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/listen/host",schemaPath:"#/properties/listen/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs5 === errors;
if(valid1){
let data2 = data0.port;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate33.errors = [{instancePath:instancePath+"/listen/port",schemaPath:"#/properties/listen/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
validate33.errors = [{instancePath:instancePath+"/listen/port",schemaPath:"#/properties/listen/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate33.errors = [{instancePath:instancePath+"/listen/port",schemaPath:"#/properties/listen/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid1 = _errs7 === errors;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
if(valid0){
let data3 = data.k;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate33.errors = [{instancePath:instancePath+"/k",schemaPath:"#/properties/k/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
validate33.errors = [{instancePath:instancePath+"/k",schemaPath:"#/properties/k/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate33.errors = [{instancePath:instancePath+"/k",schemaPath:"#/properties/k/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
if(valid0){
let data4 = data.window_days;
const _errs11 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate33.errors = [{instancePath:instancePath+"/window_days",schemaPath:"#/properties/window_days/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 730 || isNaN(data4)){
validate33.errors = [{instancePath:instancePath+"/window_days",schemaPath:"#/properties/window_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 730},message:"must be <= 730"}];
return false;
}
else {
if(data4 < 7 || isNaN(data4)){
validate33.errors = [{instancePath:instancePath+"/window_days",schemaPath:"#/properties/window_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7},message:"must be >= 7"}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
if(valid0){
let data5 = data.raw_retention_days;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate33.errors = [{instancePath:instancePath+"/raw_retention_days",schemaPath:"#/properties/raw_retention_days/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 35 || isNaN(data5)){
validate33.errors = [{instancePath:instancePath+"/raw_retention_days",schemaPath:"#/properties/raw_retention_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 35},message:"must be <= 35"}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate33.errors = [{instancePath:instancePath+"/raw_retention_days",schemaPath:"#/properties/raw_retention_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs13 === errors;
if(valid0){
let data6 = data.key_retention_days;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate33.errors = [{instancePath:instancePath+"/key_retention_days",schemaPath:"#/properties/key_retention_days/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 730 || isNaN(data6)){
validate33.errors = [{instancePath:instancePath+"/key_retention_days",schemaPath:"#/properties/key_retention_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 730},message:"must be <= 730"}];
return false;
}
else {
if(data6 < 45 || isNaN(data6)){
validate33.errors = [{instancePath:instancePath+"/key_retention_days",schemaPath:"#/properties/key_retention_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 45},message:"must be >= 45"}];
return false;
}
}
}
}
var valid0 = _errs15 === errors;
if(valid0){
let data7 = data.publish_delay_ms;
const _errs17 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate33.errors = [{instancePath:instancePath+"/publish_delay_ms",schemaPath:"#/properties/publish_delay_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 3600000 || isNaN(data7)){
validate33.errors = [{instancePath:instancePath+"/publish_delay_ms",schemaPath:"#/properties/publish_delay_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600000},message:"must be <= 3600000"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate33.errors = [{instancePath:instancePath+"/publish_delay_ms",schemaPath:"#/properties/publish_delay_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs17 === errors;
if(valid0){
let data8 = data.resign_hours;
const _errs19 = errors;
if(errors === _errs19){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 72 || isNaN(data8)){
validate33.errors = [{instancePath:instancePath+"/resign_hours",schemaPath:"#/properties/resign_hours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 72},message:"must be <= 72"}];
return false;
}
else {
if(data8 < 0.001 || isNaN(data8)){
validate33.errors = [{instancePath:instancePath+"/resign_hours",schemaPath:"#/properties/resign_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.001},message:"must be >= 0.001"}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/resign_hours",schemaPath:"#/properties/resign_hours/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs19 === errors;
if(valid0){
let data9 = data.requests_per_hour_per_prefix;
const _errs21 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate33.errors = [{instancePath:instancePath+"/requests_per_hour_per_prefix",schemaPath:"#/properties/requests_per_hour_per_prefix/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000 || isNaN(data9)){
validate33.errors = [{instancePath:instancePath+"/requests_per_hour_per_prefix",schemaPath:"#/properties/requests_per_hour_per_prefix/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate33.errors = [{instancePath:instancePath+"/requests_per_hour_per_prefix",schemaPath:"#/properties/requests_per_hour_per_prefix/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs21 === errors;
if(valid0){
let data10 = data.votes_per_prefix;
const _errs23 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate33.errors = [{instancePath:instancePath+"/votes_per_prefix",schemaPath:"#/properties/votes_per_prefix/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000 || isNaN(data10)){
validate33.errors = [{instancePath:instancePath+"/votes_per_prefix",schemaPath:"#/properties/votes_per_prefix/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate33.errors = [{instancePath:instancePath+"/votes_per_prefix",schemaPath:"#/properties/votes_per_prefix/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs23 === errors;
if(valid0){
const _errs25 = errors;
if(typeof data.trust_proxy !== "boolean"){
validate33.errors = [{instancePath:instancePath+"/trust_proxy",schemaPath:"#/properties/trust_proxy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs25 === errors;
if(valid0){
let data12 = data.log_level;
const _errs27 = errors;
if(typeof data12 !== "string"){
validate33.errors = [{instancePath:instancePath+"/log_level",schemaPath:"#/properties/log_level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data12 === "trace") || (data12 === "debug")) || (data12 === "info")) || (data12 === "warn")) || (data12 === "error")) || (data12 === "silent"))){
validate33.errors = [{instancePath:instancePath+"/log_level",schemaPath:"#/properties/log_level/enum",keyword:"enum",params:{allowedValues: schema42.properties.log_level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs27 === errors;
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
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}

export const hubStats: any = validate34;
const schema43 = {"$id":"hub-stats.json","$schema":"http://json-schema.org/draft-07/schema#","title":"HubStats","description":"GET /v1/stats: what is published, and nothing finer.","type":"object","additionalProperties":false,"properties":{"success":{"type":"boolean"},"contributors":{"type":"integer","minimum":0,"maximum":1000000000},"optimizations":{"type":"integer","minimum":0,"maximum":1000000000000},"types":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"system_type":{"$ref":"system-type.json"},"contributor_count":{"type":"integer","minimum":0,"maximum":1000000000},"optimization_count":{"type":"integer","minimum":0,"maximum":1000000000000},"average_savings":{"type":"number","minimum":-100,"maximum":100,"description":"percent of mean power saved; negative means that more was used"}},"required":["system_type","contributor_count","optimization_count","average_savings"]},"maxItems":512},"withheld_types":{"type":"integer","minimum":0,"maximum":1000000000,"description":"types with fewer than k contributors"},"k":{"type":"integer","minimum":1,"maximum":1000000},"snapshot_version":{"type":"integer","minimum":0,"maximum":1000000000},"published_at":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds; 0 where it never happened"}},"required":["success","contributors","optimizations","types","withheld_types","k","snapshot_version","published_at"]};

function validate34 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="hub-stats.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.success === undefined) && (missing0 = "success")) || ((data.contributors === undefined) && (missing0 = "contributors"))) || ((data.optimizations === undefined) && (missing0 = "optimizations"))) || ((data.types === undefined) && (missing0 = "types"))) || ((data.withheld_types === undefined) && (missing0 = "withheld_types"))) || ((data.k === undefined) && (missing0 = "k"))) || ((data.snapshot_version === undefined) && (missing0 = "snapshot_version"))) || ((data.published_at === undefined) && (missing0 = "published_at"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "success") || (key0 === "contributors")) || (key0 === "optimizations")) || (key0 === "types")) || (key0 === "withheld_types")) || (key0 === "k")) || (key0 === "snapshot_version")) || (key0 === "published_at"))){
validate34.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.success !== undefined){
const _errs2 = errors;
if(typeof data.success !== "boolean"){
validate34.errors = [{instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contributors !== undefined){
let data1 = data.contributors;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate34.errors = [{instancePath:instancePath+"/contributors",schemaPath:"#/properties/contributors/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000000 || isNaN(data1)){
validate34.errors = [{instancePath:instancePath+"/contributors",schemaPath:"#/properties/contributors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate34.errors = [{instancePath:instancePath+"/contributors",schemaPath:"#/properties/contributors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.optimizations !== undefined){
let data2 = data.optimizations;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate34.errors = [{instancePath:instancePath+"/optimizations",schemaPath:"#/properties/optimizations/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000000000 || isNaN(data2)){
validate34.errors = [{instancePath:instancePath+"/optimizations",schemaPath:"#/properties/optimizations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate34.errors = [{instancePath:instancePath+"/optimizations",schemaPath:"#/properties/optimizations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.types !== undefined){
let data3 = data.types;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 512){
validate34.errors = [{instancePath:instancePath+"/types",schemaPath:"#/properties/types/maxItems",keyword:"maxItems",params:{limit: 512},message:"must NOT have more than 512 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((((data4.system_type === undefined) && (missing1 = "system_type")) || ((data4.contributor_count === undefined) && (missing1 = "contributor_count"))) || ((data4.optimization_count === undefined) && (missing1 = "optimization_count"))) || ((data4.average_savings === undefined) && (missing1 = "average_savings"))){
validate34.errors = [{instancePath:instancePath+"/types/" + i0,schemaPath:"#/properties/types/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data4){
if(!((((key1 === "system_type") || (key1 === "contributor_count")) || (key1 === "optimization_count")) || (key1 === "average_savings"))){
validate34.errors = [{instancePath:instancePath+"/types/" + i0,schemaPath:"#/properties/types/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data4.system_type !== undefined){
let data5 = data4.system_type;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(data5.length > 64){
validate34.errors = [{instancePath:instancePath+"/types/" + i0+"/system_type",schemaPath:"system-type.json/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern6.test(data5)){
validate34.errors = [{instancePath:instancePath+"/types/" + i0+"/system_type",schemaPath:"system-type.json/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(_[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(_[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/types/" + i0+"/system_type",schemaPath:"system-type.json/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.contributor_count !== undefined){
let data6 = data4.contributor_count;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate34.errors = [{instancePath:instancePath+"/types/" + i0+"/contributor_count",schemaPath:"#/properties/types/items/properties/contributor_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
validate34.errors = [{instancePath:instancePath+"/types/" + i0+"/contributor_count",schemaPath:"#/properties/types/items/properties/contributor_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate34.errors = [{instancePath:instancePath+"/types/" + i0+"/contributor_count",schemaPath:"#/properties/types/items/properties/contributor_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.optimization_count !== undefined){
let data7 = data4.optimization_count;
const _errs18 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate34.errors = [{instancePath:instancePath+"/types/" + i0+"/optimization_count",schemaPath:"#/properties/types/items/properties/optimization_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000000000 || isNaN(data7)){
validate34.errors = [{instancePath:instancePath+"/types/" + i0+"/optimization_count",schemaPath:"#/properties/types/items/properties/optimization_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate34.errors = [{instancePath:instancePath+"/types/" + i0+"/optimization_count",schemaPath:"#/properties/types/items/properties/optimization_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.average_savings !== undefined){
let data8 = data4.average_savings;
const _errs20 = errors;
if(errors === _errs20){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100 || isNaN(data8)){
validate34.errors = [{instancePath:instancePath+"/types/" + i0+"/average_savings",schemaPath:"#/properties/types/items/properties/average_savings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data8 < -100 || isNaN(data8)){
validate34.errors = [{instancePath:instancePath+"/types/" + i0+"/average_savings",schemaPath:"#/properties/types/items/properties/average_savings/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100"}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/types/" + i0+"/average_savings",schemaPath:"#/properties/types/items/properties/average_savings/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid2 = _errs20 === errors;
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
validate34.errors = [{instancePath:instancePath+"/types/" + i0,schemaPath:"#/properties/types/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
else {
validate34.errors = [{instancePath:instancePath+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.withheld_types !== undefined){
let data9 = data.withheld_types;
const _errs22 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate34.errors = [{instancePath:instancePath+"/withheld_types",schemaPath:"#/properties/withheld_types/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs22){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000000 || isNaN(data9)){
validate34.errors = [{instancePath:instancePath+"/withheld_types",schemaPath:"#/properties/withheld_types/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate34.errors = [{instancePath:instancePath+"/withheld_types",schemaPath:"#/properties/withheld_types/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.k !== undefined){
let data10 = data.k;
const _errs24 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate34.errors = [{instancePath:instancePath+"/k",schemaPath:"#/properties/k/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs24){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000 || isNaN(data10)){
validate34.errors = [{instancePath:instancePath+"/k",schemaPath:"#/properties/k/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data10 < 1 || isNaN(data10)){
validate34.errors = [{instancePath:instancePath+"/k",schemaPath:"#/properties/k/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.snapshot_version !== undefined){
let data11 = data.snapshot_version;
const _errs26 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate34.errors = [{instancePath:instancePath+"/snapshot_version",schemaPath:"#/properties/snapshot_version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs26){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000000000 || isNaN(data11)){
validate34.errors = [{instancePath:instancePath+"/snapshot_version",schemaPath:"#/properties/snapshot_version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate34.errors = [{instancePath:instancePath+"/snapshot_version",schemaPath:"#/properties/snapshot_version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.published_at !== undefined){
let data12 = data.published_at;
const _errs28 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate34.errors = [{instancePath:instancePath+"/published_at",schemaPath:"#/properties/published_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs28){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 4102444800 || isNaN(data12)){
validate34.errors = [{instancePath:instancePath+"/published_at",schemaPath:"#/properties/published_at/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate34.errors = [{instancePath:instancePath+"/published_at",schemaPath:"#/properties/published_at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs28 === errors;
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
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}

export const ingestResponse: any = validate35;
const schema45 = {"$id":"ingest-response.json","$schema":"http://json-schema.org/draft-07/schema#","title":"IngestResponse","type":"object","additionalProperties":false,"properties":{"success":{"type":"boolean"},"results":{"type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","maxLength":32,"pattern":"^[0-9a-f]{32}$"},"status":{"type":"string","enum":["accepted","replayed"]}},"required":["id","status"]}},"replayed":{"type":"boolean","description":"every item had been accepted before"}},"required":["success","results","replayed"]};

function validate35 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="ingest-response.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.success === undefined) && (missing0 = "success")) || ((data.results === undefined) && (missing0 = "results"))) || ((data.replayed === undefined) && (missing0 = "replayed"))){
validate35.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "success") || (key0 === "results")) || (key0 === "replayed"))){
validate35.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.success !== undefined){
const _errs2 = errors;
if(typeof data.success !== "boolean"){
validate35.errors = [{instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.results !== undefined){
let data1 = data.results;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 64){
validate35.errors = [{instancePath:instancePath+"/results",schemaPath:"#/properties/results/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"}];
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
if(((data2.id === undefined) && (missing1 = "id")) || ((data2.status === undefined) && (missing1 = "status"))){
validate35.errors = [{instancePath:instancePath+"/results/" + i0,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!((key1 === "id") || (key1 === "status"))){
validate35.errors = [{instancePath:instancePath+"/results/" + i0,schemaPath:"#/properties/results/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.id !== undefined){
let data3 = data2.id;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(data3.length > 32){
validate35.errors = [{instancePath:instancePath+"/results/" + i0+"/id",schemaPath:"#/properties/results/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(!pattern13.test(data3)){
validate35.errors = [{instancePath:instancePath+"/results/" + i0+"/id",schemaPath:"#/properties/results/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/results/" + i0+"/id",schemaPath:"#/properties/results/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.status !== undefined){
let data4 = data2.status;
const _errs11 = errors;
if(typeof data4 !== "string"){
validate35.errors = [{instancePath:instancePath+"/results/" + i0+"/status",schemaPath:"#/properties/results/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data4 === "accepted") || (data4 === "replayed"))){
validate35.errors = [{instancePath:instancePath+"/results/" + i0+"/status",schemaPath:"#/properties/results/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema45.properties.results.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/results/" + i0,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate35.errors = [{instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replayed !== undefined){
const _errs13 = errors;
if(typeof data.replayed !== "boolean"){
validate35.errors = [{instancePath:instancePath+"/replayed",schemaPath:"#/properties/replayed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}

export const journalEntry: any = validate36;
const schema46 = {"$id":"journal-entry.json","$schema":"http://json-schema.org/draft-07/schema#","title":"JournalEntry","description":"One line of ~/.pqs/journal.jsonl: something is about to be changed, or was undone.","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"enum":["begin","end"]},"id":{"type":"string","minLength":1,"maxLength":64,"description":"end: of the change"},"boot":{"type":"string","minLength":1,"maxLength":64,"description":"begin: which boot of the machine; nothing of an earlier one is left to undo"},"change":{"type":"object","title":"JournalChange","additionalProperties":false,"required":["id","actuator","process","from","to"],"properties":{"id":{"type":"string","minLength":1,"maxLength":64},"actuator":{"enum":["background","nice","io","batch","affinity","stop","unit_weight","unit_quota","unit_memory","unit_freeze"]},"process":{"type":"object","title":"JournalProcess","additionalProperties":false,"required":["pid","started"],"properties":{"pid":{"type":"integer","minimum":2,"maximum":4294967295},"started":{"type":"string","minLength":1,"maxLength":64}}},"unit":{"type":"string","pattern":"^[A-Za-z0-9:_.\\\\@][A-Za-z0-9:_.\\\\@-]{0,254}\\.(scope|service)$","maxLength":512},"from":{"type":"string","maxLength":4096},"to":{"type":"string","maxLength":4096}}}}};
const pattern30 = new RegExp("^[A-Za-z0-9:_.\\\\@][A-Za-z0-9:_.\\\\@-]{0,254}\\.(scope|service)$", "u");

function validate36 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="journal-entry.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate36.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "id")) || (key0 === "boot")) || (key0 === "change"))){
validate36.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(!((data0 === "begin") || (data0 === "end"))){
validate36.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema46.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length > 64){
validate36.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(data1.length < 1){
validate36.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.boot !== undefined){
let data2 = data.boot;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(data2.length > 64){
validate36.errors = [{instancePath:instancePath+"/boot",schemaPath:"#/properties/boot/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(data2.length < 1){
validate36.errors = [{instancePath:instancePath+"/boot",schemaPath:"#/properties/boot/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/boot",schemaPath:"#/properties/boot/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.change !== undefined){
let data3 = data.change;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((((((data3.id === undefined) && (missing1 = "id")) || ((data3.actuator === undefined) && (missing1 = "actuator"))) || ((data3.process === undefined) && (missing1 = "process"))) || ((data3.from === undefined) && (missing1 = "from"))) || ((data3.to === undefined) && (missing1 = "to"))){
validate36.errors = [{instancePath:instancePath+"/change",schemaPath:"#/properties/change/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data3){
if(!((((((key1 === "id") || (key1 === "actuator")) || (key1 === "process")) || (key1 === "unit")) || (key1 === "from")) || (key1 === "to"))){
validate36.errors = [{instancePath:instancePath+"/change",schemaPath:"#/properties/change/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data3.id !== undefined){
let data4 = data3.id;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 64){
validate36.errors = [{instancePath:instancePath+"/change/id",schemaPath:"#/properties/change/properties/id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(data4.length < 1){
validate36.errors = [{instancePath:instancePath+"/change/id",schemaPath:"#/properties/change/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/change/id",schemaPath:"#/properties/change/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.actuator !== undefined){
let data5 = data3.actuator;
const _errs12 = errors;
if(!((((((((((data5 === "background") || (data5 === "nice")) || (data5 === "io")) || (data5 === "batch")) || (data5 === "affinity")) || (data5 === "stop")) || (data5 === "unit_weight")) || (data5 === "unit_quota")) || (data5 === "unit_memory")) || (data5 === "unit_freeze"))){
validate36.errors = [{instancePath:instancePath+"/change/actuator",schemaPath:"#/properties/change/properties/actuator/enum",keyword:"enum",params:{allowedValues: schema46.properties.change.properties.actuator.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.process !== undefined){
let data6 = data3.process;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if(((data6.pid === undefined) && (missing2 = "pid")) || ((data6.started === undefined) && (missing2 = "started"))){
validate36.errors = [{instancePath:instancePath+"/change/process",schemaPath:"#/properties/change/properties/process/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs15 = errors;
for(const key2 in data6){
if(!((key2 === "pid") || (key2 === "started"))){
validate36.errors = [{instancePath:instancePath+"/change/process",schemaPath:"#/properties/change/properties/process/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data6.pid !== undefined){
let data7 = data6.pid;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate36.errors = [{instancePath:instancePath+"/change/process/pid",schemaPath:"#/properties/change/properties/process/properties/pid/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 4294967295 || isNaN(data7)){
validate36.errors = [{instancePath:instancePath+"/change/process/pid",schemaPath:"#/properties/change/properties/process/properties/pid/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data7 < 2 || isNaN(data7)){
validate36.errors = [{instancePath:instancePath+"/change/process/pid",schemaPath:"#/properties/change/properties/process/properties/pid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.started !== undefined){
let data8 = data6.started;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(data8.length > 64){
validate36.errors = [{instancePath:instancePath+"/change/process/started",schemaPath:"#/properties/change/properties/process/properties/started/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(data8.length < 1){
validate36.errors = [{instancePath:instancePath+"/change/process/started",schemaPath:"#/properties/change/properties/process/properties/started/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/change/process/started",schemaPath:"#/properties/change/properties/process/properties/started/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/change/process",schemaPath:"#/properties/change/properties/process/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.unit !== undefined){
let data9 = data3.unit;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(data9.length > 512){
validate36.errors = [{instancePath:instancePath+"/change/unit",schemaPath:"#/properties/change/properties/unit/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(!pattern30.test(data9)){
validate36.errors = [{instancePath:instancePath+"/change/unit",schemaPath:"#/properties/change/properties/unit/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9:_.\\\\@][A-Za-z0-9:_.\\\\@-]{0,254}\\.(scope|service)$"},message:"must match pattern \""+"^[A-Za-z0-9:_.\\\\@][A-Za-z0-9:_.\\\\@-]{0,254}\\.(scope|service)$"+"\""}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/change/unit",schemaPath:"#/properties/change/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.from !== undefined){
let data10 = data3.from;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data10 === "string"){
if(data10.length > 4096){
validate36.errors = [{instancePath:instancePath+"/change/from",schemaPath:"#/properties/change/properties/from/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/change/from",schemaPath:"#/properties/change/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.to !== undefined){
let data11 = data3.to;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data11 === "string"){
if(data11.length > 4096){
validate36.errors = [{instancePath:instancePath+"/change/to",schemaPath:"#/properties/change/properties/to/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/change/to",schemaPath:"#/properties/change/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs24 === errors;
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
}
else {
validate36.errors = [{instancePath:instancePath+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
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
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}

export const machineResponse: any = validate37;
const schema47 = {"$id":"machine-response.json","$schema":"http://json-schema.org/draft-07/schema#","title":"MachineResponse","description":"Answer of GET /api/machine: this computer over the last interval. Every figure says whether it was measured, modelled or is unavailable.","type":"object","additionalProperties":false,"required":["system_type","at","interval_s","cpu_count","process_control","power","thermal","supply","presence","rivals","processes","apps_total","apps","own","residual","holds"],"properties":{"system_type":{"$ref":"system-type.json"},"at":{"type":"string","maxLength":30,"description":"UTC time"},"interval_s":{"type":"number","minimum":0,"description":"seconds that CPU and energy figures cover"},"cpu_count":{"type":"integer","minimum":1,"maximum":100000},"process_control":{"type":"string","enum":["observe","apply"],"description":"whether the program may hold apps down by itself; by hand they may be in either case"},"power":{"type":"object","title":"MachinePower","additionalProperties":false,"required":["label","sensors"],"properties":{"label":{"$ref":"#/definitions/label"},"watts":{"type":"number","minimum":0},"sensor":{"$ref":"sensor.json"},"scope":{"type":"string","enum":["machine","package","cpu_time"],"description":"what the figure covers"},"kind":{"type":"string","enum":["mean","instant"]},"fresh":{"type":"boolean","description":"false: the sensor has published nothing new"},"basis":{"type":"string","maxLength":400,"description":"formula and source of a modelled figure"},"sensors":{"type":"array","maxItems":8,"description":"what was asked, best first, and why it had no answer","items":{"type":"object","title":"MachineSensor","additionalProperties":false,"required":["sensor","state"],"properties":{"sensor":{"$ref":"sensor.json"},"state":{"$ref":"#/definitions/label"},"reason":{"type":"string","maxLength":400}}}}}},"thermal":{"type":"object","title":"MachineThermal","description":"each part is absent where the system does not tell it","additionalProperties":false,"properties":{"celsius":{"type":"number"},"sensor":{"type":"string","maxLength":64},"pressure":{"type":"integer","minimum":0,"maximum":4,"description":"macOS: 0 nominal, 1 moderate, 2 heavy, 3 trapping, 4 sleeping"},"speed_limit":{"type":"number","description":"percent of full speed"},"throttle_count":{"type":"integer","minimum":0,"description":"throttling events since boot"}}},"supply":{"type":"object","title":"MachineSupply","additionalProperties":false,"required":["source"],"properties":{"source":{"type":"string","enum":["mains","battery","ups","unknown"]},"battery":{"type":"object","title":"MachineBattery","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","enum":["charging","discharging","full","idle","unknown"]},"percent":{"type":"number","minimum":0,"maximum":100},"minutes_left":{"type":"integer","minimum":0}}},"low_power":{"type":"boolean","description":"the system's own saving mode is on"}}},"presence":{"type":"object","title":"MachinePresence","additionalProperties":false,"required":["front","idle_seconds","audio","wakes"],"properties":{"front":{"type":"object","title":"FrontFact","additionalProperties":false,"required":["known","reason"],"properties":{"known":{"type":"boolean"},"pid":{"type":"integer","minimum":1},"app":{"type":"string","maxLength":128},"reason":{"type":"string","maxLength":400,"description":"who said so, or why it is not known"}}},"idle_seconds":{"$ref":"#/definitions/fact"},"audio":{"$ref":"#/definitions/fact"},"wakes":{"$ref":"#/definitions/fact"}}},"rivals":{"type":"array","maxItems":16,"items":{"type":"string","maxLength":64},"description":"other tuners at work; nothing is touched beside them"},"processes":{"type":"integer","minimum":0},"apps_total":{"type":"integer","minimum":0,"description":"how many apps there are; the busiest are listed"},"apps":{"type":"array","maxItems":200,"items":{"type":"object","title":"MachineApp","additionalProperties":false,"required":["id","name","origin","processes","label","state","levels","reason"],"properties":{"id":{"type":"string","maxLength":128},"name":{"type":"string","maxLength":128},"origin":{"type":"string","enum":["catalogue","user","unknown"]},"processes":{"type":"integer","minimum":0},"resident_mib":{"type":"number","minimum":0,"description":"sum of its processes; what they share counts several times"},"cpu_percent":{"type":"number","minimum":0,"description":"of one core"},"cpu_seconds":{"type":"number","minimum":0,"description":"in the interval"},"watts":{"type":"number","minimum":0},"label":{"$ref":"#/definitions/label"},"state":{"type":"string","enum":["held","paused","free","refused"],"description":"paused: held, but running freely for now; refused: it may not be touched"},"level":{"$ref":"#/definitions/level"},"levels":{"type":"array","maxItems":3,"items":{"$ref":"#/definitions/level"},"description":"what may be done to it by hand now"},"rule":{"type":"string","maxLength":64,"description":"the rule behind the reason"},"reason":{"type":"string","maxLength":400,"description":"why it is held, or is not, for a person"}}}},"own":{"$ref":"#/definitions/row"},"residual":{"$ref":"#/definitions/row"},"holds":{"type":"array","items":{"$ref":"hold.json"}}},"definitions":{"label":{"title":"FigureLabel","type":"string","enum":["measured","modelled","unavailable"]},"level":{"title":"HoldLevel","type":"string","enum":["deprioritise","cap","suspend"]},"fact":{"type":"object","title":"MachineFact","additionalProperties":false,"required":["known","reason"],"properties":{"known":{"type":"boolean"},"value":{"type":"number","minimum":0,"description":"seconds, or how many processes"},"reason":{"type":"string","maxLength":400,"description":"who said so, or why it is not known"}}},"row":{"type":"object","title":"LedgerFigure","additionalProperties":false,"required":["name","label"],"properties":{"name":{"type":"string","maxLength":128},"label":{"$ref":"#/definitions/label"},"cpu_percent":{"type":"number","minimum":0},"watts":{"type":"number","minimum":0}}}}};
const schema49 = {"title":"FigureLabel","type":"string","enum":["measured","modelled","unavailable"]};
const schema53 = {"type":"object","title":"MachineFact","additionalProperties":false,"required":["known","reason"],"properties":{"known":{"type":"boolean"},"value":{"type":"number","minimum":0,"description":"seconds, or how many processes"},"reason":{"type":"string","maxLength":400,"description":"who said so, or why it is not known"}}};
const schema57 = {"title":"HoldLevel","type":"string","enum":["deprioritise","cap","suspend"]};
const schema59 = {"type":"object","title":"LedgerFigure","additionalProperties":false,"required":["name","label"],"properties":{"name":{"type":"string","maxLength":128},"label":{"$ref":"#/definitions/label"},"cpu_percent":{"type":"number","minimum":0},"watts":{"type":"number","minimum":0}}};

function validate38 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.label === undefined) && (missing0 = "label"))){
validate38.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "label")) || (key0 === "cpu_percent")) || (key0 === "watts"))){
validate38.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 128){
validate38.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate38.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
let data1 = data.label;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate38.errors = [{instancePath:instancePath+"/label",schemaPath:"#/definitions/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "measured") || (data1 === "modelled")) || (data1 === "unavailable"))){
validate38.errors = [{instancePath:instancePath+"/label",schemaPath:"#/definitions/label/enum",keyword:"enum",params:{allowedValues: schema49.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cpu_percent !== undefined){
let data2 = data.cpu_percent;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate38.errors = [{instancePath:instancePath+"/cpu_percent",schemaPath:"#/properties/cpu_percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate38.errors = [{instancePath:instancePath+"/cpu_percent",schemaPath:"#/properties/cpu_percent/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.watts !== undefined){
let data3 = data.watts;
const _errs9 = errors;
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate38.errors = [{instancePath:instancePath+"/watts",schemaPath:"#/properties/watts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate38.errors = [{instancePath:instancePath+"/watts",schemaPath:"#/properties/watts/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs9 === errors;
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
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}


function validate37 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="machine-response.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((data.system_type === undefined) && (missing0 = "system_type")) || ((data.at === undefined) && (missing0 = "at"))) || ((data.interval_s === undefined) && (missing0 = "interval_s"))) || ((data.cpu_count === undefined) && (missing0 = "cpu_count"))) || ((data.process_control === undefined) && (missing0 = "process_control"))) || ((data.power === undefined) && (missing0 = "power"))) || ((data.thermal === undefined) && (missing0 = "thermal"))) || ((data.supply === undefined) && (missing0 = "supply"))) || ((data.presence === undefined) && (missing0 = "presence"))) || ((data.rivals === undefined) && (missing0 = "rivals"))) || ((data.processes === undefined) && (missing0 = "processes"))) || ((data.apps_total === undefined) && (missing0 = "apps_total"))) || ((data.apps === undefined) && (missing0 = "apps"))) || ((data.own === undefined) && (missing0 = "own"))) || ((data.residual === undefined) && (missing0 = "residual"))) || ((data.holds === undefined) && (missing0 = "holds"))){
validate37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema47.properties, key0))){
validate37.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.system_type !== undefined){
let data0 = data.system_type;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 64){
validate37.errors = [{instancePath:instancePath+"/system_type",schemaPath:"system-type.json/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern6.test(data0)){
validate37.errors = [{instancePath:instancePath+"/system_type",schemaPath:"system-type.json/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(_[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(_[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/system_type",schemaPath:"system-type.json/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data1 = data.at;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(data1.length > 30){
validate37.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.interval_s !== undefined){
let data2 = data.interval_s;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate37.errors = [{instancePath:instancePath+"/interval_s",schemaPath:"#/properties/interval_s/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/interval_s",schemaPath:"#/properties/interval_s/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cpu_count !== undefined){
let data3 = data.cpu_count;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate37.errors = [{instancePath:instancePath+"/cpu_count",schemaPath:"#/properties/cpu_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100000 || isNaN(data3)){
validate37.errors = [{instancePath:instancePath+"/cpu_count",schemaPath:"#/properties/cpu_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate37.errors = [{instancePath:instancePath+"/cpu_count",schemaPath:"#/properties/cpu_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.process_control !== undefined){
let data4 = data.process_control;
const _errs11 = errors;
if(typeof data4 !== "string"){
validate37.errors = [{instancePath:instancePath+"/process_control",schemaPath:"#/properties/process_control/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data4 === "observe") || (data4 === "apply"))){
validate37.errors = [{instancePath:instancePath+"/process_control",schemaPath:"#/properties/process_control/enum",keyword:"enum",params:{allowedValues: schema47.properties.process_control.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.power !== undefined){
let data5 = data.power;
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.label === undefined) && (missing1 = "label")) || ((data5.sensors === undefined) && (missing1 = "sensors"))){
validate37.errors = [{instancePath:instancePath+"/power",schemaPath:"#/properties/power/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs15 = errors;
for(const key1 in data5){
if(!((((((((key1 === "label") || (key1 === "watts")) || (key1 === "sensor")) || (key1 === "scope")) || (key1 === "kind")) || (key1 === "fresh")) || (key1 === "basis")) || (key1 === "sensors"))){
validate37.errors = [{instancePath:instancePath+"/power",schemaPath:"#/properties/power/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data5.label !== undefined){
let data6 = data5.label;
const _errs16 = errors;
if(typeof data6 !== "string"){
validate37.errors = [{instancePath:instancePath+"/power/label",schemaPath:"#/definitions/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data6 === "measured") || (data6 === "modelled")) || (data6 === "unavailable"))){
validate37.errors = [{instancePath:instancePath+"/power/label",schemaPath:"#/definitions/label/enum",keyword:"enum",params:{allowedValues: schema49.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.watts !== undefined){
let data7 = data5.watts;
const _errs19 = errors;
if(errors === _errs19){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate37.errors = [{instancePath:instancePath+"/power/watts",schemaPath:"#/properties/power/properties/watts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/power/watts",schemaPath:"#/properties/power/properties/watts/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.sensor !== undefined){
let data8 = data5.sensor;
const _errs21 = errors;
if(typeof data8 !== "string"){
validate37.errors = [{instancePath:instancePath+"/power/sensor",schemaPath:"sensor.json/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data8 === "battery_telemetry") || (data8 === "rapl")) || (data8 === "battery")) || (data8 === "external_meter")) || (data8 === "cpu_time_model")) || (data8 === "unknown"))){
validate37.errors = [{instancePath:instancePath+"/power/sensor",schemaPath:"sensor.json/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.scope !== undefined){
let data9 = data5.scope;
const _errs24 = errors;
if(typeof data9 !== "string"){
validate37.errors = [{instancePath:instancePath+"/power/scope",schemaPath:"#/properties/power/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data9 === "machine") || (data9 === "package")) || (data9 === "cpu_time"))){
validate37.errors = [{instancePath:instancePath+"/power/scope",schemaPath:"#/properties/power/properties/scope/enum",keyword:"enum",params:{allowedValues: schema47.properties.power.properties.scope.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.kind !== undefined){
let data10 = data5.kind;
const _errs26 = errors;
if(typeof data10 !== "string"){
validate37.errors = [{instancePath:instancePath+"/power/kind",schemaPath:"#/properties/power/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data10 === "mean") || (data10 === "instant"))){
validate37.errors = [{instancePath:instancePath+"/power/kind",schemaPath:"#/properties/power/properties/kind/enum",keyword:"enum",params:{allowedValues: schema47.properties.power.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.fresh !== undefined){
const _errs28 = errors;
if(typeof data5.fresh !== "boolean"){
validate37.errors = [{instancePath:instancePath+"/power/fresh",schemaPath:"#/properties/power/properties/fresh/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.basis !== undefined){
let data12 = data5.basis;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data12 === "string"){
if(data12.length > 400){
validate37.errors = [{instancePath:instancePath+"/power/basis",schemaPath:"#/properties/power/properties/basis/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/power/basis",schemaPath:"#/properties/power/properties/basis/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.sensors !== undefined){
let data13 = data5.sensors;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data13)){
if(data13.length > 8){
validate37.errors = [{instancePath:instancePath+"/power/sensors",schemaPath:"#/properties/power/properties/sensors/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"}];
return false;
}
else {
var valid5 = true;
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
const _errs34 = errors;
if(errors === _errs34){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing2;
if(((data14.sensor === undefined) && (missing2 = "sensor")) || ((data14.state === undefined) && (missing2 = "state"))){
validate37.errors = [{instancePath:instancePath+"/power/sensors/" + i0,schemaPath:"#/properties/power/properties/sensors/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key2 in data14){
if(!(((key2 === "sensor") || (key2 === "state")) || (key2 === "reason"))){
validate37.errors = [{instancePath:instancePath+"/power/sensors/" + i0,schemaPath:"#/properties/power/properties/sensors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data14.sensor !== undefined){
let data15 = data14.sensor;
const _errs37 = errors;
if(typeof data15 !== "string"){
validate37.errors = [{instancePath:instancePath+"/power/sensors/" + i0+"/sensor",schemaPath:"sensor.json/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data15 === "battery_telemetry") || (data15 === "rapl")) || (data15 === "battery")) || (data15 === "external_meter")) || (data15 === "cpu_time_model")) || (data15 === "unknown"))){
validate37.errors = [{instancePath:instancePath+"/power/sensors/" + i0+"/sensor",schemaPath:"sensor.json/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs37 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data14.state !== undefined){
let data16 = data14.state;
const _errs40 = errors;
if(typeof data16 !== "string"){
validate37.errors = [{instancePath:instancePath+"/power/sensors/" + i0+"/state",schemaPath:"#/definitions/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data16 === "measured") || (data16 === "modelled")) || (data16 === "unavailable"))){
validate37.errors = [{instancePath:instancePath+"/power/sensors/" + i0+"/state",schemaPath:"#/definitions/label/enum",keyword:"enum",params:{allowedValues: schema49.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs40 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data14.reason !== undefined){
let data17 = data14.reason;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data17 === "string"){
if(data17.length > 400){
validate37.errors = [{instancePath:instancePath+"/power/sensors/" + i0+"/reason",schemaPath:"#/properties/power/properties/sensors/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/power/sensors/" + i0+"/reason",schemaPath:"#/properties/power/properties/sensors/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/power/sensors/" + i0,schemaPath:"#/properties/power/properties/sensors/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs34 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/power/sensors",schemaPath:"#/properties/power/properties/sensors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs32 === errors;
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
else {
validate37.errors = [{instancePath:instancePath+"/power",schemaPath:"#/properties/power/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thermal !== undefined){
let data18 = data.thermal;
const _errs45 = errors;
if(errors === _errs45){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
const _errs47 = errors;
for(const key3 in data18){
if(!(((((key3 === "celsius") || (key3 === "sensor")) || (key3 === "pressure")) || (key3 === "speed_limit")) || (key3 === "throttle_count"))){
validate37.errors = [{instancePath:instancePath+"/thermal",schemaPath:"#/properties/thermal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs47 === errors){
if(data18.celsius !== undefined){
let data19 = data18.celsius;
const _errs48 = errors;
if(!((typeof data19 == "number") && (isFinite(data19)))){
validate37.errors = [{instancePath:instancePath+"/thermal/celsius",schemaPath:"#/properties/thermal/properties/celsius/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid9 = _errs48 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data18.sensor !== undefined){
let data20 = data18.sensor;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data20 === "string"){
if(data20.length > 64){
validate37.errors = [{instancePath:instancePath+"/thermal/sensor",schemaPath:"#/properties/thermal/properties/sensor/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/thermal/sensor",schemaPath:"#/properties/thermal/properties/sensor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs50 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data18.pressure !== undefined){
let data21 = data18.pressure;
const _errs52 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate37.errors = [{instancePath:instancePath+"/thermal/pressure",schemaPath:"#/properties/thermal/properties/pressure/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs52){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 4 || isNaN(data21)){
validate37.errors = [{instancePath:instancePath+"/thermal/pressure",schemaPath:"#/properties/thermal/properties/pressure/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"}];
return false;
}
else {
if(data21 < 0 || isNaN(data21)){
validate37.errors = [{instancePath:instancePath+"/thermal/pressure",schemaPath:"#/properties/thermal/properties/pressure/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid9 = _errs52 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data18.speed_limit !== undefined){
let data22 = data18.speed_limit;
const _errs54 = errors;
if(!((typeof data22 == "number") && (isFinite(data22)))){
validate37.errors = [{instancePath:instancePath+"/thermal/speed_limit",schemaPath:"#/properties/thermal/properties/speed_limit/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid9 = _errs54 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data18.throttle_count !== undefined){
let data23 = data18.throttle_count;
const _errs56 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate37.errors = [{instancePath:instancePath+"/thermal/throttle_count",schemaPath:"#/properties/thermal/properties/throttle_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs56){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
validate37.errors = [{instancePath:instancePath+"/thermal/throttle_count",schemaPath:"#/properties/thermal/properties/throttle_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs56 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/thermal",schemaPath:"#/properties/thermal/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supply !== undefined){
let data24 = data.supply;
const _errs58 = errors;
if(errors === _errs58){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing3;
if((data24.source === undefined) && (missing3 = "source")){
validate37.errors = [{instancePath:instancePath+"/supply",schemaPath:"#/properties/supply/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs60 = errors;
for(const key4 in data24){
if(!(((key4 === "source") || (key4 === "battery")) || (key4 === "low_power"))){
validate37.errors = [{instancePath:instancePath+"/supply",schemaPath:"#/properties/supply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs60 === errors){
if(data24.source !== undefined){
let data25 = data24.source;
const _errs61 = errors;
if(typeof data25 !== "string"){
validate37.errors = [{instancePath:instancePath+"/supply/source",schemaPath:"#/properties/supply/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data25 === "mains") || (data25 === "battery")) || (data25 === "ups")) || (data25 === "unknown"))){
validate37.errors = [{instancePath:instancePath+"/supply/source",schemaPath:"#/properties/supply/properties/source/enum",keyword:"enum",params:{allowedValues: schema47.properties.supply.properties.source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs61 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data24.battery !== undefined){
let data26 = data24.battery;
const _errs63 = errors;
if(errors === _errs63){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing4;
if((data26.state === undefined) && (missing4 = "state")){
validate37.errors = [{instancePath:instancePath+"/supply/battery",schemaPath:"#/properties/supply/properties/battery/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs65 = errors;
for(const key5 in data26){
if(!(((key5 === "state") || (key5 === "percent")) || (key5 === "minutes_left"))){
validate37.errors = [{instancePath:instancePath+"/supply/battery",schemaPath:"#/properties/supply/properties/battery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs65 === errors){
if(data26.state !== undefined){
let data27 = data26.state;
const _errs66 = errors;
if(typeof data27 !== "string"){
validate37.errors = [{instancePath:instancePath+"/supply/battery/state",schemaPath:"#/properties/supply/properties/battery/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data27 === "charging") || (data27 === "discharging")) || (data27 === "full")) || (data27 === "idle")) || (data27 === "unknown"))){
validate37.errors = [{instancePath:instancePath+"/supply/battery/state",schemaPath:"#/properties/supply/properties/battery/properties/state/enum",keyword:"enum",params:{allowedValues: schema47.properties.supply.properties.battery.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid11 = _errs66 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data26.percent !== undefined){
let data28 = data26.percent;
const _errs68 = errors;
if(errors === _errs68){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 100 || isNaN(data28)){
validate37.errors = [{instancePath:instancePath+"/supply/battery/percent",schemaPath:"#/properties/supply/properties/battery/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data28 < 0 || isNaN(data28)){
validate37.errors = [{instancePath:instancePath+"/supply/battery/percent",schemaPath:"#/properties/supply/properties/battery/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/supply/battery/percent",schemaPath:"#/properties/supply/properties/battery/properties/percent/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid11 = _errs68 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data26.minutes_left !== undefined){
let data29 = data26.minutes_left;
const _errs70 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate37.errors = [{instancePath:instancePath+"/supply/battery/minutes_left",schemaPath:"#/properties/supply/properties/battery/properties/minutes_left/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs70){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
validate37.errors = [{instancePath:instancePath+"/supply/battery/minutes_left",schemaPath:"#/properties/supply/properties/battery/properties/minutes_left/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid11 = _errs70 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/supply/battery",schemaPath:"#/properties/supply/properties/battery/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs63 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data24.low_power !== undefined){
const _errs72 = errors;
if(typeof data24.low_power !== "boolean"){
validate37.errors = [{instancePath:instancePath+"/supply/low_power",schemaPath:"#/properties/supply/properties/low_power/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid10 = _errs72 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/supply",schemaPath:"#/properties/supply/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.presence !== undefined){
let data31 = data.presence;
const _errs74 = errors;
if(errors === _errs74){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing5;
if(((((data31.front === undefined) && (missing5 = "front")) || ((data31.idle_seconds === undefined) && (missing5 = "idle_seconds"))) || ((data31.audio === undefined) && (missing5 = "audio"))) || ((data31.wakes === undefined) && (missing5 = "wakes"))){
validate37.errors = [{instancePath:instancePath+"/presence",schemaPath:"#/properties/presence/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs76 = errors;
for(const key6 in data31){
if(!((((key6 === "front") || (key6 === "idle_seconds")) || (key6 === "audio")) || (key6 === "wakes"))){
validate37.errors = [{instancePath:instancePath+"/presence",schemaPath:"#/properties/presence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs76 === errors){
if(data31.front !== undefined){
let data32 = data31.front;
const _errs77 = errors;
if(errors === _errs77){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing6;
if(((data32.known === undefined) && (missing6 = "known")) || ((data32.reason === undefined) && (missing6 = "reason"))){
validate37.errors = [{instancePath:instancePath+"/presence/front",schemaPath:"#/properties/presence/properties/front/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs79 = errors;
for(const key7 in data32){
if(!((((key7 === "known") || (key7 === "pid")) || (key7 === "app")) || (key7 === "reason"))){
validate37.errors = [{instancePath:instancePath+"/presence/front",schemaPath:"#/properties/presence/properties/front/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs79 === errors){
if(data32.known !== undefined){
const _errs80 = errors;
if(typeof data32.known !== "boolean"){
validate37.errors = [{instancePath:instancePath+"/presence/front/known",schemaPath:"#/properties/presence/properties/front/properties/known/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid13 = _errs80 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data32.pid !== undefined){
let data34 = data32.pid;
const _errs82 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate37.errors = [{instancePath:instancePath+"/presence/front/pid",schemaPath:"#/properties/presence/properties/front/properties/pid/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs82){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 1 || isNaN(data34)){
validate37.errors = [{instancePath:instancePath+"/presence/front/pid",schemaPath:"#/properties/presence/properties/front/properties/pid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid13 = _errs82 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data32.app !== undefined){
let data35 = data32.app;
const _errs84 = errors;
if(errors === _errs84){
if(typeof data35 === "string"){
if(data35.length > 128){
validate37.errors = [{instancePath:instancePath+"/presence/front/app",schemaPath:"#/properties/presence/properties/front/properties/app/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/presence/front/app",schemaPath:"#/properties/presence/properties/front/properties/app/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs84 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data32.reason !== undefined){
let data36 = data32.reason;
const _errs86 = errors;
if(errors === _errs86){
if(typeof data36 === "string"){
if(data36.length > 400){
validate37.errors = [{instancePath:instancePath+"/presence/front/reason",schemaPath:"#/properties/presence/properties/front/properties/reason/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/presence/front/reason",schemaPath:"#/properties/presence/properties/front/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs86 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/presence/front",schemaPath:"#/properties/presence/properties/front/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs77 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data31.idle_seconds !== undefined){
let data37 = data31.idle_seconds;
const _errs88 = errors;
const _errs89 = errors;
if(errors === _errs89){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing7;
if(((data37.known === undefined) && (missing7 = "known")) || ((data37.reason === undefined) && (missing7 = "reason"))){
validate37.errors = [{instancePath:instancePath+"/presence/idle_seconds",schemaPath:"#/definitions/fact/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs91 = errors;
for(const key8 in data37){
if(!(((key8 === "known") || (key8 === "value")) || (key8 === "reason"))){
validate37.errors = [{instancePath:instancePath+"/presence/idle_seconds",schemaPath:"#/definitions/fact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs91 === errors){
if(data37.known !== undefined){
const _errs92 = errors;
if(typeof data37.known !== "boolean"){
validate37.errors = [{instancePath:instancePath+"/presence/idle_seconds/known",schemaPath:"#/definitions/fact/properties/known/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid15 = _errs92 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data37.value !== undefined){
let data39 = data37.value;
const _errs94 = errors;
if(errors === _errs94){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
validate37.errors = [{instancePath:instancePath+"/presence/idle_seconds/value",schemaPath:"#/definitions/fact/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/presence/idle_seconds/value",schemaPath:"#/definitions/fact/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid15 = _errs94 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data37.reason !== undefined){
let data40 = data37.reason;
const _errs96 = errors;
if(errors === _errs96){
if(typeof data40 === "string"){
if(data40.length > 400){
validate37.errors = [{instancePath:instancePath+"/presence/idle_seconds/reason",schemaPath:"#/definitions/fact/properties/reason/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/presence/idle_seconds/reason",schemaPath:"#/definitions/fact/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid15 = _errs96 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/presence/idle_seconds",schemaPath:"#/definitions/fact/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs88 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data31.audio !== undefined){
let data41 = data31.audio;
const _errs98 = errors;
const _errs99 = errors;
if(errors === _errs99){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing8;
if(((data41.known === undefined) && (missing8 = "known")) || ((data41.reason === undefined) && (missing8 = "reason"))){
validate37.errors = [{instancePath:instancePath+"/presence/audio",schemaPath:"#/definitions/fact/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs101 = errors;
for(const key9 in data41){
if(!(((key9 === "known") || (key9 === "value")) || (key9 === "reason"))){
validate37.errors = [{instancePath:instancePath+"/presence/audio",schemaPath:"#/definitions/fact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs101 === errors){
if(data41.known !== undefined){
const _errs102 = errors;
if(typeof data41.known !== "boolean"){
validate37.errors = [{instancePath:instancePath+"/presence/audio/known",schemaPath:"#/definitions/fact/properties/known/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid17 = _errs102 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data41.value !== undefined){
let data43 = data41.value;
const _errs104 = errors;
if(errors === _errs104){
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
validate37.errors = [{instancePath:instancePath+"/presence/audio/value",schemaPath:"#/definitions/fact/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/presence/audio/value",schemaPath:"#/definitions/fact/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid17 = _errs104 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data41.reason !== undefined){
let data44 = data41.reason;
const _errs106 = errors;
if(errors === _errs106){
if(typeof data44 === "string"){
if(data44.length > 400){
validate37.errors = [{instancePath:instancePath+"/presence/audio/reason",schemaPath:"#/definitions/fact/properties/reason/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/presence/audio/reason",schemaPath:"#/definitions/fact/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid17 = _errs106 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/presence/audio",schemaPath:"#/definitions/fact/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs98 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data31.wakes !== undefined){
let data45 = data31.wakes;
const _errs108 = errors;
const _errs109 = errors;
if(errors === _errs109){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing9;
if(((data45.known === undefined) && (missing9 = "known")) || ((data45.reason === undefined) && (missing9 = "reason"))){
validate37.errors = [{instancePath:instancePath+"/presence/wakes",schemaPath:"#/definitions/fact/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs111 = errors;
for(const key10 in data45){
if(!(((key10 === "known") || (key10 === "value")) || (key10 === "reason"))){
validate37.errors = [{instancePath:instancePath+"/presence/wakes",schemaPath:"#/definitions/fact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs111 === errors){
if(data45.known !== undefined){
const _errs112 = errors;
if(typeof data45.known !== "boolean"){
validate37.errors = [{instancePath:instancePath+"/presence/wakes/known",schemaPath:"#/definitions/fact/properties/known/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid19 = _errs112 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data45.value !== undefined){
let data47 = data45.value;
const _errs114 = errors;
if(errors === _errs114){
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
validate37.errors = [{instancePath:instancePath+"/presence/wakes/value",schemaPath:"#/definitions/fact/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/presence/wakes/value",schemaPath:"#/definitions/fact/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid19 = _errs114 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data45.reason !== undefined){
let data48 = data45.reason;
const _errs116 = errors;
if(errors === _errs116){
if(typeof data48 === "string"){
if(data48.length > 400){
validate37.errors = [{instancePath:instancePath+"/presence/wakes/reason",schemaPath:"#/definitions/fact/properties/reason/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/presence/wakes/reason",schemaPath:"#/definitions/fact/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid19 = _errs116 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/presence/wakes",schemaPath:"#/definitions/fact/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs108 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/presence",schemaPath:"#/properties/presence/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs74 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rivals !== undefined){
let data49 = data.rivals;
const _errs118 = errors;
if(errors === _errs118){
if(Array.isArray(data49)){
if(data49.length > 16){
validate37.errors = [{instancePath:instancePath+"/rivals",schemaPath:"#/properties/rivals/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"}];
return false;
}
else {
var valid20 = true;
const len1 = data49.length;
for(let i1=0; i1<len1; i1++){
let data50 = data49[i1];
const _errs120 = errors;
if(errors === _errs120){
if(typeof data50 === "string"){
if(data50.length > 64){
validate37.errors = [{instancePath:instancePath+"/rivals/" + i1,schemaPath:"#/properties/rivals/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/rivals/" + i1,schemaPath:"#/properties/rivals/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid20 = _errs120 === errors;
if(!valid20){
break;
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/rivals",schemaPath:"#/properties/rivals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs118 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.processes !== undefined){
let data51 = data.processes;
const _errs122 = errors;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
validate37.errors = [{instancePath:instancePath+"/processes",schemaPath:"#/properties/processes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs122){
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 0 || isNaN(data51)){
validate37.errors = [{instancePath:instancePath+"/processes",schemaPath:"#/properties/processes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs122 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.apps_total !== undefined){
let data52 = data.apps_total;
const _errs124 = errors;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate37.errors = [{instancePath:instancePath+"/apps_total",schemaPath:"#/properties/apps_total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs124){
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
validate37.errors = [{instancePath:instancePath+"/apps_total",schemaPath:"#/properties/apps_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs124 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.apps !== undefined){
let data53 = data.apps;
const _errs126 = errors;
if(errors === _errs126){
if(Array.isArray(data53)){
if(data53.length > 200){
validate37.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}];
return false;
}
else {
var valid21 = true;
const len2 = data53.length;
for(let i2=0; i2<len2; i2++){
let data54 = data53[i2];
const _errs128 = errors;
if(errors === _errs128){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
let missing10;
if(((((((((data54.id === undefined) && (missing10 = "id")) || ((data54.name === undefined) && (missing10 = "name"))) || ((data54.origin === undefined) && (missing10 = "origin"))) || ((data54.processes === undefined) && (missing10 = "processes"))) || ((data54.label === undefined) && (missing10 = "label"))) || ((data54.state === undefined) && (missing10 = "state"))) || ((data54.levels === undefined) && (missing10 = "levels"))) || ((data54.reason === undefined) && (missing10 = "reason"))){
validate37.errors = [{instancePath:instancePath+"/apps/" + i2,schemaPath:"#/properties/apps/items/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs130 = errors;
for(const key11 in data54){
if(!(func2.call(schema47.properties.apps.items.properties, key11))){
validate37.errors = [{instancePath:instancePath+"/apps/" + i2,schemaPath:"#/properties/apps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs130 === errors){
if(data54.id !== undefined){
let data55 = data54.id;
const _errs131 = errors;
if(errors === _errs131){
if(typeof data55 === "string"){
if(data55.length > 128){
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/id",schemaPath:"#/properties/apps/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/id",schemaPath:"#/properties/apps/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid22 = _errs131 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data54.name !== undefined){
let data56 = data54.name;
const _errs133 = errors;
if(errors === _errs133){
if(typeof data56 === "string"){
if(data56.length > 128){
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/name",schemaPath:"#/properties/apps/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/name",schemaPath:"#/properties/apps/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid22 = _errs133 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data54.origin !== undefined){
let data57 = data54.origin;
const _errs135 = errors;
if(typeof data57 !== "string"){
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/origin",schemaPath:"#/properties/apps/items/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data57 === "catalogue") || (data57 === "user")) || (data57 === "unknown"))){
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/origin",schemaPath:"#/properties/apps/items/properties/origin/enum",keyword:"enum",params:{allowedValues: schema47.properties.apps.items.properties.origin.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs135 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data54.processes !== undefined){
let data58 = data54.processes;
const _errs137 = errors;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/processes",schemaPath:"#/properties/apps/items/properties/processes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs137){
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 < 0 || isNaN(data58)){
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/processes",schemaPath:"#/properties/apps/items/properties/processes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid22 = _errs137 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data54.resident_mib !== undefined){
let data59 = data54.resident_mib;
const _errs139 = errors;
if(errors === _errs139){
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 0 || isNaN(data59)){
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/resident_mib",schemaPath:"#/properties/apps/items/properties/resident_mib/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/resident_mib",schemaPath:"#/properties/apps/items/properties/resident_mib/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid22 = _errs139 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data54.cpu_percent !== undefined){
let data60 = data54.cpu_percent;
const _errs141 = errors;
if(errors === _errs141){
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 0 || isNaN(data60)){
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/cpu_percent",schemaPath:"#/properties/apps/items/properties/cpu_percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/cpu_percent",schemaPath:"#/properties/apps/items/properties/cpu_percent/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid22 = _errs141 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data54.cpu_seconds !== undefined){
let data61 = data54.cpu_seconds;
const _errs143 = errors;
if(errors === _errs143){
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 < 0 || isNaN(data61)){
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/cpu_seconds",schemaPath:"#/properties/apps/items/properties/cpu_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/cpu_seconds",schemaPath:"#/properties/apps/items/properties/cpu_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid22 = _errs143 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data54.watts !== undefined){
let data62 = data54.watts;
const _errs145 = errors;
if(errors === _errs145){
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 < 0 || isNaN(data62)){
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/watts",schemaPath:"#/properties/apps/items/properties/watts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/watts",schemaPath:"#/properties/apps/items/properties/watts/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid22 = _errs145 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data54.label !== undefined){
let data63 = data54.label;
const _errs147 = errors;
if(typeof data63 !== "string"){
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/label",schemaPath:"#/definitions/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data63 === "measured") || (data63 === "modelled")) || (data63 === "unavailable"))){
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/label",schemaPath:"#/definitions/label/enum",keyword:"enum",params:{allowedValues: schema49.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs147 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data54.state !== undefined){
let data64 = data54.state;
const _errs150 = errors;
if(typeof data64 !== "string"){
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/state",schemaPath:"#/properties/apps/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data64 === "held") || (data64 === "paused")) || (data64 === "free")) || (data64 === "refused"))){
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/state",schemaPath:"#/properties/apps/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema47.properties.apps.items.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs150 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data54.level !== undefined){
let data65 = data54.level;
const _errs152 = errors;
if(typeof data65 !== "string"){
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data65 === "deprioritise") || (data65 === "cap")) || (data65 === "suspend"))){
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema57.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs152 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data54.levels !== undefined){
let data66 = data54.levels;
const _errs155 = errors;
if(errors === _errs155){
if(Array.isArray(data66)){
if(data66.length > 3){
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/levels",schemaPath:"#/properties/apps/items/properties/levels/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"}];
return false;
}
else {
var valid25 = true;
const len3 = data66.length;
for(let i3=0; i3<len3; i3++){
let data67 = data66[i3];
const _errs157 = errors;
if(typeof data67 !== "string"){
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/levels/" + i3,schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data67 === "deprioritise") || (data67 === "cap")) || (data67 === "suspend"))){
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/levels/" + i3,schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema57.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid25 = _errs157 === errors;
if(!valid25){
break;
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/levels",schemaPath:"#/properties/apps/items/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid22 = _errs155 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data54.rule !== undefined){
let data68 = data54.rule;
const _errs160 = errors;
if(errors === _errs160){
if(typeof data68 === "string"){
if(data68.length > 64){
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/rule",schemaPath:"#/properties/apps/items/properties/rule/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/rule",schemaPath:"#/properties/apps/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid22 = _errs160 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data54.reason !== undefined){
let data69 = data54.reason;
const _errs162 = errors;
if(errors === _errs162){
if(typeof data69 === "string"){
if(data69.length > 400){
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/reason",schemaPath:"#/properties/apps/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/apps/" + i2+"/reason",schemaPath:"#/properties/apps/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid22 = _errs162 === errors;
}
else {
var valid22 = true;
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
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/apps/" + i2,schemaPath:"#/properties/apps/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid21 = _errs128 === errors;
if(!valid21){
break;
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs126 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.own !== undefined){
const _errs164 = errors;
if(!(validate38(data.own, {instancePath:instancePath+"/own",parentData:data,parentDataProperty:"own",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs164 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.residual !== undefined){
const _errs165 = errors;
if(!(validate38(data.residual, {instancePath:instancePath+"/residual",parentData:data,parentDataProperty:"residual",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs165 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.holds !== undefined){
let data72 = data.holds;
const _errs166 = errors;
if(errors === _errs166){
if(Array.isArray(data72)){
var valid27 = true;
const len4 = data72.length;
for(let i4=0; i4<len4; i4++){
const _errs168 = errors;
if(!(validate27(data72[i4], {instancePath:instancePath+"/holds/" + i4,parentData:data72,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid27 = _errs168 === errors;
if(!valid27){
break;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/holds",schemaPath:"#/properties/holds/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs166 === errors;
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
}
}
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}

export const machineSettings: any = validate42;

function validate42 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="machine-settings.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "aggressive_mode") || (key0 === "thermal_threshold")) || (key0 === "quantum_circuits")) || (key0 === "ml_training_cycles")) || (key0 === "entanglement_depth")) || (key0 === "classical_optimization"))){
validate42.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.aggressive_mode !== undefined){
const _errs2 = errors;
if(typeof data.aggressive_mode !== "boolean"){
validate42.errors = [{instancePath:instancePath+"/aggressive_mode",schemaPath:"#/properties/aggressive_mode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate42.errors = [{instancePath:instancePath+"/thermal_threshold",schemaPath:"#/properties/thermal_threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 105},message:"must be <= 105"}];
return false;
}
else {
if(data1 < 50 || isNaN(data1)){
validate42.errors = [{instancePath:instancePath+"/thermal_threshold",schemaPath:"#/properties/thermal_threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 50},message:"must be >= 50"}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/thermal_threshold",schemaPath:"#/properties/thermal_threshold/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate42.errors = [{instancePath:instancePath+"/quantum_circuits",schemaPath:"#/properties/quantum_circuits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 40 || isNaN(data2)){
validate42.errors = [{instancePath:instancePath+"/quantum_circuits",schemaPath:"#/properties/quantum_circuits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 40},message:"must be <= 40"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate42.errors = [{instancePath:instancePath+"/quantum_circuits",schemaPath:"#/properties/quantum_circuits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate42.errors = [{instancePath:instancePath+"/ml_training_cycles",schemaPath:"#/properties/ml_training_cycles/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 20 || isNaN(data3)){
validate42.errors = [{instancePath:instancePath+"/ml_training_cycles",schemaPath:"#/properties/ml_training_cycles/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate42.errors = [{instancePath:instancePath+"/ml_training_cycles",schemaPath:"#/properties/ml_training_cycles/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate42.errors = [{instancePath:instancePath+"/entanglement_depth",schemaPath:"#/properties/entanglement_depth/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 10 || isNaN(data4)){
validate42.errors = [{instancePath:instancePath+"/entanglement_depth",schemaPath:"#/properties/entanglement_depth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate42.errors = [{instancePath:instancePath+"/entanglement_depth",schemaPath:"#/properties/entanglement_depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate42.errors = [{instancePath:instancePath+"/classical_optimization",schemaPath:"#/properties/classical_optimization/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}

export const machineSnapshot: any = validate43;
const schema62 = {"$id":"machine-snapshot.json","$schema":"http://json-schema.org/draft-07/schema#","title":"MachineSnapshot","description":"What the optimizer decides about: the apps of one moment, what each level would save and disturb, and the state of the machine.","type":"object","additionalProperties":false,"properties":{"apps":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","minLength":1,"maxLength":64,"description":"unique in this snapshot"},"name":{"type":"string","maxLength":128,"description":"what a person calls it; the id where it is missing"},"watts":{"type":"number","minimum":0,"maximum":1000,"description":"mean power while it is left alone"},"cores":{"type":"number","minimum":0,"maximum":1024,"default":1,"description":"cores that it keeps busy"},"levels":{"type":"object","additionalProperties":false,"description":"the levels that are allowed for this app besides keep; a level that is missing is never chosen","properties":{"deprioritise":{"$ref":"#/definitions/level"},"cap":{"$ref":"#/definitions/level"},"suspend":{"$ref":"#/definitions/level"}}}},"required":["id","watts","cores","levels"]}},"related":{"type":"array","maxItems":64,"default":[],"description":"groups of apps that should be treated alike","items":{"type":"object","additionalProperties":false,"properties":{"apps":{"type":"array","minItems":2,"maxItems":20,"items":{"type":"string","maxLength":64}},"watts":{"type":"number","minimum":0,"maximum":1000,"default":1,"description":"what a difference within the group costs"}},"required":["apps","watts"]}},"efficiency_cores":{"type":"integer","minimum":0,"maximum":1024,"default":0,"description":"0: there are none, and nothing crowds them"},"temperature":{"type":["number","null"],"minimum":-50,"maximum":150,"default":null,"description":"°C of the processor; null where no sensor tells"},"weights":{"type":"object","additionalProperties":false,"default":{},"description":"how much the parts of the energy count; a choice, not a measurement","properties":{"impact":{"type":"number","minimum":0,"maximum":1000,"default":2,"description":"watts that one unit of impact is worth"},"crowding":{"type":"number","minimum":0,"maximum":1000,"default":0.5,"description":"watts that two busy cores' worth of work costs on one efficiency core"},"thermal":{"type":"number","minimum":0,"maximum":1000,"default":0.05,"description":"share by which a degree above the threshold makes unrestrained power dearer"}},"required":["impact","crowding","thermal"]},"settings":{"$ref":"machine-settings.json","default":{}}},"required":["apps","related","efficiency_cores","temperature","weights","settings"],"definitions":{"level":{"type":"object","additionalProperties":false,"properties":{"saving":{"type":"number","minimum":0,"maximum":1,"description":"share of the app's power that the level saves"},"impact":{"type":"number","minimum":0,"maximum":10,"description":"how much the person notices: 0 nothing, 1 as much as one is willing to pay the impact weight for"}},"required":["saving","impact"]}}};
const schema63 = {"type":"object","additionalProperties":false,"properties":{"saving":{"type":"number","minimum":0,"maximum":1,"description":"share of the app's power that the level saves"},"impact":{"type":"number","minimum":0,"maximum":10,"description":"how much the person notices: 0 nothing, 1 as much as one is willing to pay the impact weight for"}},"required":["saving","impact"]};

function validate43 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="machine-snapshot.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.related === undefined){
data.related = [];
}
if(data.efficiency_cores === undefined){
data.efficiency_cores = 0;
}
if(data.temperature === undefined){
data.temperature = null;
}
if(data.weights === undefined){
data.weights = {};
}
if(data.settings === undefined){
data.settings = {};
}
let missing0;
if(((((((data.apps === undefined) && (missing0 = "apps")) || ((data.related === undefined) && (missing0 = "related"))) || ((data.efficiency_cores === undefined) && (missing0 = "efficiency_cores"))) || ((data.temperature === undefined) && (missing0 = "temperature"))) || ((data.weights === undefined) && (missing0 = "weights"))) || ((data.settings === undefined) && (missing0 = "settings"))){
validate43.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "apps") || (key0 === "related")) || (key0 === "efficiency_cores")) || (key0 === "temperature")) || (key0 === "weights")) || (key0 === "settings"))){
validate43.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.apps !== undefined){
let data0 = data.apps;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 20){
validate43.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
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
if(data1.cores === undefined){
data1.cores = 1;
}
let missing1;
if(((((data1.id === undefined) && (missing1 = "id")) || ((data1.watts === undefined) && (missing1 = "watts"))) || ((data1.cores === undefined) && (missing1 = "cores"))) || ((data1.levels === undefined) && (missing1 = "levels"))){
validate43.errors = [{instancePath:instancePath+"/apps/" + i0,schemaPath:"#/properties/apps/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!(((((key1 === "id") || (key1 === "name")) || (key1 === "watts")) || (key1 === "cores")) || (key1 === "levels"))){
validate43.errors = [{instancePath:instancePath+"/apps/" + i0,schemaPath:"#/properties/apps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.id !== undefined){
let data2 = data1.id;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(data2.length > 64){
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/id",schemaPath:"#/properties/apps/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(data2.length < 1){
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/id",schemaPath:"#/properties/apps/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/id",schemaPath:"#/properties/apps/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.name !== undefined){
let data3 = data1.name;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(data3.length > 128){
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/name",schemaPath:"#/properties/apps/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/name",schemaPath:"#/properties/apps/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.watts !== undefined){
let data4 = data1.watts;
const _errs11 = errors;
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000 || isNaN(data4)){
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/watts",schemaPath:"#/properties/apps/items/properties/watts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/watts",schemaPath:"#/properties/apps/items/properties/watts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/watts",schemaPath:"#/properties/apps/items/properties/watts/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
let data5 = data1.cores;
const _errs13 = errors;
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1024 || isNaN(data5)){
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/cores",schemaPath:"#/properties/apps/items/properties/cores/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},message:"must be <= 1024"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/cores",schemaPath:"#/properties/apps/items/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/cores",schemaPath:"#/properties/apps/items/properties/cores/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid2 = _errs13 === errors;
if(valid2){
if(data1.levels !== undefined){
let data6 = data1.levels;
const _errs15 = errors;
if(errors === _errs15){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
const _errs17 = errors;
for(const key2 in data6){
if(!(((key2 === "deprioritise") || (key2 === "cap")) || (key2 === "suspend"))){
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels",schemaPath:"#/properties/apps/items/properties/levels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data6.deprioritise !== undefined){
let data7 = data6.deprioritise;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if(((data7.saving === undefined) && (missing2 = "saving")) || ((data7.impact === undefined) && (missing2 = "impact"))){
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels/deprioritise",schemaPath:"#/definitions/level/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs21 = errors;
for(const key3 in data7){
if(!((key3 === "saving") || (key3 === "impact"))){
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels/deprioritise",schemaPath:"#/definitions/level/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data7.saving !== undefined){
let data8 = data7.saving;
const _errs22 = errors;
if(errors === _errs22){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels/deprioritise/saving",schemaPath:"#/definitions/level/properties/saving/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels/deprioritise/saving",schemaPath:"#/definitions/level/properties/saving/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels/deprioritise/saving",schemaPath:"#/definitions/level/properties/saving/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.impact !== undefined){
let data9 = data7.impact;
const _errs24 = errors;
if(errors === _errs24){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 10 || isNaN(data9)){
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels/deprioritise/impact",schemaPath:"#/definitions/level/properties/impact/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels/deprioritise/impact",schemaPath:"#/definitions/level/properties/impact/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels/deprioritise/impact",schemaPath:"#/definitions/level/properties/impact/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels/deprioritise",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.cap !== undefined){
let data10 = data6.cap;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing3;
if(((data10.saving === undefined) && (missing3 = "saving")) || ((data10.impact === undefined) && (missing3 = "impact"))){
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels/cap",schemaPath:"#/definitions/level/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs29 = errors;
for(const key4 in data10){
if(!((key4 === "saving") || (key4 === "impact"))){
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels/cap",schemaPath:"#/definitions/level/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs29 === errors){
if(data10.saving !== undefined){
let data11 = data10.saving;
const _errs30 = errors;
if(errors === _errs30){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1 || isNaN(data11)){
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels/cap/saving",schemaPath:"#/definitions/level/properties/saving/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels/cap/saving",schemaPath:"#/definitions/level/properties/saving/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels/cap/saving",schemaPath:"#/definitions/level/properties/saving/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid7 = _errs30 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data10.impact !== undefined){
let data12 = data10.impact;
const _errs32 = errors;
if(errors === _errs32){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 10 || isNaN(data12)){
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels/cap/impact",schemaPath:"#/definitions/level/properties/impact/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"}];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels/cap/impact",schemaPath:"#/definitions/level/properties/impact/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels/cap/impact",schemaPath:"#/definitions/level/properties/impact/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid7 = _errs32 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels/cap",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.suspend !== undefined){
let data13 = data6.suspend;
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing4;
if(((data13.saving === undefined) && (missing4 = "saving")) || ((data13.impact === undefined) && (missing4 = "impact"))){
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels/suspend",schemaPath:"#/definitions/level/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs37 = errors;
for(const key5 in data13){
if(!((key5 === "saving") || (key5 === "impact"))){
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels/suspend",schemaPath:"#/definitions/level/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs37 === errors){
if(data13.saving !== undefined){
let data14 = data13.saving;
const _errs38 = errors;
if(errors === _errs38){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1 || isNaN(data14)){
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels/suspend/saving",schemaPath:"#/definitions/level/properties/saving/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels/suspend/saving",schemaPath:"#/definitions/level/properties/saving/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels/suspend/saving",schemaPath:"#/definitions/level/properties/saving/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid9 = _errs38 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data13.impact !== undefined){
let data15 = data13.impact;
const _errs40 = errors;
if(errors === _errs40){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 10 || isNaN(data15)){
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels/suspend/impact",schemaPath:"#/definitions/level/properties/impact/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"}];
return false;
}
else {
if(data15 < 0 || isNaN(data15)){
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels/suspend/impact",schemaPath:"#/definitions/level/properties/impact/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels/suspend/impact",schemaPath:"#/definitions/level/properties/impact/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid9 = _errs40 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels/suspend",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs34 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels",schemaPath:"#/properties/apps/items/properties/levels/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs15 === errors;
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
else {
validate43.errors = [{instancePath:instancePath+"/apps/" + i0,schemaPath:"#/properties/apps/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate43.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let data16 = data.related;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data16)){
if(data16.length > 64){
validate43.errors = [{instancePath:instancePath+"/related",schemaPath:"#/properties/related/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"}];
return false;
}
else {
var valid10 = true;
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
const _errs44 = errors;
if(errors === _errs44){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.watts === undefined){
data17.watts = 1;
}
let missing5;
if(((data17.apps === undefined) && (missing5 = "apps")) || ((data17.watts === undefined) && (missing5 = "watts"))){
validate43.errors = [{instancePath:instancePath+"/related/" + i1,schemaPath:"#/properties/related/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs46 = errors;
for(const key6 in data17){
if(!((key6 === "apps") || (key6 === "watts"))){
validate43.errors = [{instancePath:instancePath+"/related/" + i1,schemaPath:"#/properties/related/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs46 === errors){
if(data17.apps !== undefined){
let data18 = data17.apps;
const _errs47 = errors;
if(errors === _errs47){
if(Array.isArray(data18)){
if(data18.length > 20){
validate43.errors = [{instancePath:instancePath+"/related/" + i1+"/apps",schemaPath:"#/properties/related/items/properties/apps/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
if(data18.length < 2){
validate43.errors = [{instancePath:instancePath+"/related/" + i1+"/apps",schemaPath:"#/properties/related/items/properties/apps/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid12 = true;
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
const _errs49 = errors;
if(errors === _errs49){
if(typeof data19 === "string"){
if(data19.length > 64){
validate43.errors = [{instancePath:instancePath+"/related/" + i1+"/apps/" + i2,schemaPath:"#/properties/related/items/properties/apps/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/related/" + i1+"/apps/" + i2,schemaPath:"#/properties/related/items/properties/apps/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs49 === errors;
if(!valid12){
break;
}
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/related/" + i1+"/apps",schemaPath:"#/properties/related/items/properties/apps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs47 === errors;
}
else {
var valid11 = true;
}
if(valid11){
let data20 = data17.watts;
const _errs51 = errors;
if(errors === _errs51){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1000 || isNaN(data20)){
validate43.errors = [{instancePath:instancePath+"/related/" + i1+"/watts",schemaPath:"#/properties/related/items/properties/watts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data20 < 0 || isNaN(data20)){
validate43.errors = [{instancePath:instancePath+"/related/" + i1+"/watts",schemaPath:"#/properties/related/items/properties/watts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/related/" + i1+"/watts",schemaPath:"#/properties/related/items/properties/watts/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid11 = _errs51 === errors;
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/related/" + i1,schemaPath:"#/properties/related/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs44 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/related",schemaPath:"#/properties/related/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs42 === errors;
if(valid0){
let data21 = data.efficiency_cores;
const _errs53 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate43.errors = [{instancePath:instancePath+"/efficiency_cores",schemaPath:"#/properties/efficiency_cores/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs53){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1024 || isNaN(data21)){
validate43.errors = [{instancePath:instancePath+"/efficiency_cores",schemaPath:"#/properties/efficiency_cores/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},message:"must be <= 1024"}];
return false;
}
else {
if(data21 < 0 || isNaN(data21)){
validate43.errors = [{instancePath:instancePath+"/efficiency_cores",schemaPath:"#/properties/efficiency_cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs53 === errors;
if(valid0){
let data22 = data.temperature;
const _errs55 = errors;
if((!((typeof data22 == "number") && (isFinite(data22)))) && (data22 !== null)){
validate43.errors = [{instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type: schema62.properties.temperature.type},message:"must be number,null"}];
return false;
}
if(errors === _errs55){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 150 || isNaN(data22)){
validate43.errors = [{instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/maximum",keyword:"maximum",params:{comparison: "<=", limit: 150},message:"must be <= 150"}];
return false;
}
else {
if(data22 < -50 || isNaN(data22)){
validate43.errors = [{instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/minimum",keyword:"minimum",params:{comparison: ">=", limit: -50},message:"must be >= -50"}];
return false;
}
}
}
}
var valid0 = _errs55 === errors;
if(valid0){
let data23 = data.weights;
const _errs57 = errors;
if(errors === _errs57){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.impact === undefined){
data23.impact = 2;
}
if(data23.crowding === undefined){
data23.crowding = 0.5;
}
if(data23.thermal === undefined){
data23.thermal = 0.05;
}
let missing6;
if((((data23.impact === undefined) && (missing6 = "impact")) || ((data23.crowding === undefined) && (missing6 = "crowding"))) || ((data23.thermal === undefined) && (missing6 = "thermal"))){
validate43.errors = [{instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs59 = errors;
for(const key7 in data23){
if(!(((key7 === "impact") || (key7 === "crowding")) || (key7 === "thermal"))){
validate43.errors = [{instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs59 === errors){
let data24 = data23.impact;
const _errs60 = errors;
if(errors === _errs60){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 1000 || isNaN(data24)){
validate43.errors = [{instancePath:instancePath+"/weights/impact",schemaPath:"#/properties/weights/properties/impact/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data24 < 0 || isNaN(data24)){
validate43.errors = [{instancePath:instancePath+"/weights/impact",schemaPath:"#/properties/weights/properties/impact/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/weights/impact",schemaPath:"#/properties/weights/properties/impact/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid13 = _errs60 === errors;
if(valid13){
let data25 = data23.crowding;
const _errs62 = errors;
if(errors === _errs62){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1000 || isNaN(data25)){
validate43.errors = [{instancePath:instancePath+"/weights/crowding",schemaPath:"#/properties/weights/properties/crowding/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data25 < 0 || isNaN(data25)){
validate43.errors = [{instancePath:instancePath+"/weights/crowding",schemaPath:"#/properties/weights/properties/crowding/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/weights/crowding",schemaPath:"#/properties/weights/properties/crowding/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid13 = _errs62 === errors;
if(valid13){
let data26 = data23.thermal;
const _errs64 = errors;
if(errors === _errs64){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1000 || isNaN(data26)){
validate43.errors = [{instancePath:instancePath+"/weights/thermal",schemaPath:"#/properties/weights/properties/thermal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data26 < 0 || isNaN(data26)){
validate43.errors = [{instancePath:instancePath+"/weights/thermal",schemaPath:"#/properties/weights/properties/thermal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/weights/thermal",schemaPath:"#/properties/weights/properties/thermal/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid13 = _errs64 === errors;
}
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs57 === errors;
if(valid0){
let data27 = data.settings;
const _errs66 = errors;
const _errs67 = errors;
if(errors === _errs67){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
const _errs69 = errors;
for(const key8 in data27){
if(!((((((key8 === "aggressive_mode") || (key8 === "thermal_threshold")) || (key8 === "quantum_circuits")) || (key8 === "ml_training_cycles")) || (key8 === "entanglement_depth")) || (key8 === "classical_optimization"))){
validate43.errors = [{instancePath:instancePath+"/settings",schemaPath:"machine-settings.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs69 === errors){
if(data27.aggressive_mode !== undefined){
const _errs70 = errors;
if(typeof data27.aggressive_mode !== "boolean"){
validate43.errors = [{instancePath:instancePath+"/settings/aggressive_mode",schemaPath:"machine-settings.json/properties/aggressive_mode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid15 = _errs70 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data27.thermal_threshold !== undefined){
let data29 = data27.thermal_threshold;
const _errs72 = errors;
if(errors === _errs72){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 105 || isNaN(data29)){
validate43.errors = [{instancePath:instancePath+"/settings/thermal_threshold",schemaPath:"machine-settings.json/properties/thermal_threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 105},message:"must be <= 105"}];
return false;
}
else {
if(data29 < 50 || isNaN(data29)){
validate43.errors = [{instancePath:instancePath+"/settings/thermal_threshold",schemaPath:"machine-settings.json/properties/thermal_threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 50},message:"must be >= 50"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/settings/thermal_threshold",schemaPath:"machine-settings.json/properties/thermal_threshold/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid15 = _errs72 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data27.quantum_circuits !== undefined){
let data30 = data27.quantum_circuits;
const _errs74 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate43.errors = [{instancePath:instancePath+"/settings/quantum_circuits",schemaPath:"machine-settings.json/properties/quantum_circuits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs74){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 40 || isNaN(data30)){
validate43.errors = [{instancePath:instancePath+"/settings/quantum_circuits",schemaPath:"machine-settings.json/properties/quantum_circuits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 40},message:"must be <= 40"}];
return false;
}
else {
if(data30 < 0 || isNaN(data30)){
validate43.errors = [{instancePath:instancePath+"/settings/quantum_circuits",schemaPath:"machine-settings.json/properties/quantum_circuits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid15 = _errs74 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data27.ml_training_cycles !== undefined){
let data31 = data27.ml_training_cycles;
const _errs76 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate43.errors = [{instancePath:instancePath+"/settings/ml_training_cycles",schemaPath:"machine-settings.json/properties/ml_training_cycles/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs76){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 20 || isNaN(data31)){
validate43.errors = [{instancePath:instancePath+"/settings/ml_training_cycles",schemaPath:"machine-settings.json/properties/ml_training_cycles/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"}];
return false;
}
else {
if(data31 < 0 || isNaN(data31)){
validate43.errors = [{instancePath:instancePath+"/settings/ml_training_cycles",schemaPath:"machine-settings.json/properties/ml_training_cycles/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid15 = _errs76 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data27.entanglement_depth !== undefined){
let data32 = data27.entanglement_depth;
const _errs78 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate43.errors = [{instancePath:instancePath+"/settings/entanglement_depth",schemaPath:"machine-settings.json/properties/entanglement_depth/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs78){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 10 || isNaN(data32)){
validate43.errors = [{instancePath:instancePath+"/settings/entanglement_depth",schemaPath:"machine-settings.json/properties/entanglement_depth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"}];
return false;
}
else {
if(data32 < 1 || isNaN(data32)){
validate43.errors = [{instancePath:instancePath+"/settings/entanglement_depth",schemaPath:"machine-settings.json/properties/entanglement_depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid15 = _errs78 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data27.classical_optimization !== undefined){
const _errs80 = errors;
if(typeof data27.classical_optimization !== "boolean"){
validate43.errors = [{instancePath:instancePath+"/settings/classical_optimization",schemaPath:"machine-settings.json/properties/classical_optimization/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid15 = _errs80 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/settings",schemaPath:"machine-settings.json/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs66 === errors;
}
}
}
}
}
}
}
}
else {
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}

export const match: any = validate44;
const schema67 = {"$id":"match.json","$schema":"http://json-schema.org/draft-07/schema#","title":"Match","description":"How the recommended profile was found.","type":"object","additionalProperties":false,"properties":{"kind":{"type":"string","enum":["exact","closest","none"]},"system_type":{"anyOf":[{"$ref":"system-type.json"},{"type":"null"}],"description":"type of the profile that was matched"},"distance":{"type":["number","null"],"minimum":0,"description":"0 is the same type; the README documents the formula"},"adapted":{"type":"boolean","description":"changed to fit another architecture: circuits off, thermal bounds of this machine"},"settings_from":{"$ref":"system-type.json"}},"required":["kind","system_type","distance","adapted"]};

function validate44 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="match.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.kind === undefined) && (missing0 = "kind")) || ((data.system_type === undefined) && (missing0 = "system_type"))) || ((data.distance === undefined) && (missing0 = "distance"))) || ((data.adapted === undefined) && (missing0 = "adapted"))){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "system_type")) || (key0 === "distance")) || (key0 === "adapted")) || (key0 === "settings_from"))){
validate44.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate44.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "exact") || (data0 === "closest")) || (data0 === "none"))){
validate44.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema67.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.system_type !== undefined){
let data1 = data.system_type;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data1 === "string"){
if(data1.length > 64){
const err0 = {instancePath:instancePath+"/system_type",schemaPath:"system-type.json/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern6.test(data1)){
const err1 = {instancePath:instancePath+"/system_type",schemaPath:"system-type.json/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(_[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(_[a-z0-9]+)*$"+"\""};
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
const err2 = {instancePath:instancePath+"/system_type",schemaPath:"system-type.json/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(data1 !== null){
const err3 = {instancePath:instancePath+"/system_type",schemaPath:"#/properties/system_type/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err4 = {instancePath:instancePath+"/system_type",schemaPath:"#/properties/system_type/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate44.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.distance !== undefined){
let data2 = data.distance;
const _errs11 = errors;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
validate44.errors = [{instancePath:instancePath+"/distance",schemaPath:"#/properties/distance/type",keyword:"type",params:{type: schema67.properties.distance.type},message:"must be number,null"}];
return false;
}
if(errors === _errs11){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate44.errors = [{instancePath:instancePath+"/distance",schemaPath:"#/properties/distance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.adapted !== undefined){
const _errs13 = errors;
if(typeof data.adapted !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/adapted",schemaPath:"#/properties/adapted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings_from !== undefined){
let data4 = data.settings_from;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data4 === "string"){
if(data4.length > 64){
validate44.errors = [{instancePath:instancePath+"/settings_from",schemaPath:"system-type.json/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern6.test(data4)){
validate44.errors = [{instancePath:instancePath+"/settings_from",schemaPath:"system-type.json/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(_[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(_[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/settings_from",schemaPath:"system-type.json/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
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
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}

export const mirrorAttempt: any = validate45;

function validate45 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="mirror-attempt.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.server === undefined) && (missing0 = "server")) || ((data.role === undefined) && (missing0 = "role"))) || ((data.ok === undefined) && (missing0 = "ok"))) || ((data.duration_ms === undefined) && (missing0 = "duration_ms"))){
validate45.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "server") || (key0 === "role")) || (key0 === "ok")) || (key0 === "failure")) || (key0 === "reason")) || (key0 === "duration_ms")) || (key0 === "requests")) || (key0 === "bytes"))){
validate45.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.server !== undefined){
let data0 = data.server;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 2048){
validate45.errors = [{instancePath:instancePath+"/server",schemaPath:"#/properties/server/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data1 = data.role;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate45.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "primary") || (data1 === "backup"))){
validate45.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema33.properties.role.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ok !== undefined){
const _errs6 = errors;
if(typeof data.ok !== "boolean"){
validate45.errors = [{instancePath:instancePath+"/ok",schemaPath:"#/properties/ok/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failure !== undefined){
let data3 = data.failure;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate45.errors = [{instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((data3 === "stale") || (data3 === "forged")) || (data3 === "expired")) || (data3 === "network")) || (data3 === "timeout")) || (data3 === "too_large")) || (data3 === "soft404")) || (data3 === "invalid")) || (data3 === "untrusted"))){
validate45.errors = [{instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/enum",keyword:"enum",params:{allowedValues: schema33.properties.failure.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data4 = data.reason;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 500){
validate45.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration_ms !== undefined){
let data5 = data.duration_ms;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate45.errors = [{instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate45.errors = [{instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requests !== undefined){
let data6 = data.requests;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate45.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
validate45.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate45.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data7 = data.bytes;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate45.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000000 || isNaN(data7)){
validate45.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate45.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
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
}
}
}
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}

export const mirrorHealth: any = validate46;
const schema71 = {"$id":"mirror-health.json","$schema":"http://json-schema.org/draft-07/schema#","title":"MirrorHealth","type":"object","additionalProperties":false,"properties":{"url":{"type":"string","maxLength":2048},"role":{"type":"string","enum":["primary","backup"]},"score":{"type":"number","minimum":0,"maximum":1,"description":"1 is healthy; exponentially weighted over attempts, a bad signature weighing far more than a time-out"},"latency_ms":{"type":["number","null"],"minimum":0},"last_success":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds; 0 where it never happened"},"last_failure":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds; 0 where it never happened"},"failure":{"type":"string","enum":["stale","forged","expired","network","timeout","too_large","soft404","invalid","untrusted"]},"reason":{"type":"string","maxLength":500}},"required":["url","role","score","latency_ms","last_success","last_failure"]};

function validate46 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="mirror-health.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.url === undefined) && (missing0 = "url")) || ((data.role === undefined) && (missing0 = "role"))) || ((data.score === undefined) && (missing0 = "score"))) || ((data.latency_ms === undefined) && (missing0 = "latency_ms"))) || ((data.last_success === undefined) && (missing0 = "last_success"))) || ((data.last_failure === undefined) && (missing0 = "last_failure"))){
validate46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "url") || (key0 === "role")) || (key0 === "score")) || (key0 === "latency_ms")) || (key0 === "last_success")) || (key0 === "last_failure")) || (key0 === "failure")) || (key0 === "reason"))){
validate46.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.url !== undefined){
let data0 = data.url;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 2048){
validate46.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data1 = data.role;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate46.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "primary") || (data1 === "backup"))){
validate46.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema71.properties.role.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.score !== undefined){
let data2 = data.score;
const _errs6 = errors;
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
validate46.errors = [{instancePath:instancePath+"/score",schemaPath:"#/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate46.errors = [{instancePath:instancePath+"/score",schemaPath:"#/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.latency_ms !== undefined){
let data3 = data.latency_ms;
const _errs8 = errors;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
validate46.errors = [{instancePath:instancePath+"/latency_ms",schemaPath:"#/properties/latency_ms/type",keyword:"type",params:{type: schema71.properties.latency_ms.type},message:"must be number,null"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate46.errors = [{instancePath:instancePath+"/latency_ms",schemaPath:"#/properties/latency_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_success !== undefined){
let data4 = data.last_success;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate46.errors = [{instancePath:instancePath+"/last_success",schemaPath:"#/properties/last_success/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4102444800 || isNaN(data4)){
validate46.errors = [{instancePath:instancePath+"/last_success",schemaPath:"#/properties/last_success/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate46.errors = [{instancePath:instancePath+"/last_success",schemaPath:"#/properties/last_success/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.last_failure !== undefined){
let data5 = data.last_failure;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate46.errors = [{instancePath:instancePath+"/last_failure",schemaPath:"#/properties/last_failure/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4102444800 || isNaN(data5)){
validate46.errors = [{instancePath:instancePath+"/last_failure",schemaPath:"#/properties/last_failure/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate46.errors = [{instancePath:instancePath+"/last_failure",schemaPath:"#/properties/last_failure/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failure !== undefined){
let data6 = data.failure;
const _errs14 = errors;
if(typeof data6 !== "string"){
validate46.errors = [{instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((data6 === "stale") || (data6 === "forged")) || (data6 === "expired")) || (data6 === "network")) || (data6 === "timeout")) || (data6 === "too_large")) || (data6 === "soft404")) || (data6 === "invalid")) || (data6 === "untrusted"))){
validate46.errors = [{instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/enum",keyword:"enum",params:{allowedValues: schema71.properties.failure.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data7 = data.reason;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(data7.length > 500){
validate46.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
}
}
else {
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}

export const networkState: any = validate47;
const schema72 = {"$id":"network-state.json","$schema":"http://json-schema.org/draft-07/schema#","title":"NetworkState","description":"~/.pqs/network.json: what the daemon remembers of the network between starts.","type":"object","additionalProperties":false,"properties":{"last_sync":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds; 0 where it never happened"},"last_attempt":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds; 0 where it never happened"},"available":{"type":"boolean"},"mirrors":{"type":"object","maxProperties":64,"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"score":{"type":"number","minimum":0,"maximum":1,"description":"1 is healthy; exponentially weighted over attempts, a bad signature weighing far more than a time-out"},"latency_ms":{"type":["number","null"],"minimum":0},"last_success":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds; 0 where it never happened"},"last_failure":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds; 0 where it never happened"},"failure":{"type":"string","enum":["stale","forged","expired","network","timeout","too_large","soft404","invalid","untrusted"]},"reason":{"type":"string","maxLength":500}},"required":["score","latency_ms","last_success","last_failure"]}}},"required":["last_sync","last_attempt","available","mirrors"]};

function validate47 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="network-state.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.last_sync === undefined) && (missing0 = "last_sync")) || ((data.last_attempt === undefined) && (missing0 = "last_attempt"))) || ((data.available === undefined) && (missing0 = "available"))) || ((data.mirrors === undefined) && (missing0 = "mirrors"))){
validate47.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "last_sync") || (key0 === "last_attempt")) || (key0 === "available")) || (key0 === "mirrors"))){
validate47.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.last_sync !== undefined){
let data0 = data.last_sync;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate47.errors = [{instancePath:instancePath+"/last_sync",schemaPath:"#/properties/last_sync/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4102444800 || isNaN(data0)){
validate47.errors = [{instancePath:instancePath+"/last_sync",schemaPath:"#/properties/last_sync/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate47.errors = [{instancePath:instancePath+"/last_sync",schemaPath:"#/properties/last_sync/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.last_attempt !== undefined){
let data1 = data.last_attempt;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate47.errors = [{instancePath:instancePath+"/last_attempt",schemaPath:"#/properties/last_attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4102444800 || isNaN(data1)){
validate47.errors = [{instancePath:instancePath+"/last_attempt",schemaPath:"#/properties/last_attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate47.errors = [{instancePath:instancePath+"/last_attempt",schemaPath:"#/properties/last_attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.available !== undefined){
const _errs6 = errors;
if(typeof data.available !== "boolean"){
validate47.errors = [{instancePath:instancePath+"/available",schemaPath:"#/properties/available/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mirrors !== undefined){
let data3 = data.mirrors;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 64){
validate47.errors = [{instancePath:instancePath+"/mirrors",schemaPath:"#/properties/mirrors/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
return false;
}
else {
for(const key1 in data3){
let data4 = data3[key1];
const _errs11 = errors;
if(errors === _errs11){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((((data4.score === undefined) && (missing1 = "score")) || ((data4.latency_ms === undefined) && (missing1 = "latency_ms"))) || ((data4.last_success === undefined) && (missing1 = "last_success"))) || ((data4.last_failure === undefined) && (missing1 = "last_failure"))){
validate47.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mirrors/additionalProperties/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key2 in data4){
if(!((((((key2 === "score") || (key2 === "latency_ms")) || (key2 === "last_success")) || (key2 === "last_failure")) || (key2 === "failure")) || (key2 === "reason"))){
validate47.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mirrors/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data4.score !== undefined){
let data5 = data4.score;
const _errs14 = errors;
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
validate47.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/score",schemaPath:"#/properties/mirrors/additionalProperties/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate47.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/score",schemaPath:"#/properties/mirrors/additionalProperties/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/score",schemaPath:"#/properties/mirrors/additionalProperties/properties/score/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.latency_ms !== undefined){
let data6 = data4.latency_ms;
const _errs16 = errors;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
validate47.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency_ms",schemaPath:"#/properties/mirrors/additionalProperties/properties/latency_ms/type",keyword:"type",params:{type: schema72.properties.mirrors.additionalProperties.properties.latency_ms.type},message:"must be number,null"}];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate47.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/latency_ms",schemaPath:"#/properties/mirrors/additionalProperties/properties/latency_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.last_success !== undefined){
let data7 = data4.last_success;
const _errs18 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate47.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_success",schemaPath:"#/properties/mirrors/additionalProperties/properties/last_success/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 4102444800 || isNaN(data7)){
validate47.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_success",schemaPath:"#/properties/mirrors/additionalProperties/properties/last_success/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate47.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_success",schemaPath:"#/properties/mirrors/additionalProperties/properties/last_success/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.last_failure !== undefined){
let data8 = data4.last_failure;
const _errs20 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate47.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_failure",schemaPath:"#/properties/mirrors/additionalProperties/properties/last_failure/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs20){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 4102444800 || isNaN(data8)){
validate47.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_failure",schemaPath:"#/properties/mirrors/additionalProperties/properties/last_failure/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate47.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_failure",schemaPath:"#/properties/mirrors/additionalProperties/properties/last_failure/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.failure !== undefined){
let data9 = data4.failure;
const _errs22 = errors;
if(typeof data9 !== "string"){
validate47.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/failure",schemaPath:"#/properties/mirrors/additionalProperties/properties/failure/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((data9 === "stale") || (data9 === "forged")) || (data9 === "expired")) || (data9 === "network")) || (data9 === "timeout")) || (data9 === "too_large")) || (data9 === "soft404")) || (data9 === "invalid")) || (data9 === "untrusted"))){
validate47.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/failure",schemaPath:"#/properties/mirrors/additionalProperties/properties/failure/enum",keyword:"enum",params:{allowedValues: schema72.properties.mirrors.additionalProperties.properties.failure.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.reason !== undefined){
let data10 = data4.reason;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data10 === "string"){
if(data10.length > 500){
validate47.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",schemaPath:"#/properties/mirrors/additionalProperties/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
}
else {
validate47.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",schemaPath:"#/properties/mirrors/additionalProperties/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs24 === errors;
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
else {
validate47.errors = [{instancePath:instancePath+"/mirrors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mirrors/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/mirrors",schemaPath:"#/properties/mirrors/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
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
validate47.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}

export const networkStatus: any = validate48;
const schema73 = {"$id":"network-status.json","$schema":"http://json-schema.org/draft-07/schema#","title":"NetworkStatus","type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"network_available":{"type":"boolean","description":"the last attempt to sync succeeded"},"last_sync":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds; 0 where it never happened"},"cached_optimizations":{"type":"integer","minimum":0,"maximum":1000000000},"auto_sync_enabled":{"type":"boolean"},"stale":{"type":"boolean","description":"the cached data is older than auto_sync_interval"}},"required":["enabled","network_available","last_sync","cached_optimizations","auto_sync_enabled"]};

function validate48 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="network-status.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.enabled === undefined) && (missing0 = "enabled")) || ((data.network_available === undefined) && (missing0 = "network_available"))) || ((data.last_sync === undefined) && (missing0 = "last_sync"))) || ((data.cached_optimizations === undefined) && (missing0 = "cached_optimizations"))) || ((data.auto_sync_enabled === undefined) && (missing0 = "auto_sync_enabled"))){
validate48.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "enabled") || (key0 === "network_available")) || (key0 === "last_sync")) || (key0 === "cached_optimizations")) || (key0 === "auto_sync_enabled")) || (key0 === "stale"))){
validate48.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.enabled !== undefined){
const _errs2 = errors;
if(typeof data.enabled !== "boolean"){
validate48.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.network_available !== undefined){
const _errs4 = errors;
if(typeof data.network_available !== "boolean"){
validate48.errors = [{instancePath:instancePath+"/network_available",schemaPath:"#/properties/network_available/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_sync !== undefined){
let data2 = data.last_sync;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate48.errors = [{instancePath:instancePath+"/last_sync",schemaPath:"#/properties/last_sync/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4102444800 || isNaN(data2)){
validate48.errors = [{instancePath:instancePath+"/last_sync",schemaPath:"#/properties/last_sync/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate48.errors = [{instancePath:instancePath+"/last_sync",schemaPath:"#/properties/last_sync/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.cached_optimizations !== undefined){
let data3 = data.cached_optimizations;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate48.errors = [{instancePath:instancePath+"/cached_optimizations",schemaPath:"#/properties/cached_optimizations/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000000 || isNaN(data3)){
validate48.errors = [{instancePath:instancePath+"/cached_optimizations",schemaPath:"#/properties/cached_optimizations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate48.errors = [{instancePath:instancePath+"/cached_optimizations",schemaPath:"#/properties/cached_optimizations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.auto_sync_enabled !== undefined){
const _errs10 = errors;
if(typeof data.auto_sync_enabled !== "boolean"){
validate48.errors = [{instancePath:instancePath+"/auto_sync_enabled",schemaPath:"#/properties/auto_sync_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stale !== undefined){
const _errs12 = errors;
if(typeof data.stale !== "boolean"){
validate48.errors = [{instancePath:instancePath+"/stale",schemaPath:"#/properties/stale/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate48.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}

export const notice: any = validate49;
const schema74 = {"$id":"notice.json","$schema":"http://json-schema.org/draft-07/schema#","title":"Notice","description":"~/.pqs/notice.json: that the sharing notice has been shown.","type":"object","additionalProperties":false,"properties":{"version":{"type":"integer","minimum":1,"maximum":1000},"shown_at":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds; 0 where it never happened"},"where":{"type":"string","enum":["log","terminal","status"]}},"required":["version","shown_at","where"]};

function validate49 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="notice.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.version === undefined) && (missing0 = "version")) || ((data.shown_at === undefined) && (missing0 = "shown_at"))) || ((data.where === undefined) && (missing0 = "where"))){
validate49.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "version") || (key0 === "shown_at")) || (key0 === "where"))){
validate49.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
let data0 = data.version;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate49.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
validate49.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate49.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.shown_at !== undefined){
let data1 = data.shown_at;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate49.errors = [{instancePath:instancePath+"/shown_at",schemaPath:"#/properties/shown_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4102444800 || isNaN(data1)){
validate49.errors = [{instancePath:instancePath+"/shown_at",schemaPath:"#/properties/shown_at/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate49.errors = [{instancePath:instancePath+"/shown_at",schemaPath:"#/properties/shown_at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.where !== undefined){
let data2 = data.where;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate49.errors = [{instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "log") || (data2 === "terminal")) || (data2 === "status"))){
validate49.errors = [{instancePath:instancePath+"/where",schemaPath:"#/properties/where/enum",keyword:"enum",params:{allowedValues: schema74.properties.where.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}

export const outboxItem: any = validate50;
const schema75 = {"$id":"outbox-item.json","$schema":"http://json-schema.org/draft-07/schema#","title":"OutboxItem","description":"~/.pqs/outbox/<id>.json","type":"object","additionalProperties":false,"properties":{"contribution":{"$ref":"contribution.json"},"server":{"type":"string","maxLength":2048},"created_at":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds; 0 where it never happened"},"attempts":{"type":"integer","minimum":0,"maximum":1000000},"next_at":{"type":"integer","minimum":0,"description":"Unix time in milliseconds before which it is not tried again"},"last_error":{"type":"string","maxLength":300}},"required":["contribution","created_at","attempts","next_at"]};

function validate50 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="outbox-item.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.contribution === undefined) && (missing0 = "contribution")) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.attempts === undefined) && (missing0 = "attempts"))) || ((data.next_at === undefined) && (missing0 = "next_at"))){
validate50.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "contribution") || (key0 === "server")) || (key0 === "created_at")) || (key0 === "attempts")) || (key0 === "next_at")) || (key0 === "last_error"))){
validate50.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.contribution !== undefined){
const _errs2 = errors;
if(!(validate20(data.contribution, {instancePath:instancePath+"/contribution",parentData:data,parentDataProperty:"contribution",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined){
let data1 = data.server;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length > 2048){
validate50.errors = [{instancePath:instancePath+"/server",schemaPath:"#/properties/server/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
}
else {
validate50.errors = [{instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data2 = data.created_at;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate50.errors = [{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4102444800 || isNaN(data2)){
validate50.errors = [{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate50.errors = [{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.attempts !== undefined){
let data3 = data.attempts;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate50.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
validate50.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate50.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_at !== undefined){
let data4 = data.next_at;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate50.errors = [{instancePath:instancePath+"/next_at",schemaPath:"#/properties/next_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate50.errors = [{instancePath:instancePath+"/next_at",schemaPath:"#/properties/next_at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_error !== undefined){
let data5 = data.last_error;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(data5.length > 300){
validate50.errors = [{instancePath:instancePath+"/last_error",schemaPath:"#/properties/last_error/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
}
else {
validate50.errors = [{instancePath:instancePath+"/last_error",schemaPath:"#/properties/last_error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
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
validate50.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}

export const previewResponse: any = validate52;
const schema76 = {"$id":"preview-response.json","$schema":"http://json-schema.org/draft-07/schema#","title":"PreviewResponse","description":"The next contribution as it would be sent; null when there is nothing to send.","type":"object","additionalProperties":false,"properties":{"success":{"type":"boolean"},"contribution":{"anyOf":[{"$ref":"contribution.json"},{"type":"null"}]},"bytes":{"type":"string","maxLength":4096,"description":"the exact request body item, as a string"},"server":{"type":"string","maxLength":2048},"message":{"type":"string","maxLength":300}},"required":["success","contribution","message"]};

function validate52 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="preview-response.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.success === undefined) && (missing0 = "success")) || ((data.contribution === undefined) && (missing0 = "contribution"))) || ((data.message === undefined) && (missing0 = "message"))){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "success") || (key0 === "contribution")) || (key0 === "bytes")) || (key0 === "server")) || (key0 === "message"))){
validate52.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.success !== undefined){
const _errs2 = errors;
if(typeof data.success !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contribution !== undefined){
let data1 = data.contribution;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(validate20(data1, {instancePath:instancePath+"/contribution",parentData:data,parentDataProperty:"contribution",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(data1 !== null){
const err0 = {instancePath:instancePath+"/contribution",schemaPath:"#/properties/contribution/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err1 = {instancePath:instancePath+"/contribution",schemaPath:"#/properties/contribution/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data2 = data.bytes;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 4096){
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined){
let data3 = data.server;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(data3.length > 2048){
validate52.errors = [{instancePath:instancePath+"/server",schemaPath:"#/properties/server/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
let data4 = data.message;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(data4.length > 300){
validate52.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
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
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}

export const profile: any = validate14;

export const protectionRules: any = validate54;
const schema77 = {"$id":"protection-rules.json","$schema":"http://json-schema.org/draft-07/schema#","title":"ProtectionRules","description":"data/protected.json: processes that are never held down, and other tuners beside which nothing is done. Everything is compared as a whole, never as a part of a name.","type":"object","additionalProperties":false,"required":["version","rules","rivals"],"properties":{"version":{"const":1},"rules":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["id","reason"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]{1,40}$","maxLength":4096},"reason":{"type":"string","minLength":10,"maxLength":200,"description":"for a person, after \"not touched: \""},"ancestors":{"type":"boolean","description":"true: what started such a process is spared too, for priority is inherited"},"darwin":{"$ref":"#/definitions/matches"},"linux":{"$ref":"#/definitions/matches"}}}},"rivals":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]{1,40}$","maxLength":4096},"name":{"type":"string","minLength":1,"maxLength":60},"darwin":{"$ref":"#/definitions/matches"},"linux":{"$ref":"#/definitions/matches"},"files":{"type":"array","maxItems":10,"description":"the program is active where such a file exists and, if `text` is given, holds just that","items":{"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","pattern":"^/","maxLength":4096},"text":{"type":"string","minLength":1,"maxLength":60}}}}}}}},"definitions":{"matches":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"names":{"type":"array","maxItems":200,"uniqueItems":true,"items":{"type":"string","pattern":"^[^/]+$","maxLength":100},"description":"base names of executables"},"paths":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^/","maxLength":400},"description":"executables"},"folders":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^/.*[^/]$","maxLength":400},"description":"everything below these folders, whole path components"},"bundles":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9.-]+$","maxLength":200},"description":"macOS bundle identifiers"},"except":{"type":"array","maxItems":50,"uniqueItems":true,"items":{"type":"string","pattern":"^[^/]+$","maxLength":100},"description":"base names that `folders` does not mean"}}}}};
const schema78 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"names":{"type":"array","maxItems":200,"uniqueItems":true,"items":{"type":"string","pattern":"^[^/]+$","maxLength":100},"description":"base names of executables"},"paths":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^/","maxLength":400},"description":"executables"},"folders":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^/.*[^/]$","maxLength":400},"description":"everything below these folders, whole path components"},"bundles":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9.-]+$","maxLength":200},"description":"macOS bundle identifiers"},"except":{"type":"array","maxItems":50,"uniqueItems":true,"items":{"type":"string","pattern":"^[^/]+$","maxLength":100},"description":"base names that `folders` does not mean"}}};
const pattern34 = new RegExp("^[a-z][a-z0-9-]{1,40}$", "u");
const pattern35 = new RegExp("^[^/]+$", "u");
const pattern36 = new RegExp("^/", "u");
const pattern37 = new RegExp("^/.*[^/]$", "u");
const pattern38 = new RegExp("^[A-Za-z0-9.-]+$", "u");

function validate54 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="protection-rules.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.version === undefined) && (missing0 = "version")) || ((data.rules === undefined) && (missing0 = "rules"))) || ((data.rivals === undefined) && (missing0 = "rivals"))){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "version") || (key0 === "rules")) || (key0 === "rivals"))){
validate54.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(1 !== data.version){
validate54.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rules !== undefined){
let data1 = data.rules;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length > 100){
validate54.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
if(data1.length < 1){
validate54.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.id === undefined) && (missing1 = "id")) || ((data2.reason === undefined) && (missing1 = "reason"))){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data2){
if(!(((((key1 === "id") || (key1 === "reason")) || (key1 === "ancestors")) || (key1 === "darwin")) || (key1 === "linux"))){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs7 === errors){
if(data2.id !== undefined){
let data3 = data2.id;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 4096){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/id",schemaPath:"#/properties/rules/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(!pattern34.test(data3)){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/id",schemaPath:"#/properties/rules/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{1,40}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{1,40}$"+"\""}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/id",schemaPath:"#/properties/rules/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.reason !== undefined){
let data4 = data2.reason;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 200){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/reason",schemaPath:"#/properties/rules/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(data4.length < 10){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/reason",schemaPath:"#/properties/rules/items/properties/reason/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/reason",schemaPath:"#/properties/rules/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.ancestors !== undefined){
const _errs12 = errors;
if(typeof data2.ancestors !== "boolean"){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/ancestors",schemaPath:"#/properties/rules/items/properties/ancestors/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.darwin !== undefined){
let data6 = data2.darwin;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin",schemaPath:"#/definitions/matches/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs17 = errors;
for(const key2 in data6){
if(!(((((key2 === "names") || (key2 === "paths")) || (key2 === "folders")) || (key2 === "bundles")) || (key2 === "except"))){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin",schemaPath:"#/definitions/matches/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data6.names !== undefined){
let data7 = data6.names;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data7)){
if(data7.length > 200){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/names",schemaPath:"#/definitions/matches/properties/names/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}];
return false;
}
else {
var valid5 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs20 = errors;
if(errors === _errs20){
if(typeof data8 === "string"){
if(data8.length > 100){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/names/" + i1,schemaPath:"#/definitions/matches/properties/names/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(!pattern35.test(data8)){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/names/" + i1,schemaPath:"#/definitions/matches/properties/names/items/pattern",keyword:"pattern",params:{pattern: "^[^/]+$"},message:"must match pattern \""+"^[^/]+$"+"\""}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/names/" + i1,schemaPath:"#/definitions/matches/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs20 === errors;
if(!valid5){
break;
}
}
if(valid5){
let i2 = data7.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data7[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/names",schemaPath:"#/definitions/matches/properties/names/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"}];
return false;
break;
}
indices0[item0] = i2;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/names",schemaPath:"#/definitions/matches/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.paths !== undefined){
let data9 = data6.paths;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data9)){
if(data9.length > 100){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/paths",schemaPath:"#/definitions/matches/properties/paths/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid7 = true;
const len2 = data9.length;
for(let i3=0; i3<len2; i3++){
let data10 = data9[i3];
const _errs24 = errors;
if(errors === _errs24){
if(typeof data10 === "string"){
if(data10.length > 400){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/paths/" + i3,schemaPath:"#/definitions/matches/properties/paths/items/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(!pattern36.test(data10)){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/paths/" + i3,schemaPath:"#/definitions/matches/properties/paths/items/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/paths/" + i3,schemaPath:"#/definitions/matches/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs24 === errors;
if(!valid7){
break;
}
}
if(valid7){
let i4 = data9.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data9[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/paths",schemaPath:"#/definitions/matches/properties/paths/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)"}];
return false;
break;
}
indices1[item1] = i4;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/paths",schemaPath:"#/definitions/matches/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.folders !== undefined){
let data11 = data6.folders;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data11)){
if(data11.length > 100){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/folders",schemaPath:"#/definitions/matches/properties/folders/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid9 = true;
const len3 = data11.length;
for(let i5=0; i5<len3; i5++){
let data12 = data11[i5];
const _errs28 = errors;
if(errors === _errs28){
if(typeof data12 === "string"){
if(data12.length > 400){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/folders/" + i5,schemaPath:"#/definitions/matches/properties/folders/items/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(!pattern37.test(data12)){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/folders/" + i5,schemaPath:"#/definitions/matches/properties/folders/items/pattern",keyword:"pattern",params:{pattern: "^/.*[^/]$"},message:"must match pattern \""+"^/.*[^/]$"+"\""}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/folders/" + i5,schemaPath:"#/definitions/matches/properties/folders/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs28 === errors;
if(!valid9){
break;
}
}
if(valid9){
let i6 = data11.length;
let j2;
if(i6 > 1){
const indices2 = {};
for(;i6--;){
let item2 = data11[i6];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/folders",schemaPath:"#/definitions/matches/properties/folders/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i6+" are identical)"}];
return false;
break;
}
indices2[item2] = i6;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/folders",schemaPath:"#/definitions/matches/properties/folders/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.bundles !== undefined){
let data13 = data6.bundles;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data13)){
if(data13.length > 100){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/bundles",schemaPath:"#/definitions/matches/properties/bundles/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid11 = true;
const len4 = data13.length;
for(let i7=0; i7<len4; i7++){
let data14 = data13[i7];
const _errs32 = errors;
if(errors === _errs32){
if(typeof data14 === "string"){
if(data14.length > 200){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/bundles/" + i7,schemaPath:"#/definitions/matches/properties/bundles/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(!pattern38.test(data14)){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/bundles/" + i7,schemaPath:"#/definitions/matches/properties/bundles/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.-]+$"},message:"must match pattern \""+"^[A-Za-z0-9.-]+$"+"\""}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/bundles/" + i7,schemaPath:"#/definitions/matches/properties/bundles/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid11 = _errs32 === errors;
if(!valid11){
break;
}
}
if(valid11){
let i8 = data13.length;
let j3;
if(i8 > 1){
const indices3 = {};
for(;i8--;){
let item3 = data13[i8];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/bundles",schemaPath:"#/definitions/matches/properties/bundles/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are identical)"}];
return false;
break;
}
indices3[item3] = i8;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/bundles",schemaPath:"#/definitions/matches/properties/bundles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.except !== undefined){
let data15 = data6.except;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data15)){
if(data15.length > 50){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/except",schemaPath:"#/definitions/matches/properties/except/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"}];
return false;
}
else {
var valid13 = true;
const len5 = data15.length;
for(let i9=0; i9<len5; i9++){
let data16 = data15[i9];
const _errs36 = errors;
if(errors === _errs36){
if(typeof data16 === "string"){
if(data16.length > 100){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/except/" + i9,schemaPath:"#/definitions/matches/properties/except/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(!pattern35.test(data16)){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/except/" + i9,schemaPath:"#/definitions/matches/properties/except/items/pattern",keyword:"pattern",params:{pattern: "^[^/]+$"},message:"must match pattern \""+"^[^/]+$"+"\""}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/except/" + i9,schemaPath:"#/definitions/matches/properties/except/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs36 === errors;
if(!valid13){
break;
}
}
if(valid13){
let i10 = data15.length;
let j4;
if(i10 > 1){
const indices4 = {};
for(;i10--;){
let item4 = data15[i10];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/except",schemaPath:"#/definitions/matches/properties/except/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i10+" are identical)"}];
return false;
break;
}
indices4[item4] = i10;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin/except",schemaPath:"#/definitions/matches/properties/except/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
else {
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/darwin",schemaPath:"#/definitions/matches/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.linux !== undefined){
let data17 = data2.linux;
const _errs38 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(Object.keys(data17).length < 1){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux",schemaPath:"#/definitions/matches/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs41 = errors;
for(const key3 in data17){
if(!(((((key3 === "names") || (key3 === "paths")) || (key3 === "folders")) || (key3 === "bundles")) || (key3 === "except"))){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux",schemaPath:"#/definitions/matches/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs41 === errors){
if(data17.names !== undefined){
let data18 = data17.names;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data18)){
if(data18.length > 200){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/names",schemaPath:"#/definitions/matches/properties/names/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}];
return false;
}
else {
var valid17 = true;
const len6 = data18.length;
for(let i11=0; i11<len6; i11++){
let data19 = data18[i11];
const _errs44 = errors;
if(errors === _errs44){
if(typeof data19 === "string"){
if(data19.length > 100){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/names/" + i11,schemaPath:"#/definitions/matches/properties/names/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(!pattern35.test(data19)){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/names/" + i11,schemaPath:"#/definitions/matches/properties/names/items/pattern",keyword:"pattern",params:{pattern: "^[^/]+$"},message:"must match pattern \""+"^[^/]+$"+"\""}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/names/" + i11,schemaPath:"#/definitions/matches/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid17 = _errs44 === errors;
if(!valid17){
break;
}
}
if(valid17){
let i12 = data18.length;
let j5;
if(i12 > 1){
const indices5 = {};
for(;i12--;){
let item5 = data18[i12];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/names",schemaPath:"#/definitions/matches/properties/names/uniqueItems",keyword:"uniqueItems",params:{i: i12, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i12+" are identical)"}];
return false;
break;
}
indices5[item5] = i12;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/names",schemaPath:"#/definitions/matches/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid16 = _errs42 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data17.paths !== undefined){
let data20 = data17.paths;
const _errs46 = errors;
if(errors === _errs46){
if(Array.isArray(data20)){
if(data20.length > 100){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/paths",schemaPath:"#/definitions/matches/properties/paths/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid19 = true;
const len7 = data20.length;
for(let i13=0; i13<len7; i13++){
let data21 = data20[i13];
const _errs48 = errors;
if(errors === _errs48){
if(typeof data21 === "string"){
if(data21.length > 400){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/paths/" + i13,schemaPath:"#/definitions/matches/properties/paths/items/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(!pattern36.test(data21)){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/paths/" + i13,schemaPath:"#/definitions/matches/properties/paths/items/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/paths/" + i13,schemaPath:"#/definitions/matches/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid19 = _errs48 === errors;
if(!valid19){
break;
}
}
if(valid19){
let i14 = data20.length;
let j6;
if(i14 > 1){
const indices6 = {};
for(;i14--;){
let item6 = data20[i14];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/paths",schemaPath:"#/definitions/matches/properties/paths/uniqueItems",keyword:"uniqueItems",params:{i: i14, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i14+" are identical)"}];
return false;
break;
}
indices6[item6] = i14;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/paths",schemaPath:"#/definitions/matches/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid16 = _errs46 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data17.folders !== undefined){
let data22 = data17.folders;
const _errs50 = errors;
if(errors === _errs50){
if(Array.isArray(data22)){
if(data22.length > 100){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/folders",schemaPath:"#/definitions/matches/properties/folders/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid21 = true;
const len8 = data22.length;
for(let i15=0; i15<len8; i15++){
let data23 = data22[i15];
const _errs52 = errors;
if(errors === _errs52){
if(typeof data23 === "string"){
if(data23.length > 400){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/folders/" + i15,schemaPath:"#/definitions/matches/properties/folders/items/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(!pattern37.test(data23)){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/folders/" + i15,schemaPath:"#/definitions/matches/properties/folders/items/pattern",keyword:"pattern",params:{pattern: "^/.*[^/]$"},message:"must match pattern \""+"^/.*[^/]$"+"\""}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/folders/" + i15,schemaPath:"#/definitions/matches/properties/folders/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid21 = _errs52 === errors;
if(!valid21){
break;
}
}
if(valid21){
let i16 = data22.length;
let j7;
if(i16 > 1){
const indices7 = {};
for(;i16--;){
let item7 = data22[i16];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/folders",schemaPath:"#/definitions/matches/properties/folders/uniqueItems",keyword:"uniqueItems",params:{i: i16, j: j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i16+" are identical)"}];
return false;
break;
}
indices7[item7] = i16;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/folders",schemaPath:"#/definitions/matches/properties/folders/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid16 = _errs50 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data17.bundles !== undefined){
let data24 = data17.bundles;
const _errs54 = errors;
if(errors === _errs54){
if(Array.isArray(data24)){
if(data24.length > 100){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/bundles",schemaPath:"#/definitions/matches/properties/bundles/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid23 = true;
const len9 = data24.length;
for(let i17=0; i17<len9; i17++){
let data25 = data24[i17];
const _errs56 = errors;
if(errors === _errs56){
if(typeof data25 === "string"){
if(data25.length > 200){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/bundles/" + i17,schemaPath:"#/definitions/matches/properties/bundles/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(!pattern38.test(data25)){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/bundles/" + i17,schemaPath:"#/definitions/matches/properties/bundles/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.-]+$"},message:"must match pattern \""+"^[A-Za-z0-9.-]+$"+"\""}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/bundles/" + i17,schemaPath:"#/definitions/matches/properties/bundles/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid23 = _errs56 === errors;
if(!valid23){
break;
}
}
if(valid23){
let i18 = data24.length;
let j8;
if(i18 > 1){
const indices8 = {};
for(;i18--;){
let item8 = data24[i18];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j8 = indices8[item8];
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/bundles",schemaPath:"#/definitions/matches/properties/bundles/uniqueItems",keyword:"uniqueItems",params:{i: i18, j: j8},message:"must NOT have duplicate items (items ## "+j8+" and "+i18+" are identical)"}];
return false;
break;
}
indices8[item8] = i18;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/bundles",schemaPath:"#/definitions/matches/properties/bundles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid16 = _errs54 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data17.except !== undefined){
let data26 = data17.except;
const _errs58 = errors;
if(errors === _errs58){
if(Array.isArray(data26)){
if(data26.length > 50){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/except",schemaPath:"#/definitions/matches/properties/except/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"}];
return false;
}
else {
var valid25 = true;
const len10 = data26.length;
for(let i19=0; i19<len10; i19++){
let data27 = data26[i19];
const _errs60 = errors;
if(errors === _errs60){
if(typeof data27 === "string"){
if(data27.length > 100){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/except/" + i19,schemaPath:"#/definitions/matches/properties/except/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(!pattern35.test(data27)){
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/except/" + i19,schemaPath:"#/definitions/matches/properties/except/items/pattern",keyword:"pattern",params:{pattern: "^[^/]+$"},message:"must match pattern \""+"^[^/]+$"+"\""}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/except/" + i19,schemaPath:"#/definitions/matches/properties/except/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid25 = _errs60 === errors;
if(!valid25){
break;
}
}
if(valid25){
let i20 = data26.length;
let j9;
if(i20 > 1){
const indices9 = {};
for(;i20--;){
let item9 = data26[i20];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices9[item9] == "number"){
j9 = indices9[item9];
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/except",schemaPath:"#/definitions/matches/properties/except/uniqueItems",keyword:"uniqueItems",params:{i: i20, j: j9},message:"must NOT have duplicate items (items ## "+j9+" and "+i20+" are identical)"}];
return false;
break;
}
indices9[item9] = i20;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux/except",schemaPath:"#/definitions/matches/properties/except/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid16 = _errs58 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rules/" + i0+"/linux",schemaPath:"#/definitions/matches/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs38 === errors;
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
else {
validate54.errors = [{instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rivals !== undefined){
let data28 = data.rivals;
const _errs62 = errors;
if(errors === _errs62){
if(Array.isArray(data28)){
if(data28.length > 20){
validate54.errors = [{instancePath:instancePath+"/rivals",schemaPath:"#/properties/rivals/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
if(data28.length < 1){
validate54.errors = [{instancePath:instancePath+"/rivals",schemaPath:"#/properties/rivals/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid27 = true;
const len11 = data28.length;
for(let i21=0; i21<len11; i21++){
let data29 = data28[i21];
const _errs64 = errors;
if(errors === _errs64){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing2;
if(((data29.id === undefined) && (missing2 = "id")) || ((data29.name === undefined) && (missing2 = "name"))){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21,schemaPath:"#/properties/rivals/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs66 = errors;
for(const key4 in data29){
if(!(((((key4 === "id") || (key4 === "name")) || (key4 === "darwin")) || (key4 === "linux")) || (key4 === "files"))){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21,schemaPath:"#/properties/rivals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs66 === errors){
if(data29.id !== undefined){
let data30 = data29.id;
const _errs67 = errors;
if(errors === _errs67){
if(typeof data30 === "string"){
if(data30.length > 4096){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/id",schemaPath:"#/properties/rivals/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(!pattern34.test(data30)){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/id",schemaPath:"#/properties/rivals/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{1,40}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{1,40}$"+"\""}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/id",schemaPath:"#/properties/rivals/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid28 = _errs67 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data29.name !== undefined){
let data31 = data29.name;
const _errs69 = errors;
if(errors === _errs69){
if(typeof data31 === "string"){
if(data31.length > 60){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/name",schemaPath:"#/properties/rivals/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"}];
return false;
}
else {
if(data31.length < 1){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/name",schemaPath:"#/properties/rivals/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/name",schemaPath:"#/properties/rivals/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid28 = _errs69 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data29.darwin !== undefined){
let data32 = data29.darwin;
const _errs71 = errors;
const _errs72 = errors;
if(errors === _errs72){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(Object.keys(data32).length < 1){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin",schemaPath:"#/definitions/matches/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs74 = errors;
for(const key5 in data32){
if(!(((((key5 === "names") || (key5 === "paths")) || (key5 === "folders")) || (key5 === "bundles")) || (key5 === "except"))){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin",schemaPath:"#/definitions/matches/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs74 === errors){
if(data32.names !== undefined){
let data33 = data32.names;
const _errs75 = errors;
if(errors === _errs75){
if(Array.isArray(data33)){
if(data33.length > 200){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/names",schemaPath:"#/definitions/matches/properties/names/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}];
return false;
}
else {
var valid31 = true;
const len12 = data33.length;
for(let i22=0; i22<len12; i22++){
let data34 = data33[i22];
const _errs77 = errors;
if(errors === _errs77){
if(typeof data34 === "string"){
if(data34.length > 100){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/names/" + i22,schemaPath:"#/definitions/matches/properties/names/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(!pattern35.test(data34)){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/names/" + i22,schemaPath:"#/definitions/matches/properties/names/items/pattern",keyword:"pattern",params:{pattern: "^[^/]+$"},message:"must match pattern \""+"^[^/]+$"+"\""}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/names/" + i22,schemaPath:"#/definitions/matches/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid31 = _errs77 === errors;
if(!valid31){
break;
}
}
if(valid31){
let i23 = data33.length;
let j10;
if(i23 > 1){
const indices10 = {};
for(;i23--;){
let item10 = data33[i23];
if(typeof item10 !== "string"){
continue;
}
if(typeof indices10[item10] == "number"){
j10 = indices10[item10];
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/names",schemaPath:"#/definitions/matches/properties/names/uniqueItems",keyword:"uniqueItems",params:{i: i23, j: j10},message:"must NOT have duplicate items (items ## "+j10+" and "+i23+" are identical)"}];
return false;
break;
}
indices10[item10] = i23;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/names",schemaPath:"#/definitions/matches/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid30 = _errs75 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data32.paths !== undefined){
let data35 = data32.paths;
const _errs79 = errors;
if(errors === _errs79){
if(Array.isArray(data35)){
if(data35.length > 100){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/paths",schemaPath:"#/definitions/matches/properties/paths/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid33 = true;
const len13 = data35.length;
for(let i24=0; i24<len13; i24++){
let data36 = data35[i24];
const _errs81 = errors;
if(errors === _errs81){
if(typeof data36 === "string"){
if(data36.length > 400){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/paths/" + i24,schemaPath:"#/definitions/matches/properties/paths/items/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(!pattern36.test(data36)){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/paths/" + i24,schemaPath:"#/definitions/matches/properties/paths/items/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/paths/" + i24,schemaPath:"#/definitions/matches/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid33 = _errs81 === errors;
if(!valid33){
break;
}
}
if(valid33){
let i25 = data35.length;
let j11;
if(i25 > 1){
const indices11 = {};
for(;i25--;){
let item11 = data35[i25];
if(typeof item11 !== "string"){
continue;
}
if(typeof indices11[item11] == "number"){
j11 = indices11[item11];
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/paths",schemaPath:"#/definitions/matches/properties/paths/uniqueItems",keyword:"uniqueItems",params:{i: i25, j: j11},message:"must NOT have duplicate items (items ## "+j11+" and "+i25+" are identical)"}];
return false;
break;
}
indices11[item11] = i25;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/paths",schemaPath:"#/definitions/matches/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid30 = _errs79 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data32.folders !== undefined){
let data37 = data32.folders;
const _errs83 = errors;
if(errors === _errs83){
if(Array.isArray(data37)){
if(data37.length > 100){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/folders",schemaPath:"#/definitions/matches/properties/folders/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid35 = true;
const len14 = data37.length;
for(let i26=0; i26<len14; i26++){
let data38 = data37[i26];
const _errs85 = errors;
if(errors === _errs85){
if(typeof data38 === "string"){
if(data38.length > 400){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/folders/" + i26,schemaPath:"#/definitions/matches/properties/folders/items/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(!pattern37.test(data38)){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/folders/" + i26,schemaPath:"#/definitions/matches/properties/folders/items/pattern",keyword:"pattern",params:{pattern: "^/.*[^/]$"},message:"must match pattern \""+"^/.*[^/]$"+"\""}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/folders/" + i26,schemaPath:"#/definitions/matches/properties/folders/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid35 = _errs85 === errors;
if(!valid35){
break;
}
}
if(valid35){
let i27 = data37.length;
let j12;
if(i27 > 1){
const indices12 = {};
for(;i27--;){
let item12 = data37[i27];
if(typeof item12 !== "string"){
continue;
}
if(typeof indices12[item12] == "number"){
j12 = indices12[item12];
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/folders",schemaPath:"#/definitions/matches/properties/folders/uniqueItems",keyword:"uniqueItems",params:{i: i27, j: j12},message:"must NOT have duplicate items (items ## "+j12+" and "+i27+" are identical)"}];
return false;
break;
}
indices12[item12] = i27;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/folders",schemaPath:"#/definitions/matches/properties/folders/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid30 = _errs83 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data32.bundles !== undefined){
let data39 = data32.bundles;
const _errs87 = errors;
if(errors === _errs87){
if(Array.isArray(data39)){
if(data39.length > 100){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/bundles",schemaPath:"#/definitions/matches/properties/bundles/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid37 = true;
const len15 = data39.length;
for(let i28=0; i28<len15; i28++){
let data40 = data39[i28];
const _errs89 = errors;
if(errors === _errs89){
if(typeof data40 === "string"){
if(data40.length > 200){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/bundles/" + i28,schemaPath:"#/definitions/matches/properties/bundles/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(!pattern38.test(data40)){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/bundles/" + i28,schemaPath:"#/definitions/matches/properties/bundles/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.-]+$"},message:"must match pattern \""+"^[A-Za-z0-9.-]+$"+"\""}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/bundles/" + i28,schemaPath:"#/definitions/matches/properties/bundles/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid37 = _errs89 === errors;
if(!valid37){
break;
}
}
if(valid37){
let i29 = data39.length;
let j13;
if(i29 > 1){
const indices13 = {};
for(;i29--;){
let item13 = data39[i29];
if(typeof item13 !== "string"){
continue;
}
if(typeof indices13[item13] == "number"){
j13 = indices13[item13];
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/bundles",schemaPath:"#/definitions/matches/properties/bundles/uniqueItems",keyword:"uniqueItems",params:{i: i29, j: j13},message:"must NOT have duplicate items (items ## "+j13+" and "+i29+" are identical)"}];
return false;
break;
}
indices13[item13] = i29;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/bundles",schemaPath:"#/definitions/matches/properties/bundles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid30 = _errs87 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data32.except !== undefined){
let data41 = data32.except;
const _errs91 = errors;
if(errors === _errs91){
if(Array.isArray(data41)){
if(data41.length > 50){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/except",schemaPath:"#/definitions/matches/properties/except/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"}];
return false;
}
else {
var valid39 = true;
const len16 = data41.length;
for(let i30=0; i30<len16; i30++){
let data42 = data41[i30];
const _errs93 = errors;
if(errors === _errs93){
if(typeof data42 === "string"){
if(data42.length > 100){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/except/" + i30,schemaPath:"#/definitions/matches/properties/except/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(!pattern35.test(data42)){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/except/" + i30,schemaPath:"#/definitions/matches/properties/except/items/pattern",keyword:"pattern",params:{pattern: "^[^/]+$"},message:"must match pattern \""+"^[^/]+$"+"\""}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/except/" + i30,schemaPath:"#/definitions/matches/properties/except/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid39 = _errs93 === errors;
if(!valid39){
break;
}
}
if(valid39){
let i31 = data41.length;
let j14;
if(i31 > 1){
const indices14 = {};
for(;i31--;){
let item14 = data41[i31];
if(typeof item14 !== "string"){
continue;
}
if(typeof indices14[item14] == "number"){
j14 = indices14[item14];
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/except",schemaPath:"#/definitions/matches/properties/except/uniqueItems",keyword:"uniqueItems",params:{i: i31, j: j14},message:"must NOT have duplicate items (items ## "+j14+" and "+i31+" are identical)"}];
return false;
break;
}
indices14[item14] = i31;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin/except",schemaPath:"#/definitions/matches/properties/except/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid30 = _errs91 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/darwin",schemaPath:"#/definitions/matches/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid28 = _errs71 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data29.linux !== undefined){
let data43 = data29.linux;
const _errs95 = errors;
const _errs96 = errors;
if(errors === _errs96){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(Object.keys(data43).length < 1){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux",schemaPath:"#/definitions/matches/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs98 = errors;
for(const key6 in data43){
if(!(((((key6 === "names") || (key6 === "paths")) || (key6 === "folders")) || (key6 === "bundles")) || (key6 === "except"))){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux",schemaPath:"#/definitions/matches/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs98 === errors){
if(data43.names !== undefined){
let data44 = data43.names;
const _errs99 = errors;
if(errors === _errs99){
if(Array.isArray(data44)){
if(data44.length > 200){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/names",schemaPath:"#/definitions/matches/properties/names/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}];
return false;
}
else {
var valid43 = true;
const len17 = data44.length;
for(let i32=0; i32<len17; i32++){
let data45 = data44[i32];
const _errs101 = errors;
if(errors === _errs101){
if(typeof data45 === "string"){
if(data45.length > 100){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/names/" + i32,schemaPath:"#/definitions/matches/properties/names/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(!pattern35.test(data45)){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/names/" + i32,schemaPath:"#/definitions/matches/properties/names/items/pattern",keyword:"pattern",params:{pattern: "^[^/]+$"},message:"must match pattern \""+"^[^/]+$"+"\""}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/names/" + i32,schemaPath:"#/definitions/matches/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid43 = _errs101 === errors;
if(!valid43){
break;
}
}
if(valid43){
let i33 = data44.length;
let j15;
if(i33 > 1){
const indices15 = {};
for(;i33--;){
let item15 = data44[i33];
if(typeof item15 !== "string"){
continue;
}
if(typeof indices15[item15] == "number"){
j15 = indices15[item15];
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/names",schemaPath:"#/definitions/matches/properties/names/uniqueItems",keyword:"uniqueItems",params:{i: i33, j: j15},message:"must NOT have duplicate items (items ## "+j15+" and "+i33+" are identical)"}];
return false;
break;
}
indices15[item15] = i33;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/names",schemaPath:"#/definitions/matches/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid42 = _errs99 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data43.paths !== undefined){
let data46 = data43.paths;
const _errs103 = errors;
if(errors === _errs103){
if(Array.isArray(data46)){
if(data46.length > 100){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/paths",schemaPath:"#/definitions/matches/properties/paths/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid45 = true;
const len18 = data46.length;
for(let i34=0; i34<len18; i34++){
let data47 = data46[i34];
const _errs105 = errors;
if(errors === _errs105){
if(typeof data47 === "string"){
if(data47.length > 400){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/paths/" + i34,schemaPath:"#/definitions/matches/properties/paths/items/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(!pattern36.test(data47)){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/paths/" + i34,schemaPath:"#/definitions/matches/properties/paths/items/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/paths/" + i34,schemaPath:"#/definitions/matches/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid45 = _errs105 === errors;
if(!valid45){
break;
}
}
if(valid45){
let i35 = data46.length;
let j16;
if(i35 > 1){
const indices16 = {};
for(;i35--;){
let item16 = data46[i35];
if(typeof item16 !== "string"){
continue;
}
if(typeof indices16[item16] == "number"){
j16 = indices16[item16];
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/paths",schemaPath:"#/definitions/matches/properties/paths/uniqueItems",keyword:"uniqueItems",params:{i: i35, j: j16},message:"must NOT have duplicate items (items ## "+j16+" and "+i35+" are identical)"}];
return false;
break;
}
indices16[item16] = i35;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/paths",schemaPath:"#/definitions/matches/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid42 = _errs103 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data43.folders !== undefined){
let data48 = data43.folders;
const _errs107 = errors;
if(errors === _errs107){
if(Array.isArray(data48)){
if(data48.length > 100){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/folders",schemaPath:"#/definitions/matches/properties/folders/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid47 = true;
const len19 = data48.length;
for(let i36=0; i36<len19; i36++){
let data49 = data48[i36];
const _errs109 = errors;
if(errors === _errs109){
if(typeof data49 === "string"){
if(data49.length > 400){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/folders/" + i36,schemaPath:"#/definitions/matches/properties/folders/items/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(!pattern37.test(data49)){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/folders/" + i36,schemaPath:"#/definitions/matches/properties/folders/items/pattern",keyword:"pattern",params:{pattern: "^/.*[^/]$"},message:"must match pattern \""+"^/.*[^/]$"+"\""}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/folders/" + i36,schemaPath:"#/definitions/matches/properties/folders/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid47 = _errs109 === errors;
if(!valid47){
break;
}
}
if(valid47){
let i37 = data48.length;
let j17;
if(i37 > 1){
const indices17 = {};
for(;i37--;){
let item17 = data48[i37];
if(typeof item17 !== "string"){
continue;
}
if(typeof indices17[item17] == "number"){
j17 = indices17[item17];
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/folders",schemaPath:"#/definitions/matches/properties/folders/uniqueItems",keyword:"uniqueItems",params:{i: i37, j: j17},message:"must NOT have duplicate items (items ## "+j17+" and "+i37+" are identical)"}];
return false;
break;
}
indices17[item17] = i37;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/folders",schemaPath:"#/definitions/matches/properties/folders/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid42 = _errs107 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data43.bundles !== undefined){
let data50 = data43.bundles;
const _errs111 = errors;
if(errors === _errs111){
if(Array.isArray(data50)){
if(data50.length > 100){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/bundles",schemaPath:"#/definitions/matches/properties/bundles/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid49 = true;
const len20 = data50.length;
for(let i38=0; i38<len20; i38++){
let data51 = data50[i38];
const _errs113 = errors;
if(errors === _errs113){
if(typeof data51 === "string"){
if(data51.length > 200){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/bundles/" + i38,schemaPath:"#/definitions/matches/properties/bundles/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(!pattern38.test(data51)){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/bundles/" + i38,schemaPath:"#/definitions/matches/properties/bundles/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.-]+$"},message:"must match pattern \""+"^[A-Za-z0-9.-]+$"+"\""}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/bundles/" + i38,schemaPath:"#/definitions/matches/properties/bundles/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid49 = _errs113 === errors;
if(!valid49){
break;
}
}
if(valid49){
let i39 = data50.length;
let j18;
if(i39 > 1){
const indices18 = {};
for(;i39--;){
let item18 = data50[i39];
if(typeof item18 !== "string"){
continue;
}
if(typeof indices18[item18] == "number"){
j18 = indices18[item18];
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/bundles",schemaPath:"#/definitions/matches/properties/bundles/uniqueItems",keyword:"uniqueItems",params:{i: i39, j: j18},message:"must NOT have duplicate items (items ## "+j18+" and "+i39+" are identical)"}];
return false;
break;
}
indices18[item18] = i39;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/bundles",schemaPath:"#/definitions/matches/properties/bundles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid42 = _errs111 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data43.except !== undefined){
let data52 = data43.except;
const _errs115 = errors;
if(errors === _errs115){
if(Array.isArray(data52)){
if(data52.length > 50){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/except",schemaPath:"#/definitions/matches/properties/except/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"}];
return false;
}
else {
var valid51 = true;
const len21 = data52.length;
for(let i40=0; i40<len21; i40++){
let data53 = data52[i40];
const _errs117 = errors;
if(errors === _errs117){
if(typeof data53 === "string"){
if(data53.length > 100){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/except/" + i40,schemaPath:"#/definitions/matches/properties/except/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(!pattern35.test(data53)){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/except/" + i40,schemaPath:"#/definitions/matches/properties/except/items/pattern",keyword:"pattern",params:{pattern: "^[^/]+$"},message:"must match pattern \""+"^[^/]+$"+"\""}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/except/" + i40,schemaPath:"#/definitions/matches/properties/except/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid51 = _errs117 === errors;
if(!valid51){
break;
}
}
if(valid51){
let i41 = data52.length;
let j19;
if(i41 > 1){
const indices19 = {};
for(;i41--;){
let item19 = data52[i41];
if(typeof item19 !== "string"){
continue;
}
if(typeof indices19[item19] == "number"){
j19 = indices19[item19];
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/except",schemaPath:"#/definitions/matches/properties/except/uniqueItems",keyword:"uniqueItems",params:{i: i41, j: j19},message:"must NOT have duplicate items (items ## "+j19+" and "+i41+" are identical)"}];
return false;
break;
}
indices19[item19] = i41;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux/except",schemaPath:"#/definitions/matches/properties/except/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid42 = _errs115 === errors;
}
else {
var valid42 = true;
}
}
}
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/linux",schemaPath:"#/definitions/matches/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid28 = _errs95 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data29.files !== undefined){
let data54 = data29.files;
const _errs119 = errors;
if(errors === _errs119){
if(Array.isArray(data54)){
if(data54.length > 10){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/files",schemaPath:"#/properties/rivals/items/properties/files/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"}];
return false;
}
else {
var valid53 = true;
const len22 = data54.length;
for(let i42=0; i42<len22; i42++){
let data55 = data54[i42];
const _errs121 = errors;
if(errors === _errs121){
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
let missing3;
if((data55.path === undefined) && (missing3 = "path")){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/files/" + i42,schemaPath:"#/properties/rivals/items/properties/files/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs123 = errors;
for(const key7 in data55){
if(!((key7 === "path") || (key7 === "text"))){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/files/" + i42,schemaPath:"#/properties/rivals/items/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs123 === errors){
if(data55.path !== undefined){
let data56 = data55.path;
const _errs124 = errors;
if(errors === _errs124){
if(typeof data56 === "string"){
if(data56.length > 4096){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/files/" + i42+"/path",schemaPath:"#/properties/rivals/items/properties/files/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(!pattern36.test(data56)){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/files/" + i42+"/path",schemaPath:"#/properties/rivals/items/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/files/" + i42+"/path",schemaPath:"#/properties/rivals/items/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid54 = _errs124 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data55.text !== undefined){
let data57 = data55.text;
const _errs126 = errors;
if(errors === _errs126){
if(typeof data57 === "string"){
if(data57.length > 60){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/files/" + i42+"/text",schemaPath:"#/properties/rivals/items/properties/files/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"}];
return false;
}
else {
if(data57.length < 1){
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/files/" + i42+"/text",schemaPath:"#/properties/rivals/items/properties/files/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/files/" + i42+"/text",schemaPath:"#/properties/rivals/items/properties/files/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid54 = _errs126 === errors;
}
else {
var valid54 = true;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/files/" + i42,schemaPath:"#/properties/rivals/items/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid53 = _errs121 === errors;
if(!valid53){
break;
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21+"/files",schemaPath:"#/properties/rivals/items/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid28 = _errs119 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals/" + i21,schemaPath:"#/properties/rivals/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid27 = _errs64 === errors;
if(!valid27){
break;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/rivals",schemaPath:"#/properties/rivals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}

export const releaseResponse: any = validate55;
const schema82 = {"$id":"release-response.json","$schema":"http://json-schema.org/draft-07/schema#","title":"ReleaseResponse","description":"Answer of DELETE /api/holds/{app}.","type":"object","additionalProperties":false,"required":["success","released"],"properties":{"success":{"type":"boolean","const":true},"released":{"type":"string","maxLength":128,"description":"id of the app that runs freely again"}}};

function validate55 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="release-response.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.success === undefined) && (missing0 = "success")) || ((data.released === undefined) && (missing0 = "released"))){
validate55.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "success") || (key0 === "released"))){
validate55.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.success !== undefined){
let data0 = data.success;
const _errs2 = errors;
if(typeof data0 !== "boolean"){
validate55.errors = [{instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
if(true !== data0){
validate55.errors = [{instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.released !== undefined){
let data1 = data.released;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 128){
validate55.errors = [{instancePath:instancePath+"/released",schemaPath:"#/properties/released/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate55.errors = [{instancePath:instancePath+"/released",schemaPath:"#/properties/released/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}

export const result: any = validate56;
const schema83 = {"$id":"result.json","$schema":"http://json-schema.org/draft-07/schema#","title":"OptimizationResult","description":"A measured result from another program, as POST /api/network/contribute takes it.","type":"object","additionalProperties":false,"properties":{"energy_savings":{"type":"number","minimum":-100,"maximum":100,"description":"percent of mean power saved; negative means that more was used"},"quantum_advantage":{"type":"boolean","description":"whether the circuit's best sample beat the classical baseline"},"processes_count":{"type":"integer","minimum":0,"maximum":10000,"description":"processes that the optimization looked at"},"ci95":{"type":"array","items":{"type":"number","minimum":-100,"maximum":100,"description":"percent of mean power saved; negative means that more was used"},"minItems":2,"maxItems":2,"description":"95 % interval, lower and upper bound, percent"},"pairs":{"type":"integer","minimum":1,"maximum":100000,"description":"on/off pairs measured"},"sensor":{"$ref":"sensor.json"},"settings":{"$ref":"machine-settings.json"}},"required":["energy_savings","quantum_advantage","processes_count"]};

function validate56 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="result.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.energy_savings === undefined) && (missing0 = "energy_savings")) || ((data.quantum_advantage === undefined) && (missing0 = "quantum_advantage"))) || ((data.processes_count === undefined) && (missing0 = "processes_count"))){
validate56.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "energy_savings") || (key0 === "quantum_advantage")) || (key0 === "processes_count")) || (key0 === "ci95")) || (key0 === "pairs")) || (key0 === "sensor")) || (key0 === "settings"))){
validate56.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.energy_savings !== undefined){
let data0 = data.energy_savings;
const _errs2 = errors;
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
validate56.errors = [{instancePath:instancePath+"/energy_savings",schemaPath:"#/properties/energy_savings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data0 < -100 || isNaN(data0)){
validate56.errors = [{instancePath:instancePath+"/energy_savings",schemaPath:"#/properties/energy_savings/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100"}];
return false;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/energy_savings",schemaPath:"#/properties/energy_savings/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quantum_advantage !== undefined){
const _errs4 = errors;
if(typeof data.quantum_advantage !== "boolean"){
validate56.errors = [{instancePath:instancePath+"/quantum_advantage",schemaPath:"#/properties/quantum_advantage/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.processes_count !== undefined){
let data2 = data.processes_count;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate56.errors = [{instancePath:instancePath+"/processes_count",schemaPath:"#/properties/processes_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10000 || isNaN(data2)){
validate56.errors = [{instancePath:instancePath+"/processes_count",schemaPath:"#/properties/processes_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate56.errors = [{instancePath:instancePath+"/processes_count",schemaPath:"#/properties/processes_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.ci95 !== undefined){
let data3 = data.ci95;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 2){
validate56.errors = [{instancePath:instancePath+"/ci95",schemaPath:"#/properties/ci95/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data3.length < 2){
validate56.errors = [{instancePath:instancePath+"/ci95",schemaPath:"#/properties/ci95/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
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
validate56.errors = [{instancePath:instancePath+"/ci95/" + i0,schemaPath:"#/properties/ci95/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data4 < -100 || isNaN(data4)){
validate56.errors = [{instancePath:instancePath+"/ci95/" + i0,schemaPath:"#/properties/ci95/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100"}];
return false;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/ci95/" + i0,schemaPath:"#/properties/ci95/items/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate56.errors = [{instancePath:instancePath+"/ci95",schemaPath:"#/properties/ci95/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pairs !== undefined){
let data5 = data.pairs;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate56.errors = [{instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100000 || isNaN(data5)){
validate56.errors = [{instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate56.errors = [{instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sensor !== undefined){
let data6 = data.sensor;
const _errs14 = errors;
if(typeof data6 !== "string"){
validate56.errors = [{instancePath:instancePath+"/sensor",schemaPath:"sensor.json/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data6 === "battery_telemetry") || (data6 === "rapl")) || (data6 === "battery")) || (data6 === "external_meter")) || (data6 === "cpu_time_model")) || (data6 === "unknown"))){
validate56.errors = [{instancePath:instancePath+"/sensor",schemaPath:"sensor.json/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
let data7 = data.settings;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
const _errs20 = errors;
for(const key1 in data7){
if(!((((((key1 === "aggressive_mode") || (key1 === "thermal_threshold")) || (key1 === "quantum_circuits")) || (key1 === "ml_training_cycles")) || (key1 === "entanglement_depth")) || (key1 === "classical_optimization"))){
validate56.errors = [{instancePath:instancePath+"/settings",schemaPath:"machine-settings.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs20 === errors){
if(data7.aggressive_mode !== undefined){
const _errs21 = errors;
if(typeof data7.aggressive_mode !== "boolean"){
validate56.errors = [{instancePath:instancePath+"/settings/aggressive_mode",schemaPath:"machine-settings.json/properties/aggressive_mode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.thermal_threshold !== undefined){
let data9 = data7.thermal_threshold;
const _errs23 = errors;
if(errors === _errs23){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 105 || isNaN(data9)){
validate56.errors = [{instancePath:instancePath+"/settings/thermal_threshold",schemaPath:"machine-settings.json/properties/thermal_threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 105},message:"must be <= 105"}];
return false;
}
else {
if(data9 < 50 || isNaN(data9)){
validate56.errors = [{instancePath:instancePath+"/settings/thermal_threshold",schemaPath:"machine-settings.json/properties/thermal_threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 50},message:"must be >= 50"}];
return false;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/settings/thermal_threshold",schemaPath:"machine-settings.json/properties/thermal_threshold/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.quantum_circuits !== undefined){
let data10 = data7.quantum_circuits;
const _errs25 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate56.errors = [{instancePath:instancePath+"/settings/quantum_circuits",schemaPath:"machine-settings.json/properties/quantum_circuits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs25){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 40 || isNaN(data10)){
validate56.errors = [{instancePath:instancePath+"/settings/quantum_circuits",schemaPath:"machine-settings.json/properties/quantum_circuits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 40},message:"must be <= 40"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate56.errors = [{instancePath:instancePath+"/settings/quantum_circuits",schemaPath:"machine-settings.json/properties/quantum_circuits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.ml_training_cycles !== undefined){
let data11 = data7.ml_training_cycles;
const _errs27 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate56.errors = [{instancePath:instancePath+"/settings/ml_training_cycles",schemaPath:"machine-settings.json/properties/ml_training_cycles/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs27){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 20 || isNaN(data11)){
validate56.errors = [{instancePath:instancePath+"/settings/ml_training_cycles",schemaPath:"machine-settings.json/properties/ml_training_cycles/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate56.errors = [{instancePath:instancePath+"/settings/ml_training_cycles",schemaPath:"machine-settings.json/properties/ml_training_cycles/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.entanglement_depth !== undefined){
let data12 = data7.entanglement_depth;
const _errs29 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate56.errors = [{instancePath:instancePath+"/settings/entanglement_depth",schemaPath:"machine-settings.json/properties/entanglement_depth/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs29){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 10 || isNaN(data12)){
validate56.errors = [{instancePath:instancePath+"/settings/entanglement_depth",schemaPath:"machine-settings.json/properties/entanglement_depth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"}];
return false;
}
else {
if(data12 < 1 || isNaN(data12)){
validate56.errors = [{instancePath:instancePath+"/settings/entanglement_depth",schemaPath:"machine-settings.json/properties/entanglement_depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid4 = _errs29 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.classical_optimization !== undefined){
const _errs31 = errors;
if(typeof data7.classical_optimization !== "boolean"){
validate56.errors = [{instancePath:instancePath+"/settings/classical_optimization",schemaPath:"machine-settings.json/properties/classical_optimization/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs31 === errors;
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
else {
validate56.errors = [{instancePath:instancePath+"/settings",schemaPath:"machine-settings.json/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
}
}
}
else {
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}

export const revertResponse: any = validate57;
const schema86 = {"$id":"revert-response.json","$schema":"http://json-schema.org/draft-07/schema#","title":"RevertResponse","description":"What became of everything that was held down.","type":"object","additionalProperties":false,"required":["success","undone","gone","changed","failed"],"properties":{"success":{"type":"boolean","description":"whether nothing is left to undo"},"undone":{"$ref":"#/definitions/changes"},"gone":{"$ref":"#/definitions/changes"},"changed":{"$ref":"#/definitions/changes"},"failed":{"$ref":"#/definitions/changes"}},"definitions":{"changes":{"type":"array","items":{"type":"object","title":"RevertedChange","additionalProperties":false,"required":["pid","actuator","from","to"],"properties":{"pid":{"type":"integer"},"actuator":{"type":"string"},"unit":{"type":"string"},"from":{"type":"string"},"to":{"type":"string"}}}}}};
const schema87 = {"type":"array","items":{"type":"object","title":"RevertedChange","additionalProperties":false,"required":["pid","actuator","from","to"],"properties":{"pid":{"type":"integer"},"actuator":{"type":"string"},"unit":{"type":"string"},"from":{"type":"string"},"to":{"type":"string"}}}};

function validate57 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="revert-response.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.success === undefined) && (missing0 = "success")) || ((data.undone === undefined) && (missing0 = "undone"))) || ((data.gone === undefined) && (missing0 = "gone"))) || ((data.changed === undefined) && (missing0 = "changed"))) || ((data.failed === undefined) && (missing0 = "failed"))){
validate57.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "success") || (key0 === "undone")) || (key0 === "gone")) || (key0 === "changed")) || (key0 === "failed"))){
validate57.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.success !== undefined){
const _errs2 = errors;
if(typeof data.success !== "boolean"){
validate57.errors = [{instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.undone !== undefined){
let data1 = data.undone;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((((data2.pid === undefined) && (missing1 = "pid")) || ((data2.actuator === undefined) && (missing1 = "actuator"))) || ((data2.from === undefined) && (missing1 = "from"))) || ((data2.to === undefined) && (missing1 = "to"))){
validate57.errors = [{instancePath:instancePath+"/undone/" + i0,schemaPath:"#/definitions/changes/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data2){
if(!(((((key1 === "pid") || (key1 === "actuator")) || (key1 === "unit")) || (key1 === "from")) || (key1 === "to"))){
validate57.errors = [{instancePath:instancePath+"/undone/" + i0,schemaPath:"#/definitions/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data2.pid !== undefined){
let data3 = data2.pid;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate57.errors = [{instancePath:instancePath+"/undone/" + i0+"/pid",schemaPath:"#/definitions/changes/items/properties/pid/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.actuator !== undefined){
const _errs12 = errors;
if(typeof data2.actuator !== "string"){
validate57.errors = [{instancePath:instancePath+"/undone/" + i0+"/actuator",schemaPath:"#/definitions/changes/items/properties/actuator/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.unit !== undefined){
const _errs14 = errors;
if(typeof data2.unit !== "string"){
validate57.errors = [{instancePath:instancePath+"/undone/" + i0+"/unit",schemaPath:"#/definitions/changes/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.from !== undefined){
const _errs16 = errors;
if(typeof data2.from !== "string"){
validate57.errors = [{instancePath:instancePath+"/undone/" + i0+"/from",schemaPath:"#/definitions/changes/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.to !== undefined){
const _errs18 = errors;
if(typeof data2.to !== "string"){
validate57.errors = [{instancePath:instancePath+"/undone/" + i0+"/to",schemaPath:"#/definitions/changes/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/undone/" + i0,schemaPath:"#/definitions/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/undone",schemaPath:"#/definitions/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gone !== undefined){
let data8 = data.gone;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data8)){
var valid5 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs23 = errors;
if(errors === _errs23){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if(((((data9.pid === undefined) && (missing2 = "pid")) || ((data9.actuator === undefined) && (missing2 = "actuator"))) || ((data9.from === undefined) && (missing2 = "from"))) || ((data9.to === undefined) && (missing2 = "to"))){
validate57.errors = [{instancePath:instancePath+"/gone/" + i1,schemaPath:"#/definitions/changes/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs25 = errors;
for(const key2 in data9){
if(!(((((key2 === "pid") || (key2 === "actuator")) || (key2 === "unit")) || (key2 === "from")) || (key2 === "to"))){
validate57.errors = [{instancePath:instancePath+"/gone/" + i1,schemaPath:"#/definitions/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs25 === errors){
if(data9.pid !== undefined){
let data10 = data9.pid;
const _errs26 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate57.errors = [{instancePath:instancePath+"/gone/" + i1+"/pid",schemaPath:"#/definitions/changes/items/properties/pid/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid6 = _errs26 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.actuator !== undefined){
const _errs28 = errors;
if(typeof data9.actuator !== "string"){
validate57.errors = [{instancePath:instancePath+"/gone/" + i1+"/actuator",schemaPath:"#/definitions/changes/items/properties/actuator/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.unit !== undefined){
const _errs30 = errors;
if(typeof data9.unit !== "string"){
validate57.errors = [{instancePath:instancePath+"/gone/" + i1+"/unit",schemaPath:"#/definitions/changes/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs30 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.from !== undefined){
const _errs32 = errors;
if(typeof data9.from !== "string"){
validate57.errors = [{instancePath:instancePath+"/gone/" + i1+"/from",schemaPath:"#/definitions/changes/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs32 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.to !== undefined){
const _errs34 = errors;
if(typeof data9.to !== "string"){
validate57.errors = [{instancePath:instancePath+"/gone/" + i1+"/to",schemaPath:"#/definitions/changes/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs34 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/gone/" + i1,schemaPath:"#/definitions/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs23 === errors;
if(!valid5){
break;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/gone",schemaPath:"#/definitions/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changed !== undefined){
let data15 = data.changed;
const _errs36 = errors;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data15)){
var valid8 = true;
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
const _errs39 = errors;
if(errors === _errs39){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing3;
if(((((data16.pid === undefined) && (missing3 = "pid")) || ((data16.actuator === undefined) && (missing3 = "actuator"))) || ((data16.from === undefined) && (missing3 = "from"))) || ((data16.to === undefined) && (missing3 = "to"))){
validate57.errors = [{instancePath:instancePath+"/changed/" + i2,schemaPath:"#/definitions/changes/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs41 = errors;
for(const key3 in data16){
if(!(((((key3 === "pid") || (key3 === "actuator")) || (key3 === "unit")) || (key3 === "from")) || (key3 === "to"))){
validate57.errors = [{instancePath:instancePath+"/changed/" + i2,schemaPath:"#/definitions/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs41 === errors){
if(data16.pid !== undefined){
let data17 = data16.pid;
const _errs42 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate57.errors = [{instancePath:instancePath+"/changed/" + i2+"/pid",schemaPath:"#/definitions/changes/items/properties/pid/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid9 = _errs42 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data16.actuator !== undefined){
const _errs44 = errors;
if(typeof data16.actuator !== "string"){
validate57.errors = [{instancePath:instancePath+"/changed/" + i2+"/actuator",schemaPath:"#/definitions/changes/items/properties/actuator/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs44 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data16.unit !== undefined){
const _errs46 = errors;
if(typeof data16.unit !== "string"){
validate57.errors = [{instancePath:instancePath+"/changed/" + i2+"/unit",schemaPath:"#/definitions/changes/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs46 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data16.from !== undefined){
const _errs48 = errors;
if(typeof data16.from !== "string"){
validate57.errors = [{instancePath:instancePath+"/changed/" + i2+"/from",schemaPath:"#/definitions/changes/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs48 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data16.to !== undefined){
const _errs50 = errors;
if(typeof data16.to !== "string"){
validate57.errors = [{instancePath:instancePath+"/changed/" + i2+"/to",schemaPath:"#/definitions/changes/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs50 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/changed/" + i2,schemaPath:"#/definitions/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs39 === errors;
if(!valid8){
break;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/changed",schemaPath:"#/definitions/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failed !== undefined){
let data22 = data.failed;
const _errs52 = errors;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data22)){
var valid11 = true;
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
const _errs55 = errors;
if(errors === _errs55){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing4;
if(((((data23.pid === undefined) && (missing4 = "pid")) || ((data23.actuator === undefined) && (missing4 = "actuator"))) || ((data23.from === undefined) && (missing4 = "from"))) || ((data23.to === undefined) && (missing4 = "to"))){
validate57.errors = [{instancePath:instancePath+"/failed/" + i3,schemaPath:"#/definitions/changes/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs57 = errors;
for(const key4 in data23){
if(!(((((key4 === "pid") || (key4 === "actuator")) || (key4 === "unit")) || (key4 === "from")) || (key4 === "to"))){
validate57.errors = [{instancePath:instancePath+"/failed/" + i3,schemaPath:"#/definitions/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs57 === errors){
if(data23.pid !== undefined){
let data24 = data23.pid;
const _errs58 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate57.errors = [{instancePath:instancePath+"/failed/" + i3+"/pid",schemaPath:"#/definitions/changes/items/properties/pid/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid12 = _errs58 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data23.actuator !== undefined){
const _errs60 = errors;
if(typeof data23.actuator !== "string"){
validate57.errors = [{instancePath:instancePath+"/failed/" + i3+"/actuator",schemaPath:"#/definitions/changes/items/properties/actuator/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs60 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data23.unit !== undefined){
const _errs62 = errors;
if(typeof data23.unit !== "string"){
validate57.errors = [{instancePath:instancePath+"/failed/" + i3+"/unit",schemaPath:"#/definitions/changes/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs62 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data23.from !== undefined){
const _errs64 = errors;
if(typeof data23.from !== "string"){
validate57.errors = [{instancePath:instancePath+"/failed/" + i3+"/from",schemaPath:"#/definitions/changes/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs64 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data23.to !== undefined){
const _errs66 = errors;
if(typeof data23.to !== "string"){
validate57.errors = [{instancePath:instancePath+"/failed/" + i3+"/to",schemaPath:"#/definitions/changes/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs66 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/failed/" + i3,schemaPath:"#/definitions/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs55 === errors;
if(!valid11){
break;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/failed",schemaPath:"#/definitions/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs52 === errors;
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
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}

export const runtime: any = validate58;
const schema91 = {"$id":"runtime.json","$schema":"http://json-schema.org/draft-07/schema#","title":"Runtime","description":"~/.pqs/runtime.json","type":"object","additionalProperties":false,"properties":{"pid":{"type":"integer","minimum":1,"maximum":2147483647},"port":{"type":"integer","minimum":0,"maximum":65535},"socket":{"type":["string","null"],"maxLength":1024},"instance":{"type":"string","maxLength":32,"pattern":"^[0-9a-f]{32}$"},"version":{"type":"string","maxLength":40},"started_at":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds; 0 where it never happened"}},"required":["pid","port","socket","instance","version","started_at"]};

function validate58 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="runtime.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.pid === undefined) && (missing0 = "pid")) || ((data.port === undefined) && (missing0 = "port"))) || ((data.socket === undefined) && (missing0 = "socket"))) || ((data.instance === undefined) && (missing0 = "instance"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.started_at === undefined) && (missing0 = "started_at"))){
validate58.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "pid") || (key0 === "port")) || (key0 === "socket")) || (key0 === "instance")) || (key0 === "version")) || (key0 === "started_at"))){
validate58.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.pid !== undefined){
let data0 = data.pid;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate58.errors = [{instancePath:instancePath+"/pid",schemaPath:"#/properties/pid/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
validate58.errors = [{instancePath:instancePath+"/pid",schemaPath:"#/properties/pid/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate58.errors = [{instancePath:instancePath+"/pid",schemaPath:"#/properties/pid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.port !== undefined){
let data1 = data.port;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate58.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
validate58.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate58.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.socket !== undefined){
let data2 = data.socket;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate58.errors = [{instancePath:instancePath+"/socket",schemaPath:"#/properties/socket/type",keyword:"type",params:{type: schema91.properties.socket.type},message:"must be string,null"}];
return false;
}
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 1024){
validate58.errors = [{instancePath:instancePath+"/socket",schemaPath:"#/properties/socket/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.instance !== undefined){
let data3 = data.instance;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 32){
validate58.errors = [{instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(!pattern13.test(data3)){
validate58.errors = [{instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}];
return false;
}
}
}
else {
validate58.errors = [{instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data4 = data.version;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 40){
validate58.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
}
else {
validate58.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.started_at !== undefined){
let data5 = data.started_at;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate58.errors = [{instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4102444800 || isNaN(data5)){
validate58.errors = [{instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate58.errors = [{instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
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
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}

export const savings: any = validate15;

export const sensor: any = validate59;

function validate59 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="sensor.json" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate59.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data === "battery_telemetry") || (data === "rapl")) || (data === "battery")) || (data === "external_meter")) || (data === "cpu_time_model")) || (data === "unknown"))){
validate59.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate59.errors = vErrors;
return errors === 0;
}

export const settingsPatch: any = validate60;
const schema93 = {"$id":"settings-patch.json","$schema":"http://json-schema.org/draft-07/schema#","title":"SettingsPatch","description":"Body of PUT /api/settings: values to set, null to fall back to the next source.","type":"object","additionalProperties":false,"properties":{"settings":{"type":"object","additionalProperties":false,"properties":{"aggressive_mode":{"type":["boolean","null"],"description":"whether cap and suspend are on the table, not only lower priority"},"thermal_threshold":{"type":["number","null"],"minimum":50,"maximum":105,"description":"°C above which the machine counts as hot"},"quantum_circuits":{"type":["integer","null"],"minimum":0,"maximum":40,"description":"simulated circuits evaluated per run; 0 turns them off"},"ml_training_cycles":{"type":["integer","null"],"minimum":0,"maximum":20,"description":"passes of parameter training per run"},"entanglement_depth":{"type":["integer","null"],"minimum":1,"maximum":10,"description":"d allows a bond dimension of 2^d in the matrix product state"},"classical_optimization":{"type":["boolean","null"],"description":"use the classical solvers only"}}},"process_optimizations":{"type":"object","maxProperties":64,"propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9 ._+-]{0,47}$"},"additionalProperties":{"type":["object","null"],"additionalProperties":false,"properties":{"priority_adjustment":{"type":["integer","null"],"minimum":-3,"maximum":3,"description":"negative: lower its priority; positive: never lower it"},"cpu_limit":{"type":["number","null"],"minimum":5,"maximum":100,"description":"percent of one core"},"memory_limit":{"type":["integer","null"],"minimum":256,"maximum":1048576,"description":"MiB"},"background_suspension":{"type":["boolean","null"],"description":"may be stopped while in the background"},"quantum_acceleration":{"type":["boolean","null"],"description":"may be a variable of the circuit solver"},"thermal_management":{"type":["boolean","null"],"description":"held down first when the machine is hot"}}}}},"minProperties":1};

function validate60 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="settings-patch.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate60.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "settings") || (key0 === "process_optimizations"))){
validate60.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate60.errors = [{instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.aggressive_mode !== undefined){
let data1 = data0.aggressive_mode;
const _errs5 = errors;
if((typeof data1 !== "boolean") && (data1 !== null)){
validate60.errors = [{instancePath:instancePath+"/settings/aggressive_mode",schemaPath:"#/properties/settings/properties/aggressive_mode/type",keyword:"type",params:{type: schema93.properties.settings.properties.aggressive_mode.type},message:"must be boolean,null"}];
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
validate60.errors = [{instancePath:instancePath+"/settings/thermal_threshold",schemaPath:"#/properties/settings/properties/thermal_threshold/type",keyword:"type",params:{type: schema93.properties.settings.properties.thermal_threshold.type},message:"must be number,null"}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 105 || isNaN(data2)){
validate60.errors = [{instancePath:instancePath+"/settings/thermal_threshold",schemaPath:"#/properties/settings/properties/thermal_threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 105},message:"must be <= 105"}];
return false;
}
else {
if(data2 < 50 || isNaN(data2)){
validate60.errors = [{instancePath:instancePath+"/settings/thermal_threshold",schemaPath:"#/properties/settings/properties/thermal_threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 50},message:"must be >= 50"}];
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
validate60.errors = [{instancePath:instancePath+"/settings/quantum_circuits",schemaPath:"#/properties/settings/properties/quantum_circuits/type",keyword:"type",params:{type: schema93.properties.settings.properties.quantum_circuits.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 40 || isNaN(data3)){
validate60.errors = [{instancePath:instancePath+"/settings/quantum_circuits",schemaPath:"#/properties/settings/properties/quantum_circuits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 40},message:"must be <= 40"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate60.errors = [{instancePath:instancePath+"/settings/quantum_circuits",schemaPath:"#/properties/settings/properties/quantum_circuits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate60.errors = [{instancePath:instancePath+"/settings/ml_training_cycles",schemaPath:"#/properties/settings/properties/ml_training_cycles/type",keyword:"type",params:{type: schema93.properties.settings.properties.ml_training_cycles.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 20 || isNaN(data4)){
validate60.errors = [{instancePath:instancePath+"/settings/ml_training_cycles",schemaPath:"#/properties/settings/properties/ml_training_cycles/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate60.errors = [{instancePath:instancePath+"/settings/ml_training_cycles",schemaPath:"#/properties/settings/properties/ml_training_cycles/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate60.errors = [{instancePath:instancePath+"/settings/entanglement_depth",schemaPath:"#/properties/settings/properties/entanglement_depth/type",keyword:"type",params:{type: schema93.properties.settings.properties.entanglement_depth.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 10 || isNaN(data5)){
validate60.errors = [{instancePath:instancePath+"/settings/entanglement_depth",schemaPath:"#/properties/settings/properties/entanglement_depth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate60.errors = [{instancePath:instancePath+"/settings/entanglement_depth",schemaPath:"#/properties/settings/properties/entanglement_depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate60.errors = [{instancePath:instancePath+"/settings/classical_optimization",schemaPath:"#/properties/settings/properties/classical_optimization/type",keyword:"type",params:{type: schema93.properties.settings.properties.classical_optimization.type},message:"must be boolean,null"}];
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
validate60.errors = [{instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate60.errors = [{instancePath:instancePath+"/process_optimizations",schemaPath:"#/properties/process_optimizations/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
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
validate60.errors = vErrors;
return false;
break;
}
}
if(valid2){
for(const key3 in data7){
let data8 = data7[key3];
const _errs21 = errors;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
validate60.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/process_optimizations/additionalProperties/type",keyword:"type",params:{type: schema93.properties.process_optimizations.additionalProperties.type},message:"must be object,null"}];
return false;
}
if(errors === _errs21){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
const _errs23 = errors;
for(const key4 in data8){
if(!((((((key4 === "priority_adjustment") || (key4 === "cpu_limit")) || (key4 === "memory_limit")) || (key4 === "background_suspension")) || (key4 === "quantum_acceleration")) || (key4 === "thermal_management"))){
validate60.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/process_optimizations/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data8.priority_adjustment !== undefined){
let data9 = data8.priority_adjustment;
const _errs24 = errors;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
validate60.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority_adjustment",schemaPath:"#/properties/process_optimizations/additionalProperties/properties/priority_adjustment/type",keyword:"type",params:{type: schema93.properties.process_optimizations.additionalProperties.properties.priority_adjustment.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs24){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 3 || isNaN(data9)){
validate60.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority_adjustment",schemaPath:"#/properties/process_optimizations/additionalProperties/properties/priority_adjustment/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"}];
return false;
}
else {
if(data9 < -3 || isNaN(data9)){
validate60.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority_adjustment",schemaPath:"#/properties/process_optimizations/additionalProperties/properties/priority_adjustment/minimum",keyword:"minimum",params:{comparison: ">=", limit: -3},message:"must be >= -3"}];
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
validate60.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_limit",schemaPath:"#/properties/process_optimizations/additionalProperties/properties/cpu_limit/type",keyword:"type",params:{type: schema93.properties.process_optimizations.additionalProperties.properties.cpu_limit.type},message:"must be number,null"}];
return false;
}
if(errors === _errs26){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100 || isNaN(data10)){
validate60.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_limit",schemaPath:"#/properties/process_optimizations/additionalProperties/properties/cpu_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data10 < 5 || isNaN(data10)){
validate60.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_limit",schemaPath:"#/properties/process_optimizations/additionalProperties/properties/cpu_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5"}];
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
validate60.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_limit",schemaPath:"#/properties/process_optimizations/additionalProperties/properties/memory_limit/type",keyword:"type",params:{type: schema93.properties.process_optimizations.additionalProperties.properties.memory_limit.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs28){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1048576 || isNaN(data11)){
validate60.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_limit",schemaPath:"#/properties/process_optimizations/additionalProperties/properties/memory_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576},message:"must be <= 1048576"}];
return false;
}
else {
if(data11 < 256 || isNaN(data11)){
validate60.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_limit",schemaPath:"#/properties/process_optimizations/additionalProperties/properties/memory_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 256},message:"must be >= 256"}];
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
validate60.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/background_suspension",schemaPath:"#/properties/process_optimizations/additionalProperties/properties/background_suspension/type",keyword:"type",params:{type: schema93.properties.process_optimizations.additionalProperties.properties.background_suspension.type},message:"must be boolean,null"}];
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
validate60.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantum_acceleration",schemaPath:"#/properties/process_optimizations/additionalProperties/properties/quantum_acceleration/type",keyword:"type",params:{type: schema93.properties.process_optimizations.additionalProperties.properties.quantum_acceleration.type},message:"must be boolean,null"}];
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
validate60.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/thermal_management",schemaPath:"#/properties/process_optimizations/additionalProperties/properties/thermal_management/type",keyword:"type",params:{type: schema93.properties.process_optimizations.additionalProperties.properties.thermal_management.type},message:"must be boolean,null"}];
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
validate60.errors = [{instancePath:instancePath+"/process_optimizations",schemaPath:"#/properties/process_optimizations/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}

export const sharedOptimizationsResponse: any = validate61;
const schema94 = {"$id":"shared-optimizations-response.json","$schema":"http://json-schema.org/draft-07/schema#","title":"SharedOptimizationsResponse","type":"object","additionalProperties":false,"properties":{"available_optimizations":{"type":"array","items":{"$ref":"profile.json"},"maxItems":1024},"recommended_for_system":{"anyOf":[{"$ref":"profile.json"},{"type":"null"}]},"total_systems_sharing":{"type":"integer","minimum":0,"maximum":1000000000,"description":"contributors in the last synced snapshot; bundled figures are never counted"},"network_status":{"$ref":"network-status.json"},"current_system_type":{"$ref":"system-type.json"},"match":{"$ref":"match.json"},"message":{"type":"string","maxLength":300}},"required":["available_optimizations","recommended_for_system","total_systems_sharing","network_status","current_system_type","match"]};

function validate61 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="shared-optimizations-response.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.available_optimizations === undefined) && (missing0 = "available_optimizations")) || ((data.recommended_for_system === undefined) && (missing0 = "recommended_for_system"))) || ((data.total_systems_sharing === undefined) && (missing0 = "total_systems_sharing"))) || ((data.network_status === undefined) && (missing0 = "network_status"))) || ((data.current_system_type === undefined) && (missing0 = "current_system_type"))) || ((data.match === undefined) && (missing0 = "match"))){
validate61.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "available_optimizations") || (key0 === "recommended_for_system")) || (key0 === "total_systems_sharing")) || (key0 === "network_status")) || (key0 === "current_system_type")) || (key0 === "match")) || (key0 === "message"))){
validate61.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.available_optimizations !== undefined){
let data0 = data.available_optimizations;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1024){
validate61.errors = [{instancePath:instancePath+"/available_optimizations",schemaPath:"#/properties/available_optimizations/maxItems",keyword:"maxItems",params:{limit: 1024},message:"must NOT have more than 1024 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate14(data0[i0], {instancePath:instancePath+"/available_optimizations/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/available_optimizations",schemaPath:"#/properties/available_optimizations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recommended_for_system !== undefined){
let data2 = data.recommended_for_system;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(!(validate14(data2, {instancePath:instancePath+"/recommended_for_system",parentData:data,parentDataProperty:"recommended_for_system",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs8 = errors;
if(data2 !== null){
const err0 = {instancePath:instancePath+"/recommended_for_system",schemaPath:"#/properties/recommended_for_system/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err1 = {instancePath:instancePath+"/recommended_for_system",schemaPath:"#/properties/recommended_for_system/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate61.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_systems_sharing !== undefined){
let data3 = data.total_systems_sharing;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate61.errors = [{instancePath:instancePath+"/total_systems_sharing",schemaPath:"#/properties/total_systems_sharing/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000000 || isNaN(data3)){
validate61.errors = [{instancePath:instancePath+"/total_systems_sharing",schemaPath:"#/properties/total_systems_sharing/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate61.errors = [{instancePath:instancePath+"/total_systems_sharing",schemaPath:"#/properties/total_systems_sharing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.network_status !== undefined){
let data4 = data.network_status;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((((((data4.enabled === undefined) && (missing1 = "enabled")) || ((data4.network_available === undefined) && (missing1 = "network_available"))) || ((data4.last_sync === undefined) && (missing1 = "last_sync"))) || ((data4.cached_optimizations === undefined) && (missing1 = "cached_optimizations"))) || ((data4.auto_sync_enabled === undefined) && (missing1 = "auto_sync_enabled"))){
validate61.errors = [{instancePath:instancePath+"/network_status",schemaPath:"network-status.json/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs15 = errors;
for(const key1 in data4){
if(!((((((key1 === "enabled") || (key1 === "network_available")) || (key1 === "last_sync")) || (key1 === "cached_optimizations")) || (key1 === "auto_sync_enabled")) || (key1 === "stale"))){
validate61.errors = [{instancePath:instancePath+"/network_status",schemaPath:"network-status.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data4.enabled !== undefined){
const _errs16 = errors;
if(typeof data4.enabled !== "boolean"){
validate61.errors = [{instancePath:instancePath+"/network_status/enabled",schemaPath:"network-status.json/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.network_available !== undefined){
const _errs18 = errors;
if(typeof data4.network_available !== "boolean"){
validate61.errors = [{instancePath:instancePath+"/network_status/network_available",schemaPath:"network-status.json/properties/network_available/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.last_sync !== undefined){
let data7 = data4.last_sync;
const _errs20 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate61.errors = [{instancePath:instancePath+"/network_status/last_sync",schemaPath:"network-status.json/properties/last_sync/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs20){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 4102444800 || isNaN(data7)){
validate61.errors = [{instancePath:instancePath+"/network_status/last_sync",schemaPath:"network-status.json/properties/last_sync/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate61.errors = [{instancePath:instancePath+"/network_status/last_sync",schemaPath:"network-status.json/properties/last_sync/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.cached_optimizations !== undefined){
let data8 = data4.cached_optimizations;
const _errs22 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate61.errors = [{instancePath:instancePath+"/network_status/cached_optimizations",schemaPath:"network-status.json/properties/cached_optimizations/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs22){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000000 || isNaN(data8)){
validate61.errors = [{instancePath:instancePath+"/network_status/cached_optimizations",schemaPath:"network-status.json/properties/cached_optimizations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate61.errors = [{instancePath:instancePath+"/network_status/cached_optimizations",schemaPath:"network-status.json/properties/cached_optimizations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.auto_sync_enabled !== undefined){
const _errs24 = errors;
if(typeof data4.auto_sync_enabled !== "boolean"){
validate61.errors = [{instancePath:instancePath+"/network_status/auto_sync_enabled",schemaPath:"network-status.json/properties/auto_sync_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.stale !== undefined){
const _errs26 = errors;
if(typeof data4.stale !== "boolean"){
validate61.errors = [{instancePath:instancePath+"/network_status/stale",schemaPath:"network-status.json/properties/stale/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs26 === errors;
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
else {
validate61.errors = [{instancePath:instancePath+"/network_status",schemaPath:"network-status.json/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.current_system_type !== undefined){
let data11 = data.current_system_type;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data11 === "string"){
if(data11.length > 64){
validate61.errors = [{instancePath:instancePath+"/current_system_type",schemaPath:"system-type.json/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern6.test(data11)){
validate61.errors = [{instancePath:instancePath+"/current_system_type",schemaPath:"system-type.json/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(_[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(_[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/current_system_type",schemaPath:"system-type.json/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.match !== undefined){
const _errs31 = errors;
if(!(validate44(data.match, {instancePath:instancePath+"/match",parentData:data,parentDataProperty:"match",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
let data13 = data.message;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data13 === "string"){
if(data13.length > 300){
validate61.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
}
else {
validate61.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs32 === errors;
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
else {
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}

export const signingKey: any = validate65;
const schema97 = {"$id":"signing-key.json","$schema":"http://json-schema.org/draft-07/schema#","title":"SigningKey","description":"One of the hub's private keys on disk.","type":"object","additionalProperties":false,"properties":{"role":{"type":"string","enum":["root","targets","snapshot","timestamp"]},"keytype":{"type":"string","const":"ed25519"},"public":{"type":"string","maxLength":64,"pattern":"^[0-9a-f]{64}$","description":"raw public key, hexadecimal"},"private":{"type":"string","maxLength":512,"description":"PKCS #8, DER, base64"}},"required":["role","keytype","public","private"]};

function validate65 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="signing-key.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.role === undefined) && (missing0 = "role")) || ((data.keytype === undefined) && (missing0 = "keytype"))) || ((data.public === undefined) && (missing0 = "public"))) || ((data.private === undefined) && (missing0 = "private"))){
validate65.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "role") || (key0 === "keytype")) || (key0 === "public")) || (key0 === "private"))){
validate65.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.role !== undefined){
let data0 = data.role;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate65.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data0 === "root") || (data0 === "targets")) || (data0 === "snapshot")) || (data0 === "timestamp"))){
validate65.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema97.properties.role.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keytype !== undefined){
let data1 = data.keytype;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate65.errors = [{instancePath:instancePath+"/keytype",schemaPath:"#/properties/keytype/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("ed25519" !== data1){
validate65.errors = [{instancePath:instancePath+"/keytype",schemaPath:"#/properties/keytype/const",keyword:"const",params:{allowedValue: "ed25519"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.public !== undefined){
let data2 = data.public;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 64){
validate65.errors = [{instancePath:instancePath+"/public",schemaPath:"#/properties/public/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern8.test(data2)){
validate65.errors = [{instancePath:instancePath+"/public",schemaPath:"#/properties/public/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/public",schemaPath:"#/properties/public/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.private !== undefined){
let data3 = data.private;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 512){
validate65.errors = [{instancePath:instancePath+"/private",schemaPath:"#/properties/private/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
}
else {
validate65.errors = [{instancePath:instancePath+"/private",schemaPath:"#/properties/private/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
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
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}

export const snapshot: any = validate66;
const schema98 = {"$id":"snapshot.json","$schema":"http://json-schema.org/draft-07/schema#","title":"Snapshot","description":"The document that the hub publishes as the signed target community/optimizations.json. Settings are checked one by one after the signature, so that one bad value costs only itself.","type":"object","additionalProperties":false,"properties":{"schema":{"type":"integer","const":1},"hub":{"type":"string","maxLength":64,"pattern":"^[0-9a-f]{1,64}$","description":"name of the hub's key set"},"generated_at":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds; 0 where it never happened"},"k":{"type":"integer","minimum":1,"maximum":1000000,"description":"contributors that a type needs before it is published"},"totals":{"type":"object","additionalProperties":false,"properties":{"contributors":{"type":"integer","minimum":0,"maximum":1000000000},"optimizations":{"type":"integer","minimum":0,"maximum":1000000000000},"types":{"type":"integer","minimum":0,"maximum":1000000000}},"required":["contributors","optimizations","types"]},"profiles":{"type":"object","maxProperties":512,"propertyNames":{"maxLength":64},"additionalProperties":{"type":"object","maxProperties":32}}},"required":["schema","hub","generated_at","k","totals","profiles"]};
const pattern61 = new RegExp("^[0-9a-f]{1,64}$", "u");

function validate66 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="snapshot.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.schema === undefined) && (missing0 = "schema")) || ((data.hub === undefined) && (missing0 = "hub"))) || ((data.generated_at === undefined) && (missing0 = "generated_at"))) || ((data.k === undefined) && (missing0 = "k"))) || ((data.totals === undefined) && (missing0 = "totals"))) || ((data.profiles === undefined) && (missing0 = "profiles"))){
validate66.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "schema") || (key0 === "hub")) || (key0 === "generated_at")) || (key0 === "k")) || (key0 === "totals")) || (key0 === "profiles"))){
validate66.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schema !== undefined){
let data0 = data.schema;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate66.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(1 !== data0){
validate66.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hub !== undefined){
let data1 = data.hub;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 64){
validate66.errors = [{instancePath:instancePath+"/hub",schemaPath:"#/properties/hub/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern61.test(data1)){
validate66.errors = [{instancePath:instancePath+"/hub",schemaPath:"#/properties/hub/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{1,64}$"},message:"must match pattern \""+"^[0-9a-f]{1,64}$"+"\""}];
return false;
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/hub",schemaPath:"#/properties/hub/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.generated_at !== undefined){
let data2 = data.generated_at;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate66.errors = [{instancePath:instancePath+"/generated_at",schemaPath:"#/properties/generated_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4102444800 || isNaN(data2)){
validate66.errors = [{instancePath:instancePath+"/generated_at",schemaPath:"#/properties/generated_at/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate66.errors = [{instancePath:instancePath+"/generated_at",schemaPath:"#/properties/generated_at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.k !== undefined){
let data3 = data.k;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate66.errors = [{instancePath:instancePath+"/k",schemaPath:"#/properties/k/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
validate66.errors = [{instancePath:instancePath+"/k",schemaPath:"#/properties/k/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate66.errors = [{instancePath:instancePath+"/k",schemaPath:"#/properties/k/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.totals !== undefined){
let data4 = data.totals;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((((data4.contributors === undefined) && (missing1 = "contributors")) || ((data4.optimizations === undefined) && (missing1 = "optimizations"))) || ((data4.types === undefined) && (missing1 = "types"))){
validate66.errors = [{instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data4){
if(!(((key1 === "contributors") || (key1 === "optimizations")) || (key1 === "types"))){
validate66.errors = [{instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data4.contributors !== undefined){
let data5 = data4.contributors;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate66.errors = [{instancePath:instancePath+"/totals/contributors",schemaPath:"#/properties/totals/properties/contributors/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000000 || isNaN(data5)){
validate66.errors = [{instancePath:instancePath+"/totals/contributors",schemaPath:"#/properties/totals/properties/contributors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate66.errors = [{instancePath:instancePath+"/totals/contributors",schemaPath:"#/properties/totals/properties/contributors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data4.optimizations !== undefined){
let data6 = data4.optimizations;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate66.errors = [{instancePath:instancePath+"/totals/optimizations",schemaPath:"#/properties/totals/properties/optimizations/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000000 || isNaN(data6)){
validate66.errors = [{instancePath:instancePath+"/totals/optimizations",schemaPath:"#/properties/totals/properties/optimizations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate66.errors = [{instancePath:instancePath+"/totals/optimizations",schemaPath:"#/properties/totals/properties/optimizations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.types !== undefined){
let data7 = data4.types;
const _errs17 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate66.errors = [{instancePath:instancePath+"/totals/types",schemaPath:"#/properties/totals/properties/types/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000000 || isNaN(data7)){
validate66.errors = [{instancePath:instancePath+"/totals/types",schemaPath:"#/properties/totals/properties/types/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate66.errors = [{instancePath:instancePath+"/totals/types",schemaPath:"#/properties/totals/properties/types/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid1 = _errs17 === errors;
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
validate66.errors = [{instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profiles !== undefined){
let data8 = data.profiles;
const _errs19 = errors;
if(errors === _errs19){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 512){
validate66.errors = [{instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/maxProperties",keyword:"maxProperties",params:{limit: 512},message:"must NOT have more than 512 properties"}];
return false;
}
else {
for(const key2 in data8){
const _errs21 = errors;
if(typeof key2 === "string"){
if(key2.length > 64){
const err0 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",propertyName:key2};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid2 = _errs21 === errors;
if(!valid2){
const err1 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate66.errors = vErrors;
return false;
break;
}
}
if(valid2){
for(const key3 in data8){
let data9 = data8[key3];
const _errs23 = errors;
if(errors === _errs23){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 32){
validate66.errors = [{instancePath:instancePath+"/profiles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profiles/additionalProperties/maxProperties",keyword:"maxProperties",params:{limit: 32},message:"must NOT have more than 32 properties"}];
return false;
}
}
else {
validate66.errors = [{instancePath:instancePath+"/profiles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profiles/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs23 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs19 === errors;
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
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}

export const solverReport: any = validate67;
const schema99 = {"$id":"solver-report.json","$schema":"http://json-schema.org/draft-07/schema#","title":"SolverReport","description":"What a worker thread answers: the best bits of one solver, what they cost to find, and what the solver can say about them.","type":"object","additionalProperties":false,"properties":{"solver":{"type":"string","enum":["exact","anneal","sqa","circuit","greedy"]},"energy":{"type":"number"},"bits":{"type":"string","pattern":"^[01]*$","maxLength":20000},"wall_ms":{"type":"number","minimum":0},"cpu_seconds":{"type":"number","minimum":0,"description":"of this thread, its start included"},"cpu_source":{"type":"string","enum":["thread","wall"],"description":"wall: the platform does not tell, and a thread cannot have used more than the time that passed"},"proven":{"type":"boolean","description":"no bits have a lower energy"},"bound":{"type":"number","description":"no bits have an energy below this"},"certificate":{"type":"object"},"circuit":{"type":"object","additionalProperties":false,"properties":{"layers":{"type":"integer","minimum":0},"representation":{"type":"string","enum":["statevector","mps"]},"bond":{"type":["integer","null"]},"discarded_weight":{"type":"number"},"circuits":{"type":"integer","minimum":0},"samples":{"type":"integer","minimum":0},"expectation":{"type":["number","null"]},"gammas":{"type":"array","items":{"type":"number"},"maxItems":1000},"betas":{"type":"array","items":{"type":"number"},"maxItems":1000}},"required":["layers","representation","bond","discarded_weight","circuits","samples","expectation","gammas","betas"]},"work":{"type":"object","description":"what the solver counted","additionalProperties":{"type":["number","string"]}}},"required":["solver","energy","bits","wall_ms","cpu_seconds","cpu_source"]};
const pattern62 = new RegExp("^[01]*$", "u");

function validate67 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="solver-report.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.solver === undefined) && (missing0 = "solver")) || ((data.energy === undefined) && (missing0 = "energy"))) || ((data.bits === undefined) && (missing0 = "bits"))) || ((data.wall_ms === undefined) && (missing0 = "wall_ms"))) || ((data.cpu_seconds === undefined) && (missing0 = "cpu_seconds"))) || ((data.cpu_source === undefined) && (missing0 = "cpu_source"))){
validate67.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema99.properties, key0))){
validate67.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.solver !== undefined){
let data0 = data.solver;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate67.errors = [{instancePath:instancePath+"/solver",schemaPath:"#/properties/solver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data0 === "exact") || (data0 === "anneal")) || (data0 === "sqa")) || (data0 === "circuit")) || (data0 === "greedy"))){
validate67.errors = [{instancePath:instancePath+"/solver",schemaPath:"#/properties/solver/enum",keyword:"enum",params:{allowedValues: schema99.properties.solver.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.energy !== undefined){
let data1 = data.energy;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate67.errors = [{instancePath:instancePath+"/energy",schemaPath:"#/properties/energy/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bits !== undefined){
let data2 = data.bits;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 20000){
validate67.errors = [{instancePath:instancePath+"/bits",schemaPath:"#/properties/bits/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"}];
return false;
}
else {
if(!pattern62.test(data2)){
validate67.errors = [{instancePath:instancePath+"/bits",schemaPath:"#/properties/bits/pattern",keyword:"pattern",params:{pattern: "^[01]*$"},message:"must match pattern \""+"^[01]*$"+"\""}];
return false;
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/bits",schemaPath:"#/properties/bits/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.wall_ms !== undefined){
let data3 = data.wall_ms;
const _errs8 = errors;
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate67.errors = [{instancePath:instancePath+"/wall_ms",schemaPath:"#/properties/wall_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate67.errors = [{instancePath:instancePath+"/wall_ms",schemaPath:"#/properties/wall_ms/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cpu_seconds !== undefined){
let data4 = data.cpu_seconds;
const _errs10 = errors;
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate67.errors = [{instancePath:instancePath+"/cpu_seconds",schemaPath:"#/properties/cpu_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate67.errors = [{instancePath:instancePath+"/cpu_seconds",schemaPath:"#/properties/cpu_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cpu_source !== undefined){
let data5 = data.cpu_source;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate67.errors = [{instancePath:instancePath+"/cpu_source",schemaPath:"#/properties/cpu_source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data5 === "thread") || (data5 === "wall"))){
validate67.errors = [{instancePath:instancePath+"/cpu_source",schemaPath:"#/properties/cpu_source/enum",keyword:"enum",params:{allowedValues: schema99.properties.cpu_source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proven !== undefined){
const _errs14 = errors;
if(typeof data.proven !== "boolean"){
validate67.errors = [{instancePath:instancePath+"/proven",schemaPath:"#/properties/proven/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bound !== undefined){
let data7 = data.bound;
const _errs16 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate67.errors = [{instancePath:instancePath+"/bound",schemaPath:"#/properties/bound/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificate !== undefined){
let data8 = data.certificate;
const _errs18 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
validate67.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.circuit !== undefined){
let data9 = data.circuit;
const _errs20 = errors;
if(errors === _errs20){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if((((((((((data9.layers === undefined) && (missing1 = "layers")) || ((data9.representation === undefined) && (missing1 = "representation"))) || ((data9.bond === undefined) && (missing1 = "bond"))) || ((data9.discarded_weight === undefined) && (missing1 = "discarded_weight"))) || ((data9.circuits === undefined) && (missing1 = "circuits"))) || ((data9.samples === undefined) && (missing1 = "samples"))) || ((data9.expectation === undefined) && (missing1 = "expectation"))) || ((data9.gammas === undefined) && (missing1 = "gammas"))) || ((data9.betas === undefined) && (missing1 = "betas"))){
validate67.errors = [{instancePath:instancePath+"/circuit",schemaPath:"#/properties/circuit/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key1 in data9){
if(!(func2.call(schema99.properties.circuit.properties, key1))){
validate67.errors = [{instancePath:instancePath+"/circuit",schemaPath:"#/properties/circuit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data9.layers !== undefined){
let data10 = data9.layers;
const _errs23 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate67.errors = [{instancePath:instancePath+"/circuit/layers",schemaPath:"#/properties/circuit/properties/layers/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate67.errors = [{instancePath:instancePath+"/circuit/layers",schemaPath:"#/properties/circuit/properties/layers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data9.representation !== undefined){
let data11 = data9.representation;
const _errs25 = errors;
if(typeof data11 !== "string"){
validate67.errors = [{instancePath:instancePath+"/circuit/representation",schemaPath:"#/properties/circuit/properties/representation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data11 === "statevector") || (data11 === "mps"))){
validate67.errors = [{instancePath:instancePath+"/circuit/representation",schemaPath:"#/properties/circuit/properties/representation/enum",keyword:"enum",params:{allowedValues: schema99.properties.circuit.properties.representation.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data9.bond !== undefined){
let data12 = data9.bond;
const _errs27 = errors;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
validate67.errors = [{instancePath:instancePath+"/circuit/bond",schemaPath:"#/properties/circuit/properties/bond/type",keyword:"type",params:{type: schema99.properties.circuit.properties.bond.type},message:"must be integer,null"}];
return false;
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data9.discarded_weight !== undefined){
let data13 = data9.discarded_weight;
const _errs29 = errors;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate67.errors = [{instancePath:instancePath+"/circuit/discarded_weight",schemaPath:"#/properties/circuit/properties/discarded_weight/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs29 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data9.circuits !== undefined){
let data14 = data9.circuits;
const _errs31 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate67.errors = [{instancePath:instancePath+"/circuit/circuits",schemaPath:"#/properties/circuit/properties/circuits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs31){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
validate67.errors = [{instancePath:instancePath+"/circuit/circuits",schemaPath:"#/properties/circuit/properties/circuits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs31 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data9.samples !== undefined){
let data15 = data9.samples;
const _errs33 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate67.errors = [{instancePath:instancePath+"/circuit/samples",schemaPath:"#/properties/circuit/properties/samples/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs33){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
validate67.errors = [{instancePath:instancePath+"/circuit/samples",schemaPath:"#/properties/circuit/properties/samples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs33 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data9.expectation !== undefined){
let data16 = data9.expectation;
const _errs35 = errors;
if((!((typeof data16 == "number") && (isFinite(data16)))) && (data16 !== null)){
validate67.errors = [{instancePath:instancePath+"/circuit/expectation",schemaPath:"#/properties/circuit/properties/expectation/type",keyword:"type",params:{type: schema99.properties.circuit.properties.expectation.type},message:"must be number,null"}];
return false;
}
var valid1 = _errs35 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data9.gammas !== undefined){
let data17 = data9.gammas;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data17)){
if(data17.length > 1000){
validate67.errors = [{instancePath:instancePath+"/circuit/gammas",schemaPath:"#/properties/circuit/properties/gammas/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
const _errs39 = errors;
if(!((typeof data18 == "number") && (isFinite(data18)))){
validate67.errors = [{instancePath:instancePath+"/circuit/gammas/" + i0,schemaPath:"#/properties/circuit/properties/gammas/items/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs39 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/circuit/gammas",schemaPath:"#/properties/circuit/properties/gammas/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs37 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data9.betas !== undefined){
let data19 = data9.betas;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data19)){
if(data19.length > 1000){
validate67.errors = [{instancePath:instancePath+"/circuit/betas",schemaPath:"#/properties/circuit/properties/betas/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
const _errs43 = errors;
if(!((typeof data20 == "number") && (isFinite(data20)))){
validate67.errors = [{instancePath:instancePath+"/circuit/betas/" + i1,schemaPath:"#/properties/circuit/properties/betas/items/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid3 = _errs43 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/circuit/betas",schemaPath:"#/properties/circuit/properties/betas/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs41 === errors;
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
}
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/circuit",schemaPath:"#/properties/circuit/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.work !== undefined){
let data21 = data.work;
const _errs45 = errors;
if(errors === _errs45){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key2 in data21){
let data22 = data21[key2];
const _errs48 = errors;
if((!((typeof data22 == "number") && (isFinite(data22)))) && (typeof data22 !== "string")){
validate67.errors = [{instancePath:instancePath+"/work/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/work/additionalProperties/type",keyword:"type",params:{type: schema99.properties.work.additionalProperties.type},message:"must be number,string"}];
return false;
}
var valid4 = _errs48 === errors;
if(!valid4){
break;
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/work",schemaPath:"#/properties/work/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs45 === errors;
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
validate67.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}

export const solverTask: any = validate68;
const schema100 = {"$id":"solver-task.json","$schema":"http://json-schema.org/draft-07/schema#","title":"SolverTask","description":"What a worker thread is told: one solver, one problem, one budget. The arrays of the problem and the shared stop flag travel beside it.","type":"object","additionalProperties":false,"properties":{"solver":{"type":"string","enum":["exact","anneal","sqa","circuit","greedy"]},"size":{"type":"integer","minimum":0,"maximum":20000},"offset":{"type":"number"},"time_ms":{"type":"number","minimum":0,"maximum":86400000},"target":{"type":"number"},"seed":{"type":"integer","minimum":0,"maximum":4294967295},"start":{"type":"string","pattern":"^[01]*$","description":"bits to begin from","maxLength":20000},"circuit":{"type":"object","additionalProperties":false,"properties":{"layers":{"type":"integer","minimum":1,"maximum":1000},"bond":{"type":"integer","minimum":1,"maximum":4096},"circuits":{"type":"integer","minimum":1,"maximum":1000000},"training_passes":{"type":"integer","minimum":0,"maximum":1000},"gammas":{"type":"array","maxItems":1000,"items":{"type":"number"}},"betas":{"type":"array","maxItems":1000,"items":{"type":"number"}}}}},"required":["solver","size","offset","time_ms","seed"]};

function validate68 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="solver-task.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.solver === undefined) && (missing0 = "solver")) || ((data.size === undefined) && (missing0 = "size"))) || ((data.offset === undefined) && (missing0 = "offset"))) || ((data.time_ms === undefined) && (missing0 = "time_ms"))) || ((data.seed === undefined) && (missing0 = "seed"))){
validate68.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "solver") || (key0 === "size")) || (key0 === "offset")) || (key0 === "time_ms")) || (key0 === "target")) || (key0 === "seed")) || (key0 === "start")) || (key0 === "circuit"))){
validate68.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.solver !== undefined){
let data0 = data.solver;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate68.errors = [{instancePath:instancePath+"/solver",schemaPath:"#/properties/solver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data0 === "exact") || (data0 === "anneal")) || (data0 === "sqa")) || (data0 === "circuit")) || (data0 === "greedy"))){
validate68.errors = [{instancePath:instancePath+"/solver",schemaPath:"#/properties/solver/enum",keyword:"enum",params:{allowedValues: schema100.properties.solver.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data1 = data.size;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate68.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 20000 || isNaN(data1)){
validate68.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20000},message:"must be <= 20000"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate68.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.offset !== undefined){
let data2 = data.offset;
const _errs6 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate68.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time_ms !== undefined){
let data3 = data.time_ms;
const _errs8 = errors;
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 86400000 || isNaN(data3)){
validate68.errors = [{instancePath:instancePath+"/time_ms",schemaPath:"#/properties/time_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate68.errors = [{instancePath:instancePath+"/time_ms",schemaPath:"#/properties/time_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/time_ms",schemaPath:"#/properties/time_ms/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined){
let data4 = data.target;
const _errs10 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate68.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data5 = data.seed;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate68.errors = [{instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4294967295 || isNaN(data5)){
validate68.errors = [{instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate68.errors = [{instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.start !== undefined){
let data6 = data.start;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(data6.length > 20000){
validate68.errors = [{instancePath:instancePath+"/start",schemaPath:"#/properties/start/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"}];
return false;
}
else {
if(!pattern62.test(data6)){
validate68.errors = [{instancePath:instancePath+"/start",schemaPath:"#/properties/start/pattern",keyword:"pattern",params:{pattern: "^[01]*$"},message:"must match pattern \""+"^[01]*$"+"\""}];
return false;
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.circuit !== undefined){
let data7 = data.circuit;
const _errs16 = errors;
if(errors === _errs16){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
const _errs18 = errors;
for(const key1 in data7){
if(!((((((key1 === "layers") || (key1 === "bond")) || (key1 === "circuits")) || (key1 === "training_passes")) || (key1 === "gammas")) || (key1 === "betas"))){
validate68.errors = [{instancePath:instancePath+"/circuit",schemaPath:"#/properties/circuit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data7.layers !== undefined){
let data8 = data7.layers;
const _errs19 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate68.errors = [{instancePath:instancePath+"/circuit/layers",schemaPath:"#/properties/circuit/properties/layers/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000 || isNaN(data8)){
validate68.errors = [{instancePath:instancePath+"/circuit/layers",schemaPath:"#/properties/circuit/properties/layers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate68.errors = [{instancePath:instancePath+"/circuit/layers",schemaPath:"#/properties/circuit/properties/layers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.bond !== undefined){
let data9 = data7.bond;
const _errs21 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate68.errors = [{instancePath:instancePath+"/circuit/bond",schemaPath:"#/properties/circuit/properties/bond/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 4096 || isNaN(data9)){
validate68.errors = [{instancePath:instancePath+"/circuit/bond",schemaPath:"#/properties/circuit/properties/bond/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},message:"must be <= 4096"}];
return false;
}
else {
if(data9 < 1 || isNaN(data9)){
validate68.errors = [{instancePath:instancePath+"/circuit/bond",schemaPath:"#/properties/circuit/properties/bond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.circuits !== undefined){
let data10 = data7.circuits;
const _errs23 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate68.errors = [{instancePath:instancePath+"/circuit/circuits",schemaPath:"#/properties/circuit/properties/circuits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000 || isNaN(data10)){
validate68.errors = [{instancePath:instancePath+"/circuit/circuits",schemaPath:"#/properties/circuit/properties/circuits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data10 < 1 || isNaN(data10)){
validate68.errors = [{instancePath:instancePath+"/circuit/circuits",schemaPath:"#/properties/circuit/properties/circuits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.training_passes !== undefined){
let data11 = data7.training_passes;
const _errs25 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate68.errors = [{instancePath:instancePath+"/circuit/training_passes",schemaPath:"#/properties/circuit/properties/training_passes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs25){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000 || isNaN(data11)){
validate68.errors = [{instancePath:instancePath+"/circuit/training_passes",schemaPath:"#/properties/circuit/properties/training_passes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate68.errors = [{instancePath:instancePath+"/circuit/training_passes",schemaPath:"#/properties/circuit/properties/training_passes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.gammas !== undefined){
let data12 = data7.gammas;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data12)){
if(data12.length > 1000){
validate68.errors = [{instancePath:instancePath+"/circuit/gammas",schemaPath:"#/properties/circuit/properties/gammas/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
const _errs29 = errors;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate68.errors = [{instancePath:instancePath+"/circuit/gammas/" + i0,schemaPath:"#/properties/circuit/properties/gammas/items/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs29 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/circuit/gammas",schemaPath:"#/properties/circuit/properties/gammas/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.betas !== undefined){
let data14 = data7.betas;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data14)){
if(data14.length > 1000){
validate68.errors = [{instancePath:instancePath+"/circuit/betas",schemaPath:"#/properties/circuit/properties/betas/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
const _errs33 = errors;
if(!((typeof data15 == "number") && (isFinite(data15)))){
validate68.errors = [{instancePath:instancePath+"/circuit/betas/" + i1,schemaPath:"#/properties/circuit/properties/betas/items/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid3 = _errs33 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/circuit/betas",schemaPath:"#/properties/circuit/properties/betas/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs31 === errors;
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
validate68.errors = [{instancePath:instancePath+"/circuit",schemaPath:"#/properties/circuit/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
}
}
}
else {
validate68.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}

export const statusResponse: any = validate69;
const schema101 = {"$id":"status-response.json","$schema":"http://json-schema.org/draft-07/schema#","title":"StatusResponse","type":"object","additionalProperties":false,"properties":{"network_status":{"$ref":"network-status.json"},"current_system":{"type":"object","additionalProperties":false,"properties":{"type":{"$ref":"system-type.json"},"optimizations_available":{"type":"boolean"},"optimization_data":{"anyOf":[{"$ref":"profile.json"},{"type":"null"}]},"match":{"$ref":"match.json"}},"required":["type","optimizations_available","optimization_data","match"]},"servers":{"type":"object","additionalProperties":false,"properties":{"primary":{"type":"string","maxLength":2048},"backups":{"type":"array","items":{"type":"string","maxLength":2048},"maxItems":8},"health":{"type":"array","items":{"$ref":"mirror-health.json"},"maxItems":16}},"required":["primary","backups","health"]},"trust":{"$ref":"trust-state.json"},"next_sync":{"type":["integer","null"],"minimum":0,"description":"Unix time in seconds"},"outbox":{"type":"object","additionalProperties":false,"properties":{"depth":{"type":"integer","minimum":0,"maximum":1000000000},"dead":{"type":"integer","minimum":0,"maximum":1000000000},"next_attempt":{"type":["integer","null"],"minimum":0,"description":"Unix time in seconds"}},"required":["depth","dead","next_attempt"]},"sharing":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"reason":{"type":"string","maxLength":200},"notice":{"type":"string","maxLength":2000},"notice_shown":{"type":"boolean"}},"required":["enabled","notice","notice_shown"]},"process_control":{"type":"string","enum":["observe","apply"]}},"required":["network_status","current_system","servers","trust","next_sync","outbox","sharing"]};
const schema105 = {"$id":"trust-state.json","$schema":"http://json-schema.org/draft-07/schema#","title":"TrustState","type":"object","additionalProperties":false,"properties":{"state":{"type":"string","enum":["pinned","unpinned","invalid"]},"root_source":{"type":"string","enum":["trusted_root","packaged","none"]},"root_version":{"type":"integer","minimum":0,"maximum":1000000000},"timestamp_version":{"type":"integer","minimum":0,"maximum":1000000000},"snapshot_version":{"type":"integer","minimum":0,"maximum":1000000000},"targets_version":{"type":"integer","minimum":0,"maximum":1000000000},"expires":{"type":"string","maxLength":40,"description":"when the newest verified timestamp expires"},"clock_suspect":{"type":"boolean","description":"this computer's clock is behind what was already signed"},"expired":{"type":"boolean"},"message":{"type":"string","maxLength":500}},"required":["state","root_source","clock_suspect","expired"]};

function validate69 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="status-response.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.network_status === undefined) && (missing0 = "network_status")) || ((data.current_system === undefined) && (missing0 = "current_system"))) || ((data.servers === undefined) && (missing0 = "servers"))) || ((data.trust === undefined) && (missing0 = "trust"))) || ((data.next_sync === undefined) && (missing0 = "next_sync"))) || ((data.outbox === undefined) && (missing0 = "outbox"))) || ((data.sharing === undefined) && (missing0 = "sharing"))){
validate69.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "network_status") || (key0 === "current_system")) || (key0 === "servers")) || (key0 === "trust")) || (key0 === "next_sync")) || (key0 === "outbox")) || (key0 === "sharing")) || (key0 === "process_control"))){
validate69.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.network_status !== undefined){
let data0 = data.network_status;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((((data0.enabled === undefined) && (missing1 = "enabled")) || ((data0.network_available === undefined) && (missing1 = "network_available"))) || ((data0.last_sync === undefined) && (missing1 = "last_sync"))) || ((data0.cached_optimizations === undefined) && (missing1 = "cached_optimizations"))) || ((data0.auto_sync_enabled === undefined) && (missing1 = "auto_sync_enabled"))){
validate69.errors = [{instancePath:instancePath+"/network_status",schemaPath:"network-status.json/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data0){
if(!((((((key1 === "enabled") || (key1 === "network_available")) || (key1 === "last_sync")) || (key1 === "cached_optimizations")) || (key1 === "auto_sync_enabled")) || (key1 === "stale"))){
validate69.errors = [{instancePath:instancePath+"/network_status",schemaPath:"network-status.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.enabled !== undefined){
const _errs6 = errors;
if(typeof data0.enabled !== "boolean"){
validate69.errors = [{instancePath:instancePath+"/network_status/enabled",schemaPath:"network-status.json/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.network_available !== undefined){
const _errs8 = errors;
if(typeof data0.network_available !== "boolean"){
validate69.errors = [{instancePath:instancePath+"/network_status/network_available",schemaPath:"network-status.json/properties/network_available/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.last_sync !== undefined){
let data3 = data0.last_sync;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate69.errors = [{instancePath:instancePath+"/network_status/last_sync",schemaPath:"network-status.json/properties/last_sync/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4102444800 || isNaN(data3)){
validate69.errors = [{instancePath:instancePath+"/network_status/last_sync",schemaPath:"network-status.json/properties/last_sync/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate69.errors = [{instancePath:instancePath+"/network_status/last_sync",schemaPath:"network-status.json/properties/last_sync/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.cached_optimizations !== undefined){
let data4 = data0.cached_optimizations;
const _errs12 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate69.errors = [{instancePath:instancePath+"/network_status/cached_optimizations",schemaPath:"network-status.json/properties/cached_optimizations/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000000 || isNaN(data4)){
validate69.errors = [{instancePath:instancePath+"/network_status/cached_optimizations",schemaPath:"network-status.json/properties/cached_optimizations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate69.errors = [{instancePath:instancePath+"/network_status/cached_optimizations",schemaPath:"network-status.json/properties/cached_optimizations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.auto_sync_enabled !== undefined){
const _errs14 = errors;
if(typeof data0.auto_sync_enabled !== "boolean"){
validate69.errors = [{instancePath:instancePath+"/network_status/auto_sync_enabled",schemaPath:"network-status.json/properties/auto_sync_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.stale !== undefined){
const _errs16 = errors;
if(typeof data0.stale !== "boolean"){
validate69.errors = [{instancePath:instancePath+"/network_status/stale",schemaPath:"network-status.json/properties/stale/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs16 === errors;
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
else {
validate69.errors = [{instancePath:instancePath+"/network_status",schemaPath:"network-status.json/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.current_system !== undefined){
let data7 = data.current_system;
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if(((((data7.type === undefined) && (missing2 = "type")) || ((data7.optimizations_available === undefined) && (missing2 = "optimizations_available"))) || ((data7.optimization_data === undefined) && (missing2 = "optimization_data"))) || ((data7.match === undefined) && (missing2 = "match"))){
validate69.errors = [{instancePath:instancePath+"/current_system",schemaPath:"#/properties/current_system/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs20 = errors;
for(const key2 in data7){
if(!((((key2 === "type") || (key2 === "optimizations_available")) || (key2 === "optimization_data")) || (key2 === "match"))){
validate69.errors = [{instancePath:instancePath+"/current_system",schemaPath:"#/properties/current_system/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs20 === errors){
if(data7.type !== undefined){
let data8 = data7.type;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data8 === "string"){
if(data8.length > 64){
validate69.errors = [{instancePath:instancePath+"/current_system/type",schemaPath:"system-type.json/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern6.test(data8)){
validate69.errors = [{instancePath:instancePath+"/current_system/type",schemaPath:"system-type.json/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(_[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(_[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate69.errors = [{instancePath:instancePath+"/current_system/type",schemaPath:"system-type.json/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.optimizations_available !== undefined){
const _errs24 = errors;
if(typeof data7.optimizations_available !== "boolean"){
validate69.errors = [{instancePath:instancePath+"/current_system/optimizations_available",schemaPath:"#/properties/current_system/properties/optimizations_available/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.optimization_data !== undefined){
let data10 = data7.optimization_data;
const _errs26 = errors;
const _errs27 = errors;
let valid5 = false;
const _errs28 = errors;
if(!(validate14(data10, {instancePath:instancePath+"/current_system/optimization_data",parentData:data7,parentDataProperty:"optimization_data",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var _valid0 = _errs28 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs29 = errors;
if(data10 !== null){
const err0 = {instancePath:instancePath+"/current_system/optimization_data",schemaPath:"#/properties/current_system/properties/optimization_data/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs29 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
const err1 = {instancePath:instancePath+"/current_system/optimization_data",schemaPath:"#/properties/current_system/properties/optimization_data/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate69.errors = vErrors;
return false;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.match !== undefined){
const _errs31 = errors;
if(!(validate44(data7.match, {instancePath:instancePath+"/current_system/match",parentData:data7,parentDataProperty:"match",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
var valid3 = _errs31 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
else {
validate69.errors = [{instancePath:instancePath+"/current_system",schemaPath:"#/properties/current_system/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.servers !== undefined){
let data12 = data.servers;
const _errs32 = errors;
if(errors === _errs32){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing3;
if((((data12.primary === undefined) && (missing3 = "primary")) || ((data12.backups === undefined) && (missing3 = "backups"))) || ((data12.health === undefined) && (missing3 = "health"))){
validate69.errors = [{instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs34 = errors;
for(const key3 in data12){
if(!(((key3 === "primary") || (key3 === "backups")) || (key3 === "health"))){
validate69.errors = [{instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs34 === errors){
if(data12.primary !== undefined){
let data13 = data12.primary;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data13 === "string"){
if(data13.length > 2048){
validate69.errors = [{instancePath:instancePath+"/servers/primary",schemaPath:"#/properties/servers/properties/primary/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
}
else {
validate69.errors = [{instancePath:instancePath+"/servers/primary",schemaPath:"#/properties/servers/properties/primary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs35 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data12.backups !== undefined){
let data14 = data12.backups;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data14)){
if(data14.length > 8){
validate69.errors = [{instancePath:instancePath+"/servers/backups",schemaPath:"#/properties/servers/properties/backups/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"}];
return false;
}
else {
var valid7 = true;
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
const _errs39 = errors;
if(errors === _errs39){
if(typeof data15 === "string"){
if(data15.length > 2048){
validate69.errors = [{instancePath:instancePath+"/servers/backups/" + i0,schemaPath:"#/properties/servers/properties/backups/items/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
}
else {
validate69.errors = [{instancePath:instancePath+"/servers/backups/" + i0,schemaPath:"#/properties/servers/properties/backups/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs39 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate69.errors = [{instancePath:instancePath+"/servers/backups",schemaPath:"#/properties/servers/properties/backups/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs37 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data12.health !== undefined){
let data16 = data12.health;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data16)){
if(data16.length > 16){
validate69.errors = [{instancePath:instancePath+"/servers/health",schemaPath:"#/properties/servers/properties/health/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"}];
return false;
}
else {
var valid8 = true;
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing4;
if(((((((data17.url === undefined) && (missing4 = "url")) || ((data17.role === undefined) && (missing4 = "role"))) || ((data17.score === undefined) && (missing4 = "score"))) || ((data17.latency_ms === undefined) && (missing4 = "latency_ms"))) || ((data17.last_success === undefined) && (missing4 = "last_success"))) || ((data17.last_failure === undefined) && (missing4 = "last_failure"))){
validate69.errors = [{instancePath:instancePath+"/servers/health/" + i1,schemaPath:"mirror-health.json/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs46 = errors;
for(const key4 in data17){
if(!((((((((key4 === "url") || (key4 === "role")) || (key4 === "score")) || (key4 === "latency_ms")) || (key4 === "last_success")) || (key4 === "last_failure")) || (key4 === "failure")) || (key4 === "reason"))){
validate69.errors = [{instancePath:instancePath+"/servers/health/" + i1,schemaPath:"mirror-health.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs46 === errors){
if(data17.url !== undefined){
let data18 = data17.url;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data18 === "string"){
if(data18.length > 2048){
validate69.errors = [{instancePath:instancePath+"/servers/health/" + i1+"/url",schemaPath:"mirror-health.json/properties/url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
}
else {
validate69.errors = [{instancePath:instancePath+"/servers/health/" + i1+"/url",schemaPath:"mirror-health.json/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs47 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data17.role !== undefined){
let data19 = data17.role;
const _errs49 = errors;
if(typeof data19 !== "string"){
validate69.errors = [{instancePath:instancePath+"/servers/health/" + i1+"/role",schemaPath:"mirror-health.json/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data19 === "primary") || (data19 === "backup"))){
validate69.errors = [{instancePath:instancePath+"/servers/health/" + i1+"/role",schemaPath:"mirror-health.json/properties/role/enum",keyword:"enum",params:{allowedValues: schema71.properties.role.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs49 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data17.score !== undefined){
let data20 = data17.score;
const _errs51 = errors;
if(errors === _errs51){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1 || isNaN(data20)){
validate69.errors = [{instancePath:instancePath+"/servers/health/" + i1+"/score",schemaPath:"mirror-health.json/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data20 < 0 || isNaN(data20)){
validate69.errors = [{instancePath:instancePath+"/servers/health/" + i1+"/score",schemaPath:"mirror-health.json/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate69.errors = [{instancePath:instancePath+"/servers/health/" + i1+"/score",schemaPath:"mirror-health.json/properties/score/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid10 = _errs51 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data17.latency_ms !== undefined){
let data21 = data17.latency_ms;
const _errs53 = errors;
if((!((typeof data21 == "number") && (isFinite(data21)))) && (data21 !== null)){
validate69.errors = [{instancePath:instancePath+"/servers/health/" + i1+"/latency_ms",schemaPath:"mirror-health.json/properties/latency_ms/type",keyword:"type",params:{type: schema71.properties.latency_ms.type},message:"must be number,null"}];
return false;
}
if(errors === _errs53){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
validate69.errors = [{instancePath:instancePath+"/servers/health/" + i1+"/latency_ms",schemaPath:"mirror-health.json/properties/latency_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid10 = _errs53 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data17.last_success !== undefined){
let data22 = data17.last_success;
const _errs55 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate69.errors = [{instancePath:instancePath+"/servers/health/" + i1+"/last_success",schemaPath:"mirror-health.json/properties/last_success/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs55){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 4102444800 || isNaN(data22)){
validate69.errors = [{instancePath:instancePath+"/servers/health/" + i1+"/last_success",schemaPath:"mirror-health.json/properties/last_success/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data22 < 0 || isNaN(data22)){
validate69.errors = [{instancePath:instancePath+"/servers/health/" + i1+"/last_success",schemaPath:"mirror-health.json/properties/last_success/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid10 = _errs55 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data17.last_failure !== undefined){
let data23 = data17.last_failure;
const _errs57 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate69.errors = [{instancePath:instancePath+"/servers/health/" + i1+"/last_failure",schemaPath:"mirror-health.json/properties/last_failure/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs57){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 4102444800 || isNaN(data23)){
validate69.errors = [{instancePath:instancePath+"/servers/health/" + i1+"/last_failure",schemaPath:"mirror-health.json/properties/last_failure/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data23 < 0 || isNaN(data23)){
validate69.errors = [{instancePath:instancePath+"/servers/health/" + i1+"/last_failure",schemaPath:"mirror-health.json/properties/last_failure/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid10 = _errs57 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data17.failure !== undefined){
let data24 = data17.failure;
const _errs59 = errors;
if(typeof data24 !== "string"){
validate69.errors = [{instancePath:instancePath+"/servers/health/" + i1+"/failure",schemaPath:"mirror-health.json/properties/failure/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((data24 === "stale") || (data24 === "forged")) || (data24 === "expired")) || (data24 === "network")) || (data24 === "timeout")) || (data24 === "too_large")) || (data24 === "soft404")) || (data24 === "invalid")) || (data24 === "untrusted"))){
validate69.errors = [{instancePath:instancePath+"/servers/health/" + i1+"/failure",schemaPath:"mirror-health.json/properties/failure/enum",keyword:"enum",params:{allowedValues: schema71.properties.failure.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs59 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data17.reason !== undefined){
let data25 = data17.reason;
const _errs61 = errors;
if(errors === _errs61){
if(typeof data25 === "string"){
if(data25.length > 500){
validate69.errors = [{instancePath:instancePath+"/servers/health/" + i1+"/reason",schemaPath:"mirror-health.json/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
}
else {
validate69.errors = [{instancePath:instancePath+"/servers/health/" + i1+"/reason",schemaPath:"mirror-health.json/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs61 === errors;
}
else {
var valid10 = true;
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
validate69.errors = [{instancePath:instancePath+"/servers/health/" + i1,schemaPath:"mirror-health.json/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs43 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate69.errors = [{instancePath:instancePath+"/servers/health",schemaPath:"#/properties/servers/properties/health/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs41 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
else {
validate69.errors = [{instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trust !== undefined){
let data26 = data.trust;
const _errs63 = errors;
const _errs64 = errors;
if(errors === _errs64){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing5;
if(((((data26.state === undefined) && (missing5 = "state")) || ((data26.root_source === undefined) && (missing5 = "root_source"))) || ((data26.clock_suspect === undefined) && (missing5 = "clock_suspect"))) || ((data26.expired === undefined) && (missing5 = "expired"))){
validate69.errors = [{instancePath:instancePath+"/trust",schemaPath:"trust-state.json/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs66 = errors;
for(const key5 in data26){
if(!(func2.call(schema105.properties, key5))){
validate69.errors = [{instancePath:instancePath+"/trust",schemaPath:"trust-state.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs66 === errors){
if(data26.state !== undefined){
let data27 = data26.state;
const _errs67 = errors;
if(typeof data27 !== "string"){
validate69.errors = [{instancePath:instancePath+"/trust/state",schemaPath:"trust-state.json/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data27 === "pinned") || (data27 === "unpinned")) || (data27 === "invalid"))){
validate69.errors = [{instancePath:instancePath+"/trust/state",schemaPath:"trust-state.json/properties/state/enum",keyword:"enum",params:{allowedValues: schema105.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid12 = _errs67 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data26.root_source !== undefined){
let data28 = data26.root_source;
const _errs69 = errors;
if(typeof data28 !== "string"){
validate69.errors = [{instancePath:instancePath+"/trust/root_source",schemaPath:"trust-state.json/properties/root_source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data28 === "trusted_root") || (data28 === "packaged")) || (data28 === "none"))){
validate69.errors = [{instancePath:instancePath+"/trust/root_source",schemaPath:"trust-state.json/properties/root_source/enum",keyword:"enum",params:{allowedValues: schema105.properties.root_source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid12 = _errs69 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data26.root_version !== undefined){
let data29 = data26.root_version;
const _errs71 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate69.errors = [{instancePath:instancePath+"/trust/root_version",schemaPath:"trust-state.json/properties/root_version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs71){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 1000000000 || isNaN(data29)){
validate69.errors = [{instancePath:instancePath+"/trust/root_version",schemaPath:"trust-state.json/properties/root_version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data29 < 0 || isNaN(data29)){
validate69.errors = [{instancePath:instancePath+"/trust/root_version",schemaPath:"trust-state.json/properties/root_version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid12 = _errs71 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data26.timestamp_version !== undefined){
let data30 = data26.timestamp_version;
const _errs73 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate69.errors = [{instancePath:instancePath+"/trust/timestamp_version",schemaPath:"trust-state.json/properties/timestamp_version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs73){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 1000000000 || isNaN(data30)){
validate69.errors = [{instancePath:instancePath+"/trust/timestamp_version",schemaPath:"trust-state.json/properties/timestamp_version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data30 < 0 || isNaN(data30)){
validate69.errors = [{instancePath:instancePath+"/trust/timestamp_version",schemaPath:"trust-state.json/properties/timestamp_version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid12 = _errs73 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data26.snapshot_version !== undefined){
let data31 = data26.snapshot_version;
const _errs75 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate69.errors = [{instancePath:instancePath+"/trust/snapshot_version",schemaPath:"trust-state.json/properties/snapshot_version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs75){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 1000000000 || isNaN(data31)){
validate69.errors = [{instancePath:instancePath+"/trust/snapshot_version",schemaPath:"trust-state.json/properties/snapshot_version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data31 < 0 || isNaN(data31)){
validate69.errors = [{instancePath:instancePath+"/trust/snapshot_version",schemaPath:"trust-state.json/properties/snapshot_version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid12 = _errs75 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data26.targets_version !== undefined){
let data32 = data26.targets_version;
const _errs77 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate69.errors = [{instancePath:instancePath+"/trust/targets_version",schemaPath:"trust-state.json/properties/targets_version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs77){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 1000000000 || isNaN(data32)){
validate69.errors = [{instancePath:instancePath+"/trust/targets_version",schemaPath:"trust-state.json/properties/targets_version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data32 < 0 || isNaN(data32)){
validate69.errors = [{instancePath:instancePath+"/trust/targets_version",schemaPath:"trust-state.json/properties/targets_version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid12 = _errs77 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data26.expires !== undefined){
let data33 = data26.expires;
const _errs79 = errors;
if(errors === _errs79){
if(typeof data33 === "string"){
if(data33.length > 40){
validate69.errors = [{instancePath:instancePath+"/trust/expires",schemaPath:"trust-state.json/properties/expires/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
}
else {
validate69.errors = [{instancePath:instancePath+"/trust/expires",schemaPath:"trust-state.json/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs79 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data26.clock_suspect !== undefined){
const _errs81 = errors;
if(typeof data26.clock_suspect !== "boolean"){
validate69.errors = [{instancePath:instancePath+"/trust/clock_suspect",schemaPath:"trust-state.json/properties/clock_suspect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid12 = _errs81 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data26.expired !== undefined){
const _errs83 = errors;
if(typeof data26.expired !== "boolean"){
validate69.errors = [{instancePath:instancePath+"/trust/expired",schemaPath:"trust-state.json/properties/expired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid12 = _errs83 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data26.message !== undefined){
let data36 = data26.message;
const _errs85 = errors;
if(errors === _errs85){
if(typeof data36 === "string"){
if(data36.length > 500){
validate69.errors = [{instancePath:instancePath+"/trust/message",schemaPath:"trust-state.json/properties/message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
}
else {
validate69.errors = [{instancePath:instancePath+"/trust/message",schemaPath:"trust-state.json/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs85 === errors;
}
else {
var valid12 = true;
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
validate69.errors = [{instancePath:instancePath+"/trust",schemaPath:"trust-state.json/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_sync !== undefined){
let data37 = data.next_sync;
const _errs87 = errors;
if((!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))) && (data37 !== null)){
validate69.errors = [{instancePath:instancePath+"/next_sync",schemaPath:"#/properties/next_sync/type",keyword:"type",params:{type: schema101.properties.next_sync.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs87){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
validate69.errors = [{instancePath:instancePath+"/next_sync",schemaPath:"#/properties/next_sync/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs87 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outbox !== undefined){
let data38 = data.outbox;
const _errs89 = errors;
if(errors === _errs89){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing6;
if((((data38.depth === undefined) && (missing6 = "depth")) || ((data38.dead === undefined) && (missing6 = "dead"))) || ((data38.next_attempt === undefined) && (missing6 = "next_attempt"))){
validate69.errors = [{instancePath:instancePath+"/outbox",schemaPath:"#/properties/outbox/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs91 = errors;
for(const key6 in data38){
if(!(((key6 === "depth") || (key6 === "dead")) || (key6 === "next_attempt"))){
validate69.errors = [{instancePath:instancePath+"/outbox",schemaPath:"#/properties/outbox/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs91 === errors){
if(data38.depth !== undefined){
let data39 = data38.depth;
const _errs92 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate69.errors = [{instancePath:instancePath+"/outbox/depth",schemaPath:"#/properties/outbox/properties/depth/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs92){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 1000000000 || isNaN(data39)){
validate69.errors = [{instancePath:instancePath+"/outbox/depth",schemaPath:"#/properties/outbox/properties/depth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data39 < 0 || isNaN(data39)){
validate69.errors = [{instancePath:instancePath+"/outbox/depth",schemaPath:"#/properties/outbox/properties/depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid13 = _errs92 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data38.dead !== undefined){
let data40 = data38.dead;
const _errs94 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate69.errors = [{instancePath:instancePath+"/outbox/dead",schemaPath:"#/properties/outbox/properties/dead/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs94){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 1000000000 || isNaN(data40)){
validate69.errors = [{instancePath:instancePath+"/outbox/dead",schemaPath:"#/properties/outbox/properties/dead/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data40 < 0 || isNaN(data40)){
validate69.errors = [{instancePath:instancePath+"/outbox/dead",schemaPath:"#/properties/outbox/properties/dead/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid13 = _errs94 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data38.next_attempt !== undefined){
let data41 = data38.next_attempt;
const _errs96 = errors;
if((!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))) && (data41 !== null)){
validate69.errors = [{instancePath:instancePath+"/outbox/next_attempt",schemaPath:"#/properties/outbox/properties/next_attempt/type",keyword:"type",params:{type: schema101.properties.outbox.properties.next_attempt.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs96){
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
validate69.errors = [{instancePath:instancePath+"/outbox/next_attempt",schemaPath:"#/properties/outbox/properties/next_attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid13 = _errs96 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
else {
validate69.errors = [{instancePath:instancePath+"/outbox",schemaPath:"#/properties/outbox/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs89 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sharing !== undefined){
let data42 = data.sharing;
const _errs98 = errors;
if(errors === _errs98){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
let missing7;
if((((data42.enabled === undefined) && (missing7 = "enabled")) || ((data42.notice === undefined) && (missing7 = "notice"))) || ((data42.notice_shown === undefined) && (missing7 = "notice_shown"))){
validate69.errors = [{instancePath:instancePath+"/sharing",schemaPath:"#/properties/sharing/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs100 = errors;
for(const key7 in data42){
if(!((((key7 === "enabled") || (key7 === "reason")) || (key7 === "notice")) || (key7 === "notice_shown"))){
validate69.errors = [{instancePath:instancePath+"/sharing",schemaPath:"#/properties/sharing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs100 === errors){
if(data42.enabled !== undefined){
const _errs101 = errors;
if(typeof data42.enabled !== "boolean"){
validate69.errors = [{instancePath:instancePath+"/sharing/enabled",schemaPath:"#/properties/sharing/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid14 = _errs101 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data42.reason !== undefined){
let data44 = data42.reason;
const _errs103 = errors;
if(errors === _errs103){
if(typeof data44 === "string"){
if(data44.length > 200){
validate69.errors = [{instancePath:instancePath+"/sharing/reason",schemaPath:"#/properties/sharing/properties/reason/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
}
else {
validate69.errors = [{instancePath:instancePath+"/sharing/reason",schemaPath:"#/properties/sharing/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid14 = _errs103 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data42.notice !== undefined){
let data45 = data42.notice;
const _errs105 = errors;
if(errors === _errs105){
if(typeof data45 === "string"){
if(data45.length > 2000){
validate69.errors = [{instancePath:instancePath+"/sharing/notice",schemaPath:"#/properties/sharing/properties/notice/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate69.errors = [{instancePath:instancePath+"/sharing/notice",schemaPath:"#/properties/sharing/properties/notice/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid14 = _errs105 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data42.notice_shown !== undefined){
const _errs107 = errors;
if(typeof data42.notice_shown !== "boolean"){
validate69.errors = [{instancePath:instancePath+"/sharing/notice_shown",schemaPath:"#/properties/sharing/properties/notice_shown/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid14 = _errs107 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
}
else {
validate69.errors = [{instancePath:instancePath+"/sharing",schemaPath:"#/properties/sharing/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs98 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.process_control !== undefined){
let data47 = data.process_control;
const _errs109 = errors;
if(typeof data47 !== "string"){
validate69.errors = [{instancePath:instancePath+"/process_control",schemaPath:"#/properties/process_control/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data47 === "observe") || (data47 === "apply"))){
validate69.errors = [{instancePath:instancePath+"/process_control",schemaPath:"#/properties/process_control/enum",keyword:"enum",params:{allowedValues: schema101.properties.process_control.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs109 === errors;
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
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}

export const syncResponse: any = validate72;
const schema106 = {"$id":"sync-response.json","$schema":"http://json-schema.org/draft-07/schema#","title":"SyncResponse","type":"object","additionalProperties":false,"properties":{"success":{"type":"boolean"},"message":{"type":"string","maxLength":300},"optimizations_fetched":{"type":"integer","minimum":0,"maximum":1000000000},"optimizations_applied":{"type":"boolean"},"last_sync":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds; 0 where it never happened"},"server":{"type":"string","maxLength":2048},"changed":{"type":"boolean","description":"the published data differs from what was cached"},"servers":{"type":"array","items":{"$ref":"mirror-attempt.json"},"maxItems":16},"skipped":{"type":"array","maxItems":256,"items":{"type":"object","additionalProperties":false,"properties":{"system_type":{"type":"string","maxLength":64},"path":{"type":"string","maxLength":200},"reason":{"type":"string","maxLength":300}},"required":["system_type","path","reason"]},"description":"values that were signed but outside the compiled-in bounds, or not known; they are not used"}},"required":["success","message","optimizations_fetched","optimizations_applied","last_sync"]};

function validate72 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="sync-response.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.success === undefined) && (missing0 = "success")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.optimizations_fetched === undefined) && (missing0 = "optimizations_fetched"))) || ((data.optimizations_applied === undefined) && (missing0 = "optimizations_applied"))) || ((data.last_sync === undefined) && (missing0 = "last_sync"))){
validate72.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema106.properties, key0))){
validate72.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.success !== undefined){
const _errs2 = errors;
if(typeof data.success !== "boolean"){
validate72.errors = [{instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
let data1 = data.message;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 300){
validate72.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.optimizations_fetched !== undefined){
let data2 = data.optimizations_fetched;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate72.errors = [{instancePath:instancePath+"/optimizations_fetched",schemaPath:"#/properties/optimizations_fetched/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000000 || isNaN(data2)){
validate72.errors = [{instancePath:instancePath+"/optimizations_fetched",schemaPath:"#/properties/optimizations_fetched/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate72.errors = [{instancePath:instancePath+"/optimizations_fetched",schemaPath:"#/properties/optimizations_fetched/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.optimizations_applied !== undefined){
const _errs8 = errors;
if(typeof data.optimizations_applied !== "boolean"){
validate72.errors = [{instancePath:instancePath+"/optimizations_applied",schemaPath:"#/properties/optimizations_applied/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_sync !== undefined){
let data4 = data.last_sync;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate72.errors = [{instancePath:instancePath+"/last_sync",schemaPath:"#/properties/last_sync/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4102444800 || isNaN(data4)){
validate72.errors = [{instancePath:instancePath+"/last_sync",schemaPath:"#/properties/last_sync/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate72.errors = [{instancePath:instancePath+"/last_sync",schemaPath:"#/properties/last_sync/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.server !== undefined){
let data5 = data.server;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 2048){
validate72.errors = [{instancePath:instancePath+"/server",schemaPath:"#/properties/server/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changed !== undefined){
const _errs14 = errors;
if(typeof data.changed !== "boolean"){
validate72.errors = [{instancePath:instancePath+"/changed",schemaPath:"#/properties/changed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.servers !== undefined){
let data7 = data.servers;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
if(data7.length > 16){
validate72.errors = [{instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if(((((data8.server === undefined) && (missing1 = "server")) || ((data8.role === undefined) && (missing1 = "role"))) || ((data8.ok === undefined) && (missing1 = "ok"))) || ((data8.duration_ms === undefined) && (missing1 = "duration_ms"))){
validate72.errors = [{instancePath:instancePath+"/servers/" + i0,schemaPath:"mirror-attempt.json/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs21 = errors;
for(const key1 in data8){
if(!((((((((key1 === "server") || (key1 === "role")) || (key1 === "ok")) || (key1 === "failure")) || (key1 === "reason")) || (key1 === "duration_ms")) || (key1 === "requests")) || (key1 === "bytes"))){
validate72.errors = [{instancePath:instancePath+"/servers/" + i0,schemaPath:"mirror-attempt.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data8.server !== undefined){
let data9 = data8.server;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data9 === "string"){
if(data9.length > 2048){
validate72.errors = [{instancePath:instancePath+"/servers/" + i0+"/server",schemaPath:"mirror-attempt.json/properties/server/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/servers/" + i0+"/server",schemaPath:"mirror-attempt.json/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.role !== undefined){
let data10 = data8.role;
const _errs24 = errors;
if(typeof data10 !== "string"){
validate72.errors = [{instancePath:instancePath+"/servers/" + i0+"/role",schemaPath:"mirror-attempt.json/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data10 === "primary") || (data10 === "backup"))){
validate72.errors = [{instancePath:instancePath+"/servers/" + i0+"/role",schemaPath:"mirror-attempt.json/properties/role/enum",keyword:"enum",params:{allowedValues: schema33.properties.role.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.ok !== undefined){
const _errs26 = errors;
if(typeof data8.ok !== "boolean"){
validate72.errors = [{instancePath:instancePath+"/servers/" + i0+"/ok",schemaPath:"mirror-attempt.json/properties/ok/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.failure !== undefined){
let data12 = data8.failure;
const _errs28 = errors;
if(typeof data12 !== "string"){
validate72.errors = [{instancePath:instancePath+"/servers/" + i0+"/failure",schemaPath:"mirror-attempt.json/properties/failure/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((data12 === "stale") || (data12 === "forged")) || (data12 === "expired")) || (data12 === "network")) || (data12 === "timeout")) || (data12 === "too_large")) || (data12 === "soft404")) || (data12 === "invalid")) || (data12 === "untrusted"))){
validate72.errors = [{instancePath:instancePath+"/servers/" + i0+"/failure",schemaPath:"mirror-attempt.json/properties/failure/enum",keyword:"enum",params:{allowedValues: schema33.properties.failure.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.reason !== undefined){
let data13 = data8.reason;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data13 === "string"){
if(data13.length > 500){
validate72.errors = [{instancePath:instancePath+"/servers/" + i0+"/reason",schemaPath:"mirror-attempt.json/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/servers/" + i0+"/reason",schemaPath:"mirror-attempt.json/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.duration_ms !== undefined){
let data14 = data8.duration_ms;
const _errs32 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate72.errors = [{instancePath:instancePath+"/servers/" + i0+"/duration_ms",schemaPath:"mirror-attempt.json/properties/duration_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs32){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
validate72.errors = [{instancePath:instancePath+"/servers/" + i0+"/duration_ms",schemaPath:"mirror-attempt.json/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.requests !== undefined){
let data15 = data8.requests;
const _errs34 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate72.errors = [{instancePath:instancePath+"/servers/" + i0+"/requests",schemaPath:"mirror-attempt.json/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs34){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000000000 || isNaN(data15)){
validate72.errors = [{instancePath:instancePath+"/servers/" + i0+"/requests",schemaPath:"mirror-attempt.json/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data15 < 0 || isNaN(data15)){
validate72.errors = [{instancePath:instancePath+"/servers/" + i0+"/requests",schemaPath:"mirror-attempt.json/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs34 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.bytes !== undefined){
let data16 = data8.bytes;
const _errs36 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate72.errors = [{instancePath:instancePath+"/servers/" + i0+"/bytes",schemaPath:"mirror-attempt.json/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs36){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1000000000 || isNaN(data16)){
validate72.errors = [{instancePath:instancePath+"/servers/" + i0+"/bytes",schemaPath:"mirror-attempt.json/properties/bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data16 < 0 || isNaN(data16)){
validate72.errors = [{instancePath:instancePath+"/servers/" + i0+"/bytes",schemaPath:"mirror-attempt.json/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs36 === errors;
}
else {
var valid3 = true;
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
validate72.errors = [{instancePath:instancePath+"/servers/" + i0,schemaPath:"mirror-attempt.json/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs18 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.skipped !== undefined){
let data17 = data.skipped;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data17)){
if(data17.length > 256){
validate72.errors = [{instancePath:instancePath+"/skipped",schemaPath:"#/properties/skipped/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"}];
return false;
}
else {
var valid4 = true;
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
const _errs40 = errors;
if(errors === _errs40){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing2;
if((((data18.system_type === undefined) && (missing2 = "system_type")) || ((data18.path === undefined) && (missing2 = "path"))) || ((data18.reason === undefined) && (missing2 = "reason"))){
validate72.errors = [{instancePath:instancePath+"/skipped/" + i1,schemaPath:"#/properties/skipped/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs42 = errors;
for(const key2 in data18){
if(!(((key2 === "system_type") || (key2 === "path")) || (key2 === "reason"))){
validate72.errors = [{instancePath:instancePath+"/skipped/" + i1,schemaPath:"#/properties/skipped/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs42 === errors){
if(data18.system_type !== undefined){
let data19 = data18.system_type;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data19 === "string"){
if(data19.length > 64){
validate72.errors = [{instancePath:instancePath+"/skipped/" + i1+"/system_type",schemaPath:"#/properties/skipped/items/properties/system_type/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/skipped/" + i1+"/system_type",schemaPath:"#/properties/skipped/items/properties/system_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs43 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data18.path !== undefined){
let data20 = data18.path;
const _errs45 = errors;
if(errors === _errs45){
if(typeof data20 === "string"){
if(data20.length > 200){
validate72.errors = [{instancePath:instancePath+"/skipped/" + i1+"/path",schemaPath:"#/properties/skipped/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/skipped/" + i1+"/path",schemaPath:"#/properties/skipped/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs45 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data18.reason !== undefined){
let data21 = data18.reason;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data21 === "string"){
if(data21.length > 300){
validate72.errors = [{instancePath:instancePath+"/skipped/" + i1+"/reason",schemaPath:"#/properties/skipped/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/skipped/" + i1+"/reason",schemaPath:"#/properties/skipped/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs47 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/skipped/" + i1,schemaPath:"#/properties/skipped/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs40 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/skipped",schemaPath:"#/properties/skipped/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs38 === errors;
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
else {
validate72.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}

export const systemType: any = validate73;

function validate73 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="system-type.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 64){
validate73.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern6.test(data)){
validate73.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(_[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(_[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate73.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}

export const trustState: any = validate74;

function validate74 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="trust-state.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.state === undefined) && (missing0 = "state")) || ((data.root_source === undefined) && (missing0 = "root_source"))) || ((data.clock_suspect === undefined) && (missing0 = "clock_suspect"))) || ((data.expired === undefined) && (missing0 = "expired"))){
validate74.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema105.properties, key0))){
validate74.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.state !== undefined){
let data0 = data.state;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate74.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "pinned") || (data0 === "unpinned")) || (data0 === "invalid"))){
validate74.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema105.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.root_source !== undefined){
let data1 = data.root_source;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate74.errors = [{instancePath:instancePath+"/root_source",schemaPath:"#/properties/root_source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "trusted_root") || (data1 === "packaged")) || (data1 === "none"))){
validate74.errors = [{instancePath:instancePath+"/root_source",schemaPath:"#/properties/root_source/enum",keyword:"enum",params:{allowedValues: schema105.properties.root_source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.root_version !== undefined){
let data2 = data.root_version;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate74.errors = [{instancePath:instancePath+"/root_version",schemaPath:"#/properties/root_version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000000 || isNaN(data2)){
validate74.errors = [{instancePath:instancePath+"/root_version",schemaPath:"#/properties/root_version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate74.errors = [{instancePath:instancePath+"/root_version",schemaPath:"#/properties/root_version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.timestamp_version !== undefined){
let data3 = data.timestamp_version;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate74.errors = [{instancePath:instancePath+"/timestamp_version",schemaPath:"#/properties/timestamp_version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000000 || isNaN(data3)){
validate74.errors = [{instancePath:instancePath+"/timestamp_version",schemaPath:"#/properties/timestamp_version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate74.errors = [{instancePath:instancePath+"/timestamp_version",schemaPath:"#/properties/timestamp_version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.snapshot_version !== undefined){
let data4 = data.snapshot_version;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate74.errors = [{instancePath:instancePath+"/snapshot_version",schemaPath:"#/properties/snapshot_version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000000 || isNaN(data4)){
validate74.errors = [{instancePath:instancePath+"/snapshot_version",schemaPath:"#/properties/snapshot_version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate74.errors = [{instancePath:instancePath+"/snapshot_version",schemaPath:"#/properties/snapshot_version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.targets_version !== undefined){
let data5 = data.targets_version;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate74.errors = [{instancePath:instancePath+"/targets_version",schemaPath:"#/properties/targets_version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000000 || isNaN(data5)){
validate74.errors = [{instancePath:instancePath+"/targets_version",schemaPath:"#/properties/targets_version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate74.errors = [{instancePath:instancePath+"/targets_version",schemaPath:"#/properties/targets_version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires !== undefined){
let data6 = data.expires;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(data6.length > 40){
validate74.errors = [{instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
}
else {
validate74.errors = [{instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clock_suspect !== undefined){
const _errs16 = errors;
if(typeof data.clock_suspect !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/clock_suspect",schemaPath:"#/properties/clock_suspect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expired !== undefined){
const _errs18 = errors;
if(typeof data.expired !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/expired",schemaPath:"#/properties/expired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
let data9 = data.message;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(data9.length > 500){
validate74.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
}
else {
validate74.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs20 === errors;
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
else {
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}

export const userSettings: any = validate75;
const schema110 = {"$id":"user-settings.json","$schema":"http://json-schema.org/draft-07/schema#","title":"UserSettings","description":"~/.pqs/settings.json: what the user overrode. It wins over every other source.","type":"object","additionalProperties":false,"properties":{"settings":{"$ref":"machine-settings.json"},"process_optimizations":{"type":"object","maxProperties":64,"propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9 ._+-]{0,47}$"},"additionalProperties":{"$ref":"app-limits.json"}}}};

function validate75 (data: any, {instancePath="", parentData, parentDataProperty, rootData=data}: any = {}): boolean {
/*# sourceURL="user-settings.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "settings") || (key0 === "process_optimizations"))){
validate75.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.settings !== undefined){
let data0 = data.settings;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const _errs5 = errors;
for(const key1 in data0){
if(!((((((key1 === "aggressive_mode") || (key1 === "thermal_threshold")) || (key1 === "quantum_circuits")) || (key1 === "ml_training_cycles")) || (key1 === "entanglement_depth")) || (key1 === "classical_optimization"))){
validate75.errors = [{instancePath:instancePath+"/settings",schemaPath:"machine-settings.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.aggressive_mode !== undefined){
const _errs6 = errors;
if(typeof data0.aggressive_mode !== "boolean"){
validate75.errors = [{instancePath:instancePath+"/settings/aggressive_mode",schemaPath:"machine-settings.json/properties/aggressive_mode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.thermal_threshold !== undefined){
let data2 = data0.thermal_threshold;
const _errs8 = errors;
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 105 || isNaN(data2)){
validate75.errors = [{instancePath:instancePath+"/settings/thermal_threshold",schemaPath:"machine-settings.json/properties/thermal_threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 105},message:"must be <= 105"}];
return false;
}
else {
if(data2 < 50 || isNaN(data2)){
validate75.errors = [{instancePath:instancePath+"/settings/thermal_threshold",schemaPath:"machine-settings.json/properties/thermal_threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 50},message:"must be >= 50"}];
return false;
}
}
}
else {
validate75.errors = [{instancePath:instancePath+"/settings/thermal_threshold",schemaPath:"machine-settings.json/properties/thermal_threshold/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.quantum_circuits !== undefined){
let data3 = data0.quantum_circuits;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate75.errors = [{instancePath:instancePath+"/settings/quantum_circuits",schemaPath:"machine-settings.json/properties/quantum_circuits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 40 || isNaN(data3)){
validate75.errors = [{instancePath:instancePath+"/settings/quantum_circuits",schemaPath:"machine-settings.json/properties/quantum_circuits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 40},message:"must be <= 40"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate75.errors = [{instancePath:instancePath+"/settings/quantum_circuits",schemaPath:"machine-settings.json/properties/quantum_circuits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.ml_training_cycles !== undefined){
let data4 = data0.ml_training_cycles;
const _errs12 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate75.errors = [{instancePath:instancePath+"/settings/ml_training_cycles",schemaPath:"machine-settings.json/properties/ml_training_cycles/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 20 || isNaN(data4)){
validate75.errors = [{instancePath:instancePath+"/settings/ml_training_cycles",schemaPath:"machine-settings.json/properties/ml_training_cycles/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate75.errors = [{instancePath:instancePath+"/settings/ml_training_cycles",schemaPath:"machine-settings.json/properties/ml_training_cycles/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.entanglement_depth !== undefined){
let data5 = data0.entanglement_depth;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate75.errors = [{instancePath:instancePath+"/settings/entanglement_depth",schemaPath:"machine-settings.json/properties/entanglement_depth/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 10 || isNaN(data5)){
validate75.errors = [{instancePath:instancePath+"/settings/entanglement_depth",schemaPath:"machine-settings.json/properties/entanglement_depth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate75.errors = [{instancePath:instancePath+"/settings/entanglement_depth",schemaPath:"machine-settings.json/properties/entanglement_depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.classical_optimization !== undefined){
const _errs16 = errors;
if(typeof data0.classical_optimization !== "boolean"){
validate75.errors = [{instancePath:instancePath+"/settings/classical_optimization",schemaPath:"machine-settings.json/properties/classical_optimization/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs16 === errors;
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
else {
validate75.errors = [{instancePath:instancePath+"/settings",schemaPath:"machine-settings.json/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 64){
validate75.errors = [{instancePath:instancePath+"/process_optimizations",schemaPath:"#/properties/process_optimizations/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
return false;
}
else {
for(const key2 in data7){
const _errs20 = errors;
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
var valid3 = _errs20 === errors;
if(!valid3){
const err1 = {instancePath:instancePath+"/process_optimizations",schemaPath:"#/properties/process_optimizations/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate75.errors = vErrors;
return false;
break;
}
}
if(valid3){
for(const key3 in data7){
let data8 = data7[key3];
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length < 1){
validate75.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"app-limits.json/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs25 = errors;
for(const key4 in data8){
if(!((((((key4 === "priority_adjustment") || (key4 === "cpu_limit")) || (key4 === "memory_limit")) || (key4 === "background_suspension")) || (key4 === "quantum_acceleration")) || (key4 === "thermal_management"))){
validate75.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"app-limits.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs25 === errors){
if(data8.priority_adjustment !== undefined){
let data9 = data8.priority_adjustment;
const _errs26 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate75.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority_adjustment",schemaPath:"app-limits.json/properties/priority_adjustment/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs26){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 3 || isNaN(data9)){
validate75.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority_adjustment",schemaPath:"app-limits.json/properties/priority_adjustment/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"}];
return false;
}
else {
if(data9 < -3 || isNaN(data9)){
validate75.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority_adjustment",schemaPath:"app-limits.json/properties/priority_adjustment/minimum",keyword:"minimum",params:{comparison: ">=", limit: -3},message:"must be >= -3"}];
return false;
}
}
}
}
var valid6 = _errs26 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data8.cpu_limit !== undefined){
let data10 = data8.cpu_limit;
const _errs28 = errors;
if(errors === _errs28){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100 || isNaN(data10)){
validate75.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_limit",schemaPath:"app-limits.json/properties/cpu_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data10 < 5 || isNaN(data10)){
validate75.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_limit",schemaPath:"app-limits.json/properties/cpu_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5"}];
return false;
}
}
}
else {
validate75.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cpu_limit",schemaPath:"app-limits.json/properties/cpu_limit/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data8.memory_limit !== undefined){
let data11 = data8.memory_limit;
const _errs30 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate75.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_limit",schemaPath:"app-limits.json/properties/memory_limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs30){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1048576 || isNaN(data11)){
validate75.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_limit",schemaPath:"app-limits.json/properties/memory_limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576},message:"must be <= 1048576"}];
return false;
}
else {
if(data11 < 256 || isNaN(data11)){
validate75.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/memory_limit",schemaPath:"app-limits.json/properties/memory_limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 256},message:"must be >= 256"}];
return false;
}
}
}
}
var valid6 = _errs30 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data8.background_suspension !== undefined){
const _errs32 = errors;
if(typeof data8.background_suspension !== "boolean"){
validate75.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/background_suspension",schemaPath:"app-limits.json/properties/background_suspension/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid6 = _errs32 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data8.quantum_acceleration !== undefined){
const _errs34 = errors;
if(typeof data8.quantum_acceleration !== "boolean"){
validate75.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantum_acceleration",schemaPath:"app-limits.json/properties/quantum_acceleration/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid6 = _errs34 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data8.thermal_management !== undefined){
const _errs36 = errors;
if(typeof data8.thermal_management !== "boolean"){
validate75.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/thermal_management",schemaPath:"app-limits.json/properties/thermal_management/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid6 = _errs36 === errors;
}
else {
var valid6 = true;
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
validate75.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"app-limits.json/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs22 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate75.errors = [{instancePath:instancePath+"/process_optimizations",schemaPath:"#/properties/process_optimizations/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate75.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}


// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
const schema6 = {"$id":"apps.json","$schema":"http://json-schema.org/draft-07/schema#","title":"Apps","description":"Which processes are which app: data/apps.json, and ~/.pqs/apps.json for the user's own.","type":"object","additionalProperties":false,"required":["apps"],"properties":{"version":{"type":"integer","minimum":1,"maximum":1000000},"apps":{"type":"object","maxProperties":512,"propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9 ._+-]{0,47}$"},"additionalProperties":{"type":"object","title":"AppEntry","additionalProperties":false,"required":["name","match"],"properties":{"name":{"type":"string","minLength":1,"maxLength":64},"launcher":{"type":"boolean","description":"what it starts is not part of it, as with a game that a store starts"},"match":{"type":"array","minItems":1,"maxItems":32,"items":{"type":"object","title":"AppMatch","description":"one of them is enough; * stands for any characters within one name of a path","minProperties":1,"maxProperties":2,"additionalProperties":false,"properties":{"bundle":{"type":"string","maxLength":256,"pattern":"^(~?/)?[^\\u0000]+\\.app$","description":"macOS: name of a bundle in a folder for applications, or its whole path; everything inside belongs to the app"},"directory":{"type":"string","maxLength":256,"pattern":"^(~/[^/\\u0000]+|/[^/\\u0000]+/[^/\\u0000]+)(/[^/\\u0000]+)*$","description":"folder of an installation; every executable inside belongs to the app"},"executable":{"type":"string","maxLength":256,"pattern":"^~?(/[^/\\u0000]+)+$","description":"real path of the executable, no symbolic link"},"command":{"type":"string","minLength":1,"maxLength":256,"description":"only with executable, which is an interpreter: the program that it runs, as given to it"},"flatpak":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+){2,}$","maxLength":255,"description":"Flatpak application id"},"snap":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*$","maxLength":40,"description":"snap name"}}}},"background_work":{"type":"string","enum":["idle","owed"],"description":"what its work in the background mostly is: idle (pages and chats that redraw and poll, which nobody misses) or owed (still to be done later, as with builds, syncing, rendering). Missing: owed, so that putting it off is never counted as a saving"}}}}}};
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._+-]{0,47}$", "u");
const pattern1 = new RegExp("^(~?/)?[^\\u0000]+\\.app$", "u");
const pattern2 = new RegExp("^(~/[^/\\u0000]+|/[^/\\u0000]+/[^/\\u0000]+)(/[^/\\u0000]+)*$", "u");
const pattern3 = new RegExp("^~?(/[^/\\u0000]+)+$", "u");
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+){2,}$", "u");
const pattern5 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="apps.json" */;
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
if(!((key0 === "version") || (key0 === "apps"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
let data0 = data.version;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate21.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/maxProperties",keyword:"maxProperties",params:{limit: 512},message:"must NOT have more than 512 properties"}];
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
validate21.errors = vErrors;
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
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/additionalProperties/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key3 in data2){
if(!((((key3 === "name") || (key3 === "launcher")) || (key3 === "match")) || (key3 === "background_work"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/apps/additionalProperties/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(data3.length < 1){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/apps/additionalProperties/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/apps/additionalProperties/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/launcher",schemaPath:"#/properties/apps/additionalProperties/properties/launcher/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/properties/apps/additionalProperties/properties/match/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"}];
return false;
}
else {
if(data5.length < 1){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/properties/apps/additionalProperties/properties/match/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0,schemaPath:"#/properties/apps/additionalProperties/properties/match/items/maxProperties",keyword:"maxProperties",params:{limit: 2},message:"must NOT have more than 2 properties"}];
return false;
}
else {
if(Object.keys(data6).length < 1){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0,schemaPath:"#/properties/apps/additionalProperties/properties/match/items/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs19 = errors;
for(const key4 in data6){
if(!((((((key4 === "bundle") || (key4 === "directory")) || (key4 === "executable")) || (key4 === "command")) || (key4 === "flatpak")) || (key4 === "snap"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0,schemaPath:"#/properties/apps/additionalProperties/properties/match/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/bundle",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/bundle/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(!pattern1.test(data7)){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/bundle",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/bundle/pattern",keyword:"pattern",params:{pattern: "^(~?/)?[^\\u0000]+\\.app$"},message:"must match pattern \""+"^(~?/)?[^\\u0000]+\\.app$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/bundle",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/bundle/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/directory",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/directory/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(!pattern2.test(data8)){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/directory",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/directory/pattern",keyword:"pattern",params:{pattern: "^(~/[^/\\u0000]+|/[^/\\u0000]+/[^/\\u0000]+)(/[^/\\u0000]+)*$"},message:"must match pattern \""+"^(~/[^/\\u0000]+|/[^/\\u0000]+/[^/\\u0000]+)(/[^/\\u0000]+)*$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/directory",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/directory/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/executable",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/executable/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(!pattern3.test(data9)){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/executable",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/executable/pattern",keyword:"pattern",params:{pattern: "^~?(/[^/\\u0000]+)+$"},message:"must match pattern \""+"^~?(/[^/\\u0000]+)+$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/executable",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/executable/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/command",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/command/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(data10.length < 1){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/command",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/command",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/flatpak",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/flatpak/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(!pattern4.test(data11)){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/flatpak",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/flatpak/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+){2,}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+){2,}$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/flatpak",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/flatpak/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/snap",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/snap/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
else {
if(!pattern5.test(data12)){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/snap",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/snap/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]*$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0+"/snap",schemaPath:"#/properties/apps/additionalProperties/properties/match/items/properties/snap/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match/" + i0,schemaPath:"#/properties/apps/additionalProperties/properties/match/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/match",schemaPath:"#/properties/apps/additionalProperties/properties/match/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.background_work !== undefined){
let data13 = data2.background_work;
const _errs32 = errors;
if(typeof data13 !== "string"){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/background_work",schemaPath:"#/properties/apps/additionalProperties/properties/background_work/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data13 === "idle") || (data13 === "owed"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/background_work",schemaPath:"#/properties/apps/additionalProperties/properties/background_work/enum",keyword:"enum",params:{allowedValues: schema6.properties.apps.additionalProperties.properties.background_work.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs32 === errors;
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
validate21.errors = [{instancePath:instancePath+"/apps/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apps/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate21.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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

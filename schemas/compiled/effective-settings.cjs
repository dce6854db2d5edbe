// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
const schema6 = {"$id":"effective-settings.json","$schema":"http://json-schema.org/draft-07/schema#","title":"EffectiveSettings","description":"GET /api/settings: every value with its source.","type":"object","additionalProperties":false,"properties":{"success":{"type":"boolean"},"system_type":{"$ref":"system-type.json"},"settings":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"type":["boolean","number"]},"source":{"type":"string","enum":["default","bundled","shared","yours"],"description":"where the value comes from"},"from":{"$ref":"system-type.json"},"adapted":{"type":"boolean","description":"changed to fit another architecture"}}}},"process_optimizations":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"type":["boolean","number"]},"source":{"type":"string","enum":["default","bundled","shared","yours"],"description":"where the value comes from"},"from":{"$ref":"system-type.json"},"adapted":{"type":"boolean","description":"changed to fit another architecture"}}}}},"skipped":{"type":"array","maxItems":256,"items":{"type":"object","additionalProperties":false,"properties":{"system_type":{"type":"string","maxLength":64},"path":{"type":"string","maxLength":200},"reason":{"type":"string","maxLength":300}},"required":["system_type","path","reason"]},"description":"values that were signed but outside the compiled-in bounds, or not known; they are not used"}},"required":["system_type","settings","process_optimizations","skipped"]};
const validate22 = require("./system-type.cjs");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="effective-settings.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.system_type === undefined) && (missing0 = "system_type")) || ((data.settings === undefined) && (missing0 = "settings"))) || ((data.process_optimizations === undefined) && (missing0 = "process_optimizations"))) || ((data.skipped === undefined) && (missing0 = "skipped"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "success") || (key0 === "system_type")) || (key0 === "settings")) || (key0 === "process_optimizations")) || (key0 === "skipped"))){
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
if(data.system_type !== undefined){
const _errs4 = errors;
if(!(validate22(data.system_type, {instancePath:instancePath+"/system_type",parentData:data,parentDataProperty:"system_type",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
let data2 = data.settings;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.value === undefined) && (missing1 = "value")) || ((data3.source === undefined) && (missing1 = "source"))){
validate21.errors = [{instancePath:instancePath+"/settings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key2 in data3){
if(!((((key2 === "value") || (key2 === "source")) || (key2 === "from")) || (key2 === "adapted"))){
validate21.errors = [{instancePath:instancePath+"/settings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data3.value !== undefined){
let data4 = data3.value;
const _errs11 = errors;
if((typeof data4 !== "boolean") && (!((typeof data4 == "number") && (isFinite(data4))))){
validate21.errors = [{instancePath:instancePath+"/settings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/settings/additionalProperties/properties/value/type",keyword:"type",params:{type: schema6.properties.settings.additionalProperties.properties.value.type},message:"must be boolean,number"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.source !== undefined){
let data5 = data3.source;
const _errs13 = errors;
if(typeof data5 !== "string"){
validate21.errors = [{instancePath:instancePath+"/settings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/settings/additionalProperties/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data5 === "default") || (data5 === "bundled")) || (data5 === "shared")) || (data5 === "yours"))){
validate21.errors = [{instancePath:instancePath+"/settings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/settings/additionalProperties/properties/source/enum",keyword:"enum",params:{allowedValues: schema6.properties.settings.additionalProperties.properties.source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.from !== undefined){
const _errs15 = errors;
if(!(validate22(data3.from, {instancePath:instancePath+"/settings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",parentData:data3,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.adapted !== undefined){
const _errs16 = errors;
if(typeof data3.adapted !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/settings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/adapted",schemaPath:"#/properties/settings/additionalProperties/properties/adapted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
else {
validate21.errors = [{instancePath:instancePath+"/settings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/settings/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.process_optimizations !== undefined){
let data8 = data.process_optimizations;
const _errs18 = errors;
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
let data9 = data8[key3];
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key4 in data9){
let data10 = data9[key4];
const _errs24 = errors;
if(errors === _errs24){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if(((data10.value === undefined) && (missing2 = "value")) || ((data10.source === undefined) && (missing2 = "source"))){
validate21.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/process_optimizations/additionalProperties/additionalProperties/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs26 = errors;
for(const key5 in data10){
if(!((((key5 === "value") || (key5 === "source")) || (key5 === "from")) || (key5 === "adapted"))){
validate21.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/process_optimizations/additionalProperties/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs26 === errors){
if(data10.value !== undefined){
let data11 = data10.value;
const _errs27 = errors;
if((typeof data11 !== "boolean") && (!((typeof data11 == "number") && (isFinite(data11))))){
validate21.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/process_optimizations/additionalProperties/additionalProperties/properties/value/type",keyword:"type",params:{type: schema6.properties.process_optimizations.additionalProperties.additionalProperties.properties.value.type},message:"must be boolean,number"}];
return false;
}
var valid5 = _errs27 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.source !== undefined){
let data12 = data10.source;
const _errs29 = errors;
if(typeof data12 !== "string"){
validate21.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/process_optimizations/additionalProperties/additionalProperties/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data12 === "default") || (data12 === "bundled")) || (data12 === "shared")) || (data12 === "yours"))){
validate21.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/process_optimizations/additionalProperties/additionalProperties/properties/source/enum",keyword:"enum",params:{allowedValues: schema6.properties.process_optimizations.additionalProperties.additionalProperties.properties.source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs29 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.from !== undefined){
const _errs31 = errors;
if(!(validate22(data10.from, {instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",parentData:data10,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid5 = _errs31 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.adapted !== undefined){
const _errs32 = errors;
if(typeof data10.adapted !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/adapted",schemaPath:"#/properties/process_optimizations/additionalProperties/additionalProperties/properties/adapted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid5 = _errs32 === errors;
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
validate21.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/process_optimizations/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs24 === errors;
if(!valid4){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/process_optimizations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/process_optimizations/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs21 === errors;
if(!valid3){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/process_optimizations",schemaPath:"#/properties/process_optimizations/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.skipped !== undefined){
let data15 = data.skipped;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data15)){
if(data15.length > 256){
validate21.errors = [{instancePath:instancePath+"/skipped",schemaPath:"#/properties/skipped/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"}];
return false;
}
else {
var valid6 = true;
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
const _errs36 = errors;
if(errors === _errs36){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing3;
if((((data16.system_type === undefined) && (missing3 = "system_type")) || ((data16.path === undefined) && (missing3 = "path"))) || ((data16.reason === undefined) && (missing3 = "reason"))){
validate21.errors = [{instancePath:instancePath+"/skipped/" + i0,schemaPath:"#/properties/skipped/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs38 = errors;
for(const key6 in data16){
if(!(((key6 === "system_type") || (key6 === "path")) || (key6 === "reason"))){
validate21.errors = [{instancePath:instancePath+"/skipped/" + i0,schemaPath:"#/properties/skipped/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data16.system_type !== undefined){
let data17 = data16.system_type;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data17 === "string"){
if(data17.length > 64){
validate21.errors = [{instancePath:instancePath+"/skipped/" + i0+"/system_type",schemaPath:"#/properties/skipped/items/properties/system_type/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/skipped/" + i0+"/system_type",schemaPath:"#/properties/skipped/items/properties/system_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs39 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data16.path !== undefined){
let data18 = data16.path;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data18 === "string"){
if(data18.length > 200){
validate21.errors = [{instancePath:instancePath+"/skipped/" + i0+"/path",schemaPath:"#/properties/skipped/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/skipped/" + i0+"/path",schemaPath:"#/properties/skipped/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs41 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data16.reason !== undefined){
let data19 = data16.reason;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data19 === "string"){
if(data19.length > 300){
validate21.errors = [{instancePath:instancePath+"/skipped/" + i0+"/reason",schemaPath:"#/properties/skipped/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/skipped/" + i0+"/reason",schemaPath:"#/properties/skipped/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs43 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/skipped/" + i0,schemaPath:"#/properties/skipped/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs36 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/skipped",schemaPath:"#/properties/skipped/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

module.exports = validate21

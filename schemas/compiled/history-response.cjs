// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
const schema6 = {"$id":"history-response.json","$schema":"http://json-schema.org/draft-07/schema#","title":"HistoryResponse","description":"Answer of GET /api/machine/history: power over time as far as it was looked at since the daemon started, the oldest first.","type":"object","additionalProperties":false,"required":["success","sensor","points","windows"],"properties":{"success":{"type":"boolean"},"sensor":{"oneOf":[{"$ref":"sensor.json"},{"type":"null"}]},"points":{"type":"array","maxItems":2880,"items":{"type":"object","additionalProperties":false,"required":["at","seconds","watts","label","apps","own"],"properties":{"at":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds"},"seconds":{"type":"number","minimum":0,"maximum":86400},"watts":{"type":["number","null"],"minimum":0,"maximum":2000},"label":{"type":"string","enum":["measured","modelled","unavailable"]},"apps":{"type":"object","maxProperties":12,"propertyNames":{"maxLength":128},"additionalProperties":{"type":"number","minimum":0,"maximum":2000},"description":"watts of the largest apps"},"own":{"type":["number","null"],"minimum":0,"maximum":2000}},"title":"PowerPoint"}},"windows":{"type":"array","maxItems":2000,"items":{"type":"object","additionalProperties":false,"required":["from","to","on","run"],"properties":{"from":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds"},"to":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds"},"on":{"type":"boolean"},"run":{"type":"string","maxLength":32,"pattern":"^[0-9a-z]{8,32}$","description":"sortable by time"}},"title":"HistoryWindow"},"description":"windows of trials"}}};
const validate22 = require("./sensor.cjs");
const pattern0 = new RegExp("^[0-9a-z]{8,32}$", "u");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="history-response.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.success === undefined) && (missing0 = "success")) || ((data.sensor === undefined) && (missing0 = "sensor"))) || ((data.points === undefined) && (missing0 = "points"))) || ((data.windows === undefined) && (missing0 = "windows"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "success") || (key0 === "sensor")) || (key0 === "points")) || (key0 === "windows"))){
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
if(data.sensor !== undefined){
let data1 = data.sensor;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
let passing0 = null;
const _errs6 = errors;
if(!(validate22(data1, {instancePath:instancePath+"/sensor",parentData:data,parentDataProperty:"sensor",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs7 = errors;
if(data1 !== null){
const err0 = {instancePath:instancePath+"/sensor",schemaPath:"#/properties/sensor/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err1 = {instancePath:instancePath+"/sensor",schemaPath:"#/properties/sensor/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate21.errors = vErrors;
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
if(data.points !== undefined){
let data2 = data.points;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data2)){
if(data2.length > 2880){
validate21.errors = [{instancePath:instancePath+"/points",schemaPath:"#/properties/points/maxItems",keyword:"maxItems",params:{limit: 2880},message:"must NOT have more than 2880 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs11 = errors;
if(errors === _errs11){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((((((data3.at === undefined) && (missing1 = "at")) || ((data3.seconds === undefined) && (missing1 = "seconds"))) || ((data3.watts === undefined) && (missing1 = "watts"))) || ((data3.label === undefined) && (missing1 = "label"))) || ((data3.apps === undefined) && (missing1 = "apps"))) || ((data3.own === undefined) && (missing1 = "own"))){
validate21.errors = [{instancePath:instancePath+"/points/" + i0,schemaPath:"#/properties/points/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key1 in data3){
if(!((((((key1 === "at") || (key1 === "seconds")) || (key1 === "watts")) || (key1 === "label")) || (key1 === "apps")) || (key1 === "own"))){
validate21.errors = [{instancePath:instancePath+"/points/" + i0,schemaPath:"#/properties/points/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data3.at !== undefined){
let data4 = data3.at;
const _errs14 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate21.errors = [{instancePath:instancePath+"/points/" + i0+"/at",schemaPath:"#/properties/points/items/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4102444800 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/points/" + i0+"/at",schemaPath:"#/properties/points/items/properties/at/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/points/" + i0+"/at",schemaPath:"#/properties/points/items/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.seconds !== undefined){
let data5 = data3.seconds;
const _errs16 = errors;
if(errors === _errs16){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 86400 || isNaN(data5)){
validate21.errors = [{instancePath:instancePath+"/points/" + i0+"/seconds",schemaPath:"#/properties/points/items/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate21.errors = [{instancePath:instancePath+"/points/" + i0+"/seconds",schemaPath:"#/properties/points/items/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/points/" + i0+"/seconds",schemaPath:"#/properties/points/items/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.watts !== undefined){
let data6 = data3.watts;
const _errs18 = errors;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
validate21.errors = [{instancePath:instancePath+"/points/" + i0+"/watts",schemaPath:"#/properties/points/items/properties/watts/type",keyword:"type",params:{type: schema6.properties.points.items.properties.watts.type},message:"must be number,null"}];
return false;
}
if(errors === _errs18){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 2000 || isNaN(data6)){
validate21.errors = [{instancePath:instancePath+"/points/" + i0+"/watts",schemaPath:"#/properties/points/items/properties/watts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000},message:"must be <= 2000"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate21.errors = [{instancePath:instancePath+"/points/" + i0+"/watts",schemaPath:"#/properties/points/items/properties/watts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.label !== undefined){
let data7 = data3.label;
const _errs20 = errors;
if(typeof data7 !== "string"){
validate21.errors = [{instancePath:instancePath+"/points/" + i0+"/label",schemaPath:"#/properties/points/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data7 === "measured") || (data7 === "modelled")) || (data7 === "unavailable"))){
validate21.errors = [{instancePath:instancePath+"/points/" + i0+"/label",schemaPath:"#/properties/points/items/properties/label/enum",keyword:"enum",params:{allowedValues: schema6.properties.points.items.properties.label.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.apps !== undefined){
let data8 = data3.apps;
const _errs22 = errors;
if(errors === _errs22){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 12){
validate21.errors = [{instancePath:instancePath+"/points/" + i0+"/apps",schemaPath:"#/properties/points/items/properties/apps/maxProperties",keyword:"maxProperties",params:{limit: 12},message:"must NOT have more than 12 properties"}];
return false;
}
else {
for(const key2 in data8){
const _errs24 = errors;
if(typeof key2 === "string"){
if(key2.length > 128){
const err2 = {instancePath:instancePath+"/points/" + i0+"/apps",schemaPath:"#/properties/points/items/properties/apps/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",propertyName:key2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid4 = _errs24 === errors;
if(!valid4){
const err3 = {instancePath:instancePath+"/points/" + i0+"/apps",schemaPath:"#/properties/points/items/properties/apps/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
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
if(valid4){
for(const key3 in data8){
let data9 = data8[key3];
const _errs26 = errors;
if(errors === _errs26){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 2000 || isNaN(data9)){
validate21.errors = [{instancePath:instancePath+"/points/" + i0+"/apps/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/points/items/properties/apps/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000},message:"must be <= 2000"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate21.errors = [{instancePath:instancePath+"/points/" + i0+"/apps/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/points/items/properties/apps/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/points/" + i0+"/apps/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/points/items/properties/apps/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid5 = _errs26 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/points/" + i0+"/apps",schemaPath:"#/properties/points/items/properties/apps/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.own !== undefined){
let data10 = data3.own;
const _errs28 = errors;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
validate21.errors = [{instancePath:instancePath+"/points/" + i0+"/own",schemaPath:"#/properties/points/items/properties/own/type",keyword:"type",params:{type: schema6.properties.points.items.properties.own.type},message:"must be number,null"}];
return false;
}
if(errors === _errs28){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 2000 || isNaN(data10)){
validate21.errors = [{instancePath:instancePath+"/points/" + i0+"/own",schemaPath:"#/properties/points/items/properties/own/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000},message:"must be <= 2000"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate21.errors = [{instancePath:instancePath+"/points/" + i0+"/own",schemaPath:"#/properties/points/items/properties/own/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
else {
validate21.errors = [{instancePath:instancePath+"/points/" + i0,schemaPath:"#/properties/points/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/points",schemaPath:"#/properties/points/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.windows !== undefined){
let data11 = data.windows;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data11)){
if(data11.length > 2000){
validate21.errors = [{instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/maxItems",keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items"}];
return false;
}
else {
var valid6 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
const _errs32 = errors;
if(errors === _errs32){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if(((((data12.from === undefined) && (missing2 = "from")) || ((data12.to === undefined) && (missing2 = "to"))) || ((data12.on === undefined) && (missing2 = "on"))) || ((data12.run === undefined) && (missing2 = "run"))){
validate21.errors = [{instancePath:instancePath+"/windows/" + i1,schemaPath:"#/properties/windows/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs34 = errors;
for(const key4 in data12){
if(!((((key4 === "from") || (key4 === "to")) || (key4 === "on")) || (key4 === "run"))){
validate21.errors = [{instancePath:instancePath+"/windows/" + i1,schemaPath:"#/properties/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs34 === errors){
if(data12.from !== undefined){
let data13 = data12.from;
const _errs35 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate21.errors = [{instancePath:instancePath+"/windows/" + i1+"/from",schemaPath:"#/properties/windows/items/properties/from/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs35){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 4102444800 || isNaN(data13)){
validate21.errors = [{instancePath:instancePath+"/windows/" + i1+"/from",schemaPath:"#/properties/windows/items/properties/from/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate21.errors = [{instancePath:instancePath+"/windows/" + i1+"/from",schemaPath:"#/properties/windows/items/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid7 = _errs35 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.to !== undefined){
let data14 = data12.to;
const _errs37 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate21.errors = [{instancePath:instancePath+"/windows/" + i1+"/to",schemaPath:"#/properties/windows/items/properties/to/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs37){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 4102444800 || isNaN(data14)){
validate21.errors = [{instancePath:instancePath+"/windows/" + i1+"/to",schemaPath:"#/properties/windows/items/properties/to/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate21.errors = [{instancePath:instancePath+"/windows/" + i1+"/to",schemaPath:"#/properties/windows/items/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid7 = _errs37 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.on !== undefined){
const _errs39 = errors;
if(typeof data12.on !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/windows/" + i1+"/on",schemaPath:"#/properties/windows/items/properties/on/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid7 = _errs39 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.run !== undefined){
let data16 = data12.run;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data16 === "string"){
if(data16.length > 32){
validate21.errors = [{instancePath:instancePath+"/windows/" + i1+"/run",schemaPath:"#/properties/windows/items/properties/run/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(!pattern0.test(data16)){
validate21.errors = [{instancePath:instancePath+"/windows/" + i1+"/run",schemaPath:"#/properties/windows/items/properties/run/pattern",keyword:"pattern",params:{pattern: "^[0-9a-z]{8,32}$"},message:"must match pattern \""+"^[0-9a-z]{8,32}$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/windows/" + i1+"/run",schemaPath:"#/properties/windows/items/properties/run/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs41 === errors;
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
validate21.errors = [{instancePath:instancePath+"/windows/" + i1,schemaPath:"#/properties/windows/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs32 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs30 === errors;
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

module.exports = validate21

// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
const schema6 = {"$id":"machine-snapshot.json","$schema":"http://json-schema.org/draft-07/schema#","title":"MachineSnapshot","description":"What the optimizer decides about: the apps of one moment, what each level would save and disturb, and the state of the machine.","type":"object","additionalProperties":false,"properties":{"apps":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","minLength":1,"maxLength":128,"description":"unique in this snapshot"},"name":{"type":"string","maxLength":128,"description":"what a person calls it; the id where it is missing"},"watts":{"type":"number","minimum":0,"maximum":1000,"description":"mean power while it is left alone"},"cores":{"type":"number","minimum":0,"maximum":1024,"default":1,"description":"cores that it keeps busy"},"levels":{"type":"object","additionalProperties":false,"description":"the levels that are allowed for this app besides keep; a level that is missing is never chosen","properties":{"deprioritise":{"$ref":"#/definitions/level"},"cap":{"$ref":"#/definitions/level"},"suspend":{"$ref":"#/definitions/level"}}}},"required":["id","watts","cores","levels"]}},"related":{"type":"array","maxItems":64,"default":[],"description":"groups of apps that should be treated alike","items":{"type":"object","additionalProperties":false,"properties":{"apps":{"type":"array","minItems":2,"maxItems":20,"items":{"type":"string","maxLength":128}},"watts":{"type":"number","minimum":0,"maximum":1000,"default":1,"description":"what a difference within the group costs"}},"required":["apps","watts"]}},"efficiency_cores":{"type":"integer","minimum":0,"maximum":1024,"default":0,"description":"0: there are none, and nothing crowds them"},"temperature":{"type":["number","null"],"minimum":-50,"maximum":150,"default":null,"description":"°C of the processor; null where no sensor tells"},"weights":{"type":"object","additionalProperties":false,"default":{},"description":"how much the parts of the energy count; a choice, not a measurement","properties":{"impact":{"type":"number","minimum":0,"maximum":1000,"default":2,"description":"watts that one unit of impact is worth"},"crowding":{"type":"number","minimum":0,"maximum":1000,"default":0.5,"description":"watts that two busy cores' worth of work costs on one efficiency core"},"thermal":{"type":"number","minimum":0,"maximum":1000,"default":0.05,"description":"share by which a degree above the threshold makes unrestrained power dearer"}},"required":["impact","crowding","thermal"]},"settings":{"$ref":"machine-settings.json","default":{}}},"required":["apps","related","efficiency_cores","temperature","weights","settings"],"definitions":{"level":{"type":"object","additionalProperties":false,"properties":{"saving":{"type":"number","minimum":0,"maximum":1,"description":"share of the app's power that the level saves"},"impact":{"type":"number","minimum":0,"maximum":10,"description":"how much the person notices: 0 nothing, 1 as much as one is willing to pay the impact weight for"}},"required":["saving","impact"]}}};
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.saving === undefined) && (missing0 = "saving")) || ((data.impact === undefined) && (missing0 = "impact"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "saving") || (key0 === "impact"))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.saving !== undefined){
let data0 = data.saving;
const _errs2 = errors;
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
validate22.errors = [{instancePath:instancePath+"/saving",schemaPath:"#/properties/saving/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate22.errors = [{instancePath:instancePath+"/saving",schemaPath:"#/properties/saving/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/saving",schemaPath:"#/properties/saving/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.impact !== undefined){
let data1 = data.impact;
const _errs4 = errors;
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10 || isNaN(data1)){
validate22.errors = [{instancePath:instancePath+"/impact",schemaPath:"#/properties/impact/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate22.errors = [{instancePath:instancePath+"/impact",schemaPath:"#/properties/impact/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/impact",schemaPath:"#/properties/impact/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}


const validate26 = require("./machine-settings.cjs");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "apps") || (key0 === "related")) || (key0 === "efficiency_cores")) || (key0 === "temperature")) || (key0 === "weights")) || (key0 === "settings"))){
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
if(Array.isArray(data0)){
if(data0.length > 20){
validate21.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0,schemaPath:"#/properties/apps/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!(((((key1 === "id") || (key1 === "name")) || (key1 === "watts")) || (key1 === "cores")) || (key1 === "levels"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0,schemaPath:"#/properties/apps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
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
if(data2.length > 128){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/id",schemaPath:"#/properties/apps/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(data2.length < 1){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/id",schemaPath:"#/properties/apps/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/id",schemaPath:"#/properties/apps/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/name",schemaPath:"#/properties/apps/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/name",schemaPath:"#/properties/apps/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/watts",schemaPath:"#/properties/apps/items/properties/watts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/watts",schemaPath:"#/properties/apps/items/properties/watts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/watts",schemaPath:"#/properties/apps/items/properties/watts/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/cores",schemaPath:"#/properties/apps/items/properties/cores/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},message:"must be <= 1024"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/cores",schemaPath:"#/properties/apps/items/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/cores",schemaPath:"#/properties/apps/items/properties/cores/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels",schemaPath:"#/properties/apps/items/properties/levels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data6.deprioritise !== undefined){
const _errs18 = errors;
if(!(validate22(data6.deprioritise, {instancePath:instancePath+"/apps/" + i0+"/levels/deprioritise",parentData:data6,parentDataProperty:"deprioritise",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.cap !== undefined){
const _errs19 = errors;
if(!(validate22(data6.cap, {instancePath:instancePath+"/apps/" + i0+"/levels/cap",parentData:data6,parentDataProperty:"cap",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.suspend !== undefined){
const _errs20 = errors;
if(!(validate22(data6.suspend, {instancePath:instancePath+"/apps/" + i0+"/levels/suspend",parentData:data6,parentDataProperty:"suspend",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
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
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i0+"/levels",schemaPath:"#/properties/apps/items/properties/levels/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate21.errors = [{instancePath:instancePath+"/apps/" + i0,schemaPath:"#/properties/apps/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate21.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let data10 = data.related;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data10)){
if(data10.length > 64){
validate21.errors = [{instancePath:instancePath+"/related",schemaPath:"#/properties/related/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"}];
return false;
}
else {
var valid4 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
const _errs23 = errors;
if(errors === _errs23){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.watts === undefined){
data11.watts = 1;
}
let missing2;
if(((data11.apps === undefined) && (missing2 = "apps")) || ((data11.watts === undefined) && (missing2 = "watts"))){
validate21.errors = [{instancePath:instancePath+"/related/" + i1,schemaPath:"#/properties/related/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs25 = errors;
for(const key3 in data11){
if(!((key3 === "apps") || (key3 === "watts"))){
validate21.errors = [{instancePath:instancePath+"/related/" + i1,schemaPath:"#/properties/related/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs25 === errors){
if(data11.apps !== undefined){
let data12 = data11.apps;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data12)){
if(data12.length > 20){
validate21.errors = [{instancePath:instancePath+"/related/" + i1+"/apps",schemaPath:"#/properties/related/items/properties/apps/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
if(data12.length < 2){
validate21.errors = [{instancePath:instancePath+"/related/" + i1+"/apps",schemaPath:"#/properties/related/items/properties/apps/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid6 = true;
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
const _errs28 = errors;
if(errors === _errs28){
if(typeof data13 === "string"){
if(data13.length > 128){
validate21.errors = [{instancePath:instancePath+"/related/" + i1+"/apps/" + i2,schemaPath:"#/properties/related/items/properties/apps/items/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/related/" + i1+"/apps/" + i2,schemaPath:"#/properties/related/items/properties/apps/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs28 === errors;
if(!valid6){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/related/" + i1+"/apps",schemaPath:"#/properties/related/items/properties/apps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs26 === errors;
}
else {
var valid5 = true;
}
if(valid5){
let data14 = data11.watts;
const _errs30 = errors;
if(errors === _errs30){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000 || isNaN(data14)){
validate21.errors = [{instancePath:instancePath+"/related/" + i1+"/watts",schemaPath:"#/properties/related/items/properties/watts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate21.errors = [{instancePath:instancePath+"/related/" + i1+"/watts",schemaPath:"#/properties/related/items/properties/watts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/related/" + i1+"/watts",schemaPath:"#/properties/related/items/properties/watts/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid5 = _errs30 === errors;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/related/" + i1,schemaPath:"#/properties/related/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs23 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/related",schemaPath:"#/properties/related/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
if(valid0){
let data15 = data.efficiency_cores;
const _errs32 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate21.errors = [{instancePath:instancePath+"/efficiency_cores",schemaPath:"#/properties/efficiency_cores/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs32){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1024 || isNaN(data15)){
validate21.errors = [{instancePath:instancePath+"/efficiency_cores",schemaPath:"#/properties/efficiency_cores/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},message:"must be <= 1024"}];
return false;
}
else {
if(data15 < 0 || isNaN(data15)){
validate21.errors = [{instancePath:instancePath+"/efficiency_cores",schemaPath:"#/properties/efficiency_cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs32 === errors;
if(valid0){
let data16 = data.temperature;
const _errs34 = errors;
if((!((typeof data16 == "number") && (isFinite(data16)))) && (data16 !== null)){
validate21.errors = [{instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type: schema6.properties.temperature.type},message:"must be number,null"}];
return false;
}
if(errors === _errs34){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 150 || isNaN(data16)){
validate21.errors = [{instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/maximum",keyword:"maximum",params:{comparison: "<=", limit: 150},message:"must be <= 150"}];
return false;
}
else {
if(data16 < -50 || isNaN(data16)){
validate21.errors = [{instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/minimum",keyword:"minimum",params:{comparison: ">=", limit: -50},message:"must be >= -50"}];
return false;
}
}
}
}
var valid0 = _errs34 === errors;
if(valid0){
let data17 = data.weights;
const _errs36 = errors;
if(errors === _errs36){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.impact === undefined){
data17.impact = 2;
}
if(data17.crowding === undefined){
data17.crowding = 0.5;
}
if(data17.thermal === undefined){
data17.thermal = 0.05;
}
let missing3;
if((((data17.impact === undefined) && (missing3 = "impact")) || ((data17.crowding === undefined) && (missing3 = "crowding"))) || ((data17.thermal === undefined) && (missing3 = "thermal"))){
validate21.errors = [{instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs38 = errors;
for(const key4 in data17){
if(!(((key4 === "impact") || (key4 === "crowding")) || (key4 === "thermal"))){
validate21.errors = [{instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
let data18 = data17.impact;
const _errs39 = errors;
if(errors === _errs39){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1000 || isNaN(data18)){
validate21.errors = [{instancePath:instancePath+"/weights/impact",schemaPath:"#/properties/weights/properties/impact/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data18 < 0 || isNaN(data18)){
validate21.errors = [{instancePath:instancePath+"/weights/impact",schemaPath:"#/properties/weights/properties/impact/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/weights/impact",schemaPath:"#/properties/weights/properties/impact/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid7 = _errs39 === errors;
if(valid7){
let data19 = data17.crowding;
const _errs41 = errors;
if(errors === _errs41){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1000 || isNaN(data19)){
validate21.errors = [{instancePath:instancePath+"/weights/crowding",schemaPath:"#/properties/weights/properties/crowding/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data19 < 0 || isNaN(data19)){
validate21.errors = [{instancePath:instancePath+"/weights/crowding",schemaPath:"#/properties/weights/properties/crowding/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/weights/crowding",schemaPath:"#/properties/weights/properties/crowding/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid7 = _errs41 === errors;
if(valid7){
let data20 = data17.thermal;
const _errs43 = errors;
if(errors === _errs43){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1000 || isNaN(data20)){
validate21.errors = [{instancePath:instancePath+"/weights/thermal",schemaPath:"#/properties/weights/properties/thermal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data20 < 0 || isNaN(data20)){
validate21.errors = [{instancePath:instancePath+"/weights/thermal",schemaPath:"#/properties/weights/properties/thermal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/weights/thermal",schemaPath:"#/properties/weights/properties/thermal/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid7 = _errs43 === errors;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs36 === errors;
if(valid0){
const _errs45 = errors;
if(!(validate26(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs45 === errors;
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

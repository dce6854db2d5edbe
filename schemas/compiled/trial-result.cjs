// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
const schema6 = {"$id":"trial-result.json","$schema":"http://json-schema.org/draft-07/schema#","title":"TrialResult","description":"What a trial found. Savings are percent of mean power.","type":"object","additionalProperties":false,"required":["pairs","sensor","label","per_second","per_work","claim","outcome","rebound","pooled","apps"],"properties":{"pairs":{"type":"integer","minimum":1,"maximum":100000,"description":"complete pairs that were compared"},"sensor":{"$ref":"sensor.json"},"label":{"type":"string","enum":["measured","modelled"]},"per_second":{"$ref":"#/definitions/estimate"},"per_work":{"$ref":"#/definitions/estimate"},"claim":{"type":"object","additionalProperties":false,"required":["basis","saving","ci95"],"properties":{"basis":{"type":"string","enum":["per_second","per_work"],"description":"the smaller of both"},"saving":{"type":"number","minimum":-1000,"maximum":100,"description":"percent of mean power saved; negative means that more was used"},"ci95":{"type":"array","maxItems":2,"items":{"type":"number","minimum":-1000,"maximum":100,"description":"percent of mean power saved; negative means that more was used"},"minItems":2,"description":"95 % interval, lower and upper bound, percent"}},"title":"TrialClaim"},"outcome":{"type":"string","enum":["saving","none","loss"],"description":"saving: the interval of the claim lies above zero, or that of claim and prior together while nine tenths of the claim's own do; loss: below, and that of power per second too; none: no detectable effect"},"rebound":{"type":["object","null"],"additionalProperties":false,"required":["fraction","se"],"properties":{"fraction":{"type":"number","minimum":-100,"maximum":100,"description":"share of the suppressed work that was seen to come back in later windows"},"se":{"type":"number","minimum":0,"maximum":1000}},"title":"TrialRebound"},"pooled":{"type":["object","null"],"additionalProperties":false,"required":["saving","ci95","prior_saving","prior_sd"],"properties":{"saving":{"type":"number","minimum":-1000,"maximum":100,"description":"percent of mean power saved; negative means that more was used"},"ci95":{"type":"array","maxItems":2,"items":{"type":"number","minimum":-1000,"maximum":100,"description":"percent of mean power saved; negative means that more was used"},"minItems":2,"description":"95 % interval, lower and upper bound, percent"},"prior_saving":{"type":"number","minimum":-1000,"maximum":100,"description":"what other machines of this type had proven before the trial"},"prior_sd":{"type":"number","minimum":0,"maximum":1000,"description":"points"}},"title":"TrialPooled","description":"the claim together with what others had proven; never contributed"},"apps":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["app","level","saving","se","owed"],"properties":{"app":{"type":"string","maxLength":128,"minLength":1},"level":{"type":"string","enum":["deprioritise","cap","suspend"]},"saving":{"type":"number","minimum":-1000,"maximum":1,"description":"share of the app's own power"},"se":{"type":"number","minimum":0,"maximum":1000},"owed":{"type":"boolean","description":"whether suppressed work counts as still to be done"}},"title":"TrialApp"}}},"definitions":{"estimate":{"type":"object","additionalProperties":false,"required":["saving","ci95"],"properties":{"saving":{"type":"number","minimum":-1000,"maximum":100,"description":"percent of mean power saved; negative means that more was used"},"ci95":{"type":"array","maxItems":2,"items":{"type":"number","minimum":-1000,"maximum":100,"description":"percent of mean power saved; negative means that more was used"},"minItems":2,"description":"95 % interval, lower and upper bound, percent"}},"title":"SavingEstimate"}}};
const func2 = Object.prototype.hasOwnProperty;
const validate22 = require("./sensor.cjs");
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.saving === undefined) && (missing0 = "saving")) || ((data.ci95 === undefined) && (missing0 = "ci95"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "saving") || (key0 === "ci95"))){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0 > 100 || isNaN(data0)){
validate24.errors = [{instancePath:instancePath+"/saving",schemaPath:"#/properties/saving/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data0 < -1000 || isNaN(data0)){
validate24.errors = [{instancePath:instancePath+"/saving",schemaPath:"#/properties/saving/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000},message:"must be >= -1000"}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/saving",schemaPath:"#/properties/saving/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ci95 !== undefined){
let data1 = data.ci95;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 2){
validate24.errors = [{instancePath:instancePath+"/ci95",schemaPath:"#/properties/ci95/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data1.length < 2){
validate24.errors = [{instancePath:instancePath+"/ci95",schemaPath:"#/properties/ci95/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
validate24.errors = [{instancePath:instancePath+"/ci95/" + i0,schemaPath:"#/properties/ci95/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data2 < -1000 || isNaN(data2)){
validate24.errors = [{instancePath:instancePath+"/ci95/" + i0,schemaPath:"#/properties/ci95/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000},message:"must be >= -1000"}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/ci95/" + i0,schemaPath:"#/properties/ci95/items/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
}
else {
validate24.errors = [{instancePath:instancePath+"/ci95",schemaPath:"#/properties/ci95/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="trial-result.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.pairs === undefined) && (missing0 = "pairs")) || ((data.sensor === undefined) && (missing0 = "sensor"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.per_second === undefined) && (missing0 = "per_second"))) || ((data.per_work === undefined) && (missing0 = "per_work"))) || ((data.claim === undefined) && (missing0 = "claim"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.rebound === undefined) && (missing0 = "rebound"))) || ((data.pooled === undefined) && (missing0 = "pooled"))) || ((data.apps === undefined) && (missing0 = "apps"))){
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
if(data.pairs !== undefined){
let data0 = data.pairs;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate21.errors = [{instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100000 || isNaN(data0)){
validate21.errors = [{instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate21.errors = [{instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.sensor !== undefined){
const _errs4 = errors;
if(!(validate22(data.sensor, {instancePath:instancePath+"/sensor",parentData:data,parentDataProperty:"sensor",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
let data2 = data.label;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate21.errors = [{instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "measured") || (data2 === "modelled"))){
validate21.errors = [{instancePath:instancePath+"/label",schemaPath:"#/properties/label/enum",keyword:"enum",params:{allowedValues: schema6.properties.label.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.per_second !== undefined){
const _errs7 = errors;
if(!(validate24(data.per_second, {instancePath:instancePath+"/per_second",parentData:data,parentDataProperty:"per_second",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.per_work !== undefined){
const _errs8 = errors;
if(!(validate24(data.per_work, {instancePath:instancePath+"/per_work",parentData:data,parentDataProperty:"per_work",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.claim !== undefined){
let data5 = data.claim;
const _errs9 = errors;
if(errors === _errs9){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((((data5.basis === undefined) && (missing1 = "basis")) || ((data5.saving === undefined) && (missing1 = "saving"))) || ((data5.ci95 === undefined) && (missing1 = "ci95"))){
validate21.errors = [{instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data5){
if(!(((key1 === "basis") || (key1 === "saving")) || (key1 === "ci95"))){
validate21.errors = [{instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data5.basis !== undefined){
let data6 = data5.basis;
const _errs12 = errors;
if(typeof data6 !== "string"){
validate21.errors = [{instancePath:instancePath+"/claim/basis",schemaPath:"#/properties/claim/properties/basis/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data6 === "per_second") || (data6 === "per_work"))){
validate21.errors = [{instancePath:instancePath+"/claim/basis",schemaPath:"#/properties/claim/properties/basis/enum",keyword:"enum",params:{allowedValues: schema6.properties.claim.properties.basis.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.saving !== undefined){
let data7 = data5.saving;
const _errs14 = errors;
if(errors === _errs14){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100 || isNaN(data7)){
validate21.errors = [{instancePath:instancePath+"/claim/saving",schemaPath:"#/properties/claim/properties/saving/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data7 < -1000 || isNaN(data7)){
validate21.errors = [{instancePath:instancePath+"/claim/saving",schemaPath:"#/properties/claim/properties/saving/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000},message:"must be >= -1000"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/claim/saving",schemaPath:"#/properties/claim/properties/saving/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.ci95 !== undefined){
let data8 = data5.ci95;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data8)){
if(data8.length > 2){
validate21.errors = [{instancePath:instancePath+"/claim/ci95",schemaPath:"#/properties/claim/properties/ci95/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data8.length < 2){
validate21.errors = [{instancePath:instancePath+"/claim/ci95",schemaPath:"#/properties/claim/properties/ci95/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs18 = errors;
if(errors === _errs18){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
validate21.errors = [{instancePath:instancePath+"/claim/ci95/" + i0,schemaPath:"#/properties/claim/properties/ci95/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data9 < -1000 || isNaN(data9)){
validate21.errors = [{instancePath:instancePath+"/claim/ci95/" + i0,schemaPath:"#/properties/claim/properties/ci95/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000},message:"must be >= -1000"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/claim/ci95/" + i0,schemaPath:"#/properties/claim/properties/ci95/items/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid2 = _errs18 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/claim/ci95",schemaPath:"#/properties/claim/properties/ci95/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs16 === errors;
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
validate21.errors = [{instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data10 = data.outcome;
const _errs20 = errors;
if(typeof data10 !== "string"){
validate21.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data10 === "saving") || (data10 === "none")) || (data10 === "loss"))){
validate21.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema6.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rebound !== undefined){
let data11 = data.rebound;
const _errs22 = errors;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
validate21.errors = [{instancePath:instancePath+"/rebound",schemaPath:"#/properties/rebound/type",keyword:"type",params:{type: schema6.properties.rebound.type},message:"must be object,null"}];
return false;
}
if(errors === _errs22){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing2;
if(((data11.fraction === undefined) && (missing2 = "fraction")) || ((data11.se === undefined) && (missing2 = "se"))){
validate21.errors = [{instancePath:instancePath+"/rebound",schemaPath:"#/properties/rebound/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs24 = errors;
for(const key2 in data11){
if(!((key2 === "fraction") || (key2 === "se"))){
validate21.errors = [{instancePath:instancePath+"/rebound",schemaPath:"#/properties/rebound/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs24 === errors){
if(data11.fraction !== undefined){
let data12 = data11.fraction;
const _errs25 = errors;
if(errors === _errs25){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 100 || isNaN(data12)){
validate21.errors = [{instancePath:instancePath+"/rebound/fraction",schemaPath:"#/properties/rebound/properties/fraction/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data12 < -100 || isNaN(data12)){
validate21.errors = [{instancePath:instancePath+"/rebound/fraction",schemaPath:"#/properties/rebound/properties/fraction/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/rebound/fraction",schemaPath:"#/properties/rebound/properties/fraction/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.se !== undefined){
let data13 = data11.se;
const _errs27 = errors;
if(errors === _errs27){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1000 || isNaN(data13)){
validate21.errors = [{instancePath:instancePath+"/rebound/se",schemaPath:"#/properties/rebound/properties/se/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate21.errors = [{instancePath:instancePath+"/rebound/se",schemaPath:"#/properties/rebound/properties/se/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/rebound/se",schemaPath:"#/properties/rebound/properties/se/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
}
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
if(data.pooled !== undefined){
let data14 = data.pooled;
const _errs29 = errors;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
validate21.errors = [{instancePath:instancePath+"/pooled",schemaPath:"#/properties/pooled/type",keyword:"type",params:{type: schema6.properties.pooled.type},message:"must be object,null"}];
return false;
}
if(errors === _errs29){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing3;
if(((((data14.saving === undefined) && (missing3 = "saving")) || ((data14.ci95 === undefined) && (missing3 = "ci95"))) || ((data14.prior_saving === undefined) && (missing3 = "prior_saving"))) || ((data14.prior_sd === undefined) && (missing3 = "prior_sd"))){
validate21.errors = [{instancePath:instancePath+"/pooled",schemaPath:"#/properties/pooled/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs31 = errors;
for(const key3 in data14){
if(!((((key3 === "saving") || (key3 === "ci95")) || (key3 === "prior_saving")) || (key3 === "prior_sd"))){
validate21.errors = [{instancePath:instancePath+"/pooled",schemaPath:"#/properties/pooled/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs31 === errors){
if(data14.saving !== undefined){
let data15 = data14.saving;
const _errs32 = errors;
if(errors === _errs32){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 100 || isNaN(data15)){
validate21.errors = [{instancePath:instancePath+"/pooled/saving",schemaPath:"#/properties/pooled/properties/saving/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data15 < -1000 || isNaN(data15)){
validate21.errors = [{instancePath:instancePath+"/pooled/saving",schemaPath:"#/properties/pooled/properties/saving/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000},message:"must be >= -1000"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/pooled/saving",schemaPath:"#/properties/pooled/properties/saving/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid4 = _errs32 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.ci95 !== undefined){
let data16 = data14.ci95;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data16)){
if(data16.length > 2){
validate21.errors = [{instancePath:instancePath+"/pooled/ci95",schemaPath:"#/properties/pooled/properties/ci95/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data16.length < 2){
validate21.errors = [{instancePath:instancePath+"/pooled/ci95",schemaPath:"#/properties/pooled/properties/ci95/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid5 = true;
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
const _errs36 = errors;
if(errors === _errs36){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 100 || isNaN(data17)){
validate21.errors = [{instancePath:instancePath+"/pooled/ci95/" + i1,schemaPath:"#/properties/pooled/properties/ci95/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data17 < -1000 || isNaN(data17)){
validate21.errors = [{instancePath:instancePath+"/pooled/ci95/" + i1,schemaPath:"#/properties/pooled/properties/ci95/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000},message:"must be >= -1000"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/pooled/ci95/" + i1,schemaPath:"#/properties/pooled/properties/ci95/items/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate21.errors = [{instancePath:instancePath+"/pooled/ci95",schemaPath:"#/properties/pooled/properties/ci95/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs34 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.prior_saving !== undefined){
let data18 = data14.prior_saving;
const _errs38 = errors;
if(errors === _errs38){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 100 || isNaN(data18)){
validate21.errors = [{instancePath:instancePath+"/pooled/prior_saving",schemaPath:"#/properties/pooled/properties/prior_saving/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data18 < -1000 || isNaN(data18)){
validate21.errors = [{instancePath:instancePath+"/pooled/prior_saving",schemaPath:"#/properties/pooled/properties/prior_saving/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000},message:"must be >= -1000"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/pooled/prior_saving",schemaPath:"#/properties/pooled/properties/prior_saving/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid4 = _errs38 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data14.prior_sd !== undefined){
let data19 = data14.prior_sd;
const _errs40 = errors;
if(errors === _errs40){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1000 || isNaN(data19)){
validate21.errors = [{instancePath:instancePath+"/pooled/prior_sd",schemaPath:"#/properties/pooled/properties/prior_sd/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data19 < 0 || isNaN(data19)){
validate21.errors = [{instancePath:instancePath+"/pooled/prior_sd",schemaPath:"#/properties/pooled/properties/prior_sd/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/pooled/prior_sd",schemaPath:"#/properties/pooled/properties/prior_sd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.apps !== undefined){
let data20 = data.apps;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data20)){
if(data20.length > 20){
validate21.errors = [{instancePath:instancePath+"/apps",schemaPath:"#/properties/apps/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid6 = true;
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
let data21 = data20[i2];
const _errs44 = errors;
if(errors === _errs44){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing4;
if((((((data21.app === undefined) && (missing4 = "app")) || ((data21.level === undefined) && (missing4 = "level"))) || ((data21.saving === undefined) && (missing4 = "saving"))) || ((data21.se === undefined) && (missing4 = "se"))) || ((data21.owed === undefined) && (missing4 = "owed"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i2,schemaPath:"#/properties/apps/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs46 = errors;
for(const key4 in data21){
if(!(((((key4 === "app") || (key4 === "level")) || (key4 === "saving")) || (key4 === "se")) || (key4 === "owed"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i2,schemaPath:"#/properties/apps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs46 === errors){
if(data21.app !== undefined){
let data22 = data21.app;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data22 === "string"){
if(data22.length > 128){
validate21.errors = [{instancePath:instancePath+"/apps/" + i2+"/app",schemaPath:"#/properties/apps/items/properties/app/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(data22.length < 1){
validate21.errors = [{instancePath:instancePath+"/apps/" + i2+"/app",schemaPath:"#/properties/apps/items/properties/app/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i2+"/app",schemaPath:"#/properties/apps/items/properties/app/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs47 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data21.level !== undefined){
let data23 = data21.level;
const _errs49 = errors;
if(typeof data23 !== "string"){
validate21.errors = [{instancePath:instancePath+"/apps/" + i2+"/level",schemaPath:"#/properties/apps/items/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data23 === "deprioritise") || (data23 === "cap")) || (data23 === "suspend"))){
validate21.errors = [{instancePath:instancePath+"/apps/" + i2+"/level",schemaPath:"#/properties/apps/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema6.properties.apps.items.properties.level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid7 = _errs49 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data21.saving !== undefined){
let data24 = data21.saving;
const _errs51 = errors;
if(errors === _errs51){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 1 || isNaN(data24)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i2+"/saving",schemaPath:"#/properties/apps/items/properties/saving/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data24 < -1000 || isNaN(data24)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i2+"/saving",schemaPath:"#/properties/apps/items/properties/saving/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000},message:"must be >= -1000"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i2+"/saving",schemaPath:"#/properties/apps/items/properties/saving/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid7 = _errs51 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data21.se !== undefined){
let data25 = data21.se;
const _errs53 = errors;
if(errors === _errs53){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1000 || isNaN(data25)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i2+"/se",schemaPath:"#/properties/apps/items/properties/se/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data25 < 0 || isNaN(data25)){
validate21.errors = [{instancePath:instancePath+"/apps/" + i2+"/se",schemaPath:"#/properties/apps/items/properties/se/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i2+"/se",schemaPath:"#/properties/apps/items/properties/se/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid7 = _errs53 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data21.owed !== undefined){
const _errs55 = errors;
if(typeof data21.owed !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/apps/" + i2+"/owed",schemaPath:"#/properties/apps/items/properties/owed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid7 = _errs55 === errors;
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
else {
validate21.errors = [{instancePath:instancePath+"/apps/" + i2,schemaPath:"#/properties/apps/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs44 === errors;
if(!valid6){
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
var valid0 = _errs42 === errors;
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

module.exports = validate21

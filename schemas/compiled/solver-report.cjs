// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
const schema6 = {"$id":"solver-report.json","$schema":"http://json-schema.org/draft-07/schema#","title":"SolverReport","description":"What a worker thread answers: the best bits of one solver, what they cost to find, and what the solver can say about them.","type":"object","additionalProperties":false,"properties":{"solver":{"type":"string","enum":["exact","anneal","sqa","circuit","greedy"]},"energy":{"type":"number"},"bits":{"type":"string","pattern":"^[01]*$","maxLength":20000},"wall_ms":{"type":"number","minimum":0},"cpu_seconds":{"type":"number","minimum":0,"description":"of this thread, its start included"},"cpu_source":{"type":"string","enum":["thread","wall"],"description":"wall: the platform does not tell, and a thread cannot have used more than the time that passed"},"proven":{"type":"boolean","description":"no bits have a lower energy"},"bound":{"type":"number","description":"no bits have an energy below this"},"certificate":{"type":"object"},"circuit":{"type":"object","additionalProperties":false,"properties":{"layers":{"type":"integer","minimum":0},"representation":{"type":"string","enum":["statevector","mps"]},"bond":{"type":["integer","null"]},"discarded_weight":{"type":"number"},"circuits":{"type":"integer","minimum":0},"samples":{"type":"integer","minimum":0},"expectation":{"type":["number","null"]},"gammas":{"type":"array","items":{"type":"number"},"maxItems":1000},"betas":{"type":"array","items":{"type":"number"},"maxItems":1000}},"required":["layers","representation","bond","discarded_weight","circuits","samples","expectation","gammas","betas"]},"work":{"type":"object","description":"what the solver counted","additionalProperties":{"type":["number","string"]}}},"required":["solver","energy","bits","wall_ms","cpu_seconds","cpu_source"]};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[01]*$", "u");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="solver-report.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.solver === undefined) && (missing0 = "solver")) || ((data.energy === undefined) && (missing0 = "energy"))) || ((data.bits === undefined) && (missing0 = "bits"))) || ((data.wall_ms === undefined) && (missing0 = "wall_ms"))) || ((data.cpu_seconds === undefined) && (missing0 = "cpu_seconds"))) || ((data.cpu_source === undefined) && (missing0 = "cpu_source"))){
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
if(data.solver !== undefined){
let data0 = data.solver;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate21.errors = [{instancePath:instancePath+"/solver",schemaPath:"#/properties/solver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data0 === "exact") || (data0 === "anneal")) || (data0 === "sqa")) || (data0 === "circuit")) || (data0 === "greedy"))){
validate21.errors = [{instancePath:instancePath+"/solver",schemaPath:"#/properties/solver/enum",keyword:"enum",params:{allowedValues: schema6.properties.solver.enum},message:"must be equal to one of the allowed values"}];
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
validate21.errors = [{instancePath:instancePath+"/energy",schemaPath:"#/properties/energy/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate21.errors = [{instancePath:instancePath+"/bits",schemaPath:"#/properties/bits/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"}];
return false;
}
else {
if(!pattern0.test(data2)){
validate21.errors = [{instancePath:instancePath+"/bits",schemaPath:"#/properties/bits/pattern",keyword:"pattern",params:{pattern: "^[01]*$"},message:"must match pattern \""+"^[01]*$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/bits",schemaPath:"#/properties/bits/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/wall_ms",schemaPath:"#/properties/wall_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/wall_ms",schemaPath:"#/properties/wall_ms/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate21.errors = [{instancePath:instancePath+"/cpu_seconds",schemaPath:"#/properties/cpu_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/cpu_seconds",schemaPath:"#/properties/cpu_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate21.errors = [{instancePath:instancePath+"/cpu_source",schemaPath:"#/properties/cpu_source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data5 === "thread") || (data5 === "wall"))){
validate21.errors = [{instancePath:instancePath+"/cpu_source",schemaPath:"#/properties/cpu_source/enum",keyword:"enum",params:{allowedValues: schema6.properties.cpu_source.enum},message:"must be equal to one of the allowed values"}];
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
validate21.errors = [{instancePath:instancePath+"/proven",schemaPath:"#/properties/proven/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate21.errors = [{instancePath:instancePath+"/bound",schemaPath:"#/properties/bound/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate21.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate21.errors = [{instancePath:instancePath+"/circuit",schemaPath:"#/properties/circuit/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key1 in data9){
if(!(func2.call(schema6.properties.circuit.properties, key1))){
validate21.errors = [{instancePath:instancePath+"/circuit",schemaPath:"#/properties/circuit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data9.layers !== undefined){
let data10 = data9.layers;
const _errs23 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate21.errors = [{instancePath:instancePath+"/circuit/layers",schemaPath:"#/properties/circuit/properties/layers/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate21.errors = [{instancePath:instancePath+"/circuit/layers",schemaPath:"#/properties/circuit/properties/layers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate21.errors = [{instancePath:instancePath+"/circuit/representation",schemaPath:"#/properties/circuit/properties/representation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data11 === "statevector") || (data11 === "mps"))){
validate21.errors = [{instancePath:instancePath+"/circuit/representation",schemaPath:"#/properties/circuit/properties/representation/enum",keyword:"enum",params:{allowedValues: schema6.properties.circuit.properties.representation.enum},message:"must be equal to one of the allowed values"}];
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
validate21.errors = [{instancePath:instancePath+"/circuit/bond",schemaPath:"#/properties/circuit/properties/bond/type",keyword:"type",params:{type: schema6.properties.circuit.properties.bond.type},message:"must be integer,null"}];
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
validate21.errors = [{instancePath:instancePath+"/circuit/discarded_weight",schemaPath:"#/properties/circuit/properties/discarded_weight/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate21.errors = [{instancePath:instancePath+"/circuit/circuits",schemaPath:"#/properties/circuit/properties/circuits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs31){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
validate21.errors = [{instancePath:instancePath+"/circuit/circuits",schemaPath:"#/properties/circuit/properties/circuits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate21.errors = [{instancePath:instancePath+"/circuit/samples",schemaPath:"#/properties/circuit/properties/samples/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs33){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
validate21.errors = [{instancePath:instancePath+"/circuit/samples",schemaPath:"#/properties/circuit/properties/samples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate21.errors = [{instancePath:instancePath+"/circuit/expectation",schemaPath:"#/properties/circuit/properties/expectation/type",keyword:"type",params:{type: schema6.properties.circuit.properties.expectation.type},message:"must be number,null"}];
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
validate21.errors = [{instancePath:instancePath+"/circuit/gammas",schemaPath:"#/properties/circuit/properties/gammas/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
const _errs39 = errors;
if(!((typeof data18 == "number") && (isFinite(data18)))){
validate21.errors = [{instancePath:instancePath+"/circuit/gammas/" + i0,schemaPath:"#/properties/circuit/properties/gammas/items/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate21.errors = [{instancePath:instancePath+"/circuit/gammas",schemaPath:"#/properties/circuit/properties/gammas/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate21.errors = [{instancePath:instancePath+"/circuit/betas",schemaPath:"#/properties/circuit/properties/betas/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
const _errs43 = errors;
if(!((typeof data20 == "number") && (isFinite(data20)))){
validate21.errors = [{instancePath:instancePath+"/circuit/betas/" + i1,schemaPath:"#/properties/circuit/properties/betas/items/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate21.errors = [{instancePath:instancePath+"/circuit/betas",schemaPath:"#/properties/circuit/properties/betas/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate21.errors = [{instancePath:instancePath+"/circuit",schemaPath:"#/properties/circuit/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate21.errors = [{instancePath:instancePath+"/work/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/work/additionalProperties/type",keyword:"type",params:{type: schema6.properties.work.additionalProperties.type},message:"must be number,string"}];
return false;
}
var valid4 = _errs48 === errors;
if(!valid4){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/work",schemaPath:"#/properties/work/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

module.exports = validate21

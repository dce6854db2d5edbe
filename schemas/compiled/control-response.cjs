// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
const schema6 = {"$id":"control-response.json","$schema":"http://json-schema.org/draft-07/schema#","title":"ControlResponse","description":"Answer of GET and PUT /api/control: whether the program acts by itself, on what, and why it does not.","type":"object","additionalProperties":false,"required":["success","mode","paused_until","never_touch","always_allow","state","reason","plan"],"properties":{"success":{"type":"boolean"},"mode":{"type":"object","additionalProperties":false,"required":["value","source"],"properties":{"value":{"type":"string","enum":["observe","apply"]},"source":{"type":"string","enum":["default","config","yours"]}}},"paused_until":{"type":["integer","null"],"minimum":0,"maximum":4102444800,"description":"Unix time in seconds"},"never_touch":{"type":"array","maxItems":200,"items":{"type":"string","maxLength":128,"minLength":1}},"always_allow":{"type":"array","maxItems":200,"items":{"type":"string","maxLength":128,"minLength":1}},"state":{"type":"string","enum":["off","paused","waiting","holding","measuring"],"description":"off: mode is observe; waiting: apply, but nothing is held now; measuring: a trial decides what is held"},"reason":{"type":"string","maxLength":400,"description":"why it is in this state, for a person"},"plan":{"type":["object","null"],"additionalProperties":false,"required":["run","at","apps"],"properties":{"run":{"type":"string","maxLength":32,"pattern":"^[0-9a-z]{8,32}$","description":"sortable by time"},"at":{"type":"integer","minimum":0,"maximum":4102444800,"description":"Unix time in seconds"},"whole":{"type":"boolean","description":"false: an app of it is no longer held, by your word, your settings or what was learned since; what its trial measured was all of it"},"apps":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["app","name","level","state","reason"],"properties":{"app":{"type":"string","maxLength":128,"minLength":1},"name":{"type":"string","maxLength":128},"level":{"type":"string","enum":["deprioritise","cap","suspend"]},"state":{"type":"string","enum":["held","paused","waiting","refused"]},"reason":{"type":"string","maxLength":400,"description":"rule, source and saving, for a person"}}}}},"title":"ControlPlan"}}};
const pattern0 = new RegExp("^[0-9a-z]{8,32}$", "u");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="control-response.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.success === undefined) && (missing0 = "success")) || ((data.mode === undefined) && (missing0 = "mode"))) || ((data.paused_until === undefined) && (missing0 = "paused_until"))) || ((data.never_touch === undefined) && (missing0 = "never_touch"))) || ((data.always_allow === undefined) && (missing0 = "always_allow"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.plan === undefined) && (missing0 = "plan"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "success") || (key0 === "mode")) || (key0 === "paused_until")) || (key0 === "never_touch")) || (key0 === "always_allow")) || (key0 === "state")) || (key0 === "reason")) || (key0 === "plan"))){
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
if(data.mode !== undefined){
let data1 = data.mode;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.value === undefined) && (missing1 = "value")) || ((data1.source === undefined) && (missing1 = "source"))){
validate21.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!((key1 === "value") || (key1 === "source"))){
validate21.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.value !== undefined){
let data2 = data1.value;
const _errs7 = errors;
if(typeof data2 !== "string"){
validate21.errors = [{instancePath:instancePath+"/mode/value",schemaPath:"#/properties/mode/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "observe") || (data2 === "apply"))){
validate21.errors = [{instancePath:instancePath+"/mode/value",schemaPath:"#/properties/mode/properties/value/enum",keyword:"enum",params:{allowedValues: schema6.properties.mode.properties.value.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.source !== undefined){
let data3 = data1.source;
const _errs9 = errors;
if(typeof data3 !== "string"){
validate21.errors = [{instancePath:instancePath+"/mode/source",schemaPath:"#/properties/mode/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "default") || (data3 === "config")) || (data3 === "yours"))){
validate21.errors = [{instancePath:instancePath+"/mode/source",schemaPath:"#/properties/mode/properties/source/enum",keyword:"enum",params:{allowedValues: schema6.properties.mode.properties.source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paused_until !== undefined){
let data4 = data.paused_until;
const _errs11 = errors;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
validate21.errors = [{instancePath:instancePath+"/paused_until",schemaPath:"#/properties/paused_until/type",keyword:"type",params:{type: schema6.properties.paused_until.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4102444800 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/paused_until",schemaPath:"#/properties/paused_until/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/paused_until",schemaPath:"#/properties/paused_until/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.never_touch !== undefined){
let data5 = data.never_touch;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data5)){
if(data5.length > 200){
validate21.errors = [{instancePath:instancePath+"/never_touch",schemaPath:"#/properties/never_touch/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(data6.length > 128){
validate21.errors = [{instancePath:instancePath+"/never_touch/" + i0,schemaPath:"#/properties/never_touch/items/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(data6.length < 1){
validate21.errors = [{instancePath:instancePath+"/never_touch/" + i0,schemaPath:"#/properties/never_touch/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/never_touch/" + i0,schemaPath:"#/properties/never_touch/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/never_touch",schemaPath:"#/properties/never_touch/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.always_allow !== undefined){
let data7 = data.always_allow;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
if(data7.length > 200){
validate21.errors = [{instancePath:instancePath+"/always_allow",schemaPath:"#/properties/always_allow/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(data8.length > 128){
validate21.errors = [{instancePath:instancePath+"/always_allow/" + i1,schemaPath:"#/properties/always_allow/items/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(data8.length < 1){
validate21.errors = [{instancePath:instancePath+"/always_allow/" + i1,schemaPath:"#/properties/always_allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/always_allow/" + i1,schemaPath:"#/properties/always_allow/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate21.errors = [{instancePath:instancePath+"/always_allow",schemaPath:"#/properties/always_allow/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data9 = data.state;
const _errs21 = errors;
if(typeof data9 !== "string"){
validate21.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data9 === "off") || (data9 === "paused")) || (data9 === "waiting")) || (data9 === "holding")) || (data9 === "measuring"))){
validate21.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema6.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data10 = data.reason;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data10 === "string"){
if(data10.length > 400){
validate21.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data11 = data.plan;
const _errs25 = errors;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
validate21.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: schema6.properties.plan.type},message:"must be object,null"}];
return false;
}
if(errors === _errs25){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing2;
if((((data11.run === undefined) && (missing2 = "run")) || ((data11.at === undefined) && (missing2 = "at"))) || ((data11.apps === undefined) && (missing2 = "apps"))){
validate21.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs27 = errors;
for(const key2 in data11){
if(!((((key2 === "run") || (key2 === "at")) || (key2 === "whole")) || (key2 === "apps"))){
validate21.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs27 === errors){
if(data11.run !== undefined){
let data12 = data11.run;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data12 === "string"){
if(data12.length > 32){
validate21.errors = [{instancePath:instancePath+"/plan/run",schemaPath:"#/properties/plan/properties/run/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(!pattern0.test(data12)){
validate21.errors = [{instancePath:instancePath+"/plan/run",schemaPath:"#/properties/plan/properties/run/pattern",keyword:"pattern",params:{pattern: "^[0-9a-z]{8,32}$"},message:"must match pattern \""+"^[0-9a-z]{8,32}$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/run",schemaPath:"#/properties/plan/properties/run/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.at !== undefined){
let data13 = data11.at;
const _errs30 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate21.errors = [{instancePath:instancePath+"/plan/at",schemaPath:"#/properties/plan/properties/at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs30){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 4102444800 || isNaN(data13)){
validate21.errors = [{instancePath:instancePath+"/plan/at",schemaPath:"#/properties/plan/properties/at/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4102444800},message:"must be <= 4102444800"}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate21.errors = [{instancePath:instancePath+"/plan/at",schemaPath:"#/properties/plan/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.whole !== undefined){
const _errs32 = errors;
if(typeof data11.whole !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/plan/whole",schemaPath:"#/properties/plan/properties/whole/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs32 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.apps !== undefined){
let data15 = data11.apps;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data15)){
if(data15.length > 20){
validate21.errors = [{instancePath:instancePath+"/plan/apps",schemaPath:"#/properties/plan/properties/apps/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid5 = true;
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
const _errs36 = errors;
if(errors === _errs36){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing3;
if((((((data16.app === undefined) && (missing3 = "app")) || ((data16.name === undefined) && (missing3 = "name"))) || ((data16.level === undefined) && (missing3 = "level"))) || ((data16.state === undefined) && (missing3 = "state"))) || ((data16.reason === undefined) && (missing3 = "reason"))){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i2,schemaPath:"#/properties/plan/properties/apps/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs38 = errors;
for(const key3 in data16){
if(!(((((key3 === "app") || (key3 === "name")) || (key3 === "level")) || (key3 === "state")) || (key3 === "reason"))){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i2,schemaPath:"#/properties/plan/properties/apps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data16.app !== undefined){
let data17 = data16.app;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data17 === "string"){
if(data17.length > 128){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i2+"/app",schemaPath:"#/properties/plan/properties/apps/items/properties/app/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(data17.length < 1){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i2+"/app",schemaPath:"#/properties/plan/properties/apps/items/properties/app/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i2+"/app",schemaPath:"#/properties/plan/properties/apps/items/properties/app/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data16.name !== undefined){
let data18 = data16.name;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data18 === "string"){
if(data18.length > 128){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i2+"/name",schemaPath:"#/properties/plan/properties/apps/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i2+"/name",schemaPath:"#/properties/plan/properties/apps/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs41 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data16.level !== undefined){
let data19 = data16.level;
const _errs43 = errors;
if(typeof data19 !== "string"){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i2+"/level",schemaPath:"#/properties/plan/properties/apps/items/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data19 === "deprioritise") || (data19 === "cap")) || (data19 === "suspend"))){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i2+"/level",schemaPath:"#/properties/plan/properties/apps/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema6.properties.plan.properties.apps.items.properties.level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data16.state !== undefined){
let data20 = data16.state;
const _errs45 = errors;
if(typeof data20 !== "string"){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i2+"/state",schemaPath:"#/properties/plan/properties/apps/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data20 === "held") || (data20 === "paused")) || (data20 === "waiting")) || (data20 === "refused"))){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i2+"/state",schemaPath:"#/properties/plan/properties/apps/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema6.properties.plan.properties.apps.items.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs45 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data16.reason !== undefined){
let data21 = data16.reason;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data21 === "string"){
if(data21.length > 400){
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i2+"/reason",schemaPath:"#/properties/plan/properties/apps/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i2+"/reason",schemaPath:"#/properties/plan/properties/apps/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs47 === errors;
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
validate21.errors = [{instancePath:instancePath+"/plan/apps/" + i2,schemaPath:"#/properties/plan/properties/apps/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
else {
validate21.errors = [{instancePath:instancePath+"/plan/apps",schemaPath:"#/properties/plan/properties/apps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
var valid0 = _errs25 === errors;
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

// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
const schema6 = {"$id":"protection-rules.json","$schema":"http://json-schema.org/draft-07/schema#","title":"ProtectionRules","description":"data/protected.json: processes that are never held down, and other tuners. Everything is compared as a whole, never as a part of a name.","type":"object","additionalProperties":false,"required":["version","rules","rivals"],"properties":{"version":{"const":1},"rules":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["id","reason"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]{1,40}$","maxLength":4096},"reason":{"type":"string","minLength":10,"maxLength":200,"description":"for a person, after \"not touched: \""},"ancestors":{"type":"boolean","description":"true: what started such a process is spared too, for priority is inherited"},"darwin":{"$ref":"#/definitions/matches"},"linux":{"$ref":"#/definitions/matches"}}}},"rivals":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["id","name","tunes"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]{1,40}$","maxLength":4096},"name":{"type":"string","minLength":1,"maxLength":60},"tunes":{"type":"string","enum":["processes","machine"],"description":"processes: it does the same work, so nothing is touched beside it. machine: clocks, profiles and cooling of the whole computer, which is no rival"},"darwin":{"$ref":"#/definitions/matches"},"linux":{"$ref":"#/definitions/matches"},"files":{"type":"array","maxItems":10,"description":"the program is active where such a file exists and, if `text` is given, holds just that","items":{"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","pattern":"^/","maxLength":4096},"text":{"type":"string","minLength":1,"maxLength":60}}}}}}}},"definitions":{"matches":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"names":{"type":"array","maxItems":200,"uniqueItems":true,"items":{"type":"string","pattern":"^[^/]+$","maxLength":100},"description":"base names of executables"},"paths":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^/","maxLength":400},"description":"executables"},"folders":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^/.*[^/]$","maxLength":400},"description":"everything below these folders, whole path components"},"bundles":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9.-]+$","maxLength":200},"description":"macOS bundle identifiers"},"except":{"type":"array","maxItems":50,"uniqueItems":true,"items":{"type":"string","pattern":"^[^/]+$","maxLength":100},"description":"base names that `folders` does not mean"}}}}};
const pattern0 = new RegExp("^[a-z][a-z0-9-]{1,40}$", "u");
const pattern2 = new RegExp("^/", "u");
const pattern1 = new RegExp("^[^/]+$", "u");
const pattern3 = new RegExp("^/.*[^/]$", "u");
const pattern4 = new RegExp("^[A-Za-z0-9.-]+$", "u");
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate22.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "names") || (key0 === "paths")) || (key0 === "folders")) || (key0 === "bundles")) || (key0 === "except"))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.names !== undefined){
let data0 = data.names;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 200){
validate22.errors = [{instancePath:instancePath+"/names",schemaPath:"#/properties/names/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 100){
validate22.errors = [{instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(!pattern1.test(data1)){
validate22.errors = [{instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/pattern",keyword:"pattern",params:{pattern: "^[^/]+$"},message:"must match pattern \""+"^[^/]+$"+"\""}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/names/" + i0,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate22.errors = [{instancePath:instancePath+"/names",schemaPath:"#/properties/names/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paths !== undefined){
let data2 = data.paths;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 100){
validate22.errors = [{instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 400){
validate22.errors = [{instancePath:instancePath+"/paths/" + i2,schemaPath:"#/properties/paths/items/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(!pattern2.test(data3)){
validate22.errors = [{instancePath:instancePath+"/paths/" + i2,schemaPath:"#/properties/paths/items/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/paths/" + i2,schemaPath:"#/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs8 === errors;
if(!valid3){
break;
}
}
if(valid3){
let i3 = data2.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data2[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate22.errors = [{instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];
return false;
break;
}
indices1[item1] = i3;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.folders !== undefined){
let data4 = data.folders;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
if(data4.length > 100){
validate22.errors = [{instancePath:instancePath+"/folders",schemaPath:"#/properties/folders/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid5 = true;
const len2 = data4.length;
for(let i4=0; i4<len2; i4++){
let data5 = data4[i4];
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 400){
validate22.errors = [{instancePath:instancePath+"/folders/" + i4,schemaPath:"#/properties/folders/items/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(!pattern3.test(data5)){
validate22.errors = [{instancePath:instancePath+"/folders/" + i4,schemaPath:"#/properties/folders/items/pattern",keyword:"pattern",params:{pattern: "^/.*[^/]$"},message:"must match pattern \""+"^/.*[^/]$"+"\""}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/folders/" + i4,schemaPath:"#/properties/folders/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs12 === errors;
if(!valid5){
break;
}
}
if(valid5){
let i5 = data4.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data4[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
validate22.errors = [{instancePath:instancePath+"/folders",schemaPath:"#/properties/folders/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"}];
return false;
break;
}
indices2[item2] = i5;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/folders",schemaPath:"#/properties/folders/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bundles !== undefined){
let data6 = data.bundles;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
if(data6.length > 100){
validate22.errors = [{instancePath:instancePath+"/bundles",schemaPath:"#/properties/bundles/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid7 = true;
const len3 = data6.length;
for(let i6=0; i6<len3; i6++){
let data7 = data6[i6];
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(data7.length > 200){
validate22.errors = [{instancePath:instancePath+"/bundles/" + i6,schemaPath:"#/properties/bundles/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(!pattern4.test(data7)){
validate22.errors = [{instancePath:instancePath+"/bundles/" + i6,schemaPath:"#/properties/bundles/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.-]+$"},message:"must match pattern \""+"^[A-Za-z0-9.-]+$"+"\""}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/bundles/" + i6,schemaPath:"#/properties/bundles/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs16 === errors;
if(!valid7){
break;
}
}
if(valid7){
let i7 = data6.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data6[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
validate22.errors = [{instancePath:instancePath+"/bundles",schemaPath:"#/properties/bundles/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)"}];
return false;
break;
}
indices3[item3] = i7;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/bundles",schemaPath:"#/properties/bundles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.except !== undefined){
let data8 = data.except;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
if(data8.length > 50){
validate22.errors = [{instancePath:instancePath+"/except",schemaPath:"#/properties/except/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"}];
return false;
}
else {
var valid9 = true;
const len4 = data8.length;
for(let i8=0; i8<len4; i8++){
let data9 = data8[i8];
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(data9.length > 100){
validate22.errors = [{instancePath:instancePath+"/except/" + i8,schemaPath:"#/properties/except/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(!pattern1.test(data9)){
validate22.errors = [{instancePath:instancePath+"/except/" + i8,schemaPath:"#/properties/except/items/pattern",keyword:"pattern",params:{pattern: "^[^/]+$"},message:"must match pattern \""+"^[^/]+$"+"\""}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/except/" + i8,schemaPath:"#/properties/except/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs20 === errors;
if(!valid9){
break;
}
}
if(valid9){
let i9 = data8.length;
let j4;
if(i9 > 1){
const indices4 = {};
for(;i9--;){
let item4 = data8[i9];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
validate22.errors = [{instancePath:instancePath+"/except",schemaPath:"#/properties/except/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i9+" are identical)"}];
return false;
break;
}
indices4[item4] = i9;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/except",schemaPath:"#/properties/except/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="protection-rules.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.version === undefined) && (missing0 = "version")) || ((data.rules === undefined) && (missing0 = "rules"))) || ((data.rivals === undefined) && (missing0 = "rivals"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "version") || (key0 === "rules")) || (key0 === "rivals"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(1 !== data.version){
validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
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
validate21.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
if(data1.length < 1){
validate21.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
validate21.errors = [{instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data2){
if(!(((((key1 === "id") || (key1 === "reason")) || (key1 === "ancestors")) || (key1 === "darwin")) || (key1 === "linux"))){
validate21.errors = [{instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
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
validate21.errors = [{instancePath:instancePath+"/rules/" + i0+"/id",schemaPath:"#/properties/rules/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(!pattern0.test(data3)){
validate21.errors = [{instancePath:instancePath+"/rules/" + i0+"/id",schemaPath:"#/properties/rules/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{1,40}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{1,40}$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/rules/" + i0+"/id",schemaPath:"#/properties/rules/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/rules/" + i0+"/reason",schemaPath:"#/properties/rules/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(data4.length < 10){
validate21.errors = [{instancePath:instancePath+"/rules/" + i0+"/reason",schemaPath:"#/properties/rules/items/properties/reason/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/rules/" + i0+"/reason",schemaPath:"#/properties/rules/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath:instancePath+"/rules/" + i0+"/ancestors",schemaPath:"#/properties/rules/items/properties/ancestors/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.darwin !== undefined){
const _errs14 = errors;
if(!(validate22(data2.darwin, {instancePath:instancePath+"/rules/" + i0+"/darwin",parentData:data2,parentDataProperty:"darwin",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.linux !== undefined){
const _errs15 = errors;
if(!(validate22(data2.linux, {instancePath:instancePath+"/rules/" + i0+"/linux",parentData:data2,parentDataProperty:"linux",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
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
validate21.errors = [{instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate21.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
let data8 = data.rivals;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data8)){
if(data8.length > 20){
validate21.errors = [{instancePath:instancePath+"/rivals",schemaPath:"#/properties/rivals/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
if(data8.length < 1){
validate21.errors = [{instancePath:instancePath+"/rivals",schemaPath:"#/properties/rivals/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs18 = errors;
if(errors === _errs18){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if((((data9.id === undefined) && (missing2 = "id")) || ((data9.name === undefined) && (missing2 = "name"))) || ((data9.tunes === undefined) && (missing2 = "tunes"))){
validate21.errors = [{instancePath:instancePath+"/rivals/" + i1,schemaPath:"#/properties/rivals/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs20 = errors;
for(const key2 in data9){
if(!((((((key2 === "id") || (key2 === "name")) || (key2 === "tunes")) || (key2 === "darwin")) || (key2 === "linux")) || (key2 === "files"))){
validate21.errors = [{instancePath:instancePath+"/rivals/" + i1,schemaPath:"#/properties/rivals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs20 === errors){
if(data9.id !== undefined){
let data10 = data9.id;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data10 === "string"){
if(data10.length > 4096){
validate21.errors = [{instancePath:instancePath+"/rivals/" + i1+"/id",schemaPath:"#/properties/rivals/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(!pattern0.test(data10)){
validate21.errors = [{instancePath:instancePath+"/rivals/" + i1+"/id",schemaPath:"#/properties/rivals/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{1,40}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{1,40}$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/rivals/" + i1+"/id",schemaPath:"#/properties/rivals/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.name !== undefined){
let data11 = data9.name;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data11 === "string"){
if(data11.length > 60){
validate21.errors = [{instancePath:instancePath+"/rivals/" + i1+"/name",schemaPath:"#/properties/rivals/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"}];
return false;
}
else {
if(data11.length < 1){
validate21.errors = [{instancePath:instancePath+"/rivals/" + i1+"/name",schemaPath:"#/properties/rivals/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/rivals/" + i1+"/name",schemaPath:"#/properties/rivals/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.tunes !== undefined){
let data12 = data9.tunes;
const _errs25 = errors;
if(typeof data12 !== "string"){
validate21.errors = [{instancePath:instancePath+"/rivals/" + i1+"/tunes",schemaPath:"#/properties/rivals/items/properties/tunes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data12 === "processes") || (data12 === "machine"))){
validate21.errors = [{instancePath:instancePath+"/rivals/" + i1+"/tunes",schemaPath:"#/properties/rivals/items/properties/tunes/enum",keyword:"enum",params:{allowedValues: schema6.properties.rivals.items.properties.tunes.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.darwin !== undefined){
const _errs27 = errors;
if(!(validate22(data9.darwin, {instancePath:instancePath+"/rivals/" + i1+"/darwin",parentData:data9,parentDataProperty:"darwin",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.linux !== undefined){
const _errs28 = errors;
if(!(validate22(data9.linux, {instancePath:instancePath+"/rivals/" + i1+"/linux",parentData:data9,parentDataProperty:"linux",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.files !== undefined){
let data15 = data9.files;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data15)){
if(data15.length > 10){
validate21.errors = [{instancePath:instancePath+"/rivals/" + i1+"/files",schemaPath:"#/properties/rivals/items/properties/files/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"}];
return false;
}
else {
var valid5 = true;
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
const _errs31 = errors;
if(errors === _errs31){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing3;
if((data16.path === undefined) && (missing3 = "path")){
validate21.errors = [{instancePath:instancePath+"/rivals/" + i1+"/files/" + i2,schemaPath:"#/properties/rivals/items/properties/files/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs33 = errors;
for(const key3 in data16){
if(!((key3 === "path") || (key3 === "text"))){
validate21.errors = [{instancePath:instancePath+"/rivals/" + i1+"/files/" + i2,schemaPath:"#/properties/rivals/items/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs33 === errors){
if(data16.path !== undefined){
let data17 = data16.path;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data17 === "string"){
if(data17.length > 4096){
validate21.errors = [{instancePath:instancePath+"/rivals/" + i1+"/files/" + i2+"/path",schemaPath:"#/properties/rivals/items/properties/files/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(!pattern2.test(data17)){
validate21.errors = [{instancePath:instancePath+"/rivals/" + i1+"/files/" + i2+"/path",schemaPath:"#/properties/rivals/items/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/rivals/" + i1+"/files/" + i2+"/path",schemaPath:"#/properties/rivals/items/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs34 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data16.text !== undefined){
let data18 = data16.text;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data18 === "string"){
if(data18.length > 60){
validate21.errors = [{instancePath:instancePath+"/rivals/" + i1+"/files/" + i2+"/text",schemaPath:"#/properties/rivals/items/properties/files/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"}];
return false;
}
else {
if(data18.length < 1){
validate21.errors = [{instancePath:instancePath+"/rivals/" + i1+"/files/" + i2+"/text",schemaPath:"#/properties/rivals/items/properties/files/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/rivals/" + i1+"/files/" + i2+"/text",schemaPath:"#/properties/rivals/items/properties/files/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
else {
validate21.errors = [{instancePath:instancePath+"/rivals/" + i1+"/files/" + i2,schemaPath:"#/properties/rivals/items/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs31 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/rivals/" + i1+"/files",schemaPath:"#/properties/rivals/items/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs29 === errors;
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
validate21.errors = [{instancePath:instancePath+"/rivals/" + i1,schemaPath:"#/properties/rivals/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs18 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/rivals",schemaPath:"#/properties/rivals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

module.exports = validate21

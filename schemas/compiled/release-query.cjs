// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
const schema6 = {"$id":"release-query.json","$schema":"http://json-schema.org/draft-07/schema#","title":"ReleaseQuery","description":"How an app is let go.","type":"object","additionalProperties":false,"properties":{"all":{"type":"string","enum":["true","false"],"description":"true: one of all that are let go at once, which says nothing about it and is not counted as undone"}}};
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="release-query.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "all")){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.all !== undefined){
let data0 = data.all;
if(typeof data0 !== "string"){
validate21.errors = [{instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "true") || (data0 === "false"))){
validate21.errors = [{instancePath:instancePath+"/all",schemaPath:"#/properties/all/enum",keyword:"enum",params:{allowedValues: schema6.properties.all.enum},message:"must be equal to one of the allowed values"}];
return false;
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

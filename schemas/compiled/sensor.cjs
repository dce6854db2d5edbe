// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
const schema6 = {"$id":"sensor.json","$schema":"http://json-schema.org/draft-07/schema#","title":"Sensor","description":"What measured the power behind a saving, best first.","type":"string","enum":["battery_telemetry","rapl","battery","external_meter","cpu_time_model","unknown"]};
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="sensor.json" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data === "battery_telemetry") || (data === "rapl")) || (data === "battery")) || (data === "external_meter")) || (data === "cpu_time_model")) || (data === "unknown"))){
validate21.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema6.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate21.errors = vErrors;
return errors === 0;
}

module.exports = validate21

// Generated from schemas/ by `npm run gen:validators`. Do not edit.
/* c8 ignore start */
'use strict'
const schema6 = {"$id":"config.json","$schema":"http://json-schema.org/draft-07/schema#","title":"Config","description":"~/.pqs_config.json","type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean","description":"whether the network is used at all","default":true},"distributed_network_enabled":{"type":"boolean","description":"false disables the network, whatever `enabled` says","default":true},"primary_server":{"type":"string","maxLength":2048,"pattern":"^https?://","description":"the hub: asked first, and receives contributions; https, or http on loopback","default":"https://pqs-quantum-network.herokuapp.com"},"backup_servers":{"type":"array","maxItems":8,"items":{"type":"string","maxLength":2048,"pattern":"^https?://","description":"https, or http on loopback"},"default":["https://quantum-optimization-db.vercel.app","https://pqs-distributed.netlify.app"],"description":"asked when the primary fails, the healthier and faster first"},"local_cache_file":{"type":"string","maxLength":4096,"description":"~ is the home directory","minLength":1,"default":"~/.pqs_shared_optimizations.json"},"auto_fetch_on_startup":{"type":"boolean","description":"sync once at start-up","default":true},"auto_sync_interval":{"type":"integer","minimum":60,"maximum":2592000,"description":"age in seconds after which cached data is called stale","default":3600},"sync_schedule":{"type":"string","maxLength":120,"description":"cron expression of the background sync; minutes of the form */n are shifted by a per-install offset","minLength":9,"default":"*/30 * * * *"},"contribution_enabled":{"type":"boolean","description":"whether results are shared","default":true},"anonymous_sharing":{"type":"boolean","description":"true: a tag that changes every four weeks; false: one stable pseudonymous id","default":true},"listen":{"type":"object","additionalProperties":false,"properties":{"host":{"type":"string","enum":["127.0.0.1"],"description":"loopback only","default":"127.0.0.1"},"port":{"type":"integer","minimum":0,"maximum":65535,"description":"0 picks a free port","default":5002},"socket":{"type":"string","maxLength":1024,"description":"path of the Unix socket; empty for none","default":"~/.pqs/pqsd.sock"}},"default":{}},"trusted_root":{"type":"string","maxLength":4096,"description":"path of the TUF root.json to trust; empty: the packaged one, if any","default":""},"process_control":{"type":"string","enum":["observe","apply"],"description":"observe: nothing is touched; apply: apps in the background may be held down","default":"observe"},"protect":{"type":"object","additionalProperties":false,"properties":{"min_age_s":{"type":"integer","minimum":10,"maximum":86400,"description":"a process younger than this many seconds is not touched","default":60},"max_fights":{"type":"integer","minimum":1,"maximum":10,"description":"after so many times that something else changed what was set, the process is left alone","default":2},"never_touch":{"type":"array","maxItems":200,"items":{"type":"string","minLength":1,"maxLength":400},"description":"app ids, bundle ids, paths of executables or names of processes that are never held down; compared as a whole","default":[]},"tolerate_rivals":{"type":"array","maxItems":16,"uniqueItems":true,"items":{"type":"string","enum":["tlp","power-profiles-daemon","tuned","auto-cpufreq","thermald","system76-power","ananicy","gamemode","app-tamer","sched-ext"]},"description":"other tuners beside which to act all the same; by default nothing is touched while one runs","default":[]}},"default":{}},"control":{"type":"object","additionalProperties":false,"properties":{"dwell_s":{"type":"number","minimum":1,"maximum":60,"description":"seconds that a reason to hold an app down must last before it is","default":3},"hold_s":{"type":"number","minimum":2,"maximum":600,"description":"seconds that an app stays held down at least, unless it comes to the front","default":6},"thermal_band_c":{"type":"number","minimum":5,"maximum":20,"description":"degrees below thermal_threshold at which the machine counts as cool again","default":5},"act_on":{"type":"string","enum":["battery","always"],"description":"battery: apps are held down by the program on battery power, or while the machine is hot; always: on mains too","default":"battery"},"engage_percent":{"type":"number","minimum":0.5,"maximum":100,"description":"percent of a core from which on a planned app in the background is held down","default":2},"release_percent":{"type":"number","minimum":0,"maximum":50,"description":"percent of a core below which an app that is only slowed is let go again; less than engage_percent","default":0.5}},"default":{}},"auth":{"type":"string","enum":["none","token"],"description":"token: every request needs the bearer token in ~/.pqs/token","default":"none"},"trusted_hosts":{"type":"array","maxItems":8,"items":{"type":"string","maxLength":255,"pattern":"^[a-z0-9.-]+(:[0-9]{1,5})?$"},"default":[],"description":"further Host values to accept, for an SSH tunnel"},"behind_proxy":{"type":"boolean","description":"accept requests with forwarding headers","default":false},"log_level":{"type":"string","enum":["trace","debug","info","warn","error","silent"],"default":"info","description":"how much is logged"},"optimizer":{"type":"object","additionalProperties":false,"properties":{"automatic":{"type":"boolean","description":"whether runs begin by themselves: on battery (see control.act_on), while somebody uses the machine as far as the system tells, while it is not hot","default":true},"interval_h":{"type":"integer","description":"hours between two runs that begin by themselves","default":24,"minimum":24,"maximum":8760},"observe_s":{"type":"integer","description":"seconds that a run observes before it plans","default":60,"minimum":1,"maximum":3600},"budget_ms":{"type":"integer","description":"wall time of the solvers","default":700,"minimum":50,"maximum":60000}},"default":{}},"trial":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean","description":"false: plans are held in apply mode without having been measured, and nothing is ever contributed","default":true},"pairs":{"type":"integer","description":"pairs of windows that are compared, fixed before a trial begins; fewer where other machines of the type have proven something; a sixth more are measured with nothing held","default":60,"minimum":2,"maximum":500},"window_s":{"type":"integer","description":"seconds of power that a window needs","default":60,"minimum":1,"maximum":600},"settle_s":{"type":"integer","description":"seconds at the start of a window that are left out","default":0,"minimum":0,"maximum":120},"valid_days":{"type":"integer","description":"days after which an unfinished trial is given up","default":14,"minimum":1,"maximum":90}},"default":{}}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^https?://", "u");
const pattern2 = new RegExp("^[a-z0-9.-]+(:[0-9]{1,5})?$", "u");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="config.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled === undefined){
data.enabled = true;
}
if(data.distributed_network_enabled === undefined){
data.distributed_network_enabled = true;
}
if(data.primary_server === undefined){
data.primary_server = "https://pqs-quantum-network.herokuapp.com";
}
if(data.backup_servers === undefined){
data.backup_servers = ["https://quantum-optimization-db.vercel.app","https://pqs-distributed.netlify.app"];
}
if(data.local_cache_file === undefined){
data.local_cache_file = "~/.pqs_shared_optimizations.json";
}
if(data.auto_fetch_on_startup === undefined){
data.auto_fetch_on_startup = true;
}
if(data.auto_sync_interval === undefined){
data.auto_sync_interval = 3600;
}
if(data.sync_schedule === undefined){
data.sync_schedule = "*/30 * * * *";
}
if(data.contribution_enabled === undefined){
data.contribution_enabled = true;
}
if(data.anonymous_sharing === undefined){
data.anonymous_sharing = true;
}
if(data.listen === undefined){
data.listen = {};
}
if(data.trusted_root === undefined){
data.trusted_root = "";
}
if(data.process_control === undefined){
data.process_control = "observe";
}
if(data.protect === undefined){
data.protect = {};
}
if(data.control === undefined){
data.control = {};
}
if(data.auth === undefined){
data.auth = "none";
}
if(data.trusted_hosts === undefined){
data.trusted_hosts = [];
}
if(data.behind_proxy === undefined){
data.behind_proxy = false;
}
if(data.log_level === undefined){
data.log_level = "info";
}
if(data.optimizer === undefined){
data.optimizer = {};
}
if(data.trial === undefined){
data.trial = {};
}
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
const _errs2 = errors;
if(typeof data.enabled !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
if(valid0){
const _errs4 = errors;
if(typeof data.distributed_network_enabled !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/distributed_network_enabled",schemaPath:"#/properties/distributed_network_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
if(valid0){
let data2 = data.primary_server;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 2048){
validate21.errors = [{instancePath:instancePath+"/primary_server",schemaPath:"#/properties/primary_server/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(!pattern0.test(data2)){
validate21.errors = [{instancePath:instancePath+"/primary_server",schemaPath:"#/properties/primary_server/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/primary_server",schemaPath:"#/properties/primary_server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
if(valid0){
let data3 = data.backup_servers;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 8){
validate21.errors = [{instancePath:instancePath+"/backup_servers",schemaPath:"#/properties/backup_servers/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 2048){
validate21.errors = [{instancePath:instancePath+"/backup_servers/" + i0,schemaPath:"#/properties/backup_servers/items/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
return false;
}
else {
if(!pattern0.test(data4)){
validate21.errors = [{instancePath:instancePath+"/backup_servers/" + i0,schemaPath:"#/properties/backup_servers/items/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/backup_servers/" + i0,schemaPath:"#/properties/backup_servers/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/backup_servers",schemaPath:"#/properties/backup_servers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
if(valid0){
let data5 = data.local_cache_file;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 4096){
validate21.errors = [{instancePath:instancePath+"/local_cache_file",schemaPath:"#/properties/local_cache_file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
else {
if(data5.length < 1){
validate21.errors = [{instancePath:instancePath+"/local_cache_file",schemaPath:"#/properties/local_cache_file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/local_cache_file",schemaPath:"#/properties/local_cache_file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
if(valid0){
const _errs14 = errors;
if(typeof data.auto_fetch_on_startup !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/auto_fetch_on_startup",schemaPath:"#/properties/auto_fetch_on_startup/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs14 === errors;
if(valid0){
let data7 = data.auto_sync_interval;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate21.errors = [{instancePath:instancePath+"/auto_sync_interval",schemaPath:"#/properties/auto_sync_interval/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 2592000 || isNaN(data7)){
validate21.errors = [{instancePath:instancePath+"/auto_sync_interval",schemaPath:"#/properties/auto_sync_interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2592000},message:"must be <= 2592000"}];
return false;
}
else {
if(data7 < 60 || isNaN(data7)){
validate21.errors = [{instancePath:instancePath+"/auto_sync_interval",schemaPath:"#/properties/auto_sync_interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60"}];
return false;
}
}
}
}
var valid0 = _errs16 === errors;
if(valid0){
let data8 = data.sync_schedule;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(data8.length > 120){
validate21.errors = [{instancePath:instancePath+"/sync_schedule",schemaPath:"#/properties/sync_schedule/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"}];
return false;
}
else {
if(data8.length < 9){
validate21.errors = [{instancePath:instancePath+"/sync_schedule",schemaPath:"#/properties/sync_schedule/minLength",keyword:"minLength",params:{limit: 9},message:"must NOT have fewer than 9 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sync_schedule",schemaPath:"#/properties/sync_schedule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs18 === errors;
if(valid0){
const _errs20 = errors;
if(typeof data.contribution_enabled !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/contribution_enabled",schemaPath:"#/properties/contribution_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs20 === errors;
if(valid0){
const _errs22 = errors;
if(typeof data.anonymous_sharing !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/anonymous_sharing",schemaPath:"#/properties/anonymous_sharing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs22 === errors;
if(valid0){
let data11 = data.listen;
const _errs24 = errors;
if(errors === _errs24){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.host === undefined){
data11.host = "127.0.0.1";
}
if(data11.port === undefined){
data11.port = 5002;
}
if(data11.socket === undefined){
data11.socket = "~/.pqs/pqsd.sock";
}
const _errs26 = errors;
for(const key1 in data11){
if(!(((key1 === "host") || (key1 === "port")) || (key1 === "socket"))){
validate21.errors = [{instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs26 === errors){
let data12 = data11.host;
const _errs27 = errors;
if(typeof data12 !== "string"){
validate21.errors = [{instancePath:instancePath+"/listen/host",schemaPath:"#/properties/listen/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data12 === "127.0.0.1")){
validate21.errors = [{instancePath:instancePath+"/listen/host",schemaPath:"#/properties/listen/properties/host/enum",keyword:"enum",params:{allowedValues: schema6.properties.listen.properties.host.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs27 === errors;
if(valid2){
let data13 = data11.port;
const _errs29 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate21.errors = [{instancePath:instancePath+"/listen/port",schemaPath:"#/properties/listen/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs29){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 65535 || isNaN(data13)){
validate21.errors = [{instancePath:instancePath+"/listen/port",schemaPath:"#/properties/listen/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate21.errors = [{instancePath:instancePath+"/listen/port",schemaPath:"#/properties/listen/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs29 === errors;
if(valid2){
let data14 = data11.socket;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data14 === "string"){
if(data14.length > 1024){
validate21.errors = [{instancePath:instancePath+"/listen/socket",schemaPath:"#/properties/listen/properties/socket/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/listen/socket",schemaPath:"#/properties/listen/properties/socket/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs31 === errors;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs24 === errors;
if(valid0){
let data15 = data.trusted_root;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data15 === "string"){
if(data15.length > 4096){
validate21.errors = [{instancePath:instancePath+"/trusted_root",schemaPath:"#/properties/trusted_root/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/trusted_root",schemaPath:"#/properties/trusted_root/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs33 === errors;
if(valid0){
let data16 = data.process_control;
const _errs35 = errors;
if(typeof data16 !== "string"){
validate21.errors = [{instancePath:instancePath+"/process_control",schemaPath:"#/properties/process_control/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data16 === "observe") || (data16 === "apply"))){
validate21.errors = [{instancePath:instancePath+"/process_control",schemaPath:"#/properties/process_control/enum",keyword:"enum",params:{allowedValues: schema6.properties.process_control.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs35 === errors;
if(valid0){
let data17 = data.protect;
const _errs37 = errors;
if(errors === _errs37){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.min_age_s === undefined){
data17.min_age_s = 60;
}
if(data17.max_fights === undefined){
data17.max_fights = 2;
}
if(data17.never_touch === undefined){
data17.never_touch = [];
}
if(data17.tolerate_rivals === undefined){
data17.tolerate_rivals = [];
}
const _errs39 = errors;
for(const key2 in data17){
if(!((((key2 === "min_age_s") || (key2 === "max_fights")) || (key2 === "never_touch")) || (key2 === "tolerate_rivals"))){
validate21.errors = [{instancePath:instancePath+"/protect",schemaPath:"#/properties/protect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs39 === errors){
let data18 = data17.min_age_s;
const _errs40 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate21.errors = [{instancePath:instancePath+"/protect/min_age_s",schemaPath:"#/properties/protect/properties/min_age_s/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs40){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 86400 || isNaN(data18)){
validate21.errors = [{instancePath:instancePath+"/protect/min_age_s",schemaPath:"#/properties/protect/properties/min_age_s/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"}];
return false;
}
else {
if(data18 < 10 || isNaN(data18)){
validate21.errors = [{instancePath:instancePath+"/protect/min_age_s",schemaPath:"#/properties/protect/properties/min_age_s/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"}];
return false;
}
}
}
}
var valid3 = _errs40 === errors;
if(valid3){
let data19 = data17.max_fights;
const _errs42 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate21.errors = [{instancePath:instancePath+"/protect/max_fights",schemaPath:"#/properties/protect/properties/max_fights/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs42){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 10 || isNaN(data19)){
validate21.errors = [{instancePath:instancePath+"/protect/max_fights",schemaPath:"#/properties/protect/properties/max_fights/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"}];
return false;
}
else {
if(data19 < 1 || isNaN(data19)){
validate21.errors = [{instancePath:instancePath+"/protect/max_fights",schemaPath:"#/properties/protect/properties/max_fights/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid3 = _errs42 === errors;
if(valid3){
let data20 = data17.never_touch;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data20)){
if(data20.length > 200){
validate21.errors = [{instancePath:instancePath+"/protect/never_touch",schemaPath:"#/properties/protect/properties/never_touch/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"}];
return false;
}
else {
var valid4 = true;
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
const _errs46 = errors;
if(errors === _errs46){
if(typeof data21 === "string"){
if(data21.length > 400){
validate21.errors = [{instancePath:instancePath+"/protect/never_touch/" + i1,schemaPath:"#/properties/protect/properties/never_touch/items/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(data21.length < 1){
validate21.errors = [{instancePath:instancePath+"/protect/never_touch/" + i1,schemaPath:"#/properties/protect/properties/never_touch/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/protect/never_touch/" + i1,schemaPath:"#/properties/protect/properties/never_touch/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs46 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/protect/never_touch",schemaPath:"#/properties/protect/properties/never_touch/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs44 === errors;
if(valid3){
let data22 = data17.tolerate_rivals;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data22)){
if(data22.length > 16){
validate21.errors = [{instancePath:instancePath+"/protect/tolerate_rivals",schemaPath:"#/properties/protect/properties/tolerate_rivals/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"}];
return false;
}
else {
var valid5 = true;
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
const _errs50 = errors;
if(typeof data23 !== "string"){
validate21.errors = [{instancePath:instancePath+"/protect/tolerate_rivals/" + i2,schemaPath:"#/properties/protect/properties/tolerate_rivals/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((data23 === "tlp") || (data23 === "power-profiles-daemon")) || (data23 === "tuned")) || (data23 === "auto-cpufreq")) || (data23 === "thermald")) || (data23 === "system76-power")) || (data23 === "ananicy")) || (data23 === "gamemode")) || (data23 === "app-tamer")) || (data23 === "sched-ext"))){
validate21.errors = [{instancePath:instancePath+"/protect/tolerate_rivals/" + i2,schemaPath:"#/properties/protect/properties/tolerate_rivals/items/enum",keyword:"enum",params:{allowedValues: schema6.properties.protect.properties.tolerate_rivals.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs50 === errors;
if(!valid5){
break;
}
}
if(valid5){
let i3 = data22.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data22[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate21.errors = [{instancePath:instancePath+"/protect/tolerate_rivals",schemaPath:"#/properties/protect/properties/tolerate_rivals/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"}];
return false;
break;
}
indices0[item0] = i3;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/protect/tolerate_rivals",schemaPath:"#/properties/protect/properties/tolerate_rivals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs48 === errors;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/protect",schemaPath:"#/properties/protect/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs37 === errors;
if(valid0){
let data24 = data.control;
const _errs52 = errors;
if(errors === _errs52){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.dwell_s === undefined){
data24.dwell_s = 3;
}
if(data24.hold_s === undefined){
data24.hold_s = 6;
}
if(data24.thermal_band_c === undefined){
data24.thermal_band_c = 5;
}
if(data24.act_on === undefined){
data24.act_on = "battery";
}
if(data24.engage_percent === undefined){
data24.engage_percent = 2;
}
if(data24.release_percent === undefined){
data24.release_percent = 0.5;
}
const _errs54 = errors;
for(const key3 in data24){
if(!((((((key3 === "dwell_s") || (key3 === "hold_s")) || (key3 === "thermal_band_c")) || (key3 === "act_on")) || (key3 === "engage_percent")) || (key3 === "release_percent"))){
validate21.errors = [{instancePath:instancePath+"/control",schemaPath:"#/properties/control/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs54 === errors){
let data25 = data24.dwell_s;
const _errs55 = errors;
if(errors === _errs55){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 60 || isNaN(data25)){
validate21.errors = [{instancePath:instancePath+"/control/dwell_s",schemaPath:"#/properties/control/properties/dwell_s/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"}];
return false;
}
else {
if(data25 < 1 || isNaN(data25)){
validate21.errors = [{instancePath:instancePath+"/control/dwell_s",schemaPath:"#/properties/control/properties/dwell_s/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/control/dwell_s",schemaPath:"#/properties/control/properties/dwell_s/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid7 = _errs55 === errors;
if(valid7){
let data26 = data24.hold_s;
const _errs57 = errors;
if(errors === _errs57){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 600 || isNaN(data26)){
validate21.errors = [{instancePath:instancePath+"/control/hold_s",schemaPath:"#/properties/control/properties/hold_s/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"}];
return false;
}
else {
if(data26 < 2 || isNaN(data26)){
validate21.errors = [{instancePath:instancePath+"/control/hold_s",schemaPath:"#/properties/control/properties/hold_s/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/control/hold_s",schemaPath:"#/properties/control/properties/hold_s/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid7 = _errs57 === errors;
if(valid7){
let data27 = data24.thermal_band_c;
const _errs59 = errors;
if(errors === _errs59){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 20 || isNaN(data27)){
validate21.errors = [{instancePath:instancePath+"/control/thermal_band_c",schemaPath:"#/properties/control/properties/thermal_band_c/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"}];
return false;
}
else {
if(data27 < 5 || isNaN(data27)){
validate21.errors = [{instancePath:instancePath+"/control/thermal_band_c",schemaPath:"#/properties/control/properties/thermal_band_c/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/control/thermal_band_c",schemaPath:"#/properties/control/properties/thermal_band_c/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid7 = _errs59 === errors;
if(valid7){
let data28 = data24.act_on;
const _errs61 = errors;
if(typeof data28 !== "string"){
validate21.errors = [{instancePath:instancePath+"/control/act_on",schemaPath:"#/properties/control/properties/act_on/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data28 === "battery") || (data28 === "always"))){
validate21.errors = [{instancePath:instancePath+"/control/act_on",schemaPath:"#/properties/control/properties/act_on/enum",keyword:"enum",params:{allowedValues: schema6.properties.control.properties.act_on.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid7 = _errs61 === errors;
if(valid7){
let data29 = data24.engage_percent;
const _errs63 = errors;
if(errors === _errs63){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 100 || isNaN(data29)){
validate21.errors = [{instancePath:instancePath+"/control/engage_percent",schemaPath:"#/properties/control/properties/engage_percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data29 < 0.5 || isNaN(data29)){
validate21.errors = [{instancePath:instancePath+"/control/engage_percent",schemaPath:"#/properties/control/properties/engage_percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.5},message:"must be >= 0.5"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/control/engage_percent",schemaPath:"#/properties/control/properties/engage_percent/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid7 = _errs63 === errors;
if(valid7){
let data30 = data24.release_percent;
const _errs65 = errors;
if(errors === _errs65){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 50 || isNaN(data30)){
validate21.errors = [{instancePath:instancePath+"/control/release_percent",schemaPath:"#/properties/control/properties/release_percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"}];
return false;
}
else {
if(data30 < 0 || isNaN(data30)){
validate21.errors = [{instancePath:instancePath+"/control/release_percent",schemaPath:"#/properties/control/properties/release_percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/control/release_percent",schemaPath:"#/properties/control/properties/release_percent/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid7 = _errs65 === errors;
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/control",schemaPath:"#/properties/control/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs52 === errors;
if(valid0){
let data31 = data.auth;
const _errs67 = errors;
if(typeof data31 !== "string"){
validate21.errors = [{instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data31 === "none") || (data31 === "token"))){
validate21.errors = [{instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/enum",keyword:"enum",params:{allowedValues: schema6.properties.auth.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs67 === errors;
if(valid0){
let data32 = data.trusted_hosts;
const _errs69 = errors;
if(errors === _errs69){
if(Array.isArray(data32)){
if(data32.length > 8){
validate21.errors = [{instancePath:instancePath+"/trusted_hosts",schemaPath:"#/properties/trusted_hosts/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"}];
return false;
}
else {
var valid8 = true;
const len3 = data32.length;
for(let i4=0; i4<len3; i4++){
let data33 = data32[i4];
const _errs71 = errors;
if(errors === _errs71){
if(typeof data33 === "string"){
if(data33.length > 255){
validate21.errors = [{instancePath:instancePath+"/trusted_hosts/" + i4,schemaPath:"#/properties/trusted_hosts/items/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(!pattern2.test(data33)){
validate21.errors = [{instancePath:instancePath+"/trusted_hosts/" + i4,schemaPath:"#/properties/trusted_hosts/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]+(:[0-9]{1,5})?$"},message:"must match pattern \""+"^[a-z0-9.-]+(:[0-9]{1,5})?$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/trusted_hosts/" + i4,schemaPath:"#/properties/trusted_hosts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs71 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/trusted_hosts",schemaPath:"#/properties/trusted_hosts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs69 === errors;
if(valid0){
const _errs73 = errors;
if(typeof data.behind_proxy !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/behind_proxy",schemaPath:"#/properties/behind_proxy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs73 === errors;
if(valid0){
let data35 = data.log_level;
const _errs75 = errors;
if(typeof data35 !== "string"){
validate21.errors = [{instancePath:instancePath+"/log_level",schemaPath:"#/properties/log_level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data35 === "trace") || (data35 === "debug")) || (data35 === "info")) || (data35 === "warn")) || (data35 === "error")) || (data35 === "silent"))){
validate21.errors = [{instancePath:instancePath+"/log_level",schemaPath:"#/properties/log_level/enum",keyword:"enum",params:{allowedValues: schema6.properties.log_level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs75 === errors;
if(valid0){
let data36 = data.optimizer;
const _errs77 = errors;
if(errors === _errs77){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.automatic === undefined){
data36.automatic = true;
}
if(data36.interval_h === undefined){
data36.interval_h = 24;
}
if(data36.observe_s === undefined){
data36.observe_s = 60;
}
if(data36.budget_ms === undefined){
data36.budget_ms = 700;
}
const _errs79 = errors;
for(const key4 in data36){
if(!((((key4 === "automatic") || (key4 === "interval_h")) || (key4 === "observe_s")) || (key4 === "budget_ms"))){
validate21.errors = [{instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs79 === errors){
const _errs80 = errors;
if(typeof data36.automatic !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/optimizer/automatic",schemaPath:"#/properties/optimizer/properties/automatic/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid9 = _errs80 === errors;
if(valid9){
let data38 = data36.interval_h;
const _errs82 = errors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
validate21.errors = [{instancePath:instancePath+"/optimizer/interval_h",schemaPath:"#/properties/optimizer/properties/interval_h/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs82){
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 8760 || isNaN(data38)){
validate21.errors = [{instancePath:instancePath+"/optimizer/interval_h",schemaPath:"#/properties/optimizer/properties/interval_h/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8760},message:"must be <= 8760"}];
return false;
}
else {
if(data38 < 24 || isNaN(data38)){
validate21.errors = [{instancePath:instancePath+"/optimizer/interval_h",schemaPath:"#/properties/optimizer/properties/interval_h/minimum",keyword:"minimum",params:{comparison: ">=", limit: 24},message:"must be >= 24"}];
return false;
}
}
}
}
var valid9 = _errs82 === errors;
if(valid9){
let data39 = data36.observe_s;
const _errs84 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate21.errors = [{instancePath:instancePath+"/optimizer/observe_s",schemaPath:"#/properties/optimizer/properties/observe_s/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs84){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 3600 || isNaN(data39)){
validate21.errors = [{instancePath:instancePath+"/optimizer/observe_s",schemaPath:"#/properties/optimizer/properties/observe_s/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"}];
return false;
}
else {
if(data39 < 1 || isNaN(data39)){
validate21.errors = [{instancePath:instancePath+"/optimizer/observe_s",schemaPath:"#/properties/optimizer/properties/observe_s/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid9 = _errs84 === errors;
if(valid9){
let data40 = data36.budget_ms;
const _errs86 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate21.errors = [{instancePath:instancePath+"/optimizer/budget_ms",schemaPath:"#/properties/optimizer/properties/budget_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs86){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 60000 || isNaN(data40)){
validate21.errors = [{instancePath:instancePath+"/optimizer/budget_ms",schemaPath:"#/properties/optimizer/properties/budget_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000},message:"must be <= 60000"}];
return false;
}
else {
if(data40 < 50 || isNaN(data40)){
validate21.errors = [{instancePath:instancePath+"/optimizer/budget_ms",schemaPath:"#/properties/optimizer/properties/budget_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 50},message:"must be >= 50"}];
return false;
}
}
}
}
var valid9 = _errs86 === errors;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs77 === errors;
if(valid0){
let data41 = data.trial;
const _errs88 = errors;
if(errors === _errs88){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.enabled === undefined){
data41.enabled = true;
}
if(data41.pairs === undefined){
data41.pairs = 60;
}
if(data41.window_s === undefined){
data41.window_s = 60;
}
if(data41.settle_s === undefined){
data41.settle_s = 0;
}
if(data41.valid_days === undefined){
data41.valid_days = 14;
}
const _errs90 = errors;
for(const key5 in data41){
if(!(((((key5 === "enabled") || (key5 === "pairs")) || (key5 === "window_s")) || (key5 === "settle_s")) || (key5 === "valid_days"))){
validate21.errors = [{instancePath:instancePath+"/trial",schemaPath:"#/properties/trial/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs90 === errors){
const _errs91 = errors;
if(typeof data41.enabled !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/trial/enabled",schemaPath:"#/properties/trial/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid10 = _errs91 === errors;
if(valid10){
let data43 = data41.pairs;
const _errs93 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
validate21.errors = [{instancePath:instancePath+"/trial/pairs",schemaPath:"#/properties/trial/properties/pairs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs93){
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 500 || isNaN(data43)){
validate21.errors = [{instancePath:instancePath+"/trial/pairs",schemaPath:"#/properties/trial/properties/pairs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"}];
return false;
}
else {
if(data43 < 2 || isNaN(data43)){
validate21.errors = [{instancePath:instancePath+"/trial/pairs",schemaPath:"#/properties/trial/properties/pairs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
}
var valid10 = _errs93 === errors;
if(valid10){
let data44 = data41.window_s;
const _errs95 = errors;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
validate21.errors = [{instancePath:instancePath+"/trial/window_s",schemaPath:"#/properties/trial/properties/window_s/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs95){
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 600 || isNaN(data44)){
validate21.errors = [{instancePath:instancePath+"/trial/window_s",schemaPath:"#/properties/trial/properties/window_s/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"}];
return false;
}
else {
if(data44 < 1 || isNaN(data44)){
validate21.errors = [{instancePath:instancePath+"/trial/window_s",schemaPath:"#/properties/trial/properties/window_s/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid10 = _errs95 === errors;
if(valid10){
let data45 = data41.settle_s;
const _errs97 = errors;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
validate21.errors = [{instancePath:instancePath+"/trial/settle_s",schemaPath:"#/properties/trial/properties/settle_s/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs97){
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 120 || isNaN(data45)){
validate21.errors = [{instancePath:instancePath+"/trial/settle_s",schemaPath:"#/properties/trial/properties/settle_s/maximum",keyword:"maximum",params:{comparison: "<=", limit: 120},message:"must be <= 120"}];
return false;
}
else {
if(data45 < 0 || isNaN(data45)){
validate21.errors = [{instancePath:instancePath+"/trial/settle_s",schemaPath:"#/properties/trial/properties/settle_s/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid10 = _errs97 === errors;
if(valid10){
let data46 = data41.valid_days;
const _errs99 = errors;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
validate21.errors = [{instancePath:instancePath+"/trial/valid_days",schemaPath:"#/properties/trial/properties/valid_days/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs99){
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 90 || isNaN(data46)){
validate21.errors = [{instancePath:instancePath+"/trial/valid_days",schemaPath:"#/properties/trial/properties/valid_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90"}];
return false;
}
else {
if(data46 < 1 || isNaN(data46)){
validate21.errors = [{instancePath:instancePath+"/trial/valid_days",schemaPath:"#/properties/trial/properties/valid_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid10 = _errs99 === errors;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/trial",schemaPath:"#/properties/trial/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs88 === errors;
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

// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CloudProjectDatabase = exports.CloudProjectDatabaseTimeoutsOutputReference = exports.CloudProjectDatabaseNodesList = exports.CloudProjectDatabaseNodesOutputReference = exports.CloudProjectDatabaseIpRestrictionsList = exports.CloudProjectDatabaseIpRestrictionsOutputReference = exports.CloudProjectDatabaseEndpointsList = exports.CloudProjectDatabaseEndpointsOutputReference = void 0;
exports.cloudProjectDatabaseEndpointsToTerraform = cloudProjectDatabaseEndpointsToTerraform;
exports.cloudProjectDatabaseEndpointsToHclTerraform = cloudProjectDatabaseEndpointsToHclTerraform;
exports.cloudProjectDatabaseIpRestrictionsToTerraform = cloudProjectDatabaseIpRestrictionsToTerraform;
exports.cloudProjectDatabaseIpRestrictionsToHclTerraform = cloudProjectDatabaseIpRestrictionsToHclTerraform;
exports.cloudProjectDatabaseNodesToTerraform = cloudProjectDatabaseNodesToTerraform;
exports.cloudProjectDatabaseNodesToHclTerraform = cloudProjectDatabaseNodesToHclTerraform;
exports.cloudProjectDatabaseTimeoutsToTerraform = cloudProjectDatabaseTimeoutsToTerraform;
exports.cloudProjectDatabaseTimeoutsToHclTerraform = cloudProjectDatabaseTimeoutsToHclTerraform;
const cdktf = require("cdktf");
function cloudProjectDatabaseEndpointsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function cloudProjectDatabaseEndpointsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class CloudProjectDatabaseEndpointsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    get component() {
        return this.getStringAttribute('component');
    }
    get domain() {
        return this.getStringAttribute('domain');
    }
    get path() {
        return this.getStringAttribute('path');
    }
    get port() {
        return this.getNumberAttribute('port');
    }
    get scheme() {
        return this.getStringAttribute('scheme');
    }
    get ssl() {
        return this.getBooleanAttribute('ssl');
    }
    get sslMode() {
        return this.getStringAttribute('ssl_mode');
    }
    get uri() {
        return this.getStringAttribute('uri');
    }
}
exports.CloudProjectDatabaseEndpointsOutputReference = CloudProjectDatabaseEndpointsOutputReference;
class CloudProjectDatabaseEndpointsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CloudProjectDatabaseEndpointsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CloudProjectDatabaseEndpointsList = CloudProjectDatabaseEndpointsList;
function cloudProjectDatabaseIpRestrictionsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        ip: cdktf.stringToTerraform(struct.ip),
    };
}
function cloudProjectDatabaseIpRestrictionsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        ip: {
            value: cdktf.stringToHclTerraform(struct.ip),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectDatabaseIpRestrictionsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._ip !== undefined) {
            hasAnyValues = true;
            internalValueResult.ip = this._ip;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._ip = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._ip = value.ip;
        }
    }
    get ip() {
        return this.getStringAttribute('ip');
    }
    set ip(value) {
        this._ip = value;
    }
    resetIp() {
        this._ip = undefined;
    }
    get ipInput() {
        return this._ip;
    }
    get status() {
        return this.getStringAttribute('status');
    }
}
exports.CloudProjectDatabaseIpRestrictionsOutputReference = CloudProjectDatabaseIpRestrictionsOutputReference;
class CloudProjectDatabaseIpRestrictionsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CloudProjectDatabaseIpRestrictionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CloudProjectDatabaseIpRestrictionsList = CloudProjectDatabaseIpRestrictionsList;
function cloudProjectDatabaseNodesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        network_id: cdktf.stringToTerraform(struct.networkId),
        region: cdktf.stringToTerraform(struct.region),
        subnet_id: cdktf.stringToTerraform(struct.subnetId),
    };
}
function cloudProjectDatabaseNodesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        network_id: {
            value: cdktf.stringToHclTerraform(struct.networkId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        region: {
            value: cdktf.stringToHclTerraform(struct.region),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        subnet_id: {
            value: cdktf.stringToHclTerraform(struct.subnetId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectDatabaseNodesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._networkId !== undefined) {
            hasAnyValues = true;
            internalValueResult.networkId = this._networkId;
        }
        if (this._region !== undefined) {
            hasAnyValues = true;
            internalValueResult.region = this._region;
        }
        if (this._subnetId !== undefined) {
            hasAnyValues = true;
            internalValueResult.subnetId = this._subnetId;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._networkId = undefined;
            this._region = undefined;
            this._subnetId = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._networkId = value.networkId;
            this._region = value.region;
            this._subnetId = value.subnetId;
        }
    }
    get networkId() {
        return this.getStringAttribute('network_id');
    }
    set networkId(value) {
        this._networkId = value;
    }
    resetNetworkId() {
        this._networkId = undefined;
    }
    get networkIdInput() {
        return this._networkId;
    }
    get region() {
        return this.getStringAttribute('region');
    }
    set region(value) {
        this._region = value;
    }
    get regionInput() {
        return this._region;
    }
    get subnetId() {
        return this.getStringAttribute('subnet_id');
    }
    set subnetId(value) {
        this._subnetId = value;
    }
    resetSubnetId() {
        this._subnetId = undefined;
    }
    get subnetIdInput() {
        return this._subnetId;
    }
}
exports.CloudProjectDatabaseNodesOutputReference = CloudProjectDatabaseNodesOutputReference;
class CloudProjectDatabaseNodesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CloudProjectDatabaseNodesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CloudProjectDatabaseNodesList = CloudProjectDatabaseNodesList;
function cloudProjectDatabaseTimeoutsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        create: cdktf.stringToTerraform(struct.create),
        delete: cdktf.stringToTerraform(struct.delete),
        update: cdktf.stringToTerraform(struct.update),
    };
}
function cloudProjectDatabaseTimeoutsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        create: {
            value: cdktf.stringToHclTerraform(struct.create),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        delete: {
            value: cdktf.stringToHclTerraform(struct.delete),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        update: {
            value: cdktf.stringToHclTerraform(struct.update),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectDatabaseTimeoutsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._create !== undefined) {
            hasAnyValues = true;
            internalValueResult.create = this._create;
        }
        if (this._delete !== undefined) {
            hasAnyValues = true;
            internalValueResult.delete = this._delete;
        }
        if (this._update !== undefined) {
            hasAnyValues = true;
            internalValueResult.update = this._update;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._create = undefined;
            this._delete = undefined;
            this._update = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._create = value.create;
            this._delete = value.delete;
            this._update = value.update;
        }
    }
    get create() {
        return this.getStringAttribute('create');
    }
    set create(value) {
        this._create = value;
    }
    resetCreate() {
        this._create = undefined;
    }
    get createInput() {
        return this._create;
    }
    get delete() {
        return this.getStringAttribute('delete');
    }
    set delete(value) {
        this._delete = value;
    }
    resetDelete() {
        this._delete = undefined;
    }
    get deleteInput() {
        return this._delete;
    }
    get update() {
        return this.getStringAttribute('update');
    }
    set update(value) {
        this._update = value;
    }
    resetUpdate() {
        this._update = undefined;
    }
    get updateInput() {
        return this._update;
    }
}
exports.CloudProjectDatabaseTimeoutsOutputReference = CloudProjectDatabaseTimeoutsOutputReference;
class CloudProjectDatabase extends cdktf.TerraformResource {
    static { this.tfResourceType = "ovh_cloud_project_database"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ovh_cloud_project_database", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'ovh_cloud_project_database',
            terraformGeneratorMetadata: {
                providerName: 'ovh',
                providerVersion: '2.19.0',
                providerVersionConstraint: '2.19.0'
            },
            provider: config.provider,
            dependsOn: config.dependsOn,
            count: config.count,
            lifecycle: config.lifecycle,
            provisioners: config.provisioners,
            connection: config.connection,
            forEach: config.forEach
        });
        this._endpoints = new CloudProjectDatabaseEndpointsList(this, "endpoints", false);
        this._ipRestrictions = new CloudProjectDatabaseIpRestrictionsList(this, "ip_restrictions", true);
        this._nodes = new CloudProjectDatabaseNodesList(this, "nodes", false);
        this._timeouts = new CloudProjectDatabaseTimeoutsOutputReference(this, "timeouts");
        this._advancedConfiguration = config.advancedConfiguration;
        this._backupRegions = config.backupRegions;
        this._backupTime = config.backupTime;
        this._deletionProtection = config.deletionProtection;
        this._diskSize = config.diskSize;
        this._engine = config.engine;
        this._flavor = config.flavor;
        this._id = config.id;
        this._kafkaRestApi = config.kafkaRestApi;
        this._kafkaSchemaRegistry = config.kafkaSchemaRegistry;
        this._maintenanceTime = config.maintenanceTime;
        this._opensearchAclsEnabled = config.opensearchAclsEnabled;
        this._plan = config.plan;
        this._serviceName = config.serviceName;
        this._version = config.version;
        this._ipRestrictions.internalValue = config.ipRestrictions;
        this._nodes.internalValue = config.nodes;
        this._timeouts.internalValue = config.timeouts;
    }
    get advancedConfiguration() {
        return this.getStringMapAttribute('advanced_configuration');
    }
    set advancedConfiguration(value) {
        this._advancedConfiguration = value;
    }
    resetAdvancedConfiguration() {
        this._advancedConfiguration = undefined;
    }
    get advancedConfigurationInput() {
        return this._advancedConfiguration;
    }
    get backupRegions() {
        return this.getListAttribute('backup_regions');
    }
    set backupRegions(value) {
        this._backupRegions = value;
    }
    resetBackupRegions() {
        this._backupRegions = undefined;
    }
    get backupRegionsInput() {
        return this._backupRegions;
    }
    get backupTime() {
        return this.getStringAttribute('backup_time');
    }
    set backupTime(value) {
        this._backupTime = value;
    }
    resetBackupTime() {
        this._backupTime = undefined;
    }
    get backupTimeInput() {
        return this._backupTime;
    }
    get createdAt() {
        return this.getStringAttribute('created_at');
    }
    get deletionProtection() {
        return this.getBooleanAttribute('deletion_protection');
    }
    set deletionProtection(value) {
        this._deletionProtection = value;
    }
    resetDeletionProtection() {
        this._deletionProtection = undefined;
    }
    get deletionProtectionInput() {
        return this._deletionProtection;
    }
    get diskSize() {
        return this.getNumberAttribute('disk_size');
    }
    set diskSize(value) {
        this._diskSize = value;
    }
    resetDiskSize() {
        this._diskSize = undefined;
    }
    get diskSizeInput() {
        return this._diskSize;
    }
    get diskType() {
        return this.getStringAttribute('disk_type');
    }
    get endpoints() {
        return this._endpoints;
    }
    get engine() {
        return this.getStringAttribute('engine');
    }
    set engine(value) {
        this._engine = value;
    }
    get engineInput() {
        return this._engine;
    }
    get flavor() {
        return this.getStringAttribute('flavor');
    }
    set flavor(value) {
        this._flavor = value;
    }
    get flavorInput() {
        return this._flavor;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    set id(value) {
        this._id = value;
    }
    resetId() {
        this._id = undefined;
    }
    get idInput() {
        return this._id;
    }
    get kafkaRestApi() {
        return this.getBooleanAttribute('kafka_rest_api');
    }
    set kafkaRestApi(value) {
        this._kafkaRestApi = value;
    }
    resetKafkaRestApi() {
        this._kafkaRestApi = undefined;
    }
    get kafkaRestApiInput() {
        return this._kafkaRestApi;
    }
    get kafkaSchemaRegistry() {
        return this.getBooleanAttribute('kafka_schema_registry');
    }
    set kafkaSchemaRegistry(value) {
        this._kafkaSchemaRegistry = value;
    }
    resetKafkaSchemaRegistry() {
        this._kafkaSchemaRegistry = undefined;
    }
    get kafkaSchemaRegistryInput() {
        return this._kafkaSchemaRegistry;
    }
    get maintenanceTime() {
        return this.getStringAttribute('maintenance_time');
    }
    set maintenanceTime(value) {
        this._maintenanceTime = value;
    }
    resetMaintenanceTime() {
        this._maintenanceTime = undefined;
    }
    get maintenanceTimeInput() {
        return this._maintenanceTime;
    }
    get networkType() {
        return this.getStringAttribute('network_type');
    }
    get opensearchAclsEnabled() {
        return this.getBooleanAttribute('opensearch_acls_enabled');
    }
    set opensearchAclsEnabled(value) {
        this._opensearchAclsEnabled = value;
    }
    resetOpensearchAclsEnabled() {
        this._opensearchAclsEnabled = undefined;
    }
    get opensearchAclsEnabledInput() {
        return this._opensearchAclsEnabled;
    }
    get plan() {
        return this.getStringAttribute('plan');
    }
    set plan(value) {
        this._plan = value;
    }
    get planInput() {
        return this._plan;
    }
    get serviceName() {
        return this.getStringAttribute('service_name');
    }
    set serviceName(value) {
        this._serviceName = value;
    }
    get serviceNameInput() {
        return this._serviceName;
    }
    get status() {
        return this.getStringAttribute('status');
    }
    get version() {
        return this.getStringAttribute('version');
    }
    set version(value) {
        this._version = value;
    }
    get versionInput() {
        return this._version;
    }
    get ipRestrictions() {
        return this._ipRestrictions;
    }
    putIpRestrictions(value) {
        this._ipRestrictions.internalValue = value;
    }
    resetIpRestrictions() {
        this._ipRestrictions.internalValue = undefined;
    }
    get ipRestrictionsInput() {
        return this._ipRestrictions.internalValue;
    }
    get nodes() {
        return this._nodes;
    }
    putNodes(value) {
        this._nodes.internalValue = value;
    }
    get nodesInput() {
        return this._nodes.internalValue;
    }
    get timeouts() {
        return this._timeouts;
    }
    putTimeouts(value) {
        this._timeouts.internalValue = value;
    }
    resetTimeouts() {
        this._timeouts.internalValue = undefined;
    }
    get timeoutsInput() {
        return this._timeouts.internalValue;
    }
    synthesizeAttributes() {
        return {
            advanced_configuration: cdktf.hashMapper(cdktf.stringToTerraform)(this._advancedConfiguration),
            backup_regions: cdktf.listMapper(cdktf.stringToTerraform, false)(this._backupRegions),
            backup_time: cdktf.stringToTerraform(this._backupTime),
            deletion_protection: cdktf.booleanToTerraform(this._deletionProtection),
            disk_size: cdktf.numberToTerraform(this._diskSize),
            engine: cdktf.stringToTerraform(this._engine),
            flavor: cdktf.stringToTerraform(this._flavor),
            id: cdktf.stringToTerraform(this._id),
            kafka_rest_api: cdktf.booleanToTerraform(this._kafkaRestApi),
            kafka_schema_registry: cdktf.booleanToTerraform(this._kafkaSchemaRegistry),
            maintenance_time: cdktf.stringToTerraform(this._maintenanceTime),
            opensearch_acls_enabled: cdktf.booleanToTerraform(this._opensearchAclsEnabled),
            plan: cdktf.stringToTerraform(this._plan),
            service_name: cdktf.stringToTerraform(this._serviceName),
            version: cdktf.stringToTerraform(this._version),
            ip_restrictions: cdktf.listMapper(cloudProjectDatabaseIpRestrictionsToTerraform, true)(this._ipRestrictions.internalValue),
            nodes: cdktf.listMapper(cloudProjectDatabaseNodesToTerraform, true)(this._nodes.internalValue),
            timeouts: cloudProjectDatabaseTimeoutsToTerraform(this._timeouts.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            advanced_configuration: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._advancedConfiguration),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            backup_regions: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._backupRegions),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            backup_time: {
                value: cdktf.stringToHclTerraform(this._backupTime),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            deletion_protection: {
                value: cdktf.booleanToHclTerraform(this._deletionProtection),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            disk_size: {
                value: cdktf.numberToHclTerraform(this._diskSize),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            engine: {
                value: cdktf.stringToHclTerraform(this._engine),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            flavor: {
                value: cdktf.stringToHclTerraform(this._flavor),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            kafka_rest_api: {
                value: cdktf.booleanToHclTerraform(this._kafkaRestApi),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            kafka_schema_registry: {
                value: cdktf.booleanToHclTerraform(this._kafkaSchemaRegistry),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            maintenance_time: {
                value: cdktf.stringToHclTerraform(this._maintenanceTime),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            opensearch_acls_enabled: {
                value: cdktf.booleanToHclTerraform(this._opensearchAclsEnabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            plan: {
                value: cdktf.stringToHclTerraform(this._plan),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            service_name: {
                value: cdktf.stringToHclTerraform(this._serviceName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            version: {
                value: cdktf.stringToHclTerraform(this._version),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            ip_restrictions: {
                value: cdktf.listMapperHcl(cloudProjectDatabaseIpRestrictionsToHclTerraform, true)(this._ipRestrictions.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "CloudProjectDatabaseIpRestrictionsList",
            },
            nodes: {
                value: cdktf.listMapperHcl(cloudProjectDatabaseNodesToHclTerraform, true)(this._nodes.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "CloudProjectDatabaseNodesList",
            },
            timeouts: {
                value: cloudProjectDatabaseTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "CloudProjectDatabaseTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.CloudProjectDatabase = CloudProjectDatabase;

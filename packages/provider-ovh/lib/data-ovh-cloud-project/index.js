// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataOvhCloudProject = exports.DataOvhCloudProjectIamOutputReference = void 0;
exports.dataOvhCloudProjectIamToTerraform = dataOvhCloudProjectIamToTerraform;
exports.dataOvhCloudProjectIamToHclTerraform = dataOvhCloudProjectIamToHclTerraform;
const cdktf = require("cdktf");
function dataOvhCloudProjectIamToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOvhCloudProjectIamToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOvhCloudProjectIamOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
        this.isEmptyObject = false;
        this._tags = new cdktf.StringMap(this, "tags");
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
    get displayName() {
        return this.getStringAttribute('display_name');
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get tags() {
        return this._tags;
    }
    get urn() {
        return this.getStringAttribute('urn');
    }
}
exports.DataOvhCloudProjectIamOutputReference = DataOvhCloudProjectIamOutputReference;
class DataOvhCloudProject extends cdktf.TerraformDataSource {
    static { this.tfResourceType = "ovh_cloud_project"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ovh_cloud_project", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'ovh_cloud_project',
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
        this._iam = new DataOvhCloudProjectIamOutputReference(this, "iam");
        this._serviceName = config.serviceName;
    }
    get access() {
        return this.getStringAttribute('access');
    }
    get creationDate() {
        return this.getStringAttribute('creation_date');
    }
    get expiration() {
        return this.getStringAttribute('expiration');
    }
    get iam() {
        return this._iam;
    }
    get manualQuota() {
        return this.getBooleanAttribute('manual_quota');
    }
    get orderId() {
        return this.getNumberAttribute('order_id');
    }
    get planCode() {
        return this.getStringAttribute('plan_code');
    }
    get projectId() {
        return this.getStringAttribute('project_id');
    }
    get projectName() {
        return this.getStringAttribute('project_name');
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
    get unleash() {
        return this.getBooleanAttribute('unleash');
    }
    synthesizeAttributes() {
        return {
            service_name: cdktf.stringToTerraform(this._serviceName),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            service_name: {
                value: cdktf.stringToHclTerraform(this._serviceName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataOvhCloudProject = DataOvhCloudProject;

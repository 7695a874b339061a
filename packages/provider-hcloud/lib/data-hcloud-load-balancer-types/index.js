// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataHcloudLoadBalancerTypes = exports.DataHcloudLoadBalancerTypesLoadBalancerTypesList = exports.DataHcloudLoadBalancerTypesLoadBalancerTypesOutputReference = void 0;
exports.dataHcloudLoadBalancerTypesLoadBalancerTypesToTerraform = dataHcloudLoadBalancerTypesLoadBalancerTypesToTerraform;
exports.dataHcloudLoadBalancerTypesLoadBalancerTypesToHclTerraform = dataHcloudLoadBalancerTypesLoadBalancerTypesToHclTerraform;
const cdktf = require("cdktf");
function dataHcloudLoadBalancerTypesLoadBalancerTypesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataHcloudLoadBalancerTypesLoadBalancerTypesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataHcloudLoadBalancerTypesLoadBalancerTypesOutputReference extends cdktf.ComplexObject {
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
    get deprecationAnnounced() {
        return this.getStringAttribute('deprecation_announced');
    }
    get id() {
        return this.getNumberAttribute('id');
    }
    get isDeprecated() {
        return this.getBooleanAttribute('is_deprecated');
    }
    get maxAssignedCertificates() {
        return this.getNumberAttribute('max_assigned_certificates');
    }
    get maxConnections() {
        return this.getNumberAttribute('max_connections');
    }
    get maxServices() {
        return this.getNumberAttribute('max_services');
    }
    get maxTargets() {
        return this.getNumberAttribute('max_targets');
    }
    get name() {
        return this.getStringAttribute('name');
    }
    get unavailableAfter() {
        return this.getStringAttribute('unavailable_after');
    }
}
exports.DataHcloudLoadBalancerTypesLoadBalancerTypesOutputReference = DataHcloudLoadBalancerTypesLoadBalancerTypesOutputReference;
class DataHcloudLoadBalancerTypesLoadBalancerTypesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataHcloudLoadBalancerTypesLoadBalancerTypesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataHcloudLoadBalancerTypesLoadBalancerTypesList = DataHcloudLoadBalancerTypesLoadBalancerTypesList;
class DataHcloudLoadBalancerTypes extends cdktf.TerraformDataSource {
    static { this.tfResourceType = "hcloud_load_balancer_types"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "hcloud_load_balancer_types", importId: importFromId, provider });
    }
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'hcloud_load_balancer_types',
            terraformGeneratorMetadata: {
                providerName: 'hcloud',
                providerVersion: '1.68.0',
                providerVersionConstraint: '1.68.0'
            },
            provider: config.provider,
            dependsOn: config.dependsOn,
            count: config.count,
            lifecycle: config.lifecycle,
            provisioners: config.provisioners,
            connection: config.connection,
            forEach: config.forEach
        });
        this._loadBalancerTypes = new DataHcloudLoadBalancerTypesLoadBalancerTypesList(this, "load_balancer_types", false);
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get loadBalancerTypes() {
        return this._loadBalancerTypes;
    }
    synthesizeAttributes() {
        return {};
    }
    synthesizeHclAttributes() {
        const attrs = {};
        return attrs;
    }
}
exports.DataHcloudLoadBalancerTypes = DataHcloudLoadBalancerTypes;

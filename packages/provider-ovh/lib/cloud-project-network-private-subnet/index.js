// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CloudProjectNetworkPrivateSubnet = exports.CloudProjectNetworkPrivateSubnetIpPoolsList = exports.CloudProjectNetworkPrivateSubnetIpPoolsOutputReference = void 0;
exports.cloudProjectNetworkPrivateSubnetIpPoolsToTerraform = cloudProjectNetworkPrivateSubnetIpPoolsToTerraform;
exports.cloudProjectNetworkPrivateSubnetIpPoolsToHclTerraform = cloudProjectNetworkPrivateSubnetIpPoolsToHclTerraform;
const cdktf = require("cdktf");
function cloudProjectNetworkPrivateSubnetIpPoolsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function cloudProjectNetworkPrivateSubnetIpPoolsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class CloudProjectNetworkPrivateSubnetIpPoolsOutputReference extends cdktf.ComplexObject {
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
    get dhcp() {
        return this.getBooleanAttribute('dhcp');
    }
    get end() {
        return this.getStringAttribute('end');
    }
    get network() {
        return this.getStringAttribute('network');
    }
    get region() {
        return this.getStringAttribute('region');
    }
    get start() {
        return this.getStringAttribute('start');
    }
}
exports.CloudProjectNetworkPrivateSubnetIpPoolsOutputReference = CloudProjectNetworkPrivateSubnetIpPoolsOutputReference;
class CloudProjectNetworkPrivateSubnetIpPoolsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CloudProjectNetworkPrivateSubnetIpPoolsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CloudProjectNetworkPrivateSubnetIpPoolsList = CloudProjectNetworkPrivateSubnetIpPoolsList;
class CloudProjectNetworkPrivateSubnet extends cdktf.TerraformResource {
    static { this.tfResourceType = "ovh_cloud_project_network_private_subnet"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ovh_cloud_project_network_private_subnet", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'ovh_cloud_project_network_private_subnet',
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
        this._ipPools = new CloudProjectNetworkPrivateSubnetIpPoolsList(this, "ip_pools", true);
        this._dhcp = config.dhcp;
        this._end = config.end;
        this._id = config.id;
        this._network = config.network;
        this._networkId = config.networkId;
        this._noGateway = config.noGateway;
        this._region = config.region;
        this._serviceName = config.serviceName;
        this._start = config.start;
    }
    get cidr() {
        return this.getStringAttribute('cidr');
    }
    get dhcp() {
        return this.getBooleanAttribute('dhcp');
    }
    set dhcp(value) {
        this._dhcp = value;
    }
    resetDhcp() {
        this._dhcp = undefined;
    }
    get dhcpInput() {
        return this._dhcp;
    }
    get end() {
        return this.getStringAttribute('end');
    }
    set end(value) {
        this._end = value;
    }
    get endInput() {
        return this._end;
    }
    get gatewayIp() {
        return this.getStringAttribute('gateway_ip');
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
    get ipPools() {
        return this._ipPools;
    }
    get network() {
        return this.getStringAttribute('network');
    }
    set network(value) {
        this._network = value;
    }
    get networkInput() {
        return this._network;
    }
    get networkId() {
        return this.getStringAttribute('network_id');
    }
    set networkId(value) {
        this._networkId = value;
    }
    get networkIdInput() {
        return this._networkId;
    }
    get noGateway() {
        return this.getBooleanAttribute('no_gateway');
    }
    set noGateway(value) {
        this._noGateway = value;
    }
    resetNoGateway() {
        this._noGateway = undefined;
    }
    get noGatewayInput() {
        return this._noGateway;
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
    get serviceName() {
        return this.getStringAttribute('service_name');
    }
    set serviceName(value) {
        this._serviceName = value;
    }
    get serviceNameInput() {
        return this._serviceName;
    }
    get start() {
        return this.getStringAttribute('start');
    }
    set start(value) {
        this._start = value;
    }
    get startInput() {
        return this._start;
    }
    synthesizeAttributes() {
        return {
            dhcp: cdktf.booleanToTerraform(this._dhcp),
            end: cdktf.stringToTerraform(this._end),
            id: cdktf.stringToTerraform(this._id),
            network: cdktf.stringToTerraform(this._network),
            network_id: cdktf.stringToTerraform(this._networkId),
            no_gateway: cdktf.booleanToTerraform(this._noGateway),
            region: cdktf.stringToTerraform(this._region),
            service_name: cdktf.stringToTerraform(this._serviceName),
            start: cdktf.stringToTerraform(this._start),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            dhcp: {
                value: cdktf.booleanToHclTerraform(this._dhcp),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            end: {
                value: cdktf.stringToHclTerraform(this._end),
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
            network: {
                value: cdktf.stringToHclTerraform(this._network),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            network_id: {
                value: cdktf.stringToHclTerraform(this._networkId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            no_gateway: {
                value: cdktf.booleanToHclTerraform(this._noGateway),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            region: {
                value: cdktf.stringToHclTerraform(this._region),
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
            start: {
                value: cdktf.stringToHclTerraform(this._start),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.CloudProjectNetworkPrivateSubnet = CloudProjectNetworkPrivateSubnet;

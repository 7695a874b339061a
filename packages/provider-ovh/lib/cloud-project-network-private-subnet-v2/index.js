// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CloudProjectNetworkPrivateSubnetV2 = exports.CloudProjectNetworkPrivateSubnetV2HostRouteList = exports.CloudProjectNetworkPrivateSubnetV2HostRouteOutputReference = exports.CloudProjectNetworkPrivateSubnetV2AllocationPoolsList = exports.CloudProjectNetworkPrivateSubnetV2AllocationPoolsOutputReference = void 0;
exports.cloudProjectNetworkPrivateSubnetV2AllocationPoolsToTerraform = cloudProjectNetworkPrivateSubnetV2AllocationPoolsToTerraform;
exports.cloudProjectNetworkPrivateSubnetV2AllocationPoolsToHclTerraform = cloudProjectNetworkPrivateSubnetV2AllocationPoolsToHclTerraform;
exports.cloudProjectNetworkPrivateSubnetV2HostRouteToTerraform = cloudProjectNetworkPrivateSubnetV2HostRouteToTerraform;
exports.cloudProjectNetworkPrivateSubnetV2HostRouteToHclTerraform = cloudProjectNetworkPrivateSubnetV2HostRouteToHclTerraform;
const cdktf = require("cdktf");
function cloudProjectNetworkPrivateSubnetV2AllocationPoolsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        end: cdktf.stringToTerraform(struct.end),
        start: cdktf.stringToTerraform(struct.start),
    };
}
function cloudProjectNetworkPrivateSubnetV2AllocationPoolsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        end: {
            value: cdktf.stringToHclTerraform(struct.end),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        start: {
            value: cdktf.stringToHclTerraform(struct.start),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectNetworkPrivateSubnetV2AllocationPoolsOutputReference extends cdktf.ComplexObject {
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
        if (this._end !== undefined) {
            hasAnyValues = true;
            internalValueResult.end = this._end;
        }
        if (this._start !== undefined) {
            hasAnyValues = true;
            internalValueResult.start = this._start;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._end = undefined;
            this._start = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._end = value.end;
            this._start = value.start;
        }
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
    get start() {
        return this.getStringAttribute('start');
    }
    set start(value) {
        this._start = value;
    }
    get startInput() {
        return this._start;
    }
}
exports.CloudProjectNetworkPrivateSubnetV2AllocationPoolsOutputReference = CloudProjectNetworkPrivateSubnetV2AllocationPoolsOutputReference;
class CloudProjectNetworkPrivateSubnetV2AllocationPoolsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CloudProjectNetworkPrivateSubnetV2AllocationPoolsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CloudProjectNetworkPrivateSubnetV2AllocationPoolsList = CloudProjectNetworkPrivateSubnetV2AllocationPoolsList;
function cloudProjectNetworkPrivateSubnetV2HostRouteToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        destination: cdktf.stringToTerraform(struct.destination),
        nexthop: cdktf.stringToTerraform(struct.nexthop),
    };
}
function cloudProjectNetworkPrivateSubnetV2HostRouteToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        destination: {
            value: cdktf.stringToHclTerraform(struct.destination),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        nexthop: {
            value: cdktf.stringToHclTerraform(struct.nexthop),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectNetworkPrivateSubnetV2HostRouteOutputReference extends cdktf.ComplexObject {
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
        if (this._destination !== undefined) {
            hasAnyValues = true;
            internalValueResult.destination = this._destination;
        }
        if (this._nexthop !== undefined) {
            hasAnyValues = true;
            internalValueResult.nexthop = this._nexthop;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._destination = undefined;
            this._nexthop = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._destination = value.destination;
            this._nexthop = value.nexthop;
        }
    }
    get destination() {
        return this.getStringAttribute('destination');
    }
    set destination(value) {
        this._destination = value;
    }
    get destinationInput() {
        return this._destination;
    }
    get nexthop() {
        return this.getStringAttribute('nexthop');
    }
    set nexthop(value) {
        this._nexthop = value;
    }
    get nexthopInput() {
        return this._nexthop;
    }
}
exports.CloudProjectNetworkPrivateSubnetV2HostRouteOutputReference = CloudProjectNetworkPrivateSubnetV2HostRouteOutputReference;
class CloudProjectNetworkPrivateSubnetV2HostRouteList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CloudProjectNetworkPrivateSubnetV2HostRouteOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CloudProjectNetworkPrivateSubnetV2HostRouteList = CloudProjectNetworkPrivateSubnetV2HostRouteList;
class CloudProjectNetworkPrivateSubnetV2 extends cdktf.TerraformResource {
    static { this.tfResourceType = "ovh_cloud_project_network_private_subnet_v2"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ovh_cloud_project_network_private_subnet_v2", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'ovh_cloud_project_network_private_subnet_v2',
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
        this._allocationPools = new CloudProjectNetworkPrivateSubnetV2AllocationPoolsList(this, "allocation_pools", false);
        this._hostRoute = new CloudProjectNetworkPrivateSubnetV2HostRouteList(this, "host_route", false);
        this._cidr = config.cidr;
        this._dhcp = config.dhcp;
        this._dnsNameservers = config.dnsNameservers;
        this._enableGatewayIp = config.enableGatewayIp;
        this._gatewayIp = config.gatewayIp;
        this._id = config.id;
        this._name = config.name;
        this._networkId = config.networkId;
        this._region = config.region;
        this._serviceName = config.serviceName;
        this._useDefaultPublicDnsResolver = config.useDefaultPublicDnsResolver;
        this._allocationPools.internalValue = config.allocationPools;
        this._hostRoute.internalValue = config.hostRoute;
    }
    get cidr() {
        return this.getStringAttribute('cidr');
    }
    set cidr(value) {
        this._cidr = value;
    }
    get cidrInput() {
        return this._cidr;
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
    get dnsNameservers() {
        return this.getListAttribute('dns_nameservers');
    }
    set dnsNameservers(value) {
        this._dnsNameservers = value;
    }
    resetDnsNameservers() {
        this._dnsNameservers = undefined;
    }
    get dnsNameserversInput() {
        return this._dnsNameservers;
    }
    get enableGatewayIp() {
        return this.getBooleanAttribute('enable_gateway_ip');
    }
    set enableGatewayIp(value) {
        this._enableGatewayIp = value;
    }
    resetEnableGatewayIp() {
        this._enableGatewayIp = undefined;
    }
    get enableGatewayIpInput() {
        return this._enableGatewayIp;
    }
    get gatewayIp() {
        return this.getStringAttribute('gateway_ip');
    }
    set gatewayIp(value) {
        this._gatewayIp = value;
    }
    resetGatewayIp() {
        this._gatewayIp = undefined;
    }
    get gatewayIpInput() {
        return this._gatewayIp;
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
    get name() {
        return this.getStringAttribute('name');
    }
    set name(value) {
        this._name = value;
    }
    get nameInput() {
        return this._name;
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
    get useDefaultPublicDnsResolver() {
        return this.getBooleanAttribute('use_default_public_dns_resolver');
    }
    set useDefaultPublicDnsResolver(value) {
        this._useDefaultPublicDnsResolver = value;
    }
    resetUseDefaultPublicDnsResolver() {
        this._useDefaultPublicDnsResolver = undefined;
    }
    get useDefaultPublicDnsResolverInput() {
        return this._useDefaultPublicDnsResolver;
    }
    get allocationPools() {
        return this._allocationPools;
    }
    putAllocationPools(value) {
        this._allocationPools.internalValue = value;
    }
    resetAllocationPools() {
        this._allocationPools.internalValue = undefined;
    }
    get allocationPoolsInput() {
        return this._allocationPools.internalValue;
    }
    get hostRoute() {
        return this._hostRoute;
    }
    putHostRoute(value) {
        this._hostRoute.internalValue = value;
    }
    resetHostRoute() {
        this._hostRoute.internalValue = undefined;
    }
    get hostRouteInput() {
        return this._hostRoute.internalValue;
    }
    synthesizeAttributes() {
        return {
            cidr: cdktf.stringToTerraform(this._cidr),
            dhcp: cdktf.booleanToTerraform(this._dhcp),
            dns_nameservers: cdktf.listMapper(cdktf.stringToTerraform, false)(this._dnsNameservers),
            enable_gateway_ip: cdktf.booleanToTerraform(this._enableGatewayIp),
            gateway_ip: cdktf.stringToTerraform(this._gatewayIp),
            id: cdktf.stringToTerraform(this._id),
            name: cdktf.stringToTerraform(this._name),
            network_id: cdktf.stringToTerraform(this._networkId),
            region: cdktf.stringToTerraform(this._region),
            service_name: cdktf.stringToTerraform(this._serviceName),
            use_default_public_dns_resolver: cdktf.booleanToTerraform(this._useDefaultPublicDnsResolver),
            allocation_pools: cdktf.listMapper(cloudProjectNetworkPrivateSubnetV2AllocationPoolsToTerraform, true)(this._allocationPools.internalValue),
            host_route: cdktf.listMapper(cloudProjectNetworkPrivateSubnetV2HostRouteToTerraform, true)(this._hostRoute.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            cidr: {
                value: cdktf.stringToHclTerraform(this._cidr),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            dhcp: {
                value: cdktf.booleanToHclTerraform(this._dhcp),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            dns_nameservers: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._dnsNameservers),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            enable_gateway_ip: {
                value: cdktf.booleanToHclTerraform(this._enableGatewayIp),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            gateway_ip: {
                value: cdktf.stringToHclTerraform(this._gatewayIp),
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
            name: {
                value: cdktf.stringToHclTerraform(this._name),
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
            use_default_public_dns_resolver: {
                value: cdktf.booleanToHclTerraform(this._useDefaultPublicDnsResolver),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            allocation_pools: {
                value: cdktf.listMapperHcl(cloudProjectNetworkPrivateSubnetV2AllocationPoolsToHclTerraform, true)(this._allocationPools.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "CloudProjectNetworkPrivateSubnetV2AllocationPoolsList",
            },
            host_route: {
                value: cdktf.listMapperHcl(cloudProjectNetworkPrivateSubnetV2HostRouteToHclTerraform, true)(this._hostRoute.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "CloudProjectNetworkPrivateSubnetV2HostRouteList",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.CloudProjectNetworkPrivateSubnetV2 = CloudProjectNetworkPrivateSubnetV2;

// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LoadBalancerNetwork = void 0;
const cdktf = require("cdktf");
class LoadBalancerNetwork extends cdktf.TerraformResource {
    static { this.tfResourceType = "hcloud_load_balancer_network"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "hcloud_load_balancer_network", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'hcloud_load_balancer_network',
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
        this._enablePublicInterface = config.enablePublicInterface;
        this._ip = config.ip;
        this._loadBalancerId = config.loadBalancerId;
        this._networkId = config.networkId;
        this._subnetId = config.subnetId;
    }
    get enablePublicInterface() {
        return this.getBooleanAttribute('enable_public_interface');
    }
    set enablePublicInterface(value) {
        this._enablePublicInterface = value;
    }
    resetEnablePublicInterface() {
        this._enablePublicInterface = undefined;
    }
    get enablePublicInterfaceInput() {
        return this._enablePublicInterface;
    }
    get id() {
        return this.getStringAttribute('id');
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
    get loadBalancerId() {
        return this.getNumberAttribute('load_balancer_id');
    }
    set loadBalancerId(value) {
        this._loadBalancerId = value;
    }
    get loadBalancerIdInput() {
        return this._loadBalancerId;
    }
    get networkId() {
        return this.getNumberAttribute('network_id');
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
    synthesizeAttributes() {
        return {
            enable_public_interface: cdktf.booleanToTerraform(this._enablePublicInterface),
            ip: cdktf.stringToTerraform(this._ip),
            load_balancer_id: cdktf.numberToTerraform(this._loadBalancerId),
            network_id: cdktf.numberToTerraform(this._networkId),
            subnet_id: cdktf.stringToTerraform(this._subnetId),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            enable_public_interface: {
                value: cdktf.booleanToHclTerraform(this._enablePublicInterface),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            ip: {
                value: cdktf.stringToHclTerraform(this._ip),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            load_balancer_id: {
                value: cdktf.numberToHclTerraform(this._loadBalancerId),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            network_id: {
                value: cdktf.numberToHclTerraform(this._networkId),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            subnet_id: {
                value: cdktf.stringToHclTerraform(this._subnetId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.LoadBalancerNetwork = LoadBalancerNetwork;

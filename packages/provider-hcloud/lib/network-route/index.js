// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NetworkRoute = void 0;
const cdktf = require("cdktf");
class NetworkRoute extends cdktf.TerraformResource {
    static { this.tfResourceType = "hcloud_network_route"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "hcloud_network_route", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'hcloud_network_route',
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
        this._destination = config.destination;
        this._gateway = config.gateway;
        this._id = config.id;
        this._networkId = config.networkId;
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
    get gateway() {
        return this.getStringAttribute('gateway');
    }
    set gateway(value) {
        this._gateway = value;
    }
    get gatewayInput() {
        return this._gateway;
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
    get networkId() {
        return this.getNumberAttribute('network_id');
    }
    set networkId(value) {
        this._networkId = value;
    }
    get networkIdInput() {
        return this._networkId;
    }
    synthesizeAttributes() {
        return {
            destination: cdktf.stringToTerraform(this._destination),
            gateway: cdktf.stringToTerraform(this._gateway),
            id: cdktf.stringToTerraform(this._id),
            network_id: cdktf.numberToTerraform(this._networkId),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            destination: {
                value: cdktf.stringToHclTerraform(this._destination),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            gateway: {
                value: cdktf.stringToHclTerraform(this._gateway),
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
            network_id: {
                value: cdktf.numberToHclTerraform(this._networkId),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.NetworkRoute = NetworkRoute;

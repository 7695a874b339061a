// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NetworkSubnet = void 0;
const cdktf = require("cdktf");
class NetworkSubnet extends cdktf.TerraformResource {
    static { this.tfResourceType = "hcloud_network_subnet"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "hcloud_network_subnet", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'hcloud_network_subnet',
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
        this._id = config.id;
        this._ipRange = config.ipRange;
        this._networkId = config.networkId;
        this._networkZone = config.networkZone;
        this._type = config.type;
        this._vswitchId = config.vswitchId;
    }
    get gateway() {
        return this.getStringAttribute('gateway');
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
    get ipRange() {
        return this.getStringAttribute('ip_range');
    }
    set ipRange(value) {
        this._ipRange = value;
    }
    get ipRangeInput() {
        return this._ipRange;
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
    get networkZone() {
        return this.getStringAttribute('network_zone');
    }
    set networkZone(value) {
        this._networkZone = value;
    }
    get networkZoneInput() {
        return this._networkZone;
    }
    get type() {
        return this.getStringAttribute('type');
    }
    set type(value) {
        this._type = value;
    }
    get typeInput() {
        return this._type;
    }
    get vswitchId() {
        return this.getNumberAttribute('vswitch_id');
    }
    set vswitchId(value) {
        this._vswitchId = value;
    }
    resetVswitchId() {
        this._vswitchId = undefined;
    }
    get vswitchIdInput() {
        return this._vswitchId;
    }
    synthesizeAttributes() {
        return {
            id: cdktf.stringToTerraform(this._id),
            ip_range: cdktf.stringToTerraform(this._ipRange),
            network_id: cdktf.numberToTerraform(this._networkId),
            network_zone: cdktf.stringToTerraform(this._networkZone),
            type: cdktf.stringToTerraform(this._type),
            vswitch_id: cdktf.numberToTerraform(this._vswitchId),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            ip_range: {
                value: cdktf.stringToHclTerraform(this._ipRange),
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
            network_zone: {
                value: cdktf.stringToHclTerraform(this._networkZone),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            type: {
                value: cdktf.stringToHclTerraform(this._type),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            vswitch_id: {
                value: cdktf.numberToHclTerraform(this._vswitchId),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.NetworkSubnet = NetworkSubnet;

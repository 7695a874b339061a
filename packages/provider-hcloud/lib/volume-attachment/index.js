// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.VolumeAttachment = void 0;
const cdktf = require("cdktf");
class VolumeAttachment extends cdktf.TerraformResource {
    static { this.tfResourceType = "hcloud_volume_attachment"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "hcloud_volume_attachment", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'hcloud_volume_attachment',
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
        this._automount = config.automount;
        this._id = config.id;
        this._serverId = config.serverId;
        this._volumeId = config.volumeId;
    }
    get automount() {
        return this.getBooleanAttribute('automount');
    }
    set automount(value) {
        this._automount = value;
    }
    resetAutomount() {
        this._automount = undefined;
    }
    get automountInput() {
        return this._automount;
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
    get serverId() {
        return this.getNumberAttribute('server_id');
    }
    set serverId(value) {
        this._serverId = value;
    }
    get serverIdInput() {
        return this._serverId;
    }
    get volumeId() {
        return this.getNumberAttribute('volume_id');
    }
    set volumeId(value) {
        this._volumeId = value;
    }
    get volumeIdInput() {
        return this._volumeId;
    }
    synthesizeAttributes() {
        return {
            automount: cdktf.booleanToTerraform(this._automount),
            id: cdktf.stringToTerraform(this._id),
            server_id: cdktf.numberToTerraform(this._serverId),
            volume_id: cdktf.numberToTerraform(this._volumeId),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            automount: {
                value: cdktf.booleanToHclTerraform(this._automount),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            server_id: {
                value: cdktf.numberToHclTerraform(this._serverId),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            volume_id: {
                value: cdktf.numberToHclTerraform(this._volumeId),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.VolumeAttachment = VolumeAttachment;

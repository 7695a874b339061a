// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FirewallAttachment = void 0;
const cdktf = require("cdktf");
class FirewallAttachment extends cdktf.TerraformResource {
    static { this.tfResourceType = "hcloud_firewall_attachment"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "hcloud_firewall_attachment", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'hcloud_firewall_attachment',
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
        this._firewallId = config.firewallId;
        this._id = config.id;
        this._labelSelectors = config.labelSelectors;
        this._serverIds = config.serverIds;
    }
    get firewallId() {
        return this.getNumberAttribute('firewall_id');
    }
    set firewallId(value) {
        this._firewallId = value;
    }
    get firewallIdInput() {
        return this._firewallId;
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
    get labelSelectors() {
        return cdktf.Fn.tolist(this.getListAttribute('label_selectors'));
    }
    set labelSelectors(value) {
        this._labelSelectors = value;
    }
    resetLabelSelectors() {
        this._labelSelectors = undefined;
    }
    get labelSelectorsInput() {
        return this._labelSelectors;
    }
    get serverIds() {
        return cdktf.Token.asNumberList(cdktf.Fn.tolist(this.getNumberListAttribute('server_ids')));
    }
    set serverIds(value) {
        this._serverIds = value;
    }
    resetServerIds() {
        this._serverIds = undefined;
    }
    get serverIdsInput() {
        return this._serverIds;
    }
    synthesizeAttributes() {
        return {
            firewall_id: cdktf.numberToTerraform(this._firewallId),
            id: cdktf.stringToTerraform(this._id),
            label_selectors: cdktf.listMapper(cdktf.stringToTerraform, false)(this._labelSelectors),
            server_ids: cdktf.listMapper(cdktf.numberToTerraform, false)(this._serverIds),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            firewall_id: {
                value: cdktf.numberToHclTerraform(this._firewallId),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            label_selectors: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._labelSelectors),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            server_ids: {
                value: cdktf.listMapperHcl(cdktf.numberToHclTerraform, false)(this._serverIds),
                isBlock: false,
                type: "set",
                storageClassType: "numberList",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.FirewallAttachment = FirewallAttachment;

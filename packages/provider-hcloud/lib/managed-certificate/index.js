// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ManagedCertificate = void 0;
const cdktf = require("cdktf");
class ManagedCertificate extends cdktf.TerraformResource {
    static { this.tfResourceType = "hcloud_managed_certificate"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "hcloud_managed_certificate", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'hcloud_managed_certificate',
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
        this._domainNames = config.domainNames;
        this._id = config.id;
        this._labels = config.labels;
        this._name = config.name;
    }
    get certificate() {
        return this.getStringAttribute('certificate');
    }
    get created() {
        return this.getStringAttribute('created');
    }
    get domainNames() {
        return cdktf.Fn.tolist(this.getListAttribute('domain_names'));
    }
    set domainNames(value) {
        this._domainNames = value;
    }
    get domainNamesInput() {
        return this._domainNames;
    }
    get fingerprint() {
        return this.getStringAttribute('fingerprint');
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
    get labels() {
        return this.getStringMapAttribute('labels');
    }
    set labels(value) {
        this._labels = value;
    }
    resetLabels() {
        this._labels = undefined;
    }
    get labelsInput() {
        return this._labels;
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
    get notValidAfter() {
        return this.getStringAttribute('not_valid_after');
    }
    get notValidBefore() {
        return this.getStringAttribute('not_valid_before');
    }
    get type() {
        return this.getStringAttribute('type');
    }
    synthesizeAttributes() {
        return {
            domain_names: cdktf.listMapper(cdktf.stringToTerraform, false)(this._domainNames),
            id: cdktf.stringToTerraform(this._id),
            labels: cdktf.hashMapper(cdktf.stringToTerraform)(this._labels),
            name: cdktf.stringToTerraform(this._name),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            domain_names: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._domainNames),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            labels: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._labels),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            name: {
                value: cdktf.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.ManagedCertificate = ManagedCertificate;

// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DomainZoneRecord = void 0;
const cdktf = require("cdktf");
class DomainZoneRecord extends cdktf.TerraformResource {
    static { this.tfResourceType = "ovh_domain_zone_record"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ovh_domain_zone_record", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'ovh_domain_zone_record',
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
        this._fieldtype = config.fieldtype;
        this._id = config.id;
        this._subdomain = config.subdomain;
        this._target = config.target;
        this._ttl = config.ttl;
        this._zone = config.zone;
    }
    get fieldtype() {
        return this.getStringAttribute('fieldtype');
    }
    set fieldtype(value) {
        this._fieldtype = value;
    }
    get fieldtypeInput() {
        return this._fieldtype;
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
    get subdomain() {
        return this.getStringAttribute('subdomain');
    }
    set subdomain(value) {
        this._subdomain = value;
    }
    resetSubdomain() {
        this._subdomain = undefined;
    }
    get subdomainInput() {
        return this._subdomain;
    }
    get target() {
        return this.getStringAttribute('target');
    }
    set target(value) {
        this._target = value;
    }
    get targetInput() {
        return this._target;
    }
    get ttl() {
        return this.getNumberAttribute('ttl');
    }
    set ttl(value) {
        this._ttl = value;
    }
    resetTtl() {
        this._ttl = undefined;
    }
    get ttlInput() {
        return this._ttl;
    }
    get zone() {
        return this.getStringAttribute('zone');
    }
    set zone(value) {
        this._zone = value;
    }
    get zoneInput() {
        return this._zone;
    }
    synthesizeAttributes() {
        return {
            fieldtype: cdktf.stringToTerraform(this._fieldtype),
            id: cdktf.stringToTerraform(this._id),
            subdomain: cdktf.stringToTerraform(this._subdomain),
            target: cdktf.stringToTerraform(this._target),
            ttl: cdktf.numberToTerraform(this._ttl),
            zone: cdktf.stringToTerraform(this._zone),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            fieldtype: {
                value: cdktf.stringToHclTerraform(this._fieldtype),
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
            subdomain: {
                value: cdktf.stringToHclTerraform(this._subdomain),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            target: {
                value: cdktf.stringToHclTerraform(this._target),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            ttl: {
                value: cdktf.numberToHclTerraform(this._ttl),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            zone: {
                value: cdktf.stringToHclTerraform(this._zone),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DomainZoneRecord = DomainZoneRecord;

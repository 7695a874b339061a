// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Zone = exports.ZonePrimaryNameserversList = exports.ZonePrimaryNameserversOutputReference = exports.ZoneAuthoritativeNameserversOutputReference = void 0;
exports.zoneAuthoritativeNameserversToTerraform = zoneAuthoritativeNameserversToTerraform;
exports.zoneAuthoritativeNameserversToHclTerraform = zoneAuthoritativeNameserversToHclTerraform;
exports.zonePrimaryNameserversToTerraform = zonePrimaryNameserversToTerraform;
exports.zonePrimaryNameserversToHclTerraform = zonePrimaryNameserversToHclTerraform;
const cdktf = require("cdktf");
function zoneAuthoritativeNameserversToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function zoneAuthoritativeNameserversToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class ZoneAuthoritativeNameserversOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
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
    get assigned() {
        return this.getListAttribute('assigned');
    }
}
exports.ZoneAuthoritativeNameserversOutputReference = ZoneAuthoritativeNameserversOutputReference;
function zonePrimaryNameserversToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        address: cdktf.stringToTerraform(struct.address),
        port: cdktf.numberToTerraform(struct.port),
        tsig_algorithm: cdktf.stringToTerraform(struct.tsigAlgorithm),
        tsig_key: cdktf.stringToTerraform(struct.tsigKey),
    };
}
function zonePrimaryNameserversToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        address: {
            value: cdktf.stringToHclTerraform(struct.address),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        port: {
            value: cdktf.numberToHclTerraform(struct.port),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        tsig_algorithm: {
            value: cdktf.stringToHclTerraform(struct.tsigAlgorithm),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        tsig_key: {
            value: cdktf.stringToHclTerraform(struct.tsigKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ZonePrimaryNameserversOutputReference extends cdktf.ComplexObject {
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
        if (this._address !== undefined) {
            hasAnyValues = true;
            internalValueResult.address = this._address;
        }
        if (this._port !== undefined) {
            hasAnyValues = true;
            internalValueResult.port = this._port;
        }
        if (this._tsigAlgorithm !== undefined) {
            hasAnyValues = true;
            internalValueResult.tsigAlgorithm = this._tsigAlgorithm;
        }
        if (this._tsigKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.tsigKey = this._tsigKey;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._address = undefined;
            this._port = undefined;
            this._tsigAlgorithm = undefined;
            this._tsigKey = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._address = value.address;
            this._port = value.port;
            this._tsigAlgorithm = value.tsigAlgorithm;
            this._tsigKey = value.tsigKey;
        }
    }
    get address() {
        return this.getStringAttribute('address');
    }
    set address(value) {
        this._address = value;
    }
    get addressInput() {
        return this._address;
    }
    get port() {
        return this.getNumberAttribute('port');
    }
    set port(value) {
        this._port = value;
    }
    resetPort() {
        this._port = undefined;
    }
    get portInput() {
        return this._port;
    }
    get tsigAlgorithm() {
        return this.getStringAttribute('tsig_algorithm');
    }
    set tsigAlgorithm(value) {
        this._tsigAlgorithm = value;
    }
    resetTsigAlgorithm() {
        this._tsigAlgorithm = undefined;
    }
    get tsigAlgorithmInput() {
        return this._tsigAlgorithm;
    }
    get tsigKey() {
        return this.getStringAttribute('tsig_key');
    }
    set tsigKey(value) {
        this._tsigKey = value;
    }
    resetTsigKey() {
        this._tsigKey = undefined;
    }
    get tsigKeyInput() {
        return this._tsigKey;
    }
}
exports.ZonePrimaryNameserversOutputReference = ZonePrimaryNameserversOutputReference;
class ZonePrimaryNameserversList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new ZonePrimaryNameserversOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ZonePrimaryNameserversList = ZonePrimaryNameserversList;
class Zone extends cdktf.TerraformResource {
    static { this.tfResourceType = "hcloud_zone"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "hcloud_zone", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'hcloud_zone',
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
        this._authoritativeNameservers = new ZoneAuthoritativeNameserversOutputReference(this, "authoritative_nameservers");
        this._primaryNameservers = new ZonePrimaryNameserversList(this, "primary_nameservers", false);
        this._deleteProtection = config.deleteProtection;
        this._labels = config.labels;
        this._mode = config.mode;
        this._name = config.name;
        this._primaryNameservers.internalValue = config.primaryNameservers;
        this._ttl = config.ttl;
    }
    get authoritativeNameservers() {
        return this._authoritativeNameservers;
    }
    get deleteProtection() {
        return this.getBooleanAttribute('delete_protection');
    }
    set deleteProtection(value) {
        this._deleteProtection = value;
    }
    resetDeleteProtection() {
        this._deleteProtection = undefined;
    }
    get deleteProtectionInput() {
        return this._deleteProtection;
    }
    get id() {
        return this.getNumberAttribute('id');
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
    get mode() {
        return this.getStringAttribute('mode');
    }
    set mode(value) {
        this._mode = value;
    }
    get modeInput() {
        return this._mode;
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
    get primaryNameservers() {
        return this._primaryNameservers;
    }
    putPrimaryNameservers(value) {
        this._primaryNameservers.internalValue = value;
    }
    resetPrimaryNameservers() {
        this._primaryNameservers.internalValue = undefined;
    }
    get primaryNameserversInput() {
        return this._primaryNameservers.internalValue;
    }
    get registrar() {
        return this.getStringAttribute('registrar');
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
    synthesizeAttributes() {
        return {
            delete_protection: cdktf.booleanToTerraform(this._deleteProtection),
            labels: cdktf.hashMapper(cdktf.stringToTerraform)(this._labels),
            mode: cdktf.stringToTerraform(this._mode),
            name: cdktf.stringToTerraform(this._name),
            primary_nameservers: cdktf.listMapper(zonePrimaryNameserversToTerraform, false)(this._primaryNameservers.internalValue),
            ttl: cdktf.numberToTerraform(this._ttl),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            delete_protection: {
                value: cdktf.booleanToHclTerraform(this._deleteProtection),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            labels: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._labels),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            mode: {
                value: cdktf.stringToHclTerraform(this._mode),
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
            primary_nameservers: {
                value: cdktf.listMapperHcl(zonePrimaryNameserversToHclTerraform, false)(this._primaryNameservers.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ZonePrimaryNameserversList",
            },
            ttl: {
                value: cdktf.numberToHclTerraform(this._ttl),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.Zone = Zone;

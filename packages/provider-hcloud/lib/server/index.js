// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Server = exports.ServerTimeoutsOutputReference = exports.ServerPublicNetList = exports.ServerPublicNetOutputReference = exports.ServerNetworkList = exports.ServerNetworkOutputReference = void 0;
exports.serverNetworkToTerraform = serverNetworkToTerraform;
exports.serverNetworkToHclTerraform = serverNetworkToHclTerraform;
exports.serverPublicNetToTerraform = serverPublicNetToTerraform;
exports.serverPublicNetToHclTerraform = serverPublicNetToHclTerraform;
exports.serverTimeoutsToTerraform = serverTimeoutsToTerraform;
exports.serverTimeoutsToHclTerraform = serverTimeoutsToHclTerraform;
const cdktf = require("cdktf");
function serverNetworkToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        alias_ips: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.aliasIps),
        ip: cdktf.stringToTerraform(struct.ip),
        network_id: cdktf.numberToTerraform(struct.networkId),
        subnet_id: cdktf.stringToTerraform(struct.subnetId),
    };
}
function serverNetworkToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        alias_ips: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.aliasIps),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
        ip: {
            value: cdktf.stringToHclTerraform(struct.ip),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        network_id: {
            value: cdktf.numberToHclTerraform(struct.networkId),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        subnet_id: {
            value: cdktf.stringToHclTerraform(struct.subnetId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ServerNetworkOutputReference extends cdktf.ComplexObject {
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
        if (this._aliasIps !== undefined) {
            hasAnyValues = true;
            internalValueResult.aliasIps = this._aliasIps;
        }
        if (this._ip !== undefined) {
            hasAnyValues = true;
            internalValueResult.ip = this._ip;
        }
        if (this._networkId !== undefined) {
            hasAnyValues = true;
            internalValueResult.networkId = this._networkId;
        }
        if (this._subnetId !== undefined) {
            hasAnyValues = true;
            internalValueResult.subnetId = this._subnetId;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._aliasIps = undefined;
            this._ip = undefined;
            this._networkId = undefined;
            this._subnetId = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._aliasIps = value.aliasIps;
            this._ip = value.ip;
            this._networkId = value.networkId;
            this._subnetId = value.subnetId;
        }
    }
    get aliasIps() {
        return cdktf.Fn.tolist(this.getListAttribute('alias_ips'));
    }
    set aliasIps(value) {
        this._aliasIps = value;
    }
    resetAliasIps() {
        this._aliasIps = undefined;
    }
    get aliasIpsInput() {
        return this._aliasIps;
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
    get macAddress() {
        return this.getStringAttribute('mac_address');
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
}
exports.ServerNetworkOutputReference = ServerNetworkOutputReference;
class ServerNetworkList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new ServerNetworkOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ServerNetworkList = ServerNetworkList;
function serverPublicNetToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        ipv4: cdktf.numberToTerraform(struct.ipv4),
        ipv4_enabled: cdktf.booleanToTerraform(struct.ipv4Enabled),
        ipv6: cdktf.numberToTerraform(struct.ipv6),
        ipv6_enabled: cdktf.booleanToTerraform(struct.ipv6Enabled),
    };
}
function serverPublicNetToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        ipv4: {
            value: cdktf.numberToHclTerraform(struct.ipv4),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        ipv4_enabled: {
            value: cdktf.booleanToHclTerraform(struct.ipv4Enabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        ipv6: {
            value: cdktf.numberToHclTerraform(struct.ipv6),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        ipv6_enabled: {
            value: cdktf.booleanToHclTerraform(struct.ipv6Enabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ServerPublicNetOutputReference extends cdktf.ComplexObject {
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
        if (this._ipv4 !== undefined) {
            hasAnyValues = true;
            internalValueResult.ipv4 = this._ipv4;
        }
        if (this._ipv4Enabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.ipv4Enabled = this._ipv4Enabled;
        }
        if (this._ipv6 !== undefined) {
            hasAnyValues = true;
            internalValueResult.ipv6 = this._ipv6;
        }
        if (this._ipv6Enabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.ipv6Enabled = this._ipv6Enabled;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._ipv4 = undefined;
            this._ipv4Enabled = undefined;
            this._ipv6 = undefined;
            this._ipv6Enabled = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._ipv4 = value.ipv4;
            this._ipv4Enabled = value.ipv4Enabled;
            this._ipv6 = value.ipv6;
            this._ipv6Enabled = value.ipv6Enabled;
        }
    }
    get ipv4() {
        return this.getNumberAttribute('ipv4');
    }
    set ipv4(value) {
        this._ipv4 = value;
    }
    resetIpv4() {
        this._ipv4 = undefined;
    }
    get ipv4Input() {
        return this._ipv4;
    }
    get ipv4Enabled() {
        return this.getBooleanAttribute('ipv4_enabled');
    }
    set ipv4Enabled(value) {
        this._ipv4Enabled = value;
    }
    resetIpv4Enabled() {
        this._ipv4Enabled = undefined;
    }
    get ipv4EnabledInput() {
        return this._ipv4Enabled;
    }
    get ipv6() {
        return this.getNumberAttribute('ipv6');
    }
    set ipv6(value) {
        this._ipv6 = value;
    }
    resetIpv6() {
        this._ipv6 = undefined;
    }
    get ipv6Input() {
        return this._ipv6;
    }
    get ipv6Enabled() {
        return this.getBooleanAttribute('ipv6_enabled');
    }
    set ipv6Enabled(value) {
        this._ipv6Enabled = value;
    }
    resetIpv6Enabled() {
        this._ipv6Enabled = undefined;
    }
    get ipv6EnabledInput() {
        return this._ipv6Enabled;
    }
}
exports.ServerPublicNetOutputReference = ServerPublicNetOutputReference;
class ServerPublicNetList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new ServerPublicNetOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ServerPublicNetList = ServerPublicNetList;
function serverTimeoutsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        create: cdktf.stringToTerraform(struct.create),
    };
}
function serverTimeoutsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        create: {
            value: cdktf.stringToHclTerraform(struct.create),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ServerTimeoutsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._create !== undefined) {
            hasAnyValues = true;
            internalValueResult.create = this._create;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._create = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._create = value.create;
        }
    }
    get create() {
        return this.getStringAttribute('create');
    }
    set create(value) {
        this._create = value;
    }
    resetCreate() {
        this._create = undefined;
    }
    get createInput() {
        return this._create;
    }
}
exports.ServerTimeoutsOutputReference = ServerTimeoutsOutputReference;
class Server extends cdktf.TerraformResource {
    static { this.tfResourceType = "hcloud_server"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "hcloud_server", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'hcloud_server',
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
        this._network = new ServerNetworkList(this, "network", true);
        this._publicNet = new ServerPublicNetList(this, "public_net", true);
        this._timeouts = new ServerTimeoutsOutputReference(this, "timeouts");
        this._allowDeprecatedImages = config.allowDeprecatedImages;
        this._backups = config.backups;
        this._datacenter = config.datacenter;
        this._deleteProtection = config.deleteProtection;
        this._firewallIds = config.firewallIds;
        this._id = config.id;
        this._ignoreRemoteFirewallIds = config.ignoreRemoteFirewallIds;
        this._image = config.image;
        this._iso = config.iso;
        this._keepDisk = config.keepDisk;
        this._labels = config.labels;
        this._location = config.location;
        this._name = config.name;
        this._placementGroupId = config.placementGroupId;
        this._rebuildProtection = config.rebuildProtection;
        this._rescue = config.rescue;
        this._serverType = config.serverType;
        this._shutdownBeforeDeletion = config.shutdownBeforeDeletion;
        this._sshKeys = config.sshKeys;
        this._userData = config.userData;
        this._network.internalValue = config.network;
        this._publicNet.internalValue = config.publicNet;
        this._timeouts.internalValue = config.timeouts;
    }
    get allowDeprecatedImages() {
        return this.getBooleanAttribute('allow_deprecated_images');
    }
    set allowDeprecatedImages(value) {
        this._allowDeprecatedImages = value;
    }
    resetAllowDeprecatedImages() {
        this._allowDeprecatedImages = undefined;
    }
    get allowDeprecatedImagesInput() {
        return this._allowDeprecatedImages;
    }
    get backupWindow() {
        return this.getStringAttribute('backup_window');
    }
    get backups() {
        return this.getBooleanAttribute('backups');
    }
    set backups(value) {
        this._backups = value;
    }
    resetBackups() {
        this._backups = undefined;
    }
    get backupsInput() {
        return this._backups;
    }
    get datacenter() {
        return this.getStringAttribute('datacenter');
    }
    set datacenter(value) {
        this._datacenter = value;
    }
    resetDatacenter() {
        this._datacenter = undefined;
    }
    get datacenterInput() {
        return this._datacenter;
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
    get firewallIds() {
        return cdktf.Token.asNumberList(cdktf.Fn.tolist(this.getNumberListAttribute('firewall_ids')));
    }
    set firewallIds(value) {
        this._firewallIds = value;
    }
    resetFirewallIds() {
        this._firewallIds = undefined;
    }
    get firewallIdsInput() {
        return this._firewallIds;
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
    get ignoreRemoteFirewallIds() {
        return this.getBooleanAttribute('ignore_remote_firewall_ids');
    }
    set ignoreRemoteFirewallIds(value) {
        this._ignoreRemoteFirewallIds = value;
    }
    resetIgnoreRemoteFirewallIds() {
        this._ignoreRemoteFirewallIds = undefined;
    }
    get ignoreRemoteFirewallIdsInput() {
        return this._ignoreRemoteFirewallIds;
    }
    get image() {
        return this.getStringAttribute('image');
    }
    set image(value) {
        this._image = value;
    }
    resetImage() {
        this._image = undefined;
    }
    get imageInput() {
        return this._image;
    }
    get ipv4Address() {
        return this.getStringAttribute('ipv4_address');
    }
    get ipv6Address() {
        return this.getStringAttribute('ipv6_address');
    }
    get ipv6Network() {
        return this.getStringAttribute('ipv6_network');
    }
    get iso() {
        return this.getStringAttribute('iso');
    }
    set iso(value) {
        this._iso = value;
    }
    resetIso() {
        this._iso = undefined;
    }
    get isoInput() {
        return this._iso;
    }
    get keepDisk() {
        return this.getBooleanAttribute('keep_disk');
    }
    set keepDisk(value) {
        this._keepDisk = value;
    }
    resetKeepDisk() {
        this._keepDisk = undefined;
    }
    get keepDiskInput() {
        return this._keepDisk;
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
    get location() {
        return this.getStringAttribute('location');
    }
    set location(value) {
        this._location = value;
    }
    resetLocation() {
        this._location = undefined;
    }
    get locationInput() {
        return this._location;
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
    get placementGroupId() {
        return this.getNumberAttribute('placement_group_id');
    }
    set placementGroupId(value) {
        this._placementGroupId = value;
    }
    resetPlacementGroupId() {
        this._placementGroupId = undefined;
    }
    get placementGroupIdInput() {
        return this._placementGroupId;
    }
    get primaryDiskSize() {
        return this.getNumberAttribute('primary_disk_size');
    }
    get rebuildProtection() {
        return this.getBooleanAttribute('rebuild_protection');
    }
    set rebuildProtection(value) {
        this._rebuildProtection = value;
    }
    resetRebuildProtection() {
        this._rebuildProtection = undefined;
    }
    get rebuildProtectionInput() {
        return this._rebuildProtection;
    }
    get rescue() {
        return this.getStringAttribute('rescue');
    }
    set rescue(value) {
        this._rescue = value;
    }
    resetRescue() {
        this._rescue = undefined;
    }
    get rescueInput() {
        return this._rescue;
    }
    get serverType() {
        return this.getStringAttribute('server_type');
    }
    set serverType(value) {
        this._serverType = value;
    }
    get serverTypeInput() {
        return this._serverType;
    }
    get shutdownBeforeDeletion() {
        return this.getBooleanAttribute('shutdown_before_deletion');
    }
    set shutdownBeforeDeletion(value) {
        this._shutdownBeforeDeletion = value;
    }
    resetShutdownBeforeDeletion() {
        this._shutdownBeforeDeletion = undefined;
    }
    get shutdownBeforeDeletionInput() {
        return this._shutdownBeforeDeletion;
    }
    get sshKeys() {
        return this.getListAttribute('ssh_keys');
    }
    set sshKeys(value) {
        this._sshKeys = value;
    }
    resetSshKeys() {
        this._sshKeys = undefined;
    }
    get sshKeysInput() {
        return this._sshKeys;
    }
    get status() {
        return this.getStringAttribute('status');
    }
    get userData() {
        return this.getStringAttribute('user_data');
    }
    set userData(value) {
        this._userData = value;
    }
    resetUserData() {
        this._userData = undefined;
    }
    get userDataInput() {
        return this._userData;
    }
    get network() {
        return this._network;
    }
    putNetwork(value) {
        this._network.internalValue = value;
    }
    resetNetwork() {
        this._network.internalValue = undefined;
    }
    get networkInput() {
        return this._network.internalValue;
    }
    get publicNet() {
        return this._publicNet;
    }
    putPublicNet(value) {
        this._publicNet.internalValue = value;
    }
    resetPublicNet() {
        this._publicNet.internalValue = undefined;
    }
    get publicNetInput() {
        return this._publicNet.internalValue;
    }
    get timeouts() {
        return this._timeouts;
    }
    putTimeouts(value) {
        this._timeouts.internalValue = value;
    }
    resetTimeouts() {
        this._timeouts.internalValue = undefined;
    }
    get timeoutsInput() {
        return this._timeouts.internalValue;
    }
    synthesizeAttributes() {
        return {
            allow_deprecated_images: cdktf.booleanToTerraform(this._allowDeprecatedImages),
            backups: cdktf.booleanToTerraform(this._backups),
            datacenter: cdktf.stringToTerraform(this._datacenter),
            delete_protection: cdktf.booleanToTerraform(this._deleteProtection),
            firewall_ids: cdktf.listMapper(cdktf.numberToTerraform, false)(this._firewallIds),
            id: cdktf.stringToTerraform(this._id),
            ignore_remote_firewall_ids: cdktf.booleanToTerraform(this._ignoreRemoteFirewallIds),
            image: cdktf.stringToTerraform(this._image),
            iso: cdktf.stringToTerraform(this._iso),
            keep_disk: cdktf.booleanToTerraform(this._keepDisk),
            labels: cdktf.hashMapper(cdktf.stringToTerraform)(this._labels),
            location: cdktf.stringToTerraform(this._location),
            name: cdktf.stringToTerraform(this._name),
            placement_group_id: cdktf.numberToTerraform(this._placementGroupId),
            rebuild_protection: cdktf.booleanToTerraform(this._rebuildProtection),
            rescue: cdktf.stringToTerraform(this._rescue),
            server_type: cdktf.stringToTerraform(this._serverType),
            shutdown_before_deletion: cdktf.booleanToTerraform(this._shutdownBeforeDeletion),
            ssh_keys: cdktf.listMapper(cdktf.stringToTerraform, false)(this._sshKeys),
            user_data: cdktf.stringToTerraform(this._userData),
            network: cdktf.listMapper(serverNetworkToTerraform, true)(this._network.internalValue),
            public_net: cdktf.listMapper(serverPublicNetToTerraform, true)(this._publicNet.internalValue),
            timeouts: serverTimeoutsToTerraform(this._timeouts.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            allow_deprecated_images: {
                value: cdktf.booleanToHclTerraform(this._allowDeprecatedImages),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            backups: {
                value: cdktf.booleanToHclTerraform(this._backups),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            datacenter: {
                value: cdktf.stringToHclTerraform(this._datacenter),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            delete_protection: {
                value: cdktf.booleanToHclTerraform(this._deleteProtection),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            firewall_ids: {
                value: cdktf.listMapperHcl(cdktf.numberToHclTerraform, false)(this._firewallIds),
                isBlock: false,
                type: "set",
                storageClassType: "numberList",
            },
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            ignore_remote_firewall_ids: {
                value: cdktf.booleanToHclTerraform(this._ignoreRemoteFirewallIds),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            image: {
                value: cdktf.stringToHclTerraform(this._image),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            iso: {
                value: cdktf.stringToHclTerraform(this._iso),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            keep_disk: {
                value: cdktf.booleanToHclTerraform(this._keepDisk),
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
            location: {
                value: cdktf.stringToHclTerraform(this._location),
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
            placement_group_id: {
                value: cdktf.numberToHclTerraform(this._placementGroupId),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            rebuild_protection: {
                value: cdktf.booleanToHclTerraform(this._rebuildProtection),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            rescue: {
                value: cdktf.stringToHclTerraform(this._rescue),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            server_type: {
                value: cdktf.stringToHclTerraform(this._serverType),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            shutdown_before_deletion: {
                value: cdktf.booleanToHclTerraform(this._shutdownBeforeDeletion),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            ssh_keys: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._sshKeys),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            user_data: {
                value: cdktf.stringToHclTerraform(this._userData),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            network: {
                value: cdktf.listMapperHcl(serverNetworkToHclTerraform, true)(this._network.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ServerNetworkList",
            },
            public_net: {
                value: cdktf.listMapperHcl(serverPublicNetToHclTerraform, true)(this._publicNet.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ServerPublicNetList",
            },
            timeouts: {
                value: serverTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "ServerTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.Server = Server;

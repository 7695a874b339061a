// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CloudInstance = exports.CloudInstanceSharesList = exports.CloudInstanceSharesOutputReference = exports.CloudInstanceNetworksList = exports.CloudInstanceNetworksOutputReference = exports.CloudInstanceCurrentStateOutputReference = exports.CloudInstanceCurrentStateVolumesList = exports.CloudInstanceCurrentStateVolumesOutputReference = exports.CloudInstanceCurrentStateSharesList = exports.CloudInstanceCurrentStateSharesOutputReference = exports.CloudInstanceCurrentStateSecurityGroupsList = exports.CloudInstanceCurrentStateSecurityGroupsOutputReference = exports.CloudInstanceCurrentStateNetworksList = exports.CloudInstanceCurrentStateNetworksOutputReference = exports.CloudInstanceCurrentStateNetworksAddressesList = exports.CloudInstanceCurrentStateNetworksAddressesOutputReference = exports.CloudInstanceCurrentStateLocationOutputReference = exports.CloudInstanceCurrentStateImageOutputReference = exports.CloudInstanceCurrentStateGroupOutputReference = exports.CloudInstanceCurrentStateFlavorOutputReference = void 0;
exports.cloudInstanceCurrentStateFlavorToTerraform = cloudInstanceCurrentStateFlavorToTerraform;
exports.cloudInstanceCurrentStateFlavorToHclTerraform = cloudInstanceCurrentStateFlavorToHclTerraform;
exports.cloudInstanceCurrentStateGroupToTerraform = cloudInstanceCurrentStateGroupToTerraform;
exports.cloudInstanceCurrentStateGroupToHclTerraform = cloudInstanceCurrentStateGroupToHclTerraform;
exports.cloudInstanceCurrentStateImageToTerraform = cloudInstanceCurrentStateImageToTerraform;
exports.cloudInstanceCurrentStateImageToHclTerraform = cloudInstanceCurrentStateImageToHclTerraform;
exports.cloudInstanceCurrentStateLocationToTerraform = cloudInstanceCurrentStateLocationToTerraform;
exports.cloudInstanceCurrentStateLocationToHclTerraform = cloudInstanceCurrentStateLocationToHclTerraform;
exports.cloudInstanceCurrentStateNetworksAddressesToTerraform = cloudInstanceCurrentStateNetworksAddressesToTerraform;
exports.cloudInstanceCurrentStateNetworksAddressesToHclTerraform = cloudInstanceCurrentStateNetworksAddressesToHclTerraform;
exports.cloudInstanceCurrentStateNetworksToTerraform = cloudInstanceCurrentStateNetworksToTerraform;
exports.cloudInstanceCurrentStateNetworksToHclTerraform = cloudInstanceCurrentStateNetworksToHclTerraform;
exports.cloudInstanceCurrentStateSecurityGroupsToTerraform = cloudInstanceCurrentStateSecurityGroupsToTerraform;
exports.cloudInstanceCurrentStateSecurityGroupsToHclTerraform = cloudInstanceCurrentStateSecurityGroupsToHclTerraform;
exports.cloudInstanceCurrentStateSharesToTerraform = cloudInstanceCurrentStateSharesToTerraform;
exports.cloudInstanceCurrentStateSharesToHclTerraform = cloudInstanceCurrentStateSharesToHclTerraform;
exports.cloudInstanceCurrentStateVolumesToTerraform = cloudInstanceCurrentStateVolumesToTerraform;
exports.cloudInstanceCurrentStateVolumesToHclTerraform = cloudInstanceCurrentStateVolumesToHclTerraform;
exports.cloudInstanceCurrentStateToTerraform = cloudInstanceCurrentStateToTerraform;
exports.cloudInstanceCurrentStateToHclTerraform = cloudInstanceCurrentStateToHclTerraform;
exports.cloudInstanceNetworksToTerraform = cloudInstanceNetworksToTerraform;
exports.cloudInstanceNetworksToHclTerraform = cloudInstanceNetworksToHclTerraform;
exports.cloudInstanceSharesToTerraform = cloudInstanceSharesToTerraform;
exports.cloudInstanceSharesToHclTerraform = cloudInstanceSharesToHclTerraform;
const cdktf = require("cdktf");
function cloudInstanceCurrentStateFlavorToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function cloudInstanceCurrentStateFlavorToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class CloudInstanceCurrentStateFlavorOutputReference extends cdktf.ComplexObject {
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
    get disk() {
        return this.getNumberAttribute('disk');
    }
    get ephemeral() {
        return this.getNumberAttribute('ephemeral');
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get name() {
        return this.getStringAttribute('name');
    }
    get ram() {
        return this.getNumberAttribute('ram');
    }
    get swap() {
        return this.getNumberAttribute('swap');
    }
    get vcpus() {
        return this.getNumberAttribute('vcpus');
    }
}
exports.CloudInstanceCurrentStateFlavorOutputReference = CloudInstanceCurrentStateFlavorOutputReference;
function cloudInstanceCurrentStateGroupToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function cloudInstanceCurrentStateGroupToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class CloudInstanceCurrentStateGroupOutputReference extends cdktf.ComplexObject {
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
    get id() {
        return this.getStringAttribute('id');
    }
}
exports.CloudInstanceCurrentStateGroupOutputReference = CloudInstanceCurrentStateGroupOutputReference;
function cloudInstanceCurrentStateImageToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function cloudInstanceCurrentStateImageToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class CloudInstanceCurrentStateImageOutputReference extends cdktf.ComplexObject {
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
    get deprecated() {
        return this.getBooleanAttribute('deprecated');
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get name() {
        return this.getStringAttribute('name');
    }
    get size() {
        return this.getNumberAttribute('size');
    }
    get status() {
        return this.getStringAttribute('status');
    }
}
exports.CloudInstanceCurrentStateImageOutputReference = CloudInstanceCurrentStateImageOutputReference;
function cloudInstanceCurrentStateLocationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function cloudInstanceCurrentStateLocationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class CloudInstanceCurrentStateLocationOutputReference extends cdktf.ComplexObject {
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
    get availabilityZone() {
        return this.getStringAttribute('availability_zone');
    }
    get region() {
        return this.getStringAttribute('region');
    }
}
exports.CloudInstanceCurrentStateLocationOutputReference = CloudInstanceCurrentStateLocationOutputReference;
function cloudInstanceCurrentStateNetworksAddressesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function cloudInstanceCurrentStateNetworksAddressesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class CloudInstanceCurrentStateNetworksAddressesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
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
    get ip() {
        return this.getStringAttribute('ip');
    }
    get mac() {
        return this.getStringAttribute('mac');
    }
    get type() {
        return this.getStringAttribute('type');
    }
    get version() {
        return this.getNumberAttribute('version');
    }
}
exports.CloudInstanceCurrentStateNetworksAddressesOutputReference = CloudInstanceCurrentStateNetworksAddressesOutputReference;
class CloudInstanceCurrentStateNetworksAddressesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CloudInstanceCurrentStateNetworksAddressesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CloudInstanceCurrentStateNetworksAddressesList = CloudInstanceCurrentStateNetworksAddressesList;
function cloudInstanceCurrentStateNetworksToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function cloudInstanceCurrentStateNetworksToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class CloudInstanceCurrentStateNetworksOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._addresses = new CloudInstanceCurrentStateNetworksAddressesList(this, "addresses", false);
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
    get addresses() {
        return this._addresses;
    }
    get gatewayId() {
        return this.getStringAttribute('gateway_id');
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get subnetId() {
        return this.getStringAttribute('subnet_id');
    }
}
exports.CloudInstanceCurrentStateNetworksOutputReference = CloudInstanceCurrentStateNetworksOutputReference;
class CloudInstanceCurrentStateNetworksList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CloudInstanceCurrentStateNetworksOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CloudInstanceCurrentStateNetworksList = CloudInstanceCurrentStateNetworksList;
function cloudInstanceCurrentStateSecurityGroupsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function cloudInstanceCurrentStateSecurityGroupsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class CloudInstanceCurrentStateSecurityGroupsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
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
    get id() {
        return this.getStringAttribute('id');
    }
}
exports.CloudInstanceCurrentStateSecurityGroupsOutputReference = CloudInstanceCurrentStateSecurityGroupsOutputReference;
class CloudInstanceCurrentStateSecurityGroupsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CloudInstanceCurrentStateSecurityGroupsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CloudInstanceCurrentStateSecurityGroupsList = CloudInstanceCurrentStateSecurityGroupsList;
function cloudInstanceCurrentStateSharesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function cloudInstanceCurrentStateSharesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class CloudInstanceCurrentStateSharesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
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
    get accessLevel() {
        return this.getStringAttribute('access_level');
    }
    get accessTo() {
        return this.getStringAttribute('access_to');
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get state() {
        return this.getStringAttribute('state');
    }
}
exports.CloudInstanceCurrentStateSharesOutputReference = CloudInstanceCurrentStateSharesOutputReference;
class CloudInstanceCurrentStateSharesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CloudInstanceCurrentStateSharesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CloudInstanceCurrentStateSharesList = CloudInstanceCurrentStateSharesList;
function cloudInstanceCurrentStateVolumesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function cloudInstanceCurrentStateVolumesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class CloudInstanceCurrentStateVolumesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
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
    get id() {
        return this.getStringAttribute('id');
    }
    get name() {
        return this.getStringAttribute('name');
    }
    get size() {
        return this.getNumberAttribute('size');
    }
}
exports.CloudInstanceCurrentStateVolumesOutputReference = CloudInstanceCurrentStateVolumesOutputReference;
class CloudInstanceCurrentStateVolumesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CloudInstanceCurrentStateVolumesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CloudInstanceCurrentStateVolumesList = CloudInstanceCurrentStateVolumesList;
function cloudInstanceCurrentStateToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function cloudInstanceCurrentStateToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class CloudInstanceCurrentStateOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
        this.isEmptyObject = false;
        this._flavor = new CloudInstanceCurrentStateFlavorOutputReference(this, "flavor");
        this._group = new CloudInstanceCurrentStateGroupOutputReference(this, "group");
        this._image = new CloudInstanceCurrentStateImageOutputReference(this, "image");
        this._location = new CloudInstanceCurrentStateLocationOutputReference(this, "location");
        this._networks = new CloudInstanceCurrentStateNetworksList(this, "networks", false);
        this._securityGroups = new CloudInstanceCurrentStateSecurityGroupsList(this, "security_groups", false);
        this._shares = new CloudInstanceCurrentStateSharesList(this, "shares", false);
        this._volumes = new CloudInstanceCurrentStateVolumesList(this, "volumes", false);
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
    get flavor() {
        return this._flavor;
    }
    get group() {
        return this._group;
    }
    get hostId() {
        return this.getStringAttribute('host_id');
    }
    get image() {
        return this._image;
    }
    get location() {
        return this._location;
    }
    get locked() {
        return this.getBooleanAttribute('locked');
    }
    get name() {
        return this.getStringAttribute('name');
    }
    get networks() {
        return this._networks;
    }
    get powerState() {
        return this.getStringAttribute('power_state');
    }
    get projectId() {
        return this.getStringAttribute('project_id');
    }
    get securityGroups() {
        return this._securityGroups;
    }
    get shares() {
        return this._shares;
    }
    get sshKeyName() {
        return this.getStringAttribute('ssh_key_name');
    }
    get userId() {
        return this.getStringAttribute('user_id');
    }
    get volumes() {
        return this._volumes;
    }
}
exports.CloudInstanceCurrentStateOutputReference = CloudInstanceCurrentStateOutputReference;
function cloudInstanceNetworksToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        auto_assign_public_ip: cdktf.booleanToTerraform(struct.autoAssignPublicIp),
        ip: cdktf.stringToTerraform(struct.ip),
        network_id: cdktf.stringToTerraform(struct.networkId),
        subnet_id: cdktf.stringToTerraform(struct.subnetId),
    };
}
function cloudInstanceNetworksToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        auto_assign_public_ip: {
            value: cdktf.booleanToHclTerraform(struct.autoAssignPublicIp),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        ip: {
            value: cdktf.stringToHclTerraform(struct.ip),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        network_id: {
            value: cdktf.stringToHclTerraform(struct.networkId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
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
class CloudInstanceNetworksOutputReference extends cdktf.ComplexObject {
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
        if (this._autoAssignPublicIp !== undefined) {
            hasAnyValues = true;
            internalValueResult.autoAssignPublicIp = this._autoAssignPublicIp;
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
            this._autoAssignPublicIp = undefined;
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
            this._autoAssignPublicIp = value.autoAssignPublicIp;
            this._ip = value.ip;
            this._networkId = value.networkId;
            this._subnetId = value.subnetId;
        }
    }
    get autoAssignPublicIp() {
        return this.getBooleanAttribute('auto_assign_public_ip');
    }
    set autoAssignPublicIp(value) {
        this._autoAssignPublicIp = value;
    }
    resetAutoAssignPublicIp() {
        this._autoAssignPublicIp = undefined;
    }
    get autoAssignPublicIpInput() {
        return this._autoAssignPublicIp;
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
    get networkId() {
        return this.getStringAttribute('network_id');
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
exports.CloudInstanceNetworksOutputReference = CloudInstanceNetworksOutputReference;
class CloudInstanceNetworksList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CloudInstanceNetworksOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CloudInstanceNetworksList = CloudInstanceNetworksList;
function cloudInstanceSharesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        access_level: cdktf.stringToTerraform(struct.accessLevel),
        id: cdktf.stringToTerraform(struct.id),
    };
}
function cloudInstanceSharesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        access_level: {
            value: cdktf.stringToHclTerraform(struct.accessLevel),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        id: {
            value: cdktf.stringToHclTerraform(struct.id),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudInstanceSharesOutputReference extends cdktf.ComplexObject {
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
        if (this._accessLevel !== undefined) {
            hasAnyValues = true;
            internalValueResult.accessLevel = this._accessLevel;
        }
        if (this._id !== undefined) {
            hasAnyValues = true;
            internalValueResult.id = this._id;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._accessLevel = undefined;
            this._id = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._accessLevel = value.accessLevel;
            this._id = value.id;
        }
    }
    get accessLevel() {
        return this.getStringAttribute('access_level');
    }
    set accessLevel(value) {
        this._accessLevel = value;
    }
    resetAccessLevel() {
        this._accessLevel = undefined;
    }
    get accessLevelInput() {
        return this._accessLevel;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    set id(value) {
        this._id = value;
    }
    get idInput() {
        return this._id;
    }
}
exports.CloudInstanceSharesOutputReference = CloudInstanceSharesOutputReference;
class CloudInstanceSharesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CloudInstanceSharesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CloudInstanceSharesList = CloudInstanceSharesList;
class CloudInstance extends cdktf.TerraformResource {
    static { this.tfResourceType = "ovh_cloud_instance"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ovh_cloud_instance", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'ovh_cloud_instance',
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
        this._currentState = new CloudInstanceCurrentStateOutputReference(this, "current_state");
        this._networks = new CloudInstanceNetworksList(this, "networks", false);
        this._shares = new CloudInstanceSharesList(this, "shares", false);
        this._availabilityZone = config.availabilityZone;
        this._flavorId = config.flavorId;
        this._groupId = config.groupId;
        this._imageId = config.imageId;
        this._name = config.name;
        this._networks.internalValue = config.networks;
        this._powerState = config.powerState;
        this._region = config.region;
        this._securityGroupIds = config.securityGroupIds;
        this._serviceName = config.serviceName;
        this._shares.internalValue = config.shares;
        this._sshKeyName = config.sshKeyName;
        this._volumeIds = config.volumeIds;
    }
    get availabilityZone() {
        return this.getStringAttribute('availability_zone');
    }
    set availabilityZone(value) {
        this._availabilityZone = value;
    }
    resetAvailabilityZone() {
        this._availabilityZone = undefined;
    }
    get availabilityZoneInput() {
        return this._availabilityZone;
    }
    get checksum() {
        return this.getStringAttribute('checksum');
    }
    get createdAt() {
        return this.getStringAttribute('created_at');
    }
    get currentState() {
        return this._currentState;
    }
    get flavorId() {
        return this.getStringAttribute('flavor_id');
    }
    set flavorId(value) {
        this._flavorId = value;
    }
    get flavorIdInput() {
        return this._flavorId;
    }
    get groupId() {
        return this.getStringAttribute('group_id');
    }
    set groupId(value) {
        this._groupId = value;
    }
    resetGroupId() {
        this._groupId = undefined;
    }
    get groupIdInput() {
        return this._groupId;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get imageId() {
        return this.getStringAttribute('image_id');
    }
    set imageId(value) {
        this._imageId = value;
    }
    resetImageId() {
        this._imageId = undefined;
    }
    get imageIdInput() {
        return this._imageId;
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
    get networks() {
        return this._networks;
    }
    putNetworks(value) {
        this._networks.internalValue = value;
    }
    resetNetworks() {
        this._networks.internalValue = undefined;
    }
    get networksInput() {
        return this._networks.internalValue;
    }
    get powerState() {
        return this.getStringAttribute('power_state');
    }
    set powerState(value) {
        this._powerState = value;
    }
    resetPowerState() {
        this._powerState = undefined;
    }
    get powerStateInput() {
        return this._powerState;
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
    get resourceStatus() {
        return this.getStringAttribute('resource_status');
    }
    get securityGroupIds() {
        return this.getListAttribute('security_group_ids');
    }
    set securityGroupIds(value) {
        this._securityGroupIds = value;
    }
    resetSecurityGroupIds() {
        this._securityGroupIds = undefined;
    }
    get securityGroupIdsInput() {
        return this._securityGroupIds;
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
    get shares() {
        return this._shares;
    }
    putShares(value) {
        this._shares.internalValue = value;
    }
    resetShares() {
        this._shares.internalValue = undefined;
    }
    get sharesInput() {
        return this._shares.internalValue;
    }
    get sshKeyName() {
        return this.getStringAttribute('ssh_key_name');
    }
    set sshKeyName(value) {
        this._sshKeyName = value;
    }
    resetSshKeyName() {
        this._sshKeyName = undefined;
    }
    get sshKeyNameInput() {
        return this._sshKeyName;
    }
    get updatedAt() {
        return this.getStringAttribute('updated_at');
    }
    get volumeIds() {
        return this.getListAttribute('volume_ids');
    }
    set volumeIds(value) {
        this._volumeIds = value;
    }
    resetVolumeIds() {
        this._volumeIds = undefined;
    }
    get volumeIdsInput() {
        return this._volumeIds;
    }
    synthesizeAttributes() {
        return {
            availability_zone: cdktf.stringToTerraform(this._availabilityZone),
            flavor_id: cdktf.stringToTerraform(this._flavorId),
            group_id: cdktf.stringToTerraform(this._groupId),
            image_id: cdktf.stringToTerraform(this._imageId),
            name: cdktf.stringToTerraform(this._name),
            networks: cdktf.listMapper(cloudInstanceNetworksToTerraform, false)(this._networks.internalValue),
            power_state: cdktf.stringToTerraform(this._powerState),
            region: cdktf.stringToTerraform(this._region),
            security_group_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._securityGroupIds),
            service_name: cdktf.stringToTerraform(this._serviceName),
            shares: cdktf.listMapper(cloudInstanceSharesToTerraform, false)(this._shares.internalValue),
            ssh_key_name: cdktf.stringToTerraform(this._sshKeyName),
            volume_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._volumeIds),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            availability_zone: {
                value: cdktf.stringToHclTerraform(this._availabilityZone),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            flavor_id: {
                value: cdktf.stringToHclTerraform(this._flavorId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            group_id: {
                value: cdktf.stringToHclTerraform(this._groupId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            image_id: {
                value: cdktf.stringToHclTerraform(this._imageId),
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
            networks: {
                value: cdktf.listMapperHcl(cloudInstanceNetworksToHclTerraform, false)(this._networks.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "CloudInstanceNetworksList",
            },
            power_state: {
                value: cdktf.stringToHclTerraform(this._powerState),
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
            security_group_ids: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._securityGroupIds),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            service_name: {
                value: cdktf.stringToHclTerraform(this._serviceName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            shares: {
                value: cdktf.listMapperHcl(cloudInstanceSharesToHclTerraform, false)(this._shares.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "CloudInstanceSharesList",
            },
            ssh_key_name: {
                value: cdktf.stringToHclTerraform(this._sshKeyName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            volume_ids: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._volumeIds),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.CloudInstance = CloudInstance;

// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CloudProjectInstance = exports.CloudProjectInstanceTimeoutsOutputReference = exports.CloudProjectInstanceSshKeyCreateOutputReference = exports.CloudProjectInstanceSshKeyOutputReference = exports.CloudProjectInstanceNetworkOutputReference = exports.CloudProjectInstanceNetworkPrivateOutputReference = exports.CloudProjectInstanceNetworkPrivateNetworkCreateOutputReference = exports.CloudProjectInstanceNetworkPrivateNetworkCreateSubnetOutputReference = exports.CloudProjectInstanceNetworkPrivateNetworkOutputReference = exports.CloudProjectInstanceNetworkPrivateGatewayCreateOutputReference = exports.CloudProjectInstanceNetworkPrivateGatewayOutputReference = exports.CloudProjectInstanceNetworkPrivateFloatingIpCreateOutputReference = exports.CloudProjectInstanceNetworkPrivateFloatingIpOutputReference = exports.CloudProjectInstanceGroupOutputReference = exports.CloudProjectInstanceFlavorOutputReference = exports.CloudProjectInstanceBootFromOutputReference = exports.CloudProjectInstanceAutoBackupOutputReference = exports.CloudProjectInstanceAttachedVolumesList = exports.CloudProjectInstanceAttachedVolumesOutputReference = exports.CloudProjectInstanceAddressesList = exports.CloudProjectInstanceAddressesOutputReference = void 0;
exports.cloudProjectInstanceAddressesToTerraform = cloudProjectInstanceAddressesToTerraform;
exports.cloudProjectInstanceAddressesToHclTerraform = cloudProjectInstanceAddressesToHclTerraform;
exports.cloudProjectInstanceAttachedVolumesToTerraform = cloudProjectInstanceAttachedVolumesToTerraform;
exports.cloudProjectInstanceAttachedVolumesToHclTerraform = cloudProjectInstanceAttachedVolumesToHclTerraform;
exports.cloudProjectInstanceAutoBackupToTerraform = cloudProjectInstanceAutoBackupToTerraform;
exports.cloudProjectInstanceAutoBackupToHclTerraform = cloudProjectInstanceAutoBackupToHclTerraform;
exports.cloudProjectInstanceBootFromToTerraform = cloudProjectInstanceBootFromToTerraform;
exports.cloudProjectInstanceBootFromToHclTerraform = cloudProjectInstanceBootFromToHclTerraform;
exports.cloudProjectInstanceFlavorToTerraform = cloudProjectInstanceFlavorToTerraform;
exports.cloudProjectInstanceFlavorToHclTerraform = cloudProjectInstanceFlavorToHclTerraform;
exports.cloudProjectInstanceGroupToTerraform = cloudProjectInstanceGroupToTerraform;
exports.cloudProjectInstanceGroupToHclTerraform = cloudProjectInstanceGroupToHclTerraform;
exports.cloudProjectInstanceNetworkPrivateFloatingIpToTerraform = cloudProjectInstanceNetworkPrivateFloatingIpToTerraform;
exports.cloudProjectInstanceNetworkPrivateFloatingIpToHclTerraform = cloudProjectInstanceNetworkPrivateFloatingIpToHclTerraform;
exports.cloudProjectInstanceNetworkPrivateFloatingIpCreateToTerraform = cloudProjectInstanceNetworkPrivateFloatingIpCreateToTerraform;
exports.cloudProjectInstanceNetworkPrivateFloatingIpCreateToHclTerraform = cloudProjectInstanceNetworkPrivateFloatingIpCreateToHclTerraform;
exports.cloudProjectInstanceNetworkPrivateGatewayToTerraform = cloudProjectInstanceNetworkPrivateGatewayToTerraform;
exports.cloudProjectInstanceNetworkPrivateGatewayToHclTerraform = cloudProjectInstanceNetworkPrivateGatewayToHclTerraform;
exports.cloudProjectInstanceNetworkPrivateGatewayCreateToTerraform = cloudProjectInstanceNetworkPrivateGatewayCreateToTerraform;
exports.cloudProjectInstanceNetworkPrivateGatewayCreateToHclTerraform = cloudProjectInstanceNetworkPrivateGatewayCreateToHclTerraform;
exports.cloudProjectInstanceNetworkPrivateNetworkToTerraform = cloudProjectInstanceNetworkPrivateNetworkToTerraform;
exports.cloudProjectInstanceNetworkPrivateNetworkToHclTerraform = cloudProjectInstanceNetworkPrivateNetworkToHclTerraform;
exports.cloudProjectInstanceNetworkPrivateNetworkCreateSubnetToTerraform = cloudProjectInstanceNetworkPrivateNetworkCreateSubnetToTerraform;
exports.cloudProjectInstanceNetworkPrivateNetworkCreateSubnetToHclTerraform = cloudProjectInstanceNetworkPrivateNetworkCreateSubnetToHclTerraform;
exports.cloudProjectInstanceNetworkPrivateNetworkCreateToTerraform = cloudProjectInstanceNetworkPrivateNetworkCreateToTerraform;
exports.cloudProjectInstanceNetworkPrivateNetworkCreateToHclTerraform = cloudProjectInstanceNetworkPrivateNetworkCreateToHclTerraform;
exports.cloudProjectInstanceNetworkPrivateToTerraform = cloudProjectInstanceNetworkPrivateToTerraform;
exports.cloudProjectInstanceNetworkPrivateToHclTerraform = cloudProjectInstanceNetworkPrivateToHclTerraform;
exports.cloudProjectInstanceNetworkToTerraform = cloudProjectInstanceNetworkToTerraform;
exports.cloudProjectInstanceNetworkToHclTerraform = cloudProjectInstanceNetworkToHclTerraform;
exports.cloudProjectInstanceSshKeyToTerraform = cloudProjectInstanceSshKeyToTerraform;
exports.cloudProjectInstanceSshKeyToHclTerraform = cloudProjectInstanceSshKeyToHclTerraform;
exports.cloudProjectInstanceSshKeyCreateToTerraform = cloudProjectInstanceSshKeyCreateToTerraform;
exports.cloudProjectInstanceSshKeyCreateToHclTerraform = cloudProjectInstanceSshKeyCreateToHclTerraform;
exports.cloudProjectInstanceTimeoutsToTerraform = cloudProjectInstanceTimeoutsToTerraform;
exports.cloudProjectInstanceTimeoutsToHclTerraform = cloudProjectInstanceTimeoutsToHclTerraform;
const cdktf = require("cdktf");
function cloudProjectInstanceAddressesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function cloudProjectInstanceAddressesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class CloudProjectInstanceAddressesOutputReference extends cdktf.ComplexObject {
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
    get version() {
        return this.getNumberAttribute('version');
    }
}
exports.CloudProjectInstanceAddressesOutputReference = CloudProjectInstanceAddressesOutputReference;
class CloudProjectInstanceAddressesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CloudProjectInstanceAddressesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CloudProjectInstanceAddressesList = CloudProjectInstanceAddressesList;
function cloudProjectInstanceAttachedVolumesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function cloudProjectInstanceAttachedVolumesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class CloudProjectInstanceAttachedVolumesOutputReference extends cdktf.ComplexObject {
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
exports.CloudProjectInstanceAttachedVolumesOutputReference = CloudProjectInstanceAttachedVolumesOutputReference;
class CloudProjectInstanceAttachedVolumesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CloudProjectInstanceAttachedVolumesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CloudProjectInstanceAttachedVolumesList = CloudProjectInstanceAttachedVolumesList;
function cloudProjectInstanceAutoBackupToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        cron: cdktf.stringToTerraform(struct.cron),
        rotation: cdktf.numberToTerraform(struct.rotation),
    };
}
function cloudProjectInstanceAutoBackupToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        cron: {
            value: cdktf.stringToHclTerraform(struct.cron),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        rotation: {
            value: cdktf.numberToHclTerraform(struct.rotation),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectInstanceAutoBackupOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._cron !== undefined) {
            hasAnyValues = true;
            internalValueResult.cron = this._cron;
        }
        if (this._rotation !== undefined) {
            hasAnyValues = true;
            internalValueResult.rotation = this._rotation;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._cron = undefined;
            this._rotation = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._cron = value.cron;
            this._rotation = value.rotation;
        }
    }
    get cron() {
        return this.getStringAttribute('cron');
    }
    set cron(value) {
        this._cron = value;
    }
    get cronInput() {
        return this._cron;
    }
    get rotation() {
        return this.getNumberAttribute('rotation');
    }
    set rotation(value) {
        this._rotation = value;
    }
    get rotationInput() {
        return this._rotation;
    }
}
exports.CloudProjectInstanceAutoBackupOutputReference = CloudProjectInstanceAutoBackupOutputReference;
function cloudProjectInstanceBootFromToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        image_id: cdktf.stringToTerraform(struct.imageId),
        volume_id: cdktf.stringToTerraform(struct.volumeId),
    };
}
function cloudProjectInstanceBootFromToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        image_id: {
            value: cdktf.stringToHclTerraform(struct.imageId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        volume_id: {
            value: cdktf.stringToHclTerraform(struct.volumeId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectInstanceBootFromOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._imageId !== undefined) {
            hasAnyValues = true;
            internalValueResult.imageId = this._imageId;
        }
        if (this._volumeId !== undefined) {
            hasAnyValues = true;
            internalValueResult.volumeId = this._volumeId;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._imageId = undefined;
            this._volumeId = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._imageId = value.imageId;
            this._volumeId = value.volumeId;
        }
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
    get volumeId() {
        return this.getStringAttribute('volume_id');
    }
    set volumeId(value) {
        this._volumeId = value;
    }
    resetVolumeId() {
        this._volumeId = undefined;
    }
    get volumeIdInput() {
        return this._volumeId;
    }
}
exports.CloudProjectInstanceBootFromOutputReference = CloudProjectInstanceBootFromOutputReference;
function cloudProjectInstanceFlavorToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        flavor_id: cdktf.stringToTerraform(struct.flavorId),
    };
}
function cloudProjectInstanceFlavorToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        flavor_id: {
            value: cdktf.stringToHclTerraform(struct.flavorId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectInstanceFlavorOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._flavorId !== undefined) {
            hasAnyValues = true;
            internalValueResult.flavorId = this._flavorId;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._flavorId = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._flavorId = value.flavorId;
        }
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
}
exports.CloudProjectInstanceFlavorOutputReference = CloudProjectInstanceFlavorOutputReference;
function cloudProjectInstanceGroupToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        group_id: cdktf.stringToTerraform(struct.groupId),
    };
}
function cloudProjectInstanceGroupToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        group_id: {
            value: cdktf.stringToHclTerraform(struct.groupId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectInstanceGroupOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._groupId !== undefined) {
            hasAnyValues = true;
            internalValueResult.groupId = this._groupId;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._groupId = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._groupId = value.groupId;
        }
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
}
exports.CloudProjectInstanceGroupOutputReference = CloudProjectInstanceGroupOutputReference;
function cloudProjectInstanceNetworkPrivateFloatingIpToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        id: cdktf.stringToTerraform(struct.id),
    };
}
function cloudProjectInstanceNetworkPrivateFloatingIpToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        id: {
            value: cdktf.stringToHclTerraform(struct.id),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectInstanceNetworkPrivateFloatingIpOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._id !== undefined) {
            hasAnyValues = true;
            internalValueResult.id = this._id;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._id = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._id = value.id;
        }
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
}
exports.CloudProjectInstanceNetworkPrivateFloatingIpOutputReference = CloudProjectInstanceNetworkPrivateFloatingIpOutputReference;
function cloudProjectInstanceNetworkPrivateFloatingIpCreateToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function cloudProjectInstanceNetworkPrivateFloatingIpCreateToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class CloudProjectInstanceNetworkPrivateFloatingIpCreateOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
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
}
exports.CloudProjectInstanceNetworkPrivateFloatingIpCreateOutputReference = CloudProjectInstanceNetworkPrivateFloatingIpCreateOutputReference;
function cloudProjectInstanceNetworkPrivateGatewayToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        id: cdktf.stringToTerraform(struct.id),
    };
}
function cloudProjectInstanceNetworkPrivateGatewayToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        id: {
            value: cdktf.stringToHclTerraform(struct.id),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectInstanceNetworkPrivateGatewayOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._id !== undefined) {
            hasAnyValues = true;
            internalValueResult.id = this._id;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._id = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._id = value.id;
        }
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
}
exports.CloudProjectInstanceNetworkPrivateGatewayOutputReference = CloudProjectInstanceNetworkPrivateGatewayOutputReference;
function cloudProjectInstanceNetworkPrivateGatewayCreateToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        model: cdktf.stringToTerraform(struct.model),
        name: cdktf.stringToTerraform(struct.name),
    };
}
function cloudProjectInstanceNetworkPrivateGatewayCreateToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        model: {
            value: cdktf.stringToHclTerraform(struct.model),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        name: {
            value: cdktf.stringToHclTerraform(struct.name),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectInstanceNetworkPrivateGatewayCreateOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._model !== undefined) {
            hasAnyValues = true;
            internalValueResult.model = this._model;
        }
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._model = undefined;
            this._name = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._model = value.model;
            this._name = value.name;
        }
    }
    get model() {
        return this.getStringAttribute('model');
    }
    set model(value) {
        this._model = value;
    }
    resetModel() {
        this._model = undefined;
    }
    get modelInput() {
        return this._model;
    }
    get name() {
        return this.getStringAttribute('name');
    }
    set name(value) {
        this._name = value;
    }
    resetName() {
        this._name = undefined;
    }
    get nameInput() {
        return this._name;
    }
}
exports.CloudProjectInstanceNetworkPrivateGatewayCreateOutputReference = CloudProjectInstanceNetworkPrivateGatewayCreateOutputReference;
function cloudProjectInstanceNetworkPrivateNetworkToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        id: cdktf.stringToTerraform(struct.id),
        subnet_id: cdktf.stringToTerraform(struct.subnetId),
    };
}
function cloudProjectInstanceNetworkPrivateNetworkToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        id: {
            value: cdktf.stringToHclTerraform(struct.id),
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
class CloudProjectInstanceNetworkPrivateNetworkOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._id !== undefined) {
            hasAnyValues = true;
            internalValueResult.id = this._id;
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
            this._id = undefined;
            this._subnetId = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._id = value.id;
            this._subnetId = value.subnetId;
        }
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
exports.CloudProjectInstanceNetworkPrivateNetworkOutputReference = CloudProjectInstanceNetworkPrivateNetworkOutputReference;
function cloudProjectInstanceNetworkPrivateNetworkCreateSubnetToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        cidr: cdktf.stringToTerraform(struct.cidr),
        enable_dhcp: cdktf.booleanToTerraform(struct.enableDhcp),
        ip_version: cdktf.numberToTerraform(struct.ipVersion),
    };
}
function cloudProjectInstanceNetworkPrivateNetworkCreateSubnetToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        cidr: {
            value: cdktf.stringToHclTerraform(struct.cidr),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        enable_dhcp: {
            value: cdktf.booleanToHclTerraform(struct.enableDhcp),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        ip_version: {
            value: cdktf.numberToHclTerraform(struct.ipVersion),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectInstanceNetworkPrivateNetworkCreateSubnetOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._cidr !== undefined) {
            hasAnyValues = true;
            internalValueResult.cidr = this._cidr;
        }
        if (this._enableDhcp !== undefined) {
            hasAnyValues = true;
            internalValueResult.enableDhcp = this._enableDhcp;
        }
        if (this._ipVersion !== undefined) {
            hasAnyValues = true;
            internalValueResult.ipVersion = this._ipVersion;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._cidr = undefined;
            this._enableDhcp = undefined;
            this._ipVersion = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._cidr = value.cidr;
            this._enableDhcp = value.enableDhcp;
            this._ipVersion = value.ipVersion;
        }
    }
    get cidr() {
        return this.getStringAttribute('cidr');
    }
    set cidr(value) {
        this._cidr = value;
    }
    resetCidr() {
        this._cidr = undefined;
    }
    get cidrInput() {
        return this._cidr;
    }
    get enableDhcp() {
        return this.getBooleanAttribute('enable_dhcp');
    }
    set enableDhcp(value) {
        this._enableDhcp = value;
    }
    resetEnableDhcp() {
        this._enableDhcp = undefined;
    }
    get enableDhcpInput() {
        return this._enableDhcp;
    }
    get ipVersion() {
        return this.getNumberAttribute('ip_version');
    }
    set ipVersion(value) {
        this._ipVersion = value;
    }
    resetIpVersion() {
        this._ipVersion = undefined;
    }
    get ipVersionInput() {
        return this._ipVersion;
    }
}
exports.CloudProjectInstanceNetworkPrivateNetworkCreateSubnetOutputReference = CloudProjectInstanceNetworkPrivateNetworkCreateSubnetOutputReference;
function cloudProjectInstanceNetworkPrivateNetworkCreateToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        name: cdktf.stringToTerraform(struct.name),
        vlan_id: cdktf.numberToTerraform(struct.vlanId),
        subnet: cloudProjectInstanceNetworkPrivateNetworkCreateSubnetToTerraform(struct.subnet),
    };
}
function cloudProjectInstanceNetworkPrivateNetworkCreateToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        name: {
            value: cdktf.stringToHclTerraform(struct.name),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        vlan_id: {
            value: cdktf.numberToHclTerraform(struct.vlanId),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        subnet: {
            value: cloudProjectInstanceNetworkPrivateNetworkCreateSubnetToHclTerraform(struct.subnet),
            isBlock: true,
            type: "set",
            storageClassType: "CloudProjectInstanceNetworkPrivateNetworkCreateSubnetList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectInstanceNetworkPrivateNetworkCreateOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._subnet = new CloudProjectInstanceNetworkPrivateNetworkCreateSubnetOutputReference(this, "subnet");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._vlanId !== undefined) {
            hasAnyValues = true;
            internalValueResult.vlanId = this._vlanId;
        }
        if (this._subnet?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.subnet = this._subnet?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._name = undefined;
            this._vlanId = undefined;
            this._subnet.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._name = value.name;
            this._vlanId = value.vlanId;
            this._subnet.internalValue = value.subnet;
        }
    }
    get name() {
        return this.getStringAttribute('name');
    }
    set name(value) {
        this._name = value;
    }
    resetName() {
        this._name = undefined;
    }
    get nameInput() {
        return this._name;
    }
    get vlanId() {
        return this.getNumberAttribute('vlan_id');
    }
    set vlanId(value) {
        this._vlanId = value;
    }
    resetVlanId() {
        this._vlanId = undefined;
    }
    get vlanIdInput() {
        return this._vlanId;
    }
    get subnet() {
        return this._subnet;
    }
    putSubnet(value) {
        this._subnet.internalValue = value;
    }
    resetSubnet() {
        this._subnet.internalValue = undefined;
    }
    get subnetInput() {
        return this._subnet.internalValue;
    }
}
exports.CloudProjectInstanceNetworkPrivateNetworkCreateOutputReference = CloudProjectInstanceNetworkPrivateNetworkCreateOutputReference;
function cloudProjectInstanceNetworkPrivateToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        ip: cdktf.stringToTerraform(struct.ip),
        floating_ip: cloudProjectInstanceNetworkPrivateFloatingIpToTerraform(struct.floatingIp),
        floating_ip_create: cloudProjectInstanceNetworkPrivateFloatingIpCreateToTerraform(struct.floatingIpCreate),
        gateway: cloudProjectInstanceNetworkPrivateGatewayToTerraform(struct.gateway),
        gateway_create: cloudProjectInstanceNetworkPrivateGatewayCreateToTerraform(struct.gatewayCreate),
        network: cloudProjectInstanceNetworkPrivateNetworkToTerraform(struct.network),
        network_create: cloudProjectInstanceNetworkPrivateNetworkCreateToTerraform(struct.networkCreate),
    };
}
function cloudProjectInstanceNetworkPrivateToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        ip: {
            value: cdktf.stringToHclTerraform(struct.ip),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        floating_ip: {
            value: cloudProjectInstanceNetworkPrivateFloatingIpToHclTerraform(struct.floatingIp),
            isBlock: true,
            type: "set",
            storageClassType: "CloudProjectInstanceNetworkPrivateFloatingIpList",
        },
        floating_ip_create: {
            value: cloudProjectInstanceNetworkPrivateFloatingIpCreateToHclTerraform(struct.floatingIpCreate),
            isBlock: true,
            type: "set",
            storageClassType: "CloudProjectInstanceNetworkPrivateFloatingIpCreateList",
        },
        gateway: {
            value: cloudProjectInstanceNetworkPrivateGatewayToHclTerraform(struct.gateway),
            isBlock: true,
            type: "set",
            storageClassType: "CloudProjectInstanceNetworkPrivateGatewayList",
        },
        gateway_create: {
            value: cloudProjectInstanceNetworkPrivateGatewayCreateToHclTerraform(struct.gatewayCreate),
            isBlock: true,
            type: "set",
            storageClassType: "CloudProjectInstanceNetworkPrivateGatewayCreateList",
        },
        network: {
            value: cloudProjectInstanceNetworkPrivateNetworkToHclTerraform(struct.network),
            isBlock: true,
            type: "set",
            storageClassType: "CloudProjectInstanceNetworkPrivateNetworkList",
        },
        network_create: {
            value: cloudProjectInstanceNetworkPrivateNetworkCreateToHclTerraform(struct.networkCreate),
            isBlock: true,
            type: "set",
            storageClassType: "CloudProjectInstanceNetworkPrivateNetworkCreateList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectInstanceNetworkPrivateOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._floatingIp = new CloudProjectInstanceNetworkPrivateFloatingIpOutputReference(this, "floating_ip");
        this._floatingIpCreate = new CloudProjectInstanceNetworkPrivateFloatingIpCreateOutputReference(this, "floating_ip_create");
        this._gateway = new CloudProjectInstanceNetworkPrivateGatewayOutputReference(this, "gateway");
        this._gatewayCreate = new CloudProjectInstanceNetworkPrivateGatewayCreateOutputReference(this, "gateway_create");
        this._network = new CloudProjectInstanceNetworkPrivateNetworkOutputReference(this, "network");
        this._networkCreate = new CloudProjectInstanceNetworkPrivateNetworkCreateOutputReference(this, "network_create");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._ip !== undefined) {
            hasAnyValues = true;
            internalValueResult.ip = this._ip;
        }
        if (this._floatingIp?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.floatingIp = this._floatingIp?.internalValue;
        }
        if (this._floatingIpCreate?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.floatingIpCreate = this._floatingIpCreate?.internalValue;
        }
        if (this._gateway?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.gateway = this._gateway?.internalValue;
        }
        if (this._gatewayCreate?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.gatewayCreate = this._gatewayCreate?.internalValue;
        }
        if (this._network?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.network = this._network?.internalValue;
        }
        if (this._networkCreate?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.networkCreate = this._networkCreate?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._ip = undefined;
            this._floatingIp.internalValue = undefined;
            this._floatingIpCreate.internalValue = undefined;
            this._gateway.internalValue = undefined;
            this._gatewayCreate.internalValue = undefined;
            this._network.internalValue = undefined;
            this._networkCreate.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._ip = value.ip;
            this._floatingIp.internalValue = value.floatingIp;
            this._floatingIpCreate.internalValue = value.floatingIpCreate;
            this._gateway.internalValue = value.gateway;
            this._gatewayCreate.internalValue = value.gatewayCreate;
            this._network.internalValue = value.network;
            this._networkCreate.internalValue = value.networkCreate;
        }
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
    get floatingIp() {
        return this._floatingIp;
    }
    putFloatingIp(value) {
        this._floatingIp.internalValue = value;
    }
    resetFloatingIp() {
        this._floatingIp.internalValue = undefined;
    }
    get floatingIpInput() {
        return this._floatingIp.internalValue;
    }
    get floatingIpCreate() {
        return this._floatingIpCreate;
    }
    putFloatingIpCreate(value) {
        this._floatingIpCreate.internalValue = value;
    }
    resetFloatingIpCreate() {
        this._floatingIpCreate.internalValue = undefined;
    }
    get floatingIpCreateInput() {
        return this._floatingIpCreate.internalValue;
    }
    get gateway() {
        return this._gateway;
    }
    putGateway(value) {
        this._gateway.internalValue = value;
    }
    resetGateway() {
        this._gateway.internalValue = undefined;
    }
    get gatewayInput() {
        return this._gateway.internalValue;
    }
    get gatewayCreate() {
        return this._gatewayCreate;
    }
    putGatewayCreate(value) {
        this._gatewayCreate.internalValue = value;
    }
    resetGatewayCreate() {
        this._gatewayCreate.internalValue = undefined;
    }
    get gatewayCreateInput() {
        return this._gatewayCreate.internalValue;
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
    get networkCreate() {
        return this._networkCreate;
    }
    putNetworkCreate(value) {
        this._networkCreate.internalValue = value;
    }
    resetNetworkCreate() {
        this._networkCreate.internalValue = undefined;
    }
    get networkCreateInput() {
        return this._networkCreate.internalValue;
    }
}
exports.CloudProjectInstanceNetworkPrivateOutputReference = CloudProjectInstanceNetworkPrivateOutputReference;
function cloudProjectInstanceNetworkToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        public: cdktf.booleanToTerraform(struct.public),
        private: cloudProjectInstanceNetworkPrivateToTerraform(struct.private),
    };
}
function cloudProjectInstanceNetworkToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        public: {
            value: cdktf.booleanToHclTerraform(struct.public),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        private: {
            value: cloudProjectInstanceNetworkPrivateToHclTerraform(struct.private),
            isBlock: true,
            type: "set",
            storageClassType: "CloudProjectInstanceNetworkPrivateList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectInstanceNetworkOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._private = new CloudProjectInstanceNetworkPrivateOutputReference(this, "private");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._public !== undefined) {
            hasAnyValues = true;
            internalValueResult.public = this._public;
        }
        if (this._private?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.private = this._private?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._public = undefined;
            this._private.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._public = value.public;
            this._private.internalValue = value.private;
        }
    }
    get public() {
        return this.getBooleanAttribute('public');
    }
    set public(value) {
        this._public = value;
    }
    resetPublic() {
        this._public = undefined;
    }
    get publicInput() {
        return this._public;
    }
    get private() {
        return this._private;
    }
    putPrivate(value) {
        this._private.internalValue = value;
    }
    resetPrivate() {
        this._private.internalValue = undefined;
    }
    get privateInput() {
        return this._private.internalValue;
    }
}
exports.CloudProjectInstanceNetworkOutputReference = CloudProjectInstanceNetworkOutputReference;
function cloudProjectInstanceSshKeyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        name: cdktf.stringToTerraform(struct.name),
    };
}
function cloudProjectInstanceSshKeyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        name: {
            value: cdktf.stringToHclTerraform(struct.name),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectInstanceSshKeyOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._name = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._name = value.name;
        }
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
}
exports.CloudProjectInstanceSshKeyOutputReference = CloudProjectInstanceSshKeyOutputReference;
function cloudProjectInstanceSshKeyCreateToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        name: cdktf.stringToTerraform(struct.name),
        public_key: cdktf.stringToTerraform(struct.publicKey),
    };
}
function cloudProjectInstanceSshKeyCreateToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        name: {
            value: cdktf.stringToHclTerraform(struct.name),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        public_key: {
            value: cdktf.stringToHclTerraform(struct.publicKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectInstanceSshKeyCreateOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._publicKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.publicKey = this._publicKey;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._name = undefined;
            this._publicKey = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._name = value.name;
            this._publicKey = value.publicKey;
        }
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
    get publicKey() {
        return this.getStringAttribute('public_key');
    }
    set publicKey(value) {
        this._publicKey = value;
    }
    get publicKeyInput() {
        return this._publicKey;
    }
}
exports.CloudProjectInstanceSshKeyCreateOutputReference = CloudProjectInstanceSshKeyCreateOutputReference;
function cloudProjectInstanceTimeoutsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        create: cdktf.stringToTerraform(struct.create),
        default: cdktf.stringToTerraform(struct.default),
    };
}
function cloudProjectInstanceTimeoutsToHclTerraform(struct) {
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
        default: {
            value: cdktf.stringToHclTerraform(struct.default),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectInstanceTimeoutsOutputReference extends cdktf.ComplexObject {
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
        if (this._default !== undefined) {
            hasAnyValues = true;
            internalValueResult.default = this._default;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._create = undefined;
            this._default = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._create = value.create;
            this._default = value.default;
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
    get default() {
        return this.getStringAttribute('default');
    }
    set default(value) {
        this._default = value;
    }
    resetDefault() {
        this._default = undefined;
    }
    get defaultInput() {
        return this._default;
    }
}
exports.CloudProjectInstanceTimeoutsOutputReference = CloudProjectInstanceTimeoutsOutputReference;
class CloudProjectInstance extends cdktf.TerraformResource {
    static { this.tfResourceType = "ovh_cloud_project_instance"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ovh_cloud_project_instance", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'ovh_cloud_project_instance',
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
        this._addresses = new CloudProjectInstanceAddressesList(this, "addresses", true);
        this._attachedVolumes = new CloudProjectInstanceAttachedVolumesList(this, "attached_volumes", true);
        this._autoBackup = new CloudProjectInstanceAutoBackupOutputReference(this, "auto_backup");
        this._bootFrom = new CloudProjectInstanceBootFromOutputReference(this, "boot_from");
        this._flavor = new CloudProjectInstanceFlavorOutputReference(this, "flavor");
        this._group = new CloudProjectInstanceGroupOutputReference(this, "group");
        this._network = new CloudProjectInstanceNetworkOutputReference(this, "network");
        this._sshKey = new CloudProjectInstanceSshKeyOutputReference(this, "ssh_key");
        this._sshKeyCreate = new CloudProjectInstanceSshKeyCreateOutputReference(this, "ssh_key_create");
        this._timeouts = new CloudProjectInstanceTimeoutsOutputReference(this, "timeouts");
        this._availabilityZone = config.availabilityZone;
        this._billingPeriod = config.billingPeriod;
        this._bulk = config.bulk;
        this._name = config.name;
        this._region = config.region;
        this._serviceName = config.serviceName;
        this._userData = config.userData;
        this._autoBackup.internalValue = config.autoBackup;
        this._bootFrom.internalValue = config.bootFrom;
        this._flavor.internalValue = config.flavor;
        this._group.internalValue = config.group;
        this._network.internalValue = config.network;
        this._sshKey.internalValue = config.sshKey;
        this._sshKeyCreate.internalValue = config.sshKeyCreate;
        this._timeouts.internalValue = config.timeouts;
    }
    get addresses() {
        return this._addresses;
    }
    get attachedVolumes() {
        return this._attachedVolumes;
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
    get billingPeriod() {
        return this.getStringAttribute('billing_period');
    }
    set billingPeriod(value) {
        this._billingPeriod = value;
    }
    get billingPeriodInput() {
        return this._billingPeriod;
    }
    get bulk() {
        return this.getNumberAttribute('bulk');
    }
    set bulk(value) {
        this._bulk = value;
    }
    resetBulk() {
        this._bulk = undefined;
    }
    get bulkInput() {
        return this._bulk;
    }
    get flavorId() {
        return this.getStringAttribute('flavor_id');
    }
    get flavorName() {
        return this.getStringAttribute('flavor_name');
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get imageId() {
        return this.getStringAttribute('image_id');
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
    get region() {
        return this.getStringAttribute('region');
    }
    set region(value) {
        this._region = value;
    }
    get regionInput() {
        return this._region;
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
    get status() {
        return this.getStringAttribute('status');
    }
    get taskState() {
        return this.getStringAttribute('task_state');
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
    get autoBackup() {
        return this._autoBackup;
    }
    putAutoBackup(value) {
        this._autoBackup.internalValue = value;
    }
    resetAutoBackup() {
        this._autoBackup.internalValue = undefined;
    }
    get autoBackupInput() {
        return this._autoBackup.internalValue;
    }
    get bootFrom() {
        return this._bootFrom;
    }
    putBootFrom(value) {
        this._bootFrom.internalValue = value;
    }
    get bootFromInput() {
        return this._bootFrom.internalValue;
    }
    get flavor() {
        return this._flavor;
    }
    putFlavor(value) {
        this._flavor.internalValue = value;
    }
    get flavorInput() {
        return this._flavor.internalValue;
    }
    get group() {
        return this._group;
    }
    putGroup(value) {
        this._group.internalValue = value;
    }
    resetGroup() {
        this._group.internalValue = undefined;
    }
    get groupInput() {
        return this._group.internalValue;
    }
    get network() {
        return this._network;
    }
    putNetwork(value) {
        this._network.internalValue = value;
    }
    get networkInput() {
        return this._network.internalValue;
    }
    get sshKey() {
        return this._sshKey;
    }
    putSshKey(value) {
        this._sshKey.internalValue = value;
    }
    resetSshKey() {
        this._sshKey.internalValue = undefined;
    }
    get sshKeyInput() {
        return this._sshKey.internalValue;
    }
    get sshKeyCreate() {
        return this._sshKeyCreate;
    }
    putSshKeyCreate(value) {
        this._sshKeyCreate.internalValue = value;
    }
    resetSshKeyCreate() {
        this._sshKeyCreate.internalValue = undefined;
    }
    get sshKeyCreateInput() {
        return this._sshKeyCreate.internalValue;
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
            availability_zone: cdktf.stringToTerraform(this._availabilityZone),
            billing_period: cdktf.stringToTerraform(this._billingPeriod),
            bulk: cdktf.numberToTerraform(this._bulk),
            name: cdktf.stringToTerraform(this._name),
            region: cdktf.stringToTerraform(this._region),
            service_name: cdktf.stringToTerraform(this._serviceName),
            user_data: cdktf.stringToTerraform(this._userData),
            auto_backup: cloudProjectInstanceAutoBackupToTerraform(this._autoBackup.internalValue),
            boot_from: cloudProjectInstanceBootFromToTerraform(this._bootFrom.internalValue),
            flavor: cloudProjectInstanceFlavorToTerraform(this._flavor.internalValue),
            group: cloudProjectInstanceGroupToTerraform(this._group.internalValue),
            network: cloudProjectInstanceNetworkToTerraform(this._network.internalValue),
            ssh_key: cloudProjectInstanceSshKeyToTerraform(this._sshKey.internalValue),
            ssh_key_create: cloudProjectInstanceSshKeyCreateToTerraform(this._sshKeyCreate.internalValue),
            timeouts: cloudProjectInstanceTimeoutsToTerraform(this._timeouts.internalValue),
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
            billing_period: {
                value: cdktf.stringToHclTerraform(this._billingPeriod),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            bulk: {
                value: cdktf.numberToHclTerraform(this._bulk),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            name: {
                value: cdktf.stringToHclTerraform(this._name),
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
            service_name: {
                value: cdktf.stringToHclTerraform(this._serviceName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            user_data: {
                value: cdktf.stringToHclTerraform(this._userData),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            auto_backup: {
                value: cloudProjectInstanceAutoBackupToHclTerraform(this._autoBackup.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "CloudProjectInstanceAutoBackupList",
            },
            boot_from: {
                value: cloudProjectInstanceBootFromToHclTerraform(this._bootFrom.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "CloudProjectInstanceBootFromList",
            },
            flavor: {
                value: cloudProjectInstanceFlavorToHclTerraform(this._flavor.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "CloudProjectInstanceFlavorList",
            },
            group: {
                value: cloudProjectInstanceGroupToHclTerraform(this._group.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "CloudProjectInstanceGroupList",
            },
            network: {
                value: cloudProjectInstanceNetworkToHclTerraform(this._network.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "CloudProjectInstanceNetworkList",
            },
            ssh_key: {
                value: cloudProjectInstanceSshKeyToHclTerraform(this._sshKey.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "CloudProjectInstanceSshKeyList",
            },
            ssh_key_create: {
                value: cloudProjectInstanceSshKeyCreateToHclTerraform(this._sshKeyCreate.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "CloudProjectInstanceSshKeyCreateList",
            },
            timeouts: {
                value: cloudProjectInstanceTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "CloudProjectInstanceTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.CloudProjectInstance = CloudProjectInstance;

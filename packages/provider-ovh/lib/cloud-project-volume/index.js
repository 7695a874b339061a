// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CloudProjectVolume = exports.CloudProjectVolumeSubOperationsList = exports.CloudProjectVolumeSubOperationsOutputReference = exports.CloudProjectVolumeEncryptionOutputReference = exports.CloudProjectVolumeEncryptionKmsOutputReference = void 0;
exports.cloudProjectVolumeEncryptionKmsToTerraform = cloudProjectVolumeEncryptionKmsToTerraform;
exports.cloudProjectVolumeEncryptionKmsToHclTerraform = cloudProjectVolumeEncryptionKmsToHclTerraform;
exports.cloudProjectVolumeEncryptionToTerraform = cloudProjectVolumeEncryptionToTerraform;
exports.cloudProjectVolumeEncryptionToHclTerraform = cloudProjectVolumeEncryptionToHclTerraform;
exports.cloudProjectVolumeSubOperationsToTerraform = cloudProjectVolumeSubOperationsToTerraform;
exports.cloudProjectVolumeSubOperationsToHclTerraform = cloudProjectVolumeSubOperationsToHclTerraform;
const cdktf = require("cdktf");
function cloudProjectVolumeEncryptionKmsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        domain_id: cdktf.stringToTerraform(struct.domainId),
        service_key_id: cdktf.stringToTerraform(struct.serviceKeyId),
    };
}
function cloudProjectVolumeEncryptionKmsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        domain_id: {
            value: cdktf.stringToHclTerraform(struct.domainId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        service_key_id: {
            value: cdktf.stringToHclTerraform(struct.serviceKeyId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectVolumeEncryptionKmsOutputReference extends cdktf.ComplexObject {
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
        if (this._domainId !== undefined) {
            hasAnyValues = true;
            internalValueResult.domainId = this._domainId;
        }
        if (this._serviceKeyId !== undefined) {
            hasAnyValues = true;
            internalValueResult.serviceKeyId = this._serviceKeyId;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._domainId = undefined;
            this._serviceKeyId = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._domainId = value.domainId;
            this._serviceKeyId = value.serviceKeyId;
        }
    }
    get domainId() {
        return this.getStringAttribute('domain_id');
    }
    set domainId(value) {
        this._domainId = value;
    }
    resetDomainId() {
        this._domainId = undefined;
    }
    get domainIdInput() {
        return this._domainId;
    }
    get serviceKeyId() {
        return this.getStringAttribute('service_key_id');
    }
    set serviceKeyId(value) {
        this._serviceKeyId = value;
    }
    resetServiceKeyId() {
        this._serviceKeyId = undefined;
    }
    get serviceKeyIdInput() {
        return this._serviceKeyId;
    }
}
exports.CloudProjectVolumeEncryptionKmsOutputReference = CloudProjectVolumeEncryptionKmsOutputReference;
function cloudProjectVolumeEncryptionToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        encrypted: cdktf.booleanToTerraform(struct.encrypted),
        kms: cloudProjectVolumeEncryptionKmsToTerraform(struct.kms),
    };
}
function cloudProjectVolumeEncryptionToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        encrypted: {
            value: cdktf.booleanToHclTerraform(struct.encrypted),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        kms: {
            value: cloudProjectVolumeEncryptionKmsToHclTerraform(struct.kms),
            isBlock: true,
            type: "struct",
            storageClassType: "CloudProjectVolumeEncryptionKms",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectVolumeEncryptionOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
        this.isEmptyObject = false;
        this._kms = new CloudProjectVolumeEncryptionKmsOutputReference(this, "kms");
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._encrypted !== undefined) {
            hasAnyValues = true;
            internalValueResult.encrypted = this._encrypted;
        }
        if (this._kms?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.kms = this._kms?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._encrypted = undefined;
            this._kms.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._encrypted = value.encrypted;
            this._kms.internalValue = value.kms;
        }
    }
    get encrypted() {
        return this.getBooleanAttribute('encrypted');
    }
    set encrypted(value) {
        this._encrypted = value;
    }
    resetEncrypted() {
        this._encrypted = undefined;
    }
    get encryptedInput() {
        return this._encrypted;
    }
    get kms() {
        return this._kms;
    }
    putKms(value) {
        this._kms.internalValue = value;
    }
    resetKms() {
        this._kms.internalValue = undefined;
    }
    get kmsInput() {
        return this._kms.internalValue;
    }
}
exports.CloudProjectVolumeEncryptionOutputReference = CloudProjectVolumeEncryptionOutputReference;
function cloudProjectVolumeSubOperationsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function cloudProjectVolumeSubOperationsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class CloudProjectVolumeSubOperationsOutputReference extends cdktf.ComplexObject {
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
    get resourceId() {
        return this.getStringAttribute('resource_id');
    }
    get resourceType() {
        return this.getStringAttribute('resource_type');
    }
}
exports.CloudProjectVolumeSubOperationsOutputReference = CloudProjectVolumeSubOperationsOutputReference;
class CloudProjectVolumeSubOperationsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CloudProjectVolumeSubOperationsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CloudProjectVolumeSubOperationsList = CloudProjectVolumeSubOperationsList;
class CloudProjectVolume extends cdktf.TerraformResource {
    static { this.tfResourceType = "ovh_cloud_project_volume"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ovh_cloud_project_volume", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'ovh_cloud_project_volume',
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
        this._encryption = new CloudProjectVolumeEncryptionOutputReference(this, "encryption");
        this._subOperations = new CloudProjectVolumeSubOperationsList(this, "sub_operations", false);
        this._availabilityZone = config.availabilityZone;
        this._encryption.internalValue = config.encryption;
        this._imageId = config.imageId;
        this._instanceId = config.instanceId;
        this._name = config.name;
        this._regionName = config.regionName;
        this._serviceName = config.serviceName;
        this._size = config.size;
        this._snapshotId = config.snapshotId;
        this._type = config.type;
        this._volumeId = config.volumeId;
    }
    get action() {
        return this.getStringAttribute('action');
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
    get completedAt() {
        return this.getStringAttribute('completed_at');
    }
    get createdAt() {
        return this.getStringAttribute('created_at');
    }
    get encryption() {
        return this._encryption;
    }
    putEncryption(value) {
        this._encryption.internalValue = value;
    }
    resetEncryption() {
        this._encryption.internalValue = undefined;
    }
    get encryptionInput() {
        return this._encryption.internalValue;
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
    get instanceId() {
        return this.getStringAttribute('instance_id');
    }
    set instanceId(value) {
        this._instanceId = value;
    }
    resetInstanceId() {
        this._instanceId = undefined;
    }
    get instanceIdInput() {
        return this._instanceId;
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
    get progress() {
        return this.getNumberAttribute('progress');
    }
    get regionName() {
        return this.getStringAttribute('region_name');
    }
    set regionName(value) {
        this._regionName = value;
    }
    get regionNameInput() {
        return this._regionName;
    }
    get regions() {
        return this.getListAttribute('regions');
    }
    get resourceId() {
        return this.getStringAttribute('resource_id');
    }
    get serviceName() {
        return this.getStringAttribute('service_name');
    }
    set serviceName(value) {
        this._serviceName = value;
    }
    resetServiceName() {
        this._serviceName = undefined;
    }
    get serviceNameInput() {
        return this._serviceName;
    }
    get size() {
        return this.getNumberAttribute('size');
    }
    set size(value) {
        this._size = value;
    }
    resetSize() {
        this._size = undefined;
    }
    get sizeInput() {
        return this._size;
    }
    get snapshotId() {
        return this.getStringAttribute('snapshot_id');
    }
    set snapshotId(value) {
        this._snapshotId = value;
    }
    resetSnapshotId() {
        this._snapshotId = undefined;
    }
    get snapshotIdInput() {
        return this._snapshotId;
    }
    get startedAt() {
        return this.getStringAttribute('started_at');
    }
    get status() {
        return this.getStringAttribute('status');
    }
    get subOperations() {
        return this._subOperations;
    }
    get type() {
        return this.getStringAttribute('type');
    }
    set type(value) {
        this._type = value;
    }
    resetType() {
        this._type = undefined;
    }
    get typeInput() {
        return this._type;
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
    synthesizeAttributes() {
        return {
            availability_zone: cdktf.stringToTerraform(this._availabilityZone),
            encryption: cloudProjectVolumeEncryptionToTerraform(this._encryption.internalValue),
            image_id: cdktf.stringToTerraform(this._imageId),
            instance_id: cdktf.stringToTerraform(this._instanceId),
            name: cdktf.stringToTerraform(this._name),
            region_name: cdktf.stringToTerraform(this._regionName),
            service_name: cdktf.stringToTerraform(this._serviceName),
            size: cdktf.numberToTerraform(this._size),
            snapshot_id: cdktf.stringToTerraform(this._snapshotId),
            type: cdktf.stringToTerraform(this._type),
            volume_id: cdktf.stringToTerraform(this._volumeId),
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
            encryption: {
                value: cloudProjectVolumeEncryptionToHclTerraform(this._encryption.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "CloudProjectVolumeEncryption",
            },
            image_id: {
                value: cdktf.stringToHclTerraform(this._imageId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            instance_id: {
                value: cdktf.stringToHclTerraform(this._instanceId),
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
            region_name: {
                value: cdktf.stringToHclTerraform(this._regionName),
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
            size: {
                value: cdktf.numberToHclTerraform(this._size),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            snapshot_id: {
                value: cdktf.stringToHclTerraform(this._snapshotId),
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
            volume_id: {
                value: cdktf.stringToHclTerraform(this._volumeId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.CloudProjectVolume = CloudProjectVolume;

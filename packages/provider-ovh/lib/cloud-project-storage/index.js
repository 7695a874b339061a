// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CloudProjectStorage = exports.CloudProjectStorageVersioningOutputReference = exports.CloudProjectStorageReplicationOutputReference = exports.CloudProjectStorageReplicationRulesList = exports.CloudProjectStorageReplicationRulesOutputReference = exports.CloudProjectStorageReplicationRulesFilterOutputReference = exports.CloudProjectStorageReplicationRulesDestinationOutputReference = exports.CloudProjectStorageObjectsList = exports.CloudProjectStorageObjectsOutputReference = exports.CloudProjectStorageObjectLockOutputReference = exports.CloudProjectStorageObjectLockRuleOutputReference = exports.CloudProjectStorageEncryptionOutputReference = void 0;
exports.cloudProjectStorageEncryptionToTerraform = cloudProjectStorageEncryptionToTerraform;
exports.cloudProjectStorageEncryptionToHclTerraform = cloudProjectStorageEncryptionToHclTerraform;
exports.cloudProjectStorageObjectLockRuleToTerraform = cloudProjectStorageObjectLockRuleToTerraform;
exports.cloudProjectStorageObjectLockRuleToHclTerraform = cloudProjectStorageObjectLockRuleToHclTerraform;
exports.cloudProjectStorageObjectLockToTerraform = cloudProjectStorageObjectLockToTerraform;
exports.cloudProjectStorageObjectLockToHclTerraform = cloudProjectStorageObjectLockToHclTerraform;
exports.cloudProjectStorageObjectsToTerraform = cloudProjectStorageObjectsToTerraform;
exports.cloudProjectStorageObjectsToHclTerraform = cloudProjectStorageObjectsToHclTerraform;
exports.cloudProjectStorageReplicationRulesDestinationToTerraform = cloudProjectStorageReplicationRulesDestinationToTerraform;
exports.cloudProjectStorageReplicationRulesDestinationToHclTerraform = cloudProjectStorageReplicationRulesDestinationToHclTerraform;
exports.cloudProjectStorageReplicationRulesFilterToTerraform = cloudProjectStorageReplicationRulesFilterToTerraform;
exports.cloudProjectStorageReplicationRulesFilterToHclTerraform = cloudProjectStorageReplicationRulesFilterToHclTerraform;
exports.cloudProjectStorageReplicationRulesToTerraform = cloudProjectStorageReplicationRulesToTerraform;
exports.cloudProjectStorageReplicationRulesToHclTerraform = cloudProjectStorageReplicationRulesToHclTerraform;
exports.cloudProjectStorageReplicationToTerraform = cloudProjectStorageReplicationToTerraform;
exports.cloudProjectStorageReplicationToHclTerraform = cloudProjectStorageReplicationToHclTerraform;
exports.cloudProjectStorageVersioningToTerraform = cloudProjectStorageVersioningToTerraform;
exports.cloudProjectStorageVersioningToHclTerraform = cloudProjectStorageVersioningToHclTerraform;
const cdktf = require("cdktf");
function cloudProjectStorageEncryptionToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        sse_algorithm: cdktf.stringToTerraform(struct.sseAlgorithm),
    };
}
function cloudProjectStorageEncryptionToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        sse_algorithm: {
            value: cdktf.stringToHclTerraform(struct.sseAlgorithm),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectStorageEncryptionOutputReference extends cdktf.ComplexObject {
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
        if (this._sseAlgorithm !== undefined) {
            hasAnyValues = true;
            internalValueResult.sseAlgorithm = this._sseAlgorithm;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._sseAlgorithm = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._sseAlgorithm = value.sseAlgorithm;
        }
    }
    get sseAlgorithm() {
        return this.getStringAttribute('sse_algorithm');
    }
    set sseAlgorithm(value) {
        this._sseAlgorithm = value;
    }
    resetSseAlgorithm() {
        this._sseAlgorithm = undefined;
    }
    get sseAlgorithmInput() {
        return this._sseAlgorithm;
    }
}
exports.CloudProjectStorageEncryptionOutputReference = CloudProjectStorageEncryptionOutputReference;
function cloudProjectStorageObjectLockRuleToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        mode: cdktf.stringToTerraform(struct.mode),
        period: cdktf.stringToTerraform(struct.period),
    };
}
function cloudProjectStorageObjectLockRuleToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        mode: {
            value: cdktf.stringToHclTerraform(struct.mode),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        period: {
            value: cdktf.stringToHclTerraform(struct.period),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectStorageObjectLockRuleOutputReference extends cdktf.ComplexObject {
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
        if (this._mode !== undefined) {
            hasAnyValues = true;
            internalValueResult.mode = this._mode;
        }
        if (this._period !== undefined) {
            hasAnyValues = true;
            internalValueResult.period = this._period;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._mode = undefined;
            this._period = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._mode = value.mode;
            this._period = value.period;
        }
    }
    get mode() {
        return this.getStringAttribute('mode');
    }
    set mode(value) {
        this._mode = value;
    }
    resetMode() {
        this._mode = undefined;
    }
    get modeInput() {
        return this._mode;
    }
    get period() {
        return this.getStringAttribute('period');
    }
    set period(value) {
        this._period = value;
    }
    resetPeriod() {
        this._period = undefined;
    }
    get periodInput() {
        return this._period;
    }
}
exports.CloudProjectStorageObjectLockRuleOutputReference = CloudProjectStorageObjectLockRuleOutputReference;
function cloudProjectStorageObjectLockToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        rule: cloudProjectStorageObjectLockRuleToTerraform(struct.rule),
        status: cdktf.stringToTerraform(struct.status),
    };
}
function cloudProjectStorageObjectLockToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        rule: {
            value: cloudProjectStorageObjectLockRuleToHclTerraform(struct.rule),
            isBlock: true,
            type: "struct",
            storageClassType: "CloudProjectStorageObjectLockRule",
        },
        status: {
            value: cdktf.stringToHclTerraform(struct.status),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectStorageObjectLockOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
        this.isEmptyObject = false;
        this._rule = new CloudProjectStorageObjectLockRuleOutputReference(this, "rule");
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._rule?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.rule = this._rule?.internalValue;
        }
        if (this._status !== undefined) {
            hasAnyValues = true;
            internalValueResult.status = this._status;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._rule.internalValue = undefined;
            this._status = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._rule.internalValue = value.rule;
            this._status = value.status;
        }
    }
    get rule() {
        return this._rule;
    }
    putRule(value) {
        this._rule.internalValue = value;
    }
    resetRule() {
        this._rule.internalValue = undefined;
    }
    get ruleInput() {
        return this._rule.internalValue;
    }
    get status() {
        return this.getStringAttribute('status');
    }
    set status(value) {
        this._status = value;
    }
    resetStatus() {
        this._status = undefined;
    }
    get statusInput() {
        return this._status;
    }
}
exports.CloudProjectStorageObjectLockOutputReference = CloudProjectStorageObjectLockOutputReference;
function cloudProjectStorageObjectsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function cloudProjectStorageObjectsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class CloudProjectStorageObjectsOutputReference extends cdktf.ComplexObject {
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
    get etag() {
        return this.getStringAttribute('etag');
    }
    get isDeleteMarker() {
        return this.getBooleanAttribute('is_delete_marker');
    }
    get isLatest() {
        return this.getBooleanAttribute('is_latest');
    }
    get key() {
        return this.getStringAttribute('key');
    }
    get lastModified() {
        return this.getStringAttribute('last_modified');
    }
    get size() {
        return this.getNumberAttribute('size');
    }
    get storageClass() {
        return this.getStringAttribute('storage_class');
    }
    get versionId() {
        return this.getStringAttribute('version_id');
    }
}
exports.CloudProjectStorageObjectsOutputReference = CloudProjectStorageObjectsOutputReference;
class CloudProjectStorageObjectsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CloudProjectStorageObjectsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CloudProjectStorageObjectsList = CloudProjectStorageObjectsList;
function cloudProjectStorageReplicationRulesDestinationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        name: cdktf.stringToTerraform(struct.name),
        region: cdktf.stringToTerraform(struct.region),
        remove_on_main_bucket_deletion: cdktf.booleanToTerraform(struct.removeOnMainBucketDeletion),
        storage_class: cdktf.stringToTerraform(struct.storageClass),
    };
}
function cloudProjectStorageReplicationRulesDestinationToHclTerraform(struct) {
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
        region: {
            value: cdktf.stringToHclTerraform(struct.region),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        remove_on_main_bucket_deletion: {
            value: cdktf.booleanToHclTerraform(struct.removeOnMainBucketDeletion),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        storage_class: {
            value: cdktf.stringToHclTerraform(struct.storageClass),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectStorageReplicationRulesDestinationOutputReference extends cdktf.ComplexObject {
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
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._region !== undefined) {
            hasAnyValues = true;
            internalValueResult.region = this._region;
        }
        if (this._removeOnMainBucketDeletion !== undefined) {
            hasAnyValues = true;
            internalValueResult.removeOnMainBucketDeletion = this._removeOnMainBucketDeletion;
        }
        if (this._storageClass !== undefined) {
            hasAnyValues = true;
            internalValueResult.storageClass = this._storageClass;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._name = undefined;
            this._region = undefined;
            this._removeOnMainBucketDeletion = undefined;
            this._storageClass = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._name = value.name;
            this._region = value.region;
            this._removeOnMainBucketDeletion = value.removeOnMainBucketDeletion;
            this._storageClass = value.storageClass;
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
    get region() {
        return this.getStringAttribute('region');
    }
    set region(value) {
        this._region = value;
    }
    get regionInput() {
        return this._region;
    }
    get removeOnMainBucketDeletion() {
        return this.getBooleanAttribute('remove_on_main_bucket_deletion');
    }
    set removeOnMainBucketDeletion(value) {
        this._removeOnMainBucketDeletion = value;
    }
    resetRemoveOnMainBucketDeletion() {
        this._removeOnMainBucketDeletion = undefined;
    }
    get removeOnMainBucketDeletionInput() {
        return this._removeOnMainBucketDeletion;
    }
    get storageClass() {
        return this.getStringAttribute('storage_class');
    }
    set storageClass(value) {
        this._storageClass = value;
    }
    resetStorageClass() {
        this._storageClass = undefined;
    }
    get storageClassInput() {
        return this._storageClass;
    }
}
exports.CloudProjectStorageReplicationRulesDestinationOutputReference = CloudProjectStorageReplicationRulesDestinationOutputReference;
function cloudProjectStorageReplicationRulesFilterToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        prefix: cdktf.stringToTerraform(struct.prefix),
        tags: cdktf.hashMapper(cdktf.stringToTerraform)(struct.tags),
    };
}
function cloudProjectStorageReplicationRulesFilterToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        prefix: {
            value: cdktf.stringToHclTerraform(struct.prefix),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        tags: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.tags),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectStorageReplicationRulesFilterOutputReference extends cdktf.ComplexObject {
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
        if (this._prefix !== undefined) {
            hasAnyValues = true;
            internalValueResult.prefix = this._prefix;
        }
        if (this._tags !== undefined) {
            hasAnyValues = true;
            internalValueResult.tags = this._tags;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._prefix = undefined;
            this._tags = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._prefix = value.prefix;
            this._tags = value.tags;
        }
    }
    get prefix() {
        return this.getStringAttribute('prefix');
    }
    set prefix(value) {
        this._prefix = value;
    }
    resetPrefix() {
        this._prefix = undefined;
    }
    get prefixInput() {
        return this._prefix;
    }
    get tags() {
        return this.getStringMapAttribute('tags');
    }
    set tags(value) {
        this._tags = value;
    }
    resetTags() {
        this._tags = undefined;
    }
    get tagsInput() {
        return this._tags;
    }
}
exports.CloudProjectStorageReplicationRulesFilterOutputReference = CloudProjectStorageReplicationRulesFilterOutputReference;
function cloudProjectStorageReplicationRulesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        delete_marker_replication: cdktf.stringToTerraform(struct.deleteMarkerReplication),
        destination: cloudProjectStorageReplicationRulesDestinationToTerraform(struct.destination),
        filter: cloudProjectStorageReplicationRulesFilterToTerraform(struct.filter),
        id: cdktf.stringToTerraform(struct.id),
        priority: cdktf.numberToTerraform(struct.priority),
        status: cdktf.stringToTerraform(struct.status),
    };
}
function cloudProjectStorageReplicationRulesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        delete_marker_replication: {
            value: cdktf.stringToHclTerraform(struct.deleteMarkerReplication),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        destination: {
            value: cloudProjectStorageReplicationRulesDestinationToHclTerraform(struct.destination),
            isBlock: true,
            type: "struct",
            storageClassType: "CloudProjectStorageReplicationRulesDestination",
        },
        filter: {
            value: cloudProjectStorageReplicationRulesFilterToHclTerraform(struct.filter),
            isBlock: true,
            type: "struct",
            storageClassType: "CloudProjectStorageReplicationRulesFilter",
        },
        id: {
            value: cdktf.stringToHclTerraform(struct.id),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        priority: {
            value: cdktf.numberToHclTerraform(struct.priority),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        status: {
            value: cdktf.stringToHclTerraform(struct.status),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectStorageReplicationRulesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._destination = new CloudProjectStorageReplicationRulesDestinationOutputReference(this, "destination");
        this._filter = new CloudProjectStorageReplicationRulesFilterOutputReference(this, "filter");
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._deleteMarkerReplication !== undefined) {
            hasAnyValues = true;
            internalValueResult.deleteMarkerReplication = this._deleteMarkerReplication;
        }
        if (this._destination?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.destination = this._destination?.internalValue;
        }
        if (this._filter?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.filter = this._filter?.internalValue;
        }
        if (this._id !== undefined) {
            hasAnyValues = true;
            internalValueResult.id = this._id;
        }
        if (this._priority !== undefined) {
            hasAnyValues = true;
            internalValueResult.priority = this._priority;
        }
        if (this._status !== undefined) {
            hasAnyValues = true;
            internalValueResult.status = this._status;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._deleteMarkerReplication = undefined;
            this._destination.internalValue = undefined;
            this._filter.internalValue = undefined;
            this._id = undefined;
            this._priority = undefined;
            this._status = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._deleteMarkerReplication = value.deleteMarkerReplication;
            this._destination.internalValue = value.destination;
            this._filter.internalValue = value.filter;
            this._id = value.id;
            this._priority = value.priority;
            this._status = value.status;
        }
    }
    get deleteMarkerReplication() {
        return this.getStringAttribute('delete_marker_replication');
    }
    set deleteMarkerReplication(value) {
        this._deleteMarkerReplication = value;
    }
    resetDeleteMarkerReplication() {
        this._deleteMarkerReplication = undefined;
    }
    get deleteMarkerReplicationInput() {
        return this._deleteMarkerReplication;
    }
    get destination() {
        return this._destination;
    }
    putDestination(value) {
        this._destination.internalValue = value;
    }
    resetDestination() {
        this._destination.internalValue = undefined;
    }
    get destinationInput() {
        return this._destination.internalValue;
    }
    get filter() {
        return this._filter;
    }
    putFilter(value) {
        this._filter.internalValue = value;
    }
    resetFilter() {
        this._filter.internalValue = undefined;
    }
    get filterInput() {
        return this._filter.internalValue;
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
    get priority() {
        return this.getNumberAttribute('priority');
    }
    set priority(value) {
        this._priority = value;
    }
    resetPriority() {
        this._priority = undefined;
    }
    get priorityInput() {
        return this._priority;
    }
    get status() {
        return this.getStringAttribute('status');
    }
    set status(value) {
        this._status = value;
    }
    resetStatus() {
        this._status = undefined;
    }
    get statusInput() {
        return this._status;
    }
}
exports.CloudProjectStorageReplicationRulesOutputReference = CloudProjectStorageReplicationRulesOutputReference;
class CloudProjectStorageReplicationRulesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CloudProjectStorageReplicationRulesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CloudProjectStorageReplicationRulesList = CloudProjectStorageReplicationRulesList;
function cloudProjectStorageReplicationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        rules: cdktf.listMapper(cloudProjectStorageReplicationRulesToTerraform, false)(struct.rules),
    };
}
function cloudProjectStorageReplicationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        rules: {
            value: cdktf.listMapperHcl(cloudProjectStorageReplicationRulesToHclTerraform, false)(struct.rules),
            isBlock: true,
            type: "list",
            storageClassType: "CloudProjectStorageReplicationRulesList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectStorageReplicationOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
        this.isEmptyObject = false;
        this._rules = new CloudProjectStorageReplicationRulesList(this, "rules", false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._rules?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.rules = this._rules?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._rules.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._rules.internalValue = value.rules;
        }
    }
    get rules() {
        return this._rules;
    }
    putRules(value) {
        this._rules.internalValue = value;
    }
    resetRules() {
        this._rules.internalValue = undefined;
    }
    get rulesInput() {
        return this._rules.internalValue;
    }
}
exports.CloudProjectStorageReplicationOutputReference = CloudProjectStorageReplicationOutputReference;
function cloudProjectStorageVersioningToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        status: cdktf.stringToTerraform(struct.status),
    };
}
function cloudProjectStorageVersioningToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        status: {
            value: cdktf.stringToHclTerraform(struct.status),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectStorageVersioningOutputReference extends cdktf.ComplexObject {
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
        if (this._status !== undefined) {
            hasAnyValues = true;
            internalValueResult.status = this._status;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._status = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._status = value.status;
        }
    }
    get status() {
        return this.getStringAttribute('status');
    }
    set status(value) {
        this._status = value;
    }
    resetStatus() {
        this._status = undefined;
    }
    get statusInput() {
        return this._status;
    }
}
exports.CloudProjectStorageVersioningOutputReference = CloudProjectStorageVersioningOutputReference;
class CloudProjectStorage extends cdktf.TerraformResource {
    static { this.tfResourceType = "ovh_cloud_project_storage"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ovh_cloud_project_storage", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'ovh_cloud_project_storage',
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
        this._encryption = new CloudProjectStorageEncryptionOutputReference(this, "encryption");
        this._objectLock = new CloudProjectStorageObjectLockOutputReference(this, "object_lock");
        this._objects = new CloudProjectStorageObjectsList(this, "objects", false);
        this._replication = new CloudProjectStorageReplicationOutputReference(this, "replication");
        this._versioning = new CloudProjectStorageVersioningOutputReference(this, "versioning");
        this._encryption.internalValue = config.encryption;
        this._hideObjects = config.hideObjects;
        this._limit = config.limit;
        this._marker = config.marker;
        this._name = config.name;
        this._objectLock.internalValue = config.objectLock;
        this._ownerId = config.ownerId;
        this._prefix = config.prefix;
        this._regionName = config.regionName;
        this._replication.internalValue = config.replication;
        this._serviceName = config.serviceName;
        this._tags = config.tags;
        this._versioning.internalValue = config.versioning;
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
    get hideObjects() {
        return this.getBooleanAttribute('hide_objects');
    }
    set hideObjects(value) {
        this._hideObjects = value;
    }
    resetHideObjects() {
        this._hideObjects = undefined;
    }
    get hideObjectsInput() {
        return this._hideObjects;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get limit() {
        return this.getNumberAttribute('limit');
    }
    set limit(value) {
        this._limit = value;
    }
    resetLimit() {
        this._limit = undefined;
    }
    get limitInput() {
        return this._limit;
    }
    get marker() {
        return this.getStringAttribute('marker');
    }
    set marker(value) {
        this._marker = value;
    }
    resetMarker() {
        this._marker = undefined;
    }
    get markerInput() {
        return this._marker;
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
    get objectLock() {
        return this._objectLock;
    }
    putObjectLock(value) {
        this._objectLock.internalValue = value;
    }
    resetObjectLock() {
        this._objectLock.internalValue = undefined;
    }
    get objectLockInput() {
        return this._objectLock.internalValue;
    }
    get objects() {
        return this._objects;
    }
    get objectsCount() {
        return this.getNumberAttribute('objects_count');
    }
    get objectsSize() {
        return this.getNumberAttribute('objects_size');
    }
    get ownerId() {
        return this.getNumberAttribute('owner_id');
    }
    set ownerId(value) {
        this._ownerId = value;
    }
    resetOwnerId() {
        this._ownerId = undefined;
    }
    get ownerIdInput() {
        return this._ownerId;
    }
    get prefix() {
        return this.getStringAttribute('prefix');
    }
    set prefix(value) {
        this._prefix = value;
    }
    resetPrefix() {
        this._prefix = undefined;
    }
    get prefixInput() {
        return this._prefix;
    }
    get region() {
        return this.getStringAttribute('region');
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
    get replication() {
        return this._replication;
    }
    putReplication(value) {
        this._replication.internalValue = value;
    }
    resetReplication() {
        this._replication.internalValue = undefined;
    }
    get replicationInput() {
        return this._replication.internalValue;
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
    get tags() {
        return this.getStringMapAttribute('tags');
    }
    set tags(value) {
        this._tags = value;
    }
    resetTags() {
        this._tags = undefined;
    }
    get tagsInput() {
        return this._tags;
    }
    get versioning() {
        return this._versioning;
    }
    putVersioning(value) {
        this._versioning.internalValue = value;
    }
    resetVersioning() {
        this._versioning.internalValue = undefined;
    }
    get versioningInput() {
        return this._versioning.internalValue;
    }
    get virtualHost() {
        return this.getStringAttribute('virtual_host');
    }
    synthesizeAttributes() {
        return {
            encryption: cloudProjectStorageEncryptionToTerraform(this._encryption.internalValue),
            hide_objects: cdktf.booleanToTerraform(this._hideObjects),
            limit: cdktf.numberToTerraform(this._limit),
            marker: cdktf.stringToTerraform(this._marker),
            name: cdktf.stringToTerraform(this._name),
            object_lock: cloudProjectStorageObjectLockToTerraform(this._objectLock.internalValue),
            owner_id: cdktf.numberToTerraform(this._ownerId),
            prefix: cdktf.stringToTerraform(this._prefix),
            region_name: cdktf.stringToTerraform(this._regionName),
            replication: cloudProjectStorageReplicationToTerraform(this._replication.internalValue),
            service_name: cdktf.stringToTerraform(this._serviceName),
            tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._tags),
            versioning: cloudProjectStorageVersioningToTerraform(this._versioning.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            encryption: {
                value: cloudProjectStorageEncryptionToHclTerraform(this._encryption.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "CloudProjectStorageEncryption",
            },
            hide_objects: {
                value: cdktf.booleanToHclTerraform(this._hideObjects),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            limit: {
                value: cdktf.numberToHclTerraform(this._limit),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            marker: {
                value: cdktf.stringToHclTerraform(this._marker),
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
            object_lock: {
                value: cloudProjectStorageObjectLockToHclTerraform(this._objectLock.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "CloudProjectStorageObjectLock",
            },
            owner_id: {
                value: cdktf.numberToHclTerraform(this._ownerId),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            prefix: {
                value: cdktf.stringToHclTerraform(this._prefix),
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
            replication: {
                value: cloudProjectStorageReplicationToHclTerraform(this._replication.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "CloudProjectStorageReplication",
            },
            service_name: {
                value: cdktf.stringToHclTerraform(this._serviceName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            tags: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._tags),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            versioning: {
                value: cloudProjectStorageVersioningToHclTerraform(this._versioning.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "CloudProjectStorageVersioning",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.CloudProjectStorage = CloudProjectStorage;

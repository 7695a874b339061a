// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CloudProjectStorageObjectBucketLifecycleConfiguration = exports.CloudProjectStorageObjectBucketLifecycleConfigurationRulesList = exports.CloudProjectStorageObjectBucketLifecycleConfigurationRulesOutputReference = exports.CloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitionsList = exports.CloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitionsOutputReference = exports.CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsList = exports.CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsOutputReference = exports.CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpirationOutputReference = exports.CloudProjectStorageObjectBucketLifecycleConfigurationRulesFilterOutputReference = exports.CloudProjectStorageObjectBucketLifecycleConfigurationRulesExpirationOutputReference = exports.CloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadOutputReference = void 0;
exports.cloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadToTerraform = cloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadToTerraform;
exports.cloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadToHclTerraform = cloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadToHclTerraform;
exports.cloudProjectStorageObjectBucketLifecycleConfigurationRulesExpirationToTerraform = cloudProjectStorageObjectBucketLifecycleConfigurationRulesExpirationToTerraform;
exports.cloudProjectStorageObjectBucketLifecycleConfigurationRulesExpirationToHclTerraform = cloudProjectStorageObjectBucketLifecycleConfigurationRulesExpirationToHclTerraform;
exports.cloudProjectStorageObjectBucketLifecycleConfigurationRulesFilterToTerraform = cloudProjectStorageObjectBucketLifecycleConfigurationRulesFilterToTerraform;
exports.cloudProjectStorageObjectBucketLifecycleConfigurationRulesFilterToHclTerraform = cloudProjectStorageObjectBucketLifecycleConfigurationRulesFilterToHclTerraform;
exports.cloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpirationToTerraform = cloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpirationToTerraform;
exports.cloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpirationToHclTerraform = cloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpirationToHclTerraform;
exports.cloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsToTerraform = cloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsToTerraform;
exports.cloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsToHclTerraform = cloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsToHclTerraform;
exports.cloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitionsToTerraform = cloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitionsToTerraform;
exports.cloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitionsToHclTerraform = cloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitionsToHclTerraform;
exports.cloudProjectStorageObjectBucketLifecycleConfigurationRulesToTerraform = cloudProjectStorageObjectBucketLifecycleConfigurationRulesToTerraform;
exports.cloudProjectStorageObjectBucketLifecycleConfigurationRulesToHclTerraform = cloudProjectStorageObjectBucketLifecycleConfigurationRulesToHclTerraform;
const cdktf = require("cdktf");
function cloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        days_after_initiation: cdktf.numberToTerraform(struct.daysAfterInitiation),
    };
}
function cloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        days_after_initiation: {
            value: cdktf.numberToHclTerraform(struct.daysAfterInitiation),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadOutputReference extends cdktf.ComplexObject {
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
        if (this._daysAfterInitiation !== undefined) {
            hasAnyValues = true;
            internalValueResult.daysAfterInitiation = this._daysAfterInitiation;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._daysAfterInitiation = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._daysAfterInitiation = value.daysAfterInitiation;
        }
    }
    get daysAfterInitiation() {
        return this.getNumberAttribute('days_after_initiation');
    }
    set daysAfterInitiation(value) {
        this._daysAfterInitiation = value;
    }
    resetDaysAfterInitiation() {
        this._daysAfterInitiation = undefined;
    }
    get daysAfterInitiationInput() {
        return this._daysAfterInitiation;
    }
}
exports.CloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadOutputReference = CloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadOutputReference;
function cloudProjectStorageObjectBucketLifecycleConfigurationRulesExpirationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        date: cdktf.stringToTerraform(struct.date),
        days: cdktf.numberToTerraform(struct.days),
        expired_object_delete_marker: cdktf.booleanToTerraform(struct.expiredObjectDeleteMarker),
    };
}
function cloudProjectStorageObjectBucketLifecycleConfigurationRulesExpirationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        date: {
            value: cdktf.stringToHclTerraform(struct.date),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        days: {
            value: cdktf.numberToHclTerraform(struct.days),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        expired_object_delete_marker: {
            value: cdktf.booleanToHclTerraform(struct.expiredObjectDeleteMarker),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectStorageObjectBucketLifecycleConfigurationRulesExpirationOutputReference extends cdktf.ComplexObject {
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
        if (this._date !== undefined) {
            hasAnyValues = true;
            internalValueResult.date = this._date;
        }
        if (this._days !== undefined) {
            hasAnyValues = true;
            internalValueResult.days = this._days;
        }
        if (this._expiredObjectDeleteMarker !== undefined) {
            hasAnyValues = true;
            internalValueResult.expiredObjectDeleteMarker = this._expiredObjectDeleteMarker;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._date = undefined;
            this._days = undefined;
            this._expiredObjectDeleteMarker = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._date = value.date;
            this._days = value.days;
            this._expiredObjectDeleteMarker = value.expiredObjectDeleteMarker;
        }
    }
    get date() {
        return this.getStringAttribute('date');
    }
    set date(value) {
        this._date = value;
    }
    resetDate() {
        this._date = undefined;
    }
    get dateInput() {
        return this._date;
    }
    get days() {
        return this.getNumberAttribute('days');
    }
    set days(value) {
        this._days = value;
    }
    resetDays() {
        this._days = undefined;
    }
    get daysInput() {
        return this._days;
    }
    get expiredObjectDeleteMarker() {
        return this.getBooleanAttribute('expired_object_delete_marker');
    }
    set expiredObjectDeleteMarker(value) {
        this._expiredObjectDeleteMarker = value;
    }
    resetExpiredObjectDeleteMarker() {
        this._expiredObjectDeleteMarker = undefined;
    }
    get expiredObjectDeleteMarkerInput() {
        return this._expiredObjectDeleteMarker;
    }
}
exports.CloudProjectStorageObjectBucketLifecycleConfigurationRulesExpirationOutputReference = CloudProjectStorageObjectBucketLifecycleConfigurationRulesExpirationOutputReference;
function cloudProjectStorageObjectBucketLifecycleConfigurationRulesFilterToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        object_size_greater_than: cdktf.numberToTerraform(struct.objectSizeGreaterThan),
        object_size_less_than: cdktf.numberToTerraform(struct.objectSizeLessThan),
        prefix: cdktf.stringToTerraform(struct.prefix),
        tags: cdktf.hashMapper(cdktf.stringToTerraform)(struct.tags),
    };
}
function cloudProjectStorageObjectBucketLifecycleConfigurationRulesFilterToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        object_size_greater_than: {
            value: cdktf.numberToHclTerraform(struct.objectSizeGreaterThan),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        object_size_less_than: {
            value: cdktf.numberToHclTerraform(struct.objectSizeLessThan),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
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
class CloudProjectStorageObjectBucketLifecycleConfigurationRulesFilterOutputReference extends cdktf.ComplexObject {
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
        if (this._objectSizeGreaterThan !== undefined) {
            hasAnyValues = true;
            internalValueResult.objectSizeGreaterThan = this._objectSizeGreaterThan;
        }
        if (this._objectSizeLessThan !== undefined) {
            hasAnyValues = true;
            internalValueResult.objectSizeLessThan = this._objectSizeLessThan;
        }
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
            this._objectSizeGreaterThan = undefined;
            this._objectSizeLessThan = undefined;
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
            this._objectSizeGreaterThan = value.objectSizeGreaterThan;
            this._objectSizeLessThan = value.objectSizeLessThan;
            this._prefix = value.prefix;
            this._tags = value.tags;
        }
    }
    get objectSizeGreaterThan() {
        return this.getNumberAttribute('object_size_greater_than');
    }
    set objectSizeGreaterThan(value) {
        this._objectSizeGreaterThan = value;
    }
    resetObjectSizeGreaterThan() {
        this._objectSizeGreaterThan = undefined;
    }
    get objectSizeGreaterThanInput() {
        return this._objectSizeGreaterThan;
    }
    get objectSizeLessThan() {
        return this.getNumberAttribute('object_size_less_than');
    }
    set objectSizeLessThan(value) {
        this._objectSizeLessThan = value;
    }
    resetObjectSizeLessThan() {
        this._objectSizeLessThan = undefined;
    }
    get objectSizeLessThanInput() {
        return this._objectSizeLessThan;
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
exports.CloudProjectStorageObjectBucketLifecycleConfigurationRulesFilterOutputReference = CloudProjectStorageObjectBucketLifecycleConfigurationRulesFilterOutputReference;
function cloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpirationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        newer_noncurrent_versions: cdktf.numberToTerraform(struct.newerNoncurrentVersions),
        noncurrent_days: cdktf.numberToTerraform(struct.noncurrentDays),
    };
}
function cloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpirationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        newer_noncurrent_versions: {
            value: cdktf.numberToHclTerraform(struct.newerNoncurrentVersions),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        noncurrent_days: {
            value: cdktf.numberToHclTerraform(struct.noncurrentDays),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpirationOutputReference extends cdktf.ComplexObject {
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
        if (this._newerNoncurrentVersions !== undefined) {
            hasAnyValues = true;
            internalValueResult.newerNoncurrentVersions = this._newerNoncurrentVersions;
        }
        if (this._noncurrentDays !== undefined) {
            hasAnyValues = true;
            internalValueResult.noncurrentDays = this._noncurrentDays;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._newerNoncurrentVersions = undefined;
            this._noncurrentDays = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._newerNoncurrentVersions = value.newerNoncurrentVersions;
            this._noncurrentDays = value.noncurrentDays;
        }
    }
    get newerNoncurrentVersions() {
        return this.getNumberAttribute('newer_noncurrent_versions');
    }
    set newerNoncurrentVersions(value) {
        this._newerNoncurrentVersions = value;
    }
    resetNewerNoncurrentVersions() {
        this._newerNoncurrentVersions = undefined;
    }
    get newerNoncurrentVersionsInput() {
        return this._newerNoncurrentVersions;
    }
    get noncurrentDays() {
        return this.getNumberAttribute('noncurrent_days');
    }
    set noncurrentDays(value) {
        this._noncurrentDays = value;
    }
    resetNoncurrentDays() {
        this._noncurrentDays = undefined;
    }
    get noncurrentDaysInput() {
        return this._noncurrentDays;
    }
}
exports.CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpirationOutputReference = CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpirationOutputReference;
function cloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        newer_noncurrent_versions: cdktf.numberToTerraform(struct.newerNoncurrentVersions),
        noncurrent_days: cdktf.numberToTerraform(struct.noncurrentDays),
        storage_class: cdktf.stringToTerraform(struct.storageClass),
    };
}
function cloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        newer_noncurrent_versions: {
            value: cdktf.numberToHclTerraform(struct.newerNoncurrentVersions),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        noncurrent_days: {
            value: cdktf.numberToHclTerraform(struct.noncurrentDays),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
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
class CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsOutputReference extends cdktf.ComplexObject {
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
        if (this._newerNoncurrentVersions !== undefined) {
            hasAnyValues = true;
            internalValueResult.newerNoncurrentVersions = this._newerNoncurrentVersions;
        }
        if (this._noncurrentDays !== undefined) {
            hasAnyValues = true;
            internalValueResult.noncurrentDays = this._noncurrentDays;
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
            this._newerNoncurrentVersions = undefined;
            this._noncurrentDays = undefined;
            this._storageClass = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._newerNoncurrentVersions = value.newerNoncurrentVersions;
            this._noncurrentDays = value.noncurrentDays;
            this._storageClass = value.storageClass;
        }
    }
    get newerNoncurrentVersions() {
        return this.getNumberAttribute('newer_noncurrent_versions');
    }
    set newerNoncurrentVersions(value) {
        this._newerNoncurrentVersions = value;
    }
    resetNewerNoncurrentVersions() {
        this._newerNoncurrentVersions = undefined;
    }
    get newerNoncurrentVersionsInput() {
        return this._newerNoncurrentVersions;
    }
    get noncurrentDays() {
        return this.getNumberAttribute('noncurrent_days');
    }
    set noncurrentDays(value) {
        this._noncurrentDays = value;
    }
    resetNoncurrentDays() {
        this._noncurrentDays = undefined;
    }
    get noncurrentDaysInput() {
        return this._noncurrentDays;
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
exports.CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsOutputReference = CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsOutputReference;
class CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsList = CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsList;
function cloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitionsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        date: cdktf.stringToTerraform(struct.date),
        days: cdktf.numberToTerraform(struct.days),
        storage_class: cdktf.stringToTerraform(struct.storageClass),
    };
}
function cloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitionsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        date: {
            value: cdktf.stringToHclTerraform(struct.date),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        days: {
            value: cdktf.numberToHclTerraform(struct.days),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
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
class CloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitionsOutputReference extends cdktf.ComplexObject {
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
        if (this._date !== undefined) {
            hasAnyValues = true;
            internalValueResult.date = this._date;
        }
        if (this._days !== undefined) {
            hasAnyValues = true;
            internalValueResult.days = this._days;
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
            this._date = undefined;
            this._days = undefined;
            this._storageClass = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._date = value.date;
            this._days = value.days;
            this._storageClass = value.storageClass;
        }
    }
    get date() {
        return this.getStringAttribute('date');
    }
    set date(value) {
        this._date = value;
    }
    resetDate() {
        this._date = undefined;
    }
    get dateInput() {
        return this._date;
    }
    get days() {
        return this.getNumberAttribute('days');
    }
    set days(value) {
        this._days = value;
    }
    resetDays() {
        this._days = undefined;
    }
    get daysInput() {
        return this._days;
    }
    get storageClass() {
        return this.getStringAttribute('storage_class');
    }
    set storageClass(value) {
        this._storageClass = value;
    }
    get storageClassInput() {
        return this._storageClass;
    }
}
exports.CloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitionsOutputReference = CloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitionsOutputReference;
class CloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitionsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitionsList = CloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitionsList;
function cloudProjectStorageObjectBucketLifecycleConfigurationRulesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        abort_incomplete_multipart_upload: cloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadToTerraform(struct.abortIncompleteMultipartUpload),
        expiration: cloudProjectStorageObjectBucketLifecycleConfigurationRulesExpirationToTerraform(struct.expiration),
        filter: cloudProjectStorageObjectBucketLifecycleConfigurationRulesFilterToTerraform(struct.filter),
        id: cdktf.stringToTerraform(struct.id),
        noncurrent_version_expiration: cloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpirationToTerraform(struct.noncurrentVersionExpiration),
        noncurrent_version_transitions: cdktf.listMapper(cloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsToTerraform, false)(struct.noncurrentVersionTransitions),
        status: cdktf.stringToTerraform(struct.status),
        transitions: cdktf.listMapper(cloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitionsToTerraform, false)(struct.transitions),
    };
}
function cloudProjectStorageObjectBucketLifecycleConfigurationRulesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        abort_incomplete_multipart_upload: {
            value: cloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadToHclTerraform(struct.abortIncompleteMultipartUpload),
            isBlock: true,
            type: "struct",
            storageClassType: "CloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUpload",
        },
        expiration: {
            value: cloudProjectStorageObjectBucketLifecycleConfigurationRulesExpirationToHclTerraform(struct.expiration),
            isBlock: true,
            type: "struct",
            storageClassType: "CloudProjectStorageObjectBucketLifecycleConfigurationRulesExpiration",
        },
        filter: {
            value: cloudProjectStorageObjectBucketLifecycleConfigurationRulesFilterToHclTerraform(struct.filter),
            isBlock: true,
            type: "struct",
            storageClassType: "CloudProjectStorageObjectBucketLifecycleConfigurationRulesFilter",
        },
        id: {
            value: cdktf.stringToHclTerraform(struct.id),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        noncurrent_version_expiration: {
            value: cloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpirationToHclTerraform(struct.noncurrentVersionExpiration),
            isBlock: true,
            type: "struct",
            storageClassType: "CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpiration",
        },
        noncurrent_version_transitions: {
            value: cdktf.listMapperHcl(cloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsToHclTerraform, false)(struct.noncurrentVersionTransitions),
            isBlock: true,
            type: "list",
            storageClassType: "CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsList",
        },
        status: {
            value: cdktf.stringToHclTerraform(struct.status),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        transitions: {
            value: cdktf.listMapperHcl(cloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitionsToHclTerraform, false)(struct.transitions),
            isBlock: true,
            type: "list",
            storageClassType: "CloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitionsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectStorageObjectBucketLifecycleConfigurationRulesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._abortIncompleteMultipartUpload = new CloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadOutputReference(this, "abort_incomplete_multipart_upload");
        this._expiration = new CloudProjectStorageObjectBucketLifecycleConfigurationRulesExpirationOutputReference(this, "expiration");
        this._filter = new CloudProjectStorageObjectBucketLifecycleConfigurationRulesFilterOutputReference(this, "filter");
        this._noncurrentVersionExpiration = new CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpirationOutputReference(this, "noncurrent_version_expiration");
        this._noncurrentVersionTransitions = new CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsList(this, "noncurrent_version_transitions", false);
        this._transitions = new CloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitionsList(this, "transitions", false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._abortIncompleteMultipartUpload?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.abortIncompleteMultipartUpload = this._abortIncompleteMultipartUpload?.internalValue;
        }
        if (this._expiration?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.expiration = this._expiration?.internalValue;
        }
        if (this._filter?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.filter = this._filter?.internalValue;
        }
        if (this._id !== undefined) {
            hasAnyValues = true;
            internalValueResult.id = this._id;
        }
        if (this._noncurrentVersionExpiration?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.noncurrentVersionExpiration = this._noncurrentVersionExpiration?.internalValue;
        }
        if (this._noncurrentVersionTransitions?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.noncurrentVersionTransitions = this._noncurrentVersionTransitions?.internalValue;
        }
        if (this._status !== undefined) {
            hasAnyValues = true;
            internalValueResult.status = this._status;
        }
        if (this._transitions?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.transitions = this._transitions?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._abortIncompleteMultipartUpload.internalValue = undefined;
            this._expiration.internalValue = undefined;
            this._filter.internalValue = undefined;
            this._id = undefined;
            this._noncurrentVersionExpiration.internalValue = undefined;
            this._noncurrentVersionTransitions.internalValue = undefined;
            this._status = undefined;
            this._transitions.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._abortIncompleteMultipartUpload.internalValue = value.abortIncompleteMultipartUpload;
            this._expiration.internalValue = value.expiration;
            this._filter.internalValue = value.filter;
            this._id = value.id;
            this._noncurrentVersionExpiration.internalValue = value.noncurrentVersionExpiration;
            this._noncurrentVersionTransitions.internalValue = value.noncurrentVersionTransitions;
            this._status = value.status;
            this._transitions.internalValue = value.transitions;
        }
    }
    get abortIncompleteMultipartUpload() {
        return this._abortIncompleteMultipartUpload;
    }
    putAbortIncompleteMultipartUpload(value) {
        this._abortIncompleteMultipartUpload.internalValue = value;
    }
    resetAbortIncompleteMultipartUpload() {
        this._abortIncompleteMultipartUpload.internalValue = undefined;
    }
    get abortIncompleteMultipartUploadInput() {
        return this._abortIncompleteMultipartUpload.internalValue;
    }
    get expiration() {
        return this._expiration;
    }
    putExpiration(value) {
        this._expiration.internalValue = value;
    }
    resetExpiration() {
        this._expiration.internalValue = undefined;
    }
    get expirationInput() {
        return this._expiration.internalValue;
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
    get noncurrentVersionExpiration() {
        return this._noncurrentVersionExpiration;
    }
    putNoncurrentVersionExpiration(value) {
        this._noncurrentVersionExpiration.internalValue = value;
    }
    resetNoncurrentVersionExpiration() {
        this._noncurrentVersionExpiration.internalValue = undefined;
    }
    get noncurrentVersionExpirationInput() {
        return this._noncurrentVersionExpiration.internalValue;
    }
    get noncurrentVersionTransitions() {
        return this._noncurrentVersionTransitions;
    }
    putNoncurrentVersionTransitions(value) {
        this._noncurrentVersionTransitions.internalValue = value;
    }
    resetNoncurrentVersionTransitions() {
        this._noncurrentVersionTransitions.internalValue = undefined;
    }
    get noncurrentVersionTransitionsInput() {
        return this._noncurrentVersionTransitions.internalValue;
    }
    get status() {
        return this.getStringAttribute('status');
    }
    set status(value) {
        this._status = value;
    }
    get statusInput() {
        return this._status;
    }
    get transitions() {
        return this._transitions;
    }
    putTransitions(value) {
        this._transitions.internalValue = value;
    }
    resetTransitions() {
        this._transitions.internalValue = undefined;
    }
    get transitionsInput() {
        return this._transitions.internalValue;
    }
}
exports.CloudProjectStorageObjectBucketLifecycleConfigurationRulesOutputReference = CloudProjectStorageObjectBucketLifecycleConfigurationRulesOutputReference;
class CloudProjectStorageObjectBucketLifecycleConfigurationRulesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CloudProjectStorageObjectBucketLifecycleConfigurationRulesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CloudProjectStorageObjectBucketLifecycleConfigurationRulesList = CloudProjectStorageObjectBucketLifecycleConfigurationRulesList;
class CloudProjectStorageObjectBucketLifecycleConfiguration extends cdktf.TerraformResource {
    static { this.tfResourceType = "ovh_cloud_project_storage_object_bucket_lifecycle_configuration"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ovh_cloud_project_storage_object_bucket_lifecycle_configuration", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'ovh_cloud_project_storage_object_bucket_lifecycle_configuration',
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
        this._rules = new CloudProjectStorageObjectBucketLifecycleConfigurationRulesList(this, "rules", false);
        this._containerName = config.containerName;
        this._regionName = config.regionName;
        this._rules.internalValue = config.rules;
        this._serviceName = config.serviceName;
    }
    get containerName() {
        return this.getStringAttribute('container_name');
    }
    set containerName(value) {
        this._containerName = value;
    }
    get containerNameInput() {
        return this._containerName;
    }
    get id() {
        return this.getStringAttribute('id');
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
    get rules() {
        return this._rules;
    }
    putRules(value) {
        this._rules.internalValue = value;
    }
    get rulesInput() {
        return this._rules.internalValue;
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
    synthesizeAttributes() {
        return {
            container_name: cdktf.stringToTerraform(this._containerName),
            region_name: cdktf.stringToTerraform(this._regionName),
            rules: cdktf.listMapper(cloudProjectStorageObjectBucketLifecycleConfigurationRulesToTerraform, false)(this._rules.internalValue),
            service_name: cdktf.stringToTerraform(this._serviceName),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            container_name: {
                value: cdktf.stringToHclTerraform(this._containerName),
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
            rules: {
                value: cdktf.listMapperHcl(cloudProjectStorageObjectBucketLifecycleConfigurationRulesToHclTerraform, false)(this._rules.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "CloudProjectStorageObjectBucketLifecycleConfigurationRulesList",
            },
            service_name: {
                value: cdktf.stringToHclTerraform(this._serviceName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.CloudProjectStorageObjectBucketLifecycleConfiguration = CloudProjectStorageObjectBucketLifecycleConfiguration;

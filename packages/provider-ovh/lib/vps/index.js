// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Vps = exports.VpsPlanOptionList = exports.VpsPlanOptionOutputReference = exports.VpsPlanOptionConfigurationList = exports.VpsPlanOptionConfigurationOutputReference = exports.VpsPlanList = exports.VpsPlanOutputReference = exports.VpsPlanConfigurationList = exports.VpsPlanConfigurationOutputReference = exports.VpsOrderOutputReference = exports.VpsOrderDetailsList = exports.VpsOrderDetailsOutputReference = exports.VpsModelOutputReference = exports.VpsIamOutputReference = void 0;
exports.vpsIamToTerraform = vpsIamToTerraform;
exports.vpsIamToHclTerraform = vpsIamToHclTerraform;
exports.vpsModelToTerraform = vpsModelToTerraform;
exports.vpsModelToHclTerraform = vpsModelToHclTerraform;
exports.vpsOrderDetailsToTerraform = vpsOrderDetailsToTerraform;
exports.vpsOrderDetailsToHclTerraform = vpsOrderDetailsToHclTerraform;
exports.vpsOrderToTerraform = vpsOrderToTerraform;
exports.vpsOrderToHclTerraform = vpsOrderToHclTerraform;
exports.vpsPlanConfigurationToTerraform = vpsPlanConfigurationToTerraform;
exports.vpsPlanConfigurationToHclTerraform = vpsPlanConfigurationToHclTerraform;
exports.vpsPlanToTerraform = vpsPlanToTerraform;
exports.vpsPlanToHclTerraform = vpsPlanToHclTerraform;
exports.vpsPlanOptionConfigurationToTerraform = vpsPlanOptionConfigurationToTerraform;
exports.vpsPlanOptionConfigurationToHclTerraform = vpsPlanOptionConfigurationToHclTerraform;
exports.vpsPlanOptionToTerraform = vpsPlanOptionToTerraform;
exports.vpsPlanOptionToHclTerraform = vpsPlanOptionToHclTerraform;
const cdktf = require("cdktf");
function vpsIamToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function vpsIamToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class VpsIamOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
        this.isEmptyObject = false;
        this._tags = new cdktf.StringMap(this, "tags");
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
    get displayName() {
        return this.getStringAttribute('display_name');
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get tags() {
        return this._tags;
    }
    get urn() {
        return this.getStringAttribute('urn');
    }
}
exports.VpsIamOutputReference = VpsIamOutputReference;
function vpsModelToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        available_options: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.availableOptions),
        datacenter: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.datacenter),
        disk: cdktf.numberToTerraform(struct.disk),
        maximum_additionnal_ip: cdktf.numberToTerraform(struct.maximumAdditionnalIp),
        memory: cdktf.numberToTerraform(struct.memory),
        name: cdktf.stringToTerraform(struct.name),
        offer: cdktf.stringToTerraform(struct.offer),
        vcore: cdktf.numberToTerraform(struct.vcore),
        version: cdktf.stringToTerraform(struct.version),
    };
}
function vpsModelToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        available_options: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.availableOptions),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        datacenter: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.datacenter),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        disk: {
            value: cdktf.numberToHclTerraform(struct.disk),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        maximum_additionnal_ip: {
            value: cdktf.numberToHclTerraform(struct.maximumAdditionnalIp),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        memory: {
            value: cdktf.numberToHclTerraform(struct.memory),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        name: {
            value: cdktf.stringToHclTerraform(struct.name),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        offer: {
            value: cdktf.stringToHclTerraform(struct.offer),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        vcore: {
            value: cdktf.numberToHclTerraform(struct.vcore),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        version: {
            value: cdktf.stringToHclTerraform(struct.version),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class VpsModelOutputReference extends cdktf.ComplexObject {
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
        if (this._availableOptions !== undefined) {
            hasAnyValues = true;
            internalValueResult.availableOptions = this._availableOptions;
        }
        if (this._datacenter !== undefined) {
            hasAnyValues = true;
            internalValueResult.datacenter = this._datacenter;
        }
        if (this._disk !== undefined) {
            hasAnyValues = true;
            internalValueResult.disk = this._disk;
        }
        if (this._maximumAdditionnalIp !== undefined) {
            hasAnyValues = true;
            internalValueResult.maximumAdditionnalIp = this._maximumAdditionnalIp;
        }
        if (this._memory !== undefined) {
            hasAnyValues = true;
            internalValueResult.memory = this._memory;
        }
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._offer !== undefined) {
            hasAnyValues = true;
            internalValueResult.offer = this._offer;
        }
        if (this._vcore !== undefined) {
            hasAnyValues = true;
            internalValueResult.vcore = this._vcore;
        }
        if (this._version !== undefined) {
            hasAnyValues = true;
            internalValueResult.version = this._version;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._availableOptions = undefined;
            this._datacenter = undefined;
            this._disk = undefined;
            this._maximumAdditionnalIp = undefined;
            this._memory = undefined;
            this._name = undefined;
            this._offer = undefined;
            this._vcore = undefined;
            this._version = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._availableOptions = value.availableOptions;
            this._datacenter = value.datacenter;
            this._disk = value.disk;
            this._maximumAdditionnalIp = value.maximumAdditionnalIp;
            this._memory = value.memory;
            this._name = value.name;
            this._offer = value.offer;
            this._vcore = value.vcore;
            this._version = value.version;
        }
    }
    get availableOptions() {
        return this.getListAttribute('available_options');
    }
    set availableOptions(value) {
        this._availableOptions = value;
    }
    resetAvailableOptions() {
        this._availableOptions = undefined;
    }
    get availableOptionsInput() {
        return this._availableOptions;
    }
    get datacenter() {
        return this.getListAttribute('datacenter');
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
    get disk() {
        return this.getNumberAttribute('disk');
    }
    set disk(value) {
        this._disk = value;
    }
    resetDisk() {
        this._disk = undefined;
    }
    get diskInput() {
        return this._disk;
    }
    get maximumAdditionnalIp() {
        return this.getNumberAttribute('maximum_additionnal_ip');
    }
    set maximumAdditionnalIp(value) {
        this._maximumAdditionnalIp = value;
    }
    resetMaximumAdditionnalIp() {
        this._maximumAdditionnalIp = undefined;
    }
    get maximumAdditionnalIpInput() {
        return this._maximumAdditionnalIp;
    }
    get memory() {
        return this.getNumberAttribute('memory');
    }
    set memory(value) {
        this._memory = value;
    }
    resetMemory() {
        this._memory = undefined;
    }
    get memoryInput() {
        return this._memory;
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
    get offer() {
        return this.getStringAttribute('offer');
    }
    set offer(value) {
        this._offer = value;
    }
    resetOffer() {
        this._offer = undefined;
    }
    get offerInput() {
        return this._offer;
    }
    get vcore() {
        return this.getNumberAttribute('vcore');
    }
    set vcore(value) {
        this._vcore = value;
    }
    resetVcore() {
        this._vcore = undefined;
    }
    get vcoreInput() {
        return this._vcore;
    }
    get version() {
        return this.getStringAttribute('version');
    }
    set version(value) {
        this._version = value;
    }
    resetVersion() {
        this._version = undefined;
    }
    get versionInput() {
        return this._version;
    }
}
exports.VpsModelOutputReference = VpsModelOutputReference;
function vpsOrderDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function vpsOrderDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class VpsOrderDetailsOutputReference extends cdktf.ComplexObject {
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
    get detailType() {
        return this.getStringAttribute('detail_type');
    }
    get domain() {
        return this.getStringAttribute('domain');
    }
    get orderDetailId() {
        return this.getNumberAttribute('order_detail_id');
    }
    get quantity() {
        return this.getStringAttribute('quantity');
    }
}
exports.VpsOrderDetailsOutputReference = VpsOrderDetailsOutputReference;
class VpsOrderDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new VpsOrderDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.VpsOrderDetailsList = VpsOrderDetailsList;
function vpsOrderToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function vpsOrderToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class VpsOrderOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
        this.isEmptyObject = false;
        this._details = new VpsOrderDetailsList(this, "details", false);
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
    get date() {
        return this.getStringAttribute('date');
    }
    get details() {
        return this._details;
    }
    get expirationDate() {
        return this.getStringAttribute('expiration_date');
    }
    get orderId() {
        return this.getNumberAttribute('order_id');
    }
}
exports.VpsOrderOutputReference = VpsOrderOutputReference;
function vpsPlanConfigurationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        label: cdktf.stringToTerraform(struct.label),
        value: cdktf.stringToTerraform(struct.value),
    };
}
function vpsPlanConfigurationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        label: {
            value: cdktf.stringToHclTerraform(struct.label),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        value: {
            value: cdktf.stringToHclTerraform(struct.value),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class VpsPlanConfigurationOutputReference extends cdktf.ComplexObject {
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
        if (this._label !== undefined) {
            hasAnyValues = true;
            internalValueResult.label = this._label;
        }
        if (this._value !== undefined) {
            hasAnyValues = true;
            internalValueResult.value = this._value;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._label = undefined;
            this._value = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._label = value.label;
            this._value = value.value;
        }
    }
    get label() {
        return this.getStringAttribute('label');
    }
    set label(value) {
        this._label = value;
    }
    get labelInput() {
        return this._label;
    }
    get value() {
        return this.getStringAttribute('value');
    }
    set value(value) {
        this._value = value;
    }
    get valueInput() {
        return this._value;
    }
}
exports.VpsPlanConfigurationOutputReference = VpsPlanConfigurationOutputReference;
class VpsPlanConfigurationList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new VpsPlanConfigurationOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.VpsPlanConfigurationList = VpsPlanConfigurationList;
function vpsPlanToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        configuration: cdktf.listMapper(vpsPlanConfigurationToTerraform, false)(struct.configuration),
        duration: cdktf.stringToTerraform(struct.duration),
        item_id: cdktf.numberToTerraform(struct.itemId),
        plan_code: cdktf.stringToTerraform(struct.planCode),
        pricing_mode: cdktf.stringToTerraform(struct.pricingMode),
        quantity: cdktf.numberToTerraform(struct.quantity),
    };
}
function vpsPlanToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        configuration: {
            value: cdktf.listMapperHcl(vpsPlanConfigurationToHclTerraform, false)(struct.configuration),
            isBlock: true,
            type: "list",
            storageClassType: "VpsPlanConfigurationList",
        },
        duration: {
            value: cdktf.stringToHclTerraform(struct.duration),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        item_id: {
            value: cdktf.numberToHclTerraform(struct.itemId),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        plan_code: {
            value: cdktf.stringToHclTerraform(struct.planCode),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        pricing_mode: {
            value: cdktf.stringToHclTerraform(struct.pricingMode),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        quantity: {
            value: cdktf.numberToHclTerraform(struct.quantity),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class VpsPlanOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._configuration = new VpsPlanConfigurationList(this, "configuration", false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._configuration?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.configuration = this._configuration?.internalValue;
        }
        if (this._duration !== undefined) {
            hasAnyValues = true;
            internalValueResult.duration = this._duration;
        }
        if (this._itemId !== undefined) {
            hasAnyValues = true;
            internalValueResult.itemId = this._itemId;
        }
        if (this._planCode !== undefined) {
            hasAnyValues = true;
            internalValueResult.planCode = this._planCode;
        }
        if (this._pricingMode !== undefined) {
            hasAnyValues = true;
            internalValueResult.pricingMode = this._pricingMode;
        }
        if (this._quantity !== undefined) {
            hasAnyValues = true;
            internalValueResult.quantity = this._quantity;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._configuration.internalValue = undefined;
            this._duration = undefined;
            this._itemId = undefined;
            this._planCode = undefined;
            this._pricingMode = undefined;
            this._quantity = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._configuration.internalValue = value.configuration;
            this._duration = value.duration;
            this._itemId = value.itemId;
            this._planCode = value.planCode;
            this._pricingMode = value.pricingMode;
            this._quantity = value.quantity;
        }
    }
    get configuration() {
        return this._configuration;
    }
    putConfiguration(value) {
        this._configuration.internalValue = value;
    }
    resetConfiguration() {
        this._configuration.internalValue = undefined;
    }
    get configurationInput() {
        return this._configuration.internalValue;
    }
    get duration() {
        return this.getStringAttribute('duration');
    }
    set duration(value) {
        this._duration = value;
    }
    get durationInput() {
        return this._duration;
    }
    get itemId() {
        return this.getNumberAttribute('item_id');
    }
    set itemId(value) {
        this._itemId = value;
    }
    resetItemId() {
        this._itemId = undefined;
    }
    get itemIdInput() {
        return this._itemId;
    }
    get planCode() {
        return this.getStringAttribute('plan_code');
    }
    set planCode(value) {
        this._planCode = value;
    }
    get planCodeInput() {
        return this._planCode;
    }
    get pricingMode() {
        return this.getStringAttribute('pricing_mode');
    }
    set pricingMode(value) {
        this._pricingMode = value;
    }
    get pricingModeInput() {
        return this._pricingMode;
    }
    get quantity() {
        return this.getNumberAttribute('quantity');
    }
    set quantity(value) {
        this._quantity = value;
    }
    resetQuantity() {
        this._quantity = undefined;
    }
    get quantityInput() {
        return this._quantity;
    }
}
exports.VpsPlanOutputReference = VpsPlanOutputReference;
class VpsPlanList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new VpsPlanOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.VpsPlanList = VpsPlanList;
function vpsPlanOptionConfigurationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        label: cdktf.stringToTerraform(struct.label),
        value: cdktf.stringToTerraform(struct.value),
    };
}
function vpsPlanOptionConfigurationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        label: {
            value: cdktf.stringToHclTerraform(struct.label),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        value: {
            value: cdktf.stringToHclTerraform(struct.value),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class VpsPlanOptionConfigurationOutputReference extends cdktf.ComplexObject {
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
        if (this._label !== undefined) {
            hasAnyValues = true;
            internalValueResult.label = this._label;
        }
        if (this._value !== undefined) {
            hasAnyValues = true;
            internalValueResult.value = this._value;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._label = undefined;
            this._value = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._label = value.label;
            this._value = value.value;
        }
    }
    get label() {
        return this.getStringAttribute('label');
    }
    set label(value) {
        this._label = value;
    }
    get labelInput() {
        return this._label;
    }
    get value() {
        return this.getStringAttribute('value');
    }
    set value(value) {
        this._value = value;
    }
    get valueInput() {
        return this._value;
    }
}
exports.VpsPlanOptionConfigurationOutputReference = VpsPlanOptionConfigurationOutputReference;
class VpsPlanOptionConfigurationList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new VpsPlanOptionConfigurationOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.VpsPlanOptionConfigurationList = VpsPlanOptionConfigurationList;
function vpsPlanOptionToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        configuration: cdktf.listMapper(vpsPlanOptionConfigurationToTerraform, false)(struct.configuration),
        duration: cdktf.stringToTerraform(struct.duration),
        plan_code: cdktf.stringToTerraform(struct.planCode),
        pricing_mode: cdktf.stringToTerraform(struct.pricingMode),
        quantity: cdktf.numberToTerraform(struct.quantity),
    };
}
function vpsPlanOptionToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        configuration: {
            value: cdktf.listMapperHcl(vpsPlanOptionConfigurationToHclTerraform, false)(struct.configuration),
            isBlock: true,
            type: "list",
            storageClassType: "VpsPlanOptionConfigurationList",
        },
        duration: {
            value: cdktf.stringToHclTerraform(struct.duration),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        plan_code: {
            value: cdktf.stringToHclTerraform(struct.planCode),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        pricing_mode: {
            value: cdktf.stringToHclTerraform(struct.pricingMode),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        quantity: {
            value: cdktf.numberToHclTerraform(struct.quantity),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class VpsPlanOptionOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._configuration = new VpsPlanOptionConfigurationList(this, "configuration", false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._configuration?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.configuration = this._configuration?.internalValue;
        }
        if (this._duration !== undefined) {
            hasAnyValues = true;
            internalValueResult.duration = this._duration;
        }
        if (this._planCode !== undefined) {
            hasAnyValues = true;
            internalValueResult.planCode = this._planCode;
        }
        if (this._pricingMode !== undefined) {
            hasAnyValues = true;
            internalValueResult.pricingMode = this._pricingMode;
        }
        if (this._quantity !== undefined) {
            hasAnyValues = true;
            internalValueResult.quantity = this._quantity;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._configuration.internalValue = undefined;
            this._duration = undefined;
            this._planCode = undefined;
            this._pricingMode = undefined;
            this._quantity = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._configuration.internalValue = value.configuration;
            this._duration = value.duration;
            this._planCode = value.planCode;
            this._pricingMode = value.pricingMode;
            this._quantity = value.quantity;
        }
    }
    get configuration() {
        return this._configuration;
    }
    putConfiguration(value) {
        this._configuration.internalValue = value;
    }
    resetConfiguration() {
        this._configuration.internalValue = undefined;
    }
    get configurationInput() {
        return this._configuration.internalValue;
    }
    get duration() {
        return this.getStringAttribute('duration');
    }
    set duration(value) {
        this._duration = value;
    }
    get durationInput() {
        return this._duration;
    }
    get planCode() {
        return this.getStringAttribute('plan_code');
    }
    set planCode(value) {
        this._planCode = value;
    }
    get planCodeInput() {
        return this._planCode;
    }
    get pricingMode() {
        return this.getStringAttribute('pricing_mode');
    }
    set pricingMode(value) {
        this._pricingMode = value;
    }
    get pricingModeInput() {
        return this._pricingMode;
    }
    get quantity() {
        return this.getNumberAttribute('quantity');
    }
    set quantity(value) {
        this._quantity = value;
    }
    get quantityInput() {
        return this._quantity;
    }
}
exports.VpsPlanOptionOutputReference = VpsPlanOptionOutputReference;
class VpsPlanOptionList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new VpsPlanOptionOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.VpsPlanOptionList = VpsPlanOptionList;
class Vps extends cdktf.TerraformResource {
    static { this.tfResourceType = "ovh_vps"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ovh_vps", importId: importFromId, provider });
    }
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'ovh_vps',
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
        this._iam = new VpsIamOutputReference(this, "iam");
        this._model = new VpsModelOutputReference(this, "model");
        this._order = new VpsOrderOutputReference(this, "order");
        this._plan = new VpsPlanList(this, "plan", false);
        this._planOption = new VpsPlanOptionList(this, "plan_option", false);
        this._displayName = config.displayName;
        this._doNotSendPassword = config.doNotSendPassword;
        this._imageId = config.imageId;
        this._keymap = config.keymap;
        this._memoryLimit = config.memoryLimit;
        this._model.internalValue = config.model;
        this._monitoringIpBlocks = config.monitoringIpBlocks;
        this._name = config.name;
        this._netbootMode = config.netbootMode;
        this._offerType = config.offerType;
        this._ovhSubsidiary = config.ovhSubsidiary;
        this._plan.internalValue = config.plan;
        this._planOption.internalValue = config.planOption;
        this._publicSshKey = config.publicSshKey;
        this._slaMonitoring = config.slaMonitoring;
        this._state = config.state;
        this._vcore = config.vcore;
        this._zone = config.zone;
    }
    get cluster() {
        return this.getStringAttribute('cluster');
    }
    get displayName() {
        return this.getStringAttribute('display_name');
    }
    set displayName(value) {
        this._displayName = value;
    }
    resetDisplayName() {
        this._displayName = undefined;
    }
    get displayNameInput() {
        return this._displayName;
    }
    get doNotSendPassword() {
        return this.getBooleanAttribute('do_not_send_password');
    }
    set doNotSendPassword(value) {
        this._doNotSendPassword = value;
    }
    resetDoNotSendPassword() {
        this._doNotSendPassword = undefined;
    }
    get doNotSendPasswordInput() {
        return this._doNotSendPassword;
    }
    get iam() {
        return this._iam;
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
    get keymap() {
        return this.getStringAttribute('keymap');
    }
    set keymap(value) {
        this._keymap = value;
    }
    resetKeymap() {
        this._keymap = undefined;
    }
    get keymapInput() {
        return this._keymap;
    }
    get memoryLimit() {
        return this.getNumberAttribute('memory_limit');
    }
    set memoryLimit(value) {
        this._memoryLimit = value;
    }
    resetMemoryLimit() {
        this._memoryLimit = undefined;
    }
    get memoryLimitInput() {
        return this._memoryLimit;
    }
    get model() {
        return this._model;
    }
    putModel(value) {
        this._model.internalValue = value;
    }
    resetModel() {
        this._model.internalValue = undefined;
    }
    get modelInput() {
        return this._model.internalValue;
    }
    get monitoringIpBlocks() {
        return this.getListAttribute('monitoring_ip_blocks');
    }
    set monitoringIpBlocks(value) {
        this._monitoringIpBlocks = value;
    }
    resetMonitoringIpBlocks() {
        this._monitoringIpBlocks = undefined;
    }
    get monitoringIpBlocksInput() {
        return this._monitoringIpBlocks;
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
    get netbootMode() {
        return this.getStringAttribute('netboot_mode');
    }
    set netbootMode(value) {
        this._netbootMode = value;
    }
    resetNetbootMode() {
        this._netbootMode = undefined;
    }
    get netbootModeInput() {
        return this._netbootMode;
    }
    get offerType() {
        return this.getStringAttribute('offer_type');
    }
    set offerType(value) {
        this._offerType = value;
    }
    resetOfferType() {
        this._offerType = undefined;
    }
    get offerTypeInput() {
        return this._offerType;
    }
    get order() {
        return this._order;
    }
    get ovhSubsidiary() {
        return this.getStringAttribute('ovh_subsidiary');
    }
    set ovhSubsidiary(value) {
        this._ovhSubsidiary = value;
    }
    resetOvhSubsidiary() {
        this._ovhSubsidiary = undefined;
    }
    get ovhSubsidiaryInput() {
        return this._ovhSubsidiary;
    }
    get plan() {
        return this._plan;
    }
    putPlan(value) {
        this._plan.internalValue = value;
    }
    resetPlan() {
        this._plan.internalValue = undefined;
    }
    get planInput() {
        return this._plan.internalValue;
    }
    get planOption() {
        return this._planOption;
    }
    putPlanOption(value) {
        this._planOption.internalValue = value;
    }
    resetPlanOption() {
        this._planOption.internalValue = undefined;
    }
    get planOptionInput() {
        return this._planOption.internalValue;
    }
    get publicSshKey() {
        return this.getStringAttribute('public_ssh_key');
    }
    set publicSshKey(value) {
        this._publicSshKey = value;
    }
    resetPublicSshKey() {
        this._publicSshKey = undefined;
    }
    get publicSshKeyInput() {
        return this._publicSshKey;
    }
    get serviceName() {
        return this.getStringAttribute('service_name');
    }
    get slaMonitoring() {
        return this.getBooleanAttribute('sla_monitoring');
    }
    set slaMonitoring(value) {
        this._slaMonitoring = value;
    }
    resetSlaMonitoring() {
        this._slaMonitoring = undefined;
    }
    get slaMonitoringInput() {
        return this._slaMonitoring;
    }
    get state() {
        return this.getStringAttribute('state');
    }
    set state(value) {
        this._state = value;
    }
    resetState() {
        this._state = undefined;
    }
    get stateInput() {
        return this._state;
    }
    get vcore() {
        return this.getNumberAttribute('vcore');
    }
    set vcore(value) {
        this._vcore = value;
    }
    resetVcore() {
        this._vcore = undefined;
    }
    get vcoreInput() {
        return this._vcore;
    }
    get zone() {
        return this.getStringAttribute('zone');
    }
    set zone(value) {
        this._zone = value;
    }
    resetZone() {
        this._zone = undefined;
    }
    get zoneInput() {
        return this._zone;
    }
    synthesizeAttributes() {
        return {
            display_name: cdktf.stringToTerraform(this._displayName),
            do_not_send_password: cdktf.booleanToTerraform(this._doNotSendPassword),
            image_id: cdktf.stringToTerraform(this._imageId),
            keymap: cdktf.stringToTerraform(this._keymap),
            memory_limit: cdktf.numberToTerraform(this._memoryLimit),
            model: vpsModelToTerraform(this._model.internalValue),
            monitoring_ip_blocks: cdktf.listMapper(cdktf.stringToTerraform, false)(this._monitoringIpBlocks),
            name: cdktf.stringToTerraform(this._name),
            netboot_mode: cdktf.stringToTerraform(this._netbootMode),
            offer_type: cdktf.stringToTerraform(this._offerType),
            ovh_subsidiary: cdktf.stringToTerraform(this._ovhSubsidiary),
            plan: cdktf.listMapper(vpsPlanToTerraform, false)(this._plan.internalValue),
            plan_option: cdktf.listMapper(vpsPlanOptionToTerraform, false)(this._planOption.internalValue),
            public_ssh_key: cdktf.stringToTerraform(this._publicSshKey),
            sla_monitoring: cdktf.booleanToTerraform(this._slaMonitoring),
            state: cdktf.stringToTerraform(this._state),
            vcore: cdktf.numberToTerraform(this._vcore),
            zone: cdktf.stringToTerraform(this._zone),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            display_name: {
                value: cdktf.stringToHclTerraform(this._displayName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            do_not_send_password: {
                value: cdktf.booleanToHclTerraform(this._doNotSendPassword),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            image_id: {
                value: cdktf.stringToHclTerraform(this._imageId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            keymap: {
                value: cdktf.stringToHclTerraform(this._keymap),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            memory_limit: {
                value: cdktf.numberToHclTerraform(this._memoryLimit),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            model: {
                value: vpsModelToHclTerraform(this._model.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "VpsModel",
            },
            monitoring_ip_blocks: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._monitoringIpBlocks),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            name: {
                value: cdktf.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            netboot_mode: {
                value: cdktf.stringToHclTerraform(this._netbootMode),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            offer_type: {
                value: cdktf.stringToHclTerraform(this._offerType),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            ovh_subsidiary: {
                value: cdktf.stringToHclTerraform(this._ovhSubsidiary),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            plan: {
                value: cdktf.listMapperHcl(vpsPlanToHclTerraform, false)(this._plan.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "VpsPlanList",
            },
            plan_option: {
                value: cdktf.listMapperHcl(vpsPlanOptionToHclTerraform, false)(this._planOption.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "VpsPlanOptionList",
            },
            public_ssh_key: {
                value: cdktf.stringToHclTerraform(this._publicSshKey),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            sla_monitoring: {
                value: cdktf.booleanToHclTerraform(this._slaMonitoring),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            state: {
                value: cdktf.stringToHclTerraform(this._state),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            vcore: {
                value: cdktf.numberToHclTerraform(this._vcore),
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
exports.Vps = Vps;

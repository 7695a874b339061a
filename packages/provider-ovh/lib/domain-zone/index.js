// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DomainZone = exports.DomainZoneTimeoutsOutputReference = exports.DomainZonePlanOptionList = exports.DomainZonePlanOptionOutputReference = exports.DomainZonePlanOptionConfigurationList = exports.DomainZonePlanOptionConfigurationOutputReference = exports.DomainZonePlanOutputReference = exports.DomainZonePlanConfigurationList = exports.DomainZonePlanConfigurationOutputReference = exports.DomainZoneOrderList = exports.DomainZoneOrderOutputReference = exports.DomainZoneOrderDetailsList = exports.DomainZoneOrderDetailsOutputReference = void 0;
exports.domainZoneOrderDetailsToTerraform = domainZoneOrderDetailsToTerraform;
exports.domainZoneOrderDetailsToHclTerraform = domainZoneOrderDetailsToHclTerraform;
exports.domainZoneOrderToTerraform = domainZoneOrderToTerraform;
exports.domainZoneOrderToHclTerraform = domainZoneOrderToHclTerraform;
exports.domainZonePlanConfigurationToTerraform = domainZonePlanConfigurationToTerraform;
exports.domainZonePlanConfigurationToHclTerraform = domainZonePlanConfigurationToHclTerraform;
exports.domainZonePlanToTerraform = domainZonePlanToTerraform;
exports.domainZonePlanToHclTerraform = domainZonePlanToHclTerraform;
exports.domainZonePlanOptionConfigurationToTerraform = domainZonePlanOptionConfigurationToTerraform;
exports.domainZonePlanOptionConfigurationToHclTerraform = domainZonePlanOptionConfigurationToHclTerraform;
exports.domainZonePlanOptionToTerraform = domainZonePlanOptionToTerraform;
exports.domainZonePlanOptionToHclTerraform = domainZonePlanOptionToHclTerraform;
exports.domainZoneTimeoutsToTerraform = domainZoneTimeoutsToTerraform;
exports.domainZoneTimeoutsToHclTerraform = domainZoneTimeoutsToHclTerraform;
const cdktf = require("cdktf");
function domainZoneOrderDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function domainZoneOrderDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DomainZoneOrderDetailsOutputReference extends cdktf.ComplexObject {
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
exports.DomainZoneOrderDetailsOutputReference = DomainZoneOrderDetailsOutputReference;
class DomainZoneOrderDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DomainZoneOrderDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DomainZoneOrderDetailsList = DomainZoneOrderDetailsList;
function domainZoneOrderToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function domainZoneOrderToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DomainZoneOrderOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._details = new DomainZoneOrderDetailsList(this, "details", false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
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
exports.DomainZoneOrderOutputReference = DomainZoneOrderOutputReference;
class DomainZoneOrderList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DomainZoneOrderOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DomainZoneOrderList = DomainZoneOrderList;
function domainZonePlanConfigurationToTerraform(struct) {
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
function domainZonePlanConfigurationToHclTerraform(struct) {
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
class DomainZonePlanConfigurationOutputReference extends cdktf.ComplexObject {
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
exports.DomainZonePlanConfigurationOutputReference = DomainZonePlanConfigurationOutputReference;
class DomainZonePlanConfigurationList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DomainZonePlanConfigurationOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DomainZonePlanConfigurationList = DomainZonePlanConfigurationList;
function domainZonePlanToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        catalog_name: cdktf.stringToTerraform(struct.catalogName),
        duration: cdktf.stringToTerraform(struct.duration),
        plan_code: cdktf.stringToTerraform(struct.planCode),
        pricing_mode: cdktf.stringToTerraform(struct.pricingMode),
        configuration: cdktf.listMapper(domainZonePlanConfigurationToTerraform, true)(struct.configuration),
    };
}
function domainZonePlanToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        catalog_name: {
            value: cdktf.stringToHclTerraform(struct.catalogName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
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
        configuration: {
            value: cdktf.listMapperHcl(domainZonePlanConfigurationToHclTerraform, true)(struct.configuration),
            isBlock: true,
            type: "list",
            storageClassType: "DomainZonePlanConfigurationList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DomainZonePlanOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._configuration = new DomainZonePlanConfigurationList(this, "configuration", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._catalogName !== undefined) {
            hasAnyValues = true;
            internalValueResult.catalogName = this._catalogName;
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
        if (this._configuration?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.configuration = this._configuration?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._catalogName = undefined;
            this._duration = undefined;
            this._planCode = undefined;
            this._pricingMode = undefined;
            this._configuration.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._catalogName = value.catalogName;
            this._duration = value.duration;
            this._planCode = value.planCode;
            this._pricingMode = value.pricingMode;
            this._configuration.internalValue = value.configuration;
        }
    }
    get catalogName() {
        return this.getStringAttribute('catalog_name');
    }
    set catalogName(value) {
        this._catalogName = value;
    }
    resetCatalogName() {
        this._catalogName = undefined;
    }
    get catalogNameInput() {
        return this._catalogName;
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
}
exports.DomainZonePlanOutputReference = DomainZonePlanOutputReference;
function domainZonePlanOptionConfigurationToTerraform(struct) {
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
function domainZonePlanOptionConfigurationToHclTerraform(struct) {
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
class DomainZonePlanOptionConfigurationOutputReference extends cdktf.ComplexObject {
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
exports.DomainZonePlanOptionConfigurationOutputReference = DomainZonePlanOptionConfigurationOutputReference;
class DomainZonePlanOptionConfigurationList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DomainZonePlanOptionConfigurationOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DomainZonePlanOptionConfigurationList = DomainZonePlanOptionConfigurationList;
function domainZonePlanOptionToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        catalog_name: cdktf.stringToTerraform(struct.catalogName),
        duration: cdktf.stringToTerraform(struct.duration),
        plan_code: cdktf.stringToTerraform(struct.planCode),
        pricing_mode: cdktf.stringToTerraform(struct.pricingMode),
        configuration: cdktf.listMapper(domainZonePlanOptionConfigurationToTerraform, true)(struct.configuration),
    };
}
function domainZonePlanOptionToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        catalog_name: {
            value: cdktf.stringToHclTerraform(struct.catalogName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
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
        configuration: {
            value: cdktf.listMapperHcl(domainZonePlanOptionConfigurationToHclTerraform, true)(struct.configuration),
            isBlock: true,
            type: "list",
            storageClassType: "DomainZonePlanOptionConfigurationList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DomainZonePlanOptionOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._configuration = new DomainZonePlanOptionConfigurationList(this, "configuration", false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._catalogName !== undefined) {
            hasAnyValues = true;
            internalValueResult.catalogName = this._catalogName;
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
        if (this._configuration?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.configuration = this._configuration?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._catalogName = undefined;
            this._duration = undefined;
            this._planCode = undefined;
            this._pricingMode = undefined;
            this._configuration.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._catalogName = value.catalogName;
            this._duration = value.duration;
            this._planCode = value.planCode;
            this._pricingMode = value.pricingMode;
            this._configuration.internalValue = value.configuration;
        }
    }
    get catalogName() {
        return this.getStringAttribute('catalog_name');
    }
    set catalogName(value) {
        this._catalogName = value;
    }
    resetCatalogName() {
        this._catalogName = undefined;
    }
    get catalogNameInput() {
        return this._catalogName;
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
}
exports.DomainZonePlanOptionOutputReference = DomainZonePlanOptionOutputReference;
class DomainZonePlanOptionList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DomainZonePlanOptionOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DomainZonePlanOptionList = DomainZonePlanOptionList;
function domainZoneTimeoutsToTerraform(struct) {
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
function domainZoneTimeoutsToHclTerraform(struct) {
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
class DomainZoneTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.DomainZoneTimeoutsOutputReference = DomainZoneTimeoutsOutputReference;
class DomainZone extends cdktf.TerraformResource {
    static { this.tfResourceType = "ovh_domain_zone"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ovh_domain_zone", importId: importFromId, provider });
    }
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'ovh_domain_zone',
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
        this._order = new DomainZoneOrderList(this, "order", false);
        this._plan = new DomainZonePlanOutputReference(this, "plan");
        this._planOption = new DomainZonePlanOptionList(this, "plan_option", false);
        this._timeouts = new DomainZoneTimeoutsOutputReference(this, "timeouts");
        this._id = config.id;
        this._ovhSubsidiary = config.ovhSubsidiary;
        this._paymentMean = config.paymentMean;
        this._order.internalValue = config.order;
        this._plan.internalValue = config.plan;
        this._planOption.internalValue = config.planOption;
        this._timeouts.internalValue = config.timeouts;
    }
    get dnssecSupported() {
        return this.getBooleanAttribute('dnssec_supported');
    }
    get hasDnsAnycast() {
        return this.getBooleanAttribute('has_dns_anycast');
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
    get lastUpdate() {
        return this.getStringAttribute('last_update');
    }
    get name() {
        return this.getStringAttribute('name');
    }
    get nameServers() {
        return this.getListAttribute('name_servers');
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
    get paymentMean() {
        return this.getStringAttribute('payment_mean');
    }
    set paymentMean(value) {
        this._paymentMean = value;
    }
    resetPaymentMean() {
        this._paymentMean = undefined;
    }
    get paymentMeanInput() {
        return this._paymentMean;
    }
    get urn() {
        return this.getStringAttribute('urn');
    }
    get order() {
        return this._order;
    }
    putOrder(value) {
        this._order.internalValue = value;
    }
    resetOrder() {
        this._order.internalValue = undefined;
    }
    get orderInput() {
        return this._order.internalValue;
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
            id: cdktf.stringToTerraform(this._id),
            ovh_subsidiary: cdktf.stringToTerraform(this._ovhSubsidiary),
            payment_mean: cdktf.stringToTerraform(this._paymentMean),
            order: cdktf.listMapper(domainZoneOrderToTerraform, true)(this._order.internalValue),
            plan: domainZonePlanToTerraform(this._plan.internalValue),
            plan_option: cdktf.listMapper(domainZonePlanOptionToTerraform, true)(this._planOption.internalValue),
            timeouts: domainZoneTimeoutsToTerraform(this._timeouts.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            id: {
                value: cdktf.stringToHclTerraform(this._id),
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
            payment_mean: {
                value: cdktf.stringToHclTerraform(this._paymentMean),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            order: {
                value: cdktf.listMapperHcl(domainZoneOrderToHclTerraform, true)(this._order.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "DomainZoneOrderList",
            },
            plan: {
                value: domainZonePlanToHclTerraform(this._plan.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "DomainZonePlanList",
            },
            plan_option: {
                value: cdktf.listMapperHcl(domainZonePlanOptionToHclTerraform, true)(this._planOption.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "DomainZonePlanOptionList",
            },
            timeouts: {
                value: domainZoneTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "DomainZoneTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DomainZone = DomainZone;

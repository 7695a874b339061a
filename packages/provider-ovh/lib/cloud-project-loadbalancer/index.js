// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CloudProjectLoadbalancer = exports.CloudProjectLoadbalancerNetworkOutputReference = exports.CloudProjectLoadbalancerNetworkPrivateOutputReference = exports.CloudProjectLoadbalancerNetworkPrivateNetworkOutputReference = exports.CloudProjectLoadbalancerNetworkPrivateGatewayCreateOutputReference = exports.CloudProjectLoadbalancerNetworkPrivateGatewayOutputReference = exports.CloudProjectLoadbalancerNetworkPrivateFloatingIpCreateOutputReference = exports.CloudProjectLoadbalancerNetworkPrivateFloatingIpOutputReference = exports.CloudProjectLoadbalancerListenersList = exports.CloudProjectLoadbalancerListenersOutputReference = exports.CloudProjectLoadbalancerListenersPoolOutputReference = exports.CloudProjectLoadbalancerListenersPoolSessionPersistenceOutputReference = exports.CloudProjectLoadbalancerListenersPoolMembersList = exports.CloudProjectLoadbalancerListenersPoolMembersOutputReference = exports.CloudProjectLoadbalancerListenersPoolHealthMonitorOutputReference = exports.CloudProjectLoadbalancerListenersPoolHealthMonitorHttpConfigurationOutputReference = exports.CloudProjectLoadbalancerFloatingIpOutputReference = void 0;
exports.cloudProjectLoadbalancerFloatingIpToTerraform = cloudProjectLoadbalancerFloatingIpToTerraform;
exports.cloudProjectLoadbalancerFloatingIpToHclTerraform = cloudProjectLoadbalancerFloatingIpToHclTerraform;
exports.cloudProjectLoadbalancerListenersPoolHealthMonitorHttpConfigurationToTerraform = cloudProjectLoadbalancerListenersPoolHealthMonitorHttpConfigurationToTerraform;
exports.cloudProjectLoadbalancerListenersPoolHealthMonitorHttpConfigurationToHclTerraform = cloudProjectLoadbalancerListenersPoolHealthMonitorHttpConfigurationToHclTerraform;
exports.cloudProjectLoadbalancerListenersPoolHealthMonitorToTerraform = cloudProjectLoadbalancerListenersPoolHealthMonitorToTerraform;
exports.cloudProjectLoadbalancerListenersPoolHealthMonitorToHclTerraform = cloudProjectLoadbalancerListenersPoolHealthMonitorToHclTerraform;
exports.cloudProjectLoadbalancerListenersPoolMembersToTerraform = cloudProjectLoadbalancerListenersPoolMembersToTerraform;
exports.cloudProjectLoadbalancerListenersPoolMembersToHclTerraform = cloudProjectLoadbalancerListenersPoolMembersToHclTerraform;
exports.cloudProjectLoadbalancerListenersPoolSessionPersistenceToTerraform = cloudProjectLoadbalancerListenersPoolSessionPersistenceToTerraform;
exports.cloudProjectLoadbalancerListenersPoolSessionPersistenceToHclTerraform = cloudProjectLoadbalancerListenersPoolSessionPersistenceToHclTerraform;
exports.cloudProjectLoadbalancerListenersPoolToTerraform = cloudProjectLoadbalancerListenersPoolToTerraform;
exports.cloudProjectLoadbalancerListenersPoolToHclTerraform = cloudProjectLoadbalancerListenersPoolToHclTerraform;
exports.cloudProjectLoadbalancerListenersToTerraform = cloudProjectLoadbalancerListenersToTerraform;
exports.cloudProjectLoadbalancerListenersToHclTerraform = cloudProjectLoadbalancerListenersToHclTerraform;
exports.cloudProjectLoadbalancerNetworkPrivateFloatingIpToTerraform = cloudProjectLoadbalancerNetworkPrivateFloatingIpToTerraform;
exports.cloudProjectLoadbalancerNetworkPrivateFloatingIpToHclTerraform = cloudProjectLoadbalancerNetworkPrivateFloatingIpToHclTerraform;
exports.cloudProjectLoadbalancerNetworkPrivateFloatingIpCreateToTerraform = cloudProjectLoadbalancerNetworkPrivateFloatingIpCreateToTerraform;
exports.cloudProjectLoadbalancerNetworkPrivateFloatingIpCreateToHclTerraform = cloudProjectLoadbalancerNetworkPrivateFloatingIpCreateToHclTerraform;
exports.cloudProjectLoadbalancerNetworkPrivateGatewayToTerraform = cloudProjectLoadbalancerNetworkPrivateGatewayToTerraform;
exports.cloudProjectLoadbalancerNetworkPrivateGatewayToHclTerraform = cloudProjectLoadbalancerNetworkPrivateGatewayToHclTerraform;
exports.cloudProjectLoadbalancerNetworkPrivateGatewayCreateToTerraform = cloudProjectLoadbalancerNetworkPrivateGatewayCreateToTerraform;
exports.cloudProjectLoadbalancerNetworkPrivateGatewayCreateToHclTerraform = cloudProjectLoadbalancerNetworkPrivateGatewayCreateToHclTerraform;
exports.cloudProjectLoadbalancerNetworkPrivateNetworkToTerraform = cloudProjectLoadbalancerNetworkPrivateNetworkToTerraform;
exports.cloudProjectLoadbalancerNetworkPrivateNetworkToHclTerraform = cloudProjectLoadbalancerNetworkPrivateNetworkToHclTerraform;
exports.cloudProjectLoadbalancerNetworkPrivateToTerraform = cloudProjectLoadbalancerNetworkPrivateToTerraform;
exports.cloudProjectLoadbalancerNetworkPrivateToHclTerraform = cloudProjectLoadbalancerNetworkPrivateToHclTerraform;
exports.cloudProjectLoadbalancerNetworkToTerraform = cloudProjectLoadbalancerNetworkToTerraform;
exports.cloudProjectLoadbalancerNetworkToHclTerraform = cloudProjectLoadbalancerNetworkToHclTerraform;
const cdktf = require("cdktf");
function cloudProjectLoadbalancerFloatingIpToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function cloudProjectLoadbalancerFloatingIpToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class CloudProjectLoadbalancerFloatingIpOutputReference extends cdktf.ComplexObject {
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
    get ip() {
        return this.getStringAttribute('ip');
    }
}
exports.CloudProjectLoadbalancerFloatingIpOutputReference = CloudProjectLoadbalancerFloatingIpOutputReference;
function cloudProjectLoadbalancerListenersPoolHealthMonitorHttpConfigurationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        domain_name: cdktf.stringToTerraform(struct.domainName),
        expected_codes: cdktf.stringToTerraform(struct.expectedCodes),
        http_method: cdktf.stringToTerraform(struct.httpMethod),
        http_version: cdktf.stringToTerraform(struct.httpVersion),
        url_path: cdktf.stringToTerraform(struct.urlPath),
    };
}
function cloudProjectLoadbalancerListenersPoolHealthMonitorHttpConfigurationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        domain_name: {
            value: cdktf.stringToHclTerraform(struct.domainName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        expected_codes: {
            value: cdktf.stringToHclTerraform(struct.expectedCodes),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        http_method: {
            value: cdktf.stringToHclTerraform(struct.httpMethod),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        http_version: {
            value: cdktf.stringToHclTerraform(struct.httpVersion),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        url_path: {
            value: cdktf.stringToHclTerraform(struct.urlPath),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectLoadbalancerListenersPoolHealthMonitorHttpConfigurationOutputReference extends cdktf.ComplexObject {
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
        if (this._domainName !== undefined) {
            hasAnyValues = true;
            internalValueResult.domainName = this._domainName;
        }
        if (this._expectedCodes !== undefined) {
            hasAnyValues = true;
            internalValueResult.expectedCodes = this._expectedCodes;
        }
        if (this._httpMethod !== undefined) {
            hasAnyValues = true;
            internalValueResult.httpMethod = this._httpMethod;
        }
        if (this._httpVersion !== undefined) {
            hasAnyValues = true;
            internalValueResult.httpVersion = this._httpVersion;
        }
        if (this._urlPath !== undefined) {
            hasAnyValues = true;
            internalValueResult.urlPath = this._urlPath;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._domainName = undefined;
            this._expectedCodes = undefined;
            this._httpMethod = undefined;
            this._httpVersion = undefined;
            this._urlPath = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._domainName = value.domainName;
            this._expectedCodes = value.expectedCodes;
            this._httpMethod = value.httpMethod;
            this._httpVersion = value.httpVersion;
            this._urlPath = value.urlPath;
        }
    }
    get domainName() {
        return this.getStringAttribute('domain_name');
    }
    set domainName(value) {
        this._domainName = value;
    }
    resetDomainName() {
        this._domainName = undefined;
    }
    get domainNameInput() {
        return this._domainName;
    }
    get expectedCodes() {
        return this.getStringAttribute('expected_codes');
    }
    set expectedCodes(value) {
        this._expectedCodes = value;
    }
    resetExpectedCodes() {
        this._expectedCodes = undefined;
    }
    get expectedCodesInput() {
        return this._expectedCodes;
    }
    get httpMethod() {
        return this.getStringAttribute('http_method');
    }
    set httpMethod(value) {
        this._httpMethod = value;
    }
    resetHttpMethod() {
        this._httpMethod = undefined;
    }
    get httpMethodInput() {
        return this._httpMethod;
    }
    get httpVersion() {
        return this.getStringAttribute('http_version');
    }
    set httpVersion(value) {
        this._httpVersion = value;
    }
    resetHttpVersion() {
        this._httpVersion = undefined;
    }
    get httpVersionInput() {
        return this._httpVersion;
    }
    get urlPath() {
        return this.getStringAttribute('url_path');
    }
    set urlPath(value) {
        this._urlPath = value;
    }
    resetUrlPath() {
        this._urlPath = undefined;
    }
    get urlPathInput() {
        return this._urlPath;
    }
}
exports.CloudProjectLoadbalancerListenersPoolHealthMonitorHttpConfigurationOutputReference = CloudProjectLoadbalancerListenersPoolHealthMonitorHttpConfigurationOutputReference;
function cloudProjectLoadbalancerListenersPoolHealthMonitorToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        delay: cdktf.numberToTerraform(struct.delay),
        http_configuration: cloudProjectLoadbalancerListenersPoolHealthMonitorHttpConfigurationToTerraform(struct.httpConfiguration),
        max_retries: cdktf.numberToTerraform(struct.maxRetries),
        max_retries_down: cdktf.numberToTerraform(struct.maxRetriesDown),
        monitor_type: cdktf.stringToTerraform(struct.monitorType),
        name: cdktf.stringToTerraform(struct.name),
        operating_status: cdktf.stringToTerraform(struct.operatingStatus),
        provisioning_status: cdktf.stringToTerraform(struct.provisioningStatus),
        timeout: cdktf.numberToTerraform(struct.timeout),
    };
}
function cloudProjectLoadbalancerListenersPoolHealthMonitorToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        delay: {
            value: cdktf.numberToHclTerraform(struct.delay),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        http_configuration: {
            value: cloudProjectLoadbalancerListenersPoolHealthMonitorHttpConfigurationToHclTerraform(struct.httpConfiguration),
            isBlock: true,
            type: "struct",
            storageClassType: "CloudProjectLoadbalancerListenersPoolHealthMonitorHttpConfiguration",
        },
        max_retries: {
            value: cdktf.numberToHclTerraform(struct.maxRetries),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        max_retries_down: {
            value: cdktf.numberToHclTerraform(struct.maxRetriesDown),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        monitor_type: {
            value: cdktf.stringToHclTerraform(struct.monitorType),
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
        operating_status: {
            value: cdktf.stringToHclTerraform(struct.operatingStatus),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        provisioning_status: {
            value: cdktf.stringToHclTerraform(struct.provisioningStatus),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        timeout: {
            value: cdktf.numberToHclTerraform(struct.timeout),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectLoadbalancerListenersPoolHealthMonitorOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
        this.isEmptyObject = false;
        this._httpConfiguration = new CloudProjectLoadbalancerListenersPoolHealthMonitorHttpConfigurationOutputReference(this, "http_configuration");
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._delay !== undefined) {
            hasAnyValues = true;
            internalValueResult.delay = this._delay;
        }
        if (this._httpConfiguration?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.httpConfiguration = this._httpConfiguration?.internalValue;
        }
        if (this._maxRetries !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxRetries = this._maxRetries;
        }
        if (this._maxRetriesDown !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxRetriesDown = this._maxRetriesDown;
        }
        if (this._monitorType !== undefined) {
            hasAnyValues = true;
            internalValueResult.monitorType = this._monitorType;
        }
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._operatingStatus !== undefined) {
            hasAnyValues = true;
            internalValueResult.operatingStatus = this._operatingStatus;
        }
        if (this._provisioningStatus !== undefined) {
            hasAnyValues = true;
            internalValueResult.provisioningStatus = this._provisioningStatus;
        }
        if (this._timeout !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeout = this._timeout;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._delay = undefined;
            this._httpConfiguration.internalValue = undefined;
            this._maxRetries = undefined;
            this._maxRetriesDown = undefined;
            this._monitorType = undefined;
            this._name = undefined;
            this._operatingStatus = undefined;
            this._provisioningStatus = undefined;
            this._timeout = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._delay = value.delay;
            this._httpConfiguration.internalValue = value.httpConfiguration;
            this._maxRetries = value.maxRetries;
            this._maxRetriesDown = value.maxRetriesDown;
            this._monitorType = value.monitorType;
            this._name = value.name;
            this._operatingStatus = value.operatingStatus;
            this._provisioningStatus = value.provisioningStatus;
            this._timeout = value.timeout;
        }
    }
    get delay() {
        return this.getNumberAttribute('delay');
    }
    set delay(value) {
        this._delay = value;
    }
    resetDelay() {
        this._delay = undefined;
    }
    get delayInput() {
        return this._delay;
    }
    get httpConfiguration() {
        return this._httpConfiguration;
    }
    putHttpConfiguration(value) {
        this._httpConfiguration.internalValue = value;
    }
    resetHttpConfiguration() {
        this._httpConfiguration.internalValue = undefined;
    }
    get httpConfigurationInput() {
        return this._httpConfiguration.internalValue;
    }
    get maxRetries() {
        return this.getNumberAttribute('max_retries');
    }
    set maxRetries(value) {
        this._maxRetries = value;
    }
    resetMaxRetries() {
        this._maxRetries = undefined;
    }
    get maxRetriesInput() {
        return this._maxRetries;
    }
    get maxRetriesDown() {
        return this.getNumberAttribute('max_retries_down');
    }
    set maxRetriesDown(value) {
        this._maxRetriesDown = value;
    }
    resetMaxRetriesDown() {
        this._maxRetriesDown = undefined;
    }
    get maxRetriesDownInput() {
        return this._maxRetriesDown;
    }
    get monitorType() {
        return this.getStringAttribute('monitor_type');
    }
    set monitorType(value) {
        this._monitorType = value;
    }
    resetMonitorType() {
        this._monitorType = undefined;
    }
    get monitorTypeInput() {
        return this._monitorType;
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
    get operatingStatus() {
        return this.getStringAttribute('operating_status');
    }
    set operatingStatus(value) {
        this._operatingStatus = value;
    }
    resetOperatingStatus() {
        this._operatingStatus = undefined;
    }
    get operatingStatusInput() {
        return this._operatingStatus;
    }
    get provisioningStatus() {
        return this.getStringAttribute('provisioning_status');
    }
    set provisioningStatus(value) {
        this._provisioningStatus = value;
    }
    resetProvisioningStatus() {
        this._provisioningStatus = undefined;
    }
    get provisioningStatusInput() {
        return this._provisioningStatus;
    }
    get timeout() {
        return this.getNumberAttribute('timeout');
    }
    set timeout(value) {
        this._timeout = value;
    }
    resetTimeout() {
        this._timeout = undefined;
    }
    get timeoutInput() {
        return this._timeout;
    }
}
exports.CloudProjectLoadbalancerListenersPoolHealthMonitorOutputReference = CloudProjectLoadbalancerListenersPoolHealthMonitorOutputReference;
function cloudProjectLoadbalancerListenersPoolMembersToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        address: cdktf.stringToTerraform(struct.address),
        name: cdktf.stringToTerraform(struct.name),
        protocol_port: cdktf.numberToTerraform(struct.protocolPort),
        weight: cdktf.numberToTerraform(struct.weight),
    };
}
function cloudProjectLoadbalancerListenersPoolMembersToHclTerraform(struct) {
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
        name: {
            value: cdktf.stringToHclTerraform(struct.name),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        protocol_port: {
            value: cdktf.numberToHclTerraform(struct.protocolPort),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        weight: {
            value: cdktf.numberToHclTerraform(struct.weight),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectLoadbalancerListenersPoolMembersOutputReference extends cdktf.ComplexObject {
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
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._protocolPort !== undefined) {
            hasAnyValues = true;
            internalValueResult.protocolPort = this._protocolPort;
        }
        if (this._weight !== undefined) {
            hasAnyValues = true;
            internalValueResult.weight = this._weight;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._address = undefined;
            this._name = undefined;
            this._protocolPort = undefined;
            this._weight = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._address = value.address;
            this._name = value.name;
            this._protocolPort = value.protocolPort;
            this._weight = value.weight;
        }
    }
    get address() {
        return this.getStringAttribute('address');
    }
    set address(value) {
        this._address = value;
    }
    resetAddress() {
        this._address = undefined;
    }
    get addressInput() {
        return this._address;
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
    get protocolPort() {
        return this.getNumberAttribute('protocol_port');
    }
    set protocolPort(value) {
        this._protocolPort = value;
    }
    resetProtocolPort() {
        this._protocolPort = undefined;
    }
    get protocolPortInput() {
        return this._protocolPort;
    }
    get weight() {
        return this.getNumberAttribute('weight');
    }
    set weight(value) {
        this._weight = value;
    }
    resetWeight() {
        this._weight = undefined;
    }
    get weightInput() {
        return this._weight;
    }
}
exports.CloudProjectLoadbalancerListenersPoolMembersOutputReference = CloudProjectLoadbalancerListenersPoolMembersOutputReference;
class CloudProjectLoadbalancerListenersPoolMembersList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CloudProjectLoadbalancerListenersPoolMembersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CloudProjectLoadbalancerListenersPoolMembersList = CloudProjectLoadbalancerListenersPoolMembersList;
function cloudProjectLoadbalancerListenersPoolSessionPersistenceToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        cookie_name: cdktf.stringToTerraform(struct.cookieName),
        type: cdktf.stringToTerraform(struct.type),
    };
}
function cloudProjectLoadbalancerListenersPoolSessionPersistenceToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        cookie_name: {
            value: cdktf.stringToHclTerraform(struct.cookieName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        type: {
            value: cdktf.stringToHclTerraform(struct.type),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectLoadbalancerListenersPoolSessionPersistenceOutputReference extends cdktf.ComplexObject {
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
        if (this._cookieName !== undefined) {
            hasAnyValues = true;
            internalValueResult.cookieName = this._cookieName;
        }
        if (this._type !== undefined) {
            hasAnyValues = true;
            internalValueResult.type = this._type;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._cookieName = undefined;
            this._type = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._cookieName = value.cookieName;
            this._type = value.type;
        }
    }
    get cookieName() {
        return this.getStringAttribute('cookie_name');
    }
    set cookieName(value) {
        this._cookieName = value;
    }
    resetCookieName() {
        this._cookieName = undefined;
    }
    get cookieNameInput() {
        return this._cookieName;
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
}
exports.CloudProjectLoadbalancerListenersPoolSessionPersistenceOutputReference = CloudProjectLoadbalancerListenersPoolSessionPersistenceOutputReference;
function cloudProjectLoadbalancerListenersPoolToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        algorithm: cdktf.stringToTerraform(struct.algorithm),
        health_monitor: cloudProjectLoadbalancerListenersPoolHealthMonitorToTerraform(struct.healthMonitor),
        members: cdktf.listMapper(cloudProjectLoadbalancerListenersPoolMembersToTerraform, false)(struct.members),
        name: cdktf.stringToTerraform(struct.name),
        protocol: cdktf.stringToTerraform(struct.protocol),
        session_persistence: cloudProjectLoadbalancerListenersPoolSessionPersistenceToTerraform(struct.sessionPersistence),
    };
}
function cloudProjectLoadbalancerListenersPoolToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        algorithm: {
            value: cdktf.stringToHclTerraform(struct.algorithm),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        health_monitor: {
            value: cloudProjectLoadbalancerListenersPoolHealthMonitorToHclTerraform(struct.healthMonitor),
            isBlock: true,
            type: "struct",
            storageClassType: "CloudProjectLoadbalancerListenersPoolHealthMonitor",
        },
        members: {
            value: cdktf.listMapperHcl(cloudProjectLoadbalancerListenersPoolMembersToHclTerraform, false)(struct.members),
            isBlock: true,
            type: "list",
            storageClassType: "CloudProjectLoadbalancerListenersPoolMembersList",
        },
        name: {
            value: cdktf.stringToHclTerraform(struct.name),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        protocol: {
            value: cdktf.stringToHclTerraform(struct.protocol),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        session_persistence: {
            value: cloudProjectLoadbalancerListenersPoolSessionPersistenceToHclTerraform(struct.sessionPersistence),
            isBlock: true,
            type: "struct",
            storageClassType: "CloudProjectLoadbalancerListenersPoolSessionPersistence",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectLoadbalancerListenersPoolOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
        this.isEmptyObject = false;
        this._healthMonitor = new CloudProjectLoadbalancerListenersPoolHealthMonitorOutputReference(this, "health_monitor");
        this._members = new CloudProjectLoadbalancerListenersPoolMembersList(this, "members", false);
        this._sessionPersistence = new CloudProjectLoadbalancerListenersPoolSessionPersistenceOutputReference(this, "session_persistence");
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._algorithm !== undefined) {
            hasAnyValues = true;
            internalValueResult.algorithm = this._algorithm;
        }
        if (this._healthMonitor?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.healthMonitor = this._healthMonitor?.internalValue;
        }
        if (this._members?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.members = this._members?.internalValue;
        }
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._protocol !== undefined) {
            hasAnyValues = true;
            internalValueResult.protocol = this._protocol;
        }
        if (this._sessionPersistence?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.sessionPersistence = this._sessionPersistence?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._algorithm = undefined;
            this._healthMonitor.internalValue = undefined;
            this._members.internalValue = undefined;
            this._name = undefined;
            this._protocol = undefined;
            this._sessionPersistence.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._algorithm = value.algorithm;
            this._healthMonitor.internalValue = value.healthMonitor;
            this._members.internalValue = value.members;
            this._name = value.name;
            this._protocol = value.protocol;
            this._sessionPersistence.internalValue = value.sessionPersistence;
        }
    }
    get algorithm() {
        return this.getStringAttribute('algorithm');
    }
    set algorithm(value) {
        this._algorithm = value;
    }
    resetAlgorithm() {
        this._algorithm = undefined;
    }
    get algorithmInput() {
        return this._algorithm;
    }
    get healthMonitor() {
        return this._healthMonitor;
    }
    putHealthMonitor(value) {
        this._healthMonitor.internalValue = value;
    }
    resetHealthMonitor() {
        this._healthMonitor.internalValue = undefined;
    }
    get healthMonitorInput() {
        return this._healthMonitor.internalValue;
    }
    get members() {
        return this._members;
    }
    putMembers(value) {
        this._members.internalValue = value;
    }
    resetMembers() {
        this._members.internalValue = undefined;
    }
    get membersInput() {
        return this._members.internalValue;
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
    get protocol() {
        return this.getStringAttribute('protocol');
    }
    set protocol(value) {
        this._protocol = value;
    }
    resetProtocol() {
        this._protocol = undefined;
    }
    get protocolInput() {
        return this._protocol;
    }
    get sessionPersistence() {
        return this._sessionPersistence;
    }
    putSessionPersistence(value) {
        this._sessionPersistence.internalValue = value;
    }
    resetSessionPersistence() {
        this._sessionPersistence.internalValue = undefined;
    }
    get sessionPersistenceInput() {
        return this._sessionPersistence.internalValue;
    }
}
exports.CloudProjectLoadbalancerListenersPoolOutputReference = CloudProjectLoadbalancerListenersPoolOutputReference;
function cloudProjectLoadbalancerListenersToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        allowed_cidrs: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.allowedCidrs),
        name: cdktf.stringToTerraform(struct.name),
        pool: cloudProjectLoadbalancerListenersPoolToTerraform(struct.pool),
        port: cdktf.numberToTerraform(struct.port),
        protocol: cdktf.stringToTerraform(struct.protocol),
        secret_id: cdktf.stringToTerraform(struct.secretId),
        timeout_client_data: cdktf.numberToTerraform(struct.timeoutClientData),
        timeout_member_data: cdktf.numberToTerraform(struct.timeoutMemberData),
        tls_versions: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.tlsVersions),
    };
}
function cloudProjectLoadbalancerListenersToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        allowed_cidrs: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.allowedCidrs),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        name: {
            value: cdktf.stringToHclTerraform(struct.name),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        pool: {
            value: cloudProjectLoadbalancerListenersPoolToHclTerraform(struct.pool),
            isBlock: true,
            type: "struct",
            storageClassType: "CloudProjectLoadbalancerListenersPool",
        },
        port: {
            value: cdktf.numberToHclTerraform(struct.port),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        protocol: {
            value: cdktf.stringToHclTerraform(struct.protocol),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        secret_id: {
            value: cdktf.stringToHclTerraform(struct.secretId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        timeout_client_data: {
            value: cdktf.numberToHclTerraform(struct.timeoutClientData),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        timeout_member_data: {
            value: cdktf.numberToHclTerraform(struct.timeoutMemberData),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        tls_versions: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.tlsVersions),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectLoadbalancerListenersOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._pool = new CloudProjectLoadbalancerListenersPoolOutputReference(this, "pool");
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._allowedCidrs !== undefined) {
            hasAnyValues = true;
            internalValueResult.allowedCidrs = this._allowedCidrs;
        }
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._pool?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.pool = this._pool?.internalValue;
        }
        if (this._port !== undefined) {
            hasAnyValues = true;
            internalValueResult.port = this._port;
        }
        if (this._protocol !== undefined) {
            hasAnyValues = true;
            internalValueResult.protocol = this._protocol;
        }
        if (this._secretId !== undefined) {
            hasAnyValues = true;
            internalValueResult.secretId = this._secretId;
        }
        if (this._timeoutClientData !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeoutClientData = this._timeoutClientData;
        }
        if (this._timeoutMemberData !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeoutMemberData = this._timeoutMemberData;
        }
        if (this._tlsVersions !== undefined) {
            hasAnyValues = true;
            internalValueResult.tlsVersions = this._tlsVersions;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._allowedCidrs = undefined;
            this._name = undefined;
            this._pool.internalValue = undefined;
            this._port = undefined;
            this._protocol = undefined;
            this._secretId = undefined;
            this._timeoutClientData = undefined;
            this._timeoutMemberData = undefined;
            this._tlsVersions = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._allowedCidrs = value.allowedCidrs;
            this._name = value.name;
            this._pool.internalValue = value.pool;
            this._port = value.port;
            this._protocol = value.protocol;
            this._secretId = value.secretId;
            this._timeoutClientData = value.timeoutClientData;
            this._timeoutMemberData = value.timeoutMemberData;
            this._tlsVersions = value.tlsVersions;
        }
    }
    get allowedCidrs() {
        return this.getListAttribute('allowed_cidrs');
    }
    set allowedCidrs(value) {
        this._allowedCidrs = value;
    }
    resetAllowedCidrs() {
        this._allowedCidrs = undefined;
    }
    get allowedCidrsInput() {
        return this._allowedCidrs;
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
    get pool() {
        return this._pool;
    }
    putPool(value) {
        this._pool.internalValue = value;
    }
    resetPool() {
        this._pool.internalValue = undefined;
    }
    get poolInput() {
        return this._pool.internalValue;
    }
    get port() {
        return this.getNumberAttribute('port');
    }
    set port(value) {
        this._port = value;
    }
    get portInput() {
        return this._port;
    }
    get protocol() {
        return this.getStringAttribute('protocol');
    }
    set protocol(value) {
        this._protocol = value;
    }
    get protocolInput() {
        return this._protocol;
    }
    get secretId() {
        return this.getStringAttribute('secret_id');
    }
    set secretId(value) {
        this._secretId = value;
    }
    resetSecretId() {
        this._secretId = undefined;
    }
    get secretIdInput() {
        return this._secretId;
    }
    get timeoutClientData() {
        return this.getNumberAttribute('timeout_client_data');
    }
    set timeoutClientData(value) {
        this._timeoutClientData = value;
    }
    resetTimeoutClientData() {
        this._timeoutClientData = undefined;
    }
    get timeoutClientDataInput() {
        return this._timeoutClientData;
    }
    get timeoutMemberData() {
        return this.getNumberAttribute('timeout_member_data');
    }
    set timeoutMemberData(value) {
        this._timeoutMemberData = value;
    }
    resetTimeoutMemberData() {
        this._timeoutMemberData = undefined;
    }
    get timeoutMemberDataInput() {
        return this._timeoutMemberData;
    }
    get tlsVersions() {
        return this.getListAttribute('tls_versions');
    }
    set tlsVersions(value) {
        this._tlsVersions = value;
    }
    resetTlsVersions() {
        this._tlsVersions = undefined;
    }
    get tlsVersionsInput() {
        return this._tlsVersions;
    }
}
exports.CloudProjectLoadbalancerListenersOutputReference = CloudProjectLoadbalancerListenersOutputReference;
class CloudProjectLoadbalancerListenersList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CloudProjectLoadbalancerListenersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CloudProjectLoadbalancerListenersList = CloudProjectLoadbalancerListenersList;
function cloudProjectLoadbalancerNetworkPrivateFloatingIpToTerraform(struct) {
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
function cloudProjectLoadbalancerNetworkPrivateFloatingIpToHclTerraform(struct) {
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
class CloudProjectLoadbalancerNetworkPrivateFloatingIpOutputReference extends cdktf.ComplexObject {
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
            this._id = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
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
exports.CloudProjectLoadbalancerNetworkPrivateFloatingIpOutputReference = CloudProjectLoadbalancerNetworkPrivateFloatingIpOutputReference;
function cloudProjectLoadbalancerNetworkPrivateFloatingIpCreateToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function cloudProjectLoadbalancerNetworkPrivateFloatingIpCreateToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class CloudProjectLoadbalancerNetworkPrivateFloatingIpCreateOutputReference extends cdktf.ComplexObject {
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
}
exports.CloudProjectLoadbalancerNetworkPrivateFloatingIpCreateOutputReference = CloudProjectLoadbalancerNetworkPrivateFloatingIpCreateOutputReference;
function cloudProjectLoadbalancerNetworkPrivateGatewayToTerraform(struct) {
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
function cloudProjectLoadbalancerNetworkPrivateGatewayToHclTerraform(struct) {
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
class CloudProjectLoadbalancerNetworkPrivateGatewayOutputReference extends cdktf.ComplexObject {
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
            this._id = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
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
exports.CloudProjectLoadbalancerNetworkPrivateGatewayOutputReference = CloudProjectLoadbalancerNetworkPrivateGatewayOutputReference;
function cloudProjectLoadbalancerNetworkPrivateGatewayCreateToTerraform(struct) {
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
function cloudProjectLoadbalancerNetworkPrivateGatewayCreateToHclTerraform(struct) {
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
class CloudProjectLoadbalancerNetworkPrivateGatewayCreateOutputReference extends cdktf.ComplexObject {
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
            this.resolvableValue = undefined;
            this._model = undefined;
            this._name = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
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
exports.CloudProjectLoadbalancerNetworkPrivateGatewayCreateOutputReference = CloudProjectLoadbalancerNetworkPrivateGatewayCreateOutputReference;
function cloudProjectLoadbalancerNetworkPrivateNetworkToTerraform(struct) {
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
function cloudProjectLoadbalancerNetworkPrivateNetworkToHclTerraform(struct) {
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
class CloudProjectLoadbalancerNetworkPrivateNetworkOutputReference extends cdktf.ComplexObject {
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
            this.resolvableValue = undefined;
            this._id = undefined;
            this._subnetId = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
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
    get idInput() {
        return this._id;
    }
    get subnetId() {
        return this.getStringAttribute('subnet_id');
    }
    set subnetId(value) {
        this._subnetId = value;
    }
    get subnetIdInput() {
        return this._subnetId;
    }
}
exports.CloudProjectLoadbalancerNetworkPrivateNetworkOutputReference = CloudProjectLoadbalancerNetworkPrivateNetworkOutputReference;
function cloudProjectLoadbalancerNetworkPrivateToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        floating_ip: cloudProjectLoadbalancerNetworkPrivateFloatingIpToTerraform(struct.floatingIp),
        floating_ip_create: cloudProjectLoadbalancerNetworkPrivateFloatingIpCreateToTerraform(struct.floatingIpCreate),
        gateway: cloudProjectLoadbalancerNetworkPrivateGatewayToTerraform(struct.gateway),
        gateway_create: cloudProjectLoadbalancerNetworkPrivateGatewayCreateToTerraform(struct.gatewayCreate),
        network: cloudProjectLoadbalancerNetworkPrivateNetworkToTerraform(struct.network),
    };
}
function cloudProjectLoadbalancerNetworkPrivateToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        floating_ip: {
            value: cloudProjectLoadbalancerNetworkPrivateFloatingIpToHclTerraform(struct.floatingIp),
            isBlock: true,
            type: "struct",
            storageClassType: "CloudProjectLoadbalancerNetworkPrivateFloatingIp",
        },
        floating_ip_create: {
            value: cloudProjectLoadbalancerNetworkPrivateFloatingIpCreateToHclTerraform(struct.floatingIpCreate),
            isBlock: true,
            type: "struct",
            storageClassType: "CloudProjectLoadbalancerNetworkPrivateFloatingIpCreate",
        },
        gateway: {
            value: cloudProjectLoadbalancerNetworkPrivateGatewayToHclTerraform(struct.gateway),
            isBlock: true,
            type: "struct",
            storageClassType: "CloudProjectLoadbalancerNetworkPrivateGateway",
        },
        gateway_create: {
            value: cloudProjectLoadbalancerNetworkPrivateGatewayCreateToHclTerraform(struct.gatewayCreate),
            isBlock: true,
            type: "struct",
            storageClassType: "CloudProjectLoadbalancerNetworkPrivateGatewayCreate",
        },
        network: {
            value: cloudProjectLoadbalancerNetworkPrivateNetworkToHclTerraform(struct.network),
            isBlock: true,
            type: "struct",
            storageClassType: "CloudProjectLoadbalancerNetworkPrivateNetwork",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectLoadbalancerNetworkPrivateOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
        this.isEmptyObject = false;
        this._floatingIp = new CloudProjectLoadbalancerNetworkPrivateFloatingIpOutputReference(this, "floating_ip");
        this._floatingIpCreate = new CloudProjectLoadbalancerNetworkPrivateFloatingIpCreateOutputReference(this, "floating_ip_create");
        this._gateway = new CloudProjectLoadbalancerNetworkPrivateGatewayOutputReference(this, "gateway");
        this._gatewayCreate = new CloudProjectLoadbalancerNetworkPrivateGatewayCreateOutputReference(this, "gateway_create");
        this._network = new CloudProjectLoadbalancerNetworkPrivateNetworkOutputReference(this, "network");
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
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
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._floatingIp.internalValue = undefined;
            this._floatingIpCreate.internalValue = undefined;
            this._gateway.internalValue = undefined;
            this._gatewayCreate.internalValue = undefined;
            this._network.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._floatingIp.internalValue = value.floatingIp;
            this._floatingIpCreate.internalValue = value.floatingIpCreate;
            this._gateway.internalValue = value.gateway;
            this._gatewayCreate.internalValue = value.gatewayCreate;
            this._network.internalValue = value.network;
        }
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
    get networkInput() {
        return this._network.internalValue;
    }
}
exports.CloudProjectLoadbalancerNetworkPrivateOutputReference = CloudProjectLoadbalancerNetworkPrivateOutputReference;
function cloudProjectLoadbalancerNetworkToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        private: cloudProjectLoadbalancerNetworkPrivateToTerraform(struct.private),
    };
}
function cloudProjectLoadbalancerNetworkToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        private: {
            value: cloudProjectLoadbalancerNetworkPrivateToHclTerraform(struct.private),
            isBlock: true,
            type: "struct",
            storageClassType: "CloudProjectLoadbalancerNetworkPrivate",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CloudProjectLoadbalancerNetworkOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
        this.isEmptyObject = false;
        this._private = new CloudProjectLoadbalancerNetworkPrivateOutputReference(this, "private");
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._private?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.private = this._private?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._private.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._private.internalValue = value.private;
        }
    }
    get private() {
        return this._private;
    }
    putPrivate(value) {
        this._private.internalValue = value;
    }
    get privateInput() {
        return this._private.internalValue;
    }
}
exports.CloudProjectLoadbalancerNetworkOutputReference = CloudProjectLoadbalancerNetworkOutputReference;
class CloudProjectLoadbalancer extends cdktf.TerraformResource {
    static { this.tfResourceType = "ovh_cloud_project_loadbalancer"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ovh_cloud_project_loadbalancer", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'ovh_cloud_project_loadbalancer',
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
        this._floatingIp = new CloudProjectLoadbalancerFloatingIpOutputReference(this, "floating_ip");
        this._listeners = new CloudProjectLoadbalancerListenersList(this, "listeners", false);
        this._network = new CloudProjectLoadbalancerNetworkOutputReference(this, "network");
        this._flavorId = config.flavorId;
        this._listeners.internalValue = config.listeners;
        this._name = config.name;
        this._network.internalValue = config.network;
        this._regionName = config.regionName;
        this._serviceName = config.serviceName;
    }
    get createdAt() {
        return this.getStringAttribute('created_at');
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
    get floatingIp() {
        return this._floatingIp;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get listeners() {
        return this._listeners;
    }
    putListeners(value) {
        this._listeners.internalValue = value;
    }
    resetListeners() {
        this._listeners.internalValue = undefined;
    }
    get listenersInput() {
        return this._listeners.internalValue;
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
    get network() {
        return this._network;
    }
    putNetwork(value) {
        this._network.internalValue = value;
    }
    get networkInput() {
        return this._network.internalValue;
    }
    get operatingStatus() {
        return this.getStringAttribute('operating_status');
    }
    get provisioningStatus() {
        return this.getStringAttribute('provisioning_status');
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
    get updatedAt() {
        return this.getStringAttribute('updated_at');
    }
    get vipAddress() {
        return this.getStringAttribute('vip_address');
    }
    get vipNetworkId() {
        return this.getStringAttribute('vip_network_id');
    }
    get vipSubnetId() {
        return this.getStringAttribute('vip_subnet_id');
    }
    synthesizeAttributes() {
        return {
            flavor_id: cdktf.stringToTerraform(this._flavorId),
            listeners: cdktf.listMapper(cloudProjectLoadbalancerListenersToTerraform, false)(this._listeners.internalValue),
            name: cdktf.stringToTerraform(this._name),
            network: cloudProjectLoadbalancerNetworkToTerraform(this._network.internalValue),
            region_name: cdktf.stringToTerraform(this._regionName),
            service_name: cdktf.stringToTerraform(this._serviceName),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            flavor_id: {
                value: cdktf.stringToHclTerraform(this._flavorId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            listeners: {
                value: cdktf.listMapperHcl(cloudProjectLoadbalancerListenersToHclTerraform, false)(this._listeners.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "CloudProjectLoadbalancerListenersList",
            },
            name: {
                value: cdktf.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            network: {
                value: cloudProjectLoadbalancerNetworkToHclTerraform(this._network.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "CloudProjectLoadbalancerNetwork",
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
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.CloudProjectLoadbalancer = CloudProjectLoadbalancer;

// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LoadBalancerService = exports.LoadBalancerServiceHttpOutputReference = exports.LoadBalancerServiceHealthCheckOutputReference = exports.LoadBalancerServiceHealthCheckHttpOutputReference = void 0;
exports.loadBalancerServiceHealthCheckHttpToTerraform = loadBalancerServiceHealthCheckHttpToTerraform;
exports.loadBalancerServiceHealthCheckHttpToHclTerraform = loadBalancerServiceHealthCheckHttpToHclTerraform;
exports.loadBalancerServiceHealthCheckToTerraform = loadBalancerServiceHealthCheckToTerraform;
exports.loadBalancerServiceHealthCheckToHclTerraform = loadBalancerServiceHealthCheckToHclTerraform;
exports.loadBalancerServiceHttpToTerraform = loadBalancerServiceHttpToTerraform;
exports.loadBalancerServiceHttpToHclTerraform = loadBalancerServiceHttpToHclTerraform;
const cdktf = require("cdktf");
function loadBalancerServiceHealthCheckHttpToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        domain: cdktf.stringToTerraform(struct.domain),
        path: cdktf.stringToTerraform(struct.path),
        response: cdktf.stringToTerraform(struct.response),
        status_codes: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.statusCodes),
        tls: cdktf.booleanToTerraform(struct.tls),
    };
}
function loadBalancerServiceHealthCheckHttpToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        domain: {
            value: cdktf.stringToHclTerraform(struct.domain),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        path: {
            value: cdktf.stringToHclTerraform(struct.path),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        response: {
            value: cdktf.stringToHclTerraform(struct.response),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        status_codes: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.statusCodes),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        tls: {
            value: cdktf.booleanToHclTerraform(struct.tls),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoadBalancerServiceHealthCheckHttpOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._domain !== undefined) {
            hasAnyValues = true;
            internalValueResult.domain = this._domain;
        }
        if (this._path !== undefined) {
            hasAnyValues = true;
            internalValueResult.path = this._path;
        }
        if (this._response !== undefined) {
            hasAnyValues = true;
            internalValueResult.response = this._response;
        }
        if (this._statusCodes !== undefined) {
            hasAnyValues = true;
            internalValueResult.statusCodes = this._statusCodes;
        }
        if (this._tls !== undefined) {
            hasAnyValues = true;
            internalValueResult.tls = this._tls;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._domain = undefined;
            this._path = undefined;
            this._response = undefined;
            this._statusCodes = undefined;
            this._tls = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._domain = value.domain;
            this._path = value.path;
            this._response = value.response;
            this._statusCodes = value.statusCodes;
            this._tls = value.tls;
        }
    }
    get domain() {
        return this.getStringAttribute('domain');
    }
    set domain(value) {
        this._domain = value;
    }
    resetDomain() {
        this._domain = undefined;
    }
    get domainInput() {
        return this._domain;
    }
    get path() {
        return this.getStringAttribute('path');
    }
    set path(value) {
        this._path = value;
    }
    resetPath() {
        this._path = undefined;
    }
    get pathInput() {
        return this._path;
    }
    get response() {
        return this.getStringAttribute('response');
    }
    set response(value) {
        this._response = value;
    }
    resetResponse() {
        this._response = undefined;
    }
    get responseInput() {
        return this._response;
    }
    get statusCodes() {
        return this.getListAttribute('status_codes');
    }
    set statusCodes(value) {
        this._statusCodes = value;
    }
    resetStatusCodes() {
        this._statusCodes = undefined;
    }
    get statusCodesInput() {
        return this._statusCodes;
    }
    get tls() {
        return this.getBooleanAttribute('tls');
    }
    set tls(value) {
        this._tls = value;
    }
    resetTls() {
        this._tls = undefined;
    }
    get tlsInput() {
        return this._tls;
    }
}
exports.LoadBalancerServiceHealthCheckHttpOutputReference = LoadBalancerServiceHealthCheckHttpOutputReference;
function loadBalancerServiceHealthCheckToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        interval: cdktf.numberToTerraform(struct.interval),
        port: cdktf.numberToTerraform(struct.port),
        protocol: cdktf.stringToTerraform(struct.protocol),
        retries: cdktf.numberToTerraform(struct.retries),
        timeout: cdktf.numberToTerraform(struct.timeout),
        http: loadBalancerServiceHealthCheckHttpToTerraform(struct.http),
    };
}
function loadBalancerServiceHealthCheckToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        interval: {
            value: cdktf.numberToHclTerraform(struct.interval),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
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
        retries: {
            value: cdktf.numberToHclTerraform(struct.retries),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        timeout: {
            value: cdktf.numberToHclTerraform(struct.timeout),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        http: {
            value: loadBalancerServiceHealthCheckHttpToHclTerraform(struct.http),
            isBlock: true,
            type: "list",
            storageClassType: "LoadBalancerServiceHealthCheckHttpList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoadBalancerServiceHealthCheckOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._http = new LoadBalancerServiceHealthCheckHttpOutputReference(this, "http");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._interval !== undefined) {
            hasAnyValues = true;
            internalValueResult.interval = this._interval;
        }
        if (this._port !== undefined) {
            hasAnyValues = true;
            internalValueResult.port = this._port;
        }
        if (this._protocol !== undefined) {
            hasAnyValues = true;
            internalValueResult.protocol = this._protocol;
        }
        if (this._retries !== undefined) {
            hasAnyValues = true;
            internalValueResult.retries = this._retries;
        }
        if (this._timeout !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeout = this._timeout;
        }
        if (this._http?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.http = this._http?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._interval = undefined;
            this._port = undefined;
            this._protocol = undefined;
            this._retries = undefined;
            this._timeout = undefined;
            this._http.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._interval = value.interval;
            this._port = value.port;
            this._protocol = value.protocol;
            this._retries = value.retries;
            this._timeout = value.timeout;
            this._http.internalValue = value.http;
        }
    }
    get interval() {
        return this.getNumberAttribute('interval');
    }
    set interval(value) {
        this._interval = value;
    }
    get intervalInput() {
        return this._interval;
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
    get retries() {
        return this.getNumberAttribute('retries');
    }
    set retries(value) {
        this._retries = value;
    }
    get retriesInput() {
        return this._retries;
    }
    get timeout() {
        return this.getNumberAttribute('timeout');
    }
    set timeout(value) {
        this._timeout = value;
    }
    get timeoutInput() {
        return this._timeout;
    }
    get http() {
        return this._http;
    }
    putHttp(value) {
        this._http.internalValue = value;
    }
    resetHttp() {
        this._http.internalValue = undefined;
    }
    get httpInput() {
        return this._http.internalValue;
    }
}
exports.LoadBalancerServiceHealthCheckOutputReference = LoadBalancerServiceHealthCheckOutputReference;
function loadBalancerServiceHttpToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        certificates: cdktf.listMapper(cdktf.numberToTerraform, false)(struct.certificates),
        cookie_lifetime: cdktf.numberToTerraform(struct.cookieLifetime),
        cookie_name: cdktf.stringToTerraform(struct.cookieName),
        redirect_http: cdktf.booleanToTerraform(struct.redirectHttp),
        sticky_sessions: cdktf.booleanToTerraform(struct.stickySessions),
        timeout_idle: cdktf.numberToTerraform(struct.timeoutIdle),
    };
}
function loadBalancerServiceHttpToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        certificates: {
            value: cdktf.listMapperHcl(cdktf.numberToHclTerraform, false)(struct.certificates),
            isBlock: false,
            type: "set",
            storageClassType: "numberList",
        },
        cookie_lifetime: {
            value: cdktf.numberToHclTerraform(struct.cookieLifetime),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        cookie_name: {
            value: cdktf.stringToHclTerraform(struct.cookieName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        redirect_http: {
            value: cdktf.booleanToHclTerraform(struct.redirectHttp),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        sticky_sessions: {
            value: cdktf.booleanToHclTerraform(struct.stickySessions),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        timeout_idle: {
            value: cdktf.numberToHclTerraform(struct.timeoutIdle),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoadBalancerServiceHttpOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._certificates !== undefined) {
            hasAnyValues = true;
            internalValueResult.certificates = this._certificates;
        }
        if (this._cookieLifetime !== undefined) {
            hasAnyValues = true;
            internalValueResult.cookieLifetime = this._cookieLifetime;
        }
        if (this._cookieName !== undefined) {
            hasAnyValues = true;
            internalValueResult.cookieName = this._cookieName;
        }
        if (this._redirectHttp !== undefined) {
            hasAnyValues = true;
            internalValueResult.redirectHttp = this._redirectHttp;
        }
        if (this._stickySessions !== undefined) {
            hasAnyValues = true;
            internalValueResult.stickySessions = this._stickySessions;
        }
        if (this._timeoutIdle !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeoutIdle = this._timeoutIdle;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._certificates = undefined;
            this._cookieLifetime = undefined;
            this._cookieName = undefined;
            this._redirectHttp = undefined;
            this._stickySessions = undefined;
            this._timeoutIdle = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._certificates = value.certificates;
            this._cookieLifetime = value.cookieLifetime;
            this._cookieName = value.cookieName;
            this._redirectHttp = value.redirectHttp;
            this._stickySessions = value.stickySessions;
            this._timeoutIdle = value.timeoutIdle;
        }
    }
    get certificates() {
        return cdktf.Token.asNumberList(cdktf.Fn.tolist(this.getNumberListAttribute('certificates')));
    }
    set certificates(value) {
        this._certificates = value;
    }
    resetCertificates() {
        this._certificates = undefined;
    }
    get certificatesInput() {
        return this._certificates;
    }
    get cookieLifetime() {
        return this.getNumberAttribute('cookie_lifetime');
    }
    set cookieLifetime(value) {
        this._cookieLifetime = value;
    }
    resetCookieLifetime() {
        this._cookieLifetime = undefined;
    }
    get cookieLifetimeInput() {
        return this._cookieLifetime;
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
    get redirectHttp() {
        return this.getBooleanAttribute('redirect_http');
    }
    set redirectHttp(value) {
        this._redirectHttp = value;
    }
    resetRedirectHttp() {
        this._redirectHttp = undefined;
    }
    get redirectHttpInput() {
        return this._redirectHttp;
    }
    get stickySessions() {
        return this.getBooleanAttribute('sticky_sessions');
    }
    set stickySessions(value) {
        this._stickySessions = value;
    }
    resetStickySessions() {
        this._stickySessions = undefined;
    }
    get stickySessionsInput() {
        return this._stickySessions;
    }
    get timeoutIdle() {
        return this.getNumberAttribute('timeout_idle');
    }
    set timeoutIdle(value) {
        this._timeoutIdle = value;
    }
    resetTimeoutIdle() {
        this._timeoutIdle = undefined;
    }
    get timeoutIdleInput() {
        return this._timeoutIdle;
    }
}
exports.LoadBalancerServiceHttpOutputReference = LoadBalancerServiceHttpOutputReference;
class LoadBalancerService extends cdktf.TerraformResource {
    static { this.tfResourceType = "hcloud_load_balancer_service"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "hcloud_load_balancer_service", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'hcloud_load_balancer_service',
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
        this._healthCheck = new LoadBalancerServiceHealthCheckOutputReference(this, "health_check");
        this._http = new LoadBalancerServiceHttpOutputReference(this, "http");
        this._destinationPort = config.destinationPort;
        this._id = config.id;
        this._listenPort = config.listenPort;
        this._loadBalancerId = config.loadBalancerId;
        this._protocol = config.protocol;
        this._proxyprotocol = config.proxyprotocol;
        this._healthCheck.internalValue = config.healthCheck;
        this._http.internalValue = config.http;
    }
    get destinationPort() {
        return this.getNumberAttribute('destination_port');
    }
    set destinationPort(value) {
        this._destinationPort = value;
    }
    resetDestinationPort() {
        this._destinationPort = undefined;
    }
    get destinationPortInput() {
        return this._destinationPort;
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
    get listenPort() {
        return this.getNumberAttribute('listen_port');
    }
    set listenPort(value) {
        this._listenPort = value;
    }
    resetListenPort() {
        this._listenPort = undefined;
    }
    get listenPortInput() {
        return this._listenPort;
    }
    get loadBalancerId() {
        return this.getStringAttribute('load_balancer_id');
    }
    set loadBalancerId(value) {
        this._loadBalancerId = value;
    }
    get loadBalancerIdInput() {
        return this._loadBalancerId;
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
    get proxyprotocol() {
        return this.getBooleanAttribute('proxyprotocol');
    }
    set proxyprotocol(value) {
        this._proxyprotocol = value;
    }
    resetProxyprotocol() {
        this._proxyprotocol = undefined;
    }
    get proxyprotocolInput() {
        return this._proxyprotocol;
    }
    get healthCheck() {
        return this._healthCheck;
    }
    putHealthCheck(value) {
        this._healthCheck.internalValue = value;
    }
    resetHealthCheck() {
        this._healthCheck.internalValue = undefined;
    }
    get healthCheckInput() {
        return this._healthCheck.internalValue;
    }
    get http() {
        return this._http;
    }
    putHttp(value) {
        this._http.internalValue = value;
    }
    resetHttp() {
        this._http.internalValue = undefined;
    }
    get httpInput() {
        return this._http.internalValue;
    }
    synthesizeAttributes() {
        return {
            destination_port: cdktf.numberToTerraform(this._destinationPort),
            id: cdktf.stringToTerraform(this._id),
            listen_port: cdktf.numberToTerraform(this._listenPort),
            load_balancer_id: cdktf.stringToTerraform(this._loadBalancerId),
            protocol: cdktf.stringToTerraform(this._protocol),
            proxyprotocol: cdktf.booleanToTerraform(this._proxyprotocol),
            health_check: loadBalancerServiceHealthCheckToTerraform(this._healthCheck.internalValue),
            http: loadBalancerServiceHttpToTerraform(this._http.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            destination_port: {
                value: cdktf.numberToHclTerraform(this._destinationPort),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            listen_port: {
                value: cdktf.numberToHclTerraform(this._listenPort),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            load_balancer_id: {
                value: cdktf.stringToHclTerraform(this._loadBalancerId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            protocol: {
                value: cdktf.stringToHclTerraform(this._protocol),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            proxyprotocol: {
                value: cdktf.booleanToHclTerraform(this._proxyprotocol),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            health_check: {
                value: loadBalancerServiceHealthCheckToHclTerraform(this._healthCheck.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "LoadBalancerServiceHealthCheckList",
            },
            http: {
                value: loadBalancerServiceHttpToHclTerraform(this._http.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "LoadBalancerServiceHttpList",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.LoadBalancerService = LoadBalancerService;

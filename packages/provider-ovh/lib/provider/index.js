// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OvhProvider = void 0;
const cdktf = require("cdktf");
class OvhProvider extends cdktf.TerraformProvider {
    static { this.tfResourceType = "ovh"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ovh", importId: importFromId, provider });
    }
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'ovh',
            terraformGeneratorMetadata: {
                providerName: 'ovh',
                providerVersion: '2.19.0',
                providerVersionConstraint: '2.19.0'
            },
            terraformProviderSource: 'ovh/ovh'
        });
        this._accessToken = config.accessToken;
        this._apiRateLimit = config.apiRateLimit;
        this._applicationKey = config.applicationKey;
        this._applicationSecret = config.applicationSecret;
        this._clientId = config.clientId;
        this._clientSecret = config.clientSecret;
        this._consumerKey = config.consumerKey;
        this._endpoint = config.endpoint;
        this._httpHeaders = config.httpHeaders;
        this._ignoreInitError = config.ignoreInitError;
        this._userAgentExtra = config.userAgentExtra;
        this._alias = config.alias;
    }
    get accessToken() {
        return this._accessToken;
    }
    set accessToken(value) {
        this._accessToken = value;
    }
    resetAccessToken() {
        this._accessToken = undefined;
    }
    get accessTokenInput() {
        return this._accessToken;
    }
    get apiRateLimit() {
        return this._apiRateLimit;
    }
    set apiRateLimit(value) {
        this._apiRateLimit = value;
    }
    resetApiRateLimit() {
        this._apiRateLimit = undefined;
    }
    get apiRateLimitInput() {
        return this._apiRateLimit;
    }
    get applicationKey() {
        return this._applicationKey;
    }
    set applicationKey(value) {
        this._applicationKey = value;
    }
    resetApplicationKey() {
        this._applicationKey = undefined;
    }
    get applicationKeyInput() {
        return this._applicationKey;
    }
    get applicationSecret() {
        return this._applicationSecret;
    }
    set applicationSecret(value) {
        this._applicationSecret = value;
    }
    resetApplicationSecret() {
        this._applicationSecret = undefined;
    }
    get applicationSecretInput() {
        return this._applicationSecret;
    }
    get clientId() {
        return this._clientId;
    }
    set clientId(value) {
        this._clientId = value;
    }
    resetClientId() {
        this._clientId = undefined;
    }
    get clientIdInput() {
        return this._clientId;
    }
    get clientSecret() {
        return this._clientSecret;
    }
    set clientSecret(value) {
        this._clientSecret = value;
    }
    resetClientSecret() {
        this._clientSecret = undefined;
    }
    get clientSecretInput() {
        return this._clientSecret;
    }
    get consumerKey() {
        return this._consumerKey;
    }
    set consumerKey(value) {
        this._consumerKey = value;
    }
    resetConsumerKey() {
        this._consumerKey = undefined;
    }
    get consumerKeyInput() {
        return this._consumerKey;
    }
    get endpoint() {
        return this._endpoint;
    }
    set endpoint(value) {
        this._endpoint = value;
    }
    resetEndpoint() {
        this._endpoint = undefined;
    }
    get endpointInput() {
        return this._endpoint;
    }
    get httpHeaders() {
        return this._httpHeaders;
    }
    set httpHeaders(value) {
        this._httpHeaders = value;
    }
    resetHttpHeaders() {
        this._httpHeaders = undefined;
    }
    get httpHeadersInput() {
        return this._httpHeaders;
    }
    get ignoreInitError() {
        return this._ignoreInitError;
    }
    set ignoreInitError(value) {
        this._ignoreInitError = value;
    }
    resetIgnoreInitError() {
        this._ignoreInitError = undefined;
    }
    get ignoreInitErrorInput() {
        return this._ignoreInitError;
    }
    get userAgentExtra() {
        return this._userAgentExtra;
    }
    set userAgentExtra(value) {
        this._userAgentExtra = value;
    }
    resetUserAgentExtra() {
        this._userAgentExtra = undefined;
    }
    get userAgentExtraInput() {
        return this._userAgentExtra;
    }
    get alias() {
        return this._alias;
    }
    set alias(value) {
        this._alias = value;
    }
    resetAlias() {
        this._alias = undefined;
    }
    get aliasInput() {
        return this._alias;
    }
    synthesizeAttributes() {
        return {
            access_token: cdktf.stringToTerraform(this._accessToken),
            api_rate_limit: cdktf.numberToTerraform(this._apiRateLimit),
            application_key: cdktf.stringToTerraform(this._applicationKey),
            application_secret: cdktf.stringToTerraform(this._applicationSecret),
            client_id: cdktf.stringToTerraform(this._clientId),
            client_secret: cdktf.stringToTerraform(this._clientSecret),
            consumer_key: cdktf.stringToTerraform(this._consumerKey),
            endpoint: cdktf.stringToTerraform(this._endpoint),
            http_headers: cdktf.hashMapper(cdktf.stringToTerraform)(this._httpHeaders),
            ignore_init_error: cdktf.booleanToTerraform(this._ignoreInitError),
            user_agent_extra: cdktf.stringToTerraform(this._userAgentExtra),
            alias: cdktf.stringToTerraform(this._alias),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            access_token: {
                value: cdktf.stringToHclTerraform(this._accessToken),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            api_rate_limit: {
                value: cdktf.numberToHclTerraform(this._apiRateLimit),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            application_key: {
                value: cdktf.stringToHclTerraform(this._applicationKey),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            application_secret: {
                value: cdktf.stringToHclTerraform(this._applicationSecret),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            client_id: {
                value: cdktf.stringToHclTerraform(this._clientId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            client_secret: {
                value: cdktf.stringToHclTerraform(this._clientSecret),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            consumer_key: {
                value: cdktf.stringToHclTerraform(this._consumerKey),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            endpoint: {
                value: cdktf.stringToHclTerraform(this._endpoint),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            http_headers: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._httpHeaders),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            ignore_init_error: {
                value: cdktf.booleanToHclTerraform(this._ignoreInitError),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            user_agent_extra: {
                value: cdktf.stringToHclTerraform(this._userAgentExtra),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            alias: {
                value: cdktf.stringToHclTerraform(this._alias),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.OvhProvider = OvhProvider;

// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.HcloudProvider = void 0;
const cdktf = require("cdktf");
class HcloudProvider extends cdktf.TerraformProvider {
    static { this.tfResourceType = "hcloud"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "hcloud", importId: importFromId, provider });
    }
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'hcloud',
            terraformGeneratorMetadata: {
                providerName: 'hcloud',
                providerVersion: '1.68.0',
                providerVersionConstraint: '1.68.0'
            },
            terraformProviderSource: 'hetznercloud/hcloud'
        });
        this._endpoint = config.endpoint;
        this._endpointHetzner = config.endpointHetzner;
        this._pollFunction = config.pollFunction;
        this._pollInterval = config.pollInterval;
        this._token = config.token;
        this._alias = config.alias;
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
    get endpointHetzner() {
        return this._endpointHetzner;
    }
    set endpointHetzner(value) {
        this._endpointHetzner = value;
    }
    resetEndpointHetzner() {
        this._endpointHetzner = undefined;
    }
    get endpointHetznerInput() {
        return this._endpointHetzner;
    }
    get pollFunction() {
        return this._pollFunction;
    }
    set pollFunction(value) {
        this._pollFunction = value;
    }
    resetPollFunction() {
        this._pollFunction = undefined;
    }
    get pollFunctionInput() {
        return this._pollFunction;
    }
    get pollInterval() {
        return this._pollInterval;
    }
    set pollInterval(value) {
        this._pollInterval = value;
    }
    resetPollInterval() {
        this._pollInterval = undefined;
    }
    get pollIntervalInput() {
        return this._pollInterval;
    }
    get token() {
        return this._token;
    }
    set token(value) {
        this._token = value;
    }
    resetToken() {
        this._token = undefined;
    }
    get tokenInput() {
        return this._token;
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
            endpoint: cdktf.stringToTerraform(this._endpoint),
            endpoint_hetzner: cdktf.stringToTerraform(this._endpointHetzner),
            poll_function: cdktf.stringToTerraform(this._pollFunction),
            poll_interval: cdktf.stringToTerraform(this._pollInterval),
            token: cdktf.stringToTerraform(this._token),
            alias: cdktf.stringToTerraform(this._alias),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            endpoint: {
                value: cdktf.stringToHclTerraform(this._endpoint),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            endpoint_hetzner: {
                value: cdktf.stringToHclTerraform(this._endpointHetzner),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            poll_function: {
                value: cdktf.stringToHclTerraform(this._pollFunction),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            poll_interval: {
                value: cdktf.stringToHclTerraform(this._pollInterval),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            token: {
                value: cdktf.stringToHclTerraform(this._token),
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
exports.HcloudProvider = HcloudProvider;

// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface OvhProviderConfig {
    readonly accessToken?: string;
    readonly apiRateLimit?: number;
    readonly applicationKey?: string;
    readonly applicationSecret?: string;
    readonly clientId?: string;
    readonly clientSecret?: string;
    readonly consumerKey?: string;
    readonly endpoint?: string;
    readonly httpHeaders?: {
        [key: string]: string;
    };
    readonly ignoreInitError?: boolean | cdktf.IResolvable;
    readonly userAgentExtra?: string;
    readonly alias?: string;
}
export declare class OvhProvider extends cdktf.TerraformProvider {
    static readonly tfResourceType = "ovh";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: OvhProviderConfig);
    private _accessToken?;
    get accessToken(): string | undefined;
    set accessToken(value: string | undefined);
    resetAccessToken(): void;
    get accessTokenInput(): string | undefined;
    private _apiRateLimit?;
    get apiRateLimit(): number | undefined;
    set apiRateLimit(value: number | undefined);
    resetApiRateLimit(): void;
    get apiRateLimitInput(): number | undefined;
    private _applicationKey?;
    get applicationKey(): string | undefined;
    set applicationKey(value: string | undefined);
    resetApplicationKey(): void;
    get applicationKeyInput(): string | undefined;
    private _applicationSecret?;
    get applicationSecret(): string | undefined;
    set applicationSecret(value: string | undefined);
    resetApplicationSecret(): void;
    get applicationSecretInput(): string | undefined;
    private _clientId?;
    get clientId(): string | undefined;
    set clientId(value: string | undefined);
    resetClientId(): void;
    get clientIdInput(): string | undefined;
    private _clientSecret?;
    get clientSecret(): string | undefined;
    set clientSecret(value: string | undefined);
    resetClientSecret(): void;
    get clientSecretInput(): string | undefined;
    private _consumerKey?;
    get consumerKey(): string | undefined;
    set consumerKey(value: string | undefined);
    resetConsumerKey(): void;
    get consumerKeyInput(): string | undefined;
    private _endpoint?;
    get endpoint(): string | undefined;
    set endpoint(value: string | undefined);
    resetEndpoint(): void;
    get endpointInput(): string | undefined;
    private _httpHeaders?;
    get httpHeaders(): {
        [key: string]: string;
    } | undefined;
    set httpHeaders(value: {
        [key: string]: string;
    } | undefined);
    resetHttpHeaders(): void;
    get httpHeadersInput(): {
        [key: string]: string;
    } | undefined;
    private _ignoreInitError?;
    get ignoreInitError(): boolean | cdktf.IResolvable | undefined;
    set ignoreInitError(value: boolean | cdktf.IResolvable | undefined);
    resetIgnoreInitError(): void;
    get ignoreInitErrorInput(): boolean | cdktf.IResolvable | undefined;
    private _userAgentExtra?;
    get userAgentExtra(): string | undefined;
    set userAgentExtra(value: string | undefined);
    resetUserAgentExtra(): void;
    get userAgentExtraInput(): string | undefined;
    private _alias?;
    get alias(): string | undefined;
    set alias(value: string | undefined);
    resetAlias(): void;
    get aliasInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}

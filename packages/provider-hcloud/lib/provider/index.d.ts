// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface HcloudProviderConfig {
    readonly endpoint?: string;
    readonly endpointHetzner?: string;
    readonly pollFunction?: string;
    readonly pollInterval?: string;
    readonly token?: string;
    readonly alias?: string;
}
export declare class HcloudProvider extends cdktf.TerraformProvider {
    static readonly tfResourceType = "hcloud";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: HcloudProviderConfig);
    private _endpoint?;
    get endpoint(): string | undefined;
    set endpoint(value: string | undefined);
    resetEndpoint(): void;
    get endpointInput(): string | undefined;
    private _endpointHetzner?;
    get endpointHetzner(): string | undefined;
    set endpointHetzner(value: string | undefined);
    resetEndpointHetzner(): void;
    get endpointHetznerInput(): string | undefined;
    private _pollFunction?;
    get pollFunction(): string | undefined;
    set pollFunction(value: string | undefined);
    resetPollFunction(): void;
    get pollFunctionInput(): string | undefined;
    private _pollInterval?;
    get pollInterval(): string | undefined;
    set pollInterval(value: string | undefined);
    resetPollInterval(): void;
    get pollIntervalInput(): string | undefined;
    private _token?;
    get token(): string | undefined;
    set token(value: string | undefined);
    resetToken(): void;
    get tokenInput(): string | undefined;
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

// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudPrimaryIpConfig extends cdktf.TerraformMetaArguments {
    readonly id?: number;
    readonly ipAddress?: string;
    readonly name?: string;
    readonly withSelector?: string;
}
export declare class DataHcloudPrimaryIp extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_primary_ip";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: DataHcloudPrimaryIpConfig);
    get assigneeId(): number;
    get assigneeType(): string;
    get autoDelete(): cdktf.IResolvable;
    get datacenter(): string;
    get deleteProtection(): cdktf.IResolvable;
    private _id?;
    get id(): number;
    set id(value: number);
    resetId(): void;
    get idInput(): number | undefined;
    private _ipAddress?;
    get ipAddress(): string;
    set ipAddress(value: string);
    resetIpAddress(): void;
    get ipAddressInput(): string | undefined;
    get ipNetwork(): string;
    private _labels;
    get labels(): cdktf.StringMap;
    get location(): string;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    get type(): string;
    private _withSelector?;
    get withSelector(): string;
    set withSelector(value: string);
    resetWithSelector(): void;
    get withSelectorInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}

// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface NetworkSubnetConfig extends cdktf.TerraformMetaArguments {
    readonly id?: string;
    readonly ipRange: string;
    readonly networkId: number;
    readonly networkZone: string;
    readonly type: string;
    readonly vswitchId?: number;
}
export declare class NetworkSubnet extends cdktf.TerraformResource {
    static readonly tfResourceType = "hcloud_network_subnet";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: NetworkSubnetConfig);
    get gateway(): string;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _ipRange?;
    get ipRange(): string;
    set ipRange(value: string);
    get ipRangeInput(): string | undefined;
    private _networkId?;
    get networkId(): number;
    set networkId(value: number);
    get networkIdInput(): number | undefined;
    private _networkZone?;
    get networkZone(): string;
    set networkZone(value: string);
    get networkZoneInput(): string | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
    private _vswitchId?;
    get vswitchId(): number;
    set vswitchId(value: number);
    resetVswitchId(): void;
    get vswitchIdInput(): number | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}

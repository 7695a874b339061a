// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudServerConfig extends cdktf.TerraformMetaArguments {
    readonly id?: number;
    readonly name?: string;
    readonly placementGroupId?: number;
    readonly selector?: string;
    readonly withSelector?: string;
    readonly withStatus?: string[];
    readonly network?: DataHcloudServerNetwork[] | cdktf.IResolvable;
}
export interface DataHcloudServerNetwork {
}
export declare function dataHcloudServerNetworkToTerraform(struct?: DataHcloudServerNetwork | cdktf.IResolvable): any;
export declare function dataHcloudServerNetworkToHclTerraform(struct?: DataHcloudServerNetwork | cdktf.IResolvable): any;
export declare class DataHcloudServerNetworkOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudServerNetwork | cdktf.IResolvable | undefined;
    set internalValue(value: DataHcloudServerNetwork | cdktf.IResolvable | undefined);
    get aliasIps(): string[];
    get ip(): string;
    get macAddress(): string;
    get networkId(): number;
}
export declare class DataHcloudServerNetworkList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DataHcloudServerNetwork[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudServerNetworkOutputReference;
}
export declare class DataHcloudServer extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_server";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: DataHcloudServerConfig);
    get backupWindow(): string;
    get backups(): cdktf.IResolvable;
    get datacenter(): string;
    get deleteProtection(): cdktf.IResolvable;
    get firewallIds(): number[];
    private _id?;
    get id(): number;
    set id(value: number);
    resetId(): void;
    get idInput(): number | undefined;
    get image(): string;
    get ipv4Address(): string;
    get ipv6Address(): string;
    get ipv6Network(): string;
    get iso(): string;
    private _labels;
    get labels(): cdktf.StringMap;
    get location(): string;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _placementGroupId?;
    get placementGroupId(): number;
    set placementGroupId(value: number);
    resetPlacementGroupId(): void;
    get placementGroupIdInput(): number | undefined;
    get primaryDiskSize(): number;
    get rebuildProtection(): cdktf.IResolvable;
    get rescue(): string;
    private _selector?;
    get selector(): string;
    set selector(value: string);
    resetSelector(): void;
    get selectorInput(): string | undefined;
    get serverType(): string;
    get status(): string;
    private _withSelector?;
    get withSelector(): string;
    set withSelector(value: string);
    resetWithSelector(): void;
    get withSelectorInput(): string | undefined;
    private _withStatus?;
    get withStatus(): string[];
    set withStatus(value: string[]);
    resetWithStatus(): void;
    get withStatusInput(): string[] | undefined;
    private _network;
    get network(): DataHcloudServerNetworkList;
    putNetwork(value: DataHcloudServerNetwork[] | cdktf.IResolvable): void;
    resetNetwork(): void;
    get networkInput(): cdktf.IResolvable | DataHcloudServerNetwork[] | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}

// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudServersConfig extends cdktf.TerraformMetaArguments {
    readonly id?: string;
    readonly withSelector?: string;
    readonly withStatus?: string[];
}
export interface DataHcloudServersServersNetwork {
}
export declare function dataHcloudServersServersNetworkToTerraform(struct?: DataHcloudServersServersNetwork): any;
export declare function dataHcloudServersServersNetworkToHclTerraform(struct?: DataHcloudServersServersNetwork): any;
export declare class DataHcloudServersServersNetworkOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudServersServersNetwork | undefined;
    set internalValue(value: DataHcloudServersServersNetwork | undefined);
    get aliasIps(): string[];
    get ip(): string;
    get macAddress(): string;
    get networkId(): number;
}
export declare class DataHcloudServersServersNetworkList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudServersServersNetworkOutputReference;
}
export interface DataHcloudServersServers {
}
export declare function dataHcloudServersServersToTerraform(struct?: DataHcloudServersServers): any;
export declare function dataHcloudServersServersToHclTerraform(struct?: DataHcloudServersServers): any;
export declare class DataHcloudServersServersOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudServersServers | undefined;
    set internalValue(value: DataHcloudServersServers | undefined);
    get backupWindow(): string;
    get backups(): cdktf.IResolvable;
    get datacenter(): string;
    get deleteProtection(): cdktf.IResolvable;
    get firewallIds(): number[];
    get id(): number;
    get image(): string;
    get ipv4Address(): string;
    get ipv6Address(): string;
    get ipv6Network(): string;
    get iso(): string;
    private _labels;
    get labels(): cdktf.StringMap;
    get location(): string;
    get name(): string;
    private _network;
    get network(): DataHcloudServersServersNetworkList;
    get placementGroupId(): number;
    get primaryDiskSize(): number;
    get rebuildProtection(): cdktf.IResolvable;
    get rescue(): string;
    get serverType(): string;
    get status(): string;
}
export declare class DataHcloudServersServersList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudServersServersOutputReference;
}
export declare class DataHcloudServers extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_servers";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: DataHcloudServersConfig);
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _servers;
    get servers(): DataHcloudServersServersList;
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
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}

// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudNetworksConfig extends cdktf.TerraformMetaArguments {
    readonly id?: string;
    readonly withSelector?: string;
}
export interface DataHcloudNetworksNetworks {
}
export declare function dataHcloudNetworksNetworksToTerraform(struct?: DataHcloudNetworksNetworks): any;
export declare function dataHcloudNetworksNetworksToHclTerraform(struct?: DataHcloudNetworksNetworks): any;
export declare class DataHcloudNetworksNetworksOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudNetworksNetworks | undefined;
    set internalValue(value: DataHcloudNetworksNetworks | undefined);
    get deleteProtection(): cdktf.IResolvable;
    get exposeRoutesToVswitch(): cdktf.IResolvable;
    get id(): number;
    get ipRange(): string;
    private _labels;
    get labels(): cdktf.StringMap;
    get name(): string;
}
export declare class DataHcloudNetworksNetworksList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudNetworksNetworksOutputReference;
}
export declare class DataHcloudNetworks extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_networks";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: DataHcloudNetworksConfig);
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _networks;
    get networks(): DataHcloudNetworksNetworksList;
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

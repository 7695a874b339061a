// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudPlacementGroupsConfig extends cdktf.TerraformMetaArguments {
    readonly id?: string;
    readonly mostRecent?: boolean | cdktf.IResolvable;
    readonly withSelector?: string;
}
export interface DataHcloudPlacementGroupsPlacementGroups {
}
export declare function dataHcloudPlacementGroupsPlacementGroupsToTerraform(struct?: DataHcloudPlacementGroupsPlacementGroups): any;
export declare function dataHcloudPlacementGroupsPlacementGroupsToHclTerraform(struct?: DataHcloudPlacementGroupsPlacementGroups): any;
export declare class DataHcloudPlacementGroupsPlacementGroupsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudPlacementGroupsPlacementGroups | undefined;
    set internalValue(value: DataHcloudPlacementGroupsPlacementGroups | undefined);
    get id(): number;
    private _labels;
    get labels(): cdktf.StringMap;
    get name(): string;
    get servers(): number[];
    get type(): string;
}
export declare class DataHcloudPlacementGroupsPlacementGroupsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudPlacementGroupsPlacementGroupsOutputReference;
}
export declare class DataHcloudPlacementGroups extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_placement_groups";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: DataHcloudPlacementGroupsConfig);
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _mostRecent?;
    get mostRecent(): boolean | cdktf.IResolvable;
    set mostRecent(value: boolean | cdktf.IResolvable);
    resetMostRecent(): void;
    get mostRecentInput(): boolean | cdktf.IResolvable | undefined;
    private _placementGroups;
    get placementGroups(): DataHcloudPlacementGroupsPlacementGroupsList;
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

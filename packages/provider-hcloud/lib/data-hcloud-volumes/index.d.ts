// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudVolumesConfig extends cdktf.TerraformMetaArguments {
    readonly id?: string;
    readonly withSelector?: string;
    readonly withStatus?: string[];
}
export interface DataHcloudVolumesVolumes {
}
export declare function dataHcloudVolumesVolumesToTerraform(struct?: DataHcloudVolumesVolumes): any;
export declare function dataHcloudVolumesVolumesToHclTerraform(struct?: DataHcloudVolumesVolumes): any;
export declare class DataHcloudVolumesVolumesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudVolumesVolumes | undefined;
    set internalValue(value: DataHcloudVolumesVolumes | undefined);
    get deleteProtection(): cdktf.IResolvable;
    get id(): number;
    private _labels;
    get labels(): cdktf.StringMap;
    get linuxDevice(): string;
    get location(): string;
    get name(): string;
    get serverId(): number;
    get size(): number;
}
export declare class DataHcloudVolumesVolumesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudVolumesVolumesOutputReference;
}
export declare class DataHcloudVolumes extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_volumes";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: DataHcloudVolumesConfig);
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _volumes;
    get volumes(): DataHcloudVolumesVolumesList;
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

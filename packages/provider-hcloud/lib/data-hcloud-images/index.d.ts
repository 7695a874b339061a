// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudImagesConfig extends cdktf.TerraformMetaArguments {
    readonly includeDeprecated?: boolean | cdktf.IResolvable;
    readonly mostRecent?: boolean | cdktf.IResolvable;
    readonly withArchitecture?: string[];
    readonly withSelector?: string;
    readonly withStatus?: string[];
}
export interface DataHcloudImagesImages {
}
export declare function dataHcloudImagesImagesToTerraform(struct?: DataHcloudImagesImages): any;
export declare function dataHcloudImagesImagesToHclTerraform(struct?: DataHcloudImagesImages): any;
export declare class DataHcloudImagesImagesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudImagesImages | undefined;
    set internalValue(value: DataHcloudImagesImages | undefined);
    get architecture(): string;
    get created(): string;
    get deprecated(): string;
    get id(): number;
    private _labels;
    get labels(): cdktf.StringMap;
    get name(): string;
    get osFlavor(): string;
    get osVersion(): string;
    get rapidDeploy(): cdktf.IResolvable;
    get type(): string;
}
export declare class DataHcloudImagesImagesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudImagesImagesOutputReference;
}
export declare class DataHcloudImages extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_images";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: DataHcloudImagesConfig);
    get id(): string;
    private _images;
    get images(): DataHcloudImagesImagesList;
    private _includeDeprecated?;
    get includeDeprecated(): boolean | cdktf.IResolvable;
    set includeDeprecated(value: boolean | cdktf.IResolvable);
    resetIncludeDeprecated(): void;
    get includeDeprecatedInput(): boolean | cdktf.IResolvable | undefined;
    private _mostRecent?;
    get mostRecent(): boolean | cdktf.IResolvable;
    set mostRecent(value: boolean | cdktf.IResolvable);
    resetMostRecent(): void;
    get mostRecentInput(): boolean | cdktf.IResolvable | undefined;
    private _withArchitecture?;
    get withArchitecture(): string[];
    set withArchitecture(value: string[]);
    resetWithArchitecture(): void;
    get withArchitectureInput(): string[] | undefined;
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

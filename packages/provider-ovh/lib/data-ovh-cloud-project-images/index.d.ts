// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataOvhCloudProjectImagesConfig extends cdktf.TerraformMetaArguments {
    readonly flavorType?: string;
    readonly osType?: string;
    readonly region?: string;
    readonly serviceName: string;
}
export interface DataOvhCloudProjectImagesImages {
}
export declare function dataOvhCloudProjectImagesImagesToTerraform(struct?: DataOvhCloudProjectImagesImages): any;
export declare function dataOvhCloudProjectImagesImagesToHclTerraform(struct?: DataOvhCloudProjectImagesImages): any;
export declare class DataOvhCloudProjectImagesImagesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOvhCloudProjectImagesImages | undefined;
    set internalValue(value: DataOvhCloudProjectImagesImages | undefined);
    get creationDate(): string;
    get flavorType(): string;
    get id(): string;
    get minDisk(): number;
    get minRam(): number;
    get name(): string;
    get planCode(): string;
    get region(): string;
    get size(): number;
    get status(): string;
    get tags(): string[];
    get type(): string;
    get user(): string;
    get visibility(): string;
}
export declare class DataOvhCloudProjectImagesImagesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataOvhCloudProjectImagesImagesOutputReference;
}
export declare class DataOvhCloudProjectImages extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "ovh_cloud_project_images";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: DataOvhCloudProjectImagesConfig);
    private _flavorType?;
    get flavorType(): string;
    set flavorType(value: string);
    resetFlavorType(): void;
    get flavorTypeInput(): string | undefined;
    private _images;
    get images(): DataOvhCloudProjectImagesImagesList;
    private _osType?;
    get osType(): string;
    set osType(value: string);
    resetOsType(): void;
    get osTypeInput(): string | undefined;
    private _region?;
    get region(): string;
    set region(value: string);
    resetRegion(): void;
    get regionInput(): string | undefined;
    private _serviceName?;
    get serviceName(): string;
    set serviceName(value: string);
    get serviceNameInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}

// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataHcloudCertificatesConfig extends cdktf.TerraformMetaArguments {
    readonly id?: string;
    readonly withSelector?: string;
}
export interface DataHcloudCertificatesCertificates {
}
export declare function dataHcloudCertificatesCertificatesToTerraform(struct?: DataHcloudCertificatesCertificates): any;
export declare function dataHcloudCertificatesCertificatesToHclTerraform(struct?: DataHcloudCertificatesCertificates): any;
export declare class DataHcloudCertificatesCertificatesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataHcloudCertificatesCertificates | undefined;
    set internalValue(value: DataHcloudCertificatesCertificates | undefined);
    get certificate(): string;
    get created(): string;
    get domainNames(): string[];
    get fingerprint(): string;
    get id(): number;
    private _labels;
    get labels(): cdktf.StringMap;
    get name(): string;
    get notValidAfter(): string;
    get notValidBefore(): string;
    get type(): string;
}
export declare class DataHcloudCertificatesCertificatesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataHcloudCertificatesCertificatesOutputReference;
}
export declare class DataHcloudCertificates extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "hcloud_certificates";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: DataHcloudCertificatesConfig);
    private _certificates;
    get certificates(): DataHcloudCertificatesCertificatesList;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
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

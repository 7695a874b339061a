// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataOvhMeConfig extends cdktf.TerraformMetaArguments {
    readonly id?: string;
}
export interface DataOvhMeCurrency {
}
export declare function dataOvhMeCurrencyToTerraform(struct?: DataOvhMeCurrency): any;
export declare function dataOvhMeCurrencyToHclTerraform(struct?: DataOvhMeCurrency): any;
export declare class DataOvhMeCurrencyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOvhMeCurrency | undefined;
    set internalValue(value: DataOvhMeCurrency | undefined);
    get code(): string;
    get symbol(): string;
}
export declare class DataOvhMeCurrencyList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DataOvhMeCurrencyOutputReference;
}
export declare class DataOvhMe extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "ovh_me";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: DataOvhMeConfig);
    get address(): string;
    get area(): string;
    get birthCity(): string;
    get birthDay(): string;
    get city(): string;
    get companyNationalIdentificationNumber(): string;
    get corporationType(): string;
    get country(): string;
    private _currency;
    get currency(): DataOvhMeCurrencyList;
    get customerCode(): string;
    get email(): string;
    get fax(): string;
    get firstname(): string;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    get italianSdi(): string;
    get language(): string;
    get legalform(): string;
    get name(): string;
    get nationalIdentificationNumber(): string;
    get nichandle(): string;
    get organisation(): string;
    get ovhCompany(): string;
    get ovhSubsidiary(): string;
    get phone(): string;
    get phoneCountry(): string;
    get sex(): string;
    get spareEmail(): string;
    get state(): string;
    get urn(): string;
    get vat(): string;
    get zip(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}

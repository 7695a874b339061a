// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface VpsConfig extends cdktf.TerraformMetaArguments {
    readonly displayName?: string;
    readonly doNotSendPassword?: boolean | cdktf.IResolvable;
    readonly imageId?: string;
    readonly keymap?: string;
    readonly memoryLimit?: number;
    readonly model?: VpsModel;
    readonly monitoringIpBlocks?: string[];
    readonly name?: string;
    readonly netbootMode?: string;
    readonly offerType?: string;
    readonly ovhSubsidiary?: string;
    readonly plan?: VpsPlan[] | cdktf.IResolvable;
    readonly planOption?: VpsPlanOption[] | cdktf.IResolvable;
    readonly publicSshKey?: string;
    readonly slaMonitoring?: boolean | cdktf.IResolvable;
    readonly state?: string;
    readonly vcore?: number;
    readonly zone?: string;
}
export interface VpsIam {
}
export declare function vpsIamToTerraform(struct?: VpsIam): any;
export declare function vpsIamToHclTerraform(struct?: VpsIam): any;
export declare class VpsIamOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): VpsIam | undefined;
    set internalValue(value: VpsIam | undefined);
    get displayName(): string;
    get id(): string;
    private _tags;
    get tags(): cdktf.StringMap;
    get urn(): string;
}
export interface VpsModel {
    readonly availableOptions?: string[];
    readonly datacenter?: string[];
    readonly disk?: number;
    readonly maximumAdditionnalIp?: number;
    readonly memory?: number;
    readonly name?: string;
    readonly offer?: string;
    readonly vcore?: number;
    readonly version?: string;
}
export declare function vpsModelToTerraform(struct?: VpsModel | cdktf.IResolvable): any;
export declare function vpsModelToHclTerraform(struct?: VpsModel | cdktf.IResolvable): any;
export declare class VpsModelOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): VpsModel | cdktf.IResolvable | undefined;
    set internalValue(value: VpsModel | cdktf.IResolvable | undefined);
    private _availableOptions?;
    get availableOptions(): string[];
    set availableOptions(value: string[]);
    resetAvailableOptions(): void;
    get availableOptionsInput(): string[] | undefined;
    private _datacenter?;
    get datacenter(): string[];
    set datacenter(value: string[]);
    resetDatacenter(): void;
    get datacenterInput(): string[] | undefined;
    private _disk?;
    get disk(): number;
    set disk(value: number);
    resetDisk(): void;
    get diskInput(): number | undefined;
    private _maximumAdditionnalIp?;
    get maximumAdditionnalIp(): number;
    set maximumAdditionnalIp(value: number);
    resetMaximumAdditionnalIp(): void;
    get maximumAdditionnalIpInput(): number | undefined;
    private _memory?;
    get memory(): number;
    set memory(value: number);
    resetMemory(): void;
    get memoryInput(): number | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _offer?;
    get offer(): string;
    set offer(value: string);
    resetOffer(): void;
    get offerInput(): string | undefined;
    private _vcore?;
    get vcore(): number;
    set vcore(value: number);
    resetVcore(): void;
    get vcoreInput(): number | undefined;
    private _version?;
    get version(): string;
    set version(value: string);
    resetVersion(): void;
    get versionInput(): string | undefined;
}
export interface VpsOrderDetails {
}
export declare function vpsOrderDetailsToTerraform(struct?: VpsOrderDetails): any;
export declare function vpsOrderDetailsToHclTerraform(struct?: VpsOrderDetails): any;
export declare class VpsOrderDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): VpsOrderDetails | undefined;
    set internalValue(value: VpsOrderDetails | undefined);
    get detailType(): string;
    get domain(): string;
    get orderDetailId(): number;
    get quantity(): string;
}
export declare class VpsOrderDetailsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): VpsOrderDetailsOutputReference;
}
export interface VpsOrder {
}
export declare function vpsOrderToTerraform(struct?: VpsOrder): any;
export declare function vpsOrderToHclTerraform(struct?: VpsOrder): any;
export declare class VpsOrderOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): VpsOrder | undefined;
    set internalValue(value: VpsOrder | undefined);
    get date(): string;
    private _details;
    get details(): VpsOrderDetailsList;
    get expirationDate(): string;
    get orderId(): number;
}
export interface VpsPlanConfiguration {
    readonly label: string;
    readonly value: string;
}
export declare function vpsPlanConfigurationToTerraform(struct?: VpsPlanConfiguration | cdktf.IResolvable): any;
export declare function vpsPlanConfigurationToHclTerraform(struct?: VpsPlanConfiguration | cdktf.IResolvable): any;
export declare class VpsPlanConfigurationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): VpsPlanConfiguration | cdktf.IResolvable | undefined;
    set internalValue(value: VpsPlanConfiguration | cdktf.IResolvable | undefined);
    private _label?;
    get label(): string;
    set label(value: string);
    get labelInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class VpsPlanConfigurationList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: VpsPlanConfiguration[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): VpsPlanConfigurationOutputReference;
}
export interface VpsPlan {
    readonly configuration?: VpsPlanConfiguration[] | cdktf.IResolvable;
    readonly duration: string;
    readonly itemId?: number;
    readonly planCode: string;
    readonly pricingMode: string;
    readonly quantity?: number;
}
export declare function vpsPlanToTerraform(struct?: VpsPlan | cdktf.IResolvable): any;
export declare function vpsPlanToHclTerraform(struct?: VpsPlan | cdktf.IResolvable): any;
export declare class VpsPlanOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): VpsPlan | cdktf.IResolvable | undefined;
    set internalValue(value: VpsPlan | cdktf.IResolvable | undefined);
    private _configuration;
    get configuration(): VpsPlanConfigurationList;
    putConfiguration(value: VpsPlanConfiguration[] | cdktf.IResolvable): void;
    resetConfiguration(): void;
    get configurationInput(): cdktf.IResolvable | VpsPlanConfiguration[] | undefined;
    private _duration?;
    get duration(): string;
    set duration(value: string);
    get durationInput(): string | undefined;
    private _itemId?;
    get itemId(): number;
    set itemId(value: number);
    resetItemId(): void;
    get itemIdInput(): number | undefined;
    private _planCode?;
    get planCode(): string;
    set planCode(value: string);
    get planCodeInput(): string | undefined;
    private _pricingMode?;
    get pricingMode(): string;
    set pricingMode(value: string);
    get pricingModeInput(): string | undefined;
    private _quantity?;
    get quantity(): number;
    set quantity(value: number);
    resetQuantity(): void;
    get quantityInput(): number | undefined;
}
export declare class VpsPlanList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: VpsPlan[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): VpsPlanOutputReference;
}
export interface VpsPlanOptionConfiguration {
    readonly label: string;
    readonly value: string;
}
export declare function vpsPlanOptionConfigurationToTerraform(struct?: VpsPlanOptionConfiguration | cdktf.IResolvable): any;
export declare function vpsPlanOptionConfigurationToHclTerraform(struct?: VpsPlanOptionConfiguration | cdktf.IResolvable): any;
export declare class VpsPlanOptionConfigurationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): VpsPlanOptionConfiguration | cdktf.IResolvable | undefined;
    set internalValue(value: VpsPlanOptionConfiguration | cdktf.IResolvable | undefined);
    private _label?;
    get label(): string;
    set label(value: string);
    get labelInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class VpsPlanOptionConfigurationList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: VpsPlanOptionConfiguration[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): VpsPlanOptionConfigurationOutputReference;
}
export interface VpsPlanOption {
    readonly configuration?: VpsPlanOptionConfiguration[] | cdktf.IResolvable;
    readonly duration: string;
    readonly planCode: string;
    readonly pricingMode: string;
    readonly quantity: number;
}
export declare function vpsPlanOptionToTerraform(struct?: VpsPlanOption | cdktf.IResolvable): any;
export declare function vpsPlanOptionToHclTerraform(struct?: VpsPlanOption | cdktf.IResolvable): any;
export declare class VpsPlanOptionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): VpsPlanOption | cdktf.IResolvable | undefined;
    set internalValue(value: VpsPlanOption | cdktf.IResolvable | undefined);
    private _configuration;
    get configuration(): VpsPlanOptionConfigurationList;
    putConfiguration(value: VpsPlanOptionConfiguration[] | cdktf.IResolvable): void;
    resetConfiguration(): void;
    get configurationInput(): cdktf.IResolvable | VpsPlanOptionConfiguration[] | undefined;
    private _duration?;
    get duration(): string;
    set duration(value: string);
    get durationInput(): string | undefined;
    private _planCode?;
    get planCode(): string;
    set planCode(value: string);
    get planCodeInput(): string | undefined;
    private _pricingMode?;
    get pricingMode(): string;
    set pricingMode(value: string);
    get pricingModeInput(): string | undefined;
    private _quantity?;
    get quantity(): number;
    set quantity(value: number);
    get quantityInput(): number | undefined;
}
export declare class VpsPlanOptionList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: VpsPlanOption[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): VpsPlanOptionOutputReference;
}
export declare class Vps extends cdktf.TerraformResource {
    static readonly tfResourceType = "ovh_vps";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: VpsConfig);
    get cluster(): string;
    private _displayName?;
    get displayName(): string;
    set displayName(value: string);
    resetDisplayName(): void;
    get displayNameInput(): string | undefined;
    private _doNotSendPassword?;
    get doNotSendPassword(): boolean | cdktf.IResolvable;
    set doNotSendPassword(value: boolean | cdktf.IResolvable);
    resetDoNotSendPassword(): void;
    get doNotSendPasswordInput(): boolean | cdktf.IResolvable | undefined;
    private _iam;
    get iam(): VpsIamOutputReference;
    get id(): string;
    private _imageId?;
    get imageId(): string;
    set imageId(value: string);
    resetImageId(): void;
    get imageIdInput(): string | undefined;
    private _keymap?;
    get keymap(): string;
    set keymap(value: string);
    resetKeymap(): void;
    get keymapInput(): string | undefined;
    private _memoryLimit?;
    get memoryLimit(): number;
    set memoryLimit(value: number);
    resetMemoryLimit(): void;
    get memoryLimitInput(): number | undefined;
    private _model;
    get model(): VpsModelOutputReference;
    putModel(value: VpsModel): void;
    resetModel(): void;
    get modelInput(): cdktf.IResolvable | VpsModel | undefined;
    private _monitoringIpBlocks?;
    get monitoringIpBlocks(): string[];
    set monitoringIpBlocks(value: string[]);
    resetMonitoringIpBlocks(): void;
    get monitoringIpBlocksInput(): string[] | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _netbootMode?;
    get netbootMode(): string;
    set netbootMode(value: string);
    resetNetbootMode(): void;
    get netbootModeInput(): string | undefined;
    private _offerType?;
    get offerType(): string;
    set offerType(value: string);
    resetOfferType(): void;
    get offerTypeInput(): string | undefined;
    private _order;
    get order(): VpsOrderOutputReference;
    private _ovhSubsidiary?;
    get ovhSubsidiary(): string;
    set ovhSubsidiary(value: string);
    resetOvhSubsidiary(): void;
    get ovhSubsidiaryInput(): string | undefined;
    private _plan;
    get plan(): VpsPlanList;
    putPlan(value: VpsPlan[] | cdktf.IResolvable): void;
    resetPlan(): void;
    get planInput(): cdktf.IResolvable | VpsPlan[] | undefined;
    private _planOption;
    get planOption(): VpsPlanOptionList;
    putPlanOption(value: VpsPlanOption[] | cdktf.IResolvable): void;
    resetPlanOption(): void;
    get planOptionInput(): cdktf.IResolvable | VpsPlanOption[] | undefined;
    private _publicSshKey?;
    get publicSshKey(): string;
    set publicSshKey(value: string);
    resetPublicSshKey(): void;
    get publicSshKeyInput(): string | undefined;
    get serviceName(): string;
    private _slaMonitoring?;
    get slaMonitoring(): boolean | cdktf.IResolvable;
    set slaMonitoring(value: boolean | cdktf.IResolvable);
    resetSlaMonitoring(): void;
    get slaMonitoringInput(): boolean | cdktf.IResolvable | undefined;
    private _state?;
    get state(): string;
    set state(value: string);
    resetState(): void;
    get stateInput(): string | undefined;
    private _vcore?;
    get vcore(): number;
    set vcore(value: number);
    resetVcore(): void;
    get vcoreInput(): number | undefined;
    private _zone?;
    get zone(): string;
    set zone(value: string);
    resetZone(): void;
    get zoneInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}

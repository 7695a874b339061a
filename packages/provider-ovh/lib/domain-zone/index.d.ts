// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DomainZoneConfig extends cdktf.TerraformMetaArguments {
    readonly id?: string;
    readonly ovhSubsidiary?: string;
    readonly paymentMean?: string;
    readonly order?: DomainZoneOrder[] | cdktf.IResolvable;
    readonly plan?: DomainZonePlan;
    readonly planOption?: DomainZonePlanOption[] | cdktf.IResolvable;
    readonly timeouts?: DomainZoneTimeouts;
}
export interface DomainZoneOrderDetails {
}
export declare function domainZoneOrderDetailsToTerraform(struct?: DomainZoneOrderDetails): any;
export declare function domainZoneOrderDetailsToHclTerraform(struct?: DomainZoneOrderDetails): any;
export declare class DomainZoneOrderDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DomainZoneOrderDetails | undefined;
    set internalValue(value: DomainZoneOrderDetails | undefined);
    get domain(): string;
    get orderDetailId(): number;
    get quantity(): string;
}
export declare class DomainZoneOrderDetailsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DomainZoneOrderDetailsOutputReference;
}
export interface DomainZoneOrder {
}
export declare function domainZoneOrderToTerraform(struct?: DomainZoneOrder | cdktf.IResolvable): any;
export declare function domainZoneOrderToHclTerraform(struct?: DomainZoneOrder | cdktf.IResolvable): any;
export declare class DomainZoneOrderOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DomainZoneOrder | cdktf.IResolvable | undefined;
    set internalValue(value: DomainZoneOrder | cdktf.IResolvable | undefined);
    get date(): string;
    private _details;
    get details(): DomainZoneOrderDetailsList;
    get expirationDate(): string;
    get orderId(): number;
}
export declare class DomainZoneOrderList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DomainZoneOrder[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DomainZoneOrderOutputReference;
}
export interface DomainZonePlanConfiguration {
    readonly label: string;
    readonly value: string;
}
export declare function domainZonePlanConfigurationToTerraform(struct?: DomainZonePlanConfiguration | cdktf.IResolvable): any;
export declare function domainZonePlanConfigurationToHclTerraform(struct?: DomainZonePlanConfiguration | cdktf.IResolvable): any;
export declare class DomainZonePlanConfigurationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DomainZonePlanConfiguration | cdktf.IResolvable | undefined;
    set internalValue(value: DomainZonePlanConfiguration | cdktf.IResolvable | undefined);
    private _label?;
    get label(): string;
    set label(value: string);
    get labelInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class DomainZonePlanConfigurationList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DomainZonePlanConfiguration[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DomainZonePlanConfigurationOutputReference;
}
export interface DomainZonePlan {
    readonly catalogName?: string;
    readonly duration: string;
    readonly planCode: string;
    readonly pricingMode: string;
    readonly configuration?: DomainZonePlanConfiguration[] | cdktf.IResolvable;
}
export declare function domainZonePlanToTerraform(struct?: DomainZonePlanOutputReference | DomainZonePlan): any;
export declare function domainZonePlanToHclTerraform(struct?: DomainZonePlanOutputReference | DomainZonePlan): any;
export declare class DomainZonePlanOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DomainZonePlan | undefined;
    set internalValue(value: DomainZonePlan | undefined);
    private _catalogName?;
    get catalogName(): string;
    set catalogName(value: string);
    resetCatalogName(): void;
    get catalogNameInput(): string | undefined;
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
    private _configuration;
    get configuration(): DomainZonePlanConfigurationList;
    putConfiguration(value: DomainZonePlanConfiguration[] | cdktf.IResolvable): void;
    resetConfiguration(): void;
    get configurationInput(): cdktf.IResolvable | DomainZonePlanConfiguration[] | undefined;
}
export interface DomainZonePlanOptionConfiguration {
    readonly label: string;
    readonly value: string;
}
export declare function domainZonePlanOptionConfigurationToTerraform(struct?: DomainZonePlanOptionConfiguration | cdktf.IResolvable): any;
export declare function domainZonePlanOptionConfigurationToHclTerraform(struct?: DomainZonePlanOptionConfiguration | cdktf.IResolvable): any;
export declare class DomainZonePlanOptionConfigurationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DomainZonePlanOptionConfiguration | cdktf.IResolvable | undefined;
    set internalValue(value: DomainZonePlanOptionConfiguration | cdktf.IResolvable | undefined);
    private _label?;
    get label(): string;
    set label(value: string);
    get labelInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class DomainZonePlanOptionConfigurationList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DomainZonePlanOptionConfiguration[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DomainZonePlanOptionConfigurationOutputReference;
}
export interface DomainZonePlanOption {
    readonly catalogName?: string;
    readonly duration: string;
    readonly planCode: string;
    readonly pricingMode: string;
    readonly configuration?: DomainZonePlanOptionConfiguration[] | cdktf.IResolvable;
}
export declare function domainZonePlanOptionToTerraform(struct?: DomainZonePlanOption | cdktf.IResolvable): any;
export declare function domainZonePlanOptionToHclTerraform(struct?: DomainZonePlanOption | cdktf.IResolvable): any;
export declare class DomainZonePlanOptionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DomainZonePlanOption | cdktf.IResolvable | undefined;
    set internalValue(value: DomainZonePlanOption | cdktf.IResolvable | undefined);
    private _catalogName?;
    get catalogName(): string;
    set catalogName(value: string);
    resetCatalogName(): void;
    get catalogNameInput(): string | undefined;
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
    private _configuration;
    get configuration(): DomainZonePlanOptionConfigurationList;
    putConfiguration(value: DomainZonePlanOptionConfiguration[] | cdktf.IResolvable): void;
    resetConfiguration(): void;
    get configurationInput(): cdktf.IResolvable | DomainZonePlanOptionConfiguration[] | undefined;
}
export declare class DomainZonePlanOptionList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DomainZonePlanOption[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): DomainZonePlanOptionOutputReference;
}
export interface DomainZoneTimeouts {
    readonly create?: string;
}
export declare function domainZoneTimeoutsToTerraform(struct?: DomainZoneTimeouts | cdktf.IResolvable): any;
export declare function domainZoneTimeoutsToHclTerraform(struct?: DomainZoneTimeouts | cdktf.IResolvable): any;
export declare class DomainZoneTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DomainZoneTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: DomainZoneTimeouts | cdktf.IResolvable | undefined);
    private _create?;
    get create(): string;
    set create(value: string);
    resetCreate(): void;
    get createInput(): string | undefined;
}
export declare class DomainZone extends cdktf.TerraformResource {
    static readonly tfResourceType = "ovh_domain_zone";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config?: DomainZoneConfig);
    get dnssecSupported(): cdktf.IResolvable;
    get hasDnsAnycast(): cdktf.IResolvable;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    get lastUpdate(): string;
    get name(): string;
    get nameServers(): string[];
    private _ovhSubsidiary?;
    get ovhSubsidiary(): string;
    set ovhSubsidiary(value: string);
    resetOvhSubsidiary(): void;
    get ovhSubsidiaryInput(): string | undefined;
    private _paymentMean?;
    get paymentMean(): string;
    set paymentMean(value: string);
    resetPaymentMean(): void;
    get paymentMeanInput(): string | undefined;
    get urn(): string;
    private _order;
    get order(): DomainZoneOrderList;
    putOrder(value: DomainZoneOrder[] | cdktf.IResolvable): void;
    resetOrder(): void;
    get orderInput(): cdktf.IResolvable | DomainZoneOrder[] | undefined;
    private _plan;
    get plan(): DomainZonePlanOutputReference;
    putPlan(value: DomainZonePlan): void;
    resetPlan(): void;
    get planInput(): DomainZonePlan | undefined;
    private _planOption;
    get planOption(): DomainZonePlanOptionList;
    putPlanOption(value: DomainZonePlanOption[] | cdktf.IResolvable): void;
    resetPlanOption(): void;
    get planOptionInput(): cdktf.IResolvable | DomainZonePlanOption[] | undefined;
    private _timeouts;
    get timeouts(): DomainZoneTimeoutsOutputReference;
    putTimeouts(value: DomainZoneTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | DomainZoneTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}

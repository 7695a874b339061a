// Made by "npm run providers -- hcloud" from the schema of hetznercloud/hcloud 1.68.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface FirewallConfig extends cdktf.TerraformMetaArguments {
    readonly id?: string;
    readonly labels?: {
        [key: string]: string;
    };
    readonly name: string;
    readonly applyTo?: FirewallApplyTo[] | cdktf.IResolvable;
    readonly rule?: FirewallRule[] | cdktf.IResolvable;
}
export interface FirewallApplyTo {
    readonly labelSelector?: string;
    readonly server?: number;
}
export declare function firewallApplyToToTerraform(struct?: FirewallApplyTo | cdktf.IResolvable): any;
export declare function firewallApplyToToHclTerraform(struct?: FirewallApplyTo | cdktf.IResolvable): any;
export declare class FirewallApplyToOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): FirewallApplyTo | cdktf.IResolvable | undefined;
    set internalValue(value: FirewallApplyTo | cdktf.IResolvable | undefined);
    private _labelSelector?;
    get labelSelector(): string;
    set labelSelector(value: string);
    resetLabelSelector(): void;
    get labelSelectorInput(): string | undefined;
    private _server?;
    get server(): number;
    set server(value: number);
    resetServer(): void;
    get serverInput(): number | undefined;
}
export declare class FirewallApplyToList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: FirewallApplyTo[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): FirewallApplyToOutputReference;
}
export interface FirewallRule {
    readonly destinationIps?: string[];
    readonly direction: string;
    readonly port?: string;
    readonly protocol: string;
    readonly sourceIps?: string[];
}
export declare function firewallRuleToTerraform(struct?: FirewallRule | cdktf.IResolvable): any;
export declare function firewallRuleToHclTerraform(struct?: FirewallRule | cdktf.IResolvable): any;
export declare class FirewallRuleOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): FirewallRule | cdktf.IResolvable | undefined;
    set internalValue(value: FirewallRule | cdktf.IResolvable | undefined);
    private _destinationIps?;
    get destinationIps(): string[];
    set destinationIps(value: string[]);
    resetDestinationIps(): void;
    get destinationIpsInput(): string[] | undefined;
    private _direction?;
    get direction(): string;
    set direction(value: string);
    get directionInput(): string | undefined;
    private _port?;
    get port(): string;
    set port(value: string);
    resetPort(): void;
    get portInput(): string | undefined;
    private _protocol?;
    get protocol(): string;
    set protocol(value: string);
    get protocolInput(): string | undefined;
    private _sourceIps?;
    get sourceIps(): string[];
    set sourceIps(value: string[]);
    resetSourceIps(): void;
    get sourceIpsInput(): string[] | undefined;
}
export declare class FirewallRuleList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: FirewallRule[] | cdktf.IResolvable;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): FirewallRuleOutputReference;
}
export declare class Firewall extends cdktf.TerraformResource {
    static readonly tfResourceType = "hcloud_firewall";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: FirewallConfig);
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _labels?;
    get labels(): {
        [key: string]: string;
    };
    set labels(value: {
        [key: string]: string;
    });
    resetLabels(): void;
    get labelsInput(): {
        [key: string]: string;
    } | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _applyTo;
    get applyTo(): FirewallApplyToList;
    putApplyTo(value: FirewallApplyTo[] | cdktf.IResolvable): void;
    resetApplyTo(): void;
    get applyToInput(): cdktf.IResolvable | FirewallApplyTo[] | undefined;
    private _rule;
    get rule(): FirewallRuleList;
    putRule(value: FirewallRule[] | cdktf.IResolvable): void;
    resetRule(): void;
    get ruleInput(): cdktf.IResolvable | FirewallRule[] | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}

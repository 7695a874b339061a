// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface CloudProjectUserConfig extends cdktf.TerraformMetaArguments {
    readonly id?: string;
    readonly openstackRc?: {
        [key: string]: string;
    };
    readonly passwordReset?: string;
    readonly roleName?: string;
    readonly roleNames?: string[];
    readonly serviceName: string;
}
export interface CloudProjectUserRoles {
}
export declare function cloudProjectUserRolesToTerraform(struct?: CloudProjectUserRoles): any;
export declare function cloudProjectUserRolesToHclTerraform(struct?: CloudProjectUserRoles): any;
export declare class CloudProjectUserRolesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CloudProjectUserRoles | undefined;
    set internalValue(value: CloudProjectUserRoles | undefined);
    get id(): string;
    get name(): string;
    get permissions(): string[];
}
export declare class CloudProjectUserRolesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    get(index: number): CloudProjectUserRolesOutputReference;
}
export declare class CloudProjectUser extends cdktf.TerraformResource {
    static readonly tfResourceType = "ovh_cloud_project_user";
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    constructor(scope: Construct, id: string, config: CloudProjectUserConfig);
    get creationDate(): string;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _openstackRc?;
    get openstackRc(): {
        [key: string]: string;
    };
    set openstackRc(value: {
        [key: string]: string;
    });
    resetOpenstackRc(): void;
    get openstackRcInput(): {
        [key: string]: string;
    } | undefined;
    get password(): string;
    private _passwordReset?;
    get passwordReset(): string;
    set passwordReset(value: string);
    resetPasswordReset(): void;
    get passwordResetInput(): string | undefined;
    private _roleName?;
    get roleName(): string;
    set roleName(value: string);
    resetRoleName(): void;
    get roleNameInput(): string | undefined;
    private _roleNames?;
    get roleNames(): string[];
    set roleNames(value: string[]);
    resetRoleNames(): void;
    get roleNamesInput(): string[] | undefined;
    private _roles;
    get roles(): CloudProjectUserRolesList;
    private _serviceName?;
    get serviceName(): string;
    set serviceName(value: string);
    get serviceNameInput(): string | undefined;
    get status(): string;
    get username(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}

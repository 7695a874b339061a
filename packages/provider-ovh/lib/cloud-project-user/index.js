// Made by "npm run providers -- ovh" from the schema of ovh/ovh 2.19.0; do not edit.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CloudProjectUser = exports.CloudProjectUserRolesList = exports.CloudProjectUserRolesOutputReference = void 0;
exports.cloudProjectUserRolesToTerraform = cloudProjectUserRolesToTerraform;
exports.cloudProjectUserRolesToHclTerraform = cloudProjectUserRolesToHclTerraform;
const cdktf = require("cdktf");
function cloudProjectUserRolesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function cloudProjectUserRolesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class CloudProjectUserRolesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get name() {
        return this.getStringAttribute('name');
    }
    get permissions() {
        return cdktf.Fn.tolist(this.getListAttribute('permissions'));
    }
}
exports.CloudProjectUserRolesOutputReference = CloudProjectUserRolesOutputReference;
class CloudProjectUserRolesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CloudProjectUserRolesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CloudProjectUserRolesList = CloudProjectUserRolesList;
class CloudProjectUser extends cdktf.TerraformResource {
    static { this.tfResourceType = "ovh_cloud_project_user"; }
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "ovh_cloud_project_user", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'ovh_cloud_project_user',
            terraformGeneratorMetadata: {
                providerName: 'ovh',
                providerVersion: '2.19.0',
                providerVersionConstraint: '2.19.0'
            },
            provider: config.provider,
            dependsOn: config.dependsOn,
            count: config.count,
            lifecycle: config.lifecycle,
            provisioners: config.provisioners,
            connection: config.connection,
            forEach: config.forEach
        });
        this._roles = new CloudProjectUserRolesList(this, "roles", false);
        this._id = config.id;
        this._openstackRc = config.openstackRc;
        this._passwordReset = config.passwordReset;
        this._roleName = config.roleName;
        this._roleNames = config.roleNames;
        this._serviceName = config.serviceName;
    }
    get creationDate() {
        return this.getStringAttribute('creation_date');
    }
    get id() {
        return this.getStringAttribute('id');
    }
    set id(value) {
        this._id = value;
    }
    resetId() {
        this._id = undefined;
    }
    get idInput() {
        return this._id;
    }
    get openstackRc() {
        return this.getStringMapAttribute('openstack_rc');
    }
    set openstackRc(value) {
        this._openstackRc = value;
    }
    resetOpenstackRc() {
        this._openstackRc = undefined;
    }
    get openstackRcInput() {
        return this._openstackRc;
    }
    get password() {
        return this.getStringAttribute('password');
    }
    get passwordReset() {
        return this.getStringAttribute('password_reset');
    }
    set passwordReset(value) {
        this._passwordReset = value;
    }
    resetPasswordReset() {
        this._passwordReset = undefined;
    }
    get passwordResetInput() {
        return this._passwordReset;
    }
    get roleName() {
        return this.getStringAttribute('role_name');
    }
    set roleName(value) {
        this._roleName = value;
    }
    resetRoleName() {
        this._roleName = undefined;
    }
    get roleNameInput() {
        return this._roleName;
    }
    get roleNames() {
        return this.getListAttribute('role_names');
    }
    set roleNames(value) {
        this._roleNames = value;
    }
    resetRoleNames() {
        this._roleNames = undefined;
    }
    get roleNamesInput() {
        return this._roleNames;
    }
    get roles() {
        return this._roles;
    }
    get serviceName() {
        return this.getStringAttribute('service_name');
    }
    set serviceName(value) {
        this._serviceName = value;
    }
    get serviceNameInput() {
        return this._serviceName;
    }
    get status() {
        return this.getStringAttribute('status');
    }
    get username() {
        return this.getStringAttribute('username');
    }
    synthesizeAttributes() {
        return {
            id: cdktf.stringToTerraform(this._id),
            openstack_rc: cdktf.hashMapper(cdktf.stringToTerraform)(this._openstackRc),
            password_reset: cdktf.stringToTerraform(this._passwordReset),
            role_name: cdktf.stringToTerraform(this._roleName),
            role_names: cdktf.listMapper(cdktf.stringToTerraform, false)(this._roleNames),
            service_name: cdktf.stringToTerraform(this._serviceName),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            openstack_rc: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._openstackRc),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            password_reset: {
                value: cdktf.stringToHclTerraform(this._passwordReset),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            role_name: {
                value: cdktf.stringToHclTerraform(this._roleName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            role_names: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._roleNames),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            service_name: {
                value: cdktf.stringToHclTerraform(this._serviceName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.CloudProjectUser = CloudProjectUser;

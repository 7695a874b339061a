/** Environment variables of child processes: those of the shell, without the ones that would change what the programs do. */

/** Variables of Terraform that are passed on: where its providers are, credentials of registries, and logging. */
const allowedTerraform =
  /^TF_(CLI_CONFIG_FILE|PLUGIN_CACHE_DIR|PLUGIN_CACHE_MAY_BREAK_DEPENDENCY_LOCK_FILE|LOG\w*|REGISTRY_\w+|PROVIDER_DOWNLOAD_RETRY|TOKEN_\w+)$/;

/** Variables that would select another state, other settings, another language or other Python modules. */
const removedPatterns = [
  /^TF_/,
  /^ANSIBLE_/,
  /^(LC_\w+|LANG|LANGUAGE)$/,
  /^(PYTHON\w+|VIRTUAL_ENV|__PYVENV_LAUNCHER__)$/,
  // With these, pip would install into another folder.
  /^PIP_(USER|TARGET|PREFIX|ROOT|REQUIRE_VIRTUALENV)$/,
];

/** Ansible refuses to start without a UTF-8 locale. Some macOS versions lack C.UTF-8; en_US.UTF-8 is always there. */
const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';

const fixedVariables = {
  LC_ALL: locale,
  // Overrides a workspace that was selected in the stack's folder: in another workspace Terraform has an empty state.
  TF_WORKSPACE: 'default',
  // Terraform and cdktf do not check for new versions.
  CHECKPOINT_DISABLE: '1',
  DISABLE_VERSION_CHECK: '1',
};

/** @param own variables for this program only; they override all others */
export function childEnv(own: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => isInherited(name));
  return { ...Object.fromEntries(inherited), ...fixedVariables, ...own };
}

function isInherited(name: string): boolean {
  return allowedTerraform.test(name) || !removedPatterns.some((pattern) => pattern.test(name));
}

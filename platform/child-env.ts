/** The environment of the programs that are started: the shell's, without what would make them do something else. */

/** Where Terraform's providers are, who may fetch them, and what it logs. */
const harmless =
  /^TF_(CLI_CONFIG_FILE|PLUGIN_CACHE_DIR|PLUGIN_CACHE_MAY_BREAK_DEPENDENCY_LOCK_FILE|LOG\w*|REGISTRY_\w+|PROVIDER_DOWNLOAD_RETRY|TOKEN_\w+)$/;

/** Each of these would have another state, other settings, another language or other modules used. */
const dropped = [
  /^TF_/,
  /^ANSIBLE_/,
  /^(LC_\w+|LANG|LANGUAGE)$/,
  /^(PYTHON\w+|VIRTUAL_ENV|__PYVENV_LAUNCHER__)$/,
  // pip's, which would have it install somewhere else.
  /^PIP_(USER|TARGET|PREFIX|ROOT|REQUIRE_VIRTUALENV)$/,
];

/** Ansible refuses to start without UTF-8. Not every macOS has C.UTF-8, and each has this one. */
const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';

const always = {
  LC_ALL: locale,
  // Wins over a workspace that somebody chose in the stack's folder: in another one Terraform has an empty state.
  TF_WORKSPACE: 'default',
  // Neither Terraform nor cdktf asks its maker for news.
  CHECKPOINT_DISABLE: '1',
  DISABLE_VERSION_CHECK: '1',
};

/** @param own of the program alone; wins over everything */
export function childEnv(own: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => isKept(name));
  return { ...Object.fromEntries(kept), ...always, ...own };
}

function isKept(name: string): boolean {
  return harmless.test(name) || !dropped.some((pattern) => pattern.test(name));
}

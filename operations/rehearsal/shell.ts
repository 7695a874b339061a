/** The shell of a rehearsal: nothing of the operator's credentials is in it. */

/** Variables of the operator's shell that programs need to run at all. */
const inheritedNames =
  /^(PATH|HOME|USER|LOGNAME|SHELL|TERM|TMPDIR|TZ|XDG_\w+|NODE_EXTRA_CA_CERTS|SSL_CERT_\w+|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|(https?|no|all)_proxy|PIP_\w+|npm_config_\w+|TF_CLI_CONFIG_FILE|STRATA_TERRAFORM_MIRROR)$/i;

/** @param own folders and keys of the rehearsal @returns all variables of its programs */
export function rehearsalShell(shell: NodeJS.ProcessEnv, own: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const ownVariables = Object.entries(shell).filter(([name]) => inheritedNames.test(name));
  // Profiles of a cloud in the operator's home folder would be read as well.
  const noProfiles = { AWS_CONFIG_FILE: '/dev/null', AWS_SHARED_CREDENTIALS_FILE: '/dev/null' };
  return { ...Object.fromEntries(ownVariables), ...noProfiles, ...own };
}

const remedies: readonly (readonly [cause: RegExp, remedy: string])[] = [
  [
    /credential|api token|access token|unauthori[sz]ed|authenticat|InvalidAccessKeyId|SignatureDoesNotMatch/i,
    'Credentials are read from your shell: the page of each cloud in docs/clouds/ says which variables, and what they may do.',
  ],
  [
    /Instance cannot be destroyed|lifecycle\.prevent_destroy/,
    'It holds or protects data, so the plan as a whole is refused. A server, volume or load balancer may go after `protected: false` ' +
      'and `npx strata up <environment> --consent <name>`; a bucket, what protects it, or a zone only once `terraform state rm <address>` has taken it out of the ' +
      'state: it then stays where it is, and is yours to delete.',
  ],
  [
    /AlreadyExists|already exists|AlreadyOwnedByYou|InvalidKeyPair\.Duplicate|AlreadyAssociated/,
    'The resource exists already, but is in no state; most likely a Terraform was killed while it created it. Take it into the ' +
      'state with `terraform import <address> <id>` in the folder of that stack below cdktf.out/, or delete it; then run this again.',
  ],
  [/certificate has expired/, 'The certificate of that address has expired: its owner has to renew it.'],
  [
    /certificate signed by unknown authority/,
    'AWS_CA_BUNDLE names the file of the authority of a store that has a certificate of its own.',
  ],
  [
    /Failed to query available provider packages|Failed to install provider/,
    'Terraform fetches its providers from registry.terraform.io, which cannot be reached from here. Where that stays so, name a mirror of them in ' +
      "Terraform's CLI configuration, or in STRATA_TERRAFORM_MIRROR; docs/set-up.md says how.",
  ],
];

/** Remedies for a failed run of Terraform, one per line; empty if none is known. */
export function remedyFor(errorText: string): string {
  const matching = remedies.filter(([cause]) => cause.test(errorText));
  return matching.map(([, remedy]) => `\n→ ${remedy}`).join('');
}

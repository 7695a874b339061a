/** What to try after an error of Terraform or of a cloud: a table from their words to a remedy. */
import type { Environment } from '../parts/environment';
import { failureLine } from './failure-lines';
import { labOf } from './project';

/** `<env>` stands for the name of the environment. */
type Row = readonly [cause: RegExp, remedy: string];

const unreachable =
  /dial tcp|no such host|connection refused|i\/o timeout|network is unreachable|TLS handshake timeout/i;

/** The first match of an error counts, so a row stands before those that are less exact. */
const rows: readonly Row[] = [
  [
    /no space left on device|disk quota exceeded/i,
    'This machine has no space left, in the folder of the message or for temporary files: `df -h /tmp ~ .` shows where. Free some, or name another folder in TMPDIR, then run this again.',
  ],
  [
    /Backend configuration changed|Backend initialization required/,
    'cdktf.out/<env> was used with a state in another place, for example with another STRATA_HOME. No state is in that folder: `rm -r cdktf.out/<env>`, then run this again. ' +
      'If you changed `state:` of the description, copy the old state to the new place first (`terraform state pull`, `terraform state push`).',
  ],
  [
    /Instance cannot be destroyed|lifecycle\.prevent_destroy/,
    'It holds or protects data, so the plan as a whole is refused. A server, volume or load balancer may go after `protected: false` ' +
      'and `npx strata up <env> --consent <name>`; a bucket, what protects it, or a zone only once `terraform state rm <address>` has taken it out of the ' +
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
    /Failed to query available provider packages|Failed to install provider|registry\.terraform\.io/,
    'Terraform fetches its providers from registry.terraform.io, which cannot be reached from here. Where that stays so, name a mirror of them in ' +
      "Terraform's CLI configuration, or in STRATA_TERRAFORM_MIRROR; docs/set-up.md says how.",
  ],
  [
    unreachable,
    'The address in the message cannot be reached from this machine: look at the network, the VPN and HTTPS_PROXY; `npx strata doctor` shows what is missing here. Then run this again.',
  ],
  [
    /RequestLimitExceeded|Throttling|rate[_ ]limit|Rate exceeded|TooManyRequests/i,
    'The cloud asks for fewer requests. Wait some minutes, then run this again: it continues where it stopped.',
  ],
  [
    /\w+LimitExceeded|TooManyBuckets|limit (exceeded|reached)|quota|maximum number of \w+ has been reached/i,
    'The account may have no more of these. Ask the provider for a higher limit (its console shows limits and quotas), or describe fewer or smaller servers, then run `npx strata up <env>`: what was created stays.',
  ],
  [
    /Insufficient\w*Capacity|resource_unavailable|error during placement|No valid host was found/,
    'The cloud has none of this size free there now: run this again later, or choose another `size` or zone in environments/<env>.yaml.',
  ],
  [
    /InvalidAMIID|image\b.{0,60}\b(not found|does not exist)|collecting instance settings: couldn't find resource|query returned no results|no image found/i,
    'The cloud has no such image in this region: an image id is valid in one region only. Correct `image` in environments/<env>.yaml, then run `npx strata up <env>`; the images of a lab are made by `npx strata lab up`.',
  ],
  [
    /RequestTimeTooSkewed|Signature (expired|not yet current)|InvalidSignatureException/,
    'The clock of this machine differs from that of the cloud, so signatures are refused: `timedatectl` shows whether it is synchronized. Correct it, then run this again.',
  ],
  [
    /ExpiredToken|token included in the request is expired|(token|session|credentials?)( \w+)* (has|have) expired|token is expired|SSO session/i,
    'The credentials in your shell have expired: log in again, or export new ones, then run this again.',
  ],
  [
    /UnauthorizedOperation|AccessDenied|not authorized to perform|insufficient permissions|\(forbidden\b/,
    'The credentials are valid, but may not do this: the page of each cloud in docs/clouds/ says what they must be allowed to do.',
  ],
  [
    /credential|api token|access token|unauthori[sz]ed|authenticat|InvalidAccessKeyId|InvalidClientTokenId|AuthFailure|SignatureDoesNotMatch/i,
    'Credentials are read from your shell: the page of each cloud in docs/clouds/ says which variables, and what they may do.',
  ],
];

/** Lines with remedies for the errors of a failed run; none if no cause is known. */
export function remedyLines(errorText: string, environment: Environment): string[] {
  const remedies = errorText.split(/^(?=Error: )/m).map((error) => remedyOf(error, environment));
  return [...new Set(remedies.filter((remedy) => remedy !== null))].map((remedy) => failureLine('try', remedy));
}

function remedyOf(error: string, environment: Environment): string | null {
  const row = rows.find(([cause]) => cause.test(error));
  const lab = labOf(environment);
  if (lab !== null && row?.[0] === unreachable) return labRemedy(lab);
  return row?.[1].replaceAll('<env>', environment.name) ?? null;
}

function labRemedy(lab: string): string {
  return `The lab's cloud does not answer: \`npx strata lab up --name ${lab}\` starts it, \`npx strata lab status --name ${lab}\` shows what of it works. Then run this again.`;
}

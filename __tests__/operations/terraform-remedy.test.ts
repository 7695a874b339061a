/** Errors of Terraform and of clouds, in their words, are told with what to try. */
import { remedyLines } from '../../operations/terraform-remedy';
import { lockWords, stateLockIn } from '../../operations/terraform-state-lock';
import { environmentOf } from '../environment';

const environment = environmentOf('small.yaml');
const aws = (error: string) =>
  `operation error EC2: RunInstances, https response error StatusCode: 400, api error ${error}`;

const captured: readonly (readonly [error: string, remedy: RegExp])[] = [
  // Credentials.
  ['No valid credential sources found', /docs\/clouds\//],
  ['the provider needs an API token: HCLOUD_TOKEN', /docs\/clouds\//],
  ['api error InvalidAccessKeyId: UnknownError', /docs\/clouds\//],
  ['unable to authenticate (unauthorized, 971c2996dc2dd6c0)', /docs\/clouds\/ says which variables/],
  ['api error InvalidClientTokenId: The security token included in the request is invalid.', /says which variables/],
  [
    'validating provider credentials: retrieving caller identity from STS: api error ExpiredToken: The security token included in the request is expired',
    /have expired: log in again, or export new ones/,
  ],
  ['failed to refresh cached credentials, the SSO session has expired or is invalid', /log in again/],
  [
    aws('UnauthorizedOperation: You are not authorized to perform this operation.'),
    /may not do this: .*docs\/clouds\//,
  ],
  ['api error RequestTimeTooSkewed: The difference between the request time and the server', /`timedatectl`/],
  // Quota and capacity.
  [aws('VcpuLimitExceeded: You have requested more vCPU capacity than your current vCPU limit of 32'), /higher limit/],
  [aws('AddressLimitExceeded: The maximum number of addresses has been reached.'), /higher limit/],
  ['server limit exceeded (resource_limit_exceeded, d1798f30e86aa508)', /higher limit \(its console shows limits/],
  ['"message": "Quota exceeded for instances: Requested 1, but already used 10 of 10 instances"', /higher limit/],
  [aws('RequestLimitExceeded: Request limit exceeded.'), /fewer requests. Wait some minutes/],
  [aws('InsufficientInstanceCapacity: We currently do not have sufficient capacity'), /choose another `size`/],
  ['error during placement (resource_unavailable, 1f2e)', /choose another `size`/],
  // Images.
  [aws("InvalidAMIID.NotFound: The image id '[ami-0c55b159cbfafe1f0]' does not exist"), /Correct `image`/],
  ["collecting instance settings: couldn't find resource", /Correct `image` in environments\/prod\.yaml/],
  ['image not found (not_found, 331978327)', /Correct `image`/],
  ['Your query returned no results. Please change your search criteria and try again.', /Correct `image`/],
  // This machine, and the way from it.
  ['write /tmp/terraform-provider2718: no space left on device', /no space left.*`df -h \/tmp ~ \.`/],
  [
    'Failed to query available provider packages\ncould not connect to registry.terraform.io: lookup registry.terraform.io on 10.0.0.2:53: no such host',
    /STRATA_TERRAFORM_MIRROR/,
  ],
  [
    'Post "https://api.hetzner.cloud/v1/servers": dial tcp: lookup api.hetzner.cloud: no such host',
    /cannot be reached from this machine.*`npx strata doctor`/,
  ],
  ['tls: failed to verify certificate: x509: certificate has expired or is not yet valid', /has to renew it/],
  ['tls: failed to verify certificate: x509: certificate signed by unknown authority', /AWS_CA_BUNDLE/],
  // The state.
  [
    'Backend configuration changed\nA change in the backend configuration has been detected, which may require migrating existing state.',
    /another STRATA_HOME.*`rm -r cdktf\.out\/prod`, then run this again/,
  ],
  ['deleting S3 Bucket: Instance cannot be destroyed', /`npx strata up prod --consent <name>`/],
  ['creating IAM Role: EntityAlreadyExists: Role with name db-1 already exists.', /`terraform import/],
];

test.each(captured)('%s', (error, remedy) => {
  const lines = remedyLines(`Error: ${error}`, environment);
  expect(lines).toEqual([expect.stringMatching(/^try: {3}/)]);
  expect(lines[0]).toMatch(remedy);
});

test('every error has its own remedy, the same one once, and an unknown error none', () => {
  const expired = 'Error: api error ExpiredToken: The security token included in the request is expired';
  expect(remedyLines([expired, 'Error: VolumeLimitExceeded', expired].join('\n'), environment)).toHaveLength(2);
  expect(remedyLines('Error: something new', environment)).toEqual([]);
});

test("the lab's cloud that is stopped is started by its own command", () => {
  const error =
    'Error: validating provider credentials: Post "http://127.0.0.1:4566/": dial tcp 127.0.0.1:4566: connect: connection refused';
  const [lab] = remedyLines(error, environmentOf('lab-test.yaml'));
  expect(lab).toMatch(/^try: {3}The lab's cloud does not answer: `npx strata lab up --name lab\S*` starts it/);
  expect(remedyLines(error, environment)[0]).not.toContain('lab');
});

test('a locked state: who holds it since when, and the command that frees it', () => {
  const error = `Error: Error acquiring the state lock

Error message: operation error S3: PutObject, https response error StatusCode: 412, api error PreconditionFailed
Lock Info:
  ID:        9db590f1-b6fe-c5f2-2678-8804f089deba
  Path:      acme-terraform-state/prod/infra.tfstate
  Operation: OperationTypeApply
  Who:       maria@laptop
  Version:   1.13.4
  Created:   2026-11-29 00:10:03.5 +0000 UTC
  Info:      `;
  const text = lockWords(environment, 'infra', stateLockIn(error)!);
  expect(text).toMatch(/locked by maria@laptop since 2026-11-29 00:10:03\.5 \+0000 UTC for OperationTypeApply/);
  expect(text).toContain('terraform force-unlock 9db590f1-b6fe-c5f2-2678-8804f089deba`');
});

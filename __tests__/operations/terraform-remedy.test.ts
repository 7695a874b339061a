import { remedyFor } from '../../operations/terraform-remedy';

test.each([
  ['Error: No valid credential sources found', 'docs/clouds/'],
  ['Error: the provider needs an API token: HCLOUD_TOKEN', 'docs/clouds/'],
  ['api error InvalidAccessKeyId: UnknownError', 'docs/clouds/'],
  ['tls: failed to verify certificate: x509: certificate has expired or is not yet valid', 'has to renew it'],
  ['tls: failed to verify certificate: x509: certificate signed by unknown authority', 'AWS_CA_BUNDLE'],
  ['Error: Failed to query available provider packages', 'STRATA_TERRAFORM_MIRROR'],
])('%s is printed with what to do', (output, remedy) => {
  expect(remedyFor(output)).toContain(remedy);
});

test('a message without a known remedy is not changed', () => {
  expect(remedyFor('Error: creating EC2 Instance: VcpuLimitExceeded')).toBe('');
});

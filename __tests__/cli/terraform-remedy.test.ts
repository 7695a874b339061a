import { remedyFor } from '../../cli/terraform-remedy';

test.each([
  ['Error: No valid credential sources found', 'docs/clouds/'],
  ['Error: the provider needs an API token: HCLOUD_TOKEN', 'docs/clouds/'],
  ['Error: Failed to query available provider packages', 'STRATA_TERRAFORM_MIRROR'],
])('%s is told with what to do', (said, remedy) => {
  expect(remedyFor(said)).toContain(remedy);
});

test('what nobody knows a remedy for stays as Terraform says it', () => {
  expect(remedyFor('Error: creating EC2 Instance: VcpuLimitExceeded')).toBe('');
});

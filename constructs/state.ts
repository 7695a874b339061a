import { LocalBackend, S3Backend } from 'cdktf';
import type { TerraformStack } from 'cdktf';
import type { Endpoint, Environment } from '../parts/environment';

/** One state per stack and environment; conditional writes lock the s3 backend. */
export function keepState(stack: TerraformStack, { home, name, project, state }: Environment): void {
  if (state.backend === 'local') {
    new LocalBackend(stack, { path: `${home}/${stack.node.id}.tfstate` });
    return;
  }
  new S3Backend(stack, {
    bucket: state.bucket,
    key: `${project}/${name}/${stack.node.id}.tfstate`,
    ...(state.endpoint ? compatible(state.endpoint, state.region) : { region: state.region, encrypt: true }),
  });
  stack.addOverride('terraform.backend.s3.use_lockfile', true);
}

/**
 * Settings for a store that is not AWS (docs/clouds/buckets-and-state.md). They do not request encryption, because such
 * stores refuse the header or ignore it.
 */
function compatible(endpoint: Endpoint, region: string) {
  return {
    // OVH writes regions in upper case, but signatures need lower case.
    region: region.toLowerCase(),
    ...(endpoint.lab ? { accessKey: 'lab', secretKey: 'lab' } : {}),
    endpoints: { s3: endpoint.url },
    usePathStyle: true,
    skipCredentialsValidation: true,
    skipMetadataApiCheck: true,
    skipRegionValidation: true,
    skipRequestingAccountId: true,
    skipS3Checksum: true,
  };
}

import { LocalBackend, S3Backend } from 'cdktf';
import type { TerraformStack } from 'cdktf';
import type { Endpoint, Environment } from '../parts/environment';

/** Keeps each stack of each environment in a state of its own; the s3 backend is locked by conditional writes. */
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
 * What a store that answers in place of AWS needs (docs/clouds/buckets-and-state.md). Encryption is left to the bucket:
 * elsewhere the header that asks for it is refused, or accepted without effect.
 */
function compatible(endpoint: Endpoint, region: string) {
  return {
    // OVH writes its regions in capitals and signs them in lower case.
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

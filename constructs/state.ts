import { LocalBackend, S3Backend } from 'cdktf';
import type { S3BackendConfig, TerraformStack } from 'cdktf';
import type { Endpoint, Environment } from '../config/environment';

/** Keeps each stack of each environment in a state of its own; the s3 backend is locked by conditional writes. */
export function keepState(stack: TerraformStack, { home, name, project, state }: Environment): void {
  if (state.backend === 'local') {
    new LocalBackend(stack, { path: `${home}/${stack.node.id}.tfstate` });
    return;
  }
  new S3Backend(stack, {
    bucket: state.bucket,
    key: `${project}/${name}/${stack.node.id}.tfstate`,
    region: state.region,
    encrypt: true,
    ...(state.endpoint ? compatible(state.endpoint) : {}),
  });
  stack.addOverride('terraform.backend.s3.use_lockfile', true);
}

/** What a store that answers in place of AWS needs; see facts on S3-compatible stores in docs/decisions. */
function compatible(endpoint: Endpoint): Partial<S3BackendConfig> {
  return {
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

/** Creates the bucket of Terraform's state if it is missing, and tests whether the store can lock the state. */
import { assumedStore, cloudNamed } from '../../clouds/clouds';
import type { Environment } from '../../parts/environment';
import { Failure } from '../../platform/failure';
import type { Report } from '../../platform/report';
import { probeLock } from './lock-probe';
import { StateStore } from './store';
import type { Versioning } from './store';
import type { S3State } from './store-errors';

export interface InitializedState {
  readonly environment: string;
  readonly backend: 'local' | 's3';
  /** Null: the state is a file on this machine. */
  readonly bucket: string | null;
  readonly made: boolean;
}

export async function initState(environment: Environment, say: Report): Promise<InitializedState> {
  const { home, name, project, state } = environment;
  if (state.backend === 'local') {
    say(`The state of ${name} stays on this machine, in ${home}: nothing to do.`);
    return { environment: name, backend: 'local', bucket: null, made: false };
  }
  const store = new StateStore(state);
  try {
    const { made, words } = await ensureBucket(store, state);
    say(words);
    await probeLock(store, `${project}/${name}`);
    say(
      'Its lock works: of several conditional writes of one object, in sequence and at the same time, exactly one was accepted.',
    );
    return { environment: name, backend: 's3', bucket: state.bucket, made };
  } finally {
    store.close();
  }
}

async function ensureBucket(store: StateStore, state: S3State): Promise<{ made: boolean; words: string }> {
  const versioning = await store.versioning();
  if (versioning !== null) return { made: false, words: existingBucketText(versioning, state, store.where) };
  await store.make();
  const how = state.endpoint ? 'private, not versioned' : 'versioned, encrypted, public access blocked';
  return { made: true, words: `Bucket ${state.bucket} was made at ${store.where}: ${how}.` };
}

/** An existing bucket is never changed, because it may contain other data. */
function existingBucketText(versioning: Versioning, { bucket, endpoint }: S3State, where: string): string {
  const there = `Bucket ${bucket} at ${where} is there already`;
  if (endpoint && versioning === 'Enabled') {
    throw new Failure(
      `bucket ${bucket} at ${where} is versioned: outside ${cloudNamed(assumedStore).title} the lock of Terraform's state does not work in such a bucket, ` +
        'and two runs at once would corrupt the state. Write another name in `state.bucket` and run this again',
    );
  }
  if (endpoint || versioning === 'Enabled') return `${there}.`;
  const remedy = `aws s3api put-bucket-versioning --bucket ${bucket} --versioning-configuration Status=Enabled`;
  return `${there}, but is not versioned: a corrupt state cannot be restored. To enable versions: ${remedy}`;
}

/** Makes the bucket of Terraform's state where it is missing, and trusts no store whose lock was not seen to hold. */
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
  /** Null: the state stays on this machine. */
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
    say('Its lock holds: of several conditional writes of one object, one at a time or all at once, one was accepted.');
    return { environment: name, backend: 's3', bucket: state.bucket, made };
  } finally {
    store.close();
  }
}

async function ensureBucket(store: StateStore, state: S3State): Promise<{ made: boolean; words: string }> {
  const versioning = await store.versioning();
  if (versioning !== null) return { made: false, words: kept(versioning, state, store.where) };
  await store.make();
  const how = state.endpoint ? 'private, not versioned' : 'versioned, encrypted, public access blocked';
  return { made: true, words: `Bucket ${state.bucket} was made at ${store.where}: ${how}.` };
}

/** A bucket that was there is never changed: it may hold more than this state. */
function kept(versioning: Versioning, { bucket, endpoint }: S3State, where: string): string {
  const there = `Bucket ${bucket} at ${where} is there already`;
  if (endpoint && versioning === 'Enabled') {
    throw new Failure(
      `bucket ${bucket} at ${where} is versioned: outside ${cloudNamed(assumedStore).title} the lock of Terraform's state does not hold in such a bucket, ` +
        'and two runs at once would spoil the state. Write another name in `state.bucket` and run this again',
    );
  }
  if (endpoint || versioning === 'Enabled') return `${there}.`;
  const remedy = `aws s3api put-bucket-versioning --bucket ${bucket} --versioning-configuration Status=Enabled`;
  return `${there}, but keeps no versions: a state that is spoilt cannot be brought back. To keep them: ${remedy}`;
}

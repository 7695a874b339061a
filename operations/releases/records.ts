/** Records of releases beside the backups, written from the operator's machine, so that they outlive the hosts. */
import { z } from 'zod';
import { scrubber } from '../../home/scrub';
import { vaultValues } from '../../home/vault-entries';
import { releasesOnHost } from '../../parts/app/releases';
import type { App, Environment } from '../../parts/environment';
import { Failure } from '../../platform/failure';
import type { Report } from '../../platform/report';
import { Interrupted } from '../run/interrupt';
import { hasKeys } from '../vault/keys';
import type { VaultStore } from '../vault/store';
import { releasesOf } from './hosts';

const recordOfHost = releasesOnHost.extend({ host: z.string(), readAt: z.string() });
const recordOfApp = z.strictObject({ app: z.string(), hosts: z.array(recordOfHost) });

export type RecordOfHost = z.infer<typeof recordOfHost>;

/** Does the work, and then writes the records of the apps beside the backups, also where the work failed. */
export async function withRecords<T>(
  { environment, apps }: { readonly environment: Environment; readonly apps: readonly App[] },
  remark: Report,
  work: () => Promise<T>,
): Promise<T> {
  try {
    const result = await work();
    await keepAll(environment, apps, remark);
    return result;
  } catch (error) {
    // Who stops a command wants it to end now.
    if (!(error instanceof Interrupted)) await keepAll(environment, apps, remark);
    throw error;
  }
}

/** What was last written beside the backups of a host; null: nothing, or there is no bucket. @throws Failure: the store refuses */
export async function recordOf(environment: Environment, app: string, host: string): Promise<RecordOfHost | null> {
  return atStore(environment, null, async (store) => {
    const object = await store.get(nameOf(app));
    return object ? (hostsIn(object.text).find((each) => each.host === host) ?? null) : null;
  });
}

/** Never throws: the result of a release is not to be hidden by its record. */
async function keepAll(environment: Environment, apps: readonly App[], remark: Report): Promise<void> {
  for (const app of apps) {
    try {
      await keep(environment, app);
    } catch (error) {
      const { message } = error as Error;
      remark(
        `warning: the records of ${app.name}'s releases are not beside the backups: ${message}; ` +
          `the next \`npx strata up ${environment.name}\` writes them`,
      );
    }
  }
}

async function keep(environment: Environment, app: App): Promise<void> {
  await atStore(environment, undefined, async (store) => {
    const reads = await Promise.allSettled(app.servers.map((host) => readHost(environment, app, host)));
    const hosts = reads.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    if (hosts.length > 0) await write(store, environment, { app: app.name, hosts });
    const failure = reads.find((each) => each.status === 'rejected');
    if (failure) throw failure.reason;
  });
}

async function readHost(environment: Environment, app: App, host: string): Promise<RecordOfHost> {
  return { host, readAt: new Date().toISOString(), ...(await releasesOf(environment, host, app.name)) };
}

/** Of a host that did not tell, the former record stays. */
async function write(
  store: VaultStore,
  { home }: Environment,
  { app, hosts }: z.infer<typeof recordOfApp>,
): Promise<void> {
  const former = await store.get(nameOf(app));
  const others = former ? hostsIn(former.text).filter(({ host }) => hosts.every((each) => each.host !== host)) : [];
  const text = JSON.stringify({ app, hosts: [...hosts, ...others] }, null, 1);
  await store.put(nameOf(app), `${scrubber(vaultValues(home))(text)}\n`, former);
}

function hostsIn(text: string): readonly RecordOfHost[] {
  return recordOfApp.parse(JSON.parse(text)).hosts;
}

function nameOf(app: string): string {
  return `releases/${app}.json`;
}

/** @throws Failure: the store cannot be asked */
async function atStore<T>(environment: Environment, nothing: T, use: (store: VaultStore) => Promise<T>): Promise<T> {
  // Loaded here, because the AWS SDK is slow to load.
  const { withStore } = await import('../vault/store');
  return withStore<T>(
    environment,
    () => nothing,
    (store) => {
      if (hasKeys(environment.storage)) return use(store);
      throw new Failure('your shell has no keys of the store (AWS_ACCESS_KEY_ID)');
    },
  );
}

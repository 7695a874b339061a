/** The lab's cloud in place of a real one, and its store in place of the described one. */
import { namesWith, storeOf } from '../../clouds/clouds';
import { makesServers } from '../described';
import type { Description } from '../description';
import type { Exchange, Exchanges, RehearsalLab } from '../exchange';

export const exchanges: Exchanges = (description, rehearsalLab) => [
  ...computeOf(description, rehearsalLab),
  ...storageOf(description, rehearsalLab),
  ...stateOf(description),
];

function computeOf(description: Description, { lab }: RehearsalLab): Exchange[] {
  if (!makesServers(description)) return [];
  const value = { provider: labProvider(), region: lab.region, endpoint: lab.name };
  return [
    { path: ['compute'], value, why: "the servers are hosts of the lab's cloud, which filters by the same port list" },
  ];
}

/** The cloud that a lab imitates. */
export function labProvider(): string {
  return namesWith(({ endpoints }) => endpoints.lab)[0]!;
}

function storageOf({ storage }: Description, { lab }: RehearsalLab): Exchange[] {
  if (!storage) return [];
  const { suffix } = storage;
  const isOfTheLab = storeOf(storage.provider)?.hasIamRoles ?? false;
  const own = { provider: labProvider(), region: lab.region, endpoint: lab.name };
  const [other] = namesWith(({ storage: facts, endpoints }) => facts !== null && endpoints.url && !endpoints.lab);
  const foreign = { provider: other, region: 'us-east-1', endpoint: `https://${lab.ceph.address}` };
  const why = isOfTheLab ? "the buckets are in the lab's store" : 'the buckets are in a Ceph of the lab';
  return [{ path: ['storage'], value: { ...(isOfTheLab ? own : foreign), suffix }, why }];
}

function stateOf({ state }: Description): Exchange[] {
  if (state.backend === 'local') return [];
  return [{ path: ['state'], value: { backend: 'local' }, why: "Terraform's state is thrown away with the rehearsal" }];
}

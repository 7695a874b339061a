/** A change while visitors are there: what they saw, what was changed, and what was lost. */
import type { Environment } from '../../parts/environment';
import type { Check } from '../../platform/check';
import type { BroughtUp } from '../commands/up';
import type { Plan } from '../commands/plan';
import { lostData } from './data';
import type { Piece } from './data';
import { runCopiedStrata, runCopiedUp } from './copied-strata';
import type { Workspace } from './workspace';
import { sitesOf } from './sites';
import { Visitors } from './visitors';
import type { SiteReport } from './visitors';

export interface ChangeReport {
  /** The commit whose environment was changed. */
  readonly since: string;
  readonly sites: readonly SiteReport[];
  readonly hosts: BroughtUp['hosts'];
  /** Resources of both stacks that were not only created. */
  readonly resources: readonly { readonly verb: string; readonly address: string }[];
  readonly lost: readonly string[];
}

export interface Limits {
  /** Requests of a site that may fail. */
  readonly maxFailed?: number;
  /** Seconds without a good answer. */
  readonly maxPause?: number;
}

/** @param before model of the environment that is up @param after model of what it becomes */
export async function applyChange(
  workspace: Workspace,
  { before, after }: { before: Environment; after: Environment },
  { since, pieces }: { since: string; pieces: readonly Piece[] },
): Promise<ChangeReport> {
  const { changes = [] } = await runCopiedStrata<Plan>(workspace, ['plan', workspace.environment, '--only', 'changes']);
  const resources = changes.flatMap((each) => (each.observable ? each.changes : []));
  const visitors = new Visitors(await sitesOf(workspace, before));
  try {
    const { hosts } = await runCopiedUp(workspace);
    const sites = await visitors.stop();
    const lostPieces = await lostData(workspace, after, pieces);
    return {
      since,
      sites,
      hosts,
      resources: resources.map(({ verb, address }) => ({ verb, address })),
      lost: lostPieces,
    };
  } finally {
    await visitors.stop();
  }
}

export function changeChecks({ sites, lost, resources, hosts }: ChangeReport, limits: Limits): Check[] {
  const replaced = resources.filter(({ verb }) => verb === 'replace' || verb === 'destroy');
  const tasks = hosts.flatMap(({ host, tasks: names }) => names.map((task) => `${host}: ${task}`));
  const words = lost.length === 0 ? 'every row and file written before is there' : `gone: ${lost.join(', ')}`;
  return [
    ...sites.map((site) => visitCheck(site, limits)),
    { name: 'data of before the change', outcome: lost.length === 0 ? 'passed' : 'failed', reason: words },
    {
      name: 'resources replaced or destroyed',
      outcome: 'passed',
      reason: listText(replaced.map(({ address }) => address)),
    },
    { name: 'tasks that changed a host', outcome: 'passed', reason: listText(tasks) },
  ];
}

function visitCheck({ url, requests, failed, longestPause, firstProblem }: SiteReport, limits: Limits): Check {
  const { maxFailed = Infinity, maxPause = Infinity } = limits;
  const isBad = requests === 0 || failed > maxFailed || longestPause > maxPause * 1000;
  const problem = firstProblem === null ? '' : `; first: ${firstProblem}`;
  const reason = `${failed} of ${requests} requests failed, longest pause ${(longestPause / 1000).toFixed(1)} s${problem}`;
  return { name: `visitors of ${url}`, outcome: isBad ? 'failed' : 'passed', reason };
}

const listText = (names: readonly string[]) => (names.length === 0 ? 'none' : `${names.length}: ${names.join('; ')}`);

/** The steps of a rehearsal: open the lab, bring the environment up, ask, and close. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../../platform/check';
import { changesText } from '../ansible-events';
import type { BroughtUp } from '../commands/up';
import type { Step } from '../progress';
import { rehearsalDescription } from './described';
import { refuseForeignEndpoints } from './endpoints';
import { closeLab, deliverServers, modelOf, openLab, openStore, pushStandIns, standInFront } from './lab';
import { runCopiedStrata, runCopiedUp, synthesizeCopy } from './copied-strata';
import { backupChecks, outsideCheck, secondRunCheck } from './questions';
import { makeGivenSecrets } from './given-secrets';
import type { RehearsalContext } from './rehearse';
import { describedAt, fillWorkspace } from './workspace';
import { unseenOf } from './unseen';
import { visitorAddressChecks } from './visitor-address';

/** Everything that the first `up` needs. */
export function openingSteps(context: RehearsalContext): Step[] {
  const { notes, request } = context;
  const { workspace } = notes;
  const before = request.change === undefined ? '' : ` as at ${request.change}`;
  return [
    {
      title: `An empty lab, and a copy of the project${before}`,
      run: async (report) => {
        notes.rehearsalLab = await openLab(workspace.lab, () => fillWorkspace(workspace, request.change), report);
      },
    },
    ...describingSteps(context, () => sourceOf(context)),
  ];
}

/** @param source file of the description that is rehearsed next */
export function describingSteps(context: RehearsalContext, source: () => Promise<string>): Step[] {
  const { notes } = context;
  const { lab } = notes.workspace;
  return [
    { title: 'Exchange what the lab cannot have', run: async () => exchange(context, await source()) },
    { title: 'The store of the buckets', run: (report) => openStore(notes.model!, lab, report) },
    { title: 'A proxy in front of the names', run: () => Promise.resolve(standInFront(notes.model!, lab)) },
    { title: 'Servers that are bought', run: () => deliverServers(notes.model!, notes.rehearsalLab!) },
    {
      title: 'Images that stand in for others',
      run: (report) => pushStandIns(notes.original!, notes.rehearsalLab!, report),
    },
    { title: 'Synthesize, and see that all leads into the lab', run: () => synthesizeSafely(context) },
  ];
}

/** The description at the commit, or as it is. */
async function sourceOf({ source, request, notes }: RehearsalContext): Promise<string> {
  if (request.change === undefined) return source;
  return describedAt(request.change, source, join(notes.workspace.folder, 'before'));
}

function exchange({ request, notes }: RehearsalContext, source: string): string {
  const described = rehearsalDescription(source, notes.workspace.environments, notes.rehearsalLab!);
  notes.model = modelOf(described.loaded);
  notes.exchanges = [...described.exchanges, ...makeGivenSecrets(described.loaded)];
  notes.original = described.original;
  notes.unseen = unseenOf(described.original);
  notes.outside = outsideCheck(described.outside, request.allowOutside);
  return `${notes.exchanges.length} keys`;
}

async function synthesizeSafely({ notes: { workspace } }: RehearsalContext): Promise<void> {
  await synthesizeCopy(workspace);
  const { endpoint, ceph } = workspace.lab;
  const stacks = join(workspace.project, 'cdktf.out', workspace.environment, 'stacks');
  refuseForeignEndpoints(stacks, [endpoint, `https://${ceph.address}`]);
}

export function questionSteps({ notes }: RehearsalContext): Step[] {
  const { workspace } = notes;
  return [
    {
      title: 'Second run',
      run: async () => void notes.checks.push(secondRunCheck(await runCopiedUp(workspace))),
    },
    {
      title: 'Who the visitors are',
      run: async () => void notes.checks.push(...(await visitorAddressChecks(workspace, notes.model!))),
    },
    {
      title: 'Backup and proof',
      run: async () => void notes.checks.push(...(await backupChecks(workspace, notes.model!))),
    },
    {
      title: 'Verify, with every port and every file of the backups',
      run: async () => {
        notes.verified = await runCopiedStrata<Check[]>(workspace, ['verify', workspace.environment, '--full']);
      },
    },
  ];
}

export function firstRun({ notes }: RehearsalContext): Step {
  return {
    title: 'First run',
    run: async () => {
      // A commit of the past may have an `up` that does not tell its hosts.
      const { hosts = [] }: Partial<BroughtUp> = await runCopiedUp(notes.workspace);
      await confirmVault(notes);
      return changesText(hosts);
    },
  };
}

/** As a person does who has stored the vault's password; a lab asks nobody. */
async function confirmVault({ workspace, model }: RehearsalContext['notes']): Promise<void> {
  if (!model!.servers.some(({ backup }) => backup !== null)) return;
  const words = (name: string) => ['vault', name, workspace.environment];
  const { password } = await runCopiedStrata<{ password: string }>(workspace, [...words('password'), '--yes']);
  await runCopiedStrata(workspace, words('confirm'), password);
}

export function closingStep({ notes: { workspace } }: RehearsalContext): Step {
  return {
    title: 'Tear down',
    run: async (report) => {
      await closeLab(workspace.lab, report);
      rmSync(workspace.folder, { recursive: true, force: true });
    },
  };
}

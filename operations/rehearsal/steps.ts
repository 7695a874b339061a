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
import { play, playUp, synthesizeCopy } from './play';
import { backupChecks, outsideCheck, secondRunCheck } from './questions';
import type { Script } from './rehearse';
import { describedAt, furnish } from './theatre';
import { unseenOf } from './unseen';
import { visitorAddressChecks } from './visitor-address';

/** Everything that the first `up` needs. */
export function openingSteps(script: Script): Step[] {
  const { notes, request } = script;
  const { theatre } = notes;
  const before = request.change === undefined ? '' : ` as at ${request.change}`;
  return [
    {
      title: `An empty lab, and a copy of the project${before}`,
      run: async (report) => {
        notes.stage = await openLab(theatre.lab, () => furnish(theatre, request.change), report);
      },
    },
    ...describingSteps(script, () => sourceOf(script)),
  ];
}

/** @param source file of the description that is rehearsed next */
export function describingSteps(script: Script, source: () => Promise<string>): Step[] {
  const { notes } = script;
  const { lab } = notes.theatre;
  return [
    { title: 'Exchange what the lab cannot have', run: async () => exchange(script, await source()) },
    { title: 'The store of the buckets', run: (report) => openStore(notes.model!, lab, report) },
    { title: 'A proxy in front of the names', run: () => Promise.resolve(standInFront(notes.model!, lab)) },
    { title: 'Servers that are bought', run: () => deliverServers(notes.model!, notes.stage!) },
    {
      title: 'Images that stand in for others',
      run: (report) => pushStandIns(notes.original!, notes.stage!, report),
    },
    { title: 'Synthesize, and see that all leads into the lab', run: () => synthesizeSafely(script) },
  ];
}

/** The description at the commit, or as it is. */
async function sourceOf({ source, request, notes }: Script): Promise<string> {
  if (request.change === undefined) return source;
  return describedAt(request.change, source, join(notes.theatre.folder, 'before'));
}

function exchange({ request, notes }: Script, source: string): string {
  const described = rehearsalDescription(source, notes.theatre.environments, notes.stage!);
  notes.model = modelOf(described.loaded);
  notes.exchanges = described.exchanges;
  notes.original = described.original;
  notes.unseen = unseenOf(described.original);
  notes.outside = outsideCheck(described.outside, request.allowOutside);
  return `${described.exchanges.length} keys`;
}

async function synthesizeSafely({ notes: { theatre } }: Script): Promise<void> {
  await synthesizeCopy(theatre);
  const { endpoint, ceph } = theatre.lab;
  const stacks = join(theatre.project, 'cdktf.out', theatre.environment, 'stacks');
  refuseForeignEndpoints(stacks, [endpoint, `https://${ceph.address}`]);
}

export function questionSteps({ notes }: Script): Step[] {
  const { theatre } = notes;
  return [
    {
      title: 'Second run',
      run: async () => void notes.checks.push(secondRunCheck(await playUp(theatre))),
    },
    {
      title: 'Who the visitors are',
      run: async () => void notes.checks.push(...(await visitorAddressChecks(theatre, notes.model!))),
    },
    {
      title: 'Backup and proof',
      run: async () => void notes.checks.push(...(await backupChecks(theatre, notes.model!))),
    },
    {
      title: 'Verify, with every port and every file of the backups',
      run: async () => {
        notes.verified = await play<Check[]>(theatre, ['verify', theatre.environment, '--full']);
      },
    },
  ];
}

export function firstRun({ notes }: Script): Step {
  return {
    title: 'First run',
    run: async () => {
      // A commit of the past may have an `up` that does not tell its hosts.
      const { hosts = [] }: Partial<BroughtUp> = await playUp(notes.theatre);
      await confirmVault(notes);
      return changesText(hosts);
    },
  };
}

/** As a person does who has stored the vault's password; a lab asks nobody. */
async function confirmVault({ theatre, model }: Script['notes']): Promise<void> {
  if (!model!.servers.some(({ backup }) => backup !== null)) return;
  const words = (name: string) => ['vault', name, theatre.environment];
  const { password } = await play<{ password: string }>(theatre, [...words('password'), '--yes']);
  await play(theatre, words('confirm'), password);
}

export function closingStep({ notes: { theatre } }: Script): Step {
  return {
    title: 'Tear down',
    run: async (report) => {
      await closeLab(theatre.lab, report);
      rmSync(theatre.folder, { recursive: true, force: true });
    },
  };
}

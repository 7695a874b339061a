/** The steps of a rehearsal: open the lab, bring the environment up, ask, and close. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../../parts/load';
import type { Check } from '../../platform/check';
import type { Report } from '../../platform/report';
import type { BroughtUp } from '../commands/up';
import type { Step } from '../progress';
import { toolsStep } from '../tools';
import { rehearsalDescription } from './described';
import { refuseForeignEndpoints } from './endpoints';
import { closeLab, deliverServers, modelOf, openLab, openStore, pushStandIns } from './lab';
import { play, synthesizeCopy } from './play';
import { backupChecks, outsideCheck, secondRunCheck } from './questions';
import type { Script } from './rehearse';
import { furnish } from './theatre';
import { unseenOf } from './unseen';

export function openingSteps(script: Script): Step[] {
  const { notes } = script;
  const { theatre } = notes;
  return [
    { title: 'Copy the project', run: () => furnish(theatre) },
    { title: 'An empty lab', run: async (report) => void (notes.stage = await openLab(theatre.lab, report)) },
    toolsStep('rehearse'),
    { title: 'Exchange what the lab cannot have', run: () => Promise.resolve(exchange(script)) },
    { title: 'The store of the buckets', run: (report) => openStore(notes.model!, theatre.lab, report) },
    { title: 'Servers that are bought', run: () => deliverServers(notes.model!, notes.stage!) },
    { title: 'Images that stand in for others', run: (report) => pushImages(script, report) },
    { title: 'Synthesize, and see that all leads into the lab', run: () => synthesizeSafely(script) },
  ];
}

function exchange({ source, request, notes }: Script): string {
  const described = rehearsalDescription(source, notes.theatre.environments, notes.stage!);
  Object.assign(notes, { described, model: modelOf(described.loaded), exchanges: described.exchanges });
  notes.unseen = unseenOf(load(source));
  notes.checks.push(outsideCheck(described.outside, request.allowOutside));
  return `${described.exchanges.length} keys`;
}

function pushImages({ source, notes }: Script, report: Report): Promise<void> {
  return pushStandIns(load(source), notes.stage!, report);
}

async function synthesizeSafely({ notes: { theatre } }: Script): Promise<void> {
  await synthesizeCopy(theatre);
  const { endpoint, ceph } = theatre.lab;
  const stacks = join(theatre.project, 'cdktf.out', theatre.environment, 'stacks');
  refuseForeignEndpoints(stacks, [endpoint, `https://${ceph.address}`]);
}

export function questionSteps({ notes }: Script): Step[] {
  const { theatre } = notes;
  const { environment } = theatre;
  const up = () => play<BroughtUp>(theatre, ['up', environment, '--skip-own-address-check']);
  return [
    { title: 'First run', run: async () => hostsText((await up()).document) },
    { title: 'Second run', run: async () => void notes.checks.push(secondRunCheck((await up()).document)) },
    {
      title: 'Backup and proof',
      run: async () => void notes.checks.push(...(await backupChecks(theatre, notes.model!))),
    },
    {
      title: 'Verify, with every port and every file of the backups',
      run: async () => {
        notes.verified = (await play<Check[]>(theatre, ['verify', environment, '--full'])).document;
      },
    },
  ];
}

const hostsText = ({ hosts }: BroughtUp) => hosts.map(({ host, changed }) => `${host} changed=${changed}`).join(', ');

export function closingStep({ notes: { theatre } }: Script): Step {
  return {
    title: 'Tear down',
    run: async (report) => {
      await closeLab(theatre.lab, report);
      rmSync(theatre.folder, { recursive: true, force: true });
    },
  };
}

/** Runs a rehearsal step by step, and writes its report. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stateFolder } from '../../platform/folders';
import type { RehearseRequest, Rehearsed } from '../commands/rehearse';
import { inSteps } from '../face';
import type { Face } from '../face';
import type { Step } from '../progress';
import { descriptionFile, loadEnvironment } from '../project';
import { inShell } from './in-shell';
import { exclusively } from './lab';
import { notesOf } from './notes';
import type { Notes } from './notes';
import { page } from './report';
import type { Rehearsal } from './report';
import { rehearsalShell } from './shell';
import { changeSteps } from './change-steps';
import { closingStep, firstRun, openingSteps, questionSteps } from './steps';
import { workspaceOf } from './workspace';

export async function rehearseIn(request: RehearseRequest, face: Face): Promise<Rehearsed> {
  // A description that is refused is refused before anything starts.
  loadEnvironment(request.environment);
  const source = resolve(descriptionFile(request.environment));
  const reports = resolve(request.report ?? join(stateFolder(), 'rehearsals'));
  const notes = notesOf(workspaceOf(request.environment, request.lab ?? 'rehearsal'));
  const { home, environments, lab } = notes.workspace;
  const shell = rehearsalShell(process.env, { STRATA_HOME: home, STRATA_ENVIRONMENTS: environments });
  await exclusively(lab, face.progress.remark, () => inShell(shell, () => allSteps({ request, source, notes }, face)));
  const rehearsal = resultOf(notes);
  return { ...rehearsal, files: writeReport(reports, rehearsal) };
}

export interface RehearsalContext {
  readonly request: RehearseRequest;
  /** The real description. */
  readonly source: string;
  readonly notes: Notes;
}

/** Everything is torn down also after a failure, unless it is to stay. */
async function allSteps(context: RehearsalContext, face: Face): Promise<void> {
  const timedBy = (steps: readonly Step[]) => steps.map((step) => timed(step, context.notes));
  try {
    await inSteps(
      face,
      timedBy([...openingSteps(context), firstRun(context), ...changeSteps(context), ...questionSteps(context)]),
    );
  } finally {
    if (!context.request.keep) await face.progress.steps(timedBy([closingStep(context)]));
  }
}

function timed({ title, run }: Step, { steps }: Notes): Step {
  return {
    title,
    run: async (report) => {
      const began = Date.now();
      const words = await run(report);
      steps.push({ title, seconds: Math.round((Date.now() - began) / 1000) });
      return words;
    },
  };
}

function resultOf({ workspace, outside, change, ...notes }: Notes): Rehearsal {
  const { steps, verified, exchanges, unseen } = notes;
  const checks = [...(outside ? [outside] : []), ...notes.checks];
  return {
    environment: workspace.environment,
    lab: workspace.lab.name,
    checks,
    verified,
    steps,
    exchanges,
    unseen,
    change: change ?? null,
  };
}

function writeReport(folder: string, rehearsal: Rehearsal): Rehearsed['files'] {
  mkdirSync(folder, { recursive: true });
  const fileWith = (ending: string) => join(folder, `${rehearsal.environment}.${ending}`);
  const files = { page: fileWith('md'), data: fileWith('json') };
  writeFileSync(files.page, page(rehearsal));
  writeFileSync(files.data, `${JSON.stringify(rehearsal, null, 2)}\n`);
  return files;
}

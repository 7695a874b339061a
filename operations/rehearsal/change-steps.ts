/** The steps of a rehearsal that turn the environment of a commit into today's. */
import type { Environment } from '../../parts/environment';
import type { Step } from '../progress';
import { applyChange, changeChecks } from './change';
import { writeData } from './data';
import type { Piece } from './data';
import type { RehearsalContext } from './rehearse';
import { describingSteps } from './steps';
import { copyProject } from './workspace';

/** The environment before the change, and the data in it. */
interface Before {
  readonly model: Environment;
  readonly pieces: readonly Piece[];
}

export function changeSteps(context: RehearsalContext): Step[] {
  const { request, notes, source } = context;
  const { workspace } = notes;
  if (request.change === undefined) return [];
  const since = request.change;
  let before: Before;
  const applyStep = async () => {
    const models = { before: before.model, after: notes.model! };
    notes.change = await applyChange(workspace, models, { since, pieces: before.pieces });
    notes.checks.push(...changeChecks(notes.change, request));
  };
  const writeStep = async () => {
    before = { model: notes.model!, pieces: await writeData(workspace, notes.model!) };
    return before.pieces.map(({ what }) => what).join(', ');
  };
  return [
    { title: 'Write data that must not be lost', run: writeStep },
    { title: 'Copy the project as it is now', run: () => copyProject(workspace.project) },
    ...describingSteps(context, () => Promise.resolve(source)),
    { title: 'Apply the change, with visitors', run: applyStep },
  ];
}

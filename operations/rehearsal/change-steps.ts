/** The steps of a rehearsal that turn the environment of a commit into today's. */
import type { Environment } from '../../parts/environment';
import type { Step } from '../progress';
import { applyChange, changeChecks } from './change';
import { writeData } from './data';
import type { Piece } from './data';
import type { Script } from './rehearse';
import { describingSteps } from './steps';
import { copyProject } from './theatre';

/** The environment before the change, and the data in it. */
interface Before {
  readonly model: Environment;
  readonly pieces: readonly Piece[];
}

export function changeSteps(script: Script): Step[] {
  const { request, notes, source } = script;
  const { theatre } = notes;
  if (request.change === undefined) return [];
  const since = request.change;
  let before: Before;
  const applyStep = async () => {
    const models = { before: before.model, after: notes.model! };
    notes.change = await applyChange(theatre, models, { since, pieces: before.pieces });
    notes.checks.push(...changeChecks(notes.change, request));
  };
  const writeStep = async () => {
    before = { model: notes.model!, pieces: await writeData(theatre, notes.model!) };
    return before.pieces.map(({ what }) => what).join(', ');
  };
  return [
    { title: 'Write data that must not be lost', run: writeStep },
    { title: 'Copy the project as it is now', run: () => copyProject(theatre.project) },
    ...describingSteps(script, () => Promise.resolve(source)),
    { title: 'Apply the change, with visitors', run: applyStep },
  ];
}

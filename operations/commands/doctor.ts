/** `strata doctor`: checks whether this machine has what the commands need, and says what to do if it does not. */
import { Refusal } from '../../config/problem';
import type { Environment } from '../../parts/environment';
import { apisOf, mergeByUrl } from '../doctor/apis';
import { cloudRows } from '../doctor/clouds';
import { folderRows } from '../doctor/folders';
import { keyRow } from '../doctor/keys';
import { programRows } from '../doctor/programs';
import { failedRow } from '../doctor/row';
import type { Row } from '../doctor/row';
import { settingRows } from '../doctor/settings';
import { operation } from '../operation';
import { knownEnvironments, loadEnvironment } from '../project';

export const doctor = operation('doctor', 'looks', async (): Promise<Row[]> => {
  const loaded = knownEnvironments().map(loadedOrRow);
  const environments = loaded.filter((each): each is Environment => 'home' in each);
  const unsound = loaded.filter((each): each is Row => 'outcome' in each);
  const apis = mergeByUrl(environments.flatMap(apisOf));
  const machine = [...(await programRows()), ...settingRows(), ...folderRows()];
  return [...machine, ...unsound, ...environments.map(keyRow), ...(await cloudRows(apis))];
});

function loadedOrRow(name: string): Environment | Row {
  try {
    return loadEnvironment(name);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return failedRow(`environment ${name}`, 'has problems', `npx strata validate ${name}`);
  }
}

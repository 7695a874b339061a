/** Checks Terraform's settings in the shell: providers matter to every command, a workspace only to `npx cdktf`. */
import { existsSync } from 'node:fs';
import { mirrorProblem } from '../../platform/terraform-folder';
import { failedRow, passedRow } from './row';
import type { Row } from './row';

const name = 'settings of Terraform';

export function settingRows(): Row[] {
  const rows = [configurationRow(), mirrorRow(), workspaceRow()].filter((row) => row !== null);
  return rows.length > 0 ? rows : [passedRow(name, 'no setting in the shell causes a problem')];
}

function configurationRow(): Row | null {
  const file = process.env['TF_CLI_CONFIG_FILE'];
  if (!file || existsSync(file)) return null;
  return failedRow(
    name,
    `TF_CLI_CONFIG_FILE is ${file}, which does not exist`,
    'unset TF_CLI_CONFIG_FILE, or write that file',
  );
}

function mirrorRow(): Row | null {
  const problem = mirrorProblem();
  return problem ? failedRow(name, problem, 'docs/set-up.md says how a mirror is made') : null;
}

function workspaceRow(): Row | null {
  const workspace = process.env['TF_WORKSPACE'];
  if (!workspace || workspace === 'default') return null;
  return failedRow(name, `TF_WORKSPACE is ${workspace}, which makes \`npx cdktf\` fail`, 'unset TF_WORKSPACE');
}

/** What the shell says of Terraform: of providers for every command, of workspaces for `npx cdktf` alone. */
import { existsSync } from 'node:fs';
import { mirrorProblem } from '../../platform/terraform-folder';
import { failed, passed } from './row';
import type { Row } from './row';

const name = 'settings of Terraform';

export function settingRows(): Row[] {
  const rows = [configurationRow(), mirrorRow(), workspaceRow()].filter((row) => row !== null);
  return rows.length > 0 ? rows : [passed(name, 'nothing in the shell is in the way')];
}

function configurationRow(): Row | null {
  const file = process.env['TF_CLI_CONFIG_FILE'];
  if (!file || existsSync(file)) return null;
  return failed(
    name,
    `TF_CLI_CONFIG_FILE names ${file}, which is not there`,
    'unset TF_CLI_CONFIG_FILE, or write that file',
  );
}

function mirrorRow(): Row | null {
  const problem = mirrorProblem();
  return problem ? failed(name, problem, 'docs/set-up.md says how a mirror is made') : null;
}

function workspaceRow(): Row | null {
  const workspace = process.env['TF_WORKSPACE'];
  if (!workspace || workspace === 'default') return null;
  return failed(name, `TF_WORKSPACE is ${workspace}: \`npx cdktf\` is refused so`, 'unset TF_WORKSPACE');
}

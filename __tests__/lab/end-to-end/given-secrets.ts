/** A secret that a person gives: asked for before anything happens, and in the container byte for byte. */
import { loadEnvironment, projectFolder } from '../../../operations/project';
import { synthesize } from '../../../operations/terraform';
import { attempt } from '../../../platform/shell';
import type { Raw } from '../../environment';
import { describeEnvironment, expectSuccess, inHost, minutes, name, printed, strata } from './harness';

const licence = `-----BEGIN LICENCE-----\n{{ 6 * 7 }} {% raw %} $HOME \${X} "quoted" it's \\n #é\n-----END LICENCE-----`;
const command = ['secret', 'set', name, 'notes', 'LICENCE'];

export function givenSecretTest(): void {
  test('a secret that a person gives from a pipe reaches the container byte for byte', arrivesTest, 10 * minutes);
}

async function arrivesTest(): Promise<void> {
  try {
    describeEnvironment((raw: Raw) => (raw.apps.notes.services.web.givenSecrets = ['LICENCE']));
    const missing = await strata('release', name, 'notes');
    expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining(`npx strata ${setWords()}`)]);
    // As `cat licence.pem |` does: one newline at the end.
    const options = { cwd: projectFolder, input: `${licence}\n` };
    const result = await attempt('npx', ['strata', ...command], options);
    printed.push(result.stdout, result.stderr);
    expectSuccess(result);
    expect(result.stdout).toContain(`npx strata release ${name} notes`);
    expectSuccess(await strata('release', name, 'notes'));
    expect(await variables()).toContain(`LICENCE=${licence}`);
  } finally {
    describeEnvironment();
    await synthesize(loadEnvironment(name));
  }
  expectSuccess(await strata('release', name, 'notes'));
}

function setWords(): string {
  return `secret set ${name} notes.web LICENCE`;
}

async function variables(): Promise<string[]> {
  const slot = (
    await inHost(
      'app-1',
      `strata-release list notes | python3 -c 'import json, sys; print(json.load(sys.stdin)["slot"])'`,
    )
  ).stdout.trim();
  const pid = `docker inspect --format '{{.State.Pid}}' $(docker ps -q --filter name=notes_${slot}-web)`;
  const result = await inHost('app-1', `base64 -w0 /proc/$(${pid})/environ`);
  expectSuccess(result);
  return Buffer.from(result.stdout, 'base64').toString().split('\0');
}

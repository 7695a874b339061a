/** `npm test`: runs all test stages, installs what they need, and counts passed, failed and skipped tests. */
import { join } from 'node:path';
import { canHostLab, ensureSystem } from '../lab/system';
import { ensureChecks, ensureVenv, venvBin } from '../platform/venv';
import { projectFolder } from '../operations/project';
import { add, demanded, nothing, words } from './stages/count';
import type { Count } from './stages/count';
import { example } from './stages/example';
import { ensureNeeds } from './stages/needs';
import { command, jest } from './stages/programs';
import { validateEverything } from './stages/terraform';
import { python } from './stages/python';
import { ensureTerraform } from '../platform/terraform-binary';

type Stage = readonly [name: string, run: () => Promise<Count>];

const say = (message: string) => process.stdout.write(`${message}\n`);

/** @param only names of stages to run; none means all */
export async function test(only: string[]): Promise<void> {
  const ability = canHostLab();
  if (ability.able) await ensureSystem({}, say);
  await ensureTerraform(say);
  await ensureVenv(say);
  await ensureChecks(say);

  const quick: Stage[] = [
    ['types', () => command('npm', ['run', '--silent', 'types'])],
    ['lint', () => command('npm', ['run', '--silent', 'lint'])],
    ['format', () => command('npm', ['run', '--silent', 'format'])],
    ['terraform', validateEverything],
  ];
  const inMemory: Stage[] = [
    ['unit', () => jest('jest.config.js')],
    ['python', python],
    ['example', example],
    ['ansible', lintRoles],
    ['security', () => command('npm', ['run', '--silent', 'security'])],
    // A quarter of what `npm run properties` draws: the lab needs the cores.
    ['properties', () => jest('jest.properties.config.js', { env: { STRATA_DRAWS: '250' } })],
  ];
  const inLab: Stage[] = [
    [
      'lab',
      () => (ability.able ? jest('jest.lab.config.js', { live: true, minutes: 75 }) : withoutLab(ability.reason)),
    ],
  ];
  const select = (stages: Stage[]) => stages.filter(([name]) => only.length === 0 || only.includes(name));
  await ensureNeeds(
    select([...quick, ...inMemory, ...(ability.able ? inLab : [])]).map(([name]) => name),
    say,
  );
  const first = await lane(select(quick));
  // In parallel: the lab mostly waits for hosts, and the other stages do not use it.
  const rest = await Promise.all([lane(select(inMemory)), lane(select(inLab))]);
  const total = rest.reduce(add, first);
  for (const name of total.skipped) say(`skipped: ${name}`);
  say(`\n${words(total)}`);
  if (total.failed > 0) process.exitCode = 1;
}

function lintRoles(): Promise<Count> {
  const args = ['--offline', '--profile', 'production', '-q'];
  return command(venvBin('ansible-lint'), args, { cwd: join(projectFolder, 'ansible') });
}

/** Stages one after the other. */
async function lane(stages: readonly Stage[]): Promise<Count> {
  let total = nothing;
  for (const [name, run] of stages) total = add(total, await runStage(name, run));
  return total;
}

async function runStage(stage: string, run: () => Promise<Count>): Promise<Count> {
  say(`\n== ${stage}`);
  const started = Date.now();
  const count = demanded(await run());
  const seconds = Math.round((Date.now() - started) / 1000);
  say(`== ${stage}: ${words(count)} in ${seconds} s`);
  return count;
}

/** Skipped tests are counted separately, never as passed; where the lab is required, they count as a failure. */
export function withoutLab(reason: string): Promise<Count> {
  say(`The lab's tests are skipped: ${reason}`);
  return Promise.resolve({ ...nothing, skipped: [`all tests in the lab # ${reason}`] });
}

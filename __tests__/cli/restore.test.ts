import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { generatedFolder } from '../../operations/ansible';
import { restoreCommand } from '../../cli/commands/restore';
import type { Environment } from '../../parts/environment';
import { HostStandIn } from '../operations/host-stand-in';
import { outputOf } from './output';

// Names that no description of the project has: their generated folders are made and removed here.
const [live, copy] = [`unit-live-${process.pid}`, `unit-copy-${process.pid}`];
jest.mock('../../operations/terraform', () => ({
  synthesize: (environment: Environment) => {
    mkdirSync(generatedFolder(environment), { recursive: true });
    return Promise.resolve();
  },
}));

const plan = {
  words: ['Backup 20261120-010000F is restored.', 'The present cluster is kept as main.before-<time>.'],
  refusals: [] as object[],
};
const refusedPlan = { ...plan, refusals: [{ what: 'the disk is too small', remedy: 'see strata backups <env>' }] };

let host: HostStandIn;
let folder: string;
beforeEach(() => {
  host = new HostStandIn();
  folder = mkdtempSync(join(tmpdir(), 'strata-restore-'));
  Object.assign(process.env, { STRATA_ENVIRONMENTS: folder, STRATA_HOME: folder });
  describeEnvironment(live);
  describeEnvironment(copy, (raw) => (raw.postgresql.restoreFrom = { [live]: { scrub: 'copy.sql' } }));
  writeFileSync(join(folder, 'copy.sql'), '');
  setRestorePlan(plan);
});
afterEach(() => {
  host.remove();
  [folder, ...[live, copy].map((name) => generatedFolder({ name }))].forEach((each) =>
    rmSync(each, { recursive: true, force: true }),
  );
});

function describeEnvironment(name: string, change: (raw: any) => void = () => {}): void {
  const raw = parse(readFileSync(join(__dirname, '..', 'fixtures', 'small.yaml'), 'utf8'));
  raw.storage.suffix = name;
  change(raw);
  writeFileSync(join(folder, `${name}.yaml`), stringify(raw));
}

/** The plan that the playbook writes, in both environments. */
function setRestorePlan(restorePlan: object | null, code = 0): void {
  const homes = [live, copy].map((name) => join(folder, `acme-${name}`));
  homes.forEach((home) => mkdirSync(home, { recursive: true }));
  const script = restorePlan
    ? homes.map((home) => `echo '${JSON.stringify(restorePlan)}' >${home}/restore-plan.json`).join('\n')
    : '';
  host.answers('playbook', 'TASK [Stop where it is refused]\nfatal: [db-1]: FAILED! => the words', { code, script });
}

/** Variables of each run of a playbook. */
const runs = () =>
  host.calls('playbook').map(({ args }) => {
    expect(args).toMatch(/^\.\.\/\.\.\/playbooks\/restore\.yml -e /);
    return JSON.parse(args.slice(args.indexOf('{')));
  });
const restore = (...args: string[]) => outputOf(restoreCommand(), live, ...args);

test('the plan is shown first; with consent it is carried out', async () => {
  const output = await restore('--to', '2026-11-20 15:03:00+01:00', '--consent', live);
  expect(runs()).toEqual([
    { restore_to: '2026-11-20 14:03:00Z', restore_plan_only: true },
    { restore_to: '2026-11-20 14:03:00Z', restore_consent: live },
  ]);
  for (const text of [...plan.words, 'are kept on the server']) expect(output).toContain(text);
  expect(output.indexOf('The restore:')).toBeLessThan(output.indexOf('This replaces the database'));
});

test('without consent, or with the plan alone, nothing is overwritten', async () => {
  await expect(restore('--consent', 'yes')).rejects.toThrow(`to consent, add --consent ${live}`);
  await restore('--plan', '--consent', live);
  expect(runs()).toEqual([{ restore_plan_only: true }, { restore_plan_only: true }]);
});

test('a refusal by the host ends the command before any question, with every remedy', async () => {
  for (const code of [0, 2]) {
    setRestorePlan(refusedPlan, code);
    await expect(restore('--consent', live)).rejects.toThrow(/nothing.*\n.*too small; see strata backups unit-live/);
  }
  expect(runs().every((run) => run.restore_plan_only)).toBe(true);
});

test('a playbook that fails without a plan is reported with its own message; an old plan does not count as a new one', async () => {
  setRestorePlan(refusedPlan);
  await expect(restore()).rejects.toThrow('the disk is too small');
  setRestorePlan(null, 2);
  await expect(restore('--consent', live)).rejects.toThrow(/^cause: .*the words\nlog: .*ansible\.log$/);
  expect(runs().length).toBe(2);
});

test('a backup, a dump, another server and the choice to overwrite reach the playbook', async () => {
  await restore('--backup', '20261120-010000F', '--overwrite', '--plan');
  await restore('--dump', 'main-20261120T020000Z.sql.gz', '--host', 'app-1', '--plan');
  expect(runs()).toEqual([
    { restore_id: '20261120-010000F', restore_overwrite: true, restore_plan_only: true },
    { restore_dump: 'main-20261120T020000Z.sql.gz', restore_host: 'app-1', restore_plan_only: true },
  ]);
});

describe('into another environment', () => {
  test('its name is the consent, and both vaults are opened by their own programs', async () => {
    await expect(restore('--into', copy, '--consent', live)).rejects.toThrow(`add --consent ${copy}`);
    const output = await restore('--into', copy, '--consent', copy);
    expect(runs().at(-1)).toEqual({
      restore_from: live,
      restore_scrub: join(folder, 'copy.sql'),
      restore_consent: copy,
    });
    const programs = [copy, live].map((name) => `${name}@${generatedFolder({ name })}/vault-password`);
    expect(host.calls('playbook').at(-1)!.vaults).toBe(programs.join(','));
    expect(output).toContain(`replaces the database of ${copy} with the backups of ${live}, which are only read`);
  });

  test('its description has to allow it; the message contains the lines to add', async () => {
    describeEnvironment(copy);
    await expect(restore('--into', copy, '--consent', copy)).rejects.toThrow(
      `${copy} does not take the backups of ${live}; to allow it, add this to \`postgresql\` in environments/${copy}.yaml`,
    );
    await expect(restore('--into', live)).rejects.toThrow('that is the source itself');
    expect(host.calls('playbook')).toEqual([]);
  });
});

test('wrong options, and those that contradict each other, are refused before anything runs', async () => {
  await expect(restore('--to', '2026-11-20 14:03:00')).rejects.toThrow('it has no time zone');
  await expect(restore('--host', 'db-9')).rejects.toThrow('has no server db-9');
  describeEnvironment(live, (raw) => delete raw.postgresql.backup);
  await expect(restore()).rejects.toThrow('no backup is described: add `backup:');
  for (const options of [
    ['--to', 'x', '--dump', 'y'],
    ['--backup', 'x', '--to', 'y'],
    ['--into', 'x', '--host', 'y'],
  ]) {
    const command = restoreCommand()
      .exitOverride()
      .configureOutput({ writeErr: () => {} });
    await expect(outputOf(command, live, ...options)).rejects.toThrow('cannot be used with option');
  }
  expect(host.calls('playbook')).toEqual([]);
});

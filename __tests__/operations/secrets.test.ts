/** Whatever a program prints of the vault reaches neither log, nor progress, nor the words of a failure. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedFolder, operate, playbook } from '../../operations/ansible';
import { backupsJson } from '../../operations/backups/host';
import { stackFolder, terraform } from '../../operations/terraform';
import { spellings } from '../../home/scrub';
import { putIntoVault } from '../../home/vault-entries';
import { environmentOf } from '../environment';
import { secretsIn } from '../lab/leaks/leaks';
import { HostStandIn } from './host-stand-in';

const value = `a"b/c+d é${'z'.repeat(15)}`;
const secrets = { value };
/** Each spelling on a line of its own, as the name of a task and as its output. */
const taskOutput = spellings(value)
  .map((spelling) => `TASK [${spelling}] ***\nfatal: [db-1]: FAILED! => url: postgresql://notes:${spelling}@db`)
  .join('\n');
/** The same as the events of `strata_events`. */
const events = spellings(value).flatMap((task) => [
  JSON.stringify({ task }),
  JSON.stringify({ failed: { host: 'db-1', task, at: 'main.yml:7', said: `url: postgresql://notes:${task}@db` } }),
]);
const telling = `cat >&"$STRATA_EVENTS" <<'END'\n${events.join('\n')}\nEND\n`;

const name = `unit-secrets-${process.pid}`;
const environment = (home = host.folder) => ({ ...environmentOf('small.yaml'), name, home });
const folders = () => [generatedFolder(environment()), stackFolder(environment(), 'infra')];

let host: HostStandIn;
beforeEach(() => {
  host = new HostStandIn();
  putIntoVault(host.folder, { vault_other: value });
  folders().forEach((folder) => mkdirSync(folder, { recursive: true }));
});
afterEach(() => {
  rmSync(generatedFolder(environment()), { recursive: true });
  rmSync(dirname(dirname(stackFolder(environment(), 'infra'))), { recursive: true });
  host.remove();
});

/** What people get to see: progress, the failure's words, and every log. */
async function visibleText(work: (report: (line: string) => void) => Promise<unknown>): Promise<string> {
  const reported: string[] = [];
  const failure = await work((line) => reported.push(line)).catch((error: Error) => error.message);
  const logs = join(host.folder, 'logs');
  const files = readdirSync(logs, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = files.map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
  return [...reported, String(failure), ...texts].join('\n');
}

test('a playbook that fails', async () => {
  host.answers('playbook', taskOutput, { code: 2, error: `[ERROR]: ${value}\n`, script: telling });
  const text = await visibleText((report) => playbook(environment(), [], report));
  expect(text).toContain('host:  db-1\ntask:  (secret) (main.yml:7)\ncause: url: postgresql://notes:(secret)@db\n');
  // Only the log has what Ansible itself says.
  expect(text.split('[ERROR]: (secret)')).toHaveLength(2);
  expect(secretsIn(text, secrets)).toEqual([]);
});

test("a playbook that reads another environment's vault", async () => {
  const otherHome = { theirs: 'their-very-own-secret' };
  mkdirSync(join(host.folder, 'other'));
  putIntoVault(join(host.folder, 'other'), otherHome);
  host.answers('playbook', `fatal: [db-1]: the key is ${otherHome.theirs}\n`, { code: 2 });
  const vaultsOf = [environment(join(host.folder, 'other'))];
  const text = await visibleText((report) =>
    operate(environment(), { name: 'restore', variables: {}, vaultsOf }, report),
  );
  expect(text).toContain('the key is (secret)');
  expect(secretsIn(text, otherHome)).toEqual([]);
});

test('Terraform, while it works and when it fails', async () => {
  const program = join(host.folder, 'terraform');
  writeFileSync(program, `#!/bin/sh\ncat <<'END'\n${taskOutput}\nEND\necho 'Error: ${value}' >&2\nexit 1\n`);
  chmodSync(program, 0o755);
  process.env['TERRAFORM_BINARY_NAME'] = program;
  const lines: string[] = [];
  const plan = terraform(environment(), 'infra', ['plan'], (line) => lines.push(line));
  await expect(plan).rejects.toThrow('Error: (secret)');
  expect(lines.length).toBeGreaterThan(5);
  expect(secretsIn(lines.join('\n'), secrets)).toEqual([]);
});

test('a host that answers with it', async () => {
  host.answers('ssh', '', { code: 1, error: `cannot open ${value}` });
  await expect(backupsJson(environment(), 'db-1')).rejects.toThrow('did not answer (exit 1): cannot open (secret)');
});

/** On a laptop that has nothing: missing programs are reported before anything is made. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { program } from '../../cli/program';
import { nameOf } from '../../cli/command-name';
import { toolsOf } from '../../operations/tools';
import type { Tool } from '../../operations/tools';
import { leaves } from '../cli/leaves';
import { outputWhile } from '../cli/output';

jest.setTimeout(60_000);

const project = join(__dirname, '..', '..');
const cli = join(project, 'cli');
const followed = [cli, join(project, 'operations')];

test('the table has every command, and no other', () => {
  expect(Object.keys(toolsOf).sort()).toEqual(leaves(program()).map(nameOf).sort());
});

describe('programs that the code of a command runs', () => {
  const runs: [Tool, RegExp][] = [
    ['terraform', /import \{[^}]*\b(terraform|init|outputs)\b[^}]*\} from '[./]*(?:operations)?\/terraform'/],
    ['ansible', /import \{[^}]*\b(ansible|playbook|operate)\b[^}]*\} from '[./]*(?:operations)?\/ansible'/],
    ['ssh', /\(\s*'ssh'/],
  ];

  /** The file and all of ours that it imports, but types. */
  function reached(file: string, visited = new Set<string>()): Set<string> {
    if (visited.has(file)) return visited;
    visited.add(file);
    const imports = readFileSync(file, 'utf8').matchAll(
      /^(?!import type)(?:import [^;]*from|.*\bimport\()\s*'(\.[^']+)'/gm,
    );
    for (const [, path] of imports) {
      const next = `${join(dirname(file), path!)}.ts`;
      if (followed.some((folder) => next.startsWith(folder))) reached(next, visited);
    }
    return visited;
  }

  test.each(readdirSync(join(cli, 'commands')))('%s declares them', (file) => {
    const name = file.replace('.ts', '');
    const text = [...reached(join(cli, 'commands', file))].map((each) => readFileSync(each, 'utf8'));
    const usedTools = runs.filter(([, pattern]) => text.some((each) => pattern.test(each))).map(([tool]) => tool);
    const declared = Object.entries(toolsOf).filter(([command]) => command === name || command.startsWith(`${name} `));
    // A plan without ssh says that what leaves hosts is not observable here.
    const optional: readonly Tool[] = name === 'plan' ? ['ssh'] : [];
    // Ansible runs ssh itself.
    const all: readonly Tool[] = usedTools.includes('ansible') ? [...usedTools, 'ssh'] : usedTools;
    expect(new Set(declared.flatMap(([, tools]) => tools))).toEqual(
      new Set(all.filter((tool) => !optional.includes(tool))),
    );
  });
});

describe('with nothing in PATH and nothing in the cache', () => {
  const originalEnv = { ...process.env };
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'strata-laptop-'));
    for (const part of ['bin', 'home', 'environments']) mkdirSync(join(folder, part));
    const description = readFileSync(join(__dirname, '..', 'fixtures', 'small.yaml'), 'utf8');
    writeFileSync(join(folder, 'environments', 'prod.yaml'), description);
    Object.assign(process.env, {
      PATH: join(folder, 'bin'),
      XDG_CACHE_HOME: join(folder, 'cache'),
      STRATA_HOME: join(folder, 'home'),
      STRATA_ENVIRONMENTS: join(folder, 'environments'),
    });
    delete process.env['TERRAFORM_BINARY_NAME'];
    jest.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network here'));
  });

  afterEach(() => {
    jest.restoreAllMocks();
    process.env = { ...originalEnv };
    process.exitCode = undefined;
    rmSync(folder, { recursive: true });
  });

  const missing: Record<Tool, RegExp> = {
    ssh: /ssh, ssh-keygen, ssh-keyscan of the OpenSSH client: install it/,
    terraform: /no Terraform is installed/,
    // This machine has a Python under its whole path, so that nothing of Ansible's is missing before it is installed.
    ansible: /this machine lacks what/,
  };
  const more: Record<string, string[]> = {
    up: ['--skip-own-address-check'],
    destroy: ['--consent', 'prod'],
    ssh: ['app-1'],
    rebuild: ['app-1', '--consent', 'app-1'],
    resize: ['app-1', '--consent', 'app-1'],
    restore: ['--consent', 'prod'],
    release: ['shop'],
    rollback: ['shop'],
  };
  const commands = Object.entries(toolsOf).filter(([, tools]) => tools.length > 0);

  test.each(commands)('%s says so, and does nothing', async (name, tools) => {
    const words = await outputWhile(async (say) => {
      const ran = program().parseAsync(['node', 'strata', name, 'prod', ...(more[name] ?? [])]);
      await ran.catch((error: Error) => say(error.message));
    });
    expect(words).toContain(`nothing was done: this machine lacks what \`strata ${name}\` needs:`);
    expect(words).toMatch(missing[tools[0]!]);
    const entries = readdirSync(join(folder, 'home'), { recursive: true, withFileTypes: true });
    // `up` takes the lock first; its note says who, and changes nothing.
    expect(entries.filter((each) => each.isFile() && !each.parentPath.endsWith('/lock'))).toEqual([]);
  });
});

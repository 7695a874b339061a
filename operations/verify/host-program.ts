/** The Python program that runs all host checks of one server: one SSH connection, nothing is installed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eachOnHosts, eachPart, eachRuntime } from '../../parts/all/each';
import type { Environment, Server } from '../../parts/environment';
import type { HostCheck, HostChecks } from '../../parts/host-checks';
import { includes } from '../../parts/levels';
import type { Level } from '../../parts/levels';

export interface PlannedCheck extends HostCheck {
  /** Python module and function. */
  readonly module: string;
  readonly function: string;
  readonly expected: unknown;
}

/** Checks of a server at every level, in the order of the parts. */
export function plannedChecks(server: Server, environment: Environment): PlannedCheck[] {
  const jobs = eachOnHosts().flatMap((each) => each.jobs(server, environment));
  return allHostChecks().flatMap(({ module, functions, expected }) =>
    Object.entries(expected(server, environment, jobs)).map(([name, value]) => ({
      ...functions[name]!,
      module,
      function: name,
      expected: value,
    })),
  );
}

/** @returns Python source; it prints the results in the order of `checks` */
export function hostProgram(checks: readonly PlannedCheck[]): string {
  const needed = allHostChecks().filter(({ module }) => checks.some((check) => check.module === module));
  const roleModules = Object.assign({}, ...needed.map(({ modules }) => modules())) as Record<string, string>;
  const sources = {
    host_checks: readFileSync(join(__dirname, 'host_checks.py'), 'utf8'),
    ...Object.fromEntries(
      Object.entries(roleModules).map(([name, source]) => [`ansible.module_utils.${name}`, source]),
    ),
    ...Object.fromEntries(needed.map(({ module, source }) => [module, source()])),
  };
  const plan = checks.map(({ module, function: name, expected }) => ({ module, function: name, expected }));
  // Base64, because no text of a description may be read as Python.
  const text = Buffer.from(JSON.stringify({ sources, plan })).toString('base64');
  return `${loader}\nload("${text}")\n`;
}

export function checksOfLevel(checks: readonly PlannedCheck[], level: Level): PlannedCheck[] {
  return checks.filter((check) => includes(level, check.level));
}

/** Host checks of all parts and runtimes that have some. */
export function allHostChecks(): HostChecks[] {
  const all = [...eachPart(), ...eachRuntime()].map(({ hostChecks }) => hostChecks);
  return all.filter(({ module }) => module !== '');
}

const loader = `
import base64, json, sys, types

def load(text):
    whole = json.loads(base64.b64decode(text))
    for name in ("ansible", "ansible.module_utils"):
        sys.modules[name] = types.ModuleType(name)
        sys.modules[name].__path__ = []
    for name, source in whole["sources"].items():
        module = sys.modules[name] = types.ModuleType(name)
        exec(compile(source, name + ".py", "exec"), module.__dict__)
    sys.modules["host_checks"].run(whole["plan"])
`;

/** Checks that run on a host, as root: Python functions of a part or a runtime, in its `verify.py`. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Environment, Server } from './environment';
import type { Level } from './levels';

export interface HostCheck {
  /** Shown with the name of the server: `sshd of app-1`. */
  readonly title: string;
  /** The first level that runs it. */
  readonly level: Level;
}

export interface HostChecks {
  /** Name of the Python module. */
  readonly module: string;
  /** Source of the Python functions; empty without a check. */
  readonly source: () => string;
  /** Modules of Ansible roles that the source imports as `ansible.module_utils.<name>`: name → source. */
  readonly modules: () => Readonly<Record<string, string>>;
  /** Python function → how it is shown. */
  readonly functions: Readonly<Record<string, HostCheck>>;
  readonly expected: Expected<string>;
}

/**
 * Argument of each function on one server: what the description expects there. A function without one does not run.
 * @param jobs names of the server's scheduled jobs, of all parts
 */
type Expected<Name extends string> = (
  server: Server,
  environment: Environment,
  jobs: readonly string[],
) => Readonly<Partial<Record<Name, unknown>>>;

interface Definition<Name extends string> {
  /** Folder of the part, with `verify.py`. */
  readonly folder: string;
  /** `<role>/<module>` in `ansible/roles/<role>/module_utils/`. */
  readonly modules?: readonly string[];
  readonly functions: Readonly<Record<Name, HostCheck>>;
  readonly expected: Expected<Name>;
}

export function hostChecks<Name extends string>(definition: Definition<Name>): HostChecks {
  const { folder, modules = [], functions, expected } = definition;
  return {
    module: `verify_${basename(folder)}`,
    source: () => readFileSync(join(folder, 'verify.py'), 'utf8'),
    modules: () => Object.fromEntries(modules.map((module) => [module.split('/')[1]!, moduleSource(module)])),
    functions,
    expected,
  };
}

export const noHostChecks: HostChecks = {
  module: '',
  source: () => '',
  modules: () => ({}),
  functions: {},
  expected: () => ({}),
};

function moduleSource(module: string): string {
  const [role, name] = module.split('/');
  return readFileSync(join(__dirname, '..', 'ansible', 'roles', role!, 'module_utils', `${name}.py`), 'utf8');
}

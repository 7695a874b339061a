/** The contract between render/ and ansible/roles/: what is generated is what the roles declare. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Expression } from '../../config/expression';
import { groupVars } from '../../render/group-vars';
import { inventory } from '../../render/inventory';
import { plays } from '../../render/plays';
import type { Environment } from '../../parts/environment';
import { environments } from './examples';

interface Option {
  readonly type?: string;
  readonly required?: boolean;
  readonly elements?: string;
  readonly options?: Record<string, Option>;
}

const rolesFolder = join(__dirname, '..', '..', 'ansible', 'roles');
/** The longest first: `postgresql_backup_name` is no variable of role `postgresql`. */
const roles = readdirSync(rolesFolder).sort((one, other) => other.length - one.length);
const specs = Object.fromEntries(
  roles.map((role) => {
    const spec = parse(readFileSync(join(rolesFolder, role, 'meta', 'argument_specs.yml'), 'utf8'));
    return [role, spec.argument_specs.main.options as Record<string, Option>];
  }),
);

/** Every generated variable, from every host and group, by name. */
function generated(environment: Environment): [string, unknown][] {
  const hosts = Object.values(inventory(environment).all.hosts).flatMap((host) => Object.entries(host));
  const groups = Object.values(groupVars(environment)).flatMap((variables) => Object.entries(variables));
  return [...hosts, ...groups];
}

describe.each(Object.entries(environments))('%s', (_name, environment) => {
  test.each(generated(environment))('%s is declared by its role, with that type', (variable, value) => {
    if (variable.startsWith('strata_') || variable.startsWith('ansible_')) return;
    const role = roles.find((each) => variable.startsWith(`${each}_`));
    expect(role).toBeDefined();
    expect(mismatch(specs[role!]![variable], value, variable)).toBeNull();
  });

  test('whatever a role of the playbook requires is generated', () => {
    const names = new Set(generated(environment).map(([variable]) => variable));
    const used = new Set(plays(environment).flatMap((play) => play.roles.map(({ name }) => name)));
    expect(roles).toEqual(expect.arrayContaining([...used]));
    const required = [...used].flatMap((role) => Object.entries(specs[role]!).filter(([, option]) => option.required));
    expect(required.map(([variable]) => variable).filter((variable) => !names.has(variable))).toEqual([]);
  });
});

test.each(roles)('%s says what it is, what it takes and what it assumes', (role) => {
  for (const file of ['README.md', 'defaults/main.yml', 'tasks/main.yml'])
    expect(existsSync(join(rolesFolder, role, file))).toBe(true);
  for (const variable of Object.keys(specs[role]!)) expect(variable.startsWith(`${role}_`)).toBe(true);
});

function mismatch(option: Option | undefined, value: unknown, path: string): string | null {
  if (!option) return `${path} is not declared`;
  if (value instanceof Expression) return null;
  const type = option.type ?? 'str';
  if (!fits(type, value)) return `${path} is declared ${type} but is ${JSON.stringify(value)}`;
  const nested = type === 'list' ? (value as unknown[]) : type === 'dict' ? [value] : [];
  if (option.options)
    return (
      nested
        .map((each) => fields(option.options!, each as Record<string, unknown>, path))
        .find((each) => each !== null) ?? null
    );
  const element = nested.find((each) => type === 'list' && option.elements && !fits(option.elements, each));
  return element === undefined ? null : `${path} holds ${JSON.stringify(element)}`;
}

function fields(options: Record<string, Option>, value: Record<string, unknown>, path: string): string | null {
  const missing = Object.entries(options).find(([key, option]) => option.required && !(key in value));
  if (missing) return `${path}.${missing[0]} is missing`;
  return (
    Object.entries(value)
      .map(([key, each]) => mismatch(options[key], each, `${path}.${key}`))
      .find((each) => each !== null) ?? null
  );
}

function fits(type: string, value: unknown): boolean {
  const tests: Record<string, boolean> = {
    str: typeof value === 'string' || typeof value === 'number',
    int: Number.isInteger(value),
    bool: typeof value === 'boolean',
    list: Array.isArray(value),
    dict: typeof value === 'object' && value !== null && !Array.isArray(value),
    path: typeof value === 'string',
    raw: true,
    float: typeof value === 'number',
  };
  return tests[type] ?? false;
}

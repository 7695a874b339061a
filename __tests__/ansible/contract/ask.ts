/** Asks contract.py what is wrong with roles, for what render/ generates. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Environment } from '../../../parts/environment';
import { venvBin } from '../../../platform/venv';
import { ansibleFiles } from '../../../render/ansible-files';

const ansible = join(__dirname, '..', '..', '..', 'ansible');
export const roles = join(ansible, 'roles');

export interface Question {
  readonly roles: string;
  /** One role, or all. */
  readonly only: string | null;
}

/** A change of one file, such as a typo: the words there are replaced wherever they stand. */
export interface Mutation {
  readonly file: string;
  readonly words: string;
  readonly wrong: string;
}

const folder = mkdtempSync(join(tmpdir(), 'strata-contract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** @param change of a generated file, by its path and text */
export function generate(environments: Readonly<Record<string, Environment>>, change = (text: string) => text): string {
  const examples = mkdtempSync(join(folder, 'examples-'));
  for (const [name, environment] of Object.entries(environments)) {
    for (const { path, text } of ansibleFiles(environment)) {
      const file = join(examples, name, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, change(text));
    }
  }
  return examples;
}

/** All roles unchanged, except one. */
export function mutated(role: string, { file, words, wrong }: Mutation): Question {
  const copy = mkdtempSync(join(folder, 'roles-'));
  for (const each of readdirSync(roles)) {
    if (each !== role) symlinkSync(join(roles, each), join(copy, each));
  }
  cpSync(join(roles, role), join(copy, role), { recursive: true });
  const path = join(copy, role, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(words)) throw new Error(`${role}/${file} does not say ${words}`);
  writeFileSync(path, text.replaceAll(words, wrong));
  return { roles: copy, only: role };
}

/** A list for each question. */
export function problems(examples: string, questions: readonly Question[]): string[][] {
  const env = { ...process.env, ANSIBLE_CONFIG: join(ansible, 'ansible.cfg'), PYTHONDONTWRITEBYTECODE: '1' };
  const words = [join(__dirname, 'contract.py'), examples, JSON.stringify(questions)];
  const { stdout, stderr } = spawnSync(venvBin('python'), words, { encoding: 'utf8', env });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as string[][];
}

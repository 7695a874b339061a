/** Runs `strata rehearse`, and what each rehearsal must have seen. */
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Rehearsal } from '../../../operations/rehearsal/report';
import { environmentsFolder, projectFolder } from '../../../operations/project';
import { strata } from './harness';

export const blueprint = (project: string, file: string) => join(projectFolder, 'blueprints', project, file);

export interface Rehearsed extends Rehearsal {
  readonly code: number;
  readonly failures: Rehearsal['checks'];
  /** The last lines for people, where it failed. */
  readonly words: readonly string[];
  readonly page: string;
}

/** @param file the description, which gets the name of the environment @param more options of the command */
export async function rehearsed(file: string, environment: string, more: readonly string[] = []): Promise<Rehearsed> {
  const folder = environmentsFolder();
  mkdirSync(folder, { recursive: true });
  cpSync(file, join(folder, `${environment}.yaml`));
  const reports = join(folder, 'reports');
  const { code, stdout, stderr } = await strata('rehearse', environment, '--report', reports, '--json', ...more);
  return outcomeOf({ code, stdout, stderr }, join(reports, `${environment}.md`));
}

export function outcomeOf(result: { code: number; stdout: string; stderr: string }, page: string): Rehearsed {
  const { code, stdout, stderr } = result;
  const words = stderr.split('\n').slice(-20);
  if (!stdout.includes('"verified"')) throw new Error(`${basename(page)}: no report\n${stdout}\n${words.join('\n')}`);
  const rehearsal = JSON.parse(stdout) as Rehearsal;
  const failures = [...rehearsal.checks, ...rehearsal.verified].filter(({ outcome }) => outcome === 'failed');
  return { ...rehearsal, code, failures, words: code === 0 ? [] : words, page: readFileSync(page, 'utf8') };
}

/** Nothing failed; every host was logged into, and all its ports were asked. */
export function expectGreen(rehearsal: Rehearsed, hosts: readonly string[]): void {
  const { code, failures, words, page } = rehearsal;
  expect({ failures, code, words }).toEqual({ failures: [], code: 0, words: [] });
  const titles = passedOf(rehearsal);
  expect(titles).toEqual(expect.arrayContaining(['places outside the lab', 'second run']));
  for (const host of hosts)
    expect(titles).toEqual(expect.arrayContaining([`login to ${host}`, `every TCP port of ${host}`]));
  expect(page).toContain('nothing failed');
}

export function passedOf({ checks, verified }: Rehearsal): string[] {
  return [...checks, ...verified].filter(({ outcome }) => outcome === 'passed').map(({ name }) => name);
}

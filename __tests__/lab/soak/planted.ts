/** A copy of the project with a repository of its own, in which mistakes are planted and then rehearsed. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from '../../../operations/rehearsal/workspace';
import { run } from '../../../platform/shell';
import { attempt } from '../end-to-end/harness';
import { outcomeOf } from '../end-to-end/rehearsed';
import type { Rehearsed } from '../end-to-end/rehearsed';

export class PlantedProject {
  private readonly folder = mkdtempSync(join(tmpdir(), 'strata-planted-'));
  private readonly project = join(this.folder, 'project');
  private readonly descriptions = join(this.project, 'planted');

  /** @param description file of an environment, which is committed with everything else */
  async prepare(description: string, environment: string): Promise<void> {
    await copyProject(this.project);
    mkdirSync(this.descriptions);
    cpSync(description, join(this.descriptions, `${environment}.yaml`));
    await this.git('init', '--quiet');
    writeFileSync(join(this.project, '.git', 'info', 'exclude'), 'node_modules\n');
    await this.git('add', '--all');
    await this.git('commit', '--quiet', '--message', 'before the change');
  }

  /** Puts back what was committed. */
  async clean(): Promise<void> {
    await this.git('checkout', '--quiet', '.');
  }

  /** @throws Error where the text is not there, so that a planted mistake is always a mistake */
  plant(path: string, from: string, to: string): void {
    const file = join(this.project, path);
    const text = readFileSync(file, 'utf8');
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    writeFileSync(
      file,
      text.replace(from, () => to),
    );
  }

  describe(environment: string, from: string, to: string): void {
    this.plant(join('planted', `${environment}.yaml`), from, to);
  }

  /** From the commit to what is in the folder. */
  async rehearseChange(environment: string, ...limits: string[]): Promise<Rehearsed> {
    const reports = join(this.folder, 'reports');
    const words = ['rehearse', environment, '--change', 'HEAD', '--report', reports, '--json', ...limits];
    const env = { ...process.env, STRATA_ENVIRONMENTS: this.descriptions };
    const options = { cwd: this.project, env, timeoutSeconds: 2400 };
    const result = await attempt('node', [join(this.project, 'cli', 'strata.js'), ...words], options);
    return outcomeOf(result, join(reports, `${environment}.md`));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async git(...words: string[]): Promise<void> {
    const author = ['-c', 'user.name=strata', '-c', 'user.email=strata@example.org'];
    await run('git', [...author, ...words], { cwd: this.project });
  }
}

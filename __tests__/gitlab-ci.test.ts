import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Job {
  readonly stage: string;
  readonly rules?: readonly object[];
  readonly before_script?: readonly string[];
  readonly script?: readonly string[];
  readonly parallel?: { readonly matrix: readonly { readonly STRATA_ENV: readonly string[] }[] };
}

const text = readFileSync('.gitlab-ci.yml', 'utf8');
const schemaText = readFileSync('__tests__/fixtures/gitlab-ci/schema.json', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

// The schema names keywords of GitLab's editor and leaves types to the reader, which Ajv's strict mode would refuse.
const validate = addFormats(new Ajv({ strict: false, allErrors: true })).compile(JSON.parse(schemaText) as object);
const pipeline = () => parse(text) as Record<string, Job>;
const keywords = ['stages', 'workflow', 'default', 'variables'];
const jobs = () => Object.entries(pipeline()).filter(([name]) => !keywords.includes(name));

describe('.gitlab-ci.yml', () => {
  test("is valid against GitLab's schema", () => {
    validate(pipeline());
    expect(validate.errors).toBeNull();
  });

  test.each([
    ['a misspelt keyword', (all: Record<string, Job>) => Object.assign(all['check']!, { scrpt: [] })],
    ['a script that is a number', (all: Record<string, Job>) => Object.assign(all['check']!, { script: 5 })],
    ['a stage list that is a map', (all: Record<string, unknown>) => Object.assign(all, { stages: { check: 1 } })],
  ])('%s would be noticed', (_, mistake) => {
    expect(validate(mistake(pipeline()))).toBe(false);
  });

  test("holds GitLab's schema unchanged", () => {
    const sha256 = createHash('sha256').update(schemaText).digest('hex');
    expect(readFileSync('__tests__/fixtures/gitlab-ci/README.md', 'utf8')).toContain(sha256);
  });

  test('every job is in a declared stage, and every declared stage has a job', () => {
    const { stages } = parse(text) as { stages: string[] };
    expect([...new Set(jobs().map(([, job]) => job.stage))]).toEqual(stages);
  });

  test('every line is a command that exists in package.json, after npm ci', () => {
    const all = pipeline();
    expect(all['default']?.before_script).toEqual(['npm ci']);
    for (const [name, job] of jobs()) {
      for (const line of job.script ?? []) {
        const script = /^npm run ([\w:-]+)$/.exec(line)?.[1] ?? line;
        expect({ name, script, exists: script in scripts }).toEqual({ name, script, exists: true });
      }
    }
  });

  test('the plan job refuses loss, accepts only consent by name, and runs where an environment is named', () => {
    const { rules, script } = pipeline()['plan']!;
    expect(rules).toEqual([{ if: '$STRATA_PLAN' }]);
    expect(script).toEqual(['npm run plan:refuse-loss']);
    const env = { STRATA_PLAN: 'prod', PATH: process.env['PATH'] };
    const words = (consent: object) =>
      execFileSync('sh', ['-c', `strata() { echo "$@"; }; ${scripts['plan:refuse-loss']}`], {
        env: { ...env, ...consent },
      });
    expect(words({}).toString()).toBe('plan prod --only changes --refuse-loss\n');
    expect(words({ STRATA_CONSENT: 'db-1 pg-backups' }).toString()).toContain(
      '--refuse-loss --consent db-1 pg-backups',
    );
  });

  test('every environment is synthesized', () => {
    const environments = readdirSync('environments').filter((file) => file.endsWith('.yaml'));
    const matrix = pipeline()['synth']?.parallel?.matrix.flatMap((entry) => entry.STRATA_ENV);
    expect(matrix?.map((name) => `${name}.yaml`).sort()).toEqual(environments.sort());
  });
});

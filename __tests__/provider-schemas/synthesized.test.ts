import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { environmentOf, synthesized } from '../environment';
import { mutantsOf } from './mutants';
import { expectValid, problemsOf, schemas } from './schemas';

const lab = '../../environments/lab.yaml';
const fixtures = readdirSync(join(__dirname, '..', 'fixtures')).filter((name) => name.endsWith('.yaml'));
const stacks = ['infra', 's3'] as const;

describe.each([lab, ...fixtures])('%s', (description) => {
  test.each(stacks)('its providers accept the stack %s', (stack) => {
    expectValid(synthesized(stack, environmentOf(description)));
  });
});

test.each(stacks)('no mistake in any place of the stack %s goes unnoticed', (stack) => {
  const mutants = mutantsOf(synthesized(stack, environmentOf(lab)), schemas);
  expect(mutants.length).toBeGreaterThan(150);
  expect(mutants.filter(({ document }) => problemsOf(document).length === 0).map(({ name }) => name)).toEqual([]);
});

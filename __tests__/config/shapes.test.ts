import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../../parts/load';
import { Refusal } from '../../config/problem';

const folder = join(__dirname, '../fixtures/shapes');

test.each(readdirSync(folder))(
  '%s says all that its system needs; only what is not built yet is refused',
  (fixture) => {
    const problems = problemsOf(join(folder, fixture));
    expect(problems).not.toHaveLength(0);
    expect(problems.filter((line) => !line.includes('; planned, not implemented yet: '))).toEqual([]);
  },
);

test('every choice of a system that is not built yet is named, at its place', () => {
  const places = problemsOf(join(folder, 'xpeditis.yaml')).map((line) => /yaml:\d+:\d+: ([^:]+):/.exec(line)?.[1]);
  expect(places).toEqual([
    'servers.control-1.roles.0',
    'servers.worker-1.roles.0',
    'servers.worker-2.roles.0',
    'apps.backend.runtime',
    'apps.frontend.runtime',
  ]);
});

function problemsOf(file: string): string[] {
  try {
    load(file);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.message.split('\n');
  }
}

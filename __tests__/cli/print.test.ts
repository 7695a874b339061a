import type { Change, Observed, Verb } from '../../operations/plan';
import { changesText } from '../../cli/print/changes';
import { costText } from '../../cli/print/cost';
import { portsText } from '../../cli/print/ports';
import { cost } from '../../views/cost';
import { emissions } from '../../views/emissions';
import { portMatrix } from '../../views/port-matrix';
import { environmentOf } from '../environment';

// In colours, as on a terminal and in CI: a table that breaks their codes apart shows garbage.
jest.mock('picocolors', () => jest.requireActual('picocolors').createColors(true));

const change = (stack: 's3' | 'infra', verb: Verb, address: string): Change => ({ stack, verb, address });
const observation = (stack: 's3' | 'infra', ...all: Change[]): Observed => ({
  stack,
  observable: true,
  changes: all,
  noted: [],
});
/** Cells of a table without frame and colours; a row that is broken over lines becomes one again. */
const cellsOf = (text: string) =>
  text
    .replace(/\u001b\[\d+m/g, '')
    .split(/\n[├└┌].*\n/)
    .slice(1, -1)
    .map((row) => {
      const lines = row.split('\n').map((line) =>
        line
          .split('│')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
      return lines[0]!
        .map((_, at) =>
          lines
            .map((cells) => cells[at])
            .filter(Boolean)
            .join(' '),
        )
        .join(' | ');
    });

test('changes are counted by kind, the worst first; each loss of data has a line of its own, with the consent that it needs', () => {
  const text = changesText([
    observation('s3', change('s3', 'create', 'aws_s3_bucket.pg-backups')),
    observation(
      'infra',
      change('infra', 'create', 'aws_eip.app-1'),
      change('infra', 'create', 'aws_eip.app-2'),
      change('infra', 'change', 'aws_instance.app-1'),
      change('infra', 'replace', 'aws_instance.db-1'),
      change('infra', 'replace', 'aws_eip_association.db-1'),
      change('infra', 'destroy', 'hcloud_volume.db-1-data'),
    ),
  ]);
  const loss = 'would be lost with everything on it; to consent: --consent';
  expect(cellsOf(text)).toEqual([
    's3 | create | aws_s3_bucket | pg-backups',
    `infra | destroy | hcloud_volume | db-1-data: ${loss} db-1-data`,
    `infra | replace | aws_instance | db-1: ${loss} db-1`,
    'infra | replace | aws_eip_association | db-1',
    'infra | change | aws_instance | app-1',
    'infra | create | aws_eip × 2 | app-1, app-2',
  ]);
  expect(text.split('\n').at(-1)).toBe('3 to create, 1 to change, 2 to replace, 1 to destroy');
});

test('a stack that cannot be observed does not count as unchanged', () => {
  expect(changesText([observation('s3'), observation('infra')])).toBe(
    'No changes: both stacks are what the description says.',
  );
  const text = changesText([observation('s3'), { stack: 'infra', observable: false, reason: 'no such provider' }]);
  expect(text).toContain('No changes in stack s3');
  expect(text).toContain('Changes of stack infra: not observable here');
  expect(text).toContain('no such provider');
  expect(text).not.toContain('both stacks');
});

test('where only the state would change, its entries are listed, and the stack does not count as unchanged', () => {
  const outputChange = (verb: 'add' | 'remove', name: string) => ({
    stack: 'infra' as const,
    verb,
    output: 'servers',
    name,
  });
  const infra = {
    ...observation('infra'),
    noted: [outputChange('add', 'app-2'), outputChange('remove', 'app-1')],
  } as Observed;
  const sentence =
    'Stack infra would change no resource, but what its state says under `servers`: app-2 (add), app-1 (remove)';
  expect(changesText([observation('s3'), infra])).toBe(sentence);
  const text = changesText([observation('s3', change('s3', 'create', 'aws_s3_bucket.pg-backups')), infra]);
  expect(text).toContain('1 to create');
  expect(text).toContain(sentence);
});

test('cost is printed with VAT where the rate is known, and never guessed', () => {
  const costTextOf = (fixture: string, change?: (raw: any) => void) => {
    const environment = environmentOf(fixture, change);
    return costText(cost(environment), emissions(environment), 20);
  };
  const koprogo = environmentOf('../../blueprints/koprogo/prod.yaml');
  expect(costTextOf('../../blueprints/koprogo/prod.yaml')).toContain(
    `With 20 % VAT: ${(cost(koprogo).totals[0]!.amount! * 1.2).toFixed(2)} EUR`,
  );
  expect(costTextOf('../../blueprints/probatiovault/prod.yaml')).toContain('With VAT: unknown');
  const partly = costTextOf(
    '../../blueprints/probatiovault/prod.yaml',
    (raw) => delete raw.servers['db-prod'].monthlyCost,
  );
  expect(partly).toMatch(/db-prod +│ server unknown +│ +unknown/);
  expect(partly).toMatch(/all +│ +│ +at least 25.00 EUR/);
});

test('every table fits a terminal of 80 columns, and nothing is cut off', () => {
  const environment = environmentOf('../../blueprints/nocodb/prod.yaml');
  const loss = change('s3', 'destroy', 'aws_s3_bucket_server_side_encryption_configuration.pg-backups');
  const tables = [
    portsText(portMatrix(environment), 80),
    costText(cost(environment), emissions(environment), undefined, 80),
    changesText(
      [
        observation('s3', loss),
        observation('infra', change('infra', 'create', 'aws_vpc_security_group_ingress_rule.x')),
      ],
      80,
    ),
  ];
  const lines = tables
    .flatMap((table) => table.replace(/\u001b\[\d+m/g, '').split('\n'))
    .filter((line) => /^[┌│]/.test(line));
  expect(lines.length).toBeGreaterThan(30);
  expect(lines.filter((line) => line.length > 80 || line.includes('…'))).toEqual([]);
});

test('where the terminal is too narrow for the port matrix, it is printed as a list', () => {
  const text = portsText(portMatrix(environmentOf('../../blueprints/nocodb/prod.yaml')), 80);
  expect(text).toMatch(/│ bastion +│ 22 +│ ssh +│ admin +│/);
  expect(text).toMatch(/│ +│ 5432 +│ postgresql +│ application-1, application-2 +│/);
});

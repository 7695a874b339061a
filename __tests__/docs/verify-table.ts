/** The table of docs/verify.md: every check, who asks, and what turns it red. `node -r ts-node/register __tests__/docs/verify-table.ts` writes it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allHostChecks } from '../../operations/verify/host-program';
import { kinds } from '../../parts/firewall/checks';
import { commandOf } from '../../parts/levels';
import type { Level } from '../../parts/levels';
import { damagedElsewhere } from '../lab/end-to-end/damaged-elsewhere';
import { damages } from '../lab/end-to-end/damages';

const file = join(__dirname, '..', '..', 'docs', 'verify.md');
const [begin, end] = ['<!-- table: begin -->\n', '<!-- table: end -->'];

interface Row {
  readonly title: string;
  readonly level: Level;
  readonly red: string;
}

function rows(): Row[] {
  const onHosts = allHostChecks().flatMap(({ functions }) => Object.values(functions));
  return [
    ...onHosts.map(({ title, level }) => ({ title: `${title} of *host*`, level, red: damageOf(title) })),
    ...kinds.map(({ title, level }) => ({
      title: `${title} of *host*`,
      level,
      red: '`__tests__/operations/checks-of-ports.test.ts`',
    })),
  ];
}

function damageOf(title: string): string {
  const planted = damages.filter(({ turnsRed }) => turnsRed === title).map(({ what }) => what);
  return planted.length > 0 ? planted.join('; ') : damagedElsewhere[title]!;
}

export function table(): string {
  const lines = rows().map(({ title, level, red }) => `| ${title} | \`${commandOf[level]}\` | ${red} |`);
  return ['', '| check | first asked by | what turns it red in the tests |', '|---|---|---|', ...lines, '', ''].join(
    '\n',
  );
}

export function tableOfPage(): string {
  return readFileSync(file, 'utf8').split(begin)[1]!.split(end)[0]!;
}

if (require.main === module) {
  const [before, rest] = readFileSync(file, 'utf8').split(begin);
  writeFileSync(file, `${before}${begin}${table()}${end}${rest!.split(end)[1]}`);
}

/** What descriptions say arrives in Terraform as it is; asked of Terraform itself where it is installed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { literalText } from '../../constructs/literal';
import { synthesized } from '../environment';
import { dangerous } from './dangerous';
import { acceptedIn, descriptions, environmentWith } from './descriptions';
import { evaluated, read } from './zone-text';

const isInstalled = spawnSync('terraform', ['version']).status === 0;
const odd = ['$', '%{', '$$${c}', '%%%{d}', '$%{e}', '%${f}', '{${', '${${x}}', '"${"', '$\n{', '\\${x}'];

describe.each(Object.entries(descriptions))('%s', (_, raw) => {
  const accepted = acceptedIn(raw);
  const environment = environmentWith(raw, accepted);
  const allTexts = stringsIn([synthesized('infra', environment), synthesized('s3', environment)]);

  // At Hetzner labels arrive, too, in characters that it accepts.
  test('every text in Terraform is the text of the description', () => {
    for (const { place, mark, text } of accepted) {
      const isTxt = place.general.includes('.TXT.');
      for (const each of allTexts.filter((one) => one.includes(mark))) {
        const arrived = isTxt ? read(each, 'aws').map(String).join('') : evaluated(each);
        expect([place.general, arrived]).toEqual([place.general, text]);
      }
    }
    const synthesizedTexts = accepted.filter(({ mark }) => allTexts.some((each) => each.includes(mark)));
    const records = ['dns.records.*.CAA.*', 'dns.records.*.TXT.*'];
    expect(synthesizedTexts.map(({ place }) => place.general).sort()).toEqual(
      raw === descriptions['base'] ? records : [],
    );
  });
});

(isInstalled ? test : test.skip)('Terraform reads back what is written for it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'strata-texts-'));
  const texts = [...Object.values(dangerous).filter((text) => !text.includes('\0')), ...odd];
  const output = Object.fromEntries(texts.map((text, at) => [`text${at}`, { value: literalText(text) }]));
  writeFileSync(join(folder, 'main.tf.json'), JSON.stringify({ output }));
  const terraform = (...args: string[]) => spawnSync('terraform', args, { cwd: folder, encoding: 'utf8' });
  expect(terraform('apply', '-auto-approve')).toMatchObject({ status: 0 });
  const outputs = JSON.parse(terraform('output', '-json').stdout) as Record<string, { value: string }>;
  expect(texts.map((_, at) => outputs[`text${at}`]!.value)).toEqual(texts);
  rmSync(folder, { recursive: true });
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => [key, ...stringsIn(each)]);
}

/** A cloud is its folder, its constructs and a line in two lists: nothing else in the tree spells its name. */
import { cloudNames, everyCloud } from '../../clouds/clouds';
import { literals, sourceFiles, spellings, spellingsIn } from './spellings';
import type { Spelling } from './spellings';

const lists = ['clouds/list.ts', 'constructs/providers.ts'];
const folders = ['cli', 'config', 'home', 'operations', 'parts', 'platform', 'render', 'stacks', 'views'];
/** What clouds have in common. */
const sharedFolders = /^(constructs|clouds|clouds\/(kept|refresh))\/[\w-]+\.ts$/;
const shared = [
  ...sourceFiles(['main.ts', ...folders]),
  ...sourceFiles(['constructs', 'clouds']).filter((file) => sharedFolders.test(file) && !lists.includes(file)),
];

/** Words that mean something else as well, such as stack `s3`: looked for where a provider is meant. */
const ambiguousWords = ['existing', 'manual', 's3'];
const providers = everyCloud().flatMap(({ terraform }) => terraform ?? []);
const unambiguousWords = [...new Set([...cloudNames(), ...providers])].filter((name) => !ambiguousWords.includes(name));
const isMeant = (word: string) => unambiguousWords.includes(word);

/** Texts for people, and words that are not the cloud's. */
const exceptions: readonly (readonly [file: string, text: RegExp, why: string])[] = [
  ['', /^@aws-sdk\//, 'a client of S3, whoever answers'],
  ['clouds/kept/weakening.ts', /^aws:kms(:dsse)?$/, 'words of S3 for algorithms, whoever answers'],
  ['clouds/access.ts', /^[.]aws\/credentials$/, 'a file of every client of S3, whoever answers'],
  ['operations/state/init.ts', /^aws s3api put-bucket-versioning/, 'a program of that name, which speaks S3'],
  ['cli/commands/lab.ts', /a real AWS API/, 'the lab is one'],
  ['config/primitives.ts', /^the name of a certificate, or at AWS its domain/, 'a text about a key'],
  ['parts/providers/schema.ts', /^the 32 hexadecimal digits that OVH shows/, 'a text about a key'],
];

const isException = ({ file, text }: Spelling) =>
  exceptions.some(([where, what]) => file.startsWith(where) && what.test(text));
const format = ({ file, line, text }: Spelling) => `${file}:${line}: ${text}`;

test('no name, text or type outside of the clouds names a cloud, except texts in `.describe`', () => {
  expect(shared.length).toBeGreaterThan(200);
  const matches = shared.flatMap((file) => spellings(file, isMeant, ['describe']));
  expect(matches.filter((each) => !isException(each)).map(format)).toEqual([]);
});

test('a word with several meanings does not name a provider either', () => {
  const meansProvider = /provider|storage|seller|cloud/i;
  const matches = shared.flatMap((file) => literals(file, ambiguousWords));
  expect(matches.filter(({ text, around }) => text !== 's3' || meansProvider.test(around)).map(format)).toEqual([]);
});

test('every exception is still needed', () => {
  const matches = shared.flatMap((file) => spellings(file, isMeant, ['describe']));
  const unused = exceptions.filter(
    ([where, what]) => !matches.some(({ file, text }) => file.startsWith(where) && what.test(text)),
  );
  expect(unused).toEqual([]);
});

test('names are found in code of any form, and in no comment', () => {
  const code = `
    // aws and hetzner
    import { lookAtOvh } from './x';
    const isAws = (p: 'hetzner') => p === \`\${p}-cloudflare\`;
    z.string().describe('AWS only');
    const type = { hcloud: process.env['AWS_PROFILE'], host: 'checkip.amazonaws.com' };
  `;
  const matches = spellingsIn('code.ts', code, { isMeant, skipped: ['describe'] });
  expect(matches.map(({ line, text }) => [line, text])).toEqual([
    [3, 'lookAtOvh'],
    [4, 'isAws'],
    [4, 'hetzner'],
    [4, '-cloudflare'],
    [6, 'hcloud'],
  ]);
});

/** One encoder for texts in records: what each provider of names keeps, and what resolvers are told. */
import { txtForm as aws } from '../../constructs/aws/txt-form';
import { txtForm as cloudflare } from '../../constructs/cloudflare/txt-form';
import { txtForm as hetzner } from '../../constructs/hetzner/txt-form';
import { txtForm as ovh } from '../../constructs/ovh/txt-form';
import { txtValue as valueIn } from '../../constructs/txt';
import { read } from '../texts/zone-text';

const forms = { aws, cloudflare, hetzner, ovh };
const providers = ['aws', 'cloudflare', 'hetzner', 'ovh'] as const;
const txtValue = (value: string, provider: keyof typeof forms) => valueIn(value, forms[provider]);
const texts = {
  plain: 'v=spf1 -all',
  quotes: 'say "hi" \\ bye\\',
  template: 'v=spf1 exists:%{i}.spf.acme.org ${x} $${y}',
  long: 'k'.repeat(600),
  'backslashes at the cut': `${'k'.repeat(254)}\\\\"`,
  'long in bytes': 'ü'.repeat(200),
  'a character at the cut': `${'k'.repeat(254)}\u{1F600}`,
};

describe.each(providers)('%s', (provider) => {
  test.each(Object.entries(texts))('%s arrives as it was written', (_, text) => {
    const strings = read(txtValue(text, provider), provider);
    expect(strings.map((each) => each.toString()).join('')).toBe(text);
    for (const each of strings) expect(each.length).toBeLessThanOrEqual(255);
  });

  test('a value in quotes is the text inside', () => {
    for (const text of [texts.plain, texts.quotes]) {
      const quoted = `"${text.replace(/["\\]/g, '\\$&')}"`;
      expect(txtValue(quoted, provider)).toBe(txtValue(text, provider));
    }
  });

  test('no character is cut in two', () => {
    const strings = read(txtValue(texts['a character at the cut'], provider), provider);
    expect(strings.map(({ length }) => length)).toEqual([254, 4]);
  });
});

test('each is spelled as its provider keeps it', () => {
  const txtValues = (text: string) =>
    Object.fromEntries(providers.map((provider) => [provider, txtValue(text, provider)]));
  const quoted = (text: string) => ({ cloudflare: text, hetzner: text, ovh: text });
  expect(txtValues('say "é" \\')).toEqual({ aws: 'say \\"\\303\\251\\" \\\\', ...quoted('"say \\"é\\" \\\\"') });
  expect(txtValues('"one" "two"')).toEqual({ aws: 'one""two', ...quoted('"one" "two"'), cloudflare: '"onetwo"' });
  expect(txtValues('${a}%{b}')).toEqual({ aws: '$${a}%%{b}', ...quoted('"$${a}%%{b}"') });
});

test('Cloudflare cuts anew what was cut by hand', () => {
  const [long, most] = [`"${'k'.repeat(200)}" "${'k'.repeat(400)}"`, 'k'.repeat(255)];
  expect(txtValue(long, 'cloudflare')).toBe(`"${most}" "${most}" "${'k'.repeat(90)}"`);
});

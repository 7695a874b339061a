/** Values of a vault, as they come back. That Ansible reads the same is in `__tests__/render/vault-file.test.ts`. */
import { parse } from 'yaml';
import { entriesIn, vaultText } from '../../home/vault-text';

const values = {
  vault_template: '{{ lookup("pipe", "id") }} {% raw %} {# x #}',
  vault_key: '-----BEGIN KEY-----\nabc\n\n-----END KEY-----\n',
  vault_signs: ' \'"$HOME ${X} $$ \\n \\ # : é 😀\t',
  vault_breaks: 'a\r\nb\rc\u0085d\u2028e\ufeff\u007f\u0001',
  vault_number: '1_000',
  vault_time: '12:30:45',
  vault_word: 'yes',
};

test('every value comes back as it was, byte for byte', () => {
  expect(entriesIn(vaultText(values))).toEqual(values);
});

test('no value looks like a number, a time or a template, and all is printable, one line each', () => {
  const lines = vaultText(values).trimEnd().split('\n');
  expect(lines).toHaveLength(Object.keys(values).length);
  expect(
    lines.filter((line) => !/^\w+: (!unsafe )?"[ -~\u00a0-\u2027\u2029-\ud7ff\ud800-\ufefe]*"$/.test(line)),
  ).toEqual([]);
  expect(lines[0]).toMatch(/^vault_template: !unsafe "/);
});

test('what a person wrote with ansible-vault edit stays', () => {
  const edited = parse('vault_a: plain\nvault_list: [1, two]\nvault_n: 5\n') as Record<string, string>;
  expect(entriesIn(vaultText(edited))).toEqual(edited);
});

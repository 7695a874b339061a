/** The file format that Ansible reads, too; that Ansible itself opens such a file is shown in the lab. */
import { decrypt, encrypt } from '../../home/ansible-vault';

test.each([0, 1, 15, 16, 17, 200])('a text of %i letters comes back as it was', (length) => {
  const text = 'x'.repeat(length);
  expect(decrypt(encrypt(text, 'password'), 'password')).toBe(text);
});

test('after the header lines have 80 letters, the last one fewer, and the file ends with a line', () => {
  const lines = encrypt('a text', 'password').split('\n');
  expect([lines[0], lines.at(-1)]).toEqual(['$ANSIBLE_VAULT;1.1;AES256', '']);
  const body = lines.slice(1, -1);
  expect(body.length).toBeGreaterThan(2);
  expect(body.slice(0, -1).every((line) => /^[0-9a-f]{80}$/.test(line))).toBe(true);
  expect(body.at(-1)).toMatch(/^[0-9a-f]{1,80}$/);
});

test('empty lines around the file do not matter', () => {
  expect(decrypt(`\n${encrypt('a text', 'password')}\n\n`, 'password')).toBe('a text');
});

test.each(['', 'a: b', '$ANSIBLE_VAULT;1.2;AES256;prod'])('another format is named as such: %j', (first) => {
  const [, ...body] = encrypt('a text', 'password').split('\n');
  expect(() => decrypt([first, ...body].join('\n'), 'password')).toThrow('not an Ansible Vault file of format 1.1');
});

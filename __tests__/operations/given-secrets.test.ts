/** Secrets that people give: what is asked for, what is stored, and what is told. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Refusal } from '../../config/problem';
import { vaultEntries } from '../../home/vault-entries';
import { listSecrets } from '../../operations/secrets/named';
import { refuseMissingSecrets } from '../../operations/secrets/needed';
import { rotateSecret, setSecret } from '../../operations/secrets/store';
import { remarkOn, secretValue } from '../../operations/secrets/value';
import { TestEnvironments } from '../cli/json/environments';

let environments: TestEnvironments;
const shop = (raw: any) => {
  raw.apps.shop.givenSecrets = ['STRIPE_KEY'];
  raw.apps.shop.services.web.givenSecrets = ['STRIPE_KEY', 'OWN', 'BOTH'];
  raw.apps.shop.services.worker = { image: 'acme/shop:1.2.3', givenSecrets: ['BOTH'] };
};
beforeEach(() => {
  environments = new TestEnvironments();
  environments.add('given', 'small.yaml', shop);
});
afterEach(() => environments.remove());

const entries = () => vaultEntries(environments.home('given'));
const set = (owner: string, name: string, value: string | Buffer, remark = jest.fn()) =>
  setSecret({ environment: 'given', owner, name, value: () => Promise.resolve(Buffer.from(value)) }, remark);

function refusal(): Refusal | undefined {
  try {
    refuseMissingSecrets('given');
    return undefined;
  } catch (error) {
    return error as Refusal;
  }
}

describe('before anything is brought up', () => {
  test('every secret without a value is told at once, with its place and the command', async () => {
    const { problems, message } = refusal()!;
    expect(problems.map(({ key, rule }) => [key, rule])).toEqual(
      [
        'services.web.givenSecrets.1',
        'services.web.givenSecrets.2',
        'services.worker.givenSecrets.0',
        'givenSecrets.0',
      ].map((key) => [`apps.shop.${key}`, 'given-secrets-have-values']),
    );
    const lines = readFileSync(join(environments.folder, 'given.yaml'), 'utf8').split('\n');
    for (const { line, column, received } of problems)
      expect(lines[line - 1]!.slice(column - 1)).toMatch(new RegExp(`^${received.split(',')[0]}`));
    const commands = [...message.matchAll(/`npx strata (secret set [^`]*)`/g)].map(([, command]) => command);
    expect(commands).toEqual(
      ['shop.web OWN', 'shop.web BOTH', 'shop.worker BOTH', 'shop STRIPE_KEY'].map(
        (words) => `secret set given ${words}`,
      ),
    );
    for (const command of commands) {
      const [, , , owner, name] = command!.split(' ');
      await set(owner!, name!, 'a value');
    }
    expect(refusal()).toBeUndefined();
  });

  test('a machine without a vault gets none by being asked, and is told how to recover one', () => {
    rmSync(environments.home('given'), { recursive: true });
    expect(refusal()!.message).toContain('npx strata vault recover given');
    expect(existsSync(join(environments.home('given'), 'vault.yml'))).toBe(false);
  });
});

describe('set', () => {
  test('the value is in the vault, and the next command is a release of the app', async () => {
    const { next } = await set('shop', 'STRIPE_KEY', 'sk_live {{ 1 }}\n$x');
    expect(entries()['vault_shop_shared_stripe_key']).toBe('sk_live {{ 1 }}\n$x');
    expect(next).toBe('npx strata release given shop');
    rmSync(join(environments.home('given'), 'ssh_config'));
    expect((await set('shop', 'STRIPE_KEY', 'another')).next).toBe('npx strata up given');
  });

  test('the app alone is enough where one service has the secret', async () => {
    expect((await set('shop', 'OWN', 'a value')).owner).toBe('shop.web');
    await expect(set('shop', 'BOTH', 'a value')).rejects.toThrow('shop.web BOTH, shop.worker BOTH');
  });

  test('a secret that nobody described is refused before a value is asked for', async () => {
    const value = jest.fn();
    await expect(setSecret({ environment: 'given', owner: 'shop', name: 'NONE', value }, jest.fn())).rejects.toThrow(
      'given has no secret `shop NONE`; it has shop STRIPE_KEY',
    );
    await expect(
      setSecret({ environment: 'given', owner: 'shop', name: 'SESSION_KEY', value }, jest.fn()),
    ).rejects.toThrow('`npx strata secret rotate given shop.web SESSION_KEY` makes it anew');
    expect(value).not.toHaveBeenCalled();
  });

  test('a value that no log hides is stored, and that is said', async () => {
    const remark = jest.fn();
    await set('shop', 'STRIPE_KEY', 'short', remark);
    expect(remark.mock.calls).toEqual([[expect.stringContaining('shorter than 6')]]);
    await set('shop', 'STRIPE_KEY', 'longer', remark);
    expect(remark).toHaveBeenCalledTimes(1);
  });
});

test('rotate: a made secret gets another random value, a given one is asked for', async () => {
  const value = jest.fn(() => Promise.resolve(Buffer.from('asked for')));
  const rotate = (owner: string, name: string) => rotateSecret({ environment: 'given', owner, name, value }, jest.fn());
  expect((await rotate('shop', 'SESSION_KEY')).origin).toBe('made');
  const first = entries()['vault_shop_web_session_key']!;
  await rotate('shop', 'SESSION_KEY');
  expect(entries()['vault_shop_web_session_key']).not.toBe(first);
  expect([first.length, value.mock.calls.length]).toEqual([43, 0]);
  await rotate('shop', 'STRIPE_KEY');
  expect(entries()['vault_shop_shared_stripe_key']).toBe('asked for');
});

test('list: origin, whether there is a value, and when it was given', async () => {
  await set('shop', 'OWN', 'a value');
  const rows = listSecrets('given');
  expect(rows.map(({ owner, name, origin, hasValue }) => [owner, name, origin, hasValue])).toEqual([
    ['shop', 'STRIPE_KEY', 'given', false],
    ['shop.web', 'SESSION_KEY', 'made', false],
    ['shop.web', 'OWN', 'given', true],
    ['shop.web', 'BOTH', 'given', false],
    ['shop.worker', 'BOTH', 'given', false],
  ]);
  expect(rows.filter(({ setAt }) => setAt !== null).map(({ name }) => name)).toEqual(['OWN']);
  expect(JSON.stringify(rows)).not.toContain('a value');
});

describe('what can be a value', () => {
  test.each([
    ['nothing', Buffer.alloc(0), 'is empty'],
    ['a NUL', Buffer.from('a\0b'), 'NUL'],
    ['no text', Buffer.from([0xff, 0xfe]), 'UTF-8'],
    ['too much for a variable', Buffer.alloc(128 * 1024 - 255, 'a'), 'at most 130816'],
  ])('%s is refused with the reason', (_case, bytes, reason) => expect(() => secretValue(bytes)).toThrow(reason));

  test.each([
    ['lines', '-----BEGIN\r\n é 😀 $x {{ y }} "\'\\\n'],
    ['a mark of byte order', '\ufeffabc'],
    ['the longest', 'a'.repeat(128 * 1024 - 256)],
  ])('%s', (_case, text) => expect(secretValue(Buffer.from(text))).toBe(text));

  test('six characters are hidden', () =>
    expect([remarkOn('12345') !== null, remarkOn('123456')]).toEqual([true, null]));
});

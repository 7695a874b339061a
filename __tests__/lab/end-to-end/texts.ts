/** Texts of the description that would be code somewhere, as they arrive. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Raw } from '../../environment';
import { evidence } from '../../texts/dangerous';
import { read } from '../../texts/zone-text';
import { sql } from './database';
import { expectSuccess, home, inHost } from './harness';

const description: Raw = parse(readFileSync(join(__dirname, '..', '..', 'fixtures', 'lab-test.yaml'), 'utf8'));
const { MOTTO } = description.apps.notes.services.web.environment;

/** Base64, so that no layer between the host and this test changes a byte. */
async function bytes(server: string, command: string): Promise<string> {
  const result = await inHost(server, `${command} | base64 -w0`);
  expectSuccess(result);
  return Buffer.from(result.stdout, 'base64').toString();
}

export function textTests(): void {
  test('a variable of an app arrives in its container byte for byte', async () => {
    const ofProcess = `pid=$(docker inspect --format '{{.State.Pid}}' $(docker ps -q --filter name=notes_)); cat /proc/$pid/environ`;
    const environment = (await bytes('app-1', ofProcess)).split('\0');
    expect(environment).toContain(`MOTTO=${MOTTO}`);
  });

  test('a setting arrives in PostgreSQL', async () => {
    const { log_line_prefix: prefix } = description.postgresql.settings;
    expect(
      Buffer.from(await sql(`select encode(convert_to(current_setting('log_line_prefix'), 'UTF8'), 'hex')`), 'hex'),
    ).toEqual(Buffer.from(prefix));
  });

  test('the comment of a key arrives in authorized_keys', async () => {
    const [key] = description.admin.users.ada.sshKeys;
    expect(await bytes('db-1', 'cat ~ada/.ssh/authorized_keys')).toBe(`${key}\n`);
  });

  test('a record arrives at the provider of names', () => {
    const state = JSON.parse(readFileSync(join(home, 'infra.tfstate'), 'utf8'));
    const [text] = description.dns.records['texts.lab.test'].TXT;
    const record = state.resources.find(({ name }: Raw) => name === 'texts_lab_test_txt');
    const [value] = record.instances[0].attributes.records as string[];
    // Terraform's state has what it evaluated and the API answered.
    const escaped = value!.replace(/[$%](?=\{)/g, '$&$&');
    expect(read(escaped, 'aws').map(String).join('')).toBe(text);
  });

  test('nothing of it was executed', () => {
    expect(existsSync(evidence)).toBe(false);
  });
}

/** Docker on hosts: its old images, and the address ranges of its networks. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { inventory } from '../../render/inventory';
import { environmentOf } from '../environment';
import type { Raw } from '../environment';

const variables = parse(readFileSync('ansible/roles/docker/vars/main.yml', 'utf8')) as Raw;

function hostOf(name: string, change: (raw: Raw) => void = () => {}): Raw {
  return inventory(environmentOf('small.yaml', change)).all.hosts[name];
}

test('the job that removes old images stays on hosts with Docker, under the name that the role gives it', () => {
  const { name, command } = variables.__docker_prune_job;
  expect(hostOf('app-1').retired_described_jobs).toContain(name);
  expect(hostOf('db-1').retired_described_jobs).not.toContain(name);
  expect(command.join(' ')).toMatch(/image prune --all .* && docker builder prune /);
  expect(command.join(' ')).not.toMatch(/volume|system prune/);
});

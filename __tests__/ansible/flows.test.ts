/** What a host that somebody has taken over answers must not reach another host: the few ways there are, docs/security.md explains. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ways = /\b(hostvars|run_once|delegate_facts|delegate_to|add_host|group_by)\b/;

test('only these files of roles pass something from one host to another', () => {
  const files = readdirSync('ansible/roles', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(yml|j2)$/.test(file),
  );
  const passing = files.filter((file) => ways.test(readFileSync(join('ansible/roles', file), 'utf8')));
  expect(passing.sort()).toEqual([
    'app/tasks/authority.yml',
    'app/vars/main.yml',
    'trust/tasks/main.yml',
    'trust/tasks/scan.yml',
    'trust/templates/current_lines.j2',
    'trust/templates/ssh_config.j2',
    'trust/vars/main.yml',
  ]);
});

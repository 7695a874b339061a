/** Every blueprint as far as its software is built, and changes: a good one, and one with three planted mistakes. */
import { join } from 'node:path';
import { forgetDescriptions, minutes } from './end-to-end/harness';
import { blueprint, expectGreen, passedOf, rehearsed } from './end-to-end/rehearsed';
import { PlantedProject } from './soak/planted';

afterAll(forgetDescriptions);

describe('a change', () => {
  const project = new PlantedProject();
  const image = 'registry.own.example/own:1.0.0';
  const newImage = 'registry.own.example/own:1.1.0';

  beforeAll(() => project.prepare(join(__dirname, 'rehearsed', 'own.yaml'), 'own'));
  afterEach(() => project.clean());
  afterAll(() => project.remove());

  test(
    'of the image of an app: nothing is lost, and what visitors saw is counted',
    async () => {
      project.describe('own', image, newImage);
      const rehearsal = await project.rehearseChange('own');
      expectGreen(rehearsal, ['one']);
      const { sites, hosts, lost, resources } = rehearsal.change!;
      expect({ lost, resources }).toEqual({ lost: [], resources: [] });
      expect(sites).toEqual([expect.objectContaining({ url: 'https://www.own.example/up' })]);
      expect(sites[0]!.requests).toBeGreaterThan(500);
      expect(hosts.flatMap(({ tasks }) => tasks).join('\n')).toMatch(/^app : /m);
      expect(passedOf(rehearsal)).toContain('data of before the change');
    },
    40 * minutes,
  );

  test(
    'that restarts the database, forgets a rule of the firewall and publishes a port of a container: all three are red',
    async () => {
      project.plant('ansible/roles/postgresql/tasks/main.yml', '# With `--tags postgresql`', restart);
      project.plant('ansible/roles/firewall/tasks/main.yml', 'rules: "{{ firewall_rules }}"', without80);
      project.plant('ansible/roles/app/templates/compose.yaml.j2', '    ports:\n', published);
      project.plant(
        'ansible/roles/firewall/templates/etc/ufw/docker.rules.j2',
        'strata-docker -j DROP',
        'strata-docker -j RETURN',
      );
      project.describe('own', image, newImage);
      const rehearsal = await project.rehearseChange('own', '--max-pause', '0.4');
      expect(rehearsal.code).toBe(1);
      const reasons = new Map(rehearsal.failures.map(({ name, reason }) => [name, reason]));
      expect(reasons.get('visitors of https://www.own.example/up')).toContain('longest pause');
      expect(reasons.get('second run')).toContain('one changed=');
      expect(reasons.get('open ports of one')).toContain('does not answer on 80');
      expect(reasons.get('every TCP port of one')).toContain('9999 answers this machine');
      const tasks = rehearsal.checks.find(({ name }) => name === 'tasks that changed a host')!;
      expect(tasks.reason).toContain('one: postgresql : Restart the server for no reason');
    },
    40 * minutes,
  );
});

const restart = `- name: Restart the server for no reason
  ansible.builtin.command: systemctl restart "postgresql@*"

# With \`--tags postgresql\``;
const without80 = `rules: "{{ firewall_rules | rejectattr('port', 'in', [80, '80']) }}"`;
const published = '    ports:\n      - "0.0.0.0:9999:{{ service.port }}"\n';

describe('blueprints', () => {
  test.each([
    ['probatiovault', 'prod.yaml', ['runner-prod', 'app-prod', 'db-prod']],
    ['probatiovault', 'test.yaml', ['probatiovault-test']],
    ['nocodb', 'prod.yaml', ['bastion', 'traefik', 'application-1', 'application-2', 'database-1', 'monitoring']],
    ['xpeditis', 'prod.yaml', ['control-1', 'worker-1', 'worker-2']],
    ['xpeditis-own-database', 'prod.yaml', ['control-1', 'worker-1', 'worker-2', 'database']],
  ])(
    '%s %s',
    async (project, file, hosts) => {
      expectGreen(await rehearsed(blueprint(project, file), file.replace('.yaml', '')), hosts);
    },
    40 * minutes,
  );
});

/** `strata rehearse` of bought servers: three hosts with root and no cloud, a store that is not AWS, and a database with backups. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentsFolder, projectFolder } from '../../operations/project';
import type { Rehearsal } from '../../operations/rehearsal/report';
import { forgetDescriptions, minutes, strata } from './end-to-end/harness';

const name = 'probatiovault-prod';
const reports = join(environmentsFolder(), 'reports');

afterAll(forgetDescriptions);

test(
  'the blueprint of ProbatioVault comes up, changes nothing the second time, and every port is as described',
  async () => {
    const file = join(projectFolder, 'blueprints', 'probatiovault', 'prod.yaml');
    cpSync(file, join(environmentsFolder(), `${name}.yaml`));
    const { code, stdout, stderr } = await strata('rehearse', name, '--report', reports, '--json');
    const { checks, verified, exchanges } = JSON.parse(stdout) as Rehearsal;
    const failures = [...checks, ...verified].filter(({ outcome }) => outcome === 'failed');
    expect({ failures, code, words: code === 0 ? '' : stderr.split('\n').slice(-20) }).toEqual({
      failures: [],
      code: 0,
      words: '',
    });
    expect(checks.map((check) => check.name)).toEqual([
      'places outside the lab',
      'second run',
      'backup',
      'proof of the newest backup',
    ]);
    const titles = verified.filter(({ outcome }) => outcome === 'passed').map((check) => check.name);
    for (const host of ['runner-prod', 'app-prod', 'db-prod']) {
      expect(titles).toContain(`login to ${host}`);
      expect(titles).toContain(`every TCP port of ${host}`);
    }
    expect(exchanges.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['storage', 'servers.db-prod.address', 'admin.from']),
    );
    expect(readFileSync(join(reports, `${name}.md`), 'utf8')).toContain('nothing failed');
  },
  25 * minutes,
);

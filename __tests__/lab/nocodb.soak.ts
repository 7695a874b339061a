/** The NocoDB system in a lab: seven instances, five subnets, a NAT appliance, two states. */
import { join } from 'node:path';
import { projectFolder } from '../../operations/project';
import { labDown, labReset } from '../../lab/down';
import { labUp } from '../../lab/up';
import { forgetDescriptions, lab, minutes } from './end-to-end/harness';
import { nocodbTests } from './end-to-end/nocodb';
import { describeNocodb, forgetNocodb } from './end-to-end/nocodb-environment';

const say = (message: string) => process.stderr.write(`  ${message}\n`);

beforeAll(async () => {
  await labReset(lab.name, say);
  forgetNocodb();
  describeNocodb(join(projectFolder, 'blueprints', 'nocodb', 'prod.yaml'));
  await labUp(lab.name, { yes: true }, say);
}, 20 * minutes);

afterAll(async () => {
  await labDown(lab.name, say);
  forgetNocodb();
  forgetDescriptions();
}, 5 * minutes);

beforeEach(() => say(expect.getState().currentTestName ?? ''));

describe('NocoDB on AWS', nocodbTests);

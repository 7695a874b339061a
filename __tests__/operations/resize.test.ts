import { ovhApi } from '../../clouds/ovh/api';
import { resize } from '../../clouds/ovh/resize';
import { environmentOf } from '../environment';
import { OvhStandIn, shell } from './ovh-api-stand-in';

const ovh = new OvhStandIn();
let url: string;
beforeAll(async () => (url = await ovh.start()));
afterAll(() => ovh.stop());

const { compute } = environmentOf('ovh.yaml');
const to = async (type: string, attempts = 5) => {
  const api = await ovhApi({ ...shell, OVH_ENDPOINT: url });
  return resize(api, () => {}, { name: 'db-1', instanceId: 'i-1', type, compute, patience: { everyMs: 1, attempts } });
};
beforeEach(() => {
  ovh.flavor = 'f-small';
  ovh.resizing = 0;
});

test('a bigger flavor is set in place, and the command waits for it', async () => {
  await expect(to('d2-4')).resolves.toContain('db-1 has size d2-4');
  expect(ovh.flavor).toBe('f-medium');
  await expect(to('d2-4')).resolves.toBe('db-1 has size d2-4 already');
});

test('a smaller disk is refused before anything is done', async () => {
  ovh.flavor = 'f-medium';
  await expect(to('d2-2')).rejects.toThrow('d2-4 has 50 GB and d2-2 has 25 GB: a disk cannot shrink');
  expect(ovh.flavor).toBe('f-medium');
});

test('a flavor that the region lacks, or has for Windows only, is refused', async () => {
  for (const type of ['b9-1', 'win-d2-4'])
    await expect(to(type)).rejects.toThrow(`GRA11 has no flavor ${type} for Linux`);
  expect(ovh.flavor).toBe('f-small');
});

test('a resize that does not end is reported', async () => {
  await expect(to('d2-4', 1)).rejects.toThrow('db-1 as d2-4 is not ready');
});

import { graphCommand } from '../../cli/commands/graph';
import { saidBy } from './said';

test('graph prints a picture, or a flowchart', async () => {
  expect(await saidBy(graphCommand(), 'lab')).toMatch(/^<svg .*<\/svg>\n$/s);
  expect(await saidBy(graphCommand(), 'lab', '--format', 'mermaid')).toMatch(/^flowchart TB\n/);
  await expect(saidBy(graphCommand(), 'lab', '--output', '/no/such/folder/lab.svg')).rejects.toThrow(
    '/no/such/folder/lab.svg cannot be written',
  );
});

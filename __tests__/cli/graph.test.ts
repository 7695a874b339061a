import { graphCommand } from '../../cli/commands/graph';
import { outputOf } from './output';

test('graph prints a picture, or a flowchart', async () => {
  expect(await outputOf(graphCommand(), 'lab')).toMatch(/^<svg .*<\/svg>\n$/s);
  expect(await outputOf(graphCommand(), 'lab', '--format', 'mermaid')).toMatch(/^flowchart TB\n/);
  await expect(outputOf(graphCommand(), 'lab', '--output', '/no/such/folder/lab.svg')).rejects.toThrow(
    '/no/such/folder/lab.svg cannot be written',
  );
});

import { table, tableOfPage } from './verify-table';

test('docs/verify.md names every check: `node -r ts-node/register __tests__/docs/verify-table.ts` writes it', () => {
  expect(tableOfPage()).toBe(table());
});

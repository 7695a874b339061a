import { cases } from './cases';
import { problemsOf, refusalsOf } from './harness';
import { others } from './other-cases';

test.each(Object.entries(cases))(
  '%s is accepted or refused as the table of docs/compose.md says',
  (_, { refused, ...of }) => {
    expect(refusalsOf(of)).toEqual(refused ? [refused] : []);
  },
);

test.each(others)('%s: %s', (_, rule, of) => {
  expect(refusalsOf(of)).toEqual(rule ? [rule] : []);
});

test('a problem stands in the Compose file, with its line', () => {
  const [problem] = problemsOf({
    compose: 'services:\n  web:\n    image: example/web:1\n    ports:\n      - "80:80"\n',
  });
  expect(problem).toMatchObject({
    at: { file: 'shop/compose.yaml', line: 5, column: 9 },
    path: ['services', 'web', 'ports', 0],
  });
});

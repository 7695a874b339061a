/** What Ansible evaluates is Strata's own; all else in generated files is data, also where nobody thought of it. */
import { parseDocument, visit } from 'yaml';
import { Expression, expression } from '../../config/expression';
import { ansibleFiles } from '../../render/ansible-files';
import { groupVars } from '../../render/group-vars';
import { inventory } from '../../render/inventory';
import { ansibleArgument, ansibleYaml } from '../../render/yaml';
import { acceptedIn, descriptions, environmentWith } from '../texts/descriptions';

const code = /\{[{%#]/;

test.each(Object.keys(descriptions))('no file of description %s holds any other expression', (name) => {
  const environment = environmentWith(descriptions[name], acceptedIn(descriptions[name]));
  const ownExpressions = new Set(expressionsIn([groupVars(environment), inventory(environment)]));
  expect(ownExpressions.size).toBeGreaterThan(3);
  const files = ansibleFiles(environment).filter(({ path }) => path.startsWith('inventory/'));
  expect(files.flatMap(({ text }) => evaluatedIn(text)).filter((each) => !ownExpressions.has(each))).toEqual([]);
});

test('text that looks like code gets the tag that says it is none; all text is read back as it was', () => {
  const texts = [
    '{{ 1 }}',
    '{% raw %}',
    '{# c #}',
    'a{',
    'two\nlines\n',
    '\ttab ',
    'é\u{1F600}',
    '\'"\\',
    'yes',
    '1',
    ' ',
  ];
  const yaml = ansibleYaml({ texts, ours: expression`{{ vault_a }}` });
  expect(yaml.match(/!unsafe/g)).toHaveLength(3);
  const unsafe = { tag: '!unsafe', resolve: (text: string) => text };
  const read = parseDocument(yaml, { customTags: [unsafe], version: '1.1' }).toJS() as object;
  expect(read).toEqual({ texts, ours: '{{ vault_a }}' });
});

test('variables of a command line are data, too', () => {
  expect(ansibleArgument({ restore_to: '2026-11-20 14:03:00Z', restore_overwrite: true })).toBe(
    '{"restore_to":"2026-11-20 14:03:00Z","restore_overwrite":true}',
  );
  expect(ansibleArgument({ restore_id: "{{ lookup('pipe', 'id') }}" })).toBe(
    '{"restore_id": !unsafe "{{ lookup(\'pipe\', \'id\') }}"}',
  );
});

describe('an expression', () => {
  test('takes data around it, where a brace is no code', () => {
    expect(expression`postgresql://${'a{{ 1 }}'}:{{ ${'vault_a'} | urlencode }}@${'b'}`.text).toBe(
      "postgresql://a{{ '{' }}{{ '{' }} 1 }}:{{ vault_a | urlencode }}@b",
    );
  });

  test('takes no more than a name inside', () => {
    for (const text of ["a') }}", 'a | b', 'a b', "'"]) {
      expect(() => expression`{{ lookup('${text}') }}`).toThrow('is not allowed inside an Ansible expression');
    }
  });
});

function expressionsIn(value: unknown): string[] {
  if (value instanceof Expression) return [value.text];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(expressionsIn);
}

function evaluatedIn(yaml: string): string[] {
  const evaluatedTexts: string[] = [];
  visit(parseDocument(yaml, { logLevel: 'error' }), {
    Scalar(_, { tag, value }) {
      if (tag !== '!unsafe' && code.test(String(value))) evaluatedTexts.push(String(value));
    },
  });
  return evaluatedTexts;
}

import tseslint from 'typescript-eslint';

const barrel = { regex: '^@cdktf/provider-[^/]+$', message: 'import from "@cdktf/provider-x/lib/resource"' };
const terraform = {
  regex: '^(cdktf|constructs|@cdktf/)',
  message: 'config/, parts/, render/ and views/ know nothing of Terraform',
};
/** CONTRIBUTING.md, "Short enough to see whole"; Python's are in pyproject.toml and __tests__/python/test_limits.py. */
const limits = {
  'max-lines': ['error', 150],
  'max-lines-per-function': ['error', 25],
  'max-params': ['error', 3],
  'max-depth': ['error', 2],
};
/** Over a limit for a reason that stays. What is over one and can be mended is in eslint-suppressions.json, which only becomes shorter. */
const exceptions = [
  ['main.ts', 'max-lines-per-function', 'the table of contents: one step after the other'],
  ['cli/program.ts', 'max-lines-per-function', 'one line for each command'],
  ['bench/backup/report.ts', 'max-lines-per-function', 'one page of Markdown'],
  ['stacks/infra-stack.ts', 'max-params', "cdktf's own two come first"],
  ['constructs/ovh/load-balancer-flavors.ts', 'max-params', "cdktf's own two come first"],
];
/**
 * A participle alone says what happened to a value, not what the value is (CONTRIBUTING.md, "Plain words"). Names of properties are
 * not checked: many are part of a file format.
 */
const vague =
  'agreed|answer|answered|asked|begun|brought|built|called|chosen|done|drawn|ended|found|given|gone|got|held|kept|known|left|listed|lost|' +
  'made|meant|named|passed|picked|promised|refused|said|sealed|seen|sent|settled|shown|stated|taken|thing|things|told|wanted|written';
const declarations = [
  'VariableDeclarator > .id',
  'FunctionDeclaration > .id',
  ':function > .params',
  'ArrayPattern > .elements',
];
const names = {
  'no-restricted-syntax': [
    'error',
    ...declarations.map((place) => ({
      selector: `${place}[name=/^(${vague})$/]`,
      message: 'Name the value with a noun, a function with a verb, and a boolean with is, has or can.',
    })),
  ],
};
const restricted = (patterns) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns }] });

export default tseslint.config(
  { ignores: ['node_modules/', 'cdktf.out/', 'examples/', 'packages/*/lib/', '**/*.js', '**/*.mjs', '**/*.cjs'] },
  ...tseslint.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  { rules: { ...restricted([barrel]), '@typescript-eslint/consistent-type-imports': 'error' } },
  {
    // Tests look into synthesized JSON, which has no types.
    files: ['__tests__/**'],
    rules: {
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
  { rules: { ...limits, ...names } },
  // What holds tests is as long as they are together; the row of a table has as many parameters as columns.
  { files: ['__tests__/**'], rules: { 'max-lines-per-function': 'off', 'max-params': 'off' } },
  ...exceptions.map(([file, rule]) => ({ files: [file], rules: { [rule]: 'off' } })),
  {
    files: ['config/**', 'clouds/**', 'parts/**', 'runtimes/**', 'render/**', 'views/**'],
    rules: restricted([barrel, terraform]),
  },
);

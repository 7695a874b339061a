import tseslint from 'typescript-eslint';

const barrel = { regex: '^@cdktf/provider-[^/]+$', message: 'import from "@cdktf/provider-x/lib/resource"' };
const terraform = {
  regex: '^(cdktf|constructs|@cdktf/)',
  message: 'config/, parts/, render/ and views/ know nothing of Terraform',
};
const restricted = (patterns) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns }] });

export default tseslint.config(
  { ignores: ['node_modules/', 'cdktf.out/', 'examples/', 'packages/*/lib/', '**/*.js', '**/*.mjs'] },
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
  { files: ['config/**', 'parts/**', 'render/**', 'views/**'], rules: restricted([barrel, terraform]) },
);

import tseslint from 'typescript-eslint';

const barrel = { regex: '^@cdktf/provider-[^/]+$', message: 'import from "@cdktf/provider-x/lib/resource"' };
const terraform = { regex: '^(cdktf|constructs|@cdktf/)', message: 'config/ and render/ know nothing of Terraform' };
const restricted = (patterns) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns }] });

export default tseslint.config(
  { ignores: ['node_modules/', 'cdktf.out/', 'examples/', '**/*.js', '**/*.mjs'] },
  ...tseslint.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  { rules: { ...restricted([barrel]), '@typescript-eslint/consistent-type-imports': 'error' } },
  { files: ['config/**', 'render/**'], rules: restricted([barrel, terraform]) },
);

import neostandard from 'neostandard'
import tseslint from 'typescript-eslint'

export default [
  { ignores: ['dist/', '.tap/', 'coverage/', 'src/contract-types.ts', 'schemas/compiled/', 'src/optimizer/assembly/*.ts'] },
  ...neostandard({ ts: true, noJsx: true }),
  {
    rules: {
      // a promise that is meant to go on by itself is marked so
      'no-void': ['error', { allowAsStatement: true }],
      '@stylistic/comma-dangle': ['error', 'never'],
      '@stylistic/max-len': ['error', { code: 140, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreUrls: true, ignoreRegExpLiterals: true }]
    }
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts', 'web/**/*.ts'],
    languageOptions: { parserOptions: { project: ['./tsconfig.json', './web/tsconfig.json', './test/web/tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error'
    }
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // tap itself waits for its subtests
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafePromises: [{ from: 'package', name: 'PromiseWithSubtest', package: '@tapjs/core' }] }]
    }
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/main.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': ['error',
        { object: 'process', property: 'env', message: 'only src/main.ts reads the environment' },
        { object: 'process', property: 'argv', message: 'only src/main.ts reads arguments' },
        { object: 'process', property: 'exit', message: 'only src/main.ts exits' },
        { object: 'process', property: 'exitCode', message: 'only src/main.ts sets exit codes' },
        { object: 'process', property: 'once', message: 'only src/main.ts handles signals' }
      ]
    }
  }
]

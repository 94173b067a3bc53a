import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist', 'output', 'coverage', 'pipeline/schemas.ts', 'eslint.config.js'] },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'max-lines': ['error', { max: 250 }],
      'no-irregular-whitespace': 'error',
    },
  },
  // Word lists and corpora are as long as the language asks.
  {
    files: ['**/lexicon.ts', '**/corpus.ts', 'pipeline/arabic/words.ts', 'portal/texts/*.ts', '**/translations.ts'],
    rules: { 'max-lines': 'off' },
  },
);

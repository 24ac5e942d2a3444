import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import globals from 'globals';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Code is used in one direction: shared, ui → question-types → features → routes → app. */
const above = {
  shared: ['ui', 'question-types', 'features', 'routes', 'app'],
  ui: ['question-types', 'features', 'routes', 'app', 'shared/api'],
  questionTypes: ['features', 'routes', 'app'],
  features: ['routes', 'app'],
  routes: ['app'],
};

const features = readdirSync(new URL('./src/features', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const defaultExports = {
  selector: 'ExportDefaultDeclaration',
  message: 'Only pages under routes/ have a default export.',
};
const barrels = {
  selector: 'ExportAllDeclaration',
  message: 'No barrels: import the file that holds the thing.',
};
const markup = {
  selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
  message: 'Draw elements; text from people never becomes markup.',
};

function refuse(layers, own) {
  return {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...layers.map((layer) => ({
            group: [`@/${layer}/**`],
            message:
              'Code is used in one direction: shared, ui → question-types → features → routes → app.',
          })),
          ...own,
        ],
      },
    ],
  };
}

const throughAlias = {
  group: ['../*'],
  message: 'Write @/… to leave the folder, so that the direction of use is visible.',
};
const pureUi = {
  group: ['@tanstack/*'],
  message: 'ui knows no router and no query client.',
};

export default tseslint.config(
  {
    ignores: [
      'dist',
      'coverage',
      'public',
      'src/shared/api/schema.ts',
      'test-results',
      // The libraries it asks have no types.
      'config/verify-badge.mjs',
      'config/icons.mjs',
      'config/sw.js',
    ],
  },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  jsxA11y.flatConfigs.recommended,
  reactHooks.configs.flat.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'no-restricted-syntax': ['error', defaultExports, barrels, markup],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/only-throw-error': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'jsx-a11y/no-autofocus': 'off',
      // What scrolls must be reachable by keyboard, and is a named region or group.
      'jsx-a11y/no-noninteractive-tabindex': [
        'error',
        { tags: [], roles: ['tabpanel', 'region', 'group'], allowExpressionValues: true },
      ],
    },
  },
  { files: ['src/shared/**'], rules: refuse(above.shared, []) },
  { files: ['src/ui/**'], rules: refuse(above.ui, [pureUi]) },
  { files: ['src/question-types/**'], rules: refuse(above.questionTypes, [throughAlias]) },
  { files: ['src/routes/**'], rules: refuse(above.routes, []) },
  ...features.map((name) => ({
    files: [`src/features/${name}/**`],
    rules: refuse(
      [
        ...above.features,
        ...features.filter((other) => other !== name).map((other) => `features/${other}`),
      ],
      [throughAlias],
    ),
  })),
  {
    files: ['src/routes/**', '**/*.config.{js,ts}'],
    rules: { 'no-restricted-syntax': ['error', barrels, markup] },
  },
  {
    files: ['**/index.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', { selector: 'Program', message: barrels.message }] },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'mock-api/**', 'e2e/**', 'screens/**'],
    rules: { 'max-lines': 'off', 'react-hooks/rules-of-hooks': 'off' },
  },
  // A link is an anchor with an address, given to it by useAnchor, which the rule cannot see.
  {
    files: ['src/ui/Link/Link.tsx'],
    rules: {
      'jsx-a11y/click-events-have-key-events': 'off',
      'jsx-a11y/no-static-element-interactions': 'off',
    },
  },
  { files: ['*.config.js'], extends: [tseslint.configs.disableTypeChecked] },
);

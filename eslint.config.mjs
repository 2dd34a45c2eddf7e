import js from '@eslint/js';
import ts from 'typescript-eslint';

/**
 * Imports point down: protocol <- core <- server, cli; protocol <- host, webview. Type-only imports count too.
 * Each layer lists what it must not reach.
 */
const layers = {
  'src/protocol': ['core', 'server', 'host', 'cli', 'webview'],
  'src/core': ['server', 'host', 'cli', 'webview'],
  'src/server': ['host', 'cli', 'webview'],
  'src/cli': ['server', 'host', 'webview'],
  'src/host': ['core', 'server', 'cli', 'webview'],
  webview: ['core', 'server', 'cli', 'host'],
};

const packagesOnlyFor = {
  vscode: ['src/host', 'test/host'],
  'better-sqlite3': ['src/core/store'],
};

function restrictions(folder, exceptDriver = false) {
  const forbidden = layers[folder] ?? [];
  const patterns = forbidden.map((layer) => ({
    regex: `^\\.{1,2}/(?:.*/)?${layer}(?:/|$)`,
    message: `${folder} must not import from ${layer}: imports point down.`,
  }));
  if (folder === 'webview') patterns.push({ regex: '^node:', message: 'A web page has no Node modules.' });
  if (folder === 'src/protocol')
    patterns.push({ regex: '^[^.]', message: 'protocol holds plain values: it imports nothing.' });
  const paths = [];
  for (const [name, owners] of Object.entries(packagesOnlyFor)) {
    if (name === 'better-sqlite3' ? exceptDriver : owners.includes(folder)) continue;
    paths.push({ name, message: `Only ${owners[0]} imports ${name}.` });
  }
  return { '@typescript-eslint/no-restricted-imports': ['error', { patterns, paths }] };
}

export default ts.config(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      '.vscode-test/**',
      'demo-out/**',
      'eslint.config.mjs',
      'scripts/**/*.mjs',
      'test/host/testModel/**',
      '**/.skill-gap/**',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      'no-control-regex': 'off',
      // VS Code declares Disposable as a class but takes anything that can be disposed of.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  ...Object.keys(layers).map((folder) => ({ files: [`${folder}/**/*.ts`], rules: restrictions(folder) })),
  { files: ['src/core/store/driver.ts'], rules: restrictions('src/core', true) },
  {
    // Skill trees are data written as TypeScript; their length says nothing about their complexity.
    files: ['src/core/skills/builtin/**/*.ts', 'samples/templates/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
);

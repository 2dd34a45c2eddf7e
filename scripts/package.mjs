// @ts-check
// Packs the built extension into skill-gap-<version>.vsix; .vscodeignore says what goes in.
import { createVSIX } from '@vscode/vsce';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './workbench/install.mjs';

const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const file = path.join(root, `${name}-${version}.vsix`);
if (!existsSync(path.join(root, 'dist', 'extension.js'))) {
  throw new Error('dist/extension.js is missing, so there is nothing to pack. Run npm run build first.');
}
await createVSIX({
  cwd: root,
  packagePath: file,
  // Bundled already; better-sqlite3 lies in dist/node_modules.
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
console.log(`${path.basename(file)}: ${(statSync(file).size / 2 ** 20).toFixed(1)} MB`);

// @ts-check
// Copies the pictures that the README shows from where the workbench tests leave them.
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root, testFolder } from './workbench/install.mjs';

const target = path.join(root, 'media', 'screenshots');
const shown = readFileSync(path.join(root, 'README.md'), 'utf8').matchAll(/media\/screenshots\/([\w-]+\.png)/g);
mkdirSync(target, { recursive: true });
for (const name of new Set([...shown].map((match) => match[1] ?? ''))) {
  const taken = path.join(testFolder, 'screenshots', name);
  if (existsSync(taken)) {
    copyFileSync(taken, path.join(target, name));
    console.log(`media/screenshots/${name}`);
  } else {
    console.error(`README.md shows media/screenshots/${name}, but no workbench test takes a picture of that name.`);
    process.exitCode = 1;
  }
}

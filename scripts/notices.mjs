// @ts-check
// The licences of the packages whose code is inside our bundles: most of them ask to be passed on with every copy.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * @param {string} root folder of the project
 * @param {import('esbuild').Metafile[]} metafiles of all bundles
 * @returns {string} name, version and licence text of each package that went into them
 * @throws {Error} when a package names no licence: then it must not be shipped
 */
export function notices(root, metafiles) {
  const folders = new Set();
  for (const file of metafiles.flatMap((metafile) => Object.keys(metafile.inputs))) {
    const match = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file);
    if (match) folders.add(match[0]);
  }
  const parts = [...folders].sort().map((folder) => notice(path.join(root, folder)));
  return `Skill Gap contains code of these packages.\n\n${parts.join('\n\n')}\n`;
}

/** @param {string} folder */
function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!license && !file) throw new Error(`${name} ${version} names no licence, so its code must not go into a bundle.`);
  const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : '';
  return `--- ${name} ${version} (${license})\n\n${text}`.trim();
}

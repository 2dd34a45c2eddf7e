import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hoverLine, openFile, openSession, packageFile, type Session } from './session';

/** What may be in an installation; anything else is a source, a map, a test or a leftover. */
const allowed = [
  /^(package\.json|readme\.md|changelog\.md|LICENSE\.txt|\.vsixmanifest)$/i,
  /^media\/[\w-]+\.(png|svg)$/,
  /^media\/skilltree\.schema\.json$/,
  /^media\/screenshots\/(select|hover|skills)\.png$/,
  /^templates\/[\w.-]+\.jinja$/,
  /^dist\/[\w-]+\.m?js$/,
  /^dist\/parts\/\w+\.mjs$/,
  /^dist\/THIRD-PARTY-NOTICES\.txt$/,
  /^dist\/webview\/[\w/-]+\.(js|css)$/,
  /^dist\/node_modules\/better-sqlite3\/(LICENSE|package\.json|lib\/[\w/-]+\.js|prebuilds\/[\w-]+\.node)$/,
];

describe('the package, installed into an empty profile', () => {
  let session: Session;

  beforeAll(async () => {
    expect(existsSync(packageFile()), `${packageFile()} is missing: npm run package makes it`).toBe(true);
    session = await openSession({ vsix: packageFile() });
  });
  afterAll(() => session.close());

  it('holds what it needs at run time and nothing else', () => {
    const folder = readdirSync(session.extensions).find((name) => name.startsWith('skill-gap.skill-gap-'));
    const installed = path.join(session.extensions, folder ?? 'not installed');
    const files = readdirSync(installed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(installed, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
    expect(files.filter((file) => !allowed.some((pattern) => pattern.test(file)))).toEqual([]);
    for (const needed of ['extension', 'server', 'cli', 'cli-main', 'webview/selection', 'webview/review']) {
      expect(files).toContain(`dist/${needed}.js`);
    }
    for (const needed of ['worker', 'scan-thread', 'read-back-thread']) expect(files).toContain(`dist/${needed}.mjs`);
    for (const platform of ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-arm64', 'win32-x64']) {
      expect(files).toContain(`dist/node_modules/better-sqlite3/prebuilds/${platform}.node`);
    }
  });

  it('shows a sample in a hover card', async () => {
    session.explainFailure();
    await openFile(session.page, 'corpus.jsonl');
    const card = await hoverLine(session.page, session.page.locator('.editor-instance .view-line').nth(2));
    await expect.poll(() => card.textContent(), { timeout: 60_000 }).toMatch(/Skill/);
  });
});

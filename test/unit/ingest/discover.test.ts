import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { discoverFiles } from '../../../src/core/ingest/discover';
import { unattended } from '../../../src/core/job/job';
import { Workspace } from './workspace';

it('finds the JSONL files of a workspace, but not those of tools or our own', async () => {
  using workspace = new Workspace();
  for (const folder of ['data/deep', 'node_modules/x', '.git', '.skill-gap', 'out'])
    mkdirSync(path.join(workspace.folder, folder), { recursive: true });
  const names = [
    'b.jsonl',
    'data/deep/a.NDJSON',
    'data/.hidden.jsonl',
    'data/c.json',
    'node_modules/x/d.jsonl',
    '.git/e.jsonl',
    '.skill-gap/f.jsonl',
    'out/g.jsonl',
    'out/skill-gap-manifest.json',
  ];
  for (const name of names) workspace.write(name, '');
  symlinkSync(workspace.folder, path.join(workspace.folder, 'data/circle'));
  const found = await discoverFiles(workspace.folder, unattended);
  expect(found.map((file) => path.relative(workspace.folder, file))).toEqual(['b.jsonl', 'data/deep/a.NDJSON']);
});

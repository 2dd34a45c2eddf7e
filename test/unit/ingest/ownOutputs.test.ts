import { mkdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { indexFiles } from '../../../src/core/ingest/indexFiles';
import { indexWorkspace } from '../../../src/core/ingest/indexWorkspace';
import { unattended } from '../../../src/core/job/job';
import { setOfFile } from '../../../src/core/sft/ownFiles';
import { sampleLines, Workspace } from './workspace';

const chainsRow = {
  unique_id: 's1',
  question: 'What is 1?',
  mapped_chains: [['Algebra', 'Lines']],
  confidence: [0.8],
  origin: 'builtin',
  annotator: 'builtin@1',
};
const setRow = { messages: [{ role: 'user', content: 'p' }, ...[{ role: 'assistant', content: 's' }]] };

function withSet(workspace: Workspace): string {
  mkdirSync(`${workspace.folder}/sft`);
  const manifest = { manifest: 1, sets: { weak: { files: [{ name: 'weak.jsonl' }, { name: 'weak.rows.jsonl' }] } } };
  workspace.write('sft/skill-gap-manifest.json', JSON.stringify(manifest));
  return workspace.write('sft/weak.jsonl', `${JSON.stringify(setRow)}\n`);
}

it('refuses an export of chains as a corpus and says where it goes', async () => {
  using workspace = new Workspace();
  const file = workspace.write('chains.jsonl', `${JSON.stringify(chainsRow)}\n`);
  const store = workspace.open();
  const { refused } = await indexFiles(store, [file], {}, unattended);
  expect(refused[0]).toMatchObject({ code: 'chains-file', file: 'chains.jsonl' });
  expect(refused[0]?.next).toContain('skill-gap chains import chains.jsonl');
  expect(store.datasets.all()).toEqual([]);
  const { passedOver, refused: faults } = await indexWorkspace(store, {}, unattended);
  expect([passedOver.map(({ code }) => code), faults]).toEqual([['chains-file'], []]);
});

it('takes questions with chains as a corpus, and an export of chains when a person says so', async () => {
  using workspace = new Workspace();
  const store = workspace.open();
  const { unique_id, question, mapped_chains } = chainsRow;
  const questions = workspace.write('q.jsonl', `${JSON.stringify({ unique_id, question, mapped_chains })}\n`);
  const solved = workspace.write('s.jsonl', `${JSON.stringify({ ...chainsRow, attempt: 'It is 1.' })}\n`);
  expect((await indexFiles(store, [questions, solved], {}, unattended)).refused).toEqual([]);
  const chains = workspace.write('chains.jsonl', `${JSON.stringify(chainsRow)}\n`);
  const named = await indexFiles(store, [chains], { mapping: { question: 'question' } }, unattended);
  expect(named).toMatchObject({ refused: [], datasets: [{ samples: 1 }] });
});

it('refuses what is listed in the manifest beside it, unless a person names its fields', async () => {
  using workspace = new Workspace();
  const store = workspace.open();
  const set = withSet(workspace);
  const { refused } = await indexFiles(store, [set], {}, unattended);
  expect(refused[0]).toMatchObject({ code: 'own-set', file: 'sft/weak.jsonl' });
  expect(refused[0]?.message).toContain('"weak"');
  expect(store.datasets.all()).toEqual([]);
  const mapping = { question: 'messages[role=user].content', solution: 'messages[role=assistant].content' };
  expect((await indexFiles(store, [set], { mapping }, unattended)).datasets).toMatchObject([{ samples: 1 }]);
  // The person's word is remembered.
  expect((await indexFiles(store, [set], {}, unattended)).refused).toEqual([]);
});

it('takes no other file for a set of ours, whatever lies beside it', () => {
  using workspace = new Workspace();
  withSet(workspace);
  expect(setOfFile(workspace.write('sft/other.jsonl', sampleLines(0, 1)))).toBeUndefined();
  for (const manifest of ['{"sets": {"weak": {"files": [null, 3, {}]}}}', '{"sets": [7]}', '{"sets": 1}', '[', '{}']) {
    workspace.write('sft/skill-gap-manifest.json', manifest);
    expect(setOfFile(`${workspace.folder}/sft/weak.jsonl`)).toBeUndefined();
  }
});

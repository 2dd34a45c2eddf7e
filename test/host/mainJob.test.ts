import { before, describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type { AnnotateOutcome, ImportOutcome, IndexOutcome, Settled, WriteOutcome } from '../../src/protocol/requests';
import { activate } from './activate';
import { eventually } from './eventually';

const student = 'student-under-test';

function folder(): vscode.WorkspaceFolder {
  const first = vscode.workspace.workspaceFolders?.[0];
  assert.ok(first, 'the tests need the samples folder open');
  return first;
}

function rowsOf(file: string): Record<string, unknown>[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Runs a command as another extension would, and insists that it was done. */
async function done<Value>(command: string, given?: object): Promise<Value> {
  const settled = await vscode.commands.executeCommand<Settled<Value>>(command, given);
  assert.ok(settled.kind === 'done', `${command}: ${JSON.stringify(settled)}`);
  return settled.value;
}

describe('the main job, by its commands', () => {
  const corpus = path.join(folder().uri.fsPath, 'corpus.jsonl');
  const attempts = path.join(folder().uri.fsPath, 'weak-student.jsonl');

  before(async () => {
    await activate();
    const settings = vscode.workspace.getConfiguration('skillGap');
    await settings.update('selection.budget', 100, vscode.ConfigurationTarget.Workspace);
    await settings.update('student', student, vscode.ConfigurationTarget.Workspace);
  });

  it('Index Workspace finds every sample of the corpus', async () => {
    const { datasets, refused } = await done<IndexOutcome>('skillGap.indexWorkspace');
    const dataset = datasets.find((one) => one.path === 'corpus.jsonl');
    assert.equal(dataset?.samples, rowsOf(corpus).length);
    assert.deepEqual(refused, []);
  });

  it('Index Workspace a second time finds nothing new', async () => {
    const { datasets } = await done<IndexOutcome>('skillGap.indexWorkspace');
    for (const dataset of datasets) assert.equal(dataset.unchanged, dataset.samples, dataset.path);
  });

  it('Annotate Skills gives the samples skill chains', async () => {
    const { annotated, cached, failed, chains } = await done<AnnotateOutcome>('skillGap.annotateSkills', {
      annotator: { kind: 'builtin' },
    });
    assert.equal(annotated + cached, rowsOf(corpus).length);
    assert.equal(failed, 0);
    assert.ok(chains >= annotated, `${chains} chains for ${annotated} samples`);
  });

  it('Import Student Results matches and judges every attempt', async () => {
    const given = { file: 'weak-student.jsonl', student };
    const outcome = await done<ImportOutcome>('skillGap.importStudentResults', given);
    assert.equal(outcome.matched, rowsOf(attempts).length);
    assert.equal(outcome.unmatched, 0);
    assert.ok(outcome.correct > 0 && outcome.wrong > 0, JSON.stringify(outcome));
  });

  it('a file that holds no results is refused with what to do', async () => {
    const given = { file: 'no-such-file.jsonl', student };
    const settled = await vscode.commands.executeCommand<Settled<ImportOutcome>>(
      'skillGap.importStudentResults',
      given,
    );
    assert.equal(settled.kind, 'refused');
    assert.match(JSON.stringify(settled), /no-such-file\.jsonl/);
  });

  it('a hover on a sample shows its chains and the student’s accuracy on them', async () => {
    const document = await vscode.workspace.openTextDocument(corpus);
    await eventually(async () => {
      const text = await hoverText(document, new vscode.Position(1, 3));
      assert.match(text, / › \*\*/, 'no skill chain');
      assert.match(text, new RegExp(student), 'no student');
      assert.match(text, /95 % interval/, 'no accuracy');
    });
  });

  it('inlay hints stand at the start of the lines', async () => {
    const document = await vscode.workspace.openTextDocument(corpus);
    const range = new vscode.Range(0, 0, 20, 0);
    await eventually(async () => {
      const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        range,
      );
      assert.ok(hints.length >= 18, `${hints.length} hints for 20 lines`);
      for (const hint of hints) assert.equal(hint.position.character, 0);
      assert.match(hints.map((hint) => hint.label as string).join('\n'), /^[✓✗] .* › /m);
    });
  });

  it('Select by Skill Gap opens its page', async () => {
    await done<null>('skillGap.selectBySkillGap');
    await eventually(() => {
      const { activeTab } = vscode.window.tabGroups.activeTabGroup;
      assert.equal(activeTab?.label, 'Select by Skill Gap');
      assert.ok(activeTab.input instanceof vscode.TabInputWebview);
      return Promise.resolve();
    });
  });

  it('Write Skill-Aware SFT Set writes rows with the prompt and the skills before the trace', async () => {
    const given = { format: 'messages', out: 'sft', overwrite: false };
    const { files } = await done<WriteOutcome>('skillGap.writeSet', given);
    const data = files.find((file) => file.path.endsWith('.jsonl'));
    assert.ok(data, JSON.stringify(files));
    const rows = rowsOf(data.path);
    assert.equal(rows.length, 100);
    for (const row of rows) {
      const [user, assistant] = row['messages'] as { role: string; content: string }[];
      assert.match(
        user?.content ?? '',
        /^Please reason step by step, and put your final answer within \\boxed\{\}\.\n\n/,
      );
      assert.match(assistant?.content ?? '', /^Skills:\n.+->.+\n[\s\S]*<think>/);
    }
  });

  it('Write proves the rows with the chat template of the settings', async () => {
    const settings = vscode.workspace.getConfiguration('skillGap');
    await settings.update('chatTemplate', 'qwen3', vscode.ConfigurationTarget.Workspace);
    const given = { format: 'trl', out: 'sft-trl', overwrite: true };
    try {
      const { files, checks, command } = await done<WriteOutcome>('skillGap.writeSet', given);
      assert.match(checks.join('\n'), /the chat template qwen3 keeps skills, trace, answer, box and end mark/);
      assert.ok(files.some((file) => file.path.endsWith('README.md')));
      assert.match(command ?? '', /^python .*\.trl\.py$/);
      const lost = { ...given, skills: 'before-think' };
      const settled = await vscode.commands.executeCommand<Settled<WriteOutcome>>('skillGap.writeSet', lost);
      assert.equal(settled.kind === 'refused' && settled.failure.code, 'lost-in-template', JSON.stringify(settled));
    } finally {
      await settings.update('chatTemplate', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('Write refuses to replace a file with other content unless told so', async () => {
    const given = { format: 'messages', out: 'sft' };
    const { files } = await done<WriteOutcome>('skillGap.writeSet', { ...given, overwrite: false });
    const data = files[0]?.path ?? '';
    writeFileSync(data, 'a set of somebody else\n');
    const settled = await vscode.commands.executeCommand<Settled<WriteOutcome>>('skillGap.writeSet', {
      ...given,
      overwrite: false,
    });
    assert.equal(settled.kind === 'refused' && settled.failure.code, 'file-exists', JSON.stringify(settled));
    assert.equal(readFileSync(data, 'utf8'), 'a set of somebody else\n');
    await done<WriteOutcome>('skillGap.writeSet', { ...given, overwrite: true });
    assert.equal(rowsOf(data).length, 100);
  });

  it('a written set is not taken for a corpus', async () => {
    const { datasets } = await done<IndexOutcome>('skillGap.indexWorkspace');
    assert.deepEqual(
      datasets.map((dataset) => dataset.path),
      ['corpus.jsonl'],
    );
  });
});

async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n');
}

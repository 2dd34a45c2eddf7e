import { before, describe, it } from 'mocha';
import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';
import type { Settled } from '../../src/protocol/requests';
import type { SearchHit } from '../../src/protocol/search';
import { activate } from './activate';

const folder = vscode.workspace.workspaceFolders?.[0];

describe('Find Sample', () => {
  before(async () => {
    await activate();
    await vscode.commands.executeCommand('skillGap.indexWorkspace');
  });

  async function find(text: string): Promise<SearchHit | null> {
    const settled = await vscode.commands.executeCommand<Settled<SearchHit | null>>('skillGap.findSample', { text });
    assert.ok(settled.kind === 'done', JSON.stringify(settled));
    return settled.value;
  }

  it('opens the line of the corpus whose problem holds the words', async () => {
    const hit = await find('"how many"');
    assert.ok(hit, 'nothing was found');
    const [first] = hit.matches.map(([start, end]) => hit.excerpt.slice(start, end).toLowerCase());
    assert.equal(first, 'how many');
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.path.split('/').at(-1), 'corpus.jsonl');
    assert.equal(editor.selection.active.line, hit.line - 1);
    assert.match(editor.document.lineAt(hit.line - 1).text, /how many/i);
  });

  it('says that nothing was found', async () => {
    assert.equal(await find('words-that-no-problem-holds'), null);
  });

  it('shows a single sample of any corpus as indented JSON', async () => {
    assert.ok(folder, 'the tests need the samples folder open');
    const place = { folder: folder.uri.toString(), dataset: 'corpus.jsonl', line: 2 };
    const uri = vscode.Uri.from({
      scheme: 'skillgap-sample',
      path: '/corpus.jsonl line 2.json',
      query: JSON.stringify(place),
    });
    const document = await vscode.workspace.openTextDocument(uri);
    const corpus = await vscode.workspace.openTextDocument(path.join(folder.uri.fsPath, 'corpus.jsonl'));
    assert.deepEqual(JSON.parse(document.getText()), JSON.parse(corpus.lineAt(1).text));
    assert.equal(document.languageId, 'json');
    assert.ok(document.lineCount > 3, 'the row is not indented');
  });
});

import { before, describe, it } from 'mocha';
import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';
import type { CorrectionOutcome } from '../../src/protocol/corrections';
import type { Settled } from '../../src/protocol/requests';
import { activate } from './activate';
import { eventually } from './eventually';

const folder = vscode.workspace.workspaceFolders?.[0];

describe('Correct Skill Chains', () => {
  const corpus = path.join(folder?.uri.fsPath ?? '', 'corpus.jsonl');

  before(async () => {
    await activate();
    await vscode.commands.executeCommand('skillGap.indexWorkspace');
    await vscode.commands.executeCommand('skillGap.annotateSkills', { annotator: { kind: 'builtin' } });
    const settings = vscode.workspace.getConfiguration('skillGap');
    await settings.update('person', 'Ada', vscode.ConfigurationTarget.Workspace);
  });

  async function run(command: string, given?: object): Promise<CorrectionOutcome> {
    const settled = await vscode.commands.executeCommand<Settled<CorrectionOutcome>>(command, given);
    assert.ok(settled.kind === 'done', `${command}: ${JSON.stringify(settled)}`);
    return settled.value;
  }

  async function hover(line: number): Promise<vscode.MarkdownString> {
    const document = await vscode.workspace.openTextDocument(corpus);
    const position = new vscode.Position(line, 3);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    const [card] = hovers.flatMap(({ contents }) => contents);
    assert.ok(card instanceof vscode.MarkdownString);
    return card;
  }

  it('keeps what was said of the sample at the cursor, and undoes it', async () => {
    const document = await vscode.workspace.openTextDocument(corpus);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(4, 10, 4, 10);
    const saved = await run('skillGap.correctChains', { chains: [] });
    assert.equal(saved.origin, 'person');
    assert.deepEqual(saved.chains, []);
    assert.equal(saved.correction?.by, 'Ada');
    await eventually(async () =>
      assert.match((await hover(4)).value, /No skill chain for this sample \(a person: Ada, /),
    );
    const undone = await run('skillGap.undoCorrection');
    assert.equal(undone.problem, saved.problem);
    assert.equal(undone.origin, 'builtin');
    assert.ok((undone.chains ?? []).length > 0);
  });

  it('is a link in the card that names the line, and the only command that may be one', async () => {
    const card = await hover(6);
    const link = /\(command:skillGap\.correctChains\?([^)]+)\)/.exec(card.value);
    const [given] = JSON.parse(decodeURIComponent(link?.[1] ?? '[]')) as [{ uri: string; line: number }];
    assert.equal(given.line, 6);
    assert.deepEqual(card.isTrusted, { enabledCommands: ['skillGap.correctChains'] });
    const saved = await run('skillGap.correctChains', { ...given, chains: [] });
    const { unique_id: id } = JSON.parse((await vscode.workspace.openTextDocument(corpus)).lineAt(6).text) as {
      unique_id: string;
    };
    assert.equal(saved.id, id);
    const restored = await run('skillGap.restoreChains', given);
    assert.equal(restored.origin, 'builtin');
  });

  it('works on a sample that is shown alone', async () => {
    assert.ok(folder, 'the tests need the samples folder open');
    const place = { folder: folder.uri.toString(), dataset: 'corpus.jsonl', line: 2 };
    const uri = vscode.Uri.from({ scheme: 'skillgap-sample', path: '/two.json', query: JSON.stringify(place) });
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    const saved = await run('skillGap.correctChains', { chains: [] });
    const { unique_id: id } = JSON.parse((await vscode.workspace.openTextDocument(corpus)).lineAt(1).text) as {
      unique_id: string;
    };
    assert.equal(saved.id, id);
    await run('skillGap.undoCorrection');
  });

  it('says that nothing was corrected when there is nothing to undo', async () => {
    const settled = await vscode.commands.executeCommand<Settled<CorrectionOutcome>>('skillGap.undoCorrection', {
      dataset: 'corpus.jsonl',
      line: 3,
    });
    assert.equal(settled.kind === 'refused' && settled.failure.code, 'nothing-to-undo');
  });
});

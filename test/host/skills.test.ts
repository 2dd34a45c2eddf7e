import { before, describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type { Settled } from '../../src/protocol/requests';
import type { TreeInUse } from '../../src/protocol/skills';
import { activate } from './activate';
import { eventually } from './eventually';

const folder = vscode.workspace.workspaceFolders?.[0];
assert.ok(folder, 'the tests need the samples folder open');

async function open(tree: object): Promise<Settled<TreeInUse>> {
  return await vscode.commands.executeCommand<Settled<TreeInUse>>('skillGap.openSkillTree', { tree });
}

describe('Open Skill Tree', () => {
  before(async () => {
    await activate();
    await vscode.commands.executeCommand('skillGap.indexWorkspace');
  });

  it('makes a file of the folder the active tree, and then a built-in one again', async () => {
    const settled = await open({ file: 'algebra.skilltree.json' });
    assert.ok(settled.kind === 'done', JSON.stringify(settled));
    assert.deepEqual([settled.value.tree, settled.value.leaves], ['algebra', 8]);
    assert.match(settled.value.notes.join(' '), /^Read as a JSON tree of names and children\./);
    const back = await open({ builtin: 'builtin' });
    assert.ok(back.kind === 'done' && back.value.tree === 'builtin-math', JSON.stringify(back));
  });

  it('refuses a file that is no tree, with its place', async () => {
    const file = path.join(folder.uri.fsPath, 'broken.txt');
    writeFileSync(file, 'a\n    b\n  c\n');
    const settled = await open({ file });
    assert.ok(settled.kind === 'refused', JSON.stringify(settled));
    assert.deepEqual([settled.failure.code, settled.failure.line], ['bad-tree', 3]);
  });

  it('copies nothing and lists nothing where no skill is chosen', async () => {
    await vscode.env.clipboard.writeText('before');
    await vscode.commands.executeCommand('skillGap.copySkillPath');
    await vscode.commands.executeCommand('skillGap.showSkillSamples');
    assert.equal(await vscode.env.clipboard.readText(), 'before');
  });
});

describe('a file *.skilltree.json in the editor', () => {
  async function messagesOf(name: string, text: string): Promise<string[]> {
    const uri = vscode.Uri.joinPath(folder?.uri ?? vscode.Uri.file('/'), name);
    writeFileSync(uri.fsPath, text);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    let messages: string[] = [];
    await eventually(() => {
      messages = vscode.languages.getDiagnostics(uri).map((diagnostic) => diagnostic.message);
      assert.ok(messages.length > 0, 'no diagnostics yet');
      return Promise.resolve();
    });
    return messages;
  }

  it('is checked: a missing name and an unknown property are named', async () => {
    const text = '{"name": "r", "children": [{"label": "x"}, {"name": "y", "chidren": []}]}';
    const messages = (await messagesOf('bad.skilltree.json', text)).join('\n');
    assert.match(messages, /Missing property "name"/);
    assert.match(messages, /chidren/);
  });

  it('is completed: the properties of a skill are offered with their descriptions', async () => {
    const uri = vscode.Uri.joinPath(folder.uri, 'new.skilltree.json');
    writeFileSync(uri.fsPath, '{"name": "r", "children": [{"name": "y", }]}');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await eventually(async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        uri,
        new vscode.Position(0, 41),
      );
      const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      for (const property of ['label', 'description', 'aliases', 'cues', 'children'])
        assert.ok(labels.includes(property), `${property} is not among ${labels.join(', ')}`);
    });
  });
});

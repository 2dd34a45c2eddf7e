import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate } from './activate';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string; readonly category?: string }[] };
}

describe('the extension', () => {
  it('activates in a workspace that holds JSONL', async () => {
    const extension = await activate();
    assert.equal(extension.isActive, true);
  });

  it('registers every command of its manifest, and each is found under "Skill Gap"', async () => {
    const extension = await activate();
    const { contributes } = extension.packageJSON as Manifest;
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.ok(contributes.commands.length > 0, 'the manifest names no command');
    for (const { command, category } of contributes.commands) {
      assert.ok(registered.has(command), `${command} is in the manifest but not registered`);
      assert.equal(category, 'Skill Gap', `${command} is listed under another category`);
    }
  });
});

import { before, describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type { Settled } from '../../src/protocol/requests';
import type { StudentRunOutcome } from '../../src/protocol/students';
import { LoopbackChat } from '../loopback/loopbackChat';
import { activate } from './activate';
import { eventually } from './eventually';

const folder = vscode.workspace.workspaceFolders?.[0];

async function done<Value>(command: string, given: object): Promise<Value> {
  const settled = await vscode.commands.executeCommand<Settled<Value>>(command, given);
  assert.ok(settled.kind === 'done', JSON.stringify(settled));
  return settled.value;
}

describe('Run Student and Compare Students', () => {
  before(async () => {
    await activate();
    await done('skillGap.indexWorkspace', {});
    await done('skillGap.annotateSkills', { annotator: { kind: 'builtin' } });
  });

  it('ask a student at an endpoint and show what is different from another', async () => {
    assert.ok(folder, 'the tests need the samples folder open');
    const lines = readFileSync(path.join(folder.uri.fsPath, 'corpus.jsonl'), 'utf8').trimEnd().split('\n');
    await using server = await LoopbackChat.start(() => ({ text: 'So \\boxed{1}.' }));
    const model = { kind: 'endpoints', model: 'm', endpoints: [{ baseUrl: server.baseUrl, model: 'm' }] };
    const wanted = { model, adaptive: false, confirmed: true };
    const outcome = await done<StudentRunOutcome>('skillGap.runStudent', { ...wanted, student: 'ones' });
    assert.equal(outcome.failed, 0);
    assert.ok(outcome.matched > 0 && outcome.matched <= lines.length);
    assert.equal(outcome.calls, server.requests);
    server.answer = () => ({ text: 'So \\boxed{2}.' });
    await done('skillGap.runStudent', { ...wanted, student: 'twos', adaptive: true });
    const comparison = { first: 'ones', second: 'twos', selection: null };
    const { markdown } = await done<{ markdown: string }>('skillGap.compareStudents', { comparison });
    assert.match(markdown, /# ones and twos/);
    const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));
    await eventually(() => {
      assert.ok(
        tabs().some((label) => label.includes('ones and twos')),
        `no preview among ${tabs().join(', ')}`,
      );
      return Promise.resolve();
    });
  });
});

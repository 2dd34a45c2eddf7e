import { before, describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type { IndexOutcome, Settled } from '../../src/protocol/requests';
import { activate } from './activate';

const folder = vscode.workspace.workspaceFolders?.[0];

describe('An index that is found damaged while the editor is open', () => {
  before(activate);

  async function index(): Promise<IndexOutcome> {
    const settled = await vscode.commands.executeCommand<Settled<IndexOutcome>>('skillGap.indexWorkspace');
    assert.ok(settled.kind === 'done', JSON.stringify(settled));
    return settled.value;
  }

  it('is repaired by "Index Workspace", which says what it kept', async () => {
    assert.ok(folder, 'the tests need the samples folder open');
    const before = await index();
    const file = path.join(folder.uri.fsPath, '.skill-gap', 'index.db');
    // What a reader leaves beside an index that it has come upon damage in.
    writeFileSync(`${file}.is-damaged`, String(statSync(file).ino));
    const after = await index();
    const [repaired] = after.refused;
    assert.equal(repaired?.code, 'repaired-index', JSON.stringify(after.refused));
    assert.match(repaired.message, /It has all that the old one had of these: /);
    assert.ok(repaired.file !== undefined && existsSync(repaired.file), 'the damaged index was not kept');
    assert.ok(!existsSync(`${file}.is-damaged`) && !existsSync(`${file}.rebuilding`), 'something was left lying about');
    assert.deepEqual(
      after.datasets.map(({ path: name, samples }) => [name, samples]),
      before.datasets.map(({ path: name, samples }) => [name, samples]),
    );
    assert.deepEqual((await index()).refused, []);
  });
});

import { before, describe, it } from 'mocha';
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AnnotateOutcome, Settled } from '../../src/protocol/requests';
import { activate } from './activate';
import { eventually } from './eventually';

const id = 'skill-gap-test-first';

describe('Annotate Skills with a language model of VS Code', () => {
  before(async () => {
    await activate();
    await vscode.commands.executeCommand('skillGap.indexWorkspace');
    await eventually(async () => {
      const [model] = await vscode.lm.selectChatModels({ id });
      assert.ok(model, 'VS Code does not know the test’s model');
    });
  });

  it('asks the model for every sample, and nothing a second time', async () => {
    const given = {
      model: { kind: 'editor', id, name: 'test/First Name' },
      tree: { builtin: 'code' },
      confirmed: true,
    };
    const settled = await vscode.commands.executeCommand<Settled<AnnotateOutcome>>('skillGap.annotateSkills', given);
    assert.ok(settled.kind === 'done', JSON.stringify(settled));
    const { annotated, failed, calls } = settled.value;
    assert.ok(annotated > 500, `${annotated} annotated`);
    assert.equal(failed, 0);
    assert.ok(calls > annotated);
    const again = await vscode.commands.executeCommand<Settled<AnnotateOutcome>>('skillGap.annotateSkills', given);
    assert.ok(again.kind === 'done', JSON.stringify(again));
    assert.equal(again.value.calls, 0);
    await vscode.commands.executeCommand('skillGap.annotateSkills', { annotator: { kind: 'builtin' }, again: true });
  });
});

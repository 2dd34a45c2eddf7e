import { expect, it } from 'vitest';
import type { PageMessage } from '../../../src/protocol/page';
import type { LeafSkill, SelectionChoice, SentPreview, SentSkills } from '../../../src/protocol/selection';
import { PreviewSource } from '../../../webview/selection/model/previewSource';
import { HostRequests } from '../../../webview/selection/model/requests';

const leaf = (name: string, samples: number, poolShare: number): LeafSkill => ({
  ...{ path: [name], samples, correct: 1, wrong: 1, accuracy: 0.5, low: 0.1, high: 0.9, poolShare },
});
const lines = leaf('lines', 30, 0.75);
const circles = leaf('circles', 10, 0.25);

function start() {
  const posted: PageMessage[] = [];
  const host = new HostRequests((message) => posted.push(message), 0);
  const source = new PreviewSource(host);
  const ask = (temperature: number) => {
    const choice: SelectionChoice = { method: 'weighted', student: 's', budget: 4, temperature, seed: '42' };
    const asked = source.ask(choice);
    const message = posted.at(-1);
    const answer = async (skills: SentSkills) => {
      const value: SentPreview = {
        ...{ requested: 4, selected: 4, pool: 40, skills, samples: [], leftOut: {}, milliseconds: 1 },
      };
      host.settle(message?.id ?? NaN, { kind: 'done', value });
      const settled = await asked;
      return settled.kind === 'done' ? settled.value.skills : settled.kind;
    };
    return { known: message?.method === 'preview' ? message.params.known : 'no preview', answer };
  };
  return { ask };
}

it('puts the columns of a preview to the skills that came with an earlier one', async () => {
  const { ask } = start();
  const first = ask(0);
  expect(first.known).toBeUndefined();
  await first.answer({ key: 'a', skills: [lines, circles], weight: [1, 1], selected: [3, 1] });
  const second = ask(1);
  expect(second.known).toBe('a');
  expect(await second.answer({ key: 'a', weight: [1, 3], selected: [1, 4] })).toEqual([
    { ...lines, weight: 1, target: 0.25, selected: 1, selectedShare: 0.2 },
    { ...circles, weight: 3, target: 0.75, selected: 4, selectedShare: 0.8 },
  ]);
});

it('keeps to the skills that its request named when another reply brought others meanwhile', async () => {
  const { ask } = start();
  await ask(0).answer({ key: 'a', skills: [lines], weight: [1], selected: [4] });
  const slow = ask(1);
  const quick = ask(2);
  await quick.answer({ key: 'b', skills: [circles], weight: [0], selected: [0] });
  expect(await slow.answer({ key: 'a', weight: [2], selected: [4] })).toMatchObject([{ path: ['lines'], weight: 2 }]);
  const last = ask(3);
  expect(last.known).toBe('a');
  expect(await last.answer({ key: 'b', skills: [circles], weight: [0], selected: [0] })).toEqual([
    { ...circles, weight: 0, target: 0, selected: 0, selectedShare: 0 },
  ]);
});

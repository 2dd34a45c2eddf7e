import { element } from '../../element';
import type { Explanation } from '../../../src/protocol/explanation';
import type { Settled } from '../../../src/protocol/requests';
import { explanationWords } from '../model/explanationWords';

/** Why a sample is in the selection or not, where it was asked; empty until then. */
export class ExplanationBox {
  readonly element = element('div', { class: 'explanation', role: 'status', hidden: true });

  hide(): void {
    this.element.hidden = true;
    this.element.replaceChildren();
  }

  wait(): void {
    this.#fill(element('p', { class: 'quiet' }, 'Looking…'));
  }

  show(settled: Settled<Explanation>): void {
    if (settled.kind === 'cancelled') this.hide();
    else if (settled.kind === 'refused')
      this.#fill(element('p', {}, settled.failure.message), element('p', { class: 'quiet' }, settled.failure.next));
    else this.#explain(settled.value);
  }

  #explain(why: Explanation): void {
    const { headline, titles, leaves, facts, changes } = explanationWords(why);
    const list = (lines: readonly string[]): HTMLElement =>
      element('ul', {}, ...lines.map((line) => element('li', {}, line)));
    this.#fill(
      element('p', { class: 'explanation-head' }, headline),
      ...(leaves.length > 0 ? [leafTable(titles, leaves)] : []),
      ...(facts.length > 0 ? [list(facts)] : []),
      ...(changes.length > 0 ? [element('p', {}, 'What would let it in:'), list(changes)] : []),
    );
  }

  #fill(...parts: HTMLElement[]): void {
    this.element.hidden = false;
    this.element.replaceChildren(...parts);
  }
}

function leafTable(titles: readonly string[], rows: readonly string[][]): HTMLElement {
  return element(
    'table',
    { class: 'leaves' },
    element('thead', {}, element('tr', {}, ...titles.map((title) => element('th', { scope: 'col' }, title)))),
    element('tbody', {}, ...rows.map((cells) => element('tr', {}, ...cells.map((cell) => element('td', {}, cell))))),
  );
}

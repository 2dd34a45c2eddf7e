import { element, setText } from '../../element';
import type { PreviewSample } from '../../../src/protocol/selection';
import { count } from '../model/format';
import { pathText, verdictWords } from '../model/skillWords';

class SampleItem {
  readonly element = element('li');
  readonly #mark = element('span', { class: 'mark', 'aria-hidden': 'true' });
  readonly #verdict = element('span');
  readonly #id = element('span', { class: 'sample-id' });
  readonly #place = element('span', { class: 'place' });
  readonly #problem = element('span', { class: 'sample-problem' });
  readonly #chains = element('span', { class: 'chains' });
  #sample: PreviewSample | undefined;

  constructor(open: (sample: PreviewSample) => void) {
    const press = element(
      'button',
      { type: 'button', class: 'sample', title: 'Open this line in the editor' },
      element(
        'span',
        { class: 'sample-head' },
        element('span', { class: 'verdict' }, this.#mark, this.#verdict),
        this.#id,
        this.#place,
      ),
      this.#problem,
      this.#chains,
    );
    press.addEventListener('click', () => {
      if (this.#sample) open(this.#sample);
    });
    this.element.append(press);
  }

  show(sample: PreviewSample): void {
    this.#sample = sample;
    const { mark, text } = verdictWords(sample.verdict);
    this.#mark.className = `mark ${sample.verdict ?? 'none'}`;
    setText(this.#mark, mark);
    setText(this.#verdict, text);
    setText(this.#id, sample.id);
    setText(this.#place, `${sample.dataset}:${sample.line}`);
    setText(this.#problem, sample.problem);
    const drawnBy = pathText(sample.leaf);
    const chains = sample.chains.map((path) => pathText(path));
    if (this.#chains.dataset['chains'] === JSON.stringify([drawnBy, chains])) return;
    this.#chains.dataset['chains'] = JSON.stringify([drawnBy, chains]);
    this.#chains.replaceChildren(
      ...chains.map((chain) =>
        element(
          'span',
          { class: chain === drawnBy ? 'chain drawn' : 'chain', title: chain === drawnBy ? drawnTitle : undefined },
          chain,
        ),
      ),
    );
  }
}

const drawnTitle = 'The skill that gave this sample the largest part of its chance';

/** The first selected samples; a press opens one in the editor. */
export class SampleList {
  readonly #title = element('h2', {}, 'First selected samples');
  readonly #list = element('ol', { class: 'samples' });
  readonly element = element('section', { class: 'selected-samples', 'aria-label': 'First selected samples' });
  readonly #items: SampleItem[] = [];
  readonly #open: (sample: PreviewSample) => void;

  constructor(open: (sample: PreviewSample) => void) {
    this.#open = open;
    this.element.append(this.#title, this.#list);
  }

  show(samples: readonly PreviewSample[], selected: number): void {
    setText(
      this.#title,
      samples.length < selected
        ? `The first ${count(samples.length)} of ${count(selected)} samples`
        : 'Selected samples',
    );
    for (let at = this.#items.length; at < samples.length; at++) {
      const item = new SampleItem(this.#open);
      this.#items.push(item);
      this.#list.append(item.element);
    }
    this.#items.forEach((item, index) => {
      const sample = samples[index];
      item.element.hidden = sample === undefined;
      if (sample) item.show(sample);
    });
  }
}

import { element, setAttribute, setText } from '../../element';
import type { PreviewSample } from '../../../src/protocol/selection';
import { count } from '../model/format';
import { pathText, verdictWords } from '../model/skillWords';
import { AskWhy, type Ask } from './askWhy';
import { ExplanationBox } from './explanationBox';

class SampleItem {
  readonly element = element('li');
  readonly #mark = element('span', { class: 'mark', 'aria-hidden': 'true' });
  readonly #verdict = element('span');
  readonly #id = element('span', { class: 'sample-id' });
  readonly #place = element('span', { class: 'place' });
  readonly #problem = element('span', { class: 'sample-problem' });
  readonly #chains = element('span', { class: 'chains' });
  readonly #why = element('button', { type: 'button', class: 'why', 'aria-expanded': 'false' }, 'Why?');
  readonly #answer = new ExplanationBox();
  #sample: PreviewSample | undefined;
  #asked = 0;

  constructor(open: (sample: PreviewSample) => void, ask: Ask) {
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
    this.#why.addEventListener('click', () => void this.#explain(ask));
    this.element.append(press, this.#why, this.#answer.element);
  }

  /** Shows the answer in place, or folds it away again. */
  async #explain(ask: Ask): Promise<void> {
    const open = this.#why.getAttribute('aria-expanded') === 'true';
    this.forget();
    if (open || !this.#sample) return;
    const asked = this.#asked;
    this.#why.setAttribute('aria-expanded', 'true');
    this.#answer.wait();
    // By its place: datasets can have samples of the same id.
    const settled = await ask(`${this.#sample.dataset}:${this.#sample.line}`);
    if (asked === this.#asked) this.#answer.show(settled);
  }

  /** Folds the answer away: it was about another selection. */
  forget(): void {
    this.#asked++;
    setAttribute(this.#why, 'aria-expanded', 'false');
    this.#answer.hide();
  }

  show(sample: PreviewSample): void {
    this.#sample = sample;
    this.forget();
    setAttribute(this.#why, 'aria-label', `Why is ${sample.id} selected?`);
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
  readonly #ask: Ask;
  readonly #any: AskWhy;

  constructor(open: (sample: PreviewSample) => void, ask: Ask) {
    this.#open = open;
    this.#ask = ask;
    this.#any = new AskWhy(ask);
    this.element.append(this.#title, this.#any.element, this.#list);
  }

  show(samples: readonly PreviewSample[], selected: number): void {
    setText(
      this.#title,
      samples.length < selected
        ? `The first ${count(samples.length)} of ${count(selected)} samples`
        : 'Selected samples',
    );
    for (let at = this.#items.length; at < samples.length; at++) {
      const item = new SampleItem(this.#open, this.#ask);
      this.#items.push(item);
      this.#list.append(item.element);
    }
    this.#any.forget();
    this.#items.forEach((item, index) => {
      const sample = samples[index];
      item.element.hidden = sample === undefined;
      if (sample) item.show(sample);
    });
  }
}

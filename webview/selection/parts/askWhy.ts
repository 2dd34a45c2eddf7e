import { element } from '../../element';
import { button, textField } from '../../toolkit';
import type { Explanation } from '../../../src/protocol/explanation';
import type { Settled } from '../../../src/protocol/requests';
import { ExplanationBox } from './explanationBox';

export type Ask = (id: string) => Promise<Settled<Explanation>>;

/** Asks about any sample, by its id or file and line. */
export class AskWhy {
  readonly #ask: Ask;
  readonly #answer = new ExplanationBox();
  readonly #id = textField({
    id: 'why-id',
    label: 'Why is a sample in, or not?',
    placeholder: 'id, or corpus.jsonl:12',
    onInput: (id) => {
      if (id.trim() === '') this.forget();
    },
  });
  readonly #press = button({ id: 'why', label: 'Explain', onPress: () => void this.#explain() });
  readonly element: HTMLElement;
  #asked = 0;

  constructor(ask: Ask) {
    this.#ask = ask;
    const form = element('form', { class: 'ask-why' }, this.#id.element, this.#press.element);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.target !== this.#press.element) void this.#explain();
    });
    this.element = element('div', {}, form, this.#answer.element);
  }

  /** The selection is another one: an answer about the one before would mislead. */
  forget(): void {
    this.#asked++;
    this.#answer.hide();
  }

  async #explain(): Promise<void> {
    const id = this.#id.value.trim();
    if (id === '') return;
    const asked = ++this.#asked;
    this.#answer.wait();
    const settled = await this.#ask(id);
    if (asked === this.#asked) this.#answer.show(settled);
  }
}

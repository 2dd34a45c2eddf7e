import { element, setText } from '../../element';
import type { PreviewSummary } from '../model/summary';

/** What was selected, in a sentence, and what is missing. */
export class Summary {
  readonly #headline = element('p', { id: 'summary', class: 'headline' });
  readonly #notes = element('ul', { class: 'notes' });
  readonly element = element(
    'section',
    { class: 'summary', 'aria-label': 'Selection', 'aria-live': 'polite' },
    this.#headline,
    this.#notes,
  );

  show({ headline, notes }: PreviewSummary): void {
    setText(this.#headline, headline);
    while (this.#notes.childElementCount > notes.length) this.#notes.lastElementChild?.remove();
    notes.forEach((note, index) => {
      const item = this.#notes.children[index] ?? this.#notes.appendChild(element('li'));
      setText(item, note);
    });
  }
}

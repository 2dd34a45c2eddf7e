import type { ReviewItem, ReviewKey, ReviewView } from '../../src/protocol/review';
import { element, setText } from '../element';
import { keyOf, keys, progressWords } from './keys';

/** The page "Review Unknown Verdicts": one attempt at a time, two keys to decide. */
export class ReviewPage {
  private readonly progress = element('p', { id: 'progress', role: 'status' });
  private readonly notice = element('p', { id: 'notice', role: 'alert', hidden: true });
  private readonly item = element('section', { id: 'item', 'aria-live': 'polite' });
  private readonly buttons = new Map<ReviewKey, HTMLButtonElement>();

  constructor(
    root: HTMLElement,
    private readonly say: (key: ReviewKey) => void,
  ) {
    const bar = element('div', { id: 'keys', role: 'toolbar', 'aria-label': 'Verdict' });
    for (const { key, letter, words } of keys) {
      const button = element(
        'button',
        { type: 'button', 'aria-keyshortcuts': letter },
        words,
        element('kbd', {}, letter),
      );
      button.addEventListener('click', () => say(key));
      this.buttons.set(key, button);
      bar.append(button);
    }
    root.append(element('h1', {}, 'Review Unknown Verdicts'), this.progress, bar, this.notice, this.item);
  }

  /** Says what a key stands for. */
  typed(event: KeyboardEvent): void {
    const key = keyOf(event);
    if (key === undefined || this.buttons.get(key)?.disabled !== false) return;
    event.preventDefault();
    this.say(key);
  }

  show(view: ReviewView): void {
    setText(this.progress, view.student === '' ? '' : progressWords(view));
    this.notice.hidden = view.notice === undefined;
    setText(this.notice, view.notice ?? '');
    for (const [key, button] of this.buttons)
      button.disabled = key === 'undo' ? !view.canUndo : view.item === null || (key === 'open' && !view.item.place);
    this.item.replaceChildren(...(view.item ? parts(view.item) : [element('p', {}, nothing(view))]));
    window.scrollTo(0, 0);
  }
}

function nothing({ left, notice }: ReviewView): string {
  if (notice !== undefined) return '';
  return left === 0
    ? 'No attempt is undecided.'
    : 'That was the last one; those that you skipped come when the page is opened anew.';
}

function parts({ id, place, question, expected, answer, ending, rule, reason }: ReviewItem): HTMLElement[] {
  const where = place ? ` · ${place.dataset}:${place.line}` : '';
  return [
    element('h2', {}, `Sample ${id}${where}`),
    element('pre', { class: 'text' }, question ?? 'No corpus has this problem any more.'),
    element(
      'dl',
      {},
      element('dt', {}, 'Expected'),
      element('dd', {}, expected.length === 0 ? 'no answer is known' : expected.join(' · or · ')),
      element('dt', {}, 'Answered'),
      element('dd', {}, answer ?? 'no answer was found'),
      element('dt', {}, 'Undecided by'),
      element('dd', {}, reason === null ? rule : `${rule}: ${reason}`),
    ),
    element('h2', {}, 'The end of the attempt'),
    element('pre', { class: 'text', tabindex: 0 }, ending ?? 'Its text is no line of a file, or the file has changed.'),
  ];
}

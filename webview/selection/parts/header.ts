import { element, setAttribute, setText } from '../../element';
import type { IndexStatus } from '../../../src/protocol/indexStatus';
import type { Progress } from '../../../src/protocol/values';
import { partDone, progressWords } from '../model/jobs';
import { indexSentence } from '../model/setUp';

/** What the index holds, and what is being done to it. */
export class Header {
  readonly #folder = element('span', { class: 'folder' });
  readonly #sentence = element('p', { id: 'holds' }, 'Reading what the index holds…');
  readonly #words = element('span', { class: 'job-words' });
  readonly #fill = element('div', { class: 'job-fill' });
  readonly #bar = element(
    'div',
    { class: 'job-bar', role: 'progressbar', 'aria-label': 'Progress', 'aria-valuemin': 0, 'aria-valuemax': 100 },
    this.#fill,
  );
  readonly #job = element('div', { class: 'job', hidden: true }, this.#bar, this.#words);
  readonly element = element(
    'header',
    {},
    element('h1', {}, 'Select by Skill Gap ', this.#folder),
    this.#sentence,
    this.#job,
  );

  showStatus(folder: string, status: IndexStatus, student: string | null): void {
    setText(this.#folder, folder);
    setText(this.#sentence, indexSentence(status, student));
  }

  /** @param progress null when no job runs */
  showJob(progress: Progress | null): void {
    this.#job.hidden = progress === null;
    if (!progress) return;
    const part = partDone(progress);
    setText(this.#words, progressWords(progress));
    this.#bar.classList.toggle('unknown', part === null);
    this.#fill.style.transform = `scaleX(${part ?? 1})`;
    setAttribute(this.#bar, 'aria-valuenow', part === null ? undefined : String(Math.round(part * 100)));
    setAttribute(this.#bar, 'aria-valuetext', progressWords(progress));
  }
}

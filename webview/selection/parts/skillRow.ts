import { element } from '../../element';
import type { SkillShare } from '../../../src/protocol/selection';
import { count, percent, share } from '../model/format';
import { accuracyWords, pathText, samplesWords, shareWords, skillName } from '../model/skillWords';

/**
 * One row of the skills table. It is made once and shows one skill after another; each write is skipped when nothing
 * changed, so that a preview of 3,400 leaves touches only the cells in view that differ.
 */
export class SkillRow {
  readonly element = element('tr');
  readonly #parent = element('span', { class: 'skill-parent' });
  readonly #leaf = element('span', { class: 'skill-leaf' });
  readonly #name = element(
    'th',
    { scope: 'row', class: 'c-skill' },
    element('span', { class: 'skill-name' }, this.#parent, this.#leaf),
  );
  readonly #samples = element('td', { class: 'c-samples number' });
  readonly #interval = element('span', { class: 'interval', 'aria-hidden': 'true' });
  readonly #accuracyNumber = element('span', { class: 'number' });
  readonly #accuracy = element('td', { class: 'c-accuracy' }, this.#interval, this.#accuracyNumber);
  readonly #pool = element('td', { class: 'c-pool number' });
  readonly #selected = element('td', { class: 'c-selected number' });
  readonly #bars = element('td', { class: 'c-shift' });
  readonly #poolBar = element('span', { class: 'bar bar-pool' });
  readonly #selectedBar = element('span', { class: 'bar bar-selected' });
  readonly #written = new Map<string, string>();

  constructor() {
    this.#interval.append(element('span', { class: 'whisker' }), element('span', { class: 'point' }));
    this.#bars.append(element('span', { class: 'bars', 'aria-hidden': 'true' }, this.#poolBar, this.#selectedBar));
    this.element.append(this.#name, this.#samples, this.#accuracy, this.#pool, this.#selected, this.#bars);
  }

  /**
   * @param scale the share that the longest bar stands for
   * @param position 1-based among all rows, the header included, of which most are not in the page
   */
  show(skill: SkillShare, scale: number, position: number): void {
    const { parent, leaf } = skillName(skill.path);
    this.#write('position', String(position), (text) => this.element.setAttribute('aria-rowindex', text));
    this.#write('parent', parent, (text) => (this.#parent.textContent = text));
    this.#write('leaf', leaf, (text) => (this.#leaf.textContent = text));
    this.#write('path', pathText(skill.path), (text) => (this.#name.title = text));
    this.#write('samples', count(skill.samples), (text) => (this.#samples.textContent = text));
    this.#write('samplesWords', samplesWords(skill), (text) => (this.#samples.title = text));
    this.#showAccuracy(skill);
    this.#write('pool', share(skill.poolShare), (text) => (this.#pool.textContent = text));
    this.#write('selected', share(skill.selectedShare), (text) => (this.#selected.textContent = text));
    this.#write('shift', shareWords(skill), (text) => (this.#bars.title = text));
    this.#write('poolBar', barLength(skill.poolShare, scale), (text) => (this.#poolBar.style.transform = text));
    this.#write('selectedBar', barLength(skill.selectedShare, scale), (text) => {
      this.#selectedBar.style.transform = text;
    });
    this.#write('emphasis', emphasis(skill), (text) => (this.element.className = text));
  }

  #showAccuracy(skill: SkillShare): void {
    const { accuracy, low, high } = skill;
    this.#write('accuracy', accuracy === null ? '–' : percent(accuracy), (text) => {
      this.#accuracyNumber.textContent = text;
    });
    this.#write('accuracyWords', accuracyWords(skill), (text) => {
      this.#accuracy.title = text;
      this.#accuracy.setAttribute('aria-label', text);
    });
    this.#write('interval', `${accuracy ?? ''} ${low ?? ''} ${high ?? ''}`, () => {
      this.#interval.classList.toggle('unjudged', accuracy === null);
      this.#interval.style.setProperty('--accuracy', String(accuracy ?? 0));
      this.#interval.style.setProperty('--low', String(low ?? 0));
      this.#interval.style.setProperty('--high', String(high ?? 0));
    });
  }

  #write(part: string, text: string, write: (text: string) => void): void {
    if (this.#written.get(part) === text) return;
    this.#written.set(part, text);
    write(text);
  }
}

function barLength(part: number, scale: number): string {
  return `scaleX(${(part / scale).toFixed(4)})`;
}

function emphasis(skill: SkillShare): string {
  return skill.selectedShare > skill.poolShare ? 'more' : 'less';
}

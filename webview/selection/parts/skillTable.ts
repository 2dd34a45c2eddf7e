import { element, setAttribute, setText } from '../../element';
import { textField } from '../../toolkit';
import type { SkillShare } from '../../../src/protocol/selection';
import { count, counted, percent, share } from '../model/format';
import { arrangeSkills, barScale, firstOrder, type SkillColumn, type SkillOrder } from '../model/skillRows';
import { visibleRows } from '../model/visibleRows';
import { SkillRow } from './skillRow';

const columns: { name: SkillColumn; label: string; title: string }[] = [
  { name: 'skill', label: 'Skill', title: 'Leaf skill, with its parent before it' },
  { name: 'samples', label: 'Samples', title: 'Samples of the pool that ask for the skill' },
  {
    name: 'accuracy',
    label: 'Accuracy',
    title: "Part of the student's attempts that are correct, with the 95 % interval",
  },
  { name: 'pool', label: 'Pool', title: 'Share of the skill in the pool' },
  { name: 'selected', label: 'Selected', title: 'Share of the skill in the selection' },
  { name: 'shift', label: 'Shares', title: 'Shares in pool and selection as bars, ordered by their difference' },
];

/** Bars move to their new length only after a preview, not when rows scroll or change places. Milliseconds. */
const moving = 200;

/**
 * All leaf skills: weakest first to begin with. Only the rows in view exist, because trees of thousands of leaves
 * have to follow a dragged slider.
 */
export class SkillTable {
  readonly #filterField = textField({
    id: 'filter',
    label: 'Filter skills',
    placeholder: 'for example: equations',
    onInput: (filter) => this.#changeView(this.#order, filter),
  });
  readonly #counted = element('span', { class: 'counted', role: 'status' });
  readonly #scale = element('span', { class: 'scale' });
  readonly #headers = new Map<SkillColumn, HTMLElement>();
  readonly #body = element('tbody');
  readonly #before = spacer();
  readonly #after = spacer();
  readonly #empty = element('p', { class: 'empty', hidden: true }, 'No skill has these words in its name.');
  readonly #table = element('table', { 'aria-label': 'Skills' });
  readonly #scroller = element(
    'div',
    { class: 'scroller', tabindex: 0, role: 'region', 'aria-label': 'Skills, can be scrolled' },
    this.#table,
    this.#empty,
  );
  readonly element = element('section', { class: 'skills', 'aria-label': 'Skills' });
  readonly #rows: SkillRow[] = [];
  readonly #onView: (order: SkillOrder, filter: string) => void;
  #order: SkillOrder;
  #filter: string;
  #skills: readonly SkillShare[] = [];
  #shown: SkillShare[] = [];
  #barScale = 1;
  #rowHeight = 28;
  #settle: ReturnType<typeof setTimeout> | undefined;

  /** @param onView told of every new order and filter */
  constructor(order: SkillOrder, filter: string, onView: (order: SkillOrder, filter: string) => void) {
    this.#order = order;
    this.#filter = filter;
    this.#onView = onView;
    this.#filterField.value = filter;
    this.#table.append(this.#head(), this.#body);
    this.element.append(
      element('div', { class: 'bar-above' }, this.#filterField.element, this.#counted, legend(this.#scale)),
      this.#scroller,
    );
    this.#scroller.addEventListener('scroll', () => this.#draw(), { passive: true });
    new ResizeObserver(() => this.#draw()).observe(this.#scroller);
  }

  show(skills: readonly SkillShare[]): void {
    const first = this.#skills.length === 0;
    this.#skills = skills;
    this.#barScale = barScale(skills);
    setText(this.#scale, `full bar: ${plainPercent(this.#barScale)}`);
    this.#arrange();
    if (first) return;
    this.#table.classList.add('moving');
    clearTimeout(this.#settle);
    this.#settle = setTimeout(() => this.#table.classList.remove('moving'), moving);
  }

  #changeView(order: SkillOrder, filter: string): void {
    this.#order = order;
    this.#filter = filter;
    this.#table.classList.remove('moving');
    this.#scroller.scrollTop = 0;
    this.#arrange();
    this.#onView(order, filter);
  }

  #arrange(): void {
    this.#shown = arrangeSkills(this.#skills, this.#order, this.#filter);
    for (const [column, header] of this.#headers) {
      const direction = this.#order.descending ? 'descending' : 'ascending';
      setAttribute(header, 'aria-sort', column === this.#order.column ? direction : undefined);
    }
    const all = this.#skills.length;
    setText(
      this.#counted,
      this.#shown.length === all ? counted(all, 'skill') : `${count(this.#shown.length)} of ${counted(all, 'skill')}`,
    );
    this.#empty.hidden = this.#shown.length > 0 || all === 0;
    setAttribute(this.#table, 'aria-rowcount', String(this.#shown.length + 1));
    this.#draw();
  }

  /** Fills the rows in view and takes the others out; the spacers above and below stand for them. */
  #draw(): void {
    const { scrollTop, clientHeight } = this.#scroller;
    const { first, end } = visibleRows(this.#shown.length, this.#rowHeight, scrollTop, clientHeight);
    for (let at = this.#rows.length; at < end - first; at++) this.#rows.push(new SkillRow());
    this.#rows.forEach((row, index) => {
      const skill = this.#shown[first + index];
      if (skill === undefined || first + index >= end) {
        row.element.remove();
        return;
      }
      // The header is row 1.
      row.show(skill, this.#barScale, first + index + 2);
      if (!row.element.isConnected) this.#body.append(row.element);
    });
    stretch(this.#before, first * this.#rowHeight, (spacer) => this.#body.prepend(spacer));
    stretch(this.#after, (this.#shown.length - end) * this.#rowHeight, (spacer) => this.#body.append(spacer));
    this.#measure();
  }

  /** Rows are as high as the user's font makes them; a height that was not expected is drawn once more. */
  #measure(): void {
    const height = this.#rows[0]?.element.getBoundingClientRect().height ?? 0;
    if (height === 0 || Math.abs(height - this.#rowHeight) < 0.1) return;
    this.#rowHeight = height;
    this.#draw();
  }

  #head(): HTMLElement {
    const cells = columns.map(({ name, label, title }) => {
      const press = element('button', { type: 'button', title: `${title}. Press to sort.` }, label);
      press.addEventListener('click', () => {
        const again = this.#order.column === name;
        this.#changeView(
          again ? { column: name, descending: !this.#order.descending } : firstOrder(name),
          this.#filter,
        );
      });
      const cell = element('th', { scope: 'col', class: `c-${name}`, 'data-column': name }, press);
      this.#headers.set(name, cell);
      return cell;
    });
    return element('thead', {}, element('tr', { 'aria-rowindex': 1 }, ...cells));
  }
}

/** The scale is a round number: "20 %" from 1 % on, "0.05 %" below. */
function plainPercent(scale: number): string {
  return scale < 0.01 ? share(scale) : percent(scale);
}

function spacer(): HTMLElement {
  return element('tr', { class: 'spacer', 'aria-hidden': 'true' });
}

/** A spacer without a height is taken out: the first row is the first row. */
function stretch(spacer: HTMLElement, height: number, place: (spacer: HTMLElement) => void): void {
  spacer.style.height = `${height}px`;
  if (height === 0) spacer.remove();
  else place(spacer);
}

function legend(scale: HTMLElement): HTMLElement {
  return element(
    'span',
    { class: 'legend' },
    element('span', { class: 'key key-pool', 'aria-hidden': 'true' }),
    'pool',
    element('span', { class: 'key key-selected', 'aria-hidden': 'true' }),
    'selected',
    scale,
  );
}

import { element, setAttribute, setText } from '../../element';
import { dropdown, textField } from '../../toolkit';
import { weighsSkills, type ControlName, type ControlProblems, type ControlValues } from '../model/choice';

const smoothings = [
  { value: 'hierarchical', label: 'With the skills around' },
  { value: 'none', label: 'Own verdicts alone' },
] as const;

const intervals = [
  { value: 'middle', label: 'The accuracy itself' },
  { value: 'upper', label: 'Upper end: surely weak' },
  { value: 'lower', label: 'Lower end: perhaps weak' },
] as const;

const numbers = [
  {
    name: 'correctShare',
    label: 'Share solved (%)',
    title: 'Share of the budget for samples that the student solves',
  },
  { name: 'maxDepth', label: 'Depth of the tree', title: 'Skills below this depth count as the one above' },
  { name: 'floor', label: 'Least per skill', title: 'At least so many samples of every weighed skill' },
  { name: 'ceiling', label: 'Most per skill', title: 'At most so many samples of any skill' },
  { name: 'maxTokens', label: 'Tokens of a sample', title: 'Longer samples are left out; lengths are estimated' },
  { name: 'tokenBudget', label: 'Tokens in all', title: 'The selection ends where the next sample goes beyond it' },
] as const;

/** What few selections need: how accuracies are taken, and limits. Folded away until it is asked for. */
export class Advanced {
  readonly element: HTMLDetailsElement;
  readonly #problems = new Map<ControlName, HTMLElement>();
  readonly #numbers = new Map<ControlName, HTMLInputElement>();
  readonly #smoothing;
  readonly #interval;
  readonly #skill;
  readonly #noDuplicates = element('input', { id: 'noDuplicates', type: 'checkbox' });

  /** @param onOpen told whether the fold is open */
  constructor(change: (change: Partial<ControlValues>) => void, open: boolean, onOpen: (open: boolean) => void) {
    this.#smoothing = dropdown({
      id: 'smoothing',
      labelId: 'smoothing-label',
      onChange: (value) => change({ smoothing: value === 'none' ? 'none' : 'hierarchical' }),
    });
    this.#interval = dropdown({
      id: 'interval',
      labelId: 'interval-label',
      onChange: (value) => change({ interval: intervals.find((one) => one.value === value)?.value ?? 'middle' }),
    });
    this.#skill = textField({
      id: 'skill',
      label: 'Only this skill',
      placeholder: 'name or path',
      onInput: (skill) => change({ skill }),
    });
    this.#noDuplicates.addEventListener('change', () => change({ noDuplicates: this.#noDuplicates.checked }));
    this.element = element(
      'details',
      { class: 'advanced', open },
      element('summary', {}, 'Advanced'),
      element(
        'div',
        { class: 'advanced-fields' },
        this.#field('smoothing', label('smoothing-label', 'Accuracy of a skill'), this.#smoothing.element),
        this.#field('interval', label('interval-label', 'Weighed by'), this.#interval.element),
        this.#field('skill', this.#skill.element),
        ...numbers.map(({ name, label: words, title }) => {
          const input = element('input', {
            id: name,
            type: 'number',
            min: 0,
            title,
            'aria-describedby': `${name}-problem`,
          });
          input.addEventListener('input', () => change({ [name]: input.value }));
          this.#numbers.set(name, input);
          return this.#field(name, element('label', { for: name }, words), input);
        }),
        element('label', { class: 'checked' }, this.#noDuplicates, 'No near-duplicates'),
      ),
    );
    this.element.addEventListener('toggle', () => onOpen(this.element.open));
  }

  show(values: ControlValues): void {
    this.#smoothing.setOptions(smoothings, values.smoothing);
    this.#interval.setOptions(intervals, values.interval);
    const weighs = weighsSkills(values.method);
    this.#smoothing.setEnabled(weighs);
    this.#interval.setEnabled(weighs);
    this.#skill.value = values.skill;
    this.#noDuplicates.checked = values.noDuplicates;
    for (const { name } of numbers) {
      const input = this.#numbers.get(name);
      if (input && input !== document.activeElement) input.value = values[name];
    }
    const floor = this.#numbers.get('floor');
    if (floor) floor.disabled = values.method === 'matching';
  }

  /** A fold with something wrong in it opens. */
  showProblems(problems: ControlProblems): void {
    for (const [name, place] of this.#problems) {
      const problem = problems[name];
      setText(place, problem ?? '');
      const input = this.#numbers.get(name);
      if (input) setAttribute(input, 'aria-invalid', problem === undefined ? undefined : 'true');
      if (problem !== undefined) this.element.open = true;
    }
  }

  #field(name: ControlName, ...parts: HTMLElement[]): HTMLElement {
    const problem = element('p', { id: `${name}-problem`, class: 'problem', role: 'alert' });
    this.#problems.set(name, problem);
    return element('div', { class: `field field-${name}` }, ...parts, problem);
  }
}

function label(id: string, words: string): HTMLElement {
  return element('span', { id, class: 'label' }, words);
}

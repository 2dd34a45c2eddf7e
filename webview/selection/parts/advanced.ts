import { element } from '../../element';
import { dropdown, textField } from '../../toolkit';
import { weighsSkills, type ControlProblems, type ControlValues } from '../model/choice';
import { Fields, group, label, type NumberField } from './fields';

const smoothings = [
  { value: 'hierarchical', label: 'With the skills around' },
  { value: 'none', label: 'Own verdicts alone' },
] as const;

const intervals = [
  { value: 'middle', label: 'The accuracy itself' },
  { value: 'upper', label: 'Upper end: surely weak' },
  { value: 'lower', label: 'Lower end: perhaps weak' },
] as const;

const perSkill: readonly NumberField[] = [
  { name: 'maxDepth', label: 'Depth of the tree', title: 'Skills below this depth count as the one above' },
  { name: 'floor', label: 'Least per skill', title: 'At least so many samples of every weighed skill' },
  { name: 'ceiling', label: 'Most per skill', title: 'At most so many samples of any skill' },
];

const solved: NumberField = {
  name: 'correctShare',
  label: 'Share solved (%)',
  title: 'Share of the budget for samples that the student solves',
};

const rates: readonly NumberField[] = [
  {
    ...{ name: 'bandLow', label: 'Lowest rate', title: 'Samples that are solved more rarely are left out' },
    ...{ placeholder: '0.25', step: 0.05, max: 1 },
  },
  {
    ...{ name: 'bandHigh', label: 'Highest rate', title: 'Samples that are solved more often are left out' },
    ...{ placeholder: '0.625', step: 0.05, max: 1 },
  },
];

/** What few selections need: how accuracies are taken, limits by skill, the band of the method "Difficulty band". */
export class Advanced {
  readonly element: HTMLDetailsElement;
  readonly #fields: Fields;
  readonly #smoothing;
  readonly #interval;
  readonly #skill;
  readonly #rateField;
  #difficulty = false;

  /** @param onOpen told whether the fold is open */
  constructor(change: (change: Partial<ControlValues>) => void, open: boolean, onOpen: (open: boolean) => void) {
    this.#fields = new Fields(change);
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
    this.#rateField = textField({
      id: 'passRateField',
      label: 'Field of pass rates',
      placeholder: 'of the student’s attempts',
      onInput: (passRateField) => change({ passRateField }),
    });
    this.element = element(
      'details',
      { id: 'advanced', class: 'fold', open },
      element('summary', {}, 'Advanced'),
      element('div', { class: 'groups' }, ...this.#groups()),
    );
    this.element.addEventListener('toggle', () => onOpen(this.element.open));
  }

  #groups(): HTMLElement[] {
    const fields = this.#fields;
    return [
      group(
        'Weights',
        fields.field('smoothing', label('smoothing-label', 'Accuracy of a skill'), this.#smoothing.element),
        fields.field('interval', label('interval-label', 'Weighed by'), this.#interval.element),
      ),
      group('Skills', fields.field('skill', this.#skill.element), ...perSkill.map((number) => fields.number(number))),
      group('Samples', fields.number(solved)),
      group(
        'Pass rates, of the method Difficulty band',
        ...rates.map((number) => fields.number(number)),
        fields.field('passRateField', this.#rateField.element),
      ),
    ];
  }

  show(values: ControlValues): void {
    this.#smoothing.setOptions(smoothings, values.smoothing);
    this.#interval.setOptions(intervals, values.interval);
    const weighs = weighsSkills(values.method);
    this.#smoothing.setEnabled(weighs);
    this.#interval.setEnabled(weighs);
    this.#skill.value = values.skill;
    this.#fields.show(values);
    this.#fields.enable('floor', values.method !== 'matching');
    const difficulty = values.method === 'difficulty';
    for (const { name } of rates) this.#fields.enable(name, difficulty);
    this.#rateField.value = values.passRateField;
    this.#rateField.setEnabled(difficulty);
    // Its band is what one wants to see next.
    if (difficulty && !this.#difficulty && this.#shown) this.element.open = true;
    this.#difficulty = difficulty;
    this.#shown = true;
  }

  /** Whether values were shown before: a page that comes back stays as it was. */
  #shown = false;

  /** A fold with something wrong in it opens. */
  showProblems(problems: ControlProblems): void {
    if (this.#fields.showProblems(problems)) this.element.open = true;
  }
}

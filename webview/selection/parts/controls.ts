import { element, setAttribute, setText } from '../../element';
import { dropdown, textField } from '../../toolkit';
import type { FilePurpose } from '../../../src/protocol/page';
import type { ChosenMethod } from '../../../src/protocol/selection';
import {
  presetOf,
  presets,
  temperatureLimit,
  weighsSkills,
  type ControlName,
  type ControlProblems,
  type ControlValues,
  type PresetName,
} from '../model/choice';
import { Advanced } from './advanced';
import { KeptOut, type KeptOutSetting } from './keptOut';

const methods: { value: ChosenMethod; label: string }[] = [
  { value: 'weighted', label: 'Weighted by gap' },
  { value: 'matching', label: 'Matching the gaps' },
  { value: 'random', label: 'Random (baseline)' },
  { value: 'uniform', label: 'Uniform over skills' },
  { value: 'difficulty', label: 'Difficulty band' },
  { value: 'longest', label: 'Longest traces' },
];

const presetLabels: { value: PresetName; label: string; title: string }[] = [
  {
    value: 'robust',
    label: 'Robust',
    title: 'Accuracies lean on the skills around them, the more the fewer verdicts a skill has',
  },
  { value: 'paper', label: 'As in the paper', title: 'Own verdicts alone: one wrong answer out of one weighs 1,000' },
  { value: 'own', label: 'Own', title: 'Temperature, and what Advanced says' },
];

/** What the controls start with, and whom they ask. */
interface ControlsOptions {
  onChange: (values: ControlValues) => void;
  /** Lets the user choose files; none where the dialog was closed. */
  choose: (purpose: FilePurpose) => Promise<readonly string[]>;
  /** Whether the folds are open at first, and who is told when that changes. */
  folds: { advanced: boolean; keptOut: boolean };
  onFold: (folds: { advanced?: boolean; keptOut?: boolean }) => void;
}

/** What the controls must know of the folder. */
export interface ControlsSetting extends KeptOutSetting {
  students: readonly string[];
  /** Samples of the index: the budget's upper end. */
  pool: number;
}

/**
 * Student, method, weights, budget, temperature and seed, and the folds of the rest. Numbers are plain inputs, because the toolkit has no control for
 * them; they are dressed like its text field.
 */
export class Controls {
  readonly element = element('form', { class: 'controls', 'aria-label': 'What to select', autocomplete: 'off' });
  readonly #problems = new Map<ControlName, HTMLElement>();
  readonly #inputs = new Map<ControlName, HTMLElement>();
  readonly #onChange: (values: ControlValues) => void;
  readonly #advanced: Advanced;
  readonly #keptOut: KeptOut;
  #setting: ControlsSetting = { students: [], pool: 0, tokenizer: '', judgeable: false };
  #values: ControlValues | undefined;

  readonly #student = dropdown({
    id: 'student',
    labelId: 'student-label',
    onChange: (value) => this.#change({ student: value === '' ? null : value }),
  });
  readonly #method = dropdown({
    id: 'method',
    labelId: 'method-label',
    onChange: (value) => this.#change({ method: methods.find((one) => one.value === value)?.value ?? 'weighted' }),
  });
  readonly #preset = dropdown({
    id: 'preset',
    labelId: 'preset-label',
    onChange: (value) => {
      if (value === 'robust' || value === 'paper') this.#change(presets[value]);
      else this.#advanced.element.open = true;
    },
  });
  readonly #budget = element('input', { id: 'budget', type: 'number', min: 1, step: 1, inputmode: 'numeric' });
  readonly #slider = element('input', {
    id: 'temperature',
    type: 'range',
    min: 0,
    max: temperatureLimit,
    step: 0.05,
    list: 'temperature-marks',
    'aria-describedby': 'temperature-problem',
  });
  readonly #temperature = element('input', {
    id: 'temperature-number',
    type: 'number',
    min: 0,
    max: temperatureLimit,
    step: 0.05,
    'aria-label': 'Temperature as a number',
  });
  readonly #seed = textField({ id: 'seed', label: 'Seed', onInput: (seed) => this.#change({ seed }) });

  constructor({ onChange, choose, folds, onFold }: ControlsOptions) {
    this.#onChange = onChange;
    const change = (part: Partial<ControlValues>): void => this.#change(part);
    this.#advanced = new Advanced(change, folds.advanced, (advanced) => onFold({ advanced }));
    this.#keptOut = new KeptOut(change, choose, folds.keptOut, (keptOut) => onFold({ keptOut }));
    this.element.addEventListener('submit', (event) => event.preventDefault());
    this.#budget.addEventListener('input', () => this.#change({ budget: this.#budget.value }));
    this.#slider.addEventListener('input', () => this.#change({ temperature: this.#slider.value }));
    this.#temperature.addEventListener('input', () => this.#change({ temperature: this.#temperature.value }));
    this.element.append(
      this.#field(
        'student',
        element('span', { id: 'student-label', class: 'label' }, 'Student'),
        this.#student.element,
      ),
      this.#field('method', element('span', { id: 'method-label', class: 'label' }, 'Method'), this.#method.element),
      element(
        'div',
        { class: 'field field-preset' },
        element('span', { id: 'preset-label', class: 'label' }, 'Weights'),
        this.#preset.element,
      ),
      this.#field('budget', element('label', { for: 'budget' }, 'Budget (samples)'), this.#budget),
      this.#field('temperature', element('label', { for: 'temperature' }, 'Temperature'), this.#temperatureParts()),
      this.#field('seed', this.#seed.element),
      this.#advanced.element,
      this.#keptOut.element,
    );
    this.#inputs.set('budget', this.#budget).set('temperature', this.#temperature);
  }

  /** Writes values into the controls without telling of a change. */
  set(values: ControlValues, setting: ControlsSetting): void {
    this.#values = values;
    this.#setting = setting;
    const names = setting.students.map((name) => ({ value: name, label: name }));
    this.#student.setOptions(
      names.length > 0 ? names : [{ value: '', label: 'No results imported' }],
      values.student ?? '',
    );
    this.#student.setEnabled(names.length > 0);
    this.#method.setOptions(methods, values.method);
    this.#budget.max = String(setting.pool);
    this.#write(values);
  }

  showProblems(problems: ControlProblems): void {
    this.#advanced.showProblems(problems);
    this.#keptOut.showProblems(problems);
    for (const [name, place] of this.#problems) {
      const problem = problems[name];
      setText(place, problem ?? '');
      const input = this.#inputs.get(name);
      if (input) setAttribute(input, 'aria-invalid', problem === undefined ? undefined : 'true');
    }
  }

  #change(change: Partial<ControlValues>): void {
    // Nothing was chosen before the first state came.
    if (!this.#values) return;
    this.#values = { ...this.#values, ...change };
    this.#write(this.#values);
    this.#onChange(this.#values);
  }

  /** A number field is left alone while it says the same number: "1." must be possible on the way to "1.5". */
  #write(values: ControlValues): void {
    if (this.#budget.value !== values.budget) this.#budget.value = values.budget;
    if (this.#temperature !== document.activeElement) this.#temperature.value = values.temperature;
    if (values.temperature !== '') this.#slider.value = values.temperature;
    this.#slider.setAttribute('aria-valuetext', temperatureWords(values.temperature));
    this.#seed.value = values.seed;
    const weighs = weighsSkills(values.method);
    this.#slider.disabled = !weighs;
    this.#temperature.disabled = !weighs;
    const preset = presetOf(values);
    this.#preset.setOptions(presetLabels, preset);
    this.#preset.setEnabled(weighs);
    this.#preset.element.title = presetLabels.find(({ value }) => value === preset)?.title ?? '';
    this.#advanced.show(values);
    this.#keptOut.show(values, this.#setting);
  }

  #temperatureParts(): HTMLElement {
    return element(
      'div',
      { class: 'temperature' },
      element(
        'div',
        { class: 'slider' },
        this.#slider,
        element(
          'div',
          { class: 'slider-marks', 'aria-hidden': 'true' },
          element('span', { class: 'mark-0' }, '0 uniform'),
          element('span', { class: 'mark-1' }, '1'),
          element('span', { class: 'mark-3' }, String(temperatureLimit)),
        ),
      ),
      this.#temperature,
    );
  }

  #field(name: ControlName, ...parts: HTMLElement[]): HTMLElement {
    const id = `${name}-problem`;
    const problem = element('p', { id, class: 'problem', role: 'alert' });
    this.#problems.set(name, problem);
    for (const part of parts) if (part instanceof HTMLInputElement) part.setAttribute('aria-describedby', id);
    return element('div', { class: `field field-${name}` }, ...parts, problem);
  }
}

function temperatureWords(temperature: string): string {
  if (Number(temperature) === 0) return `${temperature}, uniform over skills`;
  return Number(temperature) === 1 ? `${temperature}, as in the paper` : temperature;
}

import { element, setAttribute, setText } from '../../element';
import { dropdown, textField } from '../../toolkit';
import type { SelectionChoice } from '../../../src/protocol/selection';
import { temperatureLimit, type ControlName, type ControlProblems, type ControlValues } from '../model/choice';

const methods: { value: SelectionChoice['method']; label: string }[] = [
  { value: 'weighted', label: 'Weighted by gap' },
  { value: 'random', label: 'Random (baseline)' },
];

/**
 * Student, method, budget, temperature and seed. Numbers are plain inputs, because the toolkit has no control for
 * them; they are dressed like its text field.
 */
export class Controls {
  readonly element = element('form', { class: 'controls', 'aria-label': 'What to select', autocomplete: 'off' });
  readonly #problems = new Map<ControlName, HTMLElement>();
  readonly #inputs = new Map<ControlName, HTMLElement>();
  readonly #onChange: (values: ControlValues) => void;
  #values: ControlValues = { method: 'weighted', student: null, budget: '', temperature: '', seed: '' };

  readonly #student = dropdown({
    id: 'student',
    labelId: 'student-label',
    onChange: (value) => this.#change({ student: value === '' ? null : value }),
  });
  readonly #method = dropdown({
    id: 'method',
    labelId: 'method-label',
    onChange: (value) => this.#change({ method: value === 'random' ? 'random' : 'weighted' }),
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

  constructor(onChange: (values: ControlValues) => void) {
    this.#onChange = onChange;
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
      this.#field('budget', element('label', { for: 'budget' }, 'Budget (samples)'), this.#budget),
      this.#field('temperature', element('label', { for: 'temperature' }, 'Temperature'), this.#temperatureParts()),
      this.#field('seed', this.#seed.element),
    );
    this.#inputs.set('budget', this.#budget).set('temperature', this.#temperature);
  }

  /** Writes values into the controls without telling of a change. */
  set(values: ControlValues, students: readonly string[], pool: number): void {
    this.#values = values;
    const names = students.map((name) => ({ value: name, label: name }));
    this.#student.setOptions(
      names.length > 0 ? names : [{ value: '', label: 'No results imported' }],
      values.student ?? '',
    );
    this.#student.setEnabled(names.length > 0);
    this.#method.setOptions(methods, values.method);
    this.#budget.max = String(pool);
    this.#write(values);
  }

  showProblems(problems: ControlProblems): void {
    for (const [name, place] of this.#problems) {
      const problem = problems[name];
      setText(place, problem ?? '');
      const input = this.#inputs.get(name);
      if (input) setAttribute(input, 'aria-invalid', problem === undefined ? undefined : 'true');
    }
  }

  #change(change: Partial<ControlValues>): void {
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
    const random = values.method === 'random';
    this.#slider.disabled = random;
    this.#temperature.disabled = random;
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
          element('span', { class: 'mark-1' }, '1 paper'),
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

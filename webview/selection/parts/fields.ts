import { element, setAttribute, setText } from '../../element';
import type { ControlName, ControlProblems, ControlValues } from '../model/choice';

/** A control whose value is typed; its values are texts. */
export type TypedName = {
  [N in ControlName]: ControlValues[N] extends string ? (string extends ControlValues[N] ? N : never) : never;
}[ControlName];

/** A number that may be left empty. */
export interface NumberField {
  readonly name: TypedName;
  readonly label: string;
  readonly title: string;
  readonly placeholder?: string;
  /** 1 where it is a whole number. */
  readonly step?: number;
  readonly max?: number;
}

/** Fields of a fold: labelled, with a place below each for what is wrong with it. */
export class Fields {
  readonly #change: (change: Partial<ControlValues>) => void;
  readonly #problems = new Map<ControlName, HTMLElement>();
  readonly #numbers = new Map<TypedName, HTMLInputElement>();

  constructor(change: (change: Partial<ControlValues>) => void) {
    this.#change = change;
  }

  /** A control under its own label, or under one given as the first part. */
  field(name: ControlName, ...parts: HTMLElement[]): HTMLElement {
    const problem = element('p', { id: `${name}-problem`, class: 'problem', role: 'alert' });
    this.#problems.set(name, problem);
    return element('div', { class: `field field-${name}` }, ...parts, problem);
  }

  number({ name, label, title, placeholder, step = 1, max }: NumberField): HTMLElement {
    const described = `${name}-problem`;
    const attributes = { id: name, type: 'number', min: 0, max, step, title, placeholder };
    const input = element('input', { ...attributes, 'aria-describedby': described });
    input.addEventListener('input', () => this.#change({ [name]: input.value }));
    this.#numbers.set(name, input);
    return this.field(name, element('label', { for: name }, label), input);
  }

  /** Writes the numbers, but for the one that is being typed. */
  show(values: ControlValues): void {
    for (const [name, input] of this.#numbers) if (input !== document.activeElement) input.value = values[name];
  }

  enable(name: TypedName, enabled: boolean): void {
    const input = this.#numbers.get(name);
    if (input) input.disabled = !enabled;
  }

  /** @returns whether something is wrong here */
  showProblems(problems: ControlProblems): boolean {
    let wrong = false;
    for (const [name, place] of this.#problems) {
      const problem = problems[name];
      setText(place, problem ?? '');
      for (const [at, input] of this.#numbers)
        if (at === name) setAttribute(input, 'aria-invalid', problem === undefined ? undefined : 'true');
      wrong ||= problem !== undefined;
    }
    return wrong;
  }
}

/** Fields that belong together, under a title. */
export function group(title: string, ...fields: HTMLElement[]): HTMLElement {
  return element(
    'fieldset',
    { class: 'group' },
    element('legend', {}, title),
    element('div', { class: 'group-fields' }, ...fields),
  );
}

/** A label for a control that is no field of the browser's own. */
export function label(id: string, words: string): HTMLElement {
  return element('span', { id, class: 'label' }, words);
}

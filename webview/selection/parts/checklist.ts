import { element, setText } from '../../element';
import { button, type ButtonControl } from '../../toolkit';
import { setUpSteps, type SetUpStep, type StepName } from '../model/setUp';
import type { IndexStatus } from '../../../src/protocol/indexStatus';

interface StepElements {
  item: HTMLElement;
  mark: HTMLElement;
  title: HTMLElement;
  reason: HTMLElement;
  detail: HTMLElement;
  button: ButtonControl;
}

const marks: Record<SetUpStep['state'], { mark: string; text: string }> = {
  done: { mark: '✓', text: 'done' },
  next: { mark: '', text: 'to do' },
  waiting: { mark: '', text: 'needs the step before' },
};

/**
 * The three steps to the first preview, each with its reason and its button. Open until all are done, then folded
 * away: new files and further students come in by the same buttons.
 */
export class Checklist {
  readonly #summary = element('span', {}, 'Set up');
  readonly #list = element('ol', { class: 'steps' });
  readonly element = element(
    'details',
    { id: 'set-up', open: true },
    element('summary', {}, this.#summary),
    this.#list,
  );
  readonly #steps = new Map<StepName, StepElements>();
  readonly #run: (step: StepName) => void;
  #ready: boolean | undefined;

  constructor(run: (step: StepName) => void) {
    this.#run = run;
    this.element.hidden = true;
  }

  /** @param busy whether a step is under way: two at a time would only wait for each other */
  show(status: IndexStatus, ready: boolean, busy: boolean): void {
    this.element.hidden = false;
    const steps = setUpSteps(status);
    const main = steps.find((step) => step.state === 'next');
    steps.forEach((step, index) => {
      const { button } = this.#showStep(step, index + 1);
      button.setEnabled(step.state !== 'waiting' && !busy);
      button.setPrimary(step === main);
    });
    const done = steps.filter((step) => step.state === 'done').length;
    setText(
      this.#summary,
      done === steps.length ? 'Set-up: all steps done' : `Set-up: ${done} of ${steps.length} steps done`,
    );
    // Only when it changes, so that a list the user opened again stays open.
    if (this.#ready !== ready) this.element.open = !ready;
    this.#ready = ready;
  }

  #showStep(step: SetUpStep, number: number): StepElements {
    const parts = this.#steps.get(step.name) ?? this.#addStep(step);
    const { mark, text } = marks[step.state];
    parts.item.className = `step ${step.state}`;
    setText(parts.mark, mark === '' ? String(number) : mark);
    parts.mark.title = text;
    setText(parts.title, step.title);
    setText(parts.reason, step.reason);
    setText(parts.detail, step.detail);
    parts.button.setLabel(step.action);
    return parts;
  }

  #addStep({ name, action }: SetUpStep): StepElements {
    const parts: StepElements = {
      item: element('li'),
      mark: element('span', { class: 'step-mark', role: 'img' }),
      title: element('span', { class: 'step-title' }),
      reason: element('span', { class: 'step-reason' }),
      detail: element('span', { class: 'step-detail' }),
      button: button({ id: `step-${name}`, label: action, onPress: () => this.#run(name) }),
    };
    parts.item.append(
      parts.mark,
      element('div', { class: 'step-words' }, parts.title, parts.detail, parts.reason),
      parts.button.element,
    );
    this.#list.append(parts.item);
    this.#steps.set(name, parts);
    return parts;
  }
}

import { element, setText } from '../../element';
import { dropdown } from '../../toolkit';
import type { FilePurpose } from '../../../src/protocol/page';
import type { ControlProblems, ControlValues } from '../model/choice';
import { keptOutWords } from '../model/keptOutWords';
import { Fields, group, label, type NumberField } from './fields';
import { FileList } from './fileList';

const traces = [
  { value: 'all', label: 'All' },
  { value: 'wrong-out', label: 'Without wrong ones' },
  { value: 'strict', label: 'Only correct ones' },
] as const;

const lengths: readonly NumberField[] = [
  { name: 'maxTokens', label: 'Tokens of a sample', title: 'Longer samples are left out' },
  { name: 'tokenBudget', label: 'Tokens in all', title: 'The selection ends where the next sample goes beyond it' },
];

const ngram: NumberField = {
  ...{ name: 'ngram', label: 'Words in a row', placeholder: '13' },
  title:
    'A problem that shares so many words in a row with one of a benchmark is left out, as are those nearly the same',
};

/** What the controls must know of the folder. */
export interface KeptOutSetting {
  /** The tokenizer of the settings; empty where none is set. */
  tokenizer: string;
  /** Whether a corpus has traces that can be judged. */
  judgeable: boolean;
}

/** What keeps samples out of a selection: lengths, benchmarks, near-duplicates, wrong traces, ids. Folded away at first. */
export class KeptOut {
  readonly element: HTMLDetailsElement;
  readonly #change: (change: Partial<ControlValues>) => void;
  readonly #choose: (purpose: FilePurpose) => Promise<readonly string[]>;
  readonly #fields: Fields;
  readonly #words = element('span', { class: 'fold-words' });
  readonly #tokenizer = new FileList({
    ...{ id: 'tokenizer', label: 'Tokenizer', add: 'Choose…' },
    onAdd: () => void this.#pick('tokenizer', ([tokenizer]) => (tokenizer === undefined ? {} : { tokenizer })),
    onRemove: () => this.#change({ tokenizer: this.#setting.tokenizer === '' ? null : '' }),
  });
  readonly #benchmarks = new FileList({
    ...{ id: 'benchmarks', label: 'Benchmarks', add: 'Add…' },
    onAdd: () =>
      void this.#pick('benchmark', (files) => ({
        benchmarks: [...new Set([...(this.#values?.benchmarks ?? []), ...files])],
      })),
    onRemove: (gone) => this.#change({ benchmarks: this.#values?.benchmarks.filter((file) => file !== gone) ?? [] }),
  });
  readonly #exclude = new FileList({
    ...{ id: 'exclude', label: 'Excluded ids', add: 'Choose…' },
    onAdd: () => void this.#pick('exclude', ([file]) => (file === undefined ? {} : { exclude: { file } })),
    onRemove: () => this.#change({ exclude: null }),
  });
  readonly #verified;
  readonly #noDuplicates = element('input', { id: 'noDuplicates', type: 'checkbox' });
  #values: ControlValues | undefined;
  #setting: KeptOutSetting = { tokenizer: '', judgeable: false };

  /**
   * @param choose lets the user choose files; none where the dialog was closed
   * @param onOpen told whether the fold is open
   */
  constructor(
    change: (change: Partial<ControlValues>) => void,
    choose: (purpose: FilePurpose) => Promise<readonly string[]>,
    open: boolean,
    onOpen: (open: boolean) => void,
  ) {
    this.#change = change;
    this.#choose = choose;
    this.#fields = new Fields(change);
    this.#verified = dropdown({
      id: 'verified',
      labelId: 'verified-label',
      onChange: (value) => change({ verified: traces.find((one) => one.value === value)?.value ?? 'all' }),
    });
    this.#noDuplicates.addEventListener('change', () => change({ noDuplicates: this.#noDuplicates.checked }));
    this.element = element(
      'details',
      { id: 'kept-out', class: 'fold', open },
      element('summary', {}, 'Kept out ', this.#words),
      element('div', { class: 'groups' }, ...this.#groups()),
    );
    this.element.addEventListener('toggle', () => onOpen(this.element.open));
  }

  #groups(): HTMLElement[] {
    const fields = this.#fields;
    return [
      group('Lengths', ...lengths.map((number) => fields.number(number)), this.#tokenizer.element),
      group('Decontamination', this.#benchmarks.element, fields.number(ngram)),
      group(
        'Traces and repeats',
        fields.field('verified', label('verified-label', 'Teacher traces'), this.#verified.element),
        element('label', { class: 'checked' }, this.#noDuplicates, 'No near-duplicates'),
      ),
      group('Ids', this.#exclude.element),
    ];
  }

  show(values: ControlValues, setting: KeptOutSetting): void {
    this.#values = values;
    this.#setting = setting;
    setText(this.#words, keptOutWords(values));
    this.#fields.show(values);
    this.#fields.enable('ngram', values.benchmarks.length > 0);
    this.#noDuplicates.checked = values.noDuplicates;
    this.#verified.setOptions(traces, values.verified);
    this.#verified.setEnabled(setting.judgeable);
    this.#verified.element.title = setting.judgeable ? tracesTitle : notJudgeable;
    const { tokenizer, benchmarks, exclude } = values;
    const counting = tokenizer ?? setting.tokenizer;
    this.#tokenizer.show(
      counting === '' ? [] : [{ file: counting, text: counting }],
      'none: lengths are estimated, by a third too many or too few',
    );
    this.#benchmarks.show(
      benchmarks.map((file) => ({ file, text: file })),
      'none',
    );
    this.#exclude.show(exclude ? [excludedFile(exclude)] : [], 'none');
  }

  /** A fold with something wrong in it opens. */
  showProblems(problems: ControlProblems): void {
    if (this.#fields.showProblems(problems)) this.element.open = true;
  }

  async #pick(purpose: FilePurpose, change: (files: readonly string[]) => Partial<ControlValues>): Promise<void> {
    const files = await this.#choose(purpose);
    if (files.length > 0) this.#change(change(files));
  }
}

function excludedFile(exclude: NonNullable<ControlValues['exclude']>): { file: string; text: string } {
  if ('file' in exclude) return { file: exclude.file, text: exclude.file };
  return { file: exclude.saved, text: `those of "${exclude.saved}"` };
}

const tracesTitle =
  'Wrong ones come to another answer than expected; "Only correct ones" also leaves out those of which that is not known';
const notJudgeable = 'No corpus has fields for teacher trace and expected answer, so traces cannot be judged';

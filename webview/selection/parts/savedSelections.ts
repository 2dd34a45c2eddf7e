import { element, setText } from '../../element';
import { button, dropdown, textField } from '../../toolkit';
import type { IndexStatus } from '../../../src/protocol/indexStatus';
import { counted } from '../model/format';

/** What is done with saved selections; each tells by itself what came of it. */
export interface SavedActions {
  save: (name: string) => void;
  open: (name: string) => void;
  compare: (a: string, b: string) => void;
  extend: (saved: string, by: number, name: string) => void;
  remove: (name: string) => void;
}

/** Saves the selection under a name, and opens, compares, extends and deletes saved ones. */
export class SavedSelections {
  readonly element: HTMLDetailsElement;
  readonly #actions: SavedActions;
  readonly #title = element('span', {}, 'Saved selections');
  readonly #name = textField({
    id: 'save-name',
    label: 'Name to save under',
    placeholder: 'weak-1k',
    onInput: () => this.#enable(),
  });
  readonly #saved = dropdown({
    id: 'saved',
    labelId: 'saved-label',
    onChange: (name) => this.#choose({ first: name }),
  });
  readonly #other = dropdown({
    id: 'other',
    labelId: 'other-label',
    onChange: (name) => this.#choose({ second: name }),
  });
  readonly #by = element('input', { id: 'extend-by', type: 'number', min: 1, step: 1, value: 1000 });
  readonly #save = button({ id: 'save', label: 'Save', onPress: () => this.#actions.save(this.#name.value.trim()) });
  readonly #open = button({ id: 'open-saved', label: 'Open', onPress: () => this.#actions.open(this.#first) });
  readonly #remove = button({ id: 'delete-saved', label: 'Delete', onPress: () => this.#actions.remove(this.#first) });
  readonly #compare = button({
    id: 'compare-saved',
    label: 'Compare',
    onPress: () => this.#actions.compare(this.#first, this.#second),
  });
  readonly #extend = button({ id: 'extend-saved', label: 'Extend', onPress: () => this.#extendFirst() });
  readonly #there: HTMLElement;
  #names: readonly string[] = [];
  #first = '';
  #second = '';
  #ready = false;

  /** @param onOpen told whether the fold is open */
  constructor(actions: SavedActions, open: boolean, onOpen: (open: boolean) => void) {
    this.#actions = actions;
    const label = (id: string, words: string): HTMLElement => element('span', { id, class: 'label' }, words);
    this.#by.addEventListener('input', () => this.#enable());
    this.#there = element(
      'div',
      { class: 'saved-row', hidden: true },
      element('div', { class: 'field' }, label('saved-label', 'Saved'), this.#saved.element),
      this.#open.element,
      this.#remove.element,
      element('div', { class: 'field' }, label('other-label', 'Compared with'), this.#other.element),
      this.#compare.element,
      element('div', { class: 'field' }, element('label', { for: 'extend-by' }, 'Next samples'), this.#by),
      this.#extend.element,
    );
    this.element = element(
      'details',
      { id: 'saved-selections', open },
      element('summary', {}, this.#title),
      element(
        'div',
        { class: 'saved-row' },
        element('div', { class: 'field' }, this.#name.element),
        this.#save.element,
      ),
      this.#there,
    );
    this.element.addEventListener('toggle', () => onOpen(this.element.open));
    this.element.hidden = true;
  }

  /** @param ready whether there is a selection to save */
  show(selections: IndexStatus['selections'], ready: boolean): void {
    this.#ready = ready;
    this.#names = selections.map(({ name }) => name);
    this.element.hidden = !ready && selections.length === 0;
    this.#there.hidden = selections.length === 0;
    setText(this.#title, selections.length === 0 ? 'Saved selections' : `Saved selections (${selections.length})`);
    const options = selections.map(({ name, selected }) => ({
      value: name,
      label: `${name} · ${counted(selected, 'sample')}`,
    }));
    if (!this.#names.includes(this.#first)) this.#first = this.#names[0] ?? '';
    // With the first one saved there was nothing else to compare it with.
    if (!this.#names.includes(this.#second) || this.#second === this.#first)
      this.#second = this.#names.find((name) => name !== this.#first) ?? this.#first;
    this.#saved.setOptions(options, this.#first);
    this.#other.setOptions(options, this.#second);
    this.#enable();
  }

  #choose({ first = this.#first, second = this.#second }: { first?: string; second?: string }): void {
    this.#first = first;
    this.#second = second;
    this.#enable();
  }

  #enable(): void {
    this.#save.setEnabled(this.#ready && this.#name.value.trim() !== '');
    this.#compare.setEnabled(this.#first !== this.#second);
    this.#extend.setEnabled(this.#names.length > 0 && this.#size() !== null);
  }

  #size(): number | null {
    const by = Number(this.#by.value);
    return this.#by.value !== '' && Number.isInteger(by) && by >= 1 ? by : null;
  }

  /** The extension is named in the field, else after what it extends. */
  #extendFirst(): void {
    const by = this.#size();
    if (by === null) return;
    const typed = this.#name.value.trim();
    const free = (at: number): string => {
      const name = `${this.#first} next${at > 1 ? ` ${at}` : ''}`;
      return this.#names.includes(name) ? free(at + 1) : name;
    };
    this.#actions.extend(this.#first, by, typed === '' || this.#names.includes(typed) ? free(1) : typed);
  }
}

import { element, setText } from '../../element';
import { button } from '../../toolkit';
import { label } from './fields';

interface FileListOptions {
  /** Of the group, and the beginning of other ids. */
  id: string;
  label: string;
  /** What the button says. */
  add: string;
  onAdd: () => void;
  onRemove: (file: string) => void;
}

/** Files that a person chose, each with a button that takes it away, and one that adds another. */
export class FileList {
  readonly element: HTMLElement;
  readonly #options: FileListOptions;
  readonly #list = element('ul', { class: 'files' });
  readonly #empty = element('span', { class: 'quiet no-file' });
  readonly #add;
  #shown = '';

  constructor(options: FileListOptions) {
    this.#options = options;
    const { id, add, onAdd } = options;
    this.#add = button({ id: `${id}-add`, label: add, onPress: onAdd });
    this.element = element(
      'div',
      { id, class: 'field file-list', role: 'group', 'aria-labelledby': `${id}-label` },
      label(`${id}-label`, options.label),
      element('div', { class: 'file-row' }, this.#list, this.#empty, this.#add.element),
    );
  }

  /** @param files as they are named, with what is shown of each. @param empty says what goes without a file */
  show(files: readonly { file: string; text: string }[], empty: string): void {
    setText(this.#empty, empty);
    this.#empty.hidden = files.length > 0;
    this.#list.hidden = files.length === 0;
    const shown = JSON.stringify(files);
    // The buttons in the list keep the focus while other things change.
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#list.replaceChildren(...files.map(({ file, text }) => this.#item(file, text)));
  }

  #item(file: string, text: string): HTMLElement {
    const remove = element(
      'button',
      { type: 'button', class: 'remove', 'aria-label': `Remove ${text}`, title: 'Remove' },
      '×',
    );
    remove.addEventListener('click', () => {
      this.#options.onRemove(file);
      // The button is gone: whoever came by keyboard goes on beside it.
      this.#add.element.focus();
    });
    return element('li', { title: file }, element('span', { class: 'file-name' }, text), remove);
  }
}

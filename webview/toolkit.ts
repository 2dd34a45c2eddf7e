import {
  provideVSCodeDesignSystem,
  vsCodeButton,
  vsCodeDropdown,
  vsCodeOption,
  vsCodeTextField,
  type Button,
  type Dropdown,
  type TextField,
} from '@vscode/webview-ui-toolkit';

/*
 * The only file that knows @vscode/webview-ui-toolkit, which is archived upstream. Pages see the three controls below,
 * so another set of components, or plain elements, can take their place here.
 */
provideVSCodeDesignSystem().register(vsCodeButton(), vsCodeDropdown(), vsCodeOption(), vsCodeTextField());

export interface ButtonControl {
  readonly element: HTMLElement;
  setLabel(label: string): void;
  setEnabled(enabled: boolean): void;
  setPrimary(primary: boolean): void;
}

/** A button; `primary` for the one main action of a page. */
export function button(options: { id?: string; label: string; primary?: boolean; onPress: () => void }): ButtonControl {
  const control = document.createElement('vscode-button') as Button;
  if (options.id !== undefined) control.id = options.id;
  control.appearance = options.primary === true ? 'primary' : 'secondary';
  control.textContent = options.label;
  control.addEventListener('click', () => {
    // The toolkit swallows only the click of its inner button, not one that a script or a screen reader sends.
    if (!control.disabled) options.onPress();
  });
  return {
    element: control,
    setLabel: (label) => {
      if (control.textContent !== label) control.textContent = label;
    },
    setEnabled: (enabled) => {
      control.disabled = !enabled;
    },
    setPrimary: (primary) => {
      control.appearance = primary ? 'primary' : 'secondary';
    },
  };
}

export interface DropdownControl {
  readonly element: HTMLElement;
  /** Replaces the options, when they differ, and chooses one. */
  setOptions(options: readonly { value: string; label: string }[], chosen: string): void;
  setEnabled(enabled: boolean): void;
}

/** A list of which one option is chosen. `labelId` names the element whose text is the label. */
export function dropdown(options: { id: string; labelId: string; onChange: (value: string) => void }): DropdownControl {
  const control = document.createElement('vscode-dropdown') as Dropdown;
  control.id = options.id;
  control.setAttribute('aria-labelledby', options.labelId);
  control.addEventListener('change', () => options.onChange(control.value));
  let shown = '';
  return {
    element: control,
    setOptions: (list, chosen) => {
      const signature = JSON.stringify(list);
      if (signature !== shown) {
        shown = signature;
        control.replaceChildren(...list.map(({ value, label }) => option(value, label, value === chosen)));
        // The control looks at new options in a later frame, and may then show the first one whatever its value is.
        const index = list.findIndex(({ value }) => value === chosen);
        requestAnimationFrame(() => {
          if (signature !== shown) return;
          // What it shows follows a change only.
          control.selectedIndex = -1;
          control.selectedIndex = index;
        });
      }
      if (control.value !== chosen) control.value = chosen;
    },
    setEnabled: (enabled) => {
      control.disabled = !enabled;
    },
  };
}

function option(value: string, label: string, selected: boolean): HTMLElement {
  const made = document.createElement('vscode-option');
  made.setAttribute('value', value);
  if (selected) made.setAttribute('selected', '');
  made.textContent = label;
  return made;
}

export interface TextFieldControl {
  readonly element: HTMLElement;
  value: string;
  setEnabled(enabled: boolean): void;
}

/** One line of text. The label is part of the control, so that it names the field inside it. */
export function textField(options: {
  id: string;
  label: string;
  placeholder?: string;
  onInput: (value: string) => void;
}): TextFieldControl {
  const control = document.createElement('vscode-text-field') as TextField;
  control.id = options.id;
  control.textContent = options.label;
  if (options.placeholder !== undefined) control.placeholder = options.placeholder;
  control.addEventListener('input', () => options.onInput(control.value));
  return {
    element: control,
    get value() {
      return control.value;
    },
    set value(text: string) {
      if (control.value !== text) control.value = text;
    },
    setEnabled: (enabled) => {
      control.disabled = !enabled;
    },
  };
}

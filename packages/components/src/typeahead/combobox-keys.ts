/// <reference lib="dom" />

/** What a key may do to a combobox. */
export interface Combobox {
  readonly isOpen: () => boolean;
  /** Shows the options, where there are any for what is typed. */
  readonly open: () => void;
  readonly close: () => void;
  readonly move: (step: 1 | -1) => void;
  /** No option is active any more. */
  readonly leaveList: () => void;
  /** Takes the active option; false where there is none. */
  readonly take: () => boolean;
  /** Takes away what is typed; false where nothing is. */
  readonly empty: () => boolean;
}

const arrow =
  (step: 1 | -1) =>
  (combobox: Combobox, { altKey }: KeyboardEvent): boolean => {
    if (altKey && step === -1) combobox.close();
    else if (!combobox.isOpen()) combobox.open();
    if (!altKey && combobox.isOpen()) combobox.move(step);
    return true;
  };

/** What moves the caret moves the attention back from the list to the input. */
const caret = (combobox: Combobox): boolean => {
  combobox.leaveList();
  return false;
};

/**
 * The keys of ARIA's editable combobox with a list; true where the browser is not to act on the key too. Tab leaves what was
 * typed as it is: only who chooses an option has chosen it. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export const COMBOBOX_KEYS: Readonly<Record<string, (combobox: Combobox, event: KeyboardEvent) => boolean>> = {
  ArrowDown: arrow(1),
  ArrowUp: arrow(-1),
  Home: caret,
  End: caret,
  ArrowLeft: caret,
  ArrowRight: caret,
  Enter: (combobox) => combobox.isOpen() && combobox.take(),
  Escape: (combobox) => {
    if (!combobox.isOpen()) return combobox.empty();
    combobox.close();
    return true;
  },
  Tab: (combobox) => {
    combobox.close();
    return false;
  },
};

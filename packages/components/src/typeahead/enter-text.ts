/// <reference lib="dom" />

/** Sets what an input holds as if it were typed: whoever listens to the input hears of it. */
export const enterText = (input: HTMLInputElement, text: string): void => {
  // Past React's own setter, or React believes that nothing has changed.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
};

type Value = string | number | readonly string[] | undefined;

/**
 * As in the Nunjucks macros, `value` is what a field holds at first; only with `onChange` is it, as in React, what the
 * field always holds. Without this a field drawn on the server could not be typed in once React has hydrated it.
 */
export const initialValue = (value: Value, onChange: unknown): { value?: Value } | { defaultValue?: Value } => {
  if (value === undefined) return {};
  return onChange ? { value } : { defaultValue: value };
};

/** The same for a radio or a checkbox. */
export const initialChecked = (
  checked: boolean,
  onChange: unknown,
): { checked?: boolean } | { defaultChecked?: boolean } => {
  if (onChange) return { checked };
  return checked ? { defaultChecked: true } : {};
};

const LINE = /^([A-Za-z_][\w-]*)[ \t]*:(?=[ \t\r]|$)/;
const NEITHER = /^(?:%|---|\.\.\.|#|\s|$)/;

/**
 * The keys at the outermost level of what looks like YAML: its first line that is no comment begins with a key and a colon.
 * Empty for anything else.
 */
export const yamlKeys = (text: string): ReadonlySet<string> => {
  const keys = new Set<string>();
  for (const line of text.replace(/^\uFEFF/, '').split('\n')) {
    const key = LINE.exec(line)?.[1];
    if (key !== undefined) keys.add(key);
    else if (keys.size === 0 && !NEITHER.test(line)) return keys;
  }
  return keys;
};

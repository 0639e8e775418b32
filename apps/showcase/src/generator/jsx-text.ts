/** A piece of JSX, laid out: one line where it fits, else several. */
export type Lines = readonly [string, ...string[]];

/** How long a line may be. */
const WIDTH = 96;

const INDENT = '  ';

/** Joins lines below an indentation. */
export const indented = (lines: readonly string[]): string[] => lines.map((line) => (line === '' ? '' : INDENT + line));

/** A text as a string literal of TypeScript, in single quotes unless it holds one. */
export const stringLiteral = (text: string): string => {
  if (text.includes("'") && !text.includes('"')) return JSON.stringify(text);
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${escaped}'`;
};

/** True for a name that needs no quotes as a key of an object. */
export const isPlainKey = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name);

/** A list between brackets: on one line where it fits, else one item a line. */
export const bracketed = (open: string, items: ReadonlyArray<Lines>, close: string, isSpaced = false): Lines => {
  if (items.length === 0) return [open + close];
  const space = isSpaced ? ' ' : '';
  if (items.every((item) => item.length === 1)) {
    const line = `${open}${space}${items.map(([only]) => only).join(', ')}${space}${close}`;
    if (line.length <= WIDTH - 8) return [line];
  }
  return [open, ...items.flatMap((item) => indented([...item.slice(0, -1), `${item.at(-1)},`])), close];
};

/** Puts text before the first line. */
export const prefixed = (prefix: string, [first, ...rest]: Lines): Lines => [prefix + first, ...rest];

/** Puts text after the last line. */
export const suffixed = (lines: Lines, suffix: string): Lines => {
  const [first, ...rest] = lines;
  const last = rest.pop();
  return last === undefined ? [first + suffix] : [first, ...rest, last + suffix];
};

/** True where JSX would read the text otherwise than it stands. */
const isPlainJsxText = (text: string): boolean => !/[{}<>&\u00a0]/.test(text);

/** Words of a paragraph over as many lines as it needs; JSX joins them by one space. */
const wrapped = (text: string): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDTH - 8) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
};

/** A child of an element: over several lines, and within a line where it can stand there. */
export interface Child {
  readonly lines: Lines;
  readonly inline: string | undefined;
}

/** An element or a value as a child. */
export const childOf = (lines: Lines): Child => ({ lines, inline: lines.length === 1 ? lines[0] : undefined });

/** A text as a child: as it is where JSX reads it so. JSX drops spaces at the edges of lines, so there they are spelt out. */
export const jsxText = (text: string): Child => {
  if (!isPlainJsxText(text)) return childOf([`{${stringLiteral(text)}}`]);
  if (text.trim() === '') return { lines: ["{' '}"], inline: ' ' };
  const before = text.startsWith(' ') ? "{' '}" : '';
  const after = text.endsWith(' ') ? "{' '}" : '';
  const lines = wrapped(text.trim()) as [string, ...string[]];
  return { lines: suffixed(prefixed(before, lines), after), inline: text };
};

/** An element: its opening, its children, its closing. */
export const elementLines = (name: string, attributes: ReadonlyArray<Lines>, children: readonly Child[]): Lines => {
  const isOneLine = attributes.every((attribute) => attribute.length === 1);
  const open = [`<${name}`, ...attributes.map(([first]) => first)].join(' ');
  const fits = isOneLine && open.length <= WIDTH - 10;
  const opened: Lines = fits ? [open] : [`<${name}`, ...attributes.flatMap((attribute) => indented(attribute))];
  if (children.length === 0) return fits ? [`${open}${name === '' ? '></>' : ' />'}`] : [...opened, '/>'];
  const close = `</${name}>`;
  if (fits && children.every(({ inline }) => inline !== undefined)) {
    const line = `${open}>${children.map(({ inline }) => inline).join('')}${close}`;
    if (line.length <= WIDTH) return [line];
  }
  const inner = children.flatMap(({ lines }) => indented(lines));
  return [...(fits ? ([`${open}>`] as const) : ([...opened, '>'] as const)), ...inner, close];
};

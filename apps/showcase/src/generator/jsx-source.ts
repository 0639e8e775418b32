import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import {
  bracketed,
  childOf,
  elementLines,
  isPlainKey,
  jsxText,
  type Lines,
  prefixed,
  stringLiteral,
  suffixed,
} from './jsx-text.js';

/** JSX as someone would write it, and the components that it names. */
export interface JsxSource {
  readonly code: string;
  /** Names of components, in the order of the alphabet. */
  readonly names: readonly string[];
}

/** The name under which a component is exported; `undefined` where it is none of those known. */
export type NameOf = (component: unknown) => string | undefined;

interface Printer {
  readonly nameOf: NameOf;
  readonly used: Set<string>;
}

type Props = Readonly<Record<string, unknown>>;

/** White space within these is part of what they say. */
const VERBATIM = new Set(['pre', 'textarea']);

/** Elements beside which, and at whose edges, white space is not seen. */
const BLOCKS = new Set(
  'article aside br dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table ul'.split(
    ' ',
  ),
);

const isTextual = (node: ReactNode): node is string | number => typeof node === 'string' || typeof node === 'number';

const isBlock = (node: ReactNode): boolean => isValidElement(node) && BLOCKS.has(String(node.type));

const flat = (children: ReactNode): ReactNode[] =>
  (Array.isArray(children) ? children.flatMap((child) => flat(child)) : [children]).filter(
    (child) => child !== undefined && child !== null && typeof child !== 'boolean' && child !== '',
  );

/** Children without the white space that nobody sees. */
const seen = (parent: string, children: readonly ReactNode[]): ReactNode[] => {
  if (VERBATIM.has(parent)) return [...children];
  // A picture stands in a line of text, but holds none.
  const isBlockParent = parent === 'svg' || BLOCKS.has(parent);
  return children
    .map((child) => (isTextual(child) ? String(child).replace(/[ \t\n\f\r]+/g, ' ') : child))
    .map((child, at, all) => {
      if (typeof child !== 'string') return child;
      const atStart = at === 0 ? isBlockParent : isBlock(all[at - 1]);
      const atEnd = at === all.length - 1 ? isBlockParent : isBlock(all[at + 1]);
      const text = atStart ? child.replace(/^ /, '') : child;
      return atEnd ? text.replace(/ $/, '') : text;
    })
    .filter((child) => child !== '');
};

const elementName = (element: ReactElement, { nameOf, used }: Printer): string => {
  if (element.type === Fragment) return '';
  if (typeof element.type === 'string') return element.type;
  const name = nameOf(element.type);
  if (name === undefined) throw new Error(`A component is exported under no name: ${String(element.type)}`);
  used.add(name);
  return name;
};

/** A fragment of nothing but one element is that element. */
const unwrapped = (element: ReactElement): ReactElement => {
  if (element.type !== Fragment) return element;
  const children = seen('div', flat((element.props as { children?: ReactNode }).children));
  const [only] = children;
  return children.length === 1 && isValidElement(only) ? unwrapped(only) : element;
};

const isGiven = ([name, value]: readonly [string, unknown]): boolean => {
  if (value === undefined || name === 'children') return false;
  // Fixtures give every field a group, which says nothing where it is empty.
  return !(name === 'formGroup' && Object.values(value as Props).every((one) => one === undefined));
};

/** Options that may be given as their text alone where they have nothing else to say. */
const TEXT_ALONE = new Set(['errorMessage', 'hint', 'label', 'legend']);

/** Attributes that HTML writes as text and React types as numbers. */
const NUMERIC = new Set(['colSpan', 'cols', 'maxLength', 'minLength', 'rows', 'rowSpan', 'size', 'tabIndex']);

const simplified = (name: string, value: unknown): unknown => {
  if (value instanceof String) return value.toString();
  if (NUMERIC.has(name) && typeof value === 'string' && /^-?\d+$/.test(value)) return Number(value);
  if (!TEXT_ALONE.has(name) || typeof value !== 'object' || value === null || isValidElement(value)) return value;
  const given = Object.entries(value).filter(([, one]) => one !== undefined);
  const [only] = given;
  return given.length === 1 && only?.[0] === 'text' ? only[1] : value;
};

/** Several children of a fragment stand as well without it where children are asked for. */
const unfolded = (child: ReactNode): ReactNode[] => {
  if (!isValidElement(child) || child.type !== Fragment) return [child];
  const children = seen('div', flat((child.props as { children?: ReactNode }).children));
  return children.length > 1 ? children : [child];
};

const elementOf = (given: ReactElement, printer: Printer): Lines => {
  const element = unwrapped(given);
  const { children, ...props } = element.props as Props & { readonly children?: ReactNode };
  const name = elementName(element, printer);
  const attributes = Object.entries(props)
    .filter(isGiven)
    .map(([prop, value]) => attributeOf(prop, value, printer));
  const content = seen(name === '' ? 'div' : name, flat(children).flatMap(unfolded)).map((child) =>
    isValidElement(child) ? childOf(elementOf(child, printer)) : jsxText(String(child)),
  );
  return elementLines(name, attributes, content);
};

const attributeOf = (name: string, value: unknown, printer: Printer): Lines => {
  const plain = simplified(name, value);
  if (plain === true) return [name];
  if (typeof plain === 'string' && !/["\n&\\{}]/.test(plain)) return [`${name}="${plain}"`];
  return suffixed(prefixed(`${name}={`, sourceOf(plain, printer)), '}');
};

const sourceOf = (value: unknown, printer: Printer): Lines => {
  if (isValidElement(value)) return elementOf(value, printer);
  if (typeof value === 'string') return [stringLiteral(value)];
  if (Array.isArray(value))
    return bracketed(
      '[',
      value.map((item) => sourceOf(item, printer)),
      ']',
    );
  if (value instanceof String) return [stringLiteral(value.toString())];
  if (typeof value === 'object' && value !== null) {
    const items = Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([key, one]) =>
        prefixed(`${isPlainKey(key) ? key : stringLiteral(key)}: `, sourceOf(simplified(key, one), printer)),
      );
    return bracketed('{', items, '}', true);
  }
  if (value === undefined || value === null || typeof value === 'number' || typeof value === 'boolean') {
    return [String(value)];
  }
  throw new TypeError(`A prop holds a ${typeof value}, which has no source.`);
};

/** The JSX that makes an element, to be copied. Throws where a component is exported under no name. */
export const jsxSource = (element: ReactElement, nameOf: NameOf): JsxSource => {
  const printer: Printer = { nameOf, used: new Set() };
  const lines = elementOf(element, printer);
  return { code: lines.join('\n'), names: [...printer.used].sort() };
};

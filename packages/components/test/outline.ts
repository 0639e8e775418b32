import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const textOf = (node: Node): string => {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
};

const attributesOf = ({ attrs }: Element): ReadonlyMap<string, string> =>
  new Map(attrs.map(({ name, value }) => [name, value]));

const fieldLine = (element: Element): string => {
  const attributes = attributesOf(element);
  const value = element.tagName === 'textarea' ? textOf(element) : attributes.get('value');
  return [
    attributes.get('type') ?? element.tagName,
    `${attributes.get('name')}${value ? `=${value}` : ''}`,
    ...(attributes.has('checked') ? ['chosen'] : []),
  ].join(' ');
};

const LINES: Readonly<Record<string, (element: Element, text: string) => string>> = {
  h1: (_element, text) => `h1: ${text}`,
  h2: (_element, text) => `h2: ${text}`,
  legend: (_element, text) => `legend: ${text}`,
  label: (element, text) => `label of ${attributesOf(element).get('for')}: ${text}`,
  p: (_element, text) => `p: ${text}`,
  a: (element, text) => `link ${attributesOf(element).get('href')}: ${text}`,
  button: (_element, text) => `button: ${text}`,
  option: (element, text) => `option ${attributesOf(element).get('value')}: ${text}`,
  input: fieldLine,
  select: fieldLine,
  textarea: fieldLine,
};

/** Elements of which only what is in them is told where they hold others that are told. */
const CONTAINERS: ReadonlySet<string> = new Set(['p', 'legend', 'select']);

/** What is told by its class, whatever its element. */
const CLASSES: Readonly<Record<string, string>> = { 'govuk-hint': 'hint', 'govuk-inset-text': 'inset' };

const linesOf = (node: Node): readonly string[] => {
  if (!('tagName' in node)) return [];
  const inner = node.childNodes.flatMap(linesOf);
  const text = textOf(node).replace(/\s+/g, ' ').trim();
  const [byClass] = (attributesOf(node).get('class') ?? '').split(' ').flatMap((name) => CLASSES[name] ?? []);
  if (byClass !== undefined) return [`${byClass}: ${text}`, ...inner];
  const line = LINES[node.tagName]?.(node, text);
  if (line === undefined) return inner;
  if (node.tagName === 'select') return [line, ...inner];
  return CONTAINERS.has(node.tagName) && inner.length > 0 ? inner : [line];
};

/** What a page says and asks, in its order, a line each: headings, labels, fields by type, name and value, links and buttons. */
export const outlineOf = (element: ReactElement): readonly string[] =>
  parseFragment(renderToStaticMarkup(element)).childNodes.flatMap(linesOf);

import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;

const childrenOf = (node: Node | DefaultTreeAdapterTypes.Document): readonly Node[] =>
  'childNodes' in node ? node.childNodes : [];

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

/** Every element below `node`, in document order. */
const elements = (node: Node | DefaultTreeAdapterTypes.Document): readonly Element[] =>
  childrenOf(node).flatMap((child) => [...(isElement(child) ? [child] : []), ...elements(child)]);

const textOf = (node: Node | DefaultTreeAdapterTypes.Document): string =>
  'value' in node ? node.value : childrenOf(node).map(textOf).join('');

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A form as a browser would send it with nothing changed. */
export interface PageForm {
  readonly method: string;
  readonly action: string;
  readonly values: Readonly<Record<string, string>>;
}

/** A page as a test reads it. */
export interface PageFacts {
  readonly title: string;
  readonly heading: string;
  readonly language: string;
  readonly text: string;
  readonly forms: readonly PageForm[];
  /** Addresses by the text of their link. */
  readonly links: Readonly<Record<string, string>>;
  /** What the error summary says; undefined where there is none. */
  readonly problems: readonly string[] | undefined;
  /** Where the error summary leads. */
  readonly problemLinks: readonly string[];
  readonly ids: readonly string[];
}

const sentBy = (field: Element): string | undefined => {
  const value = attribute(field, 'value') ?? '';
  if (field.tagName === 'textarea') return textOf(field);
  if (field.tagName === 'select') {
    const options = elements(field).filter(({ tagName }) => tagName === 'option');
    const selected = options.find((option) => attribute(option, 'selected') !== undefined) ?? options[0];
    return selected && (attribute(selected, 'value') ?? '');
  }
  const isChecked = attribute(field, 'checked') !== undefined;
  return /^(radio|checkbox)$/.test(attribute(field, 'type') ?? '') && !isChecked ? undefined : value;
};

const formOf = (form: Element): PageForm => {
  const fields = elements(form).filter(({ tagName }) => ['input', 'textarea', 'select'].includes(tagName));
  return {
    method: attribute(form, 'method') ?? 'get',
    action: attribute(form, 'action') ?? '',
    values: Object.fromEntries(
      fields.flatMap((field) => {
        const name = attribute(field, 'name');
        const value = sentBy(field);
        return name === undefined || value === undefined ? [] : [[name, value]];
      }),
    ),
  };
};

/** Reads what a test asks of a page. */
export const readHtml = (html: string): PageFacts => {
  const document = parse(html);
  const all = elements(document);
  const first = (tagName: string) => all.find((element) => element.tagName === tagName);
  const named = (tagName: string): string => {
    const element = first(tagName);
    return element ? squeezed(textOf(element)) : '';
  };
  const main = first('main');
  const root = first('html');
  const summary = all.find((element) => (attribute(element, 'class') ?? '').split(' ').includes('govuk-error-summary'));
  const items = summary ? elements(summary).filter(({ tagName }) => tagName === 'li') : [];
  const summaryLinks = summary ? elements(summary).filter(({ tagName }) => tagName === 'a') : [];
  return {
    title: named('title'),
    heading: named('h1'),
    language: root ? (attribute(root, 'lang') ?? '') : '',
    text: main ? squeezed(textOf(main)) : '',
    forms: all.filter(({ tagName }) => tagName === 'form').map(formOf),
    links: Object.fromEntries(
      all
        .filter(({ tagName }) => tagName === 'a')
        .map((link) => [squeezed(textOf(link)), attribute(link, 'href') ?? '']),
    ),
    problems: summary && items.map((item) => squeezed(textOf(item))),
    problemLinks: summaryLinks.map((link) => attribute(link, 'href') ?? ''),
    ids: all.flatMap((element) => attribute(element, 'id') ?? []),
  };
};

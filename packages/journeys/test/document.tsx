import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** An element of a rendered page, as tests look at it. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly elements: readonly Element[];
}

type Node = DefaultTreeAdapterTypes.ChildNode;

const textOf = (node: Node): string => {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
};

const elementOf = (node: Node): readonly Element[] => {
  if (!('tagName' in node)) return [];
  const elements = node.childNodes.flatMap(elementOf);
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [{ tag: node.tagName, attributes, text: textOf(node).replace(/\s+/g, ' ').trim(), elements }];
};

const flat = (elements: readonly Element[]): readonly Element[] =>
  elements.flatMap((element) => [element, ...flat(element.elements)]);

/** A view drawn on the server and read as a browser would. */
export class Document {
  readonly html: string;
  readonly all: readonly Element[];

  constructor(view: ReactElement) {
    this.html = renderToStaticMarkup(view);
    this.all = flat(parseFragment(this.html).childNodes.flatMap(elementOf));
  }

  /** Every element of a tag, with these attributes where any are given. */
  find(tag: string, attributes: Readonly<Record<string, string>> = {}): readonly Element[] {
    return this.all.filter(
      (element) =>
        element.tag === tag && Object.entries(attributes).every(([name, value]) => element.attributes[name] === value),
    );
  }

  /** The only element of a tag with these attributes. */
  one(tag: string, attributes: Readonly<Record<string, string>> = {}): Element {
    const [element, ...others] = this.find(tag, attributes);
    if (element === undefined || others.length > 0) {
      throw new Error(`${others.length + (element ? 1 : 0)} of <${tag}> ${JSON.stringify(attributes)} in ${this.html}`);
    }
    return element;
  }

  texts(tag: string): readonly string[] {
    return this.find(tag).map((element) => element.text);
  }

  byId(id: string): Element | undefined {
    return this.all.find((element) => element.attributes.id === id);
  }
}

const INPUTS = ['input', 'textarea', 'select'];

/** What is wrong with a page for someone who can't see it; nothing where all is well. */
export const accessFaults = (page: Document): readonly string[] => {
  const ids = page.all.flatMap(({ attributes }) => attributes.id ?? []);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const missing = (tag: string, attribute: string) =>
    page.find(tag).flatMap(({ attributes }) =>
      (attributes[attribute] ?? '')
        .split(/\s+/)
        .filter((id) => id !== '' && !ids.includes(id))
        .map((id) => `${tag} ${attribute}="${id}" leads nowhere`),
    );
  const unlabelled = page.all
    .filter(({ tag, attributes }) => INPUTS.includes(tag) && attributes.type !== 'hidden')
    .filter(({ attributes }) => page.find('label', { for: attributes.id ?? '' }).every(({ text }) => text === ''))
    .map(({ attributes }) => `${attributes.name} has no label`);
  const broken = page.find('a').flatMap(({ attributes: { href = '' } }) => {
    if (!href.startsWith('#')) return [];
    const target = page.byId(href.slice(1));
    return target !== undefined && INPUTS.includes(target.tag) ? [] : [`${href} leads to no input`];
  });
  const headings = page.find('h1').length;
  return [
    ...twice.map((id) => `id ${id} is there twice`),
    ...missing('label', 'for'),
    ...page.all
      .map(({ tag }) => tag)
      .flatMap((tag, index, tags) => (tags.indexOf(tag) === index ? missing(tag, 'aria-describedby') : [])),
    ...unlabelled,
    ...broken,
    ...(headings === 1 ? [] : [`${headings} headings of the first level`]),
    ...page
      .find('legend')
      .filter(({ text }) => text === '')
      .map(() => 'an empty legend'),
  ];
};

import { isValidElement, type ReactNode } from 'react';

/** Content that is given either as a React node or as an object that holds the node in `text` beside other settings. */
export type ContentOr<Options extends object> = ReactNode | Options;

/** Something left out of a list: so that `items={[isOpen && { … }]}` needs no filter. */
export type Absent = null | undefined | false | '';

/** True where React would draw nothing. */
export const isBlank = (node: unknown): node is null | undefined | boolean | '' =>
  node === null || node === undefined || typeof node === 'boolean' || node === '';

/**
 * True for a string or a number. Where a Nunjucks macro sets `text` in a paragraph and `html` as it is, our components set
 * a string in a paragraph and any other node as it is.
 */
export const isPlainText = (node: ReactNode): node is string | number =>
  typeof node === 'string' || typeof node === 'number';

const isReactObject = (value: object): boolean =>
  isValidElement(value) || '$$typeof' in value || Symbol.iterator in value || 'then' in value;

const isOptions = <Options extends object>(value: ContentOr<Options>): value is Options =>
  typeof value === 'object' && value !== null && !isReactObject(value);

/** Reads content as options: a node becomes `{ text: node }`, options stay, and what React would not draw is `undefined`. */
export const asOptions = <Options extends { readonly text?: ReactNode }>(
  value: ContentOr<Options>,
): Options | undefined => {
  if (isBlank(value)) return undefined;
  // Every key of the options beside `text` is optional, as the types that use this say.
  return isOptions(value) ? value : ({ text: value } as Options);
};

/** The entries of a list that are present. */
export const present = <Item>(items: ReadonlyArray<Item | Absent> | undefined): Item[] =>
  (items ?? []).filter((item): item is Item => Boolean(item));

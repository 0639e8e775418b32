import type { ComponentPropsWithRef, JSX } from 'react';

/** `data-` attributes, which TypeScript allows in JSX by itself but in an options object only when a type says so. */
export type DataAttributes = {
  readonly [name: `data-${string}`]: string | number | boolean | undefined;
};

/** Every attribute of an HTML element, its `ref` among them: what the Nunjucks macros call `attributes` and `classes`. */
export type ElementProps<Tag extends keyof JSX.IntrinsicElements> = ComponentPropsWithRef<Tag>;

/**
 * The attributes of an element that a component draws within itself, given as an object:
 * `formGroup={{ className: 'app-group', 'data-area': 'contact' }}`.
 */
export type ElementOptions<Tag extends keyof JSX.IntrinsicElements> = Omit<
  ComponentPropsWithRef<Tag>,
  'children' | 'dangerouslySetInnerHTML' | 'key'
> &
  DataAttributes;

/** A heading's level: 1 for `<h1>` to 6 for `<h6>`. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** Joins class names, leaving out what is absent. Gives `undefined` where nothing is left, so that no attribute is written. */
export const classNames = (...names: ReadonlyArray<string | false | null | undefined>): string | undefined => {
  let joined = '';
  for (const name of names) if (name) joined = joined ? `${joined} ${name}` : name;
  return joined || undefined;
};

/** Joins element ids for `aria-describedby`. */
export const idList = classNames;

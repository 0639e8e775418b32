import type { ProblemCode } from './problems.js';

/** What was dropped on the page: one file, or why it is not one. */
export type Dropped = { readonly file: File } | { readonly problem: ProblemCode };

/** Looks at what was dropped. A folder looks like a file until someone reads it, so the browser is asked. */
export const readDrop = ({ items, files }: Pick<DataTransfer, 'items' | 'files'>): Dropped => {
  const entries = [...items].filter(({ kind }) => kind === 'file').map((item) => item.webkitGetAsEntry());
  if (files.length > 1 || entries.length > 1) return { problem: 'many' };
  if (entries[0]?.isDirectory) return { problem: 'folder' };
  const [file] = files;
  return file ? { file } : { problem: 'no-file' };
};

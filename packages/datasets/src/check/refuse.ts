import { CONTENT_NAMES, type ContentKind, tellContent } from '../detect/tell-content.js';
import type { FaultMessage } from '../report/fault.js';

/** What is read as rows all the same: an empty file and control characters are faults of their own. */
const READABLE: ReadonlySet<ContentKind> = new Set(['empty', 'binary', 'text']);

/** Tells what is plainly no CSV by its first bytes; undefined for anything that may be. */
export const tellOtherKind = (head: Uint8Array): FaultMessage | undefined => {
  const kind = tellContent(head);
  return READABLE.has(kind) ? undefined : CONTENT_NAMES[kind];
};

import type { Text } from '../text.js';

/** Someone other than this council to whom a problem belongs. */
export interface Body {
  /** As in running text: “Network Rail”, “your county council”. */
  readonly name: Text;
  /** Where to report it to them. */
  readonly url: string;
  readonly phone?: string | undefined;
}

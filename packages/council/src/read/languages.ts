import type * as z from 'zod';
import { isLocalised } from '../schema/localised.js';
import { layers, walk } from '../schema/walk.js';
import { type KeyPath, keyOf, type UnplacedFault } from './fault.js';

/**
 * Every text that residents read and that lacks its Welsh, in a block of settings of a council that offers Welsh.
 * Looks at what is written, so that it finds them beside other faults.
 */
export const missingWelsh = (schema: z.core.$ZodType, value: unknown, path: KeyPath): readonly UnplacedFault[] => {
  const faults: UnplacedFault[] = [];
  walk(
    schema,
    value,
    (at, written, whole) => {
      if (!layers(at).some(isLocalised)) return;
      const plain = typeof written === 'string';
      const lacks = plain || (typeof written === 'object' && written !== null && !('cy' in written));
      if (!lacks || faults.some((fault) => keyOf(fault.path) === keyOf(whole))) return;
      faults.push({
        code: 'missing-language',
        path: whole,
        at: 'value',
        message: `${keyOf(whole)} has no Welsh, and languages offers Welsh`,
        fix: plain
          ? `Write both: ${String(whole.at(-1))}: { en: ${JSON.stringify(written)}, cy: "the Welsh text" }`
          : 'Add the Welsh beside the English: cy: "the Welsh text"',
      });
    },
    path,
  );
  return faults;
};

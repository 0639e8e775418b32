import type { Check } from '../view.js';

/** A condition that can't be read. */
export const conditionSyntax: Check = ({ conditions }) =>
  conditions.flatMap(({ parsed, source, where }) =>
    parsed.ok
      ? []
      : [
          {
            code: 'condition-syntax',
            where,
            message: `${JSON.stringify(source)} can't be read: ${parsed.fault.message}`,
            remedy: parsed.fault.remedy,
          },
        ],
  );

import type { Check } from '../view.js';

/** A number to call that a telephone can't dial. Short codes such as 999 and 105 are numbers too. */
export const badPhoneNumber: Check = ({ blocks }) =>
  blocks.flatMap(({ block, where }) =>
    'call' in block && !/^\+?\d[\d ]{1,18}\d$/.test(block.call)
      ? [
          {
            code: 'bad-phone-number',
            where: `${where}.call`,
            message: `${JSON.stringify(block.call)} is not a telephone number.`,
            remedy: 'Write digits and spaces: 01632 960001.',
          },
        ]
      : [],
  );

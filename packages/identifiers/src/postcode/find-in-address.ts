import type { Parsed } from '../core/parsed.js';
import { textOf } from '../core/text.js';
import { POSTCODE_FAULTS, type PostcodeCode } from './messages.js';
import { type PostcodeOptions, type PostcodeParts, parse } from './parse.js';

/** Lines that may follow the postcode of an address in the UK. */
const NATIONS =
  /^(?:england|scotland|yr alban|wales|cymru|northern ireland|gogledd iwerddon|united kingdom|y deyrnas unedig|great britain|prydain fawr|britain|u\.?k\.?|g\.?b\.?|jersey|guernsey|isle of man)$/i;

/** Longest address that is looked through. */
const LONGEST = 1000;

/**
 * Finds the postcode of an address: on its last line, or before the name of a nation of the UK, alone or after the town.
 * An address that ends in another country has none, whatever stands above.
 *
 * @param address lines separated by line breaks or commas
 */
export const findInAddress = (address: string, options: PostcodeOptions = {}): Parsed<PostcodeParts, PostcodeCode> => {
  const lines = address
    .slice(-LONGEST)
    .split(/[\n\r,]/)
    .map((line) => textOf(line) ?? '')
    .filter((line) => line !== '');
  if (lines.length === 0) return POSTCODE_FAULTS.required;
  while (lines.length > 1 && NATIONS.test(lines.at(-1) ?? '')) lines.pop();
  const last = lines.at(-1) ?? '';
  const whole = parse(last, options);
  if (whole.ok) return whole;
  const words = last.split(' ').filter((word) => word !== '');
  for (const count of [2, 1]) {
    const ending = parse(words.slice(-count).join(' '), options);
    if (ending.ok && words.length > count) return ending;
  }
  return whole;
};

import { describe, expect, it } from 'vitest';
import { IDENTIFIERS } from '../test-support/all.js';
import { CHECK_DIGIT_RULES, type CheckDigitRule } from '../test-support/check-digit-rules.js';
import { SEED, seededRandom } from '../test-support/random.js';

const COUNT = 10_000;
/** What of single wrong characters each rule itself cannot catch, at most, in per cent. */
const MISSED_AT_MOST: Readonly<Record<string, number>> = { utr: 4, 'vat-number': 2 };

describe.each(CHECK_DIGIT_RULES)('$name', (rule) => {
  const identifier = IDENTIFIERS[rule.name];
  const random = seededRandom(SEED);
  const values = Array.from({ length: COUNT }, () => complete(rule, random));

  it('passes 10,000 values that its rule permits', () => {
    const refused = values.filter((value) => !identifier?.is(value));
    expect(refused).toEqual([]);
  });

  it('refuses one wrong character as often as the rule permits, and the same ones', ({ task }) => {
    let permitted = 0;
    const disagreements: string[] = [];
    for (const value of values) {
      const wrong = withOneWrong(rule, value, random);
      const permits = rule.permits(wrong);
      if (permits) permitted += 1;
      const fault = identifier?.check(wrong);
      // A reserved value is refused as such; here it counts as what its check digit says.
      if ((fault === undefined) !== permits && fault?.code !== 'test-value') disagreements.push(`${value} ${wrong}`);
    }
    const caught = (100 * (COUNT - permitted)) / COUNT;
    task.meta.tally = { tried: COUNT, held: COUNT - disagreements.length };
    task.meta.note = `one wrong character: ${rule.name}: ${caught.toFixed(2)} % caught, all that its rule can catch`;
    console.log(task.meta.note);
    expect(disagreements).toEqual([]);
    expect(100 - caught).toBeLessThanOrEqual(MISSED_AT_MOST[rule.name] ?? 0);
  });
});

/** A draw with its check characters: the first that the rule permits; drawn again where none is. */
function complete(rule: CheckDigitRule, random: () => number): string {
  const drawn = rule.draw(random);
  const last = drawn.lastIndexOf('?');
  const first = drawn.indexOf('?');
  const alphabet = (position: number): readonly string[] => [...rule.alternatives('0', position)];
  for (const one of alphabet(first)) {
    for (const other of first === last ? [''] : alphabet(last)) {
      const value = drawn.replace('?', one).replace('?', other);
      // Reserved test values have tests of their own.
      if (rule.permits(value) && IDENTIFIERS[rule.name]?.check(value)?.code !== 'test-value') return value;
    }
  }
  return complete(rule, random);
}

/** The value with one character changed for another that may stand there. */
function withOneWrong(rule: CheckDigitRule, value: string, random: () => number): string {
  const position = Math.floor(random() * value.length);
  const character = value.charAt(position);
  const others = [...rule.alternatives(character, position)].filter((other) => other !== character);
  const other = others[Math.floor(random() * others.length)];
  return other === undefined
    ? withOneWrong(rule, value, random)
    : value.slice(0, position) + other + value.slice(position + 1);
}

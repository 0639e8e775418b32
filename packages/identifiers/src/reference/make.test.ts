import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../test-support/random.js';
import { makeReference, parse, parseReference, REFERENCE_ALPHABET } from './index.js';

const random = seededRandom(7);
const randomBytes = (size: number): Uint8Array => Uint8Array.from({ length: size }, () => Math.floor(random() * 256));

describe('makeReference', () => {
  it('makes references of its form, from its alphabet alone', () => {
    for (let count = 0; count < 2000; count += 1) {
      const reference = makeReference('RP', randomBytes);
      expect(reference).toMatch(/^RP-[2-9B-DF-HJKMNP-TV-Z]{4}-[2-9B-DF-HJKMNP-TV-Z]{4}$/);
      expect(parseReference(reference)).toMatchObject({ ok: true, value: reference });
    }
  });

  it('uses each character about as often as any other', () => {
    const counts = new Map<string, number>();
    for (let count = 0; count < 20_000; count += 1)
      for (const character of makeReference('RP', randomBytes).replace(/^RP|-/g, '').slice(0, 7))
        counts.set(character, (counts.get(character) ?? 0) + 1);
    expect([...counts.keys()].sort()).toEqual([...REFERENCE_ALPHABET].sort());
    for (const count of counts.values()) expect(Math.abs(count / 5000 - 1)).toBeLessThan(0.1);
  });

  it.each(['', 'R', 'ABCDE', 'rp', 'R1', 'ÉÉ'])('refuses the prefix %j', (prefix) => {
    expect(() => makeReference(prefix, randomBytes)).toThrow(RangeError);
  });

  it('says so where the bytes are not random', () => {
    expect(() => makeReference('RP', (size) => new Uint8Array(size).fill(255))).toThrow('it is not random');
  });
});

describe('the check character', () => {
  const references = Array.from({ length: 200 }, (_, index) =>
    makeReference(['RP', 'BUL', 'ABCD'][index % 3] ?? '', randomBytes),
  );

  it('tells every single wrong character', () => {
    for (const reference of references) {
      for (let position = 0; position < reference.length; position += 1) {
        const right = reference.charAt(position);
        if (right === '-') continue;
        for (const wrong of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789') {
          if (wrong === right) continue;
          const changed = reference.slice(0, position) + wrong + reference.slice(position + 1);
          const parsed = parse(changed);
          // O for 0 and I for 1 in a prefix are put right, which may bring back what was written.
          if (parsed.ok) expect(parsed.value).toBe(reference);
        }
      }
    }
  });

  it('tells every two characters that changed places, wherever they stand', () => {
    for (const reference of references) {
      const compact = reference.replaceAll('-', '');
      for (let one = 0; one < compact.length; one += 1) {
        for (let other = one + 1; other < compact.length; other += 1) {
          const [a, b] = [compact.charAt(one), compact.charAt(other)];
          if (a === b) continue;
          const changed = `${compact.slice(0, one)}${b}${compact.slice(one + 1, other)}${a}${compact.slice(other + 1)}`;
          expect(parse(changed).ok, `${reference} as ${changed}`).toBe(false);
        }
      }
    }
  });
});

describe('parseReference', () => {
  const reference = makeReference('RP', randomBytes);

  it.each([
    reference.toLowerCase(),
    reference.replaceAll('-', ''),
    ` ${reference.replaceAll('-', ' ')} `,
    reference.replaceAll('-', '–'),
  ])('reads %j', (written) => {
    expect(parseReference(written)).toMatchObject({ ok: true, value: reference, parts: { prefix: 'RP' } });
  });

  it('refuses prefixes that are not in use', () => {
    expect(parseReference(reference, { prefixes: ['BUL'] })).toMatchObject({ ok: false, code: 'prefix' });
    expect(parseReference(reference, { prefixes: ['BUL', 'RP'] })).toMatchObject({ ok: true });
  });

  it('says that a character is wrong, not which', () => {
    const wrong = reference.slice(0, -1) + (reference.endsWith('2') ? '3' : '2');
    expect(parseReference(wrong)).toMatchObject({ ok: false, code: 'check-character' });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fault, Parsed, StandardSchema } from '../src/core/index.js';
import { SEED, seededRandom } from './random.js';

fc.configureGlobal({ seed: SEED, numRuns: 300 });

interface Options {
  readonly testValues?: boolean | undefined;
  readonly language?: 'en' | 'cy' | undefined;
}

/** What every identifier's folder hands on. */
export interface Identifier {
  parse(input: unknown, options?: Options): Parsed<object>;
  format(value: string): string;
  check(input: unknown, options?: Options): Fault | undefined;
  is(input: unknown, options?: Options): boolean;
  readonly schema: StandardSchema<string>;
  schemaWith(options?: Options): StandardSchema<string>;
  generateTestValue(random?: () => number): string;
}

/** One case of a `cases.json`. It expects a value, with what else is given, or a code. */
export interface Case {
  readonly input: unknown;
  readonly options?: object;
  readonly value?: string;
  readonly display?: string;
  readonly parts?: object;
  readonly code?: string;
  /** The whole English message, where it matters. */
  readonly message?: string;
  /** Why, or the clause of the standard that says so. */
  readonly clause?: string;
}

export interface Cases {
  readonly source: string;
  readonly cases: readonly Case[];
}

/** The suite that every identifier passes: its cases, and the promises that all of them make. */
export const conforms = (name: string, identifier: Identifier, { cases }: Cases, reserved: boolean): void => {
  describe(`${name}: cases`, () => {
    it.each(cases.map((each) => ({ ...each, title: titleOf(each) })))('$title', (each) => {
      const parsed = identifier.parse(each.input, each.options);
      if (each.code !== undefined) {
        expect(parsed).toMatchObject({ ok: false, code: each.code });
        if (each.message !== undefined) expect(parsed).toMatchObject({ message: { en: each.message } });
        return;
      }
      expect(each.value, 'a case expects a value or a code').toBeDefined();
      expect(parsed).toMatchObject({ ok: true, value: each.value });
      if (each.display !== undefined) expect(parsed).toMatchObject({ display: each.display });
      if (each.parts !== undefined) expect(parsed).toMatchObject({ parts: each.parts });
    });
  });

  describe(`${name}: what every identifier promises`, () => {
    it.each([undefined, null, '', ' ', '\u00a0', '\u200b'])('asks for it where nothing was given: %j', (nothing) => {
      expect(identifier.parse(nothing)).toMatchObject({ ok: false, code: 'required' });
    });

    it('answers anything at all, and never throws', () => {
      fc.assert(
        fc.property(
          fc.oneof(fc.anything({ maxDepth: 1, maxKeys: 3 }), fc.string({ unit: 'binary' }), lookalikes),
          (input) => complaintAbout(identifier, input) === undefined,
        ),
      );
    });

    it('reads its value and its display form alike', () => {
      forGenerated(identifier, (value) => {
        const parsed = identifier.parse(value, { testValues: true });
        if (!parsed.ok) throw new Error(`${value} was refused: ${parsed.code}`);
        expect(identifier.parse(parsed.value, { testValues: true })).toMatchObject({ ok: true, value: parsed.value });
        expect(identifier.parse(parsed.display, { testValues: true })).toMatchObject({ ok: true, value: parsed.value });
        expect(identifier.format(parsed.value)).toBe(parsed.display);
      });
    });

    it('does not mind full-width characters, no-break spaces and invisible characters', () => {
      forGenerated(identifier, (value) => {
        const parsed = identifier.parse(value, { testValues: true });
        const expected = parsed.ok ? parsed.value : undefined;
        for (const spelling of [
          fullWidth(value),
          `\u00a0${value}\u202f`,
          `\ufeff${value.slice(0, 2)}\u200b${value.slice(2)}`,
        ])
          expect(identifier.parse(spelling, { testValues: true })).toMatchObject({ value: expected });
      });
    });

    if (reserved) {
      it('refuses test values unless they are allowed', () => {
        forGenerated(identifier, (value) =>
          expect(identifier.parse(value)).toMatchObject({ ok: false, code: 'test-value' }),
        );
      });
    }

    it('is a Standard Schema, in English and in Welsh', () => {
      const standard = identifier.schema['~standard'];
      expect(standard).toMatchObject({ version: 1, vendor: 'guildhall' });
      const value = identifier.generateTestValue(seededRandom(SEED));
      const parsed = identifier.parse(value, { testValues: true });
      expect(identifier.schemaWith({ testValues: true })['~standard'].validate(value)).toEqual({
        value: parsed.ok ? parsed.value : undefined,
      });
      const fault = identifier.check('');
      expect(standard.validate('')).toEqual({ issues: [{ message: fault?.message.en, code: 'required' }] });
      expect(identifier.schemaWith({ language: 'cy' })['~standard'].validate('')).toEqual({
        issues: [{ message: fault?.message.cy, code: 'required' }],
      });
    });

    it('gives back text that it cannot format', () => {
      expect(identifier.format('~~ not one ~~')).toBe('~~ not one ~~');
    });

    it('is quick to refuse the longest text', () => {
      const started = performance.now();
      for (const part of ['0', '1', 'A', ' ', '-', '.', '1.', "'", 'a@', '12 ', 'N', '°', 't', ',', '\u00e9', '\ufdfa'])
        for (const length of [900, 1000, 200_000]) identifier.parse(part.repeat(length));
      expect(performance.now() - started).toBeLessThan(1000);
    });
  });
};

const titleOf = ({ input, options, value, code, clause }: Case): string =>
  `${JSON.stringify(input)}${options ? ` ${JSON.stringify(options)}` : ''} is ${value ?? code}${clause ? ` (${clause})` : ''}`;

/** Text of the characters that identifiers are made of, which `fc.string` hardly ever makes. */
const lookalikes = fc.string({
  unit: fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabz +-./@:°\'",'),
  maxLength: 24,
});

const forGenerated = (identifier: Identifier, test: (value: string) => void): void => {
  const random = seededRandom(SEED);
  for (let count = 0; count < 200; count += 1) test(identifier.generateTestValue(random));
};

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0));

/** What is amiss in how an identifier answers an input, if anything. */
const complaintAbout = (identifier: Identifier, input: unknown): string | undefined => {
  const options = { testValues: true };
  const parsed = identifier.parse(input, options);
  if (identifier.is(input, options) !== parsed.ok) return 'is and parse differ';
  if (!same(identifier.check(input, options), parsed.ok ? undefined : parsed)) return 'check and parse differ';
  if (parsed.ok) return same(identifier.parse(parsed.value, options), parsed) ? undefined : 'its value reads otherwise';
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(parsed.code)) return `the code ${parsed.code}`;
  return parsed.message.en.length > 5 && parsed.message.cy.length > 5 ? undefined : 'no message';
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

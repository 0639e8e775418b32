import { describe, expectTypeOf, it } from 'vitest';
import { sample } from '../../test/sample-journey.js';
import type { AddressAnswer, AnswerOfKind, Answers, AnswersOf, LocationAnswer } from './answers.js';
import type { Journey } from './journey.js';
import type { Question } from './question.js';

type Sample = AnswersOf<typeof sample>;

describe('AnswersOf', () => {
  it('knows the answer of each kind', () => {
    expectTypeOf<Sample['item']>().toEqualTypeOf<'furniture' | 'appliance' | 'paint' | undefined>();
    expectTypeOf<Sample['features']>().toEqualTypeOf<readonly ('heavy' | 'sharp')[] | undefined>();
    expectTypeOf<Sample['since']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Sample['howMany']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<Sample['where']>().toEqualTypeOf<LocationAnswer | undefined>();
    expectTypeOf<Sample['home']>().toEqualTypeOf<AddressAnswer | undefined>();
    expectTypeOf<Sample['email']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Sample['agree']>().toEqualTypeOf<true | undefined>();
  });

  it('knows the questions that options reveal', () => {
    expectTypeOf<Sample['applianceType']>().toEqualTypeOf<string | undefined>();
  });

  it('knows no other question', () => {
    expectTypeOf<keyof Sample>().toEqualTypeOf<
      | 'item'
      | 'applianceType'
      | 'since'
      | 'features'
      | 'howMany'
      | 'description'
      | 'where'
      | 'home'
      | 'email'
      | 'phone'
      | 'agree'
    >();
  });

  it('is what is stored', () => {
    expectTypeOf<Required<Sample>>().toExtend<Answers>();
    expectTypeOf(sample).toExtend<Journey>();
  });
});

describe('AnswerOfKind', () => {
  it('has an answer for every kind', () => {
    expectTypeOf<AnswerOfKind<'choices'>>().toEqualTypeOf<readonly string[]>();
    expectTypeOf<AnswerOfKind<'number'>>().toEqualTypeOf<number>();
    expectTypeOf<AnswerOfKind<Question['kind']>>().not.toBeNever();
  });
});

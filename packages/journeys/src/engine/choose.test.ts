import type { AddressSummary, StreetSummary } from '@guildhall/address';
import { describe, expect, it } from 'vitest';
import { context, shownError } from '../../test/read.js';
import type { AddressQuestion, LocationQuestion } from '../model/question.js';
import type { JourneyState, PendingLookup } from '../model/state.js';
import { applyChoice, candidateOf, readChoice, readManual } from './choose.js';

const address: AddressSummary = {
  id: '999000000001',
  uprn: '999000000001',
  label: '1 Mill Lane, Thornby, ZZ1 1AA',
  lines: ['1 Mill Lane', 'Thornby', 'ZZ1 1AA'],
  postcode: 'ZZ1 1AA',
  status: 'approved',
  easting: 412345,
  northing: 312345,
};
const street: StreetSummary = { usrn: '99900001', label: 'Mill Lane, Thornby', name: 'Mill Lane' };

const home: AddressQuestion = { kind: 'address', id: 'home', label: { en: 'Home' }, noun: { en: 'your address' } };
const where: LocationQuestion = { kind: 'location', id: 'where', label: { en: 'Where' }, noun: { en: 'where it is' } };

const postcode: PendingLookup = { questionId: 'home', kind: 'postcode', query: 'ZZ1 1AA', display: 'ZZ1 1AA' };
const onStreet: PendingLookup = {
  questionId: 'where',
  kind: 'street-search',
  query: 'mill',
  display: 'mill',
  detail: 'by the pond',
};

describe('candidateOf', () => {
  it('keeps of an address what an answer keeps', () => {
    expect(candidateOf(address)).toEqual({
      value: '999000000001',
      label: '1 Mill Lane, Thornby, ZZ1 1AA',
      answer: {
        kind: 'address',
        uprn: '999000000001',
        label: '1 Mill Lane, Thornby, ZZ1 1AA',
        postcode: 'ZZ1 1AA',
        easting: 412345,
        northing: 312345,
      },
    });
  });

  it('keeps an address that has no UPRN by its lines, as unmatched', () => {
    const { uprn: _none, ...unmatched } = address;
    expect(candidateOf({ ...unmatched, id: 'list:17' })).toEqual({
      value: 'list:17',
      label: '1 Mill Lane, Thornby, ZZ1 1AA',
      answer: { kind: 'manual', lines: ['1 Mill Lane', 'Thornby'], postcode: 'ZZ1 1AA', matched: false },
    });
  });

  it('tells a street by its USRN', () => {
    expect(candidateOf(street)).toEqual({
      value: '99900001',
      label: 'Mill Lane, Thornby',
      answer: { kind: 'street', usrn: '99900001', label: 'Mill Lane, Thornby' },
    });
  });
});

describe('readChoice', () => {
  const candidates = [candidateOf(address)];

  it('is the candidate chosen', () => {
    expect(readChoice(home, postcode, { 'home-choice': '999000000001' }, candidates, context)).toEqual({
      kind: 'answer',
      answer: candidateOf(address).answer,
    });
  });

  it('joins what helps to find the spot to a street', () => {
    const reading = readChoice(where, onStreet, { 'where-choice': '99900001' }, [candidateOf(street)], context);
    expect(reading).toMatchObject({ answer: { kind: 'street', detail: 'by the pond' } });
  });

  it('is none of them', () => {
    expect(readChoice(home, postcode, { 'home-choice': 'none' }, candidates, context)).toEqual({ kind: 'none' });
  });

  it.each([
    ['nothing', home, postcode, {}, 'home-choice address-choice-required: Select an address'],
    [
      'a UPRN that was not offered',
      home,
      postcode,
      { 'home-choice': '1' },
      'home-choice address-choice-required: Select an address',
    ],
    [
      'two',
      home,
      postcode,
      { 'home-choice': ['999000000001', 'none'] },
      'home-choice address-choice-required: Select an address',
    ],
    ['no street', where, onStreet, {}, 'where-choice street-choice-required: Select a street'],
  ])('refuses %s', (_, question, lookup, form, error) => {
    const reading = readChoice(question, lookup, form, candidates, context);
    expect(reading.kind === 'errors' && reading.errors.map(shownError)).toEqual([error]);
  });
});

describe('readManual', () => {
  it('is an address that is not matched', () => {
    expect(readManual(where, { 'where-line1': 'The Shed', 'where-town': 'Thornby' }, context)).toEqual({
      kind: 'answer',
      answer: { kind: 'manual', lines: ['The Shed', 'Thornby'], matched: false },
    });
  });

  it('keeps what was typed beside its errors', () => {
    expect(readManual(where, { 'where-line1': 'The Shed' }, context)).toMatchObject({
      kind: 'errors',
      errors: [{ field: 'where-town' }],
      values: { 'where-line1': 'The Shed' },
    });
  });
});

describe('applyChoice', () => {
  it('ends the lookup of its question and no other', () => {
    const state: JourneyState = { answers: { item: 'x' }, posted: ['a'], lookups: { home: postcode, where: onStreet } };
    const { answer } = candidateOf(address);
    const after = applyChoice(state, 'home', answer);
    expect(after).toEqual({ answers: { item: 'x', home: answer }, posted: ['a'], lookups: { where: onStreet } });
    expect(applyChoice(after, 'where', answer).lookups).toBeUndefined();
    expect(state.lookups).toEqual({ home: postcode, where: onStreet });
  });
});

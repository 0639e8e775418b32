import { describe, expect, it } from 'vitest';
import { errorsOf, readOne, welshErrorsOf } from '../../../test/read.js';
import type { LocationQuestion } from '../../model/question.js';

const question: LocationQuestion = {
  kind: 'location',
  id: 'where',
  label: { en: 'Where is it?', cy: 'Ble mae e?' },
  noun: { en: 'where it is', cy: 'ble mae e' },
};

const bounds = { minEasting: 400000, minNorthing: 300000, maxEasting: 420000, maxNorthing: 320000 };

describe('a location question', () => {
  it('asks how the place is given', () => {
    expect(errorsOf(question, {})).toEqual(['where-way required: Select how you want to tell us where it is']);
    expect(welshErrorsOf(question, {})).toEqual([
      'where-way required: Dewiswch sut yr hoffech ddweud wrthym ble mae e',
    ]);
    expect(errorsOf(question, { 'where-way': 'what3words' })).toEqual([
      'where-way not-a-choice: Select where it is from the list',
    ]);
  });

  it('offers only its own ways', () => {
    const streetOnly: LocationQuestion = { ...question, ways: ['street', 'grid-reference'] };
    expect(errorsOf(streetOnly, { 'where-way': 'address', 'where-postcode': 'ZZ1 1AA' })).toHaveLength(1);
    expect(errorsOf(streetOnly, { 'where-way': 'manual', 'where-line1': '1 Mill Lane' })).toHaveLength(1);
  });

  it('needs no way where it offers one', () => {
    const streetOnly: LocationQuestion = { ...question, ways: ['street'] };
    expect(readOne(streetOnly, { 'where-street': 'Mill Lane' }).lookup?.query).toBe('Mill Lane');
    expect(errorsOf(streetOnly, {})).toEqual(['where-street street-required: Enter a street name']);
    expect(errorsOf({ ...streetOnly, optional: true }, {})).toEqual([]);
  });

  it('may be left empty where it is optional', () => {
    const reading = readOne({ ...question, optional: true }, {});
    expect([reading.errors, reading.answers, reading.lookups]).toEqual([[], {}, []]);
  });

  describe('at an address', () => {
    const at = (typed: string) => ({ 'where-way': 'address', 'where-postcode': typed });

    it('looks a postcode up', () => {
      expect(readOne(question, at(' zz11aa ')).lookup).toEqual({
        questionId: 'where',
        kind: 'postcode',
        query: 'ZZ1 1AA',
        display: 'ZZ1 1AA',
      });
    });

    it('searches for anything else', () => {
      expect(readOne(question, at('12 mill lane')).lookup).toMatchObject({
        kind: 'address-search',
        query: '12 mill lane',
      });
    });

    it.each([
      ['', 'where-postcode address-required: Enter a postcode or part of an address'],
      ['ZZ1 1A', expect.stringMatching(/^where-postcode format: Enter a full/)],
      ['2!', 'where-postcode search-too-short: Enter 3 characters or more to search for'],
      ['x '.repeat(120), 'where-postcode search-too-long: Search for 200 characters or less'],
    ])('refuses %j', (typed, error) => {
      expect(errorsOf(question, at(typed))).toEqual([error]);
    });

    it('refuses a test postcode where those are not allowed', () => {
      expect(errorsOf(question, at('ZZ1 1AA'), { testValues: false })).toHaveLength(1);
    });
  });

  describe('on a street', () => {
    const on = (street: string, detail = '') => ({
      'where-way': 'street',
      'where-street': street,
      'where-detail': detail,
    });

    it('searches for it, and keeps what helps to find the spot', () => {
      expect(readOne(question, on('mill lane', 'outside the library')).lookup).toEqual({
        questionId: 'where',
        kind: 'street-search',
        query: 'mill lane',
        display: 'mill lane',
        detail: 'outside the library',
      });
    });

    it.each([
      [on(''), 'where-street street-required: Enter a street name'],
      [on('ab'), 'where-street search-too-short: Enter 3 characters or more to search for'],
      [
        on('mill', 'x'.repeat(201)),
        'where-detail detail-too-long: Where on the street it is must be 200 characters or less',
      ],
    ])('refuses %j', (form, error) => {
      expect(errorsOf(question, form)).toEqual([error]);
    });
  });

  describe('by grid reference', () => {
    const by = (typed: string) => ({ 'where-way': 'grid-reference', 'where-gridReference': typed });

    it('is the middle of its square', () => {
      expect(readOne(question, by('sk 1234 1234')).answer).toEqual({
        kind: 'point',
        given: 'grid-reference',
        typed: 'sk 1234 1234',
        easting: 412345,
        northing: 312345,
        gridReference: 'SK 1234 1234',
      });
    });

    it.each([
      ['', 'where-gridReference grid-reference-required: Enter a grid reference'],
      ['here', expect.stringMatching(/^where-gridReference format: /)],
    ])('refuses %j', (typed, error) => {
      expect(errorsOf(question, by(typed))).toEqual([error]);
    });

    it('must lie in the area, where that is known', () => {
      expect(errorsOf(question, by('SK 1234 1234'), { bounds })).toEqual([]);
      expect(errorsOf(question, by('TQ 1234 1234'), { bounds })).toEqual([
        'where-gridReference outside-area: Enter a place within the area that this council looks after',
      ]);
    });
  });

  describe('by coordinates', () => {
    const by = (typed: string) => ({ 'where-way': 'coordinates', 'where-coordinates': typed });

    it('is a point on the National Grid, to the metre', () => {
      const { answer } = readOne(question, by('51.5077, -0.128'));
      expect(answer).toMatchObject({ kind: 'point', given: 'coordinates', typed: '51.5077, -0.128' });
      if (typeof answer !== 'object' || !('easting' in answer)) throw new Error('A point was expected.');
      // Nelson's Column, by any map of London.
      expect([answer.easting, answer.northing]).toEqual([530020, 180430].map((metres) => expect.closeTo(metres, -2)));
      expect(answer).toMatchObject({ gridReference: expect.stringMatching(/^TQ 30\d{3} 80\d{3}$/) });
    });

    it.each([
      ['', 'where-coordinates coordinates-required: Enter coordinates'],
      ['north', expect.stringMatching(/^where-coordinates format: /)],
      ['48.8566, 2.3522', expect.stringMatching(/^where-coordinates /)],
    ])('refuses %j', (typed, error) => {
      expect(errorsOf(question, by(typed))).toEqual([error]);
    });

    it('must lie in the area, where that is known', () => {
      expect(errorsOf(question, by('51.5, -0.12'), { bounds })).toHaveLength(1);
    });
  });
});

import { describe, expect, it } from 'vitest';
import { accessFaults, Document } from '../../test/document.js';
import { context } from '../../test/read.js';
import { sample } from '../../test/sample-journey.js';
import { stateOf } from '../../test/walk.js';
import { type Candidate, readChoice, readManual } from '../engine/choose.js';
import type { PlaceQuestion } from '../engine/kinds/manual-address.js';
import { findQuestion } from '../model/questions-of.js';
import type { PendingLookup } from '../model/state.js';
import { emptyState } from '../model/state.js';
import { LookupPageView } from './lookup-page-view.js';
import { ManualAddressView } from './manual-address-view.js';
import type { LookupPageViewProps, ManualAddressViewProps } from './view-props.js';

const placeNamed = (id: string) => {
  const found = findQuestion(sample, id);
  if (found === undefined || (found.question.kind !== 'address' && found.question.kind !== 'location')) {
    throw new Error(`No place ${id}.`);
  }
  return { page: found.page, question: found.question satisfies PlaceQuestion };
};

const lookup: PendingLookup = { questionId: 'home', kind: 'postcode', query: 'ZZ1 1AA', display: 'ZZ1 1AA' };
const onStreet: PendingLookup = { questionId: 'where', kind: 'street-search', query: 'mill <x>', display: 'mill <x>' };

const candidates = Array.from({ length: 40 }, (_, index): Candidate => {
  const uprn = `99900000000${index}`;
  const label = `${index + 1} Mill Lane, Thornby`;
  return { value: uprn, label, answer: { kind: 'address', uprn, label } };
});

const drawLookup = (more: Partial<LookupPageViewProps> = {}): Document =>
  new Document(
    <LookupPageView
      {...placeNamed(more.lookup?.questionId ?? 'home')}
      journey={sample}
      language="en"
      lookup={lookup}
      candidates={candidates}
      searchAgainHref="/home"
      manualHref="/home/manual"
      hidden={{ _csrf: 'token' }}
      {...more}
    />,
  );

describe('LookupPageView', () => {
  it('offers every candidate by radio, and none of them', () => {
    const page = drawLookup();
    expect(accessFaults(page)).toEqual([]);
    expect(page.one('h1').text).toBe('Select an address');
    const radios = page.find('input', { type: 'radio', name: 'home-choice' });
    expect(radios).toHaveLength(41);
    expect(radios[0]?.attributes).toMatchObject({ id: 'home-choice', value: '999000000000' });
    expect(radios.at(-1)?.attributes.value).toBe('none');
    expect(page.byId('home-choice-hint')?.text).toBe('Addresses for postcode ZZ1 1AA. Search again');
    expect(page.one('a', { href: '/home' }).text).toBe('Search again');
    expect(page.one('input', { type: 'hidden', name: '_csrf' }).attributes.value).toBe('token');
  });

  it('says that there are more', () => {
    expect(drawLookup({ total: 128 }).html).toContain('Showing the first 40 of 128.');
    expect(drawLookup({ total: 40 }).html).not.toContain('Showing the first');
  });

  it('shows its error and keeps what was chosen', () => {
    const { question } = placeNamed('home');
    const reading = readChoice(question, lookup, { 'home-choice': 'x' }, candidates, context);
    if (reading.kind !== 'errors') throw new Error('An error was expected.');
    const page = drawLookup({ errors: reading.errors, values: reading.values });
    expect(accessFaults(page)).toEqual([]);
    expect(page.one('a', { href: '#home-choice' }).text).toBe('Select an address');
  });

  it('has another search and the way by hand where nothing was found', () => {
    const page = drawLookup({ candidates: [] });
    expect(accessFaults(page)).toEqual([]);
    expect(page.one('h1').text).toBe('No addresses found');
    expect(page.texts('a')).toEqual(['Search again', 'Enter the address by hand']);
    expect(page.find('form')).toEqual([]);
  });

  it('speaks of streets where streets were looked for', () => {
    const street: Candidate = {
      value: '9',
      label: 'Mill Lane',
      answer: { kind: 'street', usrn: '9', label: 'Mill Lane' },
    };
    const page = drawLookup({ lookup: onStreet, candidates: [street] });
    expect(page.one('h1').text).toBe('Select a street');
    expect(page.byId('where-choice-hint')?.text).toBe('Results for “mill <x>”. Search again');
    expect(page.texts('label')).toEqual(['Mill Lane', 'The street is not listed']);
    expect(drawLookup({ lookup: onStreet, candidates: [] }).one('h1').text).toBe('No streets found');
  });

  it('speaks Welsh, and shows the notice and the attribution', () => {
    const page = drawLookup({
      language: 'cy',
      notice: <p className="govuk-body">Cyngor arall</p>,
      attribution: { en: '© Someone', cy: '© Rhywun' },
    });
    expect(accessFaults(page)).toEqual([]);
    expect(page.one('h1').text).toBe('Dewiswch gyfeiriad');
    expect(page.texts('p')).toEqual(['Cyngor arall', '© Rhywun']);
    expect(page.texts('label').at(-1)).toBe('Nid yw’r cyfeiriad wedi’i restru');
  });
});

const drawManual = (more: Partial<ManualAddressViewProps> = {}): Document =>
  new Document(
    <ManualAddressView
      {...placeNamed('home')}
      journey={sample}
      language="en"
      state={emptyState}
      searchAgainHref="/home"
      hidden={{ _csrf: 'token' }}
      {...more}
    />,
  );

describe('ManualAddressView', () => {
  it('asks for each part of an address', () => {
    const page = drawManual();
    expect(accessFaults(page)).toEqual([]);
    expect(page.texts('label')).toEqual([
      'Address line 1',
      'Address line 2 (optional)',
      'Town or city',
      'Postcode (optional)',
    ]);
    expect(page.byId('home-postcode')?.attributes.autocomplete).toBe('postal-code');
  });

  it('starts from the address that was typed before', () => {
    const state = stateOf({
      home: { kind: 'manual', lines: ['The Shed', 'Top Field', 'Thornby'], postcode: 'ZZ1 1AA', matched: false },
    });
    const values = drawManual({ state })
      .find('input', { type: 'text' })
      .map(({ attributes }) => attributes.value);
    expect(values).toEqual(['The Shed', 'Top Field', 'Thornby', 'ZZ1 1AA']);
  });

  it('shows its errors, and what was typed', () => {
    const { question } = placeNamed('home');
    const reading = readManual(question, { 'home-line2': 'Top Field' }, { ...context, language: 'cy' });
    if (reading.kind !== 'errors') throw new Error('Errors were expected.');
    const page = drawManual({ errors: reading.errors, values: reading.values, language: 'cy' });
    expect(accessFaults(page)).toEqual([]);
    expect(page.find('a').map(({ attributes }) => attributes.href)).toEqual(['#home-line1', '#home-town', '/home']);
    expect(page.byId('home-line1-error')?.text).toMatch(/^Gwall: /);
    expect(page.byId('home-line2')?.attributes.value).toBe('Top Field');
  });
});

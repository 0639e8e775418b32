import type { Language } from '@guildhall/council';
import { describe, expect, it } from 'vitest';
import { accessFaults, Document } from '../../test/document.js';
import { context } from '../../test/read.js';
import { sample, sampleWith } from '../../test/sample-journey.js';
import { shortWay, stateOf } from '../../test/walk.js';
import type { Form } from '../engine/context.js';
import { readPage } from '../engine/read-page.js';
import type { Journey } from '../model/journey.js';
import { pageOf } from '../model/questions-of.js';
import { emptyState } from '../model/state.js';
import { JourneyPageView } from './journey-page-view.js';
import type { JourneyPageViewProps } from './view-props.js';

const pageNamed = (journey: Journey, id: string) => {
  const page = pageOf(journey, id);
  if (page === undefined) throw new Error(`No page ${id}.`);
  return page;
};

const draw = (id: string, more: Partial<JourneyPageViewProps> = {}): Document =>
  new Document(
    <JourneyPageView
      journey={sample}
      page={pageNamed(more.journey ?? sample, id)}
      language="en"
      state={emptyState}
      hrefOf={(pageId, { change }) => `/bulky-waste/${pageId}${change ? '?change=1' : ''}`}
      manualHrefOf={(questionId) => `/manual/${questionId}`}
      hidden={{ _csrf: 'token' }}
      {...more}
    />,
  );

const drawPosted = (id: string, form: Form, language: Language = 'en'): Document => {
  const { errors, values } = readPage(sample, pageNamed(sample, id), form, { ...context, language });
  return draw(id, { errors, values, language });
};

describe('every page', () => {
  const languages: readonly Language[] = ['en', 'cy'];
  const pages = sample.pages.flatMap((page) => languages.map((language) => [page.id, language] as const));

  it.each(pages)('%s in %s can be used by all', (id, language) => {
    expect(accessFaults(draw(id, { language }))).toEqual([]);
    expect(accessFaults(draw(id, { language, state: stateOf(shortWay) }))).toEqual([]);
    expect(accessFaults(drawPosted(id, {}, language))).toEqual([]);
  });

  it.each(pages.filter(([, language]) => language === 'cy'))('%s has no English where it is in Welsh', (id) => {
    const english = /\b(?:the|what|your|Continue|Change|Back|Error|Day|Month|Year|Postcode|optional)\b/;
    expect(
      draw(id, { language: 'cy', state: stateOf(shortWay) })
        .all.map(({ text }) => text)
        .join(' '),
    ).not.toMatch(english);
    expect(drawPosted(id, {}, 'cy').html).not.toMatch(/There is a problem|>Error/);
  });

  it.each(pages)('%s in %s posts with its hidden fields, the browser’s own checks off', (id, language) => {
    const page = draw(id, { language });
    if (id === 'not-us') {
      expect(page.find('form')).toEqual([]);
      return;
    }
    expect(page.one('form').attributes).toEqual({ method: 'post', novalidate: '' });
    expect(page.one('input', { type: 'hidden', name: '_csrf' }).attributes.value).toBe('token');
    expect(page.find('button')).toHaveLength(1);
  });
});

describe('a question page', () => {
  it('has the label of its only question for its heading', () => {
    const page = draw('since');
    expect(page.one('h1').text).toBe('Since when has it been out?');
    expect(page.one('legend').elements.map(({ tag }) => tag)).toEqual(['h1']);
  });

  it('has its title for its heading where it has one', () => {
    const page = draw('contact');
    expect(page.one('h1').text).toBe('How to reach you');
    expect(page.texts('label')).toEqual(['Email address (optional)', 'Telephone number (optional)']);
    expect(page.one('a', { href: '/privacy' }).text).toBe('privacy notice');
  });

  it('links each error to its input, and says it there too', () => {
    const page = drawPosted('details', { features: 'wet', howMany: 'x', description: 'abc' });
    const summary = page.one('div', { 'data-module': 'govuk-error-summary' });
    expect(summary.text).toMatch(/^There is a problem/);
    expect(page.find('a').map(({ text, attributes }) => [attributes.href, text])).toEqual([
      ['#features', 'Select what is so from the list'],
      ['#howMany', 'Number of items must be a number'],
      ['#description', 'Description must be 5 characters or more'],
    ]);
    expect(page.byId('howMany-error')?.text).toBe('Error: Number of items must be a number');
    expect(page.byId('howMany')?.attributes['aria-describedby']).toBe('howMany-error');
  });

  it('keeps what was typed', () => {
    const page = drawPosted('details', { features: ['sharp'], howMany: 'x & "y"', description: '<b>\nabc' });
    expect(page.byId('howMany')?.attributes.value).toBe('x & "y"');
    expect(page.one('textarea').text).toBe('<b> abc');
    expect(page.find('input', { type: 'checkbox' }).map(({ attributes }) => 'checked' in attributes)).toEqual([
      false,
      true,
    ]);
  });

  it('points at the parts of a date', () => {
    const page = drawPosted('since', { 'since-day': '4' });
    expect(page.one('a').attributes.href).toBe('#since-month');
    const marked = page
      .find('input', { type: 'text' })
      .filter(({ attributes }) => attributes.class?.includes('govuk-input--error'))
      .map(({ attributes }) => attributes.name);
    expect(marked).toEqual(['since-month', 'since-year']);
    expect(page.byId('since-day')?.attributes.value).toBe('4');
  });

  it('shows what an option reveals, with its answer', () => {
    const state = stateOf({ item: 'appliance', applianceType: 'cooker' });
    const page = draw('item', { state });
    expect(page.one('input', { type: 'radio', value: 'appliance' }).attributes).toHaveProperty('checked');
    expect(page.byId('applianceType')?.attributes.value).toBe('cooker');
    expect(page.byId('conditional-item-2')?.text).toBe('Which appliance');
  });

  it('offers the ways to give a place, and a way out', () => {
    const page = draw('where');
    expect(page.find('input', { type: 'radio' }).map(({ attributes }) => attributes.value)).toEqual([
      'address',
      'street',
      'grid-reference',
      'coordinates',
    ]);
    expect(page.one('a', { href: '/manual/where' }).text).toBe('Enter the address by hand');
    expect(draw('where', { manualHrefOf: undefined }).find('a')).toEqual([]);
  });

  it('leads to the first radio where no way was chosen, and into a way where its input is wrong', () => {
    expect(drawPosted('where', {}).find('a')[0]?.attributes.href).toBe('#where-way');
    const page = drawPosted('where', { 'where-way': 'street' });
    expect(page.find('a')[0]?.attributes.href).toBe('#where-street');
    expect(page.one('input', { value: 'street' }).attributes).toHaveProperty('checked');
    expect(page.byId('where-street-error')?.text).toBe('Error: Enter a street name');
  });

  it('needs no radios for a single way', () => {
    const journey = sampleWith((draft) => {
      for (const page of draft.pages) {
        if (page.kind !== 'question') continue;
        for (const question of page.questions) if (question.kind === 'location') question.ways = ['grid-reference'];
      }
    });
    const page = draw('where', { journey });
    expect(page.find('input', { type: 'radio' })).toEqual([]);
    expect(page.one('h1').text).toBe('Where are they?');
    expect(accessFaults(page)).toEqual([]);
  });

  it('counts what is left of a long text, in the language of the page', () => {
    expect(draw('details').byId('description-info')?.text).toBe('You can enter up to 100 characters');
    expect(draw('details', { language: 'cy' }).byId('description-info')?.text).toBe('Gallwch roi hyd at 100 nod');
  });

  it('helps the browser to fill in what it knows', () => {
    const page = draw('contact');
    expect(page.byId('email')?.attributes).toMatchObject({ type: 'email', autocomplete: 'email', spellcheck: 'false' });
    expect(page.byId('phone')?.attributes).toMatchObject({ type: 'tel', autocomplete: 'tel' });
    expect(draw('details').byId('howMany')?.attributes).toMatchObject({ type: 'text', inputmode: 'numeric' });
  });

  it('marks English within a Welsh page as English', () => {
    const journey = sampleWith((draft) => {
      for (const page of draft.pages) {
        if (page.kind === 'question') for (const question of page.questions) question.label = { en: 'Only English' };
      }
    });
    expect(draw('since', { journey, language: 'cy' }).one('span', { lang: 'en' }).text).toBe('Only English');
  });
});

describe('a guidance page', () => {
  it('tells what it has to, with answers in their places, and goes on', () => {
    const page = draw('two-crews', { state: stateOf({ ...shortWay, since: '2026-10-30' }) });
    expect(page.one('h1').text).toBe('We send two crews');
    expect(page.one('strong', { class: 'govuk-warning-text__text' }).text).toBe('Warning Keep away from 1,200 items');
    expect(page.one('button').text).toBe('I understand');
  });
});

describe('an exit page', () => {
  it('says whom to turn to', () => {
    const page = draw('not-us', { state: stateOf({ item: 'paint' }) });
    expect(page.texts('p')).toEqual(['You chose Paint.', 'The tip, from 9 to 5Telephone: 01632 960001']);
    expect(page.one('a', { href: 'https://tips.example/' }).attributes.role).toBe('button');
    expect(page.one('a', { href: 'tel:01632960001' }).text).toBe('01632 960001');
  });
});

describe('check answers', () => {
  const state = stateOf({ ...shortWay, description: '<i>red</i>\nand blue' });

  it('shows each answer with a change link that says what it changes', () => {
    const page = draw('check-answers', { state });
    expect(page.texts('h2')).toEqual(['The items', 'About you']);
    expect(page.find('dt')).toHaveLength(10);
    const link = page.find('a', { href: '/bulky-waste/item?change=1' })[0];
    expect(link?.text).toBe('Change item');
    expect(page.html).toContain('&lt;i&gt;red&lt;/i&gt;<br/>and blue');
    expect(page.one('button').text).toBe('Book the collection');
    expect(page.find('p').map(({ text }) => text)).toContain('By booking you say that this is true.');
  });

  it('does so in Welsh', () => {
    const page = draw('check-answers', { state, language: 'cy' });
    expect(page.find('a', { href: '/bulky-waste/item?change=1' })[0]?.text).toBe('Newid eitem');
    expect(page.texts('dd')).toContain('20 Tachwedd 2026');
  });
});

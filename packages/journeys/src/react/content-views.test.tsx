import { describe, expect, it } from 'vitest';
import { accessFaults, Document } from '../../test/document.js';
import { sample } from '../../test/sample-journey.js';
import { shortWay } from '../../test/walk.js';
import type { Block } from '../model/content.js';
import { BlocksView } from './blocks-view.js';
import { ConfirmationView } from './confirmation-view.js';
import { JourneyBackLink } from './journey-back-link.js';
import { pageTitle } from './page-title.js';
import { StartPageView } from './start-page-view.js';

const draw = (blocks: readonly Block[], language: 'en' | 'cy' = 'en', answer = ''): Document =>
  new Document(
    <BlocksView
      blocks={blocks}
      language={language}
      placeholders={(name) => (name === 'answer' ? answer : undefined)}
    />,
  );

describe('BlocksView', () => {
  it('draws each block as the Design System does', () => {
    const page = draw([
      { heading: { en: 'Heading' } },
      { paragraph: { en: 'A **bold** word and a [link](/there)' } },
      { list: [{ en: 'one' }, { en: 'two' }] },
      { list: [{ en: 'first' }], numbered: true },
      { inset: { en: 'Inset' } },
      { warning: { en: 'Take care' } },
      { details: { en: 'More' }, text: [{ en: 'Text' }] },
      { button: { en: 'Go' }, href: '/go' },
      { call: '01632 960001', who: { en: 'Us' } },
    ]);
    expect(page.one('h2').attributes.class).toBe('govuk-heading-m');
    expect(page.one('a', { href: '/there' }).attributes.class).toBe('govuk-link');
    expect(page.one('ul').attributes.class).toBe('govuk-list govuk-list--bullet');
    expect(page.one('ol').attributes.class).toBe('govuk-list govuk-list--number');
    expect(page.one('div', { class: 'govuk-inset-text' }).text).toBe('Inset');
    expect(page.one('summary').text).toBe('More');
    expect(page.one('a', { role: 'button' }).attributes.href).toBe('/go');
    expect(page.one('a', { href: 'tel:01632960001' }).text).toBe('01632 960001');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<svg/onload=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '![x](javascript:alert(1))',
    '<javascript:alert(1)>',
    '[x](//elsewhere.example)',
    '[x]: javascript:alert(1)\n[x]',
  ])('never obeys %s', (attack) => {
    for (const page of [
      draw([{ paragraph: { en: attack } }]),
      draw([{ paragraph: { en: '{answer}' } }], 'en', attack),
    ]) {
      expect(page.all.map(({ tag }) => tag)).toEqual(['p']);
      expect(page.one('p').attributes).toEqual({ class: 'govuk-body' });
    }
  });

  it('takes an answer for text, whatever Markdown is in it', () => {
    const page = draw([{ paragraph: { en: 'You said **{answer}**' } }], 'en', '[click](https://evil.example) **now**');
    expect(page.one('strong').text).toBe('[click](https://evil.example) **now**');
    expect(page.find('a')).toEqual([]);
  });

  it('draws no button to an unsafe place', () => {
    expect(draw([{ button: { en: 'Go' }, href: 'javascript:alert(1)' }]).html).toBe('<p class="govuk-body">Go</p>');
  });

  it('marks what is not in the language of the page', () => {
    const page = draw([{ paragraph: { en: 'English *only*' } }, { paragraph: { en: 'Both', cy: 'Y ddau' } }], 'cy');
    expect(page.html).toBe(
      '<p class="govuk-body"><span lang="en">English <em>only</em></span></p><p class="govuk-body">Y ddau</p>',
    );
  });
});

describe('StartPageView', () => {
  it('leads to the first page', () => {
    const page = new Document(<StartPageView journey={sample} language="cy" startHref="/cy/bulky-waste/item" />);
    expect(accessFaults(page)).toEqual([]);
    expect(page.one('h1').text).toBe('Trefnu casgliad gwastraff swmpus');
    expect(page.one('a', { href: '/cy/bulky-waste/item' }).text).toBe('Dechrau nawr');
  });
});

describe('ConfirmationView', () => {
  it('shows the reference in the panel and in the text', () => {
    const page = new Document(
      <ConfirmationView journey={sample} language="en" reference="BW-7K3F-9Q2M" answers={shortWay} />,
    );
    expect(accessFaults(page)).toEqual([]);
    expect(page.one('h1').text).toBe('Collection booked');
    expect(page.one('div', { class: 'govuk-panel__body' }).text).toBe('Your reference numberBW-7K3F-9Q2M');
    expect(page.texts('p')).toEqual(['Quote BW-7K3F-9Q2M about Furniture.']);
  });
});

describe('JourneyBackLink', () => {
  it.each([
    ['en', 'Back'],
    ['cy', 'Yn ôl'],
  ] as const)('in %s says %s', (language, text) => {
    expect(
      new Document(<JourneyBackLink href="/before" language={language} />).one('a', { href: '/before' }).text,
    ).toBe(text);
  });
});

describe('pageTitle', () => {
  const [item] = sample.pages;

  it.each([
    ['en', false, 'What should we collect? – The items – Book a bulky waste collection'],
    ['en', true, 'Error: What should we collect? – The items – Book a bulky waste collection'],
    ['cy', true, 'Gwall: Beth ddylem ei gasglu? – Yr eitemau – Trefnu casgliad gwastraff swmpus'],
  ] as const)('in %s with errors %s', (language, hasErrors, title) => {
    expect(pageTitle(sample, item, language, hasErrors)).toBe(title);
  });

  it('takes the title of the page before the label of its question, and says one name once', () => {
    expect(pageTitle(sample, sample.pages[3], 'en')).toBe('Details – The items – Book a bulky waste collection');
    expect(pageTitle(sample, 'Book a bulky waste collection', 'en')).toBe('Book a bulky waste collection');
  });

  it('has the caption of the page that a page beside the journey belongs to', () => {
    const page = { heading: 'Select an address', caption: item.caption };
    expect(pageTitle(sample, page, 'en')).toBe('Select an address – The items – Book a bulky waste collection');
  });
});

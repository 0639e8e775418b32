import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ServiceTimeline, type TimelineItem, type TimelineState } from './index.js';

const drawn = (item: TimelineItem, language?: 'en' | 'cy'): string =>
  renderToStaticMarkup(<ServiceTimeline items={[item]} language={language} />);

test.each([
  ['done', 'en', '<span class="govuk-visually-hidden">(Done)</span>'],
  ['current', 'en', '<strong class="govuk-tag">Current step</strong>'],
  ['upcoming', 'en', '<strong class="govuk-tag govuk-tag--grey">To come</strong>'],
  ['stopped', 'en', '<strong class="govuk-tag govuk-tag--red">Stopped</strong>'],
  ['done', 'cy', '<span class="govuk-visually-hidden">(Wedi’i wneud)</span>'],
  ['current', 'cy', '<strong class="govuk-tag">Cam presennol</strong>'],
  ['upcoming', 'cy', '<strong class="govuk-tag govuk-tag--grey">I ddod</strong>'],
  ['stopped', 'cy', '<strong class="govuk-tag govuk-tag--red">Wedi’i stopio</strong>'],
] satisfies ReadonlyArray<readonly [TimelineState, 'en' | 'cy', string]>)(
  '%s is said in words (%s)',
  (state, language, said) => {
    expect(drawn({ title: 'Repair', state }, language)).toContain(`>Repair ${said}</h3>`);
  },
);

test('only the current step is marked as such', () => {
  const html = renderToStaticMarkup(
    <ServiceTimeline items={[{ title: 'A' }, { title: 'B', state: 'current' }, { title: 'C', state: 'upcoming' }]} />,
  );
  expect(html.match(/<li[^>]*aria-current="step"/g)).toEqual([expect.stringContaining('--current')]);
});

test('a moment is a time element that says what the machine reads and what people read', () => {
  expect(drawn({ title: 'Repair', at: '2026-11-28T14:03:00Z', by: 'by the crew' })).toContain(
    '<p class="guildhall-timeline__meta"><time dateTime="2026-11-28T14:03:00Z">28 November 2026, 2:03pm</time>, by the crew</p>',
  );
  expect(drawn({ title: 'Repair', at: '2026-12-04', atPrefix: 'Disgwylir erbyn' }, 'cy')).toContain(
    'Disgwylir erbyn <time dateTime="2026-12-04">4 Rhagfyr 2026</time>',
  );
});

test('what is not known is left out', () => {
  expect(drawn({ title: 'Repair' })).not.toMatch(/<p|<time/);
});

test('a date that is none stops the drawing and says what to give', () => {
  expect(() => drawn({ title: 'Repair', at: 'soon' })).toThrow(/"soon" is no date or moment/);
});

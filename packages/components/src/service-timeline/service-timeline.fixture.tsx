import type { OwnFixture } from '../fixtures/own-fixtures.js';
import { ServiceTimeline } from './service-timeline.js';

/** The history of a case in each state and in both languages. */
export const serviceTimelineFixtures: readonly OwnFixture[] = [
  {
    name: 'default',
    element: (
      <ServiceTimeline
        items={[
          { title: 'Report received', at: '2026-11-24T14:05:00Z', by: 'by the resident' },
          {
            title: 'Inspection',
            at: '2026-11-26T09:30:00Z',
            by: 'by Sam Okafor, Highways',
            content: 'The hole is deeper than 40 mm and will be repaired.',
          },
          { title: 'Repair', state: 'current', at: '2026-11-27', content: 'A crew has the job.' },
          { title: 'Check of the repair', state: 'upcoming', at: '2026-12-04', atPrefix: 'Expected by' },
        ]}
      />
    ),
  },
  {
    name: 'with everything done',
    element: (
      <ServiceTimeline
        headingLevel={2}
        items={[
          { title: 'Report received', at: '2026-11-24T14:05:00Z' },
          { title: 'Fixed', at: '2026-11-28T08:15:00Z', by: 'by the crew' },
        ]}
      />
    ),
  },
  {
    name: 'stopped',
    element: (
      <ServiceTimeline
        items={[
          { title: 'Application received', at: '2026-10-01' },
          {
            title: 'Application withdrawn',
            at: '2026-10-12',
            state: 'stopped',
            content: 'You asked us to stop. Your fee will be paid back within 5 days.',
          },
        ]}
      />
    ),
  },
  {
    name: 'in Welsh',
    language: 'cy',
    element: (
      <ServiceTimeline
        language="cy"
        items={[
          { title: 'Adroddiad wedi dod i law', at: '2026-11-24T14:05:00Z', by: 'gan y preswylydd' },
          { title: 'Atgyweirio', state: 'current', at: '2026-11-27', content: 'Mae criw wedi cael y gwaith.' },
          { title: 'Gwirio’r atgyweiriad', state: 'upcoming', at: '2026-12-04', atPrefix: 'Disgwylir erbyn' },
          { title: 'Cais wedi’i dynnu’n ôl', state: 'stopped', at: '2026-12-05' },
        ]}
      />
    ),
  },
];

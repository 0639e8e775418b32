import type { JourneyPage } from '@guildhall/journeys';
import { expect, it } from 'vitest';
import { text } from '../text.js';
import { reachableFrom } from './reachable.js';

const title = text('Title', 'Teitl');
const guidance = (id: string, next: string): JourneyPage => ({ kind: 'guidance', id, title, next });

it('keeps what a page leads to, through every branch, and leaves out the rest', () => {
  const pages: readonly JourneyPage[] = [
    {
      kind: 'question',
      id: 'first',
      questions: [],
      next: [{ when: "category = 'pothole'", to: 'third' }, { to: 'exit' }],
    },
    guidance('second', 'third'),
    guidance('third', 'fourth'),
    guidance('fourth', 'third'),
    { kind: 'exit', id: 'exit', title },
  ];
  expect(reachableFrom('first', pages).map(({ id }) => id)).toEqual(['first', 'third', 'fourth', 'exit']);
});

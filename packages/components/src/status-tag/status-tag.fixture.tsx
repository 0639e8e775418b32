import type { OwnFixture } from '../fixtures/own-fixtures.js';
import { StatusTag } from './status-tag.js';

/** Each tone with what a council might say by it. */
export const statusTagFixtures: readonly OwnFixture[] = [
  { name: 'new', element: <StatusTag tone="new">New</StatusTag> },
  { name: 'active', element: <StatusTag tone="active">In progress</StatusTag> },
  { name: 'waiting', element: <StatusTag tone="waiting">Waiting for the resident</StatusTag> },
  { name: 'done', element: <StatusTag tone="done">Fixed</StatusTag> },
  { name: 'closed', element: <StatusTag tone="closed">Closed</StatusTag> },
  { name: 'urgent', element: <StatusTag tone="urgent">Urgent</StatusTag> },
  {
    name: 'in Welsh',
    element: <StatusTag tone="active">Ar y gweill</StatusTag>,
    language: 'cy',
  },
];

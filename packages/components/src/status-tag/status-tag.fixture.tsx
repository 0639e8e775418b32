import type { OwnFixture } from '../fixtures/own-fixtures.js';
import { StatusTag, type StatusTone } from './status-tag.js';

const TEXTS: ReadonlyArray<readonly [tone: StatusTone, en: string, cy: string]> = [
  ['new', 'New', 'Newydd'],
  ['active', 'In progress', 'Ar waith'],
  ['waiting', 'Waiting for the resident', 'Yn aros am y preswylydd'],
  ['done', 'Fixed', 'Wedi’i drwsio'],
  ['closed', 'Closed', 'Wedi cau'],
  ['urgent', 'Urgent', 'Brys'],
];

/** Each tone in both languages. */
export const statusTagFixtures: readonly OwnFixture[] = TEXTS.flatMap(([tone, en, cy]) => [
  { name: tone, element: <StatusTag tone={tone}>{en}</StatusTag> },
  { name: `${tone} in Welsh`, language: 'cy', element: <StatusTag tone={tone}>{cy}</StatusTag> },
]);

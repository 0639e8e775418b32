import { randomUUID } from 'node:crypto';
import { type Database, migrate } from '@guildhall/database';
import { testServers } from '@guildhall/database/testing';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { NewSubmission } from '../src/index.js';
import { createRecords, type Records, type RecordsOptions, recordsSchema } from '../src/index.js';

/** What a suite is given for each test: empty records, and a clock that stands still until it is moved. */
export interface Given {
  database(): Database;
  records(options?: RecordsOptions): Records;
  now(): Date;
  advance(time: { readonly seconds?: number; readonly minutes?: number; readonly hours?: number }): void;
}

/** Runs the suite on PGlite, and on PostgreSQL when there is one. */
export const onEachDatabase = (title: string, suite: (given: Given) => void): void => {
  for (const server of testServers()) {
    describe(`${title} on ${server.name}`, () => {
      const began = Date.UTC(2026, 10, 24, 9, 0, 0);
      let database: Database;
      let time = began;
      beforeAll(async () => {
        database = await server.fresh();
        await migrate(database, [recordsSchema]);
      });
      beforeEach(async () => {
        time = began;
        await database.execute(
          'TRUNCATE records.sessions, records.submissions, records.outbox, records.rate_limits RESTART IDENTITY CASCADE',
        );
      });
      afterAll(() => server.end());
      suite({
        database: () => database,
        records: (options = {}) => createRecords(database, { now: () => new Date(time), ...options }),
        now: () => new Date(time),
        advance: ({ seconds = 0, minutes = 0, hours = 0 }) => {
          time += (seconds + 60 * minutes + 3600 * hours) * 1000;
        },
      });
    });
  }
};

/** A submission of a run of its own, as the server makes it. */
export const aSubmission = (changes: Partial<NewSubmission> = {}): NewSubmission => ({
  runId: randomUUID(),
  service: 'report-a-problem',
  journeyId: 'report-a-problem',
  journeyVersion: '1',
  language: 'en',
  gss: 'E06999001',
  answers: { category: 'pothole', email: 'sian@resident.example' },
  display: [
    { questionId: 'category', label: 'What is wrong?', value: ['A pothole'] },
    { questionId: 'where', label: 'Where is it?', value: ['12 Llŵyn Celyn', 'Hartwold', 'ZZ1 1AA'] },
    { questionId: 'email', label: 'Email address', value: ['sian@resident.example'], personal: true },
  ],
  summary: 'Pothole, Llŵyn Celyn',
  referencePrefix: 'RP',
  ...changes,
});

export const officer = { subject: 'staff-1', name: 'Dewi Rees' };
export const otherOfficer = { subject: 'staff-2', name: 'Ann Carter' };

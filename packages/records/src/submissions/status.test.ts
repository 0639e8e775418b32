import { describe, expect, it } from 'vitest';
import { isSubmissionStatus, STATUSES, statusDefinition } from './status.js';

describe('statuses', () => {
  it('lead only to each other, never to themselves, and each can be left again', () => {
    const ids = STATUSES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, next } of STATUSES) {
      expect(next.length).toBeGreaterThan(0);
      expect(next).not.toContain(id);
      for (const to of next) expect(ids).toContain(to);
    }
  });

  it('have a label of their own in each language', () => {
    for (const language of ['en', 'cy'] as const) {
      const labels = STATUSES.map(({ label }) => label[language]);
      expect(new Set(labels).size).toBe(STATUSES.length);
      expect(labels.every((label) => label.trim() !== '')).toBe(true);
    }
  });

  it.each(['', 'Received', 'toString', '__proto__', undefined, 1])('%j is none', (text) => {
    expect(isSubmissionStatus(text)).toBe(false);
  });

  it('are found by id', () => {
    expect(statusDefinition('in-progress').label.en).toBe('In progress');
    expect(isSubmissionStatus('in-progress')).toBe(true);
  });
});

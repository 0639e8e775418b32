import { storedReference } from './reference.js';
import type { SubmissionFilter } from './submission.js';
import { prefixQuery } from './words.js';

/** The conditions of a query with their parameters. */
export class Conditions {
  readonly parameters: unknown[] = [];
  readonly #texts: string[] = [];

  /** Adds a condition; `?` stands for its value. */
  add(condition: string, value: unknown): void {
    this.#texts.push(condition.replaceAll('?', this.parameter(value)));
  }

  /** Adds a parameter and gives its placeholder. */
  parameter(value: unknown): string {
    this.parameters.push(value);
    return `$${this.parameters.length}`;
  }

  /** `WHERE …`, or nothing. */
  get where(): string {
    return this.#texts.length === 0 ? '' : `WHERE ${this.#texts.join(' AND ')}`;
  }
}

/** A filter as SQL. */
export const conditionsOf = (filter: SubmissionFilter): Conditions => {
  const conditions = new Conditions();
  if (filter.service !== undefined) conditions.add('service = ?', filter.service);
  if (filter.status !== undefined) conditions.add('status = ?', filter.status);
  if (filter.from !== undefined) conditions.add('created_at >= ?', filter.from);
  if (filter.before !== undefined) conditions.add('created_at < ?', filter.before);
  const text = filter.text?.trim() ?? '';
  const reference = storedReference(text);
  const words = prefixQuery(text);
  if (reference !== undefined) conditions.add('reference = ?', reference);
  else if (words !== undefined) conditions.add('search @@ ?::tsquery', words);
  // Only signs, so no word can match: nothing does.
  else if (text !== '') conditions.add('?::text IS NULL', text);
  return conditions;
};

/// <reference lib="dom" />

/** One suggestion of a typeahead. */
export interface Suggestion {
  /** What is sent where it is taken, such as a UPRN. */
  readonly value: string;
  /** What it says, and what the input then holds. */
  readonly text: string;
}

/** What the address that a typeahead asks answers, as JSON. */
export interface Suggestions {
  /** The best first, and no more than someone can look through. */
  readonly suggestions: readonly Suggestion[];
  /** How many match in all, where these are only the first. */
  readonly total?: number;
}

/** An answer that takes longer comes too late for whoever types on. */
const PATIENCE = 5_000;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isSuggestion = (value: unknown): value is Suggestion =>
  isObject(value) && typeof value.value === 'string' && typeof value.text === 'string';

const isSuggestions = (value: unknown): value is Suggestions =>
  isObject(value) &&
  Array.isArray(value.suggestions) &&
  value.suggestions.every(isSuggestion) &&
  (value.total === undefined || typeof value.total === 'number');

/** Asks `url` what matches `query`. Rejects where there is no answer of that shape in time, and when `signal` aborts. */
export const fetchSuggestions = async (url: string, query: string, signal: AbortSignal): Promise<Suggestions> => {
  const asked = new URL(url, document.baseURI);
  asked.searchParams.set('q', query);
  const late = new AbortController();
  const stop = (): void => late.abort();
  signal.addEventListener('abort', stop);
  const timer = setTimeout(stop, PATIENCE);
  try {
    const response = await fetch(asked, { signal: late.signal, headers: { accept: 'application/json' } });
    if (!response.ok) throw new Error(`${asked.pathname} answered ${response.status}`);
    const answer: unknown = await response.json();
    if (!isSuggestions(answer)) throw new Error(`${asked.pathname} answered with something other than suggestions`);
    return answer;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
};

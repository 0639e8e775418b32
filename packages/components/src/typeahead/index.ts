export type { Suggestion, Suggestions } from './fetch-suggestions.js';

import type { Language } from '@guildhall/council';
import type { Answers } from '../model/answers.js';
import type { Journey } from '../model/journey.js';
import { findQuestion } from '../model/questions-of.js';
import { displayAnswer } from './kinds/index.js';

/** What `{name}` stands for in a text; undefined where it stands for nothing. */
export type Placeholders = (name: string) => string | undefined;

const PLACE = /\{([A-Za-z][A-Za-z0-9]*)\}/g;

/** The names in the `{name}` places of `text`, in order. */
export const placeholdersIn = (text: string): readonly string[] =>
  [...text.matchAll(PLACE)].flatMap(([, name]) => (name === undefined ? [] : [name]));

/** `text` with its `{name}` places filled in; one that stands for nothing becomes empty. */
export const interpolate = (text: string, placeholders: Placeholders): string =>
  text.replace(PLACE, (_place, name: string) => placeholders(name) ?? '');

/** What a journey's texts may name: its answers as the resident reads them, on one line, and the reference. */
export const placeholdersOf =
  (journey: Journey, answers: Answers, language: Language, reference?: string): Placeholders =>
  (name) => {
    if (name === 'reference') return reference;
    const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
    const question = findQuestion(journey, name)?.question;
    if (answer === undefined || question === undefined) return undefined;
    return displayAnswer(question, answer, language).join(', ');
  };

import type { Localised } from '@guildhall/council';
import type { Block } from '../model/content.js';
import type { Branch, Journey, JourneyPage } from '../model/journey.js';
import type { Option, Question } from '../model/question.js';
import { optionsOf } from '../model/questions-of.js';
import type { JourneyFault } from './fault.js';

export interface PageAt {
  readonly page: JourneyPage;
  readonly index: number;
  /** `pages[2]`. */
  readonly where: string;
}

export interface QuestionAt {
  readonly question: Question;
  readonly page: PageAt;
  /** `pages[2].questions[0].options[1].reveals[0]`. */
  readonly where: string;
  /** How many options it lies under: 0 for a question of the page itself. */
  readonly depth: number;
}

export interface OptionAt {
  readonly option: Option;
  readonly question: QuestionAt;
  readonly where: string;
}

export interface BranchAt {
  readonly branch: Branch;
  readonly page: PageAt;
  /** `pages[2].next[0]`, or `pages[2].next` where `next` is one id. */
  readonly where: string;
  /** Where its target stands. */
  readonly target: string;
  readonly isLast: boolean;
}

export interface TextAt {
  readonly text: Localised;
  readonly where: string;
  /** Whether it may hold inline Markdown and `{name}` places. */
  readonly isContent: boolean;
  /** Whether `{reference}` is known there. */
  readonly knowsReference: boolean;
  readonly page?: PageAt | undefined;
}

/** A journey taken apart once, each part with its place in the file. What every check looks at. */
export interface JourneyView {
  readonly journey: Journey;
  readonly pages: readonly PageAt[];
  readonly questions: readonly QuestionAt[];
  readonly options: readonly OptionAt[];
  readonly branches: readonly BranchAt[];
  readonly texts: readonly TextAt[];
  readonly blocks: readonly { readonly block: Block; readonly where: string }[];
}

/** One kind of fault: finds every place where a journey has it. */
export type Check = (view: JourneyView) => readonly JourneyFault[];

const questionsIn = (questions: readonly Question[], where: string, page: PageAt, depth: number): QuestionAt[] =>
  questions.flatMap((question, index) => {
    const here: QuestionAt = { question, page, where: `${where}[${index}]`, depth };
    return [
      here,
      ...optionsOf(question).flatMap((option, at) =>
        questionsIn(option.reveals ?? [], `${here.where}.options[${at}].reveals`, page, depth + 1),
      ),
    ];
  });

const branchesOf = (page: PageAt): BranchAt[] => {
  if (!('next' in page.page)) return [];
  const { next } = page.page;
  const where = `${page.where}.next`;
  if (typeof next === 'string') return [{ branch: { to: next }, page, where, target: where, isLast: true }];
  return next.map((branch, index) => ({
    branch,
    page,
    where: `${where}[${index}]`,
    target: `${where}[${index}].to`,
    isLast: index === next.length - 1,
  }));
};

const blocksIn = (blocks: readonly Block[] | undefined, where: string): { block: Block; where: string }[] =>
  (blocks ?? []).map((block, index) => ({ block, where: `${where}[${index}]` }));

type LocalText = { readonly text: Localised; readonly where: string };

const textsOfBlock = ({ block, where }: { block: Block; where: string }): LocalText[] => {
  if ('list' in block) return block.list.map((text, index) => ({ text, where: `${where}.list[${index}]` }));
  if ('details' in block) {
    return [
      { text: block.details, where: `${where}.details` },
      ...block.text.map((text, index) => ({ text, where: `${where}.text[${index}]` })),
    ];
  }
  for (const key of ['paragraph', 'heading', 'inset', 'warning', 'button', 'who'] as const) {
    const text = (block as Readonly<Record<string, unknown>>)[key];
    if (typeof text === 'object' && text !== null) return [{ text: text as Localised, where: `${where}.${key}` }];
  }
  return [];
};

const present = (parts: Readonly<Record<string, Localised | undefined>>, where: string): LocalText[] =>
  Object.entries(parts).flatMap(([key, text]) => (text === undefined ? [] : [{ text, where: `${where}.${key}` }]));

const textsOfQuestion = ({ question, where }: QuestionAt): LocalText[] => [
  ...present(
    { label: question.label, hint: question.hint, summaryLabel: question.summaryLabel, noun: question.noun },
    where,
  ),
  ...present(question.messages ?? {}, `${where}.messages`),
];

/** Takes `journey` apart. */
export const viewOf = (journey: Journey): JourneyView => {
  const pages = journey.pages.map((page, index): PageAt => ({ page, index, where: `pages[${index}]` }));
  const questions = pages.flatMap((page) =>
    page.page.kind === 'question' ? questionsIn(page.page.questions, `${page.where}.questions`, page, 0) : [],
  );
  const options = questions.flatMap((question) =>
    optionsOf(question.question).map((option, index) => ({
      option,
      question,
      where: `${question.where}.options[${index}]`,
    })),
  );
  const pageBlocks = (page: PageAt) => [
    ...blocksIn(page.page.body, `${page.where}.body`),
    ...('after' in page.page ? blocksIn(page.page.after, `${page.where}.after`) : []),
  ];
  const startBlocks = blocksIn(journey.startPage.body, 'startPage.body');
  const endBlocks = blocksIn(journey.confirmation.body, 'confirmation.body');

  const content = (texts: LocalText[], knowsReference: boolean, page?: PageAt): TextAt[] =>
    texts.map((text) => ({ ...text, isContent: true, knowsReference, ...(page === undefined ? {} : { page }) }));
  const fixed = (texts: LocalText[]): TextAt[] =>
    texts.map((text) => ({ ...text, isContent: false, knowsReference: false }));

  const texts: TextAt[] = [
    ...fixed([{ text: journey.title, where: 'title' }]),
    ...content(startBlocks.flatMap(textsOfBlock), false),
    ...fixed([{ text: journey.startPage.button, where: 'startPage.button' }]),
    ...pages.flatMap((page) => [
      ...fixed(present({ title: page.page.title, caption: page.page.caption }, page.where)),
      ...content(pageBlocks(page).flatMap(textsOfBlock), false, page),
      ...('button' in page.page ? fixed(present({ button: page.page.button }, page.where)) : []),
      ...('declaration' in page.page
        ? content(present({ declaration: page.page.declaration }, page.where), false, page)
        : []),
    ]),
    ...fixed(questions.flatMap(textsOfQuestion)),
    ...fixed(options.flatMap(({ option, where }) => present({ label: option.label, hint: option.hint }, where))),
    ...fixed([{ text: journey.confirmation.title, where: 'confirmation.title' }]),
    ...content(endBlocks.flatMap(textsOfBlock), true),
  ];
  return {
    journey,
    pages,
    questions,
    options,
    branches: pages.flatMap(branchesOf),
    texts,
    blocks: [...startBlocks, ...pages.flatMap(pageBlocks), ...endBlocks],
  };
};

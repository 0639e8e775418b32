import { type ParsedExpression, parseExpression } from '../expression/parse.js';
import type { Block } from '../model/content.js';
import type { Branch, Journey, JourneyPage } from '../model/journey.js';
import type { Option, Question } from '../model/question.js';
import { optionsOf } from '../model/questions-of.js';
import type { JourneyFault } from './fault.js';
import { type Graph, graphOf } from './graph.js';
import { type TextAt, textsOf } from './texts.js';

export interface PageAt {
  readonly page: JourneyPage;
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

export interface ConditionAt {
  readonly page: PageAt;
  readonly source: string;
  readonly parsed: ParsedExpression;
  /** `pages[2].next[0].when`. */
  readonly where: string;
}

export interface BlockAt {
  readonly block: Block;
  readonly where: string;
}

/** A journey taken apart once, each part with its place in the file. What every check looks at. */
export interface JourneyView {
  readonly journey: Journey;
  readonly pages: readonly PageAt[];
  readonly questions: readonly QuestionAt[];
  /** By id; of two with one id, the first. */
  readonly questionById: ReadonlyMap<string, QuestionAt>;
  readonly options: readonly OptionAt[];
  readonly branches: readonly BranchAt[];
  readonly conditions: readonly ConditionAt[];
  readonly texts: readonly TextAt[];
  readonly blocks: readonly BlockAt[];
  readonly graph: Graph;
}

/** One kind of fault: finds every place where a journey has it. */
export type Check = (view: JourneyView) => readonly JourneyFault[];

const questionsIn = (questions: readonly Question[], where: string, page: PageAt, depth: number): QuestionAt[] =>
  questions.flatMap((question, index) => {
    const here: QuestionAt = { question, page, where: `${where}[${index}]`, depth };
    const revealed = optionsOf(question).flatMap((option, at) =>
      questionsIn(option.reveals ?? [], `${here.where}.options[${at}].reveals`, page, depth + 1),
    );
    return [here, ...revealed];
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

const blocksIn = (blocks: readonly Block[] | undefined, where: string): readonly BlockAt[] =>
  (blocks ?? []).map((block, index) => ({ block, where: `${where}[${index}]` }));

const blocksOf = ({ page, where }: PageAt): readonly BlockAt[] => [
  ...blocksIn(page.body, `${where}.body`),
  ...('after' in page ? blocksIn(page.after, `${where}.after`) : []),
];

const conditionsOf = (branches: readonly BranchAt[]): readonly ConditionAt[] =>
  branches.flatMap(({ branch, page, where }) =>
    branch.when === undefined
      ? []
      : [{ page, source: branch.when, parsed: parseExpression(branch.when), where: `${where}.when` }],
  );

/** Takes `journey` apart. */
export const viewOf = (journey: Journey): JourneyView => {
  const pages = journey.pages.map((page, index): PageAt => ({ page, where: `pages[${index}]` }));
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
  const branches = pages.flatMap(branchesOf);
  const startBlocks = blocksIn(journey.startPage.body, 'startPage.body');
  const pageBlocks = pages.map((page) => ({ page, blocks: blocksOf(page) }));
  const confirmationBlocks = blocksIn(journey.confirmation.body, 'confirmation.body');
  return {
    journey,
    pages,
    questions,
    questionById: new Map(questions.toReversed().map((question) => [question.question.id, question])),
    options,
    branches,
    conditions: conditionsOf(branches),
    texts: textsOf(journey, { startBlocks, pages: pageBlocks, confirmationBlocks, questions, options }),
    blocks: [...startBlocks, ...pageBlocks.flatMap(({ blocks }) => blocks), ...confirmationBlocks],
    graph: graphOf(journey),
  };
};

import type { Localised } from '@guildhall/council';
import type { Journey } from '../model/journey.js';
import type { BlockAt, OptionAt, PageAt, QuestionAt } from './view.js';

/** Where the answers that a text may name come from. */
export type TextScope =
  | { readonly kind: 'start' }
  | { readonly kind: 'page'; readonly page: PageAt }
  | { readonly kind: 'confirmation' };

export interface TextAt {
  readonly text: Localised;
  /** `pages[2].questions[0].label`. */
  readonly where: string;
  /** `content` may hold inline Markdown and `{name}`; `filled` only `{name}`; `message` and `noun` make up an error message. */
  readonly role: 'plain' | 'content' | 'filled' | 'message' | 'noun';
  /** Of `content` and `filled` texts. */
  readonly scope?: TextScope | undefined;
}

type LocalText = Pick<TextAt, 'text' | 'where'>;

const textsOfBlock = ({ block, where }: BlockAt): readonly LocalText[] => {
  if ('list' in block) return block.list.map((text, index) => ({ text, where: `${where}.list[${index}]` }));
  if ('details' in block) {
    return [
      { text: block.details, where: `${where}.details` },
      ...block.text.map((text, index) => ({ text, where: `${where}.text[${index}]` })),
    ];
  }
  if ('paragraph' in block) return [{ text: block.paragraph, where: `${where}.paragraph` }];
  if ('heading' in block) return [{ text: block.heading, where: `${where}.heading` }];
  if ('inset' in block) return [{ text: block.inset, where: `${where}.inset` }];
  if ('warning' in block) return [{ text: block.warning, where: `${where}.warning` }];
  if ('button' in block) return [{ text: block.button, where: `${where}.button` }];
  return [{ text: block.who, where: `${where}.who` }];
};

const present = (parts: Readonly<Record<string, Localised | undefined>>, where: string): readonly LocalText[] =>
  Object.entries(parts).flatMap(([key, text]) =>
    text === undefined ? [] : [{ text, where: where === '' ? key : `${where}.${key}` }],
  );

const plain = (texts: readonly LocalText[]): readonly TextAt[] => texts.map((text) => ({ ...text, role: 'plain' }));

const content = (texts: readonly LocalText[], scope: TextScope): readonly TextAt[] =>
  texts.map((text) => ({ ...text, role: 'content', scope }));

const textsOfPage = (at: PageAt, blocks: readonly BlockAt[]): readonly TextAt[] => {
  const { page, where } = at;
  const scope: TextScope = { kind: 'page', page: at };
  return [
    ...plain(present({ title: page.title, caption: page.caption }, where)),
    ...content(blocks.flatMap(textsOfBlock), scope),
    ...('button' in page ? plain(present({ button: page.button }, where)) : []),
    ...('declaration' in page ? content(present({ declaration: page.declaration }, where), scope) : []),
  ];
};

const textsOfQuestion = ({ question, where }: QuestionAt): readonly TextAt[] => [
  ...plain(present({ label: question.label, hint: question.hint, summaryLabel: question.summaryLabel }, where)),
  { text: question.noun, where: `${where}.noun`, role: 'noun' },
  ...present(question.messages ?? {}, `${where}.messages`).map((text) => ({ ...text, role: 'message' as const })),
];

/** The parts of a journey whose texts are asked for. */
export interface TextSources {
  readonly startBlocks: readonly BlockAt[];
  readonly pages: readonly { readonly page: PageAt; readonly blocks: readonly BlockAt[] }[];
  readonly confirmationBlocks: readonly BlockAt[];
  readonly questions: readonly QuestionAt[];
  readonly options: readonly OptionAt[];
}

/** Every localised text of `journey`, with its place and how it is shown. */
export const textsOf = (journey: Journey, sources: TextSources): readonly TextAt[] => [
  ...plain([{ text: journey.title, where: 'title' }]),
  ...content(sources.startBlocks.flatMap(textsOfBlock), { kind: 'start' }),
  ...plain([{ text: journey.startPage.button, where: 'startPage.button' }]),
  ...sources.pages.flatMap(({ page, blocks }) => textsOfPage(page, blocks)),
  ...sources.questions.flatMap(textsOfQuestion),
  ...plain(sources.options.flatMap(({ option, where }) => present({ label: option.label, hint: option.hint }, where))),
  {
    text: journey.confirmation.title,
    where: 'confirmation.title',
    role: 'filled',
    scope: { kind: 'confirmation' },
  },
  ...content(sources.confirmationBlocks.flatMap(textsOfBlock), { kind: 'confirmation' }),
];

import type { Question } from '../../model/question.js';
import type { Check } from '../view.js';

type Limit = readonly [key: string, value: number | undefined];
interface Wrong {
  readonly key: string;
  readonly message: string;
  readonly remedy: string;
}

const whole = (limits: readonly Limit[], least: number): readonly Wrong[] =>
  limits
    .filter(([, value]) => value !== undefined && (!Number.isSafeInteger(value) || value < least))
    .map(([key, value]) => ({
      key,
      message: `${value} can't be the ${key}.`,
      remedy: `Write a whole number, ${least} or more.`,
    }));

const crossed = (low: Limit, high: Limit): readonly Wrong[] => {
  const [lowKey, least] = low;
  const [highKey, most] = high;
  if (least === undefined || most === undefined || !(least > most)) return [];
  return [
    {
      key: highKey,
      message: `${highKey} ${most} is less than ${lowKey} ${least}, so no answer would pass.`,
      remedy: 'Swap or widen them.',
    },
  ];
};

const wrongIn = (question: Question): readonly Wrong[] => {
  switch (question.kind) {
    case 'text': {
      const min: Limit = ['minLength', question.minLength];
      const max: Limit = ['maxLength', question.maxLength];
      return [...whole([min], 0), ...whole([max], 1), ...crossed(min, max)];
    }
    case 'number': {
      const min: Limit = ['min', question.min];
      const max: Limit = ['max', question.max];
      const beyond = [min, max].filter(([, value]) => value !== undefined && !Number.isFinite(value));
      return [
        ...beyond.map(([key]) => ({ key, message: `The ${key} is not a number.`, remedy: 'Write a number.' })),
        ...whole([['decimals', question.decimals]], 0),
        ...crossed(min, max),
      ];
    }
    case 'date':
      return [
        ...whole([['withinDays', question.withinDays]], 0),
        ...(question.withinDays !== undefined && question.allows === 'future'
          ? [
              {
                key: 'withinDays',
                message: 'withinDays says how far back a date may lie, but this one must lie ahead.',
                remedy: 'Remove withinDays, or let the question allow the past.',
              },
            ]
          : []),
      ];
    default:
      return [];
  }
};

/** A limit that is no limit, or two that leave nothing between them. */
export const badLimit: Check = ({ questions }) =>
  questions.flatMap(({ question, where }) =>
    wrongIn(question).map(({ key, message, remedy }) => ({
      code: 'bad-limit',
      where: `${where}.${key}`,
      message,
      remedy,
    })),
  );

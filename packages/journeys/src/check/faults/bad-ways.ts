import { repeatsOf } from '../repeats.js';
import type { Check } from '../view.js';

/** A location question that offers no way, or one twice. */
export const badWays: Check = ({ questions }) =>
  questions.flatMap(({ question, where }) => {
    if (question.kind !== 'location' || question.ways === undefined) return [];
    const place = `${where}.ways`;
    if (question.ways.length === 0) {
      return [
        {
          code: 'no-ways',
          where: place,
          message: 'The question offers no way to give a place.',
          remedy: 'Leave `ways` out to offer all.',
        },
      ];
    }
    const ways = question.ways.map((way, index) => ({ way, where: `${place}[${index}]` }));
    return repeatsOf(ways, ({ way }) => way).map(({ item }) => ({
      code: 'duplicate-way',
      where: item.where,
      message: `${JSON.stringify(item.way)} is offered twice.`,
      remedy: 'Remove one.',
    }));
  });

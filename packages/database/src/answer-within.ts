import { DatabaseError } from './errors/database-error.js';

/**
 * Waits for `answer` for so many milliseconds.
 * @throws {DatabaseError} `timeout`
 */
export const answerWithin = async (milliseconds: number, answer: () => Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(
        new DatabaseError({
          code: 'timeout',
          problem: `The database did not answer within ${milliseconds} milliseconds.`,
          nextStep: 'Check that it runs, and what keeps it busy.',
        }),
      );
    }, milliseconds);
  });
  const answered = answer();
  // When it is too late already, its own failure has nobody left to tell.
  answered.catch(() => undefined);
  try {
    await Promise.race([answered, tooLate]);
  } finally {
    clearTimeout(timer);
  }
};

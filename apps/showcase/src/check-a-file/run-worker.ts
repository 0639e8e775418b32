import type { Standard, StandardSummary } from '@guildhall/datasets';
import { type Answer, type Fixed, type Looked, type Work, WorkFailure } from './work.js';
import CheckWorker from './worker.ts?worker&inline';

/** How a run is watched and stopped. */
export interface Run {
  /** Ends the work at once. */
  readonly signal: AbortSignal;
  /** Told how many bytes were read, ten times a second at the most. */
  readonly onProgress?: (bytes: number) => void;
}

/** One worker for one piece of work: what goes wrong in one leaves nothing behind for the next, and stopping is certain. */
const runWorker = <Result>(work: Work, run: Run, resultOf: (answer: Answer) => Result | undefined): Promise<Result> =>
  new Promise<Result>((resolve, reject) => {
    run.signal.throwIfAborted();
    const worker = new CheckWorker();
    const finish = (): void => {
      worker.terminate();
      run.signal.removeEventListener('abort', stop);
    };
    const fail = (error: unknown): void => {
      finish();
      reject(error);
    };
    const stop = (): void => fail(run.signal.reason);
    run.signal.addEventListener('abort', stop);
    worker.onerror = (event) => {
      event.preventDefault();
      fail(new WorkFailure('crashed', event.message ?? 'the worker did not start'));
    };
    worker.onmessageerror = () => fail(new WorkFailure('crashed', 'an answer of the worker could not be read'));
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.is === 'progress') return run.onProgress?.(data.bytes);
      if (data.is === 'failed') return fail(new WorkFailure(data.reason, data.detail));
      const result = resultOf(data);
      if (result === undefined) return fail(new WorkFailure('crashed', `the worker answered ${data.is}`));
      finish();
      resolve(result);
    };
    worker.postMessage(work);
  });

/** What a file holds and which standard it follows, by its first bytes. @throws WorkFailure; the signal's reason */
export const lookAt = (file: File, standards: readonly StandardSummary[], run: Run): Promise<Looked> =>
  runWorker({ task: 'look', file, standards }, run, (answer) => (answer.is === 'looked' ? answer.looked : undefined));

/** Holds a file to a standard. @throws WorkFailure; the signal's reason */
export const checkFile = (file: File, standard: Standard, run: Run) =>
  runWorker({ task: 'check', file, standard }, run, (answer) => (answer.is === 'checked' ? answer.report : undefined));

/** Makes a clean copy of a CSV file. @throws WorkFailure; the signal's reason */
export const fixFile = (file: File, standard: Standard, run: Run): Promise<Fixed> =>
  runWorker({ task: 'fix', file, standard }, run, (answer) => (answer.is === 'fixed' ? answer.fixed : undefined));

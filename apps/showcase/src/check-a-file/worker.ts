/** Does the work on a file, away from the page, so that the page never waits for it. */
import {
  checkDataset,
  DETECTION_BYTES,
  detectStandard,
  fixCsv,
  type Report,
  type Standard,
  type TabularStandard,
  tellContent,
  UnfixableError,
} from '@guildhall/datasets';
import { asBlob } from './as-blob.js';
import type { Answer, FailureReason, Fixed, Looked, Work } from './work.js';

/** As many faults as a browser can hold, list and save at ease; all are counted. */
const MOST_LISTED = 10_000;
const PROGRESS_EVERY = 100;
const MOST_CANDIDATES = 3;

const answer = (what: Answer): void => self.postMessage(what);

const progressTeller = (): ((bytes: number) => void) => {
  let last = 0;
  return (bytes) => {
    const now = Date.now();
    if (now - last < PROGRESS_EVERY) return;
    last = now;
    answer({ is: 'progress', bytes });
  };
};

const headOf = async (file: File): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(0, DETECTION_BYTES).arrayBuffer());

const isTabular = (standard: Standard): standard is TabularStandard => standard.tabular !== undefined;

const look = async ({ file, standards }: Extract<Work, { task: 'look' }>): Promise<Looked> => {
  const head = await headOf(file);
  const { standard, candidates } = await detectStandard(head, standards, { fileName: file.name });
  return { kind: tellContent(head), standard: standard?.id, candidates: candidates.slice(0, MOST_CANDIDATES) };
};

const check = ({ file, standard }: Extract<Work, { task: 'check' }>): Promise<Report> =>
  checkDataset(file, standard, { fileName: file.name, maxFaults: MOST_LISTED, onProgress: progressTeller() });

const fix = async ({ file, standard }: Extract<Work, { task: 'fix' }>): Promise<Fixed> => {
  if (!isTabular(standard)) throw new TypeError(`The standard ${standard.id} describes no CSV.`);
  const { output, result } = fixCsv(file, standard, { maxFaults: 0, onProgress: progressTeller() });
  const copy = await asBlob(output, 'text/csv');
  const { changes, changed, truncated } = await result;
  return { copy, changes, changed, truncated };
};

const perform = async (work: Work): Promise<Answer> => {
  if (work.task === 'look') return { is: 'looked', looked: await look(work) };
  if (work.task === 'check') return { is: 'checked', report: await check(work) };
  return { is: 'fixed', fixed: await fix(work) };
};

/** What a browser says of a file that was moved, changed or forbidden since it was chosen. */
const UNREADABLE: ReadonlySet<string> = new Set(['NotFoundError', 'NotReadableError', 'SecurityError']);

const reasonOf = (error: unknown): FailureReason => {
  if (error instanceof UnfixableError) return 'unfixable';
  return error instanceof DOMException && UNREADABLE.has(error.name) ? 'unreadable' : 'crashed';
};

self.onmessage = async ({ data }: MessageEvent<Work>) => {
  try {
    answer(await perform(data));
  } catch (error) {
    answer({ is: 'failed', reason: reasonOf(error), detail: error instanceof Error ? error.message : String(error) });
  }
};

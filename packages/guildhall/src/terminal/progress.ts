/** Where progress is drawn: a terminal redraws one line, anything else (a log, a pipe) gets a line for every tenth. */
export interface ProgressStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

export interface Progress {
  /** `done` of `total`, in any unit; `note` is shown behind the bar. */
  update(done: number, total: number, note?: string): void;
  finish(note: string): void;
}

const WIDTH = 24;
const REDRAW_MILLISECONDS = 80;

/** A progress bar named `label`. */
export const createProgress = (label: string, stream: ProgressStream, now: () => number = Date.now): Progress => {
  let lastDrawn = Number.NEGATIVE_INFINITY;
  let lastTenth = -1;
  const line = (share: number, note: string): string => {
    const filled = Math.round(share * WIDTH);
    const percent = `${Math.floor(share * 100)}`.padStart(3);
    return `${label} [${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}] ${percent}% ${note}`.trimEnd();
  };
  return {
    update(done, total, note = '') {
      const share = total > 0 ? Math.min(1, Math.max(0, done / total)) : 0;
      if (stream.isTTY) {
        if (now() - lastDrawn < REDRAW_MILLISECONDS) return;
        lastDrawn = now();
        stream.write(`\r\u001b[K${line(share, note).slice(0, (stream.columns ?? 80) - 1)}`);
        return;
      }
      const tenth = Math.floor(share * 10);
      if (tenth > lastTenth) {
        lastTenth = tenth;
        stream.write(`${line(share, note)}\n`);
      }
    },
    finish(note) {
      stream.write(stream.isTTY ? `\r\u001b[K${label}: ${note}\n` : `${label}: ${note}\n`);
    },
  };
};

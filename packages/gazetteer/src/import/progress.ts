import type { ImportPhase, ImportProgress } from './report.js';

export type ProgressCallback = (progress: ImportProgress) => void;

/** Milliseconds between two calls. */
const INTERVAL = 100;

/** Tells a callback where an import is, not more often than it can be seen. */
export class ProgressMeter {
  readonly #callback: ProgressCallback | undefined;
  readonly #totalBytes: number | undefined;
  readonly started = performance.now();
  #told = 0;
  bytes = 0;
  rows = 0;

  constructor(callback: ProgressCallback | undefined, totalBytes: number | undefined) {
    this.#callback = callback;
    this.#totalBytes = totalBytes;
  }

  get milliseconds(): number {
    return performance.now() - this.started;
  }

  get rowsPerSecond(): number {
    return Math.round((this.rows * 1000) / Math.max(1, this.milliseconds));
  }

  tell(phase: ImportPhase, force = false): void {
    if (this.#callback === undefined) return;
    const now = performance.now();
    if (!force && now - this.#told < INTERVAL) return;
    this.#told = now;
    const { bytes, rows, rowsPerSecond } = this;
    this.#callback({ phase, bytes, totalBytes: this.#totalBytes, rows, rowsPerSecond });
  }
}

/// <reference lib="dom" />

/**
 * When a session ends, in milliseconds of the clock, for all tabs of the site. Whoever has drawn a page or extended the session last
 * knows it best, so the last word holds. Where a browser keeps nothing, each tab goes by its own.
 */
export class SharedDeadline {
  private readonly key: string;
  private own: number;

  constructor(sessionName: string, deadline: number) {
    this.key = `guildhall-session-timeout:${sessionName}`;
    this.own = deadline;
    this.set(deadline);
  }

  /** The deadline as the tab that spoke last has set it. */
  get(): number {
    try {
      const kept = Number(localStorage.getItem(this.key));
      if (kept > 0) this.own = kept;
    } catch {
      // Storage may be forbidden: then this tab's own deadline holds.
    }
    return this.own;
  }

  set(deadline: number): void {
    this.own = deadline;
    try {
      localStorage.setItem(this.key, String(deadline));
    } catch {
      // As above.
    }
  }
}

/// <reference lib="dom" />
import type { BehaviourModule } from '../behaviour/behaviour-module.js';
import { listenUntil } from '../behaviour/browser-support.js';
import { ModuleTexts } from '../typeahead/module-texts.js';
import { keepTyped, requestExtension } from './session-requests.js';
import { SharedDeadline } from './shared-deadline.js';

const MODULE = 'guildhall-session-timeout';
const SECOND = 1000;
/** What was typed is sent while the session still holds. */
const KEEP_BEFORE = 15;

const part = (root: HTMLElement, name: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`${MODULE}: there is no [data-part="${name}"] within its element.`);
  return found;
};

const secondsOf = (text: string | undefined, name: string): number => {
  const seconds = Number(text);
  if (!(seconds > 0)) throw new Error(`${MODULE}: ${name} must be a number of seconds above 0; it is "${text}".`);
  return seconds;
};

/** Warns that a session ends, extends it, and leads to the timed-out page. See {@link SessionTimeout}. */
class SessionTimeoutModule {
  private readonly root: HTMLElement;
  private readonly dialog: HTMLDialogElement;
  private readonly texts: ModuleTexts;
  private readonly deadline: SharedDeadline;
  private readonly ends = new AbortController();
  private readonly lifetime: number;
  private readonly warnSeconds: number;
  private readonly leftBefore: string;
  private announced = '';
  private isKept = false;
  private isKeeping = false;
  private isChanged = false;
  private isAsking = false;

  constructor(root: HTMLElement) {
    const dialog = root.querySelector('dialog');
    if (!dialog) throw new Error(`${MODULE}: there is no <dialog> within its element.`);
    this.root = root;
    this.dialog = dialog;
    this.texts = new ModuleTexts(root);
    this.leftBefore = part(root, 'left').textContent ?? '';
    this.lifetime = secondsOf(root.dataset.secondsLeft, 'data-seconds-left');
    this.warnSeconds = secondsOf(root.dataset.warnSeconds, 'data-warn-seconds');
    this.deadline = new SharedDeadline(root.dataset.sessionName ?? 'session', Date.now() + this.lifetime * SECOND);
    this.listen();
    const timer = setInterval(() => this.tick(), SECOND);
    this.ends.signal.addEventListener('abort', () => clearInterval(timer));
    this.tick();
  }

  destroy(): void {
    this.ends.abort();
    this.dialog.close();
    part(this.root, 'left').textContent = this.leftBefore;
    for (const name of ['problem', 'countdown', 'status']) part(this.root, name).textContent = '';
  }

  private listen(): void {
    const { signal } = this.ends;
    const tick = (): void => this.tick();
    // A device that slept, a page that was frozen, and another tab that was extended: the clock and the deadline tell.
    for (const type of ['focus', 'pageshow', 'storage']) listenUntil(signal, window, type, tick);
    listenUntil(signal, document, 'visibilitychange', tick);
    listenUntil(signal, document, 'input', () => this.typed());
    listenUntil(signal, part(this.root, 'extend'), 'click', () => this.extend());
    listenUntil(signal, part(this.root, 'extend-link'), 'click', (event) => this.extendByLink(event));
    // Escape means that someone is there.
    listenUntil(signal, this.dialog, 'cancel', (event) => this.extendByLink(event));
  }

  private extendByLink(event: Event): void {
    event.preventDefault();
    this.extend();
  }

  private tick(): void {
    const left = Math.ceil((this.deadline.get() - Date.now()) / SECOND);
    if (left <= 0) this.timeOut();
    else if (left <= this.warnSeconds) this.warn(left);
    else this.calm();
  }

  private warn(left: number): void {
    if (!this.dialog.open) {
      this.dialog.showModal();
      part(this.root, 'extend').focus();
    }
    const text = this.leftText(left);
    const shown = part(this.root, 'left');
    if (shown.textContent !== text) shown.textContent = text;
    this.announce(left);
    if (left <= Math.min(KEEP_BEFORE, this.warnSeconds)) this.keep();
  }

  private leftText(left: number): string {
    const [unit, count] = left > 60 ? (['minutes', Math.ceil(left / 60)] as const) : (['seconds', left] as const);
    return this.texts.text('left', { left: this.texts.text(unit, { count }) });
  }

  /** Each minute, and 20 seconds before the end: more would talk over everything else. */
  private announce(left: number): void {
    const stage = left > 20 ? Math.ceil(left / 60) * 60 : 20;
    const text = this.leftText(Math.min(stage, Math.max(left, 20)));
    const key = String(stage);
    if (this.announced === key) return;
    this.announced = key;
    part(this.root, 'countdown').textContent = text;
  }

  private calm(): void {
    this.announced = '';
    this.isKept = false;
    if (!this.dialog.open) return;
    this.dialog.close();
    part(this.root, 'problem').textContent = '';
    part(this.root, 'status').textContent = this.texts.text('extended');
  }

  private async extend(): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    const extension = await requestExtension(this.root.dataset.extendHref ?? '');
    this.isAsking = false;
    if (this.ends.signal.aborted) return;
    if (extension.outcome === 'extended') {
      this.deadline.set(Date.now() + (extension.secondsLeft ?? this.lifetime) * SECOND);
      this.tick();
    } else if (extension.outcome === 'gone') this.timeOut();
    else part(this.root, 'problem').textContent = this.texts.text('unreached');
  }

  private async keep(): Promise<void> {
    const { keepForm, keepHref } = this.root.dataset;
    const form = keepForm ? document.getElementById(keepForm) : null;
    if (this.isKept || this.isKeeping || !keepHref || !(form instanceof HTMLFormElement)) return;
    this.isKeeping = true;
    this.isChanged = false;
    const isTaken = await keepTyped(form, keepHref);
    this.isKeeping = false;
    this.isKept = isTaken && !this.isChanged;
  }

  /** What was kept, or is being kept, lacks what is typed now. */
  private typed(): void {
    this.isKept = false;
    this.isChanged = true;
  }

  private timeOut(): void {
    this.ends.abort();
    const { timedOutHref = '' } = this.root.dataset;
    // A browser may bring the page back as it is left, and what was typed would lie behind the dialog.
    this.dialog.close();
    // What is kept need not stay behind on a shared device. What is not can be got back by the browser's own way back.
    if (this.isKept) location.replace(timedOutHref);
    else location.assign(timedOutHref);
  }
}

/** Starts the warning wherever `data-module` asks for it. */
export const SESSION_TIMEOUT: BehaviourModule = {
  name: MODULE,
  start: (root) => {
    // Without dialogs (Safari before 15.4) the note and its link remain.
    if (typeof HTMLDialogElement !== 'function') return () => undefined;
    const module = new SessionTimeoutModule(root);
    return () => module.destroy();
  },
};

/// <reference lib="dom" />
import type { BehaviourModule } from './behaviour-module.js';

/** What our modules use beyond what GOV.UK Frontend's do: Chrome 73, Firefox 63 and Safari 13 have all of it. */
const isSupported = (): boolean =>
  typeof AbortController === 'function' && 'PluralRules' in Intl && 'fromEntries' in Object;

/** The module, which does nothing where the browser lacks what it uses: the page then works as it does without JavaScript. */
export const whereSupported = (module: BehaviourModule): BehaviourModule => ({
  name: module.name,
  start: (root) => (isSupported() ? module.start(root) : () => undefined),
});

/** Listens until `signal` aborts. Browsers before Chrome 90 and Safari 15 leave the `signal` of a listener's options unheeded. */
export const listenUntil = (
  signal: AbortSignal,
  target: EventTarget,
  type: string,
  listener: (event: Event) => void,
): void => {
  target.addEventListener(type, listener);
  signal.addEventListener('abort', () => target.removeEventListener(type, listener));
};

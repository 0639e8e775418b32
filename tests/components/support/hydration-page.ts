/** Runs in Chromium: hydrates what the server has drawn, and tells what React complained of and what became of the document. */
import { Behaviour } from '@guildhall/components/behaviour';
import { createElement, Fragment, type ReactElement, StrictMode, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { type ElementName, elementOf } from './drawn-element.js';

/** How an element is hydrated. */
export type Mode = 'plain' | 'strict' | 'behaviour';

/** One element to hydrate. */
export interface HydrationCase extends ElementName {
  /** What the server has drawn. */
  readonly html: string;
}

/** What became of it. */
export interface HydrationReport {
  /** Warnings and errors of the browser's console, of React and of the page. */
  readonly complaints: readonly string[];
  readonly before: string;
  readonly after: string;
  /** With behaviour: the document after React has unmounted everything, down to the last node. */
  readonly afterUndo: string;
  /** How many elements of it had a module started on them. */
  readonly modules: number;
  /** Listeners on the document and the window while it was mounted, and after. */
  readonly listeners: readonly [number, number];
}

const complaints: string[] = [];
for (const level of ['error', 'warn', 'log'] as const) {
  console[level] = (...values: readonly unknown[]) => complaints.push(`${level}: ${values.map(String).join(' ')}`);
}
addEventListener('error', ({ message }) => complaints.push(`error of the page: ${message}`));

/** Listeners that are heard wherever they come from, each once however often it is added. */
const globalListeners = new Map<EventTarget, Map<string, Set<unknown>>>();
const listenersOf = (target: EventTarget, type: string): Set<unknown> => {
  const types = globalListeners.get(target) ?? new Map<string, Set<unknown>>();
  globalListeners.set(target, types);
  const listeners = types.get(type) ?? new Set();
  types.set(type, listeners);
  return listeners;
};
const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
const isGlobal = (target: EventTarget): boolean => !(target instanceof Element);
EventTarget.prototype.addEventListener = function (type, listener, options) {
  if (isGlobal(this)) listenersOf(this, type).add(listener);
  add.call(this, type, listener, options);
};
EventTarget.prototype.removeEventListener = function (type, listener, options) {
  if (isGlobal(this)) listenersOf(this, type).delete(listener);
  remove.call(this, type, listener, options);
};
const countListeners = (): number =>
  [...globalListeners.values()].flatMap((types) => [...types.values()]).reduce((sum, { size }) => sum + size, 0);

const Ready = ({ onReady }: { readonly onReady: () => void }): null => {
  useEffect(onReady, [onReady]);
  return null;
};

/** The tree as the server has drawn it, but for what draws nothing. */
const wrapped = (element: ReactElement, mode: Mode, onReady: () => void): ReactElement => {
  const content = createElement(Fragment, null, element, createElement(Ready, { onReady }));
  const scoped = mode === 'behaviour' ? createElement(Behaviour, null, content) : content;
  return mode === 'plain' ? scoped : createElement(StrictMode, null, scoped);
};

const moduleCount = (root: Element): number =>
  [...root.querySelectorAll('[data-module]')].filter((one) => one.hasAttribute(`data-${one.getAttribute('data-module')}-init`))
    .length;

/** What the page is asked to do. */
export const hydrate = async (one: HydrationCase, mode: Mode): Promise<HydrationReport> => {
  complaints.length = 0;
  sessionStorage.clear();
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = one.html;
  const before = container.innerHTML;
  const note = (error: unknown): void => {
    complaints.push(`React: ${String(error)}`);
  };
  const { promise, resolve } = Promise.withResolvers<void>();
  const root = hydrateRoot(container, wrapped(elementOf(one), mode, resolve), {
    onRecoverableError: note,
    onUncaughtError: note,
    onCaughtError: note,
  });
  await promise;
  const after = container.innerHTML;
  const nodes = [...container.children];
  const modules = moduleCount(container);
  const whileMounted = countListeners();
  root.unmount();
  const afterUndo = nodes.map(({ outerHTML }) => outerHTML).join('');
  const report = { complaints: [...complaints], before, after, afterUndo, modules };
  container.remove();
  return { ...report, listeners: [whileMounted, countListeners()] };
};

Object.assign(window, { hydrate });

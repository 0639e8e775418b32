/** Runs in Chromium: hydrates what the server has drawn, and tells what React complained of and what became of the document. */
import { Behaviour } from '@guildhall/components/behaviour';
import type { OwnComponent } from '@guildhall/components/fixtures';
import { createElement, Fragment, type ReactElement, StrictMode, useEffect } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
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
  /** With behaviour: the nodes after React has unmounted them; `before` where only attributes stand in another order. */
  readonly afterUndo: string;
  /** How many elements of it had a module started on them. */
  readonly modules: number;
  /** How many listeners on the document, the window and media queries it has left behind. */
  readonly listenersLeft: number;
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
const isGlobal = (target: EventTarget): boolean => !(target instanceof Element || target instanceof AbortSignal);
EventTarget.prototype.addEventListener = function (type, listener, options) {
  if (isGlobal(this)) {
    const listeners = listenersOf(this, type);
    listeners.add(listener);
    const signal = typeof options === 'object' ? options.signal : undefined;
    if (signal) add.call(signal, 'abort', () => listeners.delete(listener));
  }
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
  [...root.querySelectorAll('[data-module]')].filter((one) =>
    one.hasAttribute(`data-${one.getAttribute('data-module')}-init`),
  ).length;

/** Attributes that were taken away and set again stand last: their order says nothing. */
const inOneOrder = (html: string): string => {
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const element of template.content.querySelectorAll('*')) {
    const attributes = [...element.attributes].sort((one, other) => (one.name < other.name ? -1 : 1));
    for (const { name } of attributes) element.removeAttribute(name);
    for (const attribute of attributes) element.setAttributeNode(attribute);
  }
  return template.innerHTML;
};

const hydrate = async (element: ReactElement, html: string, mode: Mode): Promise<HydrationReport> => {
  complaints.length = 0;
  sessionStorage.clear();
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = html;
  const before = container.innerHTML;
  const listenersBefore = countListeners();
  const note = (error: unknown): void => {
    complaints.push(`React: ${String(error)}`);
  };
  const root = await new Promise<Root>((resolve) => {
    const hydrating = hydrateRoot(
      container,
      wrapped(element, mode, () => resolve(hydrating)),
      {
        onRecoverableError: note,
        onUncaughtError: note,
        onCaughtError: note,
      },
    );
  });
  const after = container.innerHTML;
  const nodes = [...container.children];
  const modules = moduleCount(container);
  root.unmount();
  const isUndone = inOneOrder(nodes.map(({ outerHTML }) => outerHTML).join('')) === inOneOrder(before);
  const afterUndo = isUndone ? before : nodes.map(({ outerHTML }) => outerHTML).join('');
  const report = { complaints: [...complaints], before, after, afterUndo, modules };
  container.remove();
  return { ...report, listenersLeft: countListeners() - listenersBefore };
};

/** Lets the window be asked to hydrate fixtures by their names. */
export const serveHydration = (ownComponents: readonly OwnComponent[]): void => {
  // The first root of a page has listeners that React never takes away.
  createRoot(document.createElement('div')).unmount();
  Object.assign(window, {
    hydrate: (one: HydrationCase, mode: Mode) => hydrate(elementOf(one, ownComponents), one.html, mode),
  });
};

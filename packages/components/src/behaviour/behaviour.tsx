'use client';

import { type ReactElement, type RefObject, useLayoutEffect, useRef } from 'react';
import type { ElementProps } from '../element/element.js';
import { MODULES } from './modules.js';
import { ISLAND, startModules } from './start-behaviour.js';

/** What {@link useBehaviour} gives: props of the element within which behaviour is started. */
export interface BehaviourScope<Root extends HTMLElement> {
  /** Reaches the element. */
  readonly ref: RefObject<Root | null>;
  /** Tells `guildhall.js`, where the page has it too, to leave this element to React. */
  readonly 'data-guildhall-behaviour': '';
}

/**
 * Starts GOV.UK Frontend's modules, and ours, on what is drawn within an element: `<main {...useBehaviour<HTMLElement>()}>`. It
 * starts when the element has been mounted or hydrated, follows what comes and goes within, and leaves the document as it
 * found it when it unmounts. https://frontend.design-system.service.gov.uk/javascript-api-reference/
 */
export const useBehaviour = <Root extends HTMLElement = HTMLDivElement>(): BehaviourScope<Root> => {
  const ref = useRef<Root>(null);
  // A layout effect is undone before React takes nodes out, which must then be where React has put them.
  useLayoutEffect(() => (ref.current ? startModules(ref.current, MODULES) : undefined), []);
  return { ref, [ISLAND]: '' };
};

/** Props of {@link Behaviour}: every attribute of its `<div>`. */
export type BehaviourProps = Omit<ElementProps<'div'>, 'ref'>;

/** A `<div>` within which all behaviour is started: see {@link useBehaviour}. Each Suspense boundary needs one of its own. */
export const Behaviour = (props: BehaviourProps): ReactElement => <div {...props} {...useBehaviour()} />;

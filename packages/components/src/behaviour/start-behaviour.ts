import type { BehaviourModule, Undo } from './behaviour-module.js';

/** Marks an element whose behaviour is started by itself, such as by React: what starts the rest of the page leaves it out. */
export const ISLAND = 'data-guildhall-behaviour';

/** What GOV.UK Frontend's styles and modules go by. */
const BODY_CLASSES = ['js-enabled', 'govuk-frontend-supported'];
let runningScopes = 0;
let addedClasses: readonly string[] = [];

const markBody = (): Undo => {
  if (runningScopes === 0) {
    addedClasses = BODY_CLASSES.filter((name) => !document.body.classList.contains(name));
    document.body.classList.add(...BODY_CLASSES);
  }
  runningScopes += 1;
  return () => {
    runningScopes -= 1;
    if (runningScopes === 0) document.body.classList.remove(...addedClasses);
  };
};

const isOf = (scope: Element, element: Element): boolean => {
  const island = element.closest(`[${ISLAND}]`);
  return island === null || island.contains(scope);
};

const started = (module: BehaviourModule, root: HTMLElement): Undo => {
  try {
    return module.start(root);
  } catch (error) {
    // One element that is not as it should be leaves the rest of the page at work.
    console.error(error);
    return () => undefined;
  }
};

/**
 * Starts behaviour on every element within a scope that asks for it by `data-module`, and on those that come into it later; ends
 * it on those that leave. What it gives ends all of it: the document is then as if nothing had been started.
 */
export const startModules = (scope: HTMLElement, modules: readonly BehaviourModule[]): Undo => {
  const running = new Map<HTMLElement, Undo>();
  const startNew = (module: BehaviourModule): void => {
    for (const root of scope.querySelectorAll<HTMLElement>(`[data-module="${module.name}"]`)) {
      if (!running.has(root) && isOf(scope, root)) running.set(root, started(module, root));
    }
  };
  const endLeft = (): void => {
    for (const [root, undo] of running) {
      if (scope.contains(root)) continue;
      running.delete(root);
      undo();
    }
  };
  let unmarkBody: Undo | undefined = markBody();
  modules.forEach(startNew);
  const observer = new MutationObserver(() => {
    endLeft();
    modules.forEach(startNew);
  });
  observer.observe(scope, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    for (const undo of [...running.values()].reverse()) undo();
    running.clear();
    unmarkBody?.();
    unmarkBody = undefined;
  };
};

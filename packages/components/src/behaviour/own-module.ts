import type { BehaviourModule } from './behaviour-module.js';

/** A module of ours: in shape one of GOV.UK Frontend's, but that it can end. */
export interface OwnModule {
  new (root: HTMLElement): { readonly destroy: () => void };
  /** As `data-module` names it. */
  readonly moduleName: string;
}

/** A module of ours as behaviour. */
export const ownModule = (Module: OwnModule): BehaviourModule => ({
  name: Module.moduleName,
  start: (root) => {
    const started = new Module(root);
    return () => started.destroy();
  },
});

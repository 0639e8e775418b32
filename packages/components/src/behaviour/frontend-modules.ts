import {
  Accordion,
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  ExitThisPage,
  FileUpload,
  type FrontendModule,
  NotificationBanner,
  PasswordInput,
  Radios,
  ServiceNavigation,
  SkipLink,
  Tabs,
} from 'govuk-frontend';
import type { BehaviourModule } from './behaviour-module.js';
import { Recording } from './recording.js';

const undoable = (Module: FrontendModule): BehaviourModule => ({
  name: Module.moduleName,
  start: (root) => {
    const recording = new Recording();
    try {
      recording.run(() => new Module(root));
    } catch (error) {
      recording.undo();
      throw error;
    }
    return () => recording.undo();
  },
});

/** GOV.UK Frontend's own modules, in the order in which it starts them. */
export const FRONTEND_MODULES: readonly BehaviourModule[] = [
  Accordion,
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  ExitThisPage,
  FileUpload,
  NotificationBanner,
  PasswordInput,
  Radios,
  ServiceNavigation,
  SkipLink,
  Tabs,
].map(undoable);

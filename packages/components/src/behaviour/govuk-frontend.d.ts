/** GOV.UK Frontend has no types of its own: what we use of it. */
declare module 'govuk-frontend' {
  /** A module: made for an element of the page, it begins to work there, and throws where the element is not as it should be. */
  export interface FrontendModule {
    new (root: HTMLElement): unknown;
    /** As `data-module` names it. */
    readonly moduleName: string;
  }
  export const Accordion: FrontendModule;
  export const Button: FrontendModule;
  export const CharacterCount: FrontendModule;
  export const Checkboxes: FrontendModule;
  export const ErrorSummary: FrontendModule;
  export const ExitThisPage: FrontendModule;
  export const FileUpload: FrontendModule;
  export const NotificationBanner: FrontendModule;
  export const PasswordInput: FrontendModule;
  export const Radios: FrontendModule;
  export const ServiceNavigation: FrontendModule;
  export const SkipLink: FrontendModule;
  export const Tabs: FrontendModule;
}

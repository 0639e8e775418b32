/** What the page template runs at once: it marks a body whose browser runs scripts, and one that GOV.UK Frontend supports. */
export const SUPPORT_SCRIPT =
  "document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');";

/** The hash of {@link SUPPORT_SCRIPT} for the `script-src` of a content security policy. */
export const SUPPORT_SCRIPT_HASH = 'sha256-GUQ5ad8JK5KmEWmROf3LZd9ge94daqNvd8xy9YS1iDw=';

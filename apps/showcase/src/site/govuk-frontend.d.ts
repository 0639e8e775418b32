/** GOV.UK Frontend has no types of its own: what the site uses of it. */
declare module 'govuk-frontend' {
  export const initAll: (options?: { readonly scope?: Element }) => void;
}

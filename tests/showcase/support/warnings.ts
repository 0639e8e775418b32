/** What govuk-frontend's own modules say of its own fixtures. Whatever else the console hears fails a test, as does one that it no longer hears. */
export const EXPECTED_WARNINGS: Readonly<Record<string, string>> = {
  'components-character-count--with-maxwords': 'warning: govuk-character-count: Option `maxwords` is deprecated.',
};

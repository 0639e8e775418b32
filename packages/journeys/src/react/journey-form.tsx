import { Button, ErrorSummary } from '@guildhall/components';
import { type Language, type Localised, localise } from '@guildhall/council';
import type { ReactElement, ReactNode } from 'react';
import type { FieldError } from '../engine/context.js';
import { UI } from '../text/ui.js';
import { each } from './each.js';
import { local } from './local-text.js';

/** Everything that is wrong on the page, each linked to its input. Nothing where nothing is. */
export const Errors = ({
  errors,
  language,
}: {
  readonly errors: readonly FieldError[];
  readonly language: Language;
}): ReactElement | null =>
  errors.length === 0 ? null : (
    <ErrorSummary
      title={localise(UI.errorSummaryTitle, language)}
      errorList={errors.map(({ message, field }) => ({ text: message, href: `#${field}` }))}
    />
  );

export interface JourneyFormProps {
  readonly language: Language;
  readonly action?: string | undefined;
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  readonly button: Localised;
  readonly children?: ReactNode;
}

/**
 * A form that posts to this site. `novalidate`, because a browser's own messages are neither in the words of the service
 * nor always in the language of the page.
 */
export const JourneyForm = ({ language, action, hidden = {}, button, children }: JourneyFormProps): ReactElement => (
  <form method="post" noValidate {...(action === undefined ? {} : { action })}>
    {each(Object.entries(hidden), ([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    {children}
    <Button preventDoubleClick>{local(button, language)}</Button>
  </form>
);

/** The width of text in which lines are read with ease. */
export const TwoThirds = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <div className="govuk-grid-row">
    <div className="govuk-grid-column-two-thirds">{children}</div>
  </div>
);

/** What stands above a heading and names the group of pages. */
export const Caption = ({
  caption,
  language,
}: {
  readonly caption: Localised | undefined;
  readonly language: Language;
}): ReactElement | null =>
  caption === undefined ? null : <span className="govuk-caption-l">{local(caption, language)}</span>;

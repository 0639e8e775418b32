import type { ReactElement, ReactNode } from 'react';
import { asOptions, type ContentOr, isBlank } from '../element/content.js';
import { idList } from '../element/element.js';
import { ErrorMessage, type ErrorMessageOptions } from '../error-message/error-message.js';
import { Hint, type HintOptions } from '../hint/hint.js';

/** The hint and the error message of a field or a group of fields. */
export interface Messages {
  /** What helps to answer. */
  readonly hint?: ContentOr<HintOptions>;
  /** What is wrong with the answer. */
  readonly errorMessage?: ContentOr<ErrorMessageOptions>;
}

/** True where the field shows its error state. */
export const hasError = ({ errorMessage }: Messages): boolean => !isBlank(errorMessage);

/** The ids that describe a field: those given, then its hint's and its error message's. */
export const describedBy = (
  id: string | undefined,
  given: string | undefined,
  messages: Messages,
): string | undefined =>
  idList(given, !isBlank(messages.hint) && `${id}-hint`, !isBlank(messages.errorMessage) && `${id}-error`);

const drawHint = (hint: ContentOr<HintOptions>, id: string): ReactElement | null => {
  const options = asOptions<HintOptions>(hint);
  if (!options) return null;
  const { text, ...rest } = options;
  return (
    <Hint {...rest} id={id}>
      {text}
    </Hint>
  );
};

const drawErrorMessage = (errorMessage: ContentOr<ErrorMessageOptions>, id: string): ReactElement | null => {
  const options = asOptions<ErrorMessageOptions>(errorMessage);
  if (!options) return null;
  const { text, ...rest } = options;
  return (
    <ErrorMessage {...rest} id={id}>
      {text}
    </ErrorMessage>
  );
};

/**
 * Draws the hint and the error message whose ids {@link describedBy} gives. Every field calls this, most have neither: so
 * it is a function and no component, which the server would have to set up each time.
 */
export const fieldMessages = (id: string | undefined, { hint, errorMessage }: Messages): ReactNode =>
  isBlank(hint) && isBlank(errorMessage) ? null : (
    <>
      {drawHint(hint, `${id}-hint`)}
      {drawErrorMessage(errorMessage, `${id}-error`)}
    </>
  );

import type { ReactElement } from 'react';
import { asOptions, type ContentOr } from '../element/content.js';
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
export const hasError = ({ errorMessage }: Messages): boolean => asOptions(errorMessage) !== undefined;

/** The ids that describe a field: those given, then its hint's and its error message's. */
export const describedBy = (
  id: string | undefined,
  given: string | undefined,
  messages: Messages,
): string | undefined =>
  idList(
    given,
    asOptions(messages.hint) !== undefined && `${id}-hint`,
    asOptions(messages.errorMessage) !== undefined && `${id}-error`,
  );

/** Draws the hint and the error message whose ids {@link describedBy} gives. */
export const FieldMessages = ({
  id,
  hint,
  errorMessage,
}: Messages & { readonly id: string | undefined }): ReactElement => {
  const hintOptions = asOptions<HintOptions>(hint);
  const errorOptions = asOptions<ErrorMessageOptions>(errorMessage);
  const { text: hintText, ...hintRest } = hintOptions ?? {};
  const { text: errorText, ...errorRest } = errorOptions ?? {};
  return (
    <>
      {hintOptions && (
        <Hint {...hintRest} id={`${id}-hint`}>
          {hintText}
        </Hint>
      )}
      {errorOptions && (
        <ErrorMessage {...errorRest} id={`${id}-error`}>
          {errorText}
        </ErrorMessage>
      )}
    </>
  );
};

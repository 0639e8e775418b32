import type { ReactElement } from 'react';
import { classNames, type ElementOptions } from '../element/element.js';
import { messageAttributes, type PluralMessages } from '../element/messages.js';
import { Hint } from '../hint/hint.js';
import { Textarea, type TextareaProps } from '../textarea/textarea.js';

/** Props of {@link CharacterCount}: those of {@link Textarea}, the limit, and the messages for other languages. */
export interface CharacterCountProps extends Omit<TextareaProps, 'describedBy'> {
  /** The most characters that an answer may have. It is counted, not enforced: the server must check it. */
  readonly maxlength?: number | string | undefined;
  /** The most words that an answer may have; counted in place of characters. */
  readonly maxwords?: number | string | undefined;
  /** Shows the count only from this percentage of the limit on. */
  readonly threshold?: number | string | undefined;
  /** What is counted, where the limit is set in JavaScript. `words` where `maxwords` is given. */
  readonly countType?: 'characters' | 'words' | (string & {}) | undefined;
  /** Attributes of the message that shows the limit. */
  readonly countMessage?: { readonly className?: string | undefined } | undefined;
  /** Says the limit before and without JavaScript; `%{count}` stands for it. “You can enter up to %{count} characters”. */
  readonly textareaDescriptionText?: string | undefined;
  /** “You have %{count} characters remaining” unless stated. */
  readonly charactersUnderLimitText?: PluralMessages | undefined;
  /** “You have 0 characters remaining” unless stated. */
  readonly charactersAtLimitText?: string | undefined;
  /** “You have %{count} characters too many” unless stated. */
  readonly charactersOverLimitText?: PluralMessages | undefined;
  /** “You have %{count} words remaining” unless stated. */
  readonly wordsUnderLimitText?: PluralMessages | undefined;
  /** “You have 0 words remaining” unless stated. */
  readonly wordsAtLimitText?: string | undefined;
  /** “You have %{count} words too many” unless stated. */
  readonly wordsOverLimitText?: PluralMessages | undefined;
}

const dataAttributes = (attributes: Readonly<Record<`data-${string}`, string | number | undefined>>) =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));

/** Asks for text of a limited length and counts it. https://design-system.service.gov.uk/components/character-count/ */
export const CharacterCount = ({
  maxlength,
  maxwords,
  threshold,
  countType: givenType,
  countMessage,
  textareaDescriptionText,
  charactersUnderLimitText,
  charactersAtLimitText,
  charactersOverLimitText,
  wordsUnderLimitText,
  wordsAtLimitText,
  wordsOverLimitText,
  formGroup = {},
  className,
  ...rest
}: CharacterCountProps): ReactElement => {
  const id = rest.id || rest.name;
  const limit = maxwords || maxlength;
  const countType = givenType || (maxwords ? 'words' : undefined);
  const description =
    textareaDescriptionText || `You can enter up to %{count} ${countType === 'words' ? 'words' : 'characters'}`;
  const { afterInput, className: groupClassName, ...group } = formGroup;
  const attributes: ElementOptions<'div'> = {
    ...group,
    className: classNames('govuk-character-count', groupClassName),
    'data-module': 'govuk-character-count',
    ...dataAttributes({
      'data-maxlength': maxlength,
      'data-maxwords': maxwords,
      'data-threshold': threshold,
      'data-count-type': countType,
    }),
    ...messageAttributes({
      // Without a limit the script will know it, and then it needs the message that it is to fill in.
      'textarea-description': limit || !textareaDescriptionText ? undefined : { other: textareaDescriptionText },
      'characters-under-limit': charactersUnderLimitText,
      'characters-at-limit': charactersAtLimitText,
      'characters-over-limit': charactersOverLimitText,
      'words-under-limit': wordsUnderLimitText,
      'words-at-limit': wordsAtLimitText,
      'words-over-limit': wordsOverLimitText,
    }),
  };
  return (
    <Textarea
      {...rest}
      id={id}
      describedBy={`${id}-info`}
      className={classNames('govuk-js-character-count', className)}
      formGroup={{
        ...attributes,
        afterInput: (
          <>
            <Hint id={`${id}-info`} className={classNames('govuk-character-count__message', countMessage?.className)}>
              {limit ? description.replace('%{count}', String(limit)) : undefined}
            </Hint>
            {afterInput}
          </>
        ),
      }}
    />
  );
};

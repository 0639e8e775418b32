import type { ReactElement } from 'react';
import { Button } from '../button/button.js';
import { isBlank } from '../element/content.js';
import { classNames, type ElementOptions } from '../element/element.js';
import { messageAttributes } from '../element/messages.js';
import { Input, type InputProps } from '../input/input.js';

/** Props of {@link PasswordInput}: those of {@link Input}, and what the button that shows the password says. */
export interface PasswordInputProps
  extends Omit<
    InputProps,
    'type' | 'prefix' | 'suffix' | 'inputWrapper' | 'spellCheck' | 'autoCapitalize' | 'inputMode' | 'pattern'
  > {
  /** `current-password` unless stated; `new-password` where one is chosen. */
  readonly autoComplete?: string | undefined;
  /** “Show” unless stated. */
  readonly showPasswordText?: string | undefined;
  /** “Hide” unless stated. */
  readonly hidePasswordText?: string | undefined;
  /** “Show password” unless stated. */
  readonly showPasswordAriaLabelText?: string | undefined;
  /** “Hide password” unless stated. */
  readonly hidePasswordAriaLabelText?: string | undefined;
  /** “Your password is visible” unless stated. */
  readonly passwordShownAnnouncementText?: string | undefined;
  /** “Your password is hidden” unless stated. */
  readonly passwordHiddenAnnouncementText?: string | undefined;
  /** Class names of the button that shows the password. */
  readonly button?: { readonly className?: string | undefined } | undefined;
}

/** Asks for a password and can show it. https://design-system.service.gov.uk/components/password-input/ */
export const PasswordInput = ({
  showPasswordText,
  hidePasswordText,
  showPasswordAriaLabelText,
  hidePasswordAriaLabelText,
  passwordShownAnnouncementText,
  passwordHiddenAnnouncementText,
  button,
  formGroup = {},
  className,
  autoComplete,
  ...rest
}: PasswordInputProps): ReactElement => {
  const id = rest.id || rest.name;
  const { afterInput, className: groupClassName, ...group } = formGroup;
  const attributes: ElementOptions<'div'> = {
    ...group,
    className: classNames('govuk-password-input', groupClassName),
    'data-module': 'govuk-password-input',
    ...messageAttributes({
      'show-password': showPasswordText,
      'hide-password': hidePasswordText,
      'show-password-aria-label': showPasswordAriaLabelText,
      'hide-password-aria-label': hidePasswordAriaLabelText,
      'password-shown-announcement': passwordShownAnnouncementText,
      'password-hidden-announcement': passwordHiddenAnnouncementText,
    }),
  };
  const toggle = (
    <Button
      type="button"
      className={classNames(
        'govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle',
        button?.className,
      )}
      aria-controls={id}
      aria-label={showPasswordAriaLabelText ?? 'Show password'}
      hidden
    >
      {showPasswordText ?? 'Show'}
    </Button>
  );
  return (
    <Input
      {...rest}
      id={id}
      type="password"
      spellCheck={false}
      autoCapitalize="none"
      autoComplete={autoComplete || 'current-password'}
      className={classNames('govuk-password-input__input govuk-js-password-input-input', className)}
      inputWrapper={{ className: 'govuk-password-input__wrapper' }}
      formGroup={{
        ...attributes,
        afterInput: (
          <>
            {toggle}
            {isBlank(afterInput) ? null : <> {afterInput}</>}
          </>
        ),
      }}
    />
  );
};

import type { ReactElement, ReactNode } from 'react';
import { asOptions, type ContentOr, isBlank } from '../element/content.js';
import { classNames, type ElementOptions, type ElementProps } from '../element/element.js';
import { initialValue } from '../element/initial-value.js';
import type { FieldProps } from '../field/field-props.js';
import { FormGroup } from '../field/form-group.js';
import { describedBy, hasError } from '../field/messages.js';

/** What stands before or after an input, such as “£”; attributes of `<div>` may be given. */
export interface InputAffixOptions extends ElementOptions<'div'> {
  /** For example “£” or “cm”. */
  readonly text?: ReactNode;
}

/**
 * Props of {@link Input}; every attribute of `<input>` may be given, such as `inputMode`, `autoComplete`, `pattern` or
 * `spellCheck`.
 */
export interface InputProps
  extends Omit<ElementProps<'input'>, keyof FieldProps | 'children' | 'prefix' | 'aria-describedby'>,
    FieldProps {
  /** What the input holds at first; with `onChange`, what it always holds. */
  readonly value?: string | number | undefined;
  /** What stands before the input. Screen readers pass over it, so the label must say it too. */
  readonly prefix?: ContentOr<InputAffixOptions>;
  /** What stands after the input. Screen readers pass over it, so the label must say it too. */
  readonly suffix?: ContentOr<InputAffixOptions>;
  /** Attributes of the `<div>` around an input that has something before or after it. */
  readonly inputWrapper?: ElementOptions<'div'> | undefined;
}

const Affix = ({ kind, affix }: { kind: 'prefix' | 'suffix'; affix: ContentOr<InputAffixOptions> }) => {
  const { text, className, ...rest } = asOptions<InputAffixOptions>(affix) ?? {};
  if (isBlank(text)) return null;
  return (
    <div {...rest} className={classNames(`govuk-input__${kind}`, className)} aria-hidden="true">
      {text}
    </div>
  );
};

/** Asks for a line of text. https://design-system.service.gov.uk/components/text-input/ */
export const Input = ({
  id: givenId,
  label,
  hint,
  errorMessage,
  describedBy: given,
  formGroup = {},
  prefix,
  suffix,
  inputWrapper,
  className,
  type,
  value,
  ...rest
}: InputProps): ReactElement => {
  const id = givenId || rest.name;
  const messages = { hint, errorMessage };
  const { beforeInput, afterInput, ...group } = formGroup;
  const input = (
    <input
      {...rest}
      {...initialValue(value, rest.onChange)}
      className={classNames('govuk-input', className, hasError(messages) && 'govuk-input--error')}
      id={id}
      type={type || 'text'}
      aria-describedby={describedBy(id, given, messages)}
    />
  );
  const isWrapped = [
    beforeInput,
    afterInput,
    asOptions<InputAffixOptions>(prefix)?.text,
    asOptions<InputAffixOptions>(suffix)?.text,
  ].some((content) => !isBlank(content));
  return (
    <FormGroup id={id} label={label} {...messages} formGroup={group}>
      {isWrapped ? (
        <div {...inputWrapper} className={classNames('govuk-input__wrapper', inputWrapper?.className)}>
          {isBlank(beforeInput) ? null : <>{beforeInput} </>}
          <Affix kind="prefix" affix={prefix} />
          {input}
          <Affix kind="suffix" affix={suffix} />
          {isBlank(afterInput) ? null : <> {afterInput}</>}
        </div>
      ) : (
        input
      )}
    </FormGroup>
  );
};

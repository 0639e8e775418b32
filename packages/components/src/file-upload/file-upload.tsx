import type { ReactElement } from 'react';
import { classNames, type ElementOptions, type ElementProps } from '../element/element.js';
import { messageAttributes, type PluralMessages } from '../element/messages.js';
import type { FieldProps } from '../field/field-props.js';
import { FormGroup } from '../field/form-group.js';
import { describedBy, hasError } from '../field/messages.js';

/** Props of {@link FileUpload}; every attribute of `<input>` may be given, such as `accept` or `multiple`. */
export interface FileUploadProps
  extends Omit<ElementProps<'input'>, keyof FieldProps | 'children' | 'type' | 'value' | 'aria-describedby'>,
    FieldProps {
  /** With JavaScript, draws a button and a place to drop files. */
  readonly javascript?: boolean | undefined;
  /** “Choose file” unless stated. */
  readonly chooseFilesButtonText?: string | undefined;
  /** “or drop file” unless stated. */
  readonly dropInstructionText?: string | undefined;
  /** “%{count} files chosen” unless stated. */
  readonly multipleFilesChosenText?: PluralMessages | undefined;
  /** “No file chosen” unless stated. */
  readonly noFileChosenText?: string | undefined;
  /** What screen readers say when a file is over the place. “Entered drop zone” unless stated. */
  readonly enteredDropZoneText?: string | undefined;
  /** What they say when it has left it. “Left drop zone” unless stated. */
  readonly leftDropZoneText?: string | undefined;
  /** Attributes of the `<div>` that `javascript` draws around the input. */
  readonly wrapper?: ElementOptions<'div'> | undefined;
}

/** Asks for a file. https://design-system.service.gov.uk/components/file-upload/ */
export const FileUpload = ({
  id: givenId,
  label,
  hint,
  errorMessage,
  describedBy: given,
  formGroup,
  javascript,
  chooseFilesButtonText,
  dropInstructionText,
  multipleFilesChosenText,
  noFileChosenText,
  enteredDropZoneText,
  leftDropZoneText,
  wrapper,
  className,
  ...rest
}: FileUploadProps): ReactElement => {
  const id = givenId || rest.name;
  const messages = { hint, errorMessage };
  const input = (
    <input
      {...rest}
      className={classNames('govuk-file-upload', className, hasError(messages) && 'govuk-file-upload--error')}
      id={id}
      type="file"
      aria-describedby={describedBy(id, given, messages)}
    />
  );
  return (
    <FormGroup id={id} label={label} {...messages} formGroup={formGroup}>
      {javascript ? (
        <div
          {...wrapper}
          className={classNames('govuk-file-upload-wrapper', wrapper?.className)}
          data-module="govuk-file-upload"
          {...messageAttributes({
            'choose-files-button': chooseFilesButtonText,
            'no-file-chosen': noFileChosenText,
            'multiple-files-chosen': multipleFilesChosenText,
            'drop-instruction': dropInstructionText,
            'entered-drop-zone': enteredDropZoneText,
            'left-drop-zone': leftDropZoneText,
          })}
        >
          {input}
        </div>
      ) : (
        input
      )}
    </FormGroup>
  );
};

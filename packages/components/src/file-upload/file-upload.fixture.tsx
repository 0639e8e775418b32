import type { ReactElement } from 'react';
import { elementOf, fieldOf, type MacroElement, type MacroField } from '../fixtures/macro.js';
import { FileUpload, type FileUploadProps } from './file-upload.js';

type MessageName = Extract<keyof FileUploadProps, `${string}Text`>;

/** The options of the Nunjucks macro `govukFileUpload`. */
export interface FileUploadMacro
  extends MacroField,
    Pick<FileUploadProps, MessageName | 'javascript' | 'multiple' | 'disabled'> {
  readonly value?: string;
  readonly wrapperClasses?: string;
  readonly wrapperAttributes?: MacroElement['attributes'];
}

/** A fixture of the file upload. */
export const fileUploadFixture = (macro: FileUploadMacro): ReactElement => {
  // A fixture gives a value, which no browser lets a page set and the macro leaves out.
  const {
    wrapperClasses,
    wrapperAttributes,
    classes: _classes,
    attributes: _attributes,
    value: _value,
    ...rest
  } = macro;
  return (
    <FileUpload
      {...rest}
      {...fieldOf(macro)}
      wrapper={elementOf({ classes: wrapperClasses, attributes: wrapperAttributes })}
    />
  );
};

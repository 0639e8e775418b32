import type { ReactNode } from 'react';
import type { ContentOr } from '../element/content.js';
import type { ElementOptions } from '../element/element.js';
import type { ErrorMessageOptions } from '../error-message/error-message.js';
import type { FieldsetOptions } from '../fieldset/fieldset.js';
import type { HintOptions } from '../hint/hint.js';
import type { LabelOptions } from '../label/label.js';

/** The group around a field: attributes of its `<div>`, and content beside the field. */
export interface FormGroupOptions extends ElementOptions<'div'> {
  /** Content right before the field. */
  readonly beforeInput?: ReactNode;
  /** Content right after the field. */
  readonly afterInput?: ReactNode;
}

/** The group around several fields: attributes of its `<div>`, and content beside the fields. */
export interface FormGroupsOptions extends ElementOptions<'div'> {
  /** Content before the first field. */
  readonly beforeInputs?: ReactNode;
  /** Content after the last field. */
  readonly afterInputs?: ReactNode;
}

interface MessageProps {
  /** What helps to answer. */
  readonly hint?: ContentOr<HintOptions>;
  /** What is wrong with the answer. Where it is given, the field shows its error state. */
  readonly errorMessage?: ContentOr<ErrorMessageOptions>;
}

/** What every single field has in common. */
export interface FieldProps extends MessageProps {
  /** As `name` unless stated. */
  readonly id?: string | undefined;
  /** The name under which the answer is sent. */
  readonly name?: string | undefined;
  /** Names the field. */
  readonly label?: ContentOr<LabelOptions>;
  /** The ids of further elements that describe the field, separated by spaces. */
  readonly describedBy?: string | undefined;
  /** Attributes of the group around the field, and content beside it. */
  readonly formGroup?: FormGroupOptions | undefined;
}

/** What every group of fields has in common. */
export interface FieldGroupProps extends MessageProps {
  /** Draws a fieldset around the fields, which a group of two or more needs. */
  readonly fieldset?: FieldsetOptions | undefined;
  /** Attributes of the group around the fields, and content beside them. */
  readonly formGroup?: FormGroupsOptions | undefined;
}

import type { FieldError, FieldValues } from '@guildhall/journeys';
import type { ReactNode } from 'react';

/** Why a page answers a post that could not be taken, and what was typed. */
export interface Failure {
  readonly errors?: readonly FieldError[] | undefined;
  readonly values?: FieldValues | undefined;
  /** Stands above the page when its answer could not be kept: what was typed is shown again. */
  readonly notice?: ReactNode;
}

/** Whether the page tells of an error, so that its title says so, and its language cannot be changed without losing it. */
export const isFailure = ({ errors = [], notice }: Failure): boolean => errors.length > 0 || notice !== undefined;

import type { ReactElement } from 'react';
import { fieldsetOf, type MacroFieldset, nodeOf } from '../fixtures/macro.js';
import { Fieldset } from './fieldset.js';

/** The options of the Nunjucks macro `govukFieldset`. */
export interface FieldsetMacro extends MacroFieldset {
  readonly role?: string;
  readonly html?: string;
}

/** A fixture of the fieldset. */
export const fieldsetFixture = (macro: FieldsetMacro): ReactElement => {
  const { ref: _ref, ...fieldset } = fieldsetOf(macro) ?? {};
  return (
    <Fieldset {...fieldset} {...(macro.role ? { role: macro.role } : {})}>
      {nodeOf({ html: macro.html })}
    </Fieldset>
  );
};

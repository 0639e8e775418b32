import type { ReactElement } from 'react';
import { elementOf, type MacroContent, type MacroElement, nodeOf } from '../fixtures/macro.js';
import { ExitThisPage, type ExitThisPageProps } from './exit-this-page.js';

type MessageName = Extract<keyof ExitThisPageProps, `${string}Text`>;

/** The options of the Nunjucks macro `govukExitThisPage`. */
export interface ExitThisPageMacro
  extends MacroContent,
    MacroElement,
    Pick<ExitThisPageProps, MessageName | 'redirectUrl'> {
  readonly id?: string | null;
}

/** A fixture of the exit-this-page button. */
export const exitThisPageFixture = (macro: ExitThisPageMacro): ReactElement => {
  const { text: _text, html: _html, classes: _classes, attributes: _attributes, id, ...rest } = macro;
  return (
    <ExitThisPage {...rest} {...elementOf(macro)} {...(id ? { id } : {})}>
      {nodeOf(macro)}
    </ExitThisPage>
  );
};

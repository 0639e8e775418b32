import type { ReactElement } from 'react';
import { fieldOf, type MacroField } from '../fixtures/macro.js';
import { CharacterCount, type CharacterCountProps } from './character-count.js';

type MessageName = Extract<keyof CharacterCountProps, `${string}Text`>;

/** The options of the Nunjucks macro `govukCharacterCount`. */
export interface CharacterCountMacro
  extends MacroField,
    Pick<CharacterCountProps, 'maxlength' | 'maxwords' | 'threshold' | 'countType' | 'value' | MessageName> {
  readonly rows?: number;
  readonly spellcheck?: boolean;
  readonly countMessage?: { readonly classes?: string };
}

/** A fixture of the character count. */
export const characterCountFixture = (macro: CharacterCountMacro): ReactElement => {
  const { spellcheck, countMessage, classes: _classes, attributes: _attributes, ...rest } = macro;
  const { describedBy: _describedBy, ...field } = fieldOf(macro);
  return (
    <CharacterCount
      {...rest}
      {...field}
      spellCheck={spellcheck}
      countMessage={countMessage && { className: countMessage.classes }}
    />
  );
};

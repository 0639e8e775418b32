import type { ReactElement } from 'react';
import { elementOf, type MacroContent, type MacroElement, nodeOf } from '../fixtures/macro.js';
import { Tag } from './tag.js';

/** The options of the Nunjucks macro `govukTag`. */
export interface TagMacro extends MacroContent, MacroElement {}

/** A fixture of the tag. */
export const tagFixture = (macro: TagMacro): ReactElement => <Tag {...elementOf(macro)}>{nodeOf(macro)}</Tag>;

import type { ReactElement } from 'react';
import { elementOf, type MacroContent, type MacroElement, nodeOf, optionsOf } from '../fixtures/macro.js';
import { PhaseBanner } from './phase-banner.js';

/** The options of the Nunjucks macro `govukPhaseBanner`. */
export interface PhaseBannerMacro extends MacroContent, MacroElement {
  readonly tag?: MacroContent & { readonly classes?: string };
}

/** A fixture of the phase banner. */
export const phaseBannerFixture = (macro: PhaseBannerMacro): ReactElement => (
  <PhaseBanner {...elementOf(macro)} tag={macro.tag && optionsOf(macro.tag)}>
    {nodeOf(macro)}
  </PhaseBanner>
);

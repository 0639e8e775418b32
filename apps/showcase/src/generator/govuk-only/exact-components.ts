/** GOV.UK's own header and footer, whose crown and logotype no council may show: their stories say so. */
import * as exact from '@guildhall/components/govuk-exact';
import {
  type ComponentExamples,
  councilNames,
  examplesOf,
  type FixtureExample,
  GOVUK_ONLY,
  namesOf,
} from '../examples.js';

const exactNames = namesOf(exact);

/** The visible fixtures of GOV.UK's header and footer. */
export const govukOnlyComponents = (): ComponentExamples<FixtureExample>[] =>
  [...GOVUK_ONLY].map((component) => examplesOf(component, (one) => exactNames(one) ?? councilNames(one)));

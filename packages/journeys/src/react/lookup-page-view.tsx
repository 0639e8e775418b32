import { Button, InsetText, Radios } from '@guildhall/components';
import { localise } from '@guildhall/council';
import type { ReactElement } from 'react';
import { NONE_OF_THESE, placeField } from '../engine/kinds/place-fields.js';
import { fill } from '../text/fill.js';
import { UI } from '../text/ui.js';
import { errorMessage, errorOf, typedIn } from './fields/field-view.js';
import { Caption, Errors, JourneyForm, TwoThirds } from './journey-form.js';
import { local } from './local-text.js';
import { lookupHeading } from './page-title.js';
import type { LookupPageViewProps } from './view-props.js';

/** A search that found nothing: other words, or the address by hand. */
const NothingFound = (props: LookupPageViewProps): ReactElement => {
  const { language, lookup, searchAgainHref, manualHref, notice } = props;
  return (
    <>
      <h1 className="govuk-heading-l">{lookupHeading(lookup, 0, language)}</h1>
      <p className="govuk-body">{fill(UI.nothingFoundFor, language, { query: lookup.display })}</p>
      {notice}
      <div className="govuk-button-group">
        <Button href={searchAgainHref}>{local(UI.searchAgain, language)}</Button>
        {manualHref === undefined ? null : (
          <a className="govuk-link" href={manualHref}>
            {local(UI.enterByHand, language)}
          </a>
        )}
      </div>
    </>
  );
};

/**
 * Choosing one of what a search found. Radios however many there are: a select hides most of a long label on a narrow
 * screen and is the last resort of the Design System, while a group of radios is passed with one press of the Tab key.
 */
const Found = (props: LookupPageViewProps): ReactElement => {
  const { language, question, lookup, candidates, searchAgainHref, notice, attribution, errors = [] } = props;
  const { total = candidates.length, values = {}, action, hidden } = props;
  const name = placeField(question.id, 'choice');
  const isStreet = lookup.kind === 'street-search';
  const found = lookup.kind === 'postcode' ? UI.foundForPostcode : UI.foundForSearch;
  const none = isStreet ? UI.streetNotListed : UI.addressNotListed;
  return (
    <>
      <Errors errors={errors} language={language} />
      {notice}
      <JourneyForm language={language} action={action} hidden={hidden} button={UI.continue}>
        <Radios
          name={name}
          items={[
            ...candidates.map(({ value, label }) => ({ value, text: label })),
            { divider: local(UI.orDivider, language) },
            {
              value: NONE_OF_THESE,
              text: local(none, language),
              hint: local(isStreet ? UI.streetNotListedHint : UI.enterByHand, language),
            },
          ]}
          {...typedIn(values, name)}
          fieldset={{
            legend: {
              text: lookupHeading(lookup, candidates.length, language),
              className: 'govuk-fieldset__legend--l',
              isPageHeading: true,
            },
          }}
          hint={
            <>
              {fill(found, language, { query: lookup.display })}.{' '}
              <a className="govuk-link" href={searchAgainHref}>
                {local(UI.searchAgain, language)}
              </a>
            </>
          }
          {...errorMessage(errorOf(errors, name), language)}
        />
        {total > candidates.length ? (
          <InsetText>{fill(UI.firstOf, language, { shown: candidates.length, total })}</InsetText>
        ) : null}
      </JourneyForm>
      {attribution === undefined ? null : <p className="govuk-body-s">{localise(attribution, language)}</p>}
    </>
  );
};

/** The page that shows what a search found and asks which it is. */
export const LookupPageView = (props: LookupPageViewProps): ReactElement => (
  <TwoThirds>
    <Caption caption={props.page.caption} language={props.language} />
    {props.candidates.length === 0 ? <NothingFound {...props} /> : <Found {...props} />}
  </TwoThirds>
);

import { Fieldset, Input } from '@guildhall/components';
import type { Localised } from '@guildhall/council';
import type { ReactElement } from 'react';
import { fillManualAddress, MANUAL_PARTS, type ManualPart, manualField } from '../engine/kinds/manual-address.js';
import { isAddressAnswer } from '../engine/kinds/place-values.js';
import { UI } from '../text/ui.js';
import { each } from './each.js';
import { errorMessage, errorOf, typedIn } from './fields/field-view.js';
import { Caption, Errors, JourneyForm, TwoThirds } from './journey-form.js';
import { local } from './local-text.js';
import { manualHeading } from './page-title.js';
import type { ManualAddressViewProps } from './view-props.js';

interface PartView {
  readonly label: Localised;
  readonly isOptional: boolean;
  readonly autocomplete: string;
  readonly className?: string;
}

const PARTS: Readonly<Record<ManualPart, PartView>> = {
  line1: { label: UI.addressLine1, isOptional: false, autocomplete: 'address-line1' },
  line2: { label: UI.addressLine2, isOptional: true, autocomplete: 'address-line2' },
  town: {
    label: UI.town,
    isOptional: false,
    autocomplete: 'address-level2',
    className: 'govuk-!-width-two-thirds',
  },
  postcode: {
    label: UI.postcode,
    isOptional: true,
    autocomplete: 'postal-code',
    className: 'govuk-input--width-10',
  },
};

/** An address by hand, for those that no search finds. */
export const ManualAddressView = (props: ManualAddressViewProps): ReactElement => {
  const { page, question, state, language, errors = [], action, hidden, searchAgainHref } = props;
  const stored = Object.hasOwn(state.answers, question.id) ? state.answers[question.id] : undefined;
  const kept = isAddressAnswer(stored) && stored.kind === 'manual' ? fillManualAddress(question.id, stored) : {};
  const values = props.values ?? kept;
  return (
    <TwoThirds>
      <Errors errors={errors} language={language} />
      <JourneyForm language={language} action={action} hidden={hidden} button={UI.continue}>
        <Fieldset
          legend={{
            text: (
              <>
                <Caption caption={page.caption} language={language} />
                {manualHeading(language)}
              </>
            ),
            className: 'govuk-fieldset__legend--l',
            isPageHeading: true,
          }}
        >
          {each(MANUAL_PARTS, (part) => {
            const { label, isOptional, autocomplete, className } = PARTS[part];
            const name = manualField(question.id, part);
            const text = local(label, language);
            return (
              <Input
                name={name}
                label={{
                  text: isOptional ? (
                    <>
                      {text} {local(UI.optional, language)}
                    </>
                  ) : (
                    text
                  ),
                }}
                className={className}
                autoComplete={autocomplete}
                {...errorMessage(errorOf(errors, name), language)}
                {...typedIn(values, name)}
              />
            );
          })}
        </Fieldset>
      </JourneyForm>
      {searchAgainHref === undefined ? null : (
        <p className="govuk-body">
          <a className="govuk-link" href={searchAgainHref}>
            {local(UI.searchAgain, language)}
          </a>
        </p>
      )}
    </TwoThirds>
  );
};

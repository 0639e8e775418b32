import type { ReactElement } from 'react';
import type { ContentOr } from '../element/content.js';
import { classNames, type ElementProps } from '../element/element.js';
import { messageAttributes } from '../element/messages.js';
import type { ErrorMessageOptions } from '../error-message/error-message.js';
import type { HintOptions } from '../hint/hint.js';
import { Input } from '../input/input.js';
import type { LabelOptions } from '../label/label.js';
import { type AddressStepProps, addressField, errorIn } from './address-fields.js';
import { type AddressLookupTexts, addressLookupTexts } from './texts.js';

/** Where suggestions come from while someone types. */
export interface SuggestionsOptions {
  /**
   * An address of the same site. It is asked with the typed text as `q` and answers with JSON:
   * `{ "suggestions": [{ "value": "999000000001", "text": "1 Mill Lane, Thornby" }], "total": 1 }`.
   */
  readonly url: string;
  /** The fewest characters that are asked about. 3 unless stated. */
  readonly minLength?: number | undefined;
}

/** Props of {@link AddressSearch}; every attribute of its `<div>` may be given. */
export interface AddressSearchProps extends Omit<ElementProps<'div'>, 'children'>, AddressStepProps {
  /** Whether parts of an address are searched for too, which the label then says. */
  readonly searchesParts?: boolean | undefined;
  /** Labels the input. “Postcode” unless stated. https://design-system.service.gov.uk/patterns/addresses/ */
  readonly label?: ContentOr<LabelOptions>;
  /** Helps to search. https://design-system.service.gov.uk/components/text-input/#hint-text */
  readonly hint?: ContentOr<HintOptions>;
  /** What is wrong with what was typed. https://design-system.service.gov.uk/components/error-message/ */
  readonly errorMessage?: ContentOr<ErrorMessageOptions>;
  /** What the input holds at first. */
  readonly value?: string | undefined;
  /**
   * What a browser may fill in. `postal-code` unless stated; `off` where the place is not the resident's own.
   * https://design-system.service.gov.uk/patterns/addresses/
   */
  readonly autoComplete?: string | undefined;
  /** Where the address is typed by hand. Without it there is no such link. */
  readonly manualHref?: string | undefined;
  /**
   * Suggests addresses while someone types, where scripts run. The one that is taken is sent as `<name>-choice` beside what the
   * input holds. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
   */
  readonly suggestions?: SuggestionsOptions | undefined;
}

const typeaheadAttributes = ({ url, minLength }: SuggestionsOptions, name: string, texts: AddressLookupTexts) => ({
  'data-module': 'guildhall-typeahead',
  'data-url': url,
  'data-choice-name': addressField(name, 'choice'),
  ...(minLength === undefined ? {} : { 'data-min-length': minLength }),
  ...messageAttributes({
    'suggestions-help': texts.suggestionsHelp,
    suggestions: texts.suggestions,
    'suggestions-found': texts.suggestionsFound,
    'suggestions-more': texts.suggestionsMore,
    'suggestions-none': texts.suggestionsNone,
    'suggestions-away': texts.suggestionsAway,
    'suggestion-taken': texts.suggestionTaken,
  }),
});

/**
 * The first step of an address lookup, within a form: a postcode, or with `searchesParts` any part of an address. The
 * answer to it is a page with {@link AddressChoice}. https://design-system.service.gov.uk/patterns/addresses/
 */
export const AddressSearch = ({
  name,
  language,
  texts: own,
  searchesParts,
  label,
  hint,
  errorMessage,
  value,
  autoComplete = 'postal-code',
  manualHref,
  suggestions,
  className,
  ...rest
}: AddressSearchProps): ReactElement => {
  const texts = addressLookupTexts(language, own);
  return (
    <div
      {...rest}
      className={classNames('guildhall-address-search', className)}
      {...(suggestions ? typeaheadAttributes(suggestions, name, texts) : {})}
    >
      <Input
        name={addressField(name, 'postcode')}
        label={label ?? (searchesParts ? texts.postcodeOrPart : texts.postcode)}
        hint={hint}
        className={searchesParts || suggestions ? undefined : 'govuk-input--width-10'}
        autoComplete={autoComplete}
        spellCheck={false}
        {...errorIn(texts, errorMessage)}
        {...(value === undefined ? {} : { value })}
      />
      {manualHref === undefined ? null : (
        <p className="govuk-body">
          <a className="govuk-link" href={manualHref}>
            {texts.byHand}
          </a>
        </p>
      )}
    </div>
  );
};

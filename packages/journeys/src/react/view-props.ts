import type { Language } from '@guildhall/council';
import type { ReactNode } from 'react';
import type { Candidate } from '../engine/choose.js';
import type { FieldError, FieldValues } from '../engine/context.js';
import type { PlaceQuestion } from '../engine/kinds/manual-address.js';
import type { Answers } from '../model/answers.js';
import type { Journey, JourneyPage } from '../model/journey.js';
import type { JourneyState, PendingLookup } from '../model/state.js';

/*
 * Each view is what stands in <main>. The back link stands before it, so the layout draws it (`JourneyBackLink`), and
 * the layout owns <title> (`pageTitle`) and the language navigation.
 */

interface ViewProps {
  readonly journey: Journey;
  readonly language: Language;
}

interface FormProps {
  /** Where the form posts to; the page's own address where absent. */
  readonly action?: string | undefined;
  /** Hidden fields: the CSRF token and whatever else the server wants back. */
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  readonly errors?: readonly FieldError[] | undefined;
}

export interface StartPageViewProps extends ViewProps {
  /** Address of the first page. */
  readonly startHref: string;
}

export interface JourneyPageViewProps extends ViewProps, FormProps {
  readonly page: JourneyPage;
  readonly state: JourneyState;
  /** What was typed, after a post with errors (`PageReading.values`); the answers of `state` where absent. */
  readonly values?: FieldValues | undefined;
  /** Address of a page, for change links. */
  readonly hrefOf: (pageId: string, options: { readonly change: boolean }) => string;
  /** Address of the page on which the address of a question is typed by hand; no such link where absent. */
  readonly manualHrefOf?: ((questionId: string) => string) | undefined;
}

interface PlaceProps extends ViewProps, FormProps {
  readonly page: JourneyPage;
  readonly question: PlaceQuestion;
  readonly values?: FieldValues | undefined;
}

export interface LookupPageViewProps extends PlaceProps {
  readonly lookup: PendingLookup;
  readonly candidates: readonly Candidate[];
  /** How many the search found in all, where `candidates` are only the first of them. */
  readonly total?: number | undefined;
  /** Address of the page that asks the question. */
  readonly searchAgainHref: string;
  /** Address of the page on which the address is typed by hand. */
  readonly manualHref?: string | undefined;
  /** Above the choice: which council a postcode outside the area belongs to, for example. */
  readonly notice?: ReactNode;
  /** What the licence of the addresses asks to be shown. */
  readonly attribution?: { readonly en: string; readonly cy?: string | undefined } | undefined;
}

export interface ManualAddressViewProps extends PlaceProps {
  /** Whose answer fills the inputs at first. */
  readonly state: JourneyState;
  readonly searchAgainHref?: string | undefined;
}

export interface ConfirmationViewProps extends ViewProps {
  readonly reference: string;
  /** The answers that were submitted. */
  readonly answers: Answers;
}

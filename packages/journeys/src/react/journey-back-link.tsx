import { BackLink } from '@guildhall/components';
import type { Language } from '@guildhall/council';
import type { ReactElement } from 'react';
import { UI } from '../text/ui.js';
import { local } from './local-text.js';

/** The back link, for the layout to set before `<main>`. */
export const JourneyBackLink = ({
  href,
  language,
}: {
  readonly href: string;
  readonly language: Language;
}): ReactElement => <BackLink href={href}>{local(UI.back, language)}</BackLink>;

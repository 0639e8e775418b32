import type { Answers } from '@guildhall/journeys';
import { ConfirmationView, pageTitle } from '@guildhall/journeys/react';
import type { Submission } from '@guildhall/records';
import { renderLayout } from '../../layout/layout.js';
import type { JourneyVisit } from '../journey-request.js';

/** Shown once the submission is durable. */
export const confirmationPage = ({ service, context }: JourneyVisit, submission: Submission<Answers>): string =>
  renderLayout({
    context,
    service,
    title: pageTitle(service.journey, { heading: context.text(service.journey.confirmation.title) }, context.language),
    children: (
      <ConfirmationView
        journey={service.journey}
        language={context.language}
        reference={submission.reference}
        answers={submission.answers}
      />
    ),
  });

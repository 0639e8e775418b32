import { StartPageView } from '@guildhall/journeys/react';
import { renderLayout } from '../../layout/layout.js';
import type { JourneyVisit } from '../journey-request.js';

/** The start page: what the service is for, and its button. */
export const startPage = ({ service, context, hrefOf }: JourneyVisit): string => {
  const { journey } = service;
  return renderLayout({
    context,
    service,
    title: context.text(journey.title),
    children: <StartPageView journey={journey} language={context.language} startHref={hrefOf(journey.first)} />,
  });
};

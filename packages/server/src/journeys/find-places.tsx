import type { AddressSummary, Page, StreetSummary } from '@guildhall/address';
import { NotificationBanner } from '@guildhall/components';
import { localise } from '@guildhall/council';
import { register } from '@guildhall/council/register';
import { type Candidate, candidateOf, type PendingLookup } from '@guildhall/journeys';
import type { ReactElement, ReactNode } from 'react';
import { fill, TEXTS } from '../layout/texts.js';
import { allowsTestValues } from '../site.js';
import type { JourneyRequest } from './journey-request.js';

/** No more than a resident can look through; a search that finds more asks for more detail. */
const MOST_CANDIDATES = 100;
const MOST_SEARCH_RESULTS = 20;
const LOOKUP_MILLISECONDS = 5_000;

/** What a search for a place found. */
export interface Found {
  readonly candidates: readonly Candidate[];
  readonly total: number;
  /** Shown above what was found: the council of a postcode outside the area, or that the address service is away. */
  readonly notice?: ReactNode;
  /** The address service failed or took too long: what was found is not what there is. */
  readonly isAway?: boolean | undefined;
}

/** Searches for the place that an answer waits for. An address service that fails leads to the address by hand, never to an error page. */
export const findPlaces = async (journeyRequest: JourneyRequest, lookup: PendingLookup): Promise<Found> => {
  const { site, context } = journeyRequest;
  const find = async (): Promise<Found> => {
    const { items, total } = await search(journeyRequest, lookup);
    const isOutside = total === 0 && lookup.kind === 'postcode';
    const notice = isOutside ? await outsideArea(journeyRequest, lookup.query) : undefined;
    return { candidates: items.map(candidateOf), total, notice };
  };
  try {
    return await inTime(find());
  } catch (error) {
    site.log.error({ error, id: context.requestId }, 'address lookup failed: offering manual entry');
    const notice = <Notice journeyRequest={journeyRequest}>{context.text(TEXTS.addressesAway)}</Notice>;
    return { candidates: [], total: 0, notice, isAway: true };
  }
};

const search = (
  { site, context }: JourneyRequest,
  { kind, query }: PendingLookup,
): Promise<Page<AddressSummary | StreetSummary>> => {
  const { language } = context;
  if (kind === 'postcode') return site.addresses.byPostcode(query, { language, limit: MOST_CANDIDATES });
  if (kind === 'street-search') return site.addresses.streets(query, { language, limit: MOST_SEARCH_RESULTS });
  return site.addresses.search(query, { language, limit: MOST_SEARCH_RESULTS });
};

const inTime = async <T,>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the address lookup took too long')), LOOKUP_MILLISECONDS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

const Notice = ({
  journeyRequest: { context },
  children,
}: {
  readonly journeyRequest: JourneyRequest;
  readonly children: ReactNode;
}): ReactElement => (
  <NotificationBanner title={context.text(TEXTS.important)}>
    <p className="govuk-notification-banner__heading">{children}</p>
  </NotificationBanner>
);

const FIND_COUNCIL = 'https://www.gov.uk/find-local-council';

/** Whose a postcode is when it is not ours: its own council by name where that is known, else how to find it. */
const outsideArea = async (journeyRequest: JourneyRequest, postcode: string): Promise<ReactElement | undefined> => {
  const { site, context } = journeyRequest;
  const { council } = site.settings;
  const area = await site.addresses.areaOf(postcode);
  const ours = [council.gss, council.county, ...(council.districts ?? [])];
  if (area && ours.includes(area.gss)) {
    if (!area.terminated) return undefined;
    return (
      <Notice journeyRequest={journeyRequest}>{fill(context.text(TEXTS.terminatedPostcode), { postcode })}</Notice>
    );
  }
  const found = area && register.byGss(area.gss, { testValues: allowsTestValues(site.settings) });
  const other = found && (register.current(found)[0] ?? found);
  if (!other) {
    return (
      <Notice journeyRequest={journeyRequest}>
        {fill(context.text(TEXTS.outsideAreaUnknown), { postcode })}{' '}
        <a className="govuk-notification-banner__link" href={FIND_COUNCIL}>
          {context.text(TEXTS.findCouncil)}
        </a>
      </Notice>
    );
  }
  const name = localise(other.name, context.language);
  return (
    <Notice journeyRequest={journeyRequest}>
      {fill(context.text(TEXTS.outsideArea), { postcode, council: context.text(council.name), other: name })}{' '}
      {other.homepage && (
        <a className="govuk-notification-banner__link" href={other.homepage}>
          {fill(context.text(TEXTS.outsideAreaGo), { other: name })}
        </a>
      )}
    </Notice>
  );
};

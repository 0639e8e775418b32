import type { Answers, JourneyState, LocationAnswer } from '../src/index.js';

export const place: LocationAnswer = {
  kind: 'address',
  uprn: '999000000001',
  label: '1 Mill Lane, Thornby, ZZ1 1AA',
  postcode: 'ZZ1 1AA',
};

/** Answers that lead through the sample to its end, by the short way. */
export const shortWay: Answers = {
  item: 'furniture',
  since: '2026-11-20',
  howMany: 1200,
  where: place,
  home: place,
  email: 'ann@post.example',
  agree: true,
};

/** A state with these answers, every page sent. */
export const stateOf = (answers: Answers, posted: readonly string[] = ALL_PAGES): JourneyState => ({ answers, posted });

const ALL_PAGES = ['item', 'since', 'details', 'two-crews', 'where', 'home', 'contact', 'agree'];

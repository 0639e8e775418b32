import type { OwnFixture } from '../fixtures/own-fixtures.js';
import { SessionTimeout } from './session-timeout.js';

/** The note in each form and in both languages; scripts show the dialog in its time. */
export const sessionTimeoutFixtures: readonly OwnFixture[] = [
  {
    name: 'default',
    element: (
      <SessionTimeout
        secondsLeft={1800}
        endsAt="2026-11-28T14:30:00Z"
        extendHref="#more-time"
        timedOutHref="#timed-out"
        sessionName="default"
      />
    ),
  },
  {
    name: 'which keeps what was typed',
    element: (
      <SessionTimeout
        id="kept"
        secondsLeft={1800}
        endsAt="2026-11-28T14:30:00Z"
        extendHref="#more-time"
        timedOutHref="#timed-out"
        leaveHref="#sign-out"
        keep={{ formId: 'answers', href: '#keep' }}
        sessionName="kept"
      />
    ),
  },
  {
    name: 'in Welsh',
    language: 'cy',
    element: (
      <SessionTimeout
        language="cy"
        secondsLeft={1800}
        endsAt="2026-11-28T14:30:00Z"
        extendHref="#more-time"
        timedOutHref="#timed-out"
        leaveHref="#sign-out"
        sessionName="welsh"
      />
    ),
  },
];

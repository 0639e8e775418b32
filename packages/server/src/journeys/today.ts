const LONDON = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The date where councils are, `YYYY-MM-DD`, whatever the server's own clock zone. */
export const todayInLondon = (now: Date): string => LONDON.format(now);

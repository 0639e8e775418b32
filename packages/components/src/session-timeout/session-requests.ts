/// <reference lib="dom" />

/** How a request to extend a session ended; where it was extended, with the seconds that it lasts now, if the server has said so. */
export type Extension =
  | { readonly outcome: 'extended'; readonly secondsLeft: number | undefined }
  | { readonly outcome: 'gone' | 'unreached' };

/** Whatever a server says beyond a day is taken for a mistake. */
const LONGEST_SESSION = 86_400;

const secondsIn = async (response: Response): Promise<number | undefined> => {
  const answer: unknown = await response.json().catch(() => undefined);
  const isStated = typeof answer === 'object' && answer !== null && 'secondsLeft' in answer;
  const seconds = isStated ? Number(answer.secondsLeft) : 0;
  return seconds > 0 && seconds <= LONGEST_SESSION ? seconds : undefined;
};

/** `fetch` that gives up after some milliseconds. By a timer of its own: `AbortSignal.timeout` is too new for old telephones. */
const fetchWithin = async <Answer>(
  milliseconds: number,
  href: string,
  options: RequestInit,
  read: (response: Response) => Answer | Promise<Answer>,
): Promise<Answer> => {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), milliseconds);
  try {
    return await read(await fetch(href, { credentials: 'same-origin', ...options, signal: late.signal }));
  } finally {
    clearTimeout(timer);
  }
};

const readExtension = async (response: Response): Promise<Extension> => {
  // A redirect leads to where someone without a session is sent.
  if (response.type === 'opaqueredirect' || response.status === 401 || response.status === 403)
    return { outcome: 'gone' };
  return response.ok ? { outcome: 'extended', secondsLeft: await secondsIn(response) } : { outcome: 'unreached' };
};

const EXTEND_WITHIN = 30_000;

/** Asks the server to extend the session. Ends within 30 seconds, so that it can be asked again, and never throws. */
export const requestExtension = async (href: string): Promise<Extension> => {
  try {
    const options: RequestInit = { headers: { accept: 'application/json' }, cache: 'no-store', redirect: 'manual' };
    return await fetchWithin(EXTEND_WITHIN, href, options, readExtension);
  } catch {
    return { outcome: 'unreached' };
  }
};

const KEEP_WITHIN = 5_000;

/** Sends what a form holds to be kept. Ends within five seconds, and never throws: the session ends all the same. */
export const keepTyped = async (form: HTMLFormElement, href: string): Promise<boolean> => {
  try {
    // A redirect leads to where someone without a session is sent: nothing was kept.
    const options: RequestInit = { method: 'POST', body: new FormData(form), redirect: 'manual' };
    return await fetchWithin(KEEP_WITHIN, href, options, ({ ok }) => ok);
  } catch {
    return false;
  }
};

/// <reference lib="dom" />

/** How a request to extend a session ended; where it was extended, with the seconds that it lasts now, if the server has said so. */
export type Extension =
  | { readonly outcome: 'extended'; readonly secondsLeft: number | undefined }
  | { readonly outcome: 'gone' | 'unreached' };

const secondsIn = async (response: Response): Promise<number | undefined> => {
  const answer: unknown = await response.json().catch(() => undefined);
  const isStated = typeof answer === 'object' && answer !== null && 'secondsLeft' in answer;
  return isStated && typeof answer.secondsLeft === 'number' ? answer.secondsLeft : undefined;
};

/** Asks the server to extend the session. It never throws. */
export const requestExtension = async (href: string): Promise<Extension> => {
  try {
    const response = await fetch(href, {
      headers: { accept: 'application/json' },
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'manual',
    });
    // A redirect leads to where someone without a session is sent.
    if (response.type === 'opaqueredirect' || response.status === 401 || response.status === 403)
      return { outcome: 'gone' };
    return response.ok ? { outcome: 'extended', secondsLeft: await secondsIn(response) } : { outcome: 'unreached' };
  } catch {
    return { outcome: 'unreached' };
  }
};

const KEEP_WITHIN = 5000;

/** Sends what a form holds to be kept. Ends within five seconds, and never throws: the session ends all the same. */
export const keepTyped = async (form: HTMLFormElement, href: string): Promise<boolean> => {
  try {
    const response = await fetch(href, {
      method: 'POST',
      body: new FormData(form),
      credentials: 'same-origin',
      signal: AbortSignal.timeout(KEEP_WITHIN),
    });
    return response.ok;
  } catch {
    return false;
  }
};

import { AddressServiceError, type AddressServiceErrorCode } from '../service-error.js';
import { type OsPlacesAnswer, readAnswer } from './record.js';

export interface OsPlacesClientOptions {
  /** API key; sent in a header, so that no log of addresses holds it. */
  readonly key: string;
  /** Default `https://api.os.uk/search/places/v1`. */
  readonly baseUrl?: string | undefined;
  /** How the service is called in messages; default `OS Places`. */
  readonly service?: string | undefined;
  /** Milliseconds that one request may take; default 3000. */
  readonly timeout?: number | undefined;
}

export type OsPlacesQuery = Readonly<Record<string, string | number>>;

export const OS_PLACES_URL = 'https://api.os.uk/search/places/v1';

const codeOf = (status: number): AddressServiceErrorCode => {
  if (status === 401 || status === 403) return 'key-refused';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'service-failed' : 'request-refused';
};

const WORDS: Readonly<Record<AddressServiceErrorCode, string>> = {
  unreachable: 'no connection could be made',
  'timed-out': 'no answer came in time',
  'key-refused': 'the API key was refused',
  'rate-limited': 'too many requests in a short time',
  'request-refused': 'the request was refused',
  'service-failed': 'the service failed',
  'answer-unreadable': 'the answer is none of this API',
};

/** `ECONNREFUSED`, `ENOTFOUND` …: all of a failed connection that holds nothing of what was asked. */
const systemCodeOf = (error: unknown): string | undefined => {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : undefined;
};

/** Asks an API like OS Places one question; throws an {@link AddressServiceError} where it gives no answer. */
export class OsPlacesClient {
  readonly #baseUrl: string;
  readonly #service: string;
  readonly #timeout: number;
  readonly #key: string;

  constructor({ key, baseUrl = OS_PLACES_URL, service = 'OS Places', timeout = 3000 }: OsPlacesClientOptions) {
    if (!URL.canParse(baseUrl)) {
      throw new TypeError(`“${baseUrl}” is no address of a service: give the whole address, beginning with https://.`);
    }
    if (key.trim() === '') throw new TypeError(`${service}: the API key is empty.`);
    this.#key = key.trim();
    this.#baseUrl = baseUrl.replace(/\/+$/, '');
    this.#service = service;
    this.#timeout = timeout;
  }

  async ask(resource: string, query: OsPlacesQuery): Promise<OsPlacesAnswer> {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) parameters.set(name, String(value));
    const response = await this.#send(`${this.#baseUrl}/${resource}?${parameters}`);
    if (!response.ok) {
      await response.body?.cancel();
      throw this.#error(codeOf(response.status), { status: response.status });
    }
    const answer = readAnswer(await this.#bodyOf(response));
    if (!answer) throw this.#error('answer-unreadable', { status: response.status });
    return answer;
  }

  async #send(url: string): Promise<Response> {
    try {
      return await fetch(url, {
        headers: { key: this.#key, accept: 'application/json' },
        signal: AbortSignal.timeout(this.#timeout),
        // Where a service sends one elsewhere, the key would go along.
        redirect: 'error',
      });
    } catch (error) {
      throw this.#failure(error, 'unreachable');
    }
  }

  async #bodyOf(response: Response): Promise<unknown> {
    try {
      return await response.json();
    } catch (error) {
      throw this.#failure(error, 'answer-unreadable');
    }
  }

  #failure(error: unknown, otherwise: AddressServiceErrorCode): AddressServiceError {
    const timedOut = error instanceof Error && error.name === 'TimeoutError';
    return this.#error(timedOut ? 'timed-out' : otherwise, { system: systemCodeOf(error) });
  }

  #error(
    code: AddressServiceErrorCode,
    { status, system }: { readonly status?: number; readonly system?: string | undefined } = {},
  ): AddressServiceError {
    const detail = status === undefined ? system : `HTTP ${status}`;
    const message = detail === undefined ? WORDS[code] : `${WORDS[code]} (${detail})`;
    return new AddressServiceError(message, { code, service: this.#service, status });
  }
}

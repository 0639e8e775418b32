/** Why an address service did not answer. */
export type AddressServiceErrorCode =
  | 'unreachable'
  | 'timed-out'
  | 'key-refused'
  | 'rate-limited'
  | 'request-refused'
  | 'service-failed'
  | 'answer-unreadable';

const REMEDIES: Readonly<Record<AddressServiceErrorCode, string>> = {
  unreachable: 'Check the address of the service, and that this machine may connect to it.',
  'timed-out': 'Try again; if it lasts, ask the service, or give it more time.',
  'key-refused': 'Check the API key, and that it may use this API.',
  'rate-limited': 'Ask less often, or ask the service for a higher limit.',
  'request-refused': 'The service takes no such question; report it with this message.',
  'service-failed': 'Try again; if it lasts, ask the service.',
  'answer-unreadable': 'Check that the address leads to an API like OS Places.',
};

const TRANSIENT: readonly AddressServiceErrorCode[] = ['unreachable', 'timed-out', 'rate-limited', 'service-failed'];

export interface AddressServiceErrorDetails {
  readonly code: AddressServiceErrorCode;
  /** The service's name for people: `OS Places`. */
  readonly service: string;
  /** HTTP status, where there was an answer. */
  readonly status?: number | undefined;
}

/** An address service failed. Its message holds neither what was looked up nor the API key, so that it may be logged. */
export class AddressServiceError extends Error {
  override readonly name = 'AddressServiceError';
  readonly code: AddressServiceErrorCode;
  readonly service: string;
  readonly status: number | undefined;
  /** What to do about it. */
  readonly fix: string;

  constructor(message: string, { code, service, status }: AddressServiceErrorDetails) {
    super(`${service}: ${message}`);
    this.code = code;
    this.service = service;
    this.status = status;
    this.fix = REMEDIES[code];
  }

  /** Whether the same question may well be answered a moment later. */
  get isTransient(): boolean {
    return TRANSIENT.includes(this.code);
  }
}

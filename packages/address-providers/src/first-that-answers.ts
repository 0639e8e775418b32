import type { AddressProvider } from '@guildhall/address';
import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  type IPolicy,
  retry,
  TaskCancelledError,
  TimeoutStrategy,
  timeout,
  wrap,
} from 'cockatiel';
import { AddressServiceError } from './service-error.js';

/** One of several places that addresses come from. */
export interface AddressSource {
  /** For the log: `os-places`. */
  readonly name: string;
  readonly provider: AddressProvider;
}

/** What happened to a source, for the log; it holds nothing of what was looked up. */
export interface SourceEvent {
  readonly source: string;
  /**
   * `failed`: one question went unanswered after all attempts. `left-out`: it is not asked for a while. `back`: it answers again.
   */
  readonly kind: 'failed' | 'left-out' | 'back';
  readonly error?: Error | undefined;
}

export interface FirstThatAnswersOptions {
  /** Milliseconds that one attempt may take; default 2000. */
  readonly timeout?: number | undefined;
  /** How often a source is asked anew after a failure that may pass; default 1. */
  readonly retries?: number | undefined;
  /** After so many failures in a row a source is left out; default 5. */
  readonly failuresUntilLeftOut?: number | undefined;
  /** Milliseconds for which it is left out before one question tries it; default 30 000. */
  readonly leftOutFor?: number | undefined;
  readonly onEvent?: ((event: SourceEvent) => void) | undefined;
}

/** No source answered. `errors` holds what each said, in their order. */
export class NoAddressSourceError extends AggregateError {
  override readonly name = 'NoAddressSourceError';
  readonly fix = 'Let people type the address, and look at what each source said.';

  constructor(sources: readonly string[], errors: readonly unknown[]) {
    super(errors, `No address source answered: ${sources.join(', ')}.`);
  }
}

interface Guarded extends AddressSource {
  readonly policy: IPolicy;
}

const mayPass = (error: Error): boolean =>
  !(error instanceof BrokenCircuitError) && (!(error instanceof AddressServiceError) || error.isTransient);

/** A question that is refused says something about the question, not about the source. */
const speaksAgainstSource = (error: Error): boolean =>
  !(error instanceof AddressServiceError) || error.code !== 'request-refused';

const guard = (source: AddressSource, options: FirstThatAnswersOptions): Guarded => {
  const { onEvent, retries = 1, failuresUntilLeftOut = 5, leftOutFor = 30_000 } = options;
  const attempts = retry(handleWhen(mayPass), {
    maxAttempts: retries,
    backoff: new ExponentialBackoff({ initialDelay: 100, maxDelay: 1000 }),
  });
  const breaker = circuitBreaker(handleWhen(speaksAgainstSource), {
    halfOpenAfter: leftOutFor,
    breaker: new ConsecutiveBreaker(failuresUntilLeftOut),
  });
  breaker.onBreak((reason) =>
    onEvent?.({ source: source.name, kind: 'left-out', error: 'error' in reason ? reason.error : undefined }),
  );
  breaker.onReset(() => onEvent?.({ source: source.name, kind: 'back' }));
  const limit = timeout(options.timeout ?? 2000, TimeoutStrategy.Aggressive);
  return { ...source, policy: wrap(attempts, breaker, limit) };
};

const told = (name: string, error: unknown): Error => {
  if (error instanceof TaskCancelledError) {
    return new AddressServiceError('no answer came in time', { code: 'timed-out', service: name });
  }
  return error instanceof Error ? error : new Error(String(error));
};

const joined = (texts: readonly (string | undefined)[]): string =>
  [...new Set(texts.filter((text) => text !== undefined))].join(' ');

const attributionOf = (sources: readonly AddressSource[]): AddressProvider['attribution'] => {
  const all = sources.map(({ provider }) => provider.attribution).filter((one) => one !== undefined);
  if (all.length === 0) return undefined;
  return { en: joined(all.map(({ en }) => en)), cy: joined(all.map(({ en, cy }) => cy ?? en)) };
};

/**
 * Asks several sources in turn until one answers: each with a time limit, retries, and a circuit breaker that leaves a failing
 * one out for a while, so that nobody waits for it. That nothing was found is an answer. Where none answers it throws a
 * {@link NoAddressSourceError}, and the journeys of `@guildhall/server` then ask for the address to be typed.
 */
export const firstThatAnswers = (
  sources: readonly AddressSource[],
  options: FirstThatAnswersOptions = {},
): AddressProvider => {
  if (sources.length === 0) throw new TypeError('firstThatAnswers needs at least one source.');
  const guarded = sources.map((source) => guard(source, options));

  const ask = async <Answer>(question: (provider: AddressProvider) => Promise<Answer>): Promise<Answer> => {
    const errors: unknown[] = [];
    for (const { name, provider, policy } of guarded) {
      try {
        return await policy.execute(() => question(provider));
      } catch (error) {
        const said = told(name, error);
        errors.push(said);
        if (!(error instanceof BrokenCircuitError)) options.onEvent?.({ source: name, kind: 'failed', error: said });
      }
    }
    throw new NoAddressSourceError(
      guarded.map(({ name }) => name),
      errors,
    );
  };

  return {
    attribution: attributionOf(sources),
    byUprn: (uprn, lookup) => ask((provider) => provider.byUprn(uprn, lookup)),
    byPostcode: (postcode, lookup) => ask((provider) => provider.byPostcode(postcode, lookup)),
    search: (text, lookup) => ask((provider) => provider.search(text, lookup)),
    byUsrn: (usrn, lookup) => ask((provider) => provider.byUsrn(usrn, lookup)),
    streets: (text, lookup) => ask((provider) => provider.streets(text, lookup)),
    areaOf: (postcode) => ask((provider) => provider.areaOf(postcode)),
  };
};

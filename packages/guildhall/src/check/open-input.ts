import { type FileSource, FileSourceError, openSource } from '@guildhall/datasets/node';
import { CliError } from '../terminal/errors.js';

/** What is checked, and how people call it. */
export interface Input extends FileSource {
  /** The last part of its path or address; `standard input` for `-`. */
  readonly name: string;
}

const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text);

const lastPart = (path: string): string => path.split(/[\\/]/).filter(Boolean).at(-1) ?? path;

/** What an address sends; where that ends early it is told as an address that does not answer. */
async function* bodyOf(body: ReadableStream<Uint8Array>, address: string): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* body;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new CliError(
      'cannot-fetch',
      `${withoutSecrets(address)} stopped before its end: ${cause}.`,
      'Try it again, or download the file and check that.',
      { cause: error },
    );
  }
}

/** An address as it may be printed: without the user name and password that it may carry. */
const withoutSecrets = (address: string): string => {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
};

const openWebAddress = async (address: string): Promise<Input> => {
  let response: Response;
  try {
    response = await fetch(address, { headers: { accept: 'text/csv, application/json, */*;q=0.1' } });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new CliError(
      'cannot-fetch',
      `${withoutSecrets(address)} does not answer: ${cause}.`,
      'Check the address, or download the file and check that.',
      { cause: error },
    );
  }
  if (!response.ok || !response.body) {
    throw new CliError(
      'cannot-fetch',
      `${withoutSecrets(address)} answers with ${response.status} ${response.statusText}`.trimEnd(),
      'Check the address, or download the file and check that.',
    );
  }
  // What is sent compressed is longer once it is read: its length is then not known.
  const length = response.headers.has('content-encoding') ? Number.NaN : Number(response.headers.get('content-length'));
  return {
    source: bodyOf(response.body, address),
    size: length > 0 ? length : undefined,
    name: lastPart(new URL(address).pathname) || new URL(address).hostname,
  };
};

/**
 * Opens a file, an http(s) address, or standard input for `-`.
 * @throws {CliError} where it cannot be opened
 */
export const openInput = async (path: string): Promise<Input> => {
  if (isWebAddress(path)) return openWebAddress(path);
  try {
    return { ...(await openSource(path)), name: path === '-' ? 'standard input' : lastPart(path) };
  } catch (error) {
    throw asReadError(error);
  }
};

/** What stops a file from being read is told as a failure of this program; anything else is handed on. */
export const asReadError = (error: unknown): unknown =>
  error instanceof FileSourceError
    ? new CliError(
        'cannot-read',
        error.message,
        'Name a file that can be read, a web address, or - for standard input.',
        {
          cause: error,
        },
      )
    : error;

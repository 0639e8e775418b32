import { DatabaseError } from '../errors/database-error.js';

/**
 * Checks the address of a PostgreSQL server and gives a form of it that may be shown: no user, no password, no options.
 * @throws {DatabaseError} `bad-settings`
 */
export const checkServerAddress = (url: string): string => {
  const bad = (problem: string) =>
    new DatabaseError({
      code: 'bad-settings',
      problem,
      nextStep:
        'Write it as postgres://user:password@host:5432/name, with %40 for @, %3A for :, %2F for / and %23 for # in the password.',
    });
  if (!/^postgres(ql)?:\/\//.test(url)) {
    throw bad("The database's address does not begin with postgres:// or postgresql://.");
  }
  let parsed: URL;
  try {
    parsed = new URL(url);
    decodeURIComponent(parsed.password);
    decodeURIComponent(parsed.username);
  } catch {
    // The error of URL quotes the whole address, password and all, so it is not handed on.
    throw bad("The database's address can't be read.");
  }
  const database = parsed.pathname.slice(1);
  if (database === '') throw bad("The database's address names no database.");
  const host = parsed.hostname === '' ? (parsed.searchParams.get('host') ?? 'localhost') : parsed.hostname;
  return `${host}:${parsed.port === '' ? '5432' : parsed.port}/${database}`;
};

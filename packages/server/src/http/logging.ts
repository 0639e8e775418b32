import { randomBytes } from 'node:crypto';
import { DatabaseError } from '@guildhall/database';
import type { RequestHandler } from 'express';
import { type Logger, pino } from 'pino';

/**
 * Structured logs, one JSON object a line. No entry holds what a resident typed: a request is logged by its route
 * pattern, never by its address, query, headers or body.
 */
export const createLogger = (level = 'info'): Logger =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  });

/** `log`, whoever made it, with errors told without what they may quote. */
export const withSafeErrors = (log: Logger): Logger =>
  log.child({}, { serializers: { error: errorFacts, err: errorFacts } });

/** What of an error may be logged: its kind, code and place; its message only where it is known to quote nothing. */
export const errorFacts = (error: unknown): Readonly<Record<string, unknown>> => {
  if (!(error instanceof Error)) return { kind: typeof error };
  const code = codeOf(error);
  const { cause } = error;
  return {
    kind: error.name,
    ...(code ? { code } : {}),
    ...(error instanceof DatabaseError ? { message: error.message } : {}),
    ...(cause instanceof Error ? { cause: { kind: cause.name, code: codeOf(cause) } } : {}),
    stack: stackWithoutMessage(error),
  };
};

const codeOf = (error: Error): string | undefined =>
  'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** The places of a stack. The message goes first, whole: it may have lines that look like places. */
const stackWithoutMessage = ({ stack = '', message }: Error): string[] => {
  const at = stack.indexOf(message);
  return stack
    .slice(at === -1 ? 0 : at + message.length)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim().replace(/\(?(?:file:\/\/)?\/.*\/((?:packages|apps|node_modules)\/)/, '($1'));
};

/** Logs each finished request, and gives it the id that error pages show. */
export const requestLogging =
  (log: Logger): RequestHandler =>
  (request, response, next) => {
    const id = randomBytes(6).toString('hex');
    const started = performance.now();
    response.locals.requestId = id;
    response.setHeader('X-Request-Id', id);
    // `close` and not `finish`: a resident who goes away before the answer is there counts too.
    response.on('close', () => {
      const route = (request.route?.path as string | undefined) ?? 'none';
      log.info(
        {
          id,
          method: request.method,
          route,
          status: response.statusCode,
          ...(response.writableFinished ? {} : { aborted: true }),
          milliseconds: Math.round(performance.now() - started),
          ...(response.locals.refusal ? { refusal: response.locals.refusal } : {}),
        },
        'request',
      );
    });
    next();
  };

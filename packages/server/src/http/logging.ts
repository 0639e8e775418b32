import { randomBytes } from 'node:crypto';
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
    serializers: { error: serializeError },
  });

/** What of an error may be logged: its kind, code and place, and its message only where the code is ours to word. */
export const serializeError = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error)) return { kind: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { kind: error.name, ...(code ? { code } : {}), stack: stackWithoutMessage(error) };
};

const stackWithoutMessage = (error: Error): string[] =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim().replace(/\(?(?:file:\/\/)?\/.*\/((?:packages|apps|node_modules)\/)/, '($1'));

/** Logs each finished request, and gives it the id that error pages show. */
export const requestLogging =
  (log: Logger): RequestHandler =>
  (request, response, next) => {
    const id = randomBytes(6).toString('hex');
    const started = performance.now();
    response.locals.requestId = id;
    response.setHeader('X-Request-Id', id);
    response.on('finish', () => {
      const route = response.locals.route ?? (request.route?.path as string | undefined) ?? 'none';
      log.info(
        {
          id,
          method: request.method,
          route,
          status: response.statusCode,
          milliseconds: Math.round(performance.now() - started),
          ...(response.locals.refusal ? { refusal: response.locals.refusal } : {}),
        },
        'request',
      );
    });
    next();
  };

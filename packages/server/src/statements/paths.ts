/** Where the statement pages are. */
export const STATEMENT_PATHS = ['/accessibility', '/privacy', '/cookies', '/contact'] as const;

export type StatementPath = (typeof STATEMENT_PATHS)[number];

import type { PGlite } from '@electric-sql/pglite';

/**
 * Makes PGlite send values as they are: `toSentValues` has given each PostgreSQL's own text form already. PGlite would
 * else convert by the type of the parameter, which `pg` does not, and the two would differ.
 */
export const asSent = (pglite: PGlite): void => {
  for (const type of Object.keys(pglite.serializers)) {
    pglite.serializers[type] = (value: unknown) => String(value);
  }
};

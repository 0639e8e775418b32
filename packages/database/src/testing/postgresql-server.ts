import { randomBytes } from 'node:crypto';
import type { Database } from '../database.js';
import { openDatabase } from '../open-database.js';
import { checkServerAddress } from '../postgresql/server-address.js';

/** Makes a database of its own for each test, on the server of `url`. */
export const openTestPostgresql = (url: string) => {
  const host = checkServerAddress(url).split('/')[0] ?? '';
  let admin: Promise<Database> | undefined;
  let current: { readonly name: string; readonly database: Database } | undefined;

  const drop = async (): Promise<void> => {
    if (current === undefined || admin === undefined) return;
    const { name, database } = current;
    current = undefined;
    await database.close();
    await (await admin).execute(`DROP DATABASE ${name} WITH (FORCE)`);
  };

  return {
    host,
    fresh: async (): Promise<Database> => {
      admin ??= openDatabase({ url, application: 'guildhall tests', maxConnections: 1 });
      await drop();
      const name = `guildhall_test_${randomBytes(6).toString('hex')}`;
      await (await admin).execute(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`);
      const address = new URL(url);
      address.pathname = `/${name}`;
      current = { name, database: await openDatabase({ url: address.href, application: 'guildhall tests' }) };
      return current.database;
    },
    end: async (): Promise<void> => {
      await drop();
      await (await admin)?.close();
      admin = undefined;
    },
  };
};

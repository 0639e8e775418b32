import pg from 'pg';

/** Address of a PostgreSQL whose user may make databases; unset where there is none. */
export const postgresUrl = process.env.GUILDHALL_TEST_DATABASE_URL;

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Makes an empty database of its own on the test PostgreSQL. */
export const createTestDatabase = async (prefix: string, adminUrl = postgresUrl): Promise<TestDatabase> => {
  if (!adminUrl) throw new Error('GUILDHALL_TEST_DATABASE_URL is not set: name a PostgreSQL that may make databases.');
  const name = `${prefix}_${process.pid}_${Date.now().toString(36)}`;
  const administer = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: adminUrl });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  await administer(`CREATE DATABASE ${name}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
};

/** The server's version, for the head of a suite. */
export const postgresVersion = async (url: string): Promise<string> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    return rows[0]?.server_version ?? 'unknown';
  } finally {
    await client.end();
  }
};

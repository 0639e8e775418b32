import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DatabaseError, openDatabase } from '@guildhall/database';
import { createLogger, StartError, startServer } from '@guildhall/server';
import { councilPath, loadCouncil } from '../launch/council.js';
import { openDataFolder, secretKeyOf } from '../launch/data-folder.js';
import { prepareAddresses } from '../launch/gazetteer.js';
import { loadServices, servicesOf } from '../launch/services.js';
import type { RunContext } from '../run.js';
import { CliError } from '../terminal/errors.js';

export const UP_USAGE = `guildhall up: serve a council's services from this machine.

  guildhall up [--council FILE] [--services a,b] [--port 3000] [--host 127.0.0.1]

  --council FILE     a council.yml, or a sample council: hartwold, aberwennol, marlshire, wexmoor.
                     Default: council.yml in this folder, else hartwold.
  --services a,b     the services to serve; default those under services: in council.yml.
  --port, --host     where to listen; default PORT and HOST, else 3000 and 127.0.0.1. Port 0 takes a free one.
  --embedded         the embedded database; the default unless DATABASE_URL is set.

Environment: PORT, HOST, GUILDHALL_COUNCIL, GUILDHALL_DATA (data folder, default .guildhall), DATABASE_URL (PostgreSQL
in place of the embedded database), SERVICES, GUILDHALL_SECRET_KEY (32 bytes or more, the same on every replica),
GUILDHALL_PUBLIC_URL (https:// address that residents use), GUILDHALL_TRUSTED_PROXIES (addresses or networks, with
commas between; default those of private networks, or none), LOG_LEVEL (default info, at a terminal warn).
`;

const readPort = (text: string): number => {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new CliError('bad-port', `“${text}” is no port.`, 'Give a number from 0 to 65535 in --port or PORT.');
};

/** Absent for the default; empty for `none`. */
const readProxies = (text: string | undefined): readonly string[] | undefined => {
  if (!text?.trim()) return undefined;
  return text.trim() === 'none' ? [] : text.split(',').map((each) => each.trim());
};

const readOptions = (parameters: readonly string[], environment: NodeJS.ProcessEnv) => {
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: {
        council: { type: 'string' },
        services: { type: 'string' },
        port: { type: 'string' },
        host: { type: 'string' },
        embedded: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const services = values.services ?? environment.SERVICES;
    return {
      help: values.help,
      council: values.council ?? (environment.GUILDHALL_COUNCIL || undefined),
      services: services
        ?.split(',')
        .map((name) => name.trim())
        .filter(Boolean),
      port: readPort(values.port ?? (environment.PORT || '3000')),
      host: values.host ?? (environment.HOST || '127.0.0.1'),
      databaseUrl: values.embedded ? undefined : environment.DATABASE_URL || undefined,
      data: environment.GUILDHALL_DATA || '.guildhall',
    };
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError('bad-option', (error as Error).message, 'See guildhall up --help.', { cause: error });
  }
};

/** Serves until a signal comes; resolves with the exit code. */
export const up = async (parameters: readonly string[], context: RunContext): Promise<number> => {
  const { environment, stdout } = context;
  const options = readOptions(parameters, environment);
  if (options.help) {
    stdout.write(UP_USAGE);
    return 0;
  }
  const named = options.services?.length ? options.services : undefined;
  // Every published service knows its part of council.yml, whichever of them are served.
  const published = await loadServices(undefined);
  if (named) await loadServices(named);
  const council = await loadCouncil(
    councilPath(options.council, context.workingFolder),
    published.map(({ fragment }) => fragment),
  );
  const { settings } = council;
  const services = servicesOf(settings, published, named);
  const data = openDataFolder(resolve(context.workingFolder, options.data), settings.council.gss);
  const addresses = await prepareAddresses(council, data, stdout);
  const database = await openDatabase({ url: options.databaseUrl, folder: data.database, application: 'guildhall' });
  try {
    const server = await startServer({
      settings,
      services,
      database,
      addresses: addresses.provider,
      bounds: addresses.bounds,
      hasSampleAddresses: addresses.isSample,
      secretKey: secretKeyOf(data, environment.GUILDHALL_SECRET_KEY),
      publicUrl: environment.GUILDHALL_PUBLIC_URL || undefined,
      clientSecret:
        settings.staff.signIn.kind === 'oidc' ? environment[settings.staff.signIn.clientSecretVariable] : undefined,
      trustedProxies: readProxies(environment.GUILDHALL_TRUSTED_PROXIES),
      logoPath: settings.theme.logo && resolve(council.folder, settings.theme.logo),
      host: options.host,
      port: options.port,
      // A person at a terminal wants the address to stay in sight; whoever collects logs wants every request.
      log: createLogger(environment.LOG_LEVEL || (stdout.isTTY ? 'warn' : 'info')),
    });
    const place = database.kind === 'pglite' ? `the embedded database in ${data.path}` : 'PostgreSQL';
    stdout.write(`${settings.council.name.en}, as ${council.file} says, ${settings.mode} mode, on ${place}.\n`);
    if (database.durability === 'process') {
      stdout.write(
        'What residents send survives the end of this process, but not a power cut. Live mode needs PostgreSQL.\n',
      );
    }
    stdout.write(`ready ${server.url}\n`);
    await context.untilStopped();
    await server.close();
    return 0;
  } catch (error) {
    throw asCliError(error, options.port);
  } finally {
    await database.close();
  }
};

const asCliError = (error: unknown, port: number): unknown => {
  if (error instanceof StartError) {
    return new CliError(
      'cannot-start',
      'The site cannot start in this mode.',
      'Mend what is listed. Nothing was started.',
      {
        cause: error,
        details: error.faults.map((fault) => `- ${fault}`),
      },
    );
  }
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new CliError(
      'port-taken',
      `Port ${port} is taken.`,
      'Stop what uses it, or start with --port and another number.',
    );
  }
  if (code === 'EACCES' && !(error instanceof DatabaseError)) {
    return new CliError(
      'port-not-allowed',
      `This user may not listen on port ${port}.`,
      'Use --port with a number of 1024 or more.',
    );
  }
  return error;
};

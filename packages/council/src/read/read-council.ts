import type { CouncilRegister } from '../register/council.js';
import type { SettingsFragment } from '../schema/fragment.js';
import { settingsSchema } from '../schema/settings-schema.js';
import { valueBelow } from '../schema/walk.js';
import type { CouncilIdentity, CouncilSettings } from '../settings.js';
import { commentedValues } from './commented-values.js';
import { contrastFaults } from './contrast-faults.js';
import { crossCheck, entryOf } from './cross-checks.js';
import { readDocument, type SettingsDocument } from './document.js';
import { type KeyPath, keyOf, type SettingsFault, type UnplacedFault } from './fault.js';
import { type Block, faultsOfIssue } from './issues.js';
import { missingWelsh } from './languages.js';
import { liveFaultsOf, todayInUk } from './live.js';
import { withoutSecret } from './secrets.js';
import { withoutNulls } from './without-nulls.js';

export interface ReadCouncilOptions {
  /** How the file is called in faults. */
  readonly file: string;
  /** The register that the codes are checked against: `register` of `@guildhall/council/register`. */
  readonly register: CouncilRegister;
  /**
   * The blocks of the services that are installed. Without it the blocks pass unchecked, for tools that know no
   * services; with an empty list any service is refused.
   */
  readonly fragments?: readonly SettingsFragment[] | undefined;
  /** Whether codes of fictional councils pass in preview too, for tests. They always pass in demo and never in live. */
  readonly testValues?: boolean | undefined;
  /** The day that dates are held against, `yyyy-mm-dd`; today when left out. */
  readonly today?: string | undefined;
}

export type ReadCouncilResult =
  | { readonly ok: true; readonly settings: CouncilSettings }
  | { readonly ok: false; readonly faults: readonly SettingsFault[] };

const asData = (raw: unknown): unknown => {
  const values = withoutNulls(raw);
  const services = valueBelow(raw, 'services');
  if (typeof services !== 'object' || services === null || Array.isArray(services)) return values;
  // `report-a-problem:` with nothing after it offers the service with its defaults.
  const blocks = Object.entries(services).map(([key, block]) => [key, block === null ? {} : withoutNulls(block)]);
  return { ...(values as object), services: Object.fromEntries(blocks) };
};

const unknownServicesNamed = (fault: UnplacedFault): UnplacedFault =>
  fault.code === 'unknown-key' && fault.path.length === 2 && fault.path[0] === 'services'
    ? {
        ...fault,
        message: `${keyOf(fault.path)} is not a service that is installed here`,
        fix: fault.fix
          .replace('Remove it.', 'Install the service, or remove its block.')
          .replace('Known in services', 'Installed'),
      }
    : fault;

/** Fills in what the register knows and the file left out. */
const identityOf = (written: CouncilIdentity, { register }: ReadCouncilOptions): CouncilIdentity => {
  const entry = entryOf({ values: { council: written }, register });
  if (entry === undefined) return written;
  const custodianCode = written.custodianCode ?? entry.custodianCode;
  const county = written.county ?? entry.county;
  const known = register
    .districtsOf(entry, { testValues: true })
    .flatMap(({ gss }) => (gss === undefined ? [] : [gss]));
  const districts = written.districts ?? (known.length === 0 ? undefined : known);
  return {
    ...written,
    ...(custodianCode === undefined ? {} : { custodianCode }),
    ...(county === undefined ? {} : { county }),
    ...(districts === undefined ? {} : { districts }),
  };
};

const LONGEST_EXCERPT = 200;
/** What has more faults than this is no settings file, and nobody reads on. */
const MOST_FAULTS = 500;

/** A line of the file as a fault may quote it: no secret, and not the whole of a line without end. */
const excerptOf = (lines: readonly string[], line: number): string => {
  const text = withoutSecret(lines[line - 1] ?? '');
  return text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text;
};

const placed = (
  faults: readonly UnplacedFault[],
  document: SettingsDocument,
  file: string,
  lines: readonly string[],
): readonly SettingsFault[] =>
  faults.slice(0, MOST_FAULTS).map(({ code, path, at, message, fix }) => {
    const { line, column } = document.placeOf(path, at);
    return { code, key: keyOf(path), file, line, column, message, fix, excerpt: excerptOf(lines, line) };
  });

/** Without what only follows from a value being of the wrong kind: a text has no number of items. */
const withoutConsequences = (faults: readonly UnplacedFault[]): readonly UnplacedFault[] => {
  const wrong = new Set(faults.filter(({ code }) => code === 'wrong-type').map(({ path }) => keyOf(path)));
  return faults.filter(({ code, path }) => code === 'wrong-type' || !wrong.has(keyOf(path)));
};

/** In the order of the file, each said once. */
const inOrder = (faults: readonly SettingsFault[]): readonly SettingsFault[] => {
  const said = new Set<string>();
  return faults
    .filter(({ key, message }) => {
      const once = `${key}\n${message}`;
      if (said.has(once)) return false;
      said.add(once);
      return true;
    })
    .sort((a, b) => a.line - b.line || a.column - b.column);
};

/**
 * Reads the text of a council.yml: its YAML, every key, and how the keys agree with each other, with the register of
 * councils and with the mode. Answers with the settings, their defaults filled in, or with every fault at once (500 at
 * the most), each with its key, line, column and remedy. Never throws for what the text holds.
 */
export const readCouncil = (text: string, options: ReadCouncilOptions): ReadCouncilResult => {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const lines = source.split(/\r\n|\n/);
  const document = readDocument(source);
  const syntax = document.faults.map(({ code, key, message, fix, place }) => ({
    ...{ code, key, message, fix, ...place },
    file: options.file,
    excerpt: excerptOf(lines, place.line),
  }));
  if (document.values === undefined) return { ok: false, faults: inOrder(syntax) };

  const values = asData(document.values);
  const schema = settingsSchema(options.fragments);
  const lineOf = (path: KeyPath): string => lines[document.placeOf(path, 'key').line - 1] ?? '';
  const block: Block = {
    schema,
    value: values,
    path: [],
    sourceOf: document.sourceOf,
  };
  const parsed = schema.safeParse(values);
  const mode = valueBelow(values, 'mode') ?? 'demo';
  const today = options.today ?? todayInUk();
  const languages = valueBelow(values, 'languages');
  const faults = [
    ...(parsed.error?.issues ?? []).flatMap((issue) => faultsOfIssue(issue, block)).map(unknownServicesNamed),
    ...(Array.isArray(languages) && languages.includes('cy') ? missingWelsh(schema, values, []) : []),
    ...crossCheck({
      values,
      mode: String(mode),
      register: options.register,
      // A mode that is misspelt is a fault of its own, and no reason to doubt the codes as well.
      testValues: mode === 'preview' ? options.testValues === true : mode !== 'live',
      today,
    }),
    ...contrastFaults(values),
    ...commentedValues(document.values, lineOf),
    ...(mode === 'live' ? liveFaultsOf(values, today) : []),
  ];
  if (faults.length > 0 || syntax.length > 0 || !parsed.success) {
    return {
      ok: false,
      faults: inOrder([...syntax, ...placed(withoutConsequences(faults), document, options.file, lines)]),
    };
  }
  return { ok: true, settings: { ...parsed.data, council: identityOf(parsed.data.council, options) } };
};

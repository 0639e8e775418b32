import { valueBelow } from '../schema/walk.js';
import type { CouncilSettings } from '../settings.js';
import { type FaultCode, type KeyPath, keyOf, type UnplacedFault } from './fault.js';
import { placeholderIn } from './placeholders.js';
import { isTestCustodianCode, testValueIn } from './test-values.js';

type Check = (tree: unknown, today: string) => readonly UnplacedFault[];

const at = (tree: unknown, ...path: KeyPath): unknown => path.reduce(valueBelow, tree);

const fault = (code: FaultCode, path: KeyPath, message: string, fix: string): UnplacedFault => ({
  code,
  path,
  at: 'value',
  message: `${keyOf(path)} ${message}`,
  fix,
});

/** Every text in the settings, with the way to it. */
const texts = (value: unknown, path: KeyPath = []): readonly { readonly text: string; readonly path: KeyPath }[] => {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => texts(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, [...path, key]));
};

const standIns: Check = (tree) => [
  ...((at(tree, 'gazetteer', 'source') ?? 'sample') === 'sample'
    ? [
        fault(
          'not-live',
          ['gazetteer', 'source'],
          'is sample: made-up addresses, which live mode refuses',
          "Write source: file, with the path and the format of the council's own export.",
        ),
      ]
    : []),
  ...((at(tree, 'staff', 'signIn', 'kind') ?? 'stand-in') === 'stand-in'
    ? [
        fault(
          'not-live',
          ['staff', 'signIn', 'kind'],
          'is stand-in: a pretend sign-in, which live mode refuses',
          "Write kind: oidc, with the issuer and the client id of the council's own sign-in.",
        ),
      ]
    : []),
];

const testValues: Check = (tree) => {
  const code = at(tree, 'council', 'custodianCode');
  const found = texts(tree).flatMap(({ text, path }) => {
    const test = testValueIn(text);
    if (test === undefined) return [];
    return [
      fault(
        'test-value',
        path,
        `holds ${test.value}, ${test.what}, which live mode refuses`,
        'Write the real one, or write mode: demo.',
      ),
    ];
  });
  if (typeof code !== 'number' || !isTestCustodianCode(code)) return found;
  const path = ['council', 'custodianCode'];
  return [
    ...found,
    fault(
      'test-value',
      path,
      `is ${code}, a custodian code reserved for fictional councils, which live mode refuses`,
      'Write the real one, or leave the key out to get it from the register of councils.',
    ),
  ];
};

/** Where residents read what stands there as the council's own words. */
const SPOKEN = new Set(['council', 'contact', 'statements']);

const placeholders: Check = (tree) =>
  texts(tree).flatMap(({ text, path }) => {
    if (!SPOKEN.has(String(path[0])) || testValueIn(text) !== undefined) return [];
    const placeholder = placeholderIn(text);
    if (placeholder === undefined) return [];
    return [
      fault(
        'not-live',
        path,
        `still holds a placeholder: ${JSON.stringify(placeholder)}`,
        "Replace it by the council's own words. Residents read this page, and the law asks for it.",
      ),
    ];
  });

const dates: Check = (tree, today) =>
  ['preparedOn', 'reviewedOn', 'testedOn'].flatMap((key) => {
    const path = ['statements', 'accessibility', key];
    const date = at(tree, ...path);
    if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date) || date <= today) return [];
    return [
      fault(
        'not-live',
        path,
        `is ${date}, which has not come yet`,
        `Write the day on which it was done, ${today} at the latest.`,
      ),
    ];
  });

const localAddresses: Check = (tree) =>
  texts(tree).flatMap(({ text, path }) =>
    /^https?:\/\/(?:localhost|127\.0\.0\.1)(?:[:/]|$)/.test(text)
      ? [
          fault(
            'not-live',
            path,
            'is an address of this machine alone',
            'Write an address that begins with https:// and that others reach.',
          ),
        ]
      : [],
  );

const CHECKS: readonly Check[] = [standIns, testValues, placeholders, dates, localAddresses];

/** Today in the United Kingdom as `yyyy-mm-dd`. */
export const todayInUk = (): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date());

/** What keeps a tree of settings, checked or as written, from going live. */
export const liveFaultsOf = (tree: unknown, today: string): readonly UnplacedFault[] =>
  CHECKS.flatMap((check) => check(tree, today));

/** One reason why settings may not go live. */
export interface LiveFault {
  readonly code: FaultCode;
  readonly key: string;
  readonly message: string;
  readonly fix: string;
}

/**
 * What keeps a council's settings from going live, whatever their mode: sample addresses, a stand-in sign-in, test
 * values, placeholders, dates that have not come. Empty when nothing does.
 *
 * `today` is `yyyy-mm-dd`, and the day it is in the United Kingdom when left out.
 */
export const liveFaults = (settings: CouncilSettings, today = todayInUk()): readonly LiveFault[] =>
  liveFaultsOf(settings, today).map(({ code, path, message, fix }) => ({ code, key: keyOf(path), message, fix }));

import { type CouncilSettings, readCouncil } from '@guildhall/council';
import { register } from '@guildhall/council/register';
import { type SampleCouncil, sampleCouncils, sampleCouncilText } from '@guildhall/council/samples';
import { expect, test } from 'vitest';
import { completeJourney, type LoadedPage, Resident, sampleAnswers } from '../support/journey-over-http.js';
import { serveCouncil } from './support/council-server.js';

/** Which other councils one may name: a district and its county share an area. */
const MAY_NAME: Readonly<Partial<Record<SampleCouncil, SampleCouncil>>> = {
  wexmoor: 'marlshire',
  marlshire: 'wexmoor',
};

/** Where each council's postcodes lie, as docs/architecture.md reserves them. */
const POSTCODES: Readonly<Record<SampleCouncil, RegExp>> = {
  hartwold: /\bZZ[1-9] ?\d[A-Z]{2}\b/,
  aberwennol: /\bZZ3\d ?\d[A-Z]{2}\b/,
  marlshire: /\bZZ5\d ?\d[A-Z]{2}\b/,
  wexmoor: /\bZZ5\d ?\d[A-Z]{2}\b/,
};

/** A point in each council's sea. */
const POINTS: Readonly<Record<SampleCouncil, string>> = {
  hartwold: 'TA 700 500',
  aberwennol: 'SH 220 000',
  marlshire: 'TG 100 900',
  wexmoor: 'TG 100 900',
};

const settingsOf = (name: SampleCouncil): CouncilSettings => {
  const read = readCouncil(sampleCouncilText(name), { file: `${name}.yml`, register });
  if (!read.ok) throw new Error(`${name}.yml has faults`);
  return read.settings;
};

/** What would give `other` away in a response of another council. */
const marksOf = (other: SampleCouncil): readonly { readonly what: string; readonly pattern: RegExp }[] => {
  const { council, theme, contact } = settingsOf(other);
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const word = (text: string) => new RegExp(`(?<![\\p{L}\\d])${escaped(text)}(?![\\p{L}\\d])`, 'iu');
  const colours = [theme.brandColour, theme.linkColour, theme.buttonColour].filter(
    (colour) => !/^#(f+|0+)$/i.test(colour),
  );
  return [
    ...[council.name.en, council.name.cy, council.shortName.en, council.shortName.cy]
      .filter((name) => name !== undefined)
      .map((name) => ({ what: 'name', pattern: word(name) })),
    ...colours.map((colour) => ({ what: 'colour', pattern: new RegExp(escaped(colour), 'i') })),
    { what: 'GSS code', pattern: word(council.gss) },
    ...(council.custodianCode ? [{ what: 'custodian code', pattern: word(String(council.custodianCode)) }] : []),
    { what: 'domain', pattern: new RegExp(escaped(new URL(council.website).hostname.replace(/^www\./, '')), 'i') },
    { what: 'telephone', pattern: new RegExp(escaped(contact.phone)) },
    { what: 'postcode', pattern: POSTCODES[other] },
  ];
};

interface Seen {
  readonly url: string;
  /** Headers and body as one text. */
  readonly text: string;
}

const fetchAll = async (start: string): Promise<readonly Seen[]> => {
  const { origin } = new URL(start);
  const waiting = ['/', '/healthz', '/readyz', '/nowhere', '/staff', '/assets/icon.svg', '/assets/logo'];
  const seen = new Map<string, Seen>();
  while (waiting.length > 0) {
    const path = waiting.pop() ?? '/';
    if (seen.has(path)) continue;
    const response = await fetch(origin + path);
    const body = await response.text();
    const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
    seen.set(path, { url: path, text: `${headers}\n\n${body}` });
    for (const [, link = ''] of body.matchAll(/(?:href|src|action)="([^"#]+)/g)) {
      const url = new URL(link.replaceAll('&amp;', '&'), origin + path);
      if (url.origin === origin) waiting.push(url.pathname + url.search);
    }
  }
  return [...seen.values()];
};

test.each(sampleCouncils)(
  'started as %s, no word, colour, code or domain of another council is in any response',
  async (name) => {
    const server = await serveCouncil(name);
    try {
      const seen: Seen[] = [...(await fetchAll(server.url))];
      const keepPage = ({ url, html }: LoadedPage) => seen.push({ url, text: html });
      for (const language of settingsOf(name).languages) {
        const prefix = language === settingsOf(name).languages[0] ? '' : `/${language}`;
        const answers = {
          ...sampleAnswers(),
          // A county looks after roads, a district does not: each reports what is its own.
          category: name === 'wexmoor' ? 'graffiti' : 'pothole',
          potholeDanger: 'no',
          'where-gridReference': POINTS[name],
        };
        const resident = new Resident(server.url);
        await completeJourney(server.url, {
          service: `${prefix}/report-a-problem`.slice(1),
          answers,
          resident,
          onPage: keepPage,
        });
      }
      const staff = new Resident(server.url);
      const list = await staff.send(await staff.get('/staff/sign-in'));
      keepPage(list);
      keepPage(await staff.get('/staff/export.csv'));

      expect(seen.length).toBeGreaterThan(25);
      const found = sampleCouncils
        .filter((other) => other !== name && other !== MAY_NAME[name])
        .flatMap((other) =>
          marksOf(other).flatMap(({ what, pattern }) =>
            seen
              .filter(({ text }) => pattern.test(text))
              .map(({ url, text }) => `${what} of ${other} at ${url}: ${pattern.exec(text)?.[0]}`),
          ),
        );
      expect(found).toEqual([]);
      console.log(`${name}: ${seen.length} responses read, nothing of another council in them`);
    } finally {
      await server.stop();
    }
  },
);

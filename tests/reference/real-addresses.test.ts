import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sampleCouncilText } from '@guildhall/council/samples';
import { type ImportReport, importCsv } from '@guildhall/gazetteer';
import { afterAll, describe, expect, test } from 'vitest';
import { completeJourney, Resident, sampleAnswers } from '../support/journey-over-http.js';
import { ROOT } from '../support/repository.js';
import { startServerProcess } from '../support/server-process.js';

/** Real addresses under the Open Government Licence, which the project does not ship. */
const shared = resolve(process.env.GUILDHALL_SHARED ?? join(ROOT, '../shared'), 'data/addresses');
const work = mkdtempSync(join(tmpdir(), 'guildhall-real-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

interface RealList {
  readonly file: string;
  readonly rows: number;
  readonly hasUprns: boolean;
  /** Rows that repeat a UPRN with the same address word for word. */
  readonly duplicates: number;
  /** What a resident types, and what the list holds for it. */
  readonly searches: readonly { readonly typed: string; readonly found: RegExp }[];
}

const LISTS: readonly RealList[] = [
  {
    file: 'food-hygiene-ratings.csv',
    rows: 5000,
    hasUprns: false,
    duplicates: 0,
    searches: [
      { typed: 'CO10 2SS', found: /38 Station Road/i },
      { typed: '33 swan street boxford', found: /33 Swan Street/i },
    ],
  },
  {
    file: 'schools-uprn-labelled.tsv',
    rows: 856,
    hasUprns: true,
    duplicates: 69,
    searches: [
      { typed: 'SG7 6HD', found: /Weston Way/i },
      { typed: 'purcell school', found: /Purcell School/i },
    ],
  },
];

const tell = ({ source, rows, accepted, refused, refusedByCode, warnedByCode, counts }: ImportReport): void => {
  console.log(
    `${source}: rows in ${rows}, accepted ${accepted}, refused ${refused} ${JSON.stringify(refusedByCode)}, warnings ${JSON.stringify(warnedByCode)}, addresses ${counts.addresses}`,
  );
};

describe.each(LISTS)('$file', ({ file, rows, hasUprns, duplicates, searches }) => {
  test('every row is accounted for: accepted, or refused with line, reason and fix', async () => {
    const report = await importCsv({ source: join(shared, file), target: join(work, `${file}.ghz`) });
    tell(report);
    const lines = readFileSync(join(shared, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim()).length;
    expect(lines - 1).toBe(rows);
    expect(report.rowsByType.row).toBe(rows);
    expect({ accepted: report.accepted, refused: report.refused }).toEqual({
      accepted: rows - duplicates,
      refused: duplicates,
    });
    for (const refusal of report.refusals) {
      expect(refusal.line).toBeGreaterThan(1);
      expect(refusal.message).not.toBe('');
      expect(refusal.fix).not.toBe('');
    }
  });

  test('report-a-problem finds them', async () => {
    const council = join(work, `${file}.yml`);
    const gazetteer = `gazetteer:\n  source: file\n  path: ${join(shared, file)}\n  format: csv\n`;
    const text = sampleCouncilText('hartwold').replace(/^gazetteer:\n(?:[ #].*\n|\n(?=[ #]))*/m, gazetteer);
    expect(text).toContain(gazetteer);
    writeFileSync(council, text.replace(/^\s+logo:.*\n/m, ''));
    const server = await startServerProcess({ council, data: join(work, `data-${file}`) });
    try {
      for (const { typed, found } of searches) {
        const resident = new Resident(server.url);
        let chosen = '';
        const answers = {
          ...sampleAnswers(),
          'where-way': 'address',
          'where-postcode': typed,
        };
        const { pages, reference } = await completeJourney(server.url, {
          answers,
          resident,
          onPage: (page) => {
            if (page.url.includes('/choose')) chosen = page.html;
          },
        });
        expect(pages.some((url) => url.includes('/where/choose'))).toBe(true);
        expect(chosen).toMatch(found);
        console.log(`${file}: “${typed}” found, ${hasUprns ? 'by UPRN' : 'kept by its label'}, ${reference}`);
      }
    } finally {
      await server.stop();
    }
  });
});

import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { localised } from '../schema/localised.js';
import { councilReference } from './markdown.js';

const reference = councilReference([
  {
    key: 'report-a-problem',
    description: 'How problems are reported.',
    schema: z.strictObject({
      handover: z
        .array(z.strictObject({ to: localised().describe('Who | what.') }))
        .describe('Who else is responsible.'),
    }),
  },
]);

const rowOf = (key: string): string | undefined =>
  reference.split('\n').find((row) => row.startsWith(`| \`${key}\` |`));

describe('councilReference', () => {
  it.each([
    ['council.gss', 'text | yes | `"E06000023"` |'],
    ['council.name', 'text, or `{ en, cy }` | yes |'],
    ['theme.brandColour', 'no: `"#2b3a4a"`'],
    ['gazetteer.addresses', 'whole number from 100 to 1000000 | no: `20000`'],
    ['gazetteer.path', 'With source: file.'],
    ['staff.signIn.claim.name', 'The name of the claim.'],
    ['statements.accessibility.compliance', '`fully`, `partially`, `not` | yes'],
    ['statements.accessibility.preparedOn', '| date | yes'],
    ['contact.email', '| email address | yes'],
    ['council.website', '| web address | yes'],
    ['services.report-a-problem', 'How problems are reported.'],
    ['services.report-a-problem.handover', 'list of keys below'],
    ['services.report-a-problem.handover[].to', 'Who \\| what.'],
  ])('has a row for %s', (key, says) => {
    expect(rowOf(key)).toContain(says);
  });

  it('has a section for each part of the file, in its order', () => {
    expect([...reference.matchAll(/^## (.*)$/gm)].map(([, name]) => name)).toEqual([
      'council',
      'mode',
      'languages',
      'theme',
      'contact',
      'gazetteer',
      'staff',
      'statements',
      'services',
    ]);
    expect(reference).toContain('Left out, it is `"demo"`. Value: `demo`, `preview`, `live`.');
  });

  it('has as many cells in each row as in its head', () => {
    const cells = (row: string): number => row.replace(/\\\|/g, '').split('|').length;
    const rows = reference.split('\n').filter((row) => row.startsWith('|'));
    expect(rows.length).toBeGreaterThan(50);
    expect(new Set(rows.map(cells))).toEqual(new Set([7]));
  });
});

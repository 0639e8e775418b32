import { formatFaults, type Localised, readCouncil } from '@guildhall/council';
import { register } from '@guildhall/council/register';
import { type SampleCouncil, sampleCouncils, sampleCouncilText } from '@guildhall/council/samples';
import { describe, expect, it } from 'vitest';
import {
  accessibilityStatement,
  contactPage,
  cookiesPage,
  placeholdersIn,
  privacyNotice,
  type StatedService,
  type StatementPage,
} from './index.js';

const sample = (name: SampleCouncil) => {
  const result = readCouncil(sampleCouncilText(name), { file: `${name}.yml`, register });
  if (!result.ok) throw new Error(formatFaults(result.faults));
  return result.settings;
};

const service: StatedService = {
  definition: { name: { en: 'Report a problem', cy: 'Rhoi gwybod am broblem' } },
  journey: {
    pages: [
      {
        kind: 'question',
        id: 'updates',
        next: 'check',
        questions: [
          {
            kind: 'choice',
            id: 'updates',
            label: { en: 'Updates?', cy: 'Diweddariadau?' },
            noun: { en: 'updates', cy: 'diweddariadau' },
            options: [
              {
                value: 'email',
                label: { en: 'Yes', cy: 'Ie' },
                reveals: [
                  {
                    kind: 'email',
                    id: 'email',
                    label: { en: 'Email address', cy: 'Cyfeiriad e-bost' },
                    noun: { en: 'your email address', cy: 'eich cyfeiriad e-bost' },
                    personal: true,
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
};

const cookies = [
  {
    name: 'guildhall_session',
    purpose: { en: 'Keeps your answers', cy: 'Yn cadw eich atebion' },
    lasts: { en: '4 hours', cy: '4 awr' },
  },
];

const pagesOf = (name: SampleCouncil): Readonly<Record<string, StatementPage>> => {
  const settings = sample(name);
  return {
    accessibility: accessibilityStatement(settings, [service]),
    privacy: privacyNotice(settings, [service]),
    cookies: cookiesPage(settings, cookies),
    contact: contactPage(settings),
  };
};

const isLocalised = (value: object): value is Localised => 'en' in value && typeof value.en === 'string';

const localisedIn = (value: unknown): readonly Localised[] => {
  if (typeof value !== 'object' || value === null) return [];
  return isLocalised(value) ? [value] : Object.values(value).flatMap(localisedIn);
};

const read = (page: StatementPage | undefined, language: 'en' | 'cy'): string =>
  localisedIn(page)
    .map((text) => text[language])
    .join('\n');

const CASES = sampleCouncils.flatMap((name) =>
  Object.entries(pagesOf(name)).map(([page, statement]) => ({ name, page, statement })),
);

describe.each(CASES)('the $page page of $name', ({ name, statement }) => {
  it('has no placeholder left in', () => {
    expect(placeholdersIn(statement)).toEqual([]);
  });

  it('is complete in both languages', () => {
    const texts = localisedIn(statement);
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter(({ en, cy }) => en.trim() === '' || cy === undefined || cy.trim() === '')).toEqual([]);
  });

  it('holds the same links and numbers in both languages', () => {
    const marks = (text: string | undefined): string =>
      [...(text ?? '').matchAll(/\]\([^)]*\)|\d{3,}/g)]
        .map(([mark]) => mark)
        .sort()
        .join();
    expect(localisedIn(statement).filter(({ en, cy }) => marks(en) !== marks(cy))).toEqual([]);
  });

  it('names no other council', () => {
    const shown = JSON.stringify(statement);
    const others = sampleCouncils.filter((other) => other !== name).map((other) => sample(other).council);
    expect(
      others.flatMap(({ name: called }) => Object.values(called)).filter((other) => shown.includes(other)),
    ).toEqual([]);
  });

  it('has rows as wide as the head of its table', () => {
    const tables = statement.blocks.flatMap((block) => ('table' in block ? [block.table] : []));
    expect(tables.filter(({ head, rows }) => rows.some((row) => row.length !== head.length))).toEqual([]);
  });
});

describe('the accessibility statement', () => {
  it.each([
    ['hartwold', 'partially compliant'],
    ['wexmoor', 'fully compliant'],
  ] as const)('of %s says that it is %s', (name, status) => {
    expect(read(pagesOf(name).accessibility, 'en')).toContain(status);
  });

  it('has the parts of the model statement, in its order', () => {
    const { accessibility } = pagesOf('hartwold');
    const headings = accessibility?.blocks.flatMap((block) => ('heading' in block ? [block.heading.en] : []));
    expect(headings).toEqual([
      'How accessible these services are',
      'Feedback and contact information',
      'Reporting accessibility problems with these services',
      'Enforcement procedure',
      'Technical information about the accessibility of these services',
      'Compliance status',
      'Non-accessible content',
      'What we are doing to improve accessibility',
      'Preparation of this accessibility statement',
    ]);
  });

  it('lists what is not accessible, and leaves that part out where there is nothing', () => {
    expect(read(pagesOf('marlshire').accessibility, 'en')).toContain('cannot be sorted with a keyboard alone');
    expect(read(pagesOf('wexmoor').accessibility, 'en')).not.toContain('Non-accessible content');
  });

  it('says in each language when it was prepared, reviewed and tested, and by whom', () => {
    const { accessibility } = pagesOf('aberwennol');
    expect(read(accessibility, 'en')).toContain('prepared on 31 August 2026. It was last reviewed on 16 November 2026');
    expect(read(accessibility, 'cy')).toContain('ar 31 Awst 2026. Fe’i hadolygwyd ddiwethaf ar 16 Tachwedd 2026');
    expect(read(accessibility, 'cy')).toContain('y tîm gwasanaethau ar-lein');
  });

  it('names the enforcer of the nation', () => {
    const settings = sample('hartwold');
    const inNorthernIreland = { ...settings, council: { ...settings.council, gss: 'N09999001' } };
    const ofGreatBritain = read(accessibilityStatement(settings, [service]), 'en');
    const ofNorthernIreland = read(accessibilityStatement(inNorthernIreland, [service]), 'en');
    expect(ofGreatBritain).toMatch(
      /\(EHRC\) is responsible for enforcing.*contact the Equality Advisory and Support Service/,
    );
    expect(ofGreatBritain).not.toContain('ECNI');
    expect(ofNorthernIreland).toContain('(ECNI) is responsible for enforcing');
    expect(ofNorthernIreland).not.toMatch(/EHRC|EASS/);
  });
});

describe('the privacy notice', () => {
  const notice = read(pagesOf('hartwold').privacy, 'en');

  it('names the controller, its registration and its data protection officer', () => {
    expect(notice).toContain('Hartwold Council is the data controller');
    expect(notice).toContain('ZX999001');
    expect(notice).toContain('[data.protection@hartwold.example](mailto:data.protection@hartwold.example)');
  });

  it('lists the personal data that each service asks for, revealed questions too', () => {
    const lists = pagesOf('hartwold').privacy?.blocks.flatMap((block) => ('list' in block ? [block.list] : []));
    expect(lists?.[0]).toEqual([{ en: 'Email address', cy: 'Cyfeiriad e-bost' }]);
  });

  it('says so of a service that asks for none', () => {
    const quiet: StatedService = { definition: { name: { en: 'Bin days' } }, journey: { pages: [] } };
    expect(read(privacyNotice(sample('hartwold'), [quiet]), 'en')).toContain(
      '**Bin days** does not ask for personal data',
    );
  });

  it.each([
    ['hartwold', '730 days (2 years)', '730 o ddiwrnodau (2 o flynyddoedd)'],
    ['wexmoor', '365 days (1 year)', '365 o ddiwrnodau (1 flwyddyn)'],
    ['aberwennol', '548 days.', '548 o ddiwrnodau.'],
  ] as const)('says how long %s keeps data: %s', (name, en, cy) => {
    expect(read(pagesOf(name).privacy, 'en')).toContain(en);
    expect(read(pagesOf(name).privacy, 'cy')).toContain(cy);
  });

  it('says on what basis, what rights there are, and how to complain: to the council, then to the ICO', () => {
    expect(notice).toMatch(/public task: Article 6\(1\)\(e\)/);
    expect(notice).toMatch(/give you a copy.*put right.*limit.*stop using it/s);
    expect(notice).toMatch(/within 30 days.*complain to the ICO/s);
  });
});

it('the cookies page lists each cookie with what it is for and how long it lasts', () => {
  const [block] = pagesOf('aberwennol').cookies?.blocks.filter((each) => 'table' in each) ?? [];
  expect(block).toMatchObject({
    table: { rows: [[{ en: 'guildhall_session' }, { cy: 'Yn cadw eich atebion' }, { en: '4 hours', cy: '4 awr' }]] },
  });
});

it('the contact page gives every way to reach the council, and 999', () => {
  const { contact } = sample('aberwennol');
  const page = contactPage(sample('aberwennol'));
  const calls = page.blocks.flatMap((block) => ('call' in block ? [block.call] : []));
  expect(calls).toEqual([contact.phone, contact.textphone, contact.outOfHoursPhone]);
  const shown = read(page, 'cy');
  for (const part of [contact.email, 'ZZ30 1AA', contact.openingHours.cy ?? '', '999']) expect(shown).toContain(part);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { JSX, ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as components from '../index.js';

type Element = DefaultTreeAdapterTypes.Element;

/** What may be given to every component and must reach one element of it. */
interface Given {
  readonly className: string;
  readonly title?: never;
  readonly 'data-given': string;
  readonly 'aria-keyshortcuts': string;
}

const GIVEN: Given = { className: 'given', 'data-given': 'yes', 'aria-keyshortcuts': 'k' };

const c = components;

/** Every component with as little as it can be drawn with, and the element that its attributes belong to. */
const CASES: ReadonlyArray<
  readonly [keyof typeof components, keyof JSX.IntrinsicElements, (given: Given) => ReactElement]
> = [
  ['Accordion', 'div', (given) => <c.Accordion {...given} id="a" items={[{ heading: 'H', content: 'C' }]} />],
  ['AddressByHand', 'fieldset', (given) => <c.AddressByHand {...given} name="n" />],
  [
    'AddressChoice',
    'div',
    (given) => (
      <c.AddressChoice
        {...given}
        name="n"
        query="ZZ1 1AA"
        addresses={[{ value: '1', label: '1 Mill Lane' }]}
        searchAgainHref="/"
      />
    ),
  ],
  [
    'AddressLookup',
    'div',
    (given) => (
      <c.AddressLookup
        {...given}
        step="search"
        name="n"
        heading="H"
        errors={{ postcode: 'E' }}
        hiddenFields={{ token: 't' }}
      />
    ),
  ],
  ['AddressNotFound', 'div', (given) => <c.AddressNotFound {...given} query="ZZ1 1AA" searchAgainHref="/" />],
  ['AddressSearch', 'div', (given) => <c.AddressSearch {...given} name="n" suggestions={{ url: '/s' }} />],
  ['BackLink', 'a', (given) => <c.BackLink {...given} />],
  ['Breadcrumbs', 'nav', (given) => <c.Breadcrumbs {...given} items={[{ text: 'Home', href: '/' }]} />],
  ['Button', 'button', (given) => <c.Button {...given}>Save</c.Button>],
  ['CharacterCount', 'textarea', (given) => <c.CharacterCount {...given} name="n" label="L" maxlength={10} />],
  ['Checkboxes', 'div', (given) => <c.Checkboxes {...given} name="n" items={[{ text: 'A', value: 'a' }]} />],
  ['CookieBanner', 'div', (given) => <c.CookieBanner {...given} messages={[{ content: 'Cookies' }]} />],
  ['DateInput', 'div', (given) => <c.DateInput {...given} id="d" />],
  ['Details', 'details', (given) => <c.Details {...given} summary="More" />],
  ['ErrorMessage', 'p', (given) => <c.ErrorMessage {...given}>Enter a name</c.ErrorMessage>],
  ['ErrorSummary', 'div', (given) => <c.ErrorSummary {...given} title="There is a problem" />],
  ['ExitThisPage', 'div', (given) => <c.ExitThisPage {...given} />],
  ['Feedback', 'div', (given) => <c.Feedback {...given} title="Feedback" />],
  ['Fieldset', 'fieldset', (given) => <c.Fieldset {...given} legend="Legend" />],
  ['FileUpload', 'input', (given) => <c.FileUpload {...given} name="n" label="L" />],
  [
    'FileUploadList',
    'div',
    (given) => <c.FileUploadList {...given} name="n" hint="H" files={[{ id: '1', name: 'a.jpg' }]} />,
  ],
  [
    'FilterableTable',
    'div',
    (given) => (
      <c.FilterableTable
        {...given}
        caption="C"
        columns={[{ header: 'A', sortHref: '/', sorted: 'ascending' }]}
        rows={[{ cells: ['a'] }]}
        filters={[{ kind: 'text', name: 'n', label: 'L' }]}
        isComplete
      />
    ),
  ],
  ['Footer', 'div', (given) => <c.Footer {...given} />],
  ['GenericHeader', 'div', (given) => <c.GenericHeader {...given} logo="Council" />],
  ['Hint', 'div', (given) => <c.Hint {...given}>Hint</c.Hint>],
  ['Input', 'input', (given) => <c.Input {...given} name="n" label="L" />],
  ['InsetText', 'div', (given) => <c.InsetText {...given}>Text</c.InsetText>],
  ['Label', 'label', (given) => <c.Label {...given}>Label</c.Label>],
  [
    'LanguageNavigation',
    'nav',
    (given) => <c.LanguageNavigation {...given} items={[{ text: 'Cymraeg', lang: 'cy' }]} />,
  ],
  ['LocationQuestion', 'div', (given) => <c.LocationQuestion {...given} name="n" legend="L" />],
  ['NotificationBanner', 'div', (given) => <c.NotificationBanner {...given}>Text</c.NotificationBanner>],
  ['Pagination', 'nav', (given) => <c.Pagination {...given} next={{ href: '/2' }} />],
  ['Panel', 'div', (given) => <c.Panel {...given} title="Done" />],
  ['PasswordInput', 'input', (given) => <c.PasswordInput {...given} name="n" label="L" />],
  ['PhaseBanner', 'div', (given) => <c.PhaseBanner {...given} tag="Beta" />],
  ['Radios', 'div', (given) => <c.Radios {...given} name="n" items={[{ text: 'A', value: 'a' }]} />],
  ['Select', 'select', (given) => <c.Select {...given} name="n" label="L" items={[{ text: 'A', value: 'a' }]} />],
  ['ServiceNavigation', 'section', (given) => <c.ServiceNavigation {...given} serviceName="Service" />],
  ['ServiceTimeline', 'ol', (given) => <c.ServiceTimeline {...given} items={[{ title: 'T', content: 'C' }]} />],
  [
    'SessionTimeout',
    'div',
    (given) => (
      <c.SessionTimeout
        {...given}
        secondsLeft={60}
        endsAt="2026-11-28T14:30:00Z"
        extendHref="/more"
        timedOutHref="/end"
        leaveHref="/leave"
      />
    ),
  ],
  ['SkipLink', 'a', (given) => <c.SkipLink {...given}>Skip</c.SkipLink>],
  [
    'StatusTag',
    'strong',
    (given) => (
      <c.StatusTag {...given} tone="new">
        New
      </c.StatusTag>
    ),
  ],
  ['SummaryCard', 'div', (given) => <c.SummaryCard {...given} title="Card" />],
  ['SummaryList', 'dl', (given) => <c.SummaryList {...given} rows={[{ key: 'K', value: 'V' }]} />],
  ['Table', 'table', (given) => <c.Table {...given} rows={[['a', 'b']]} />],
  ['Tabs', 'div', (given) => <c.Tabs {...given} items={[{ id: 't', label: 'T', panel: 'P' }]} />],
  ['Tag', 'strong', (given) => <c.Tag {...given}>Tag</c.Tag>],
  ['TaskList', 'ul', (given) => <c.TaskList {...given} items={[{ title: 'T', status: 'Done' }]} />],
  ['Textarea', 'textarea', (given) => <c.Textarea {...given} name="n" label="L" />],
  ['WarningText', 'div', (given) => <c.WarningText {...given}>Warning</c.WarningText>],
];

const NOT_COMPONENTS = [
  'ADDRESS_NOT_LISTED',
  'Page',
  'SUPPORT_SCRIPT',
  'SUPPORT_SCRIPT_HASH',
  'addressLookupTexts',
  'fileUploadListTexts',
  'filterableTableTexts',
  'locationQuestionTexts',
  'sessionTimeoutTexts',
  'themeCss',
];

const elementsOf = (parent: DefaultTreeAdapterTypes.ParentNode): Element[] =>
  parent.childNodes.flatMap((node) => ('tagName' in node ? [node, ...elementsOf(node)] : []));

const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attrs.find((one) => one.name === name)?.value;

afterEach(() => {
  vi.restoreAllMocks();
});

test('every component is held to this', () => {
  expect([...CASES.map(([name]) => name), ...NOT_COMPONENTS].sort()).toEqual(Object.keys(components).sort());
});

describe.each(CASES)('%s', (_name, tagName, draw) => {
  const drawn = (): Element[] => elementsOf(parseFragment(renderToStaticMarkup(draw(GIVEN))));

  test('sets what it is given on one element, its own classes before it', () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const given = drawn().filter((element) => attribute(element, 'data-given') === 'yes');
    expect(given.map((element) => element.tagName)).toEqual([tagName]);
    expect(attribute(given[0], 'aria-keyshortcuts')).toBe('k');
    expect(attribute(given[0], 'class')).toMatch(/^(?:govuk|guildhall)-.* given\b/);
    expect(complaints.mock.calls).toEqual([]);
  });

  test('writes no id twice', () => {
    const ids = drawn()
      .map((element) => attribute(element, 'id'))
      .filter((id) => id !== undefined);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('refers only to ids that are there', () => {
    const elements = drawn();
    const ids = new Set(elements.map((element) => attribute(element, 'id')));
    const references = elements.flatMap((element) =>
      ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls'].flatMap((name) =>
        (attribute(element, name) ?? '').split(' ').filter(Boolean),
      ),
    );
    expect(references.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('hands its ref to the same element', () => {
    const ref = { current: null };
    const element = draw({ ...GIVEN, ref } as Given);
    expect(refHolders(element, ref)).toEqual([tagName]);
  });
});

/** The names of the HTML elements in a tree of React elements that carry a ref; components are drawn on the way. */
const refHolders = (node: unknown, ref: object): string[] => {
  if (Array.isArray(node)) return node.flatMap((one) => refHolders(one, ref));
  if (typeof node !== 'object' || node === null || !('type' in node) || !('props' in node)) return [];
  const { type, props } = node as { type: unknown; props: { readonly ref?: unknown; readonly children?: unknown } };
  if (typeof type === 'function') return refHolders(type(props), ref);
  return [...(props.ref === ref ? [String(type)] : []), ...refHolders(props.children, ref)];
};

describe('the sources', () => {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => ({ file, code: readFileSync(join(folder, file), 'utf8') }));

  test('only fixtures, tests and itself import govuk-exact, which carries the marks of GOV.UK', () => {
    const importing = sources
      .filter(({ file }) => !/^govuk-exact\/|^fixtures\/adapters/.test(file))
      .filter(({ code }) => /from '[^']*govuk-exact/.test(code));
    expect(importing.map(({ file }) => file)).toEqual([]);
  });
});

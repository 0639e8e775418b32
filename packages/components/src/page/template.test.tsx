import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nunjucks from 'nunjucks';
import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import { domTokens } from '../fixtures/dom-tokens.js';
import { htmlToNodes } from '../fixtures/html-to-nodes.js';
import { GovukFooter, GovukHeader } from '../govuk-exact/index.js';
import { renderPage } from '../server-render/index.js';
import { ServiceNavigation } from '../service-navigation/index.js';
import { Page, type PageProps } from './index.js';

const GOVUK = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist/govuk');
const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(GOVUK), { autoescape: true });

/** What GOV.UK Frontend's own template makes of settings and blocks. */
const expected = (settings: string, blocks: Readonly<Record<string, string>>): string => {
  const block = ([name, content]: [string, string]) => `{% block ${name} %}${content}{% endblock %}`;
  return environment.renderString(
    `{% extends "template.njk" %}${settings}${Object.entries(blocks).map(block).join('')}`,
    {},
  );
};

/** GOV.UK's own header and footer and title, which the template has where a page says nothing of them. */
const GOVUK_DEFAULTS: PageProps = {
  title: 'GOV.UK - The best place to find government services and information',
  header: <GovukHeader />,
  footer: <GovukFooter />,
  hasInlineScript: true,
};

const NO_ICONS = { headIcons: '' };

interface Case {
  readonly name: string;
  readonly settings?: string;
  readonly blocks?: Readonly<Record<string, string>>;
  readonly page?: Partial<PageProps>;
}

const set = (name: string, value: string) => `{% set ${name} = ${value} %}`;

const CASES: readonly Case[] = [
  { name: 'with nothing said' },
  { name: 'in another language', settings: set('htmlLang', '"cy"'), page: { lang: 'cy' } },
  { name: 'with classes on html', settings: set('htmlClasses', '"app-html"'), page: { htmlClassName: 'app-html' } },
  { name: 'with a title', blocks: { pageTitle: 'Apply – Council' }, page: { title: 'Apply – Council' } },
  { name: 'with a title in another language', settings: set('pageTitleLang', '"cy"'), page: { titleLang: 'cy' } },
  { name: 'with a colour', settings: set('themeColor', '"#00703c"'), page: { themeColor: '#00703c' } },
  {
    name: 'with links in its head',
    blocks: { head: '<link href="/app.css" rel="stylesheet"><link href="/app.json" rel="alternate">' },
    page: {
      head: (
        <>
          <link href="/app.css" rel="stylesheet" />
          <link href="/app.json" rel="alternate" />
        </>
      ),
    },
  },
  {
    name: 'with icons',
    blocks: { headIcons: '<link rel="icon" sizes="48x48" href="/favicon.ico">' },
    page: { headIcons: <link rel="icon" sizes="48x48" href="/favicon.ico" /> },
  },
  {
    name: 'with a picture for sharing',
    settings: set('opengraphImageUrl', '"https://council.example/share.png"'),
    page: { opengraphImageUrl: 'https://council.example/share.png' },
  },
  {
    name: 'with classes and attributes on the body',
    settings: set('bodyClasses', '"app-body"') + set('bodyAttributes', '{ "data-a": "b" }'),
    page: { bodyClassName: 'app-body', bodyProps: { 'data-a': 'b' } },
  },
  { name: 'with a nonce', settings: set('cspNonce', '"abcdef"'), page: { cspNonce: 'abcdef' } },
  {
    name: 'with content at the start and the end of its body',
    blocks: { bodyStart: '<div>Start</div>', bodyEnd: '<div>End</div>' },
    page: { bodyStart: <div>Start</div>, bodyEnd: <div>End</div> },
  },
  { name: 'without a skip link', blocks: { skipLink: '' }, page: { skipLink: null } },
  {
    name: 'with a skip link of its own',
    blocks: { skipLink: '<a href="#main">Neidio</a>' },
    page: { skipLink: <a href="#main">Neidio</a> },
  },
  { name: 'without a header', blocks: { header: '' }, page: { header: null } },
  { name: 'with a header that is empty', blocks: { govukHeader: '' }, page: { header: '' } },
  {
    name: 'with classes and attributes on the header',
    settings: set('headerClasses', '"app-header"') + set('headerAttributes', '{ "data-a": "b" }'),
    page: { headerProps: { className: 'app-header', 'data-a': 'b' } },
  },
  {
    name: 'with a service',
    settings: set('serviceName', '"Report a problem"') + set('serviceUrl', '"/report"'),
    page: {
      header: (
        <>
          <GovukHeader />
          <ServiceNavigation serviceName="Report a problem" serviceUrl="/report" />
        </>
      ),
    },
  },
  {
    name: 'with content around the header',
    blocks: { headerStart: '<p>Before</p>', headerEnd: '<p>After</p>' },
    page: {
      header: (
        <>
          <p>Before</p>
          <GovukHeader />
          <p>After</p>
        </>
      ),
    },
  },
  {
    name: 'with classes and attributes on the container',
    settings: set('containerClasses', '"app-container"') + set('containerAttributes', '{ "data-a": "b" }'),
    page: { containerProps: { className: 'app-container', 'data-a': 'b' } },
  },
  {
    name: 'with content around the main content',
    blocks: { beforeContent: '<a href="/">Back</a>', containerEnd: '<p>After</p>' },
    page: { beforeContent: <a href="/">Back</a>, containerEnd: <p>After</p> },
  },
  {
    name: 'with classes, attributes and a language on the main content',
    settings:
      set('mainClasses', '"govuk-main-wrapper--l"') +
      set('mainLang', '"cy"') +
      set('mainAttributes', '{ "data-a": "b" }'),
    blocks: { content: '<h1 class="govuk-heading-l">Teitl</h1>' },
    page: {
      mainProps: { className: 'govuk-main-wrapper--l', lang: 'cy', 'data-a': 'b' },
      children: <h1 className="govuk-heading-l">Teitl</h1>,
    },
  },
  {
    name: 'with a container of its own',
    blocks: { container: '<main id="main-content">Own</main>' },
    page: { container: <main id="main-content">Own</main> },
  },
  { name: 'without a footer', blocks: { footer: '' }, page: { footer: null } },
  { name: 'with a footer that is empty', blocks: { govukFooter: '' }, page: { footer: '' } },
  {
    name: 'with classes and attributes on the footer',
    settings: set('footerClasses', '"app-footer"') + set('footerAttributes', '{ "data-a": "b" }'),
    page: { footerProps: { className: 'app-footer', 'data-a': 'b' } },
  },
  {
    name: 'with content around the footer',
    blocks: { footerStart: '<p>Before</p>', footerEnd: '<p>After</p>' },
    page: {
      footer: (
        <>
          <p>Before</p>
          <GovukFooter />
          <p>After</p>
        </>
      ),
    },
  },
  {
    name: 'with HTML in its content',
    blocks: { content: '<p class="govuk-body">One <b>two</b>&nbsp;three</p>' },
    page: { children: htmlToNodes('<p class="govuk-body">One <b>two</b>&nbsp;three</p>') },
  },
];

/** React writes the character set and the viewport first, whatever their place; the order of metadata means nothing else. */
const withSortedHead = (tokens: readonly string[]): string[] => {
  const start = tokens.indexOf('<head>') + 1;
  const end = tokens.indexOf('</head>');
  const entries = tokens
    .slice(start, end)
    .join('')
    .split(/(?=<(?:meta|title|link|script)\b)/);
  return [...tokens.slice(0, start), ...entries.sort(), ...tokens.slice(end)];
};

const drawn = (page: ReactElement): string[] => withSortedHead(domTokens(renderPage(page)));

describe('the page template, as GOV.UK Frontend draws it', () => {
  test.each(CASES)('$name', ({ settings = '', blocks = {}, page = {} }) => {
    const reference = expected(settings, { ...NO_ICONS, ...blocks });
    expect(drawn(<Page {...GOVUK_DEFAULTS} {...page} />)).toEqual(withSortedHead(domTokens(reference)));
  });

  test('the comparison sees a class that is missing', () => {
    const reference = withSortedHead(domTokens(expected('', NO_ICONS)));
    const mutated = withSortedHead(domTokens(expected('', NO_ICONS).replace('govuk-main-wrapper', 'main-wrapper')));
    expect(mutated).not.toEqual(reference);
  });
});

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { Footer, GenericHeader, Page, SUPPORT_SCRIPT, SUPPORT_SCRIPT_HASH } from '../index.js';
import { renderPage } from '../server-render/index.js';

const COUNCIL = (
  <Page
    title="Report a problem – Hartwold Council"
    head={
      <>
        <link rel="stylesheet" href="/assets/guildhall.css" />
        <script type="module" src="/assets/guildhall.js" />
      </>
    }
    header={<GenericHeader logo="Hartwold Council" />}
    footer={<Footer copyright="© Hartwold Council" />}
  >
    <h1 className="govuk-heading-l">Report a problem</h1>
  </Page>
);

describe('a council’s page', () => {
  const html = renderPage(COUNCIL);

  test('is a whole document', () => {
    expect(html).toMatch(
      /^<!DOCTYPE html><html lang="en" class="govuk-template"><head>.*<\/head><body .*<\/body><\/html>$/s,
    );
  });

  test('has no script within it, so that its content security policy needs no unsafe-inline', () => {
    expect([...html.matchAll(/<script[^>]*>([^<]*)/g)].map(([, content]) => content)).toEqual(['']);
    expect(html).not.toMatch(/ on[a-z]+="| style="/);
  });

  test('has its script where it was put, as a module', () => {
    expect(html).toContain('<script type="module" src="/assets/guildhall.js"></script>');
  });

  test('has nothing of GOV.UK’s', () => {
    expect(html).not.toMatch(/crown|crest|logotype|gov\.uk/i);
  });

  test('leads past the header', () => {
    expect(html).toContain('href="#main-content"');
    expect(html).toContain('<main class="govuk-main-wrapper" id="main-content">');
  });
});

test('the link past the header says what it is told', () => {
  expect(renderPage(<Page title="T" lang="cy" skipLink="Neidio i’r prif gynnwys" />)).toContain(
    'data-module="govuk-skip-link">Neidio i’r prif gynnwys</a>',
  );
});

test('the hash is that of the script', () => {
  expect(`sha256-${createHash('sha256').update(SUPPORT_SCRIPT).digest('base64')}`).toBe(SUPPORT_SCRIPT_HASH);
});

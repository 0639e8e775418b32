import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Footer } from './index.js';

const FOOTER = (
  <Footer
    navigation={[{ title: 'Services', columns: 2, items: [{ text: 'Bins', href: '/bins' }, { text: 'No address' }] }]}
    meta={{ items: [{ text: 'Cookies', href: '/cookies' }], text: 'Built by the council' }}
    contentLicence="Open Government Licence v3.0"
    copyright="© Hartwold Council"
  />
);

test('a council’s footer has its links, its licence and its copyright', () => {
  const html = renderToStaticMarkup(FOOTER);
  expect(html).toContain('<a href="/bins" class="govuk-footer__link">Bins</a>');
  expect(html).not.toContain('No address');
  expect(html).toContain('<a href="/cookies" class="govuk-footer__link">Cookies</a>');
  expect(html).toContain('<div class="govuk-footer__meta-custom">Built by the council</div>');
  expect(html).toContain('<span class="govuk-footer__licence-description">Open Government Licence v3.0</span>');
  expect(html).toContain('<div class="govuk-footer__meta-item">© Hartwold Council</div>');
});

test('a council’s footer has nothing of GOV.UK’s', () => {
  for (const html of [renderToStaticMarkup(FOOTER), renderToStaticMarkup(<Footer />)]) {
    expect(html).not.toMatch(/crown|crest|<svg|copyright-logo|nationalarchives/i);
  }
});

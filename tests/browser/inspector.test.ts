import { expect, test } from 'vitest';
import { useSite } from './support/site.js';

const hartwold = useSite('hartwold');

/** A page with everything wrong that an inspection looks for. */
const BAD_PAGE = `<!doctype html>
<html lang="cy">
<head>
<title>Online services – Hartwold Council</title>
<script>window.inline = true;</script>
</head>
<body>
<h1>One</h1><h1>Two</h1>
<div style="width: 900px" id="twice">Wide</div><div class="wide" id="twice">Again</div>
<img src="https://elsewhere.example/picture.png">
<table class="wide"><tr><td>${'x'.repeat(200)}</td></tr></table>
<p>© Crown copyright</p>
</body>
</html>`;

test.each([{ javascript: true }, { javascript: false }])(
  'an inspection finds what is wrong with a page, with JavaScript: $javascript',
  async ({ javascript }) => {
    const visitor = await hartwold.visit({ javascript });
    await visitor.goto('/');
    await visitor.page.route('**/bad-page', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': "default-src 'none'; img-src *" },
        body: BAD_PAGE,
      }),
    );
    const found = await visitor.goto('/bad-page').catch((error: Error) => error.message);
    for (const fault of [
      /its lang is “cy”, not “en”/,
      /it has the title of \//,
      /it has 2 h1: One \| Two/,
      /it scrolls sideways at 320 px: .*table\.wide/,
      /the id “twice” stands on it more than once/,
      /axe image-alt: /,
      /it holds Crown copyright/,
      /the browser complains: a request to https:\/\/elsewhere\.example\/picture\.png/,
      /the browser complains: error: .*Content Security Policy/,
    ]) {
      expect(found).toMatch(fault);
    }
  },
);

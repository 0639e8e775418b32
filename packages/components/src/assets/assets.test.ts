import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { themeCss } from '../theme/index.js';

const built = (name: string): string => {
  const file = fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
  if (!existsSync(file)) throw new Error(`dist/${name} is not there: run the build first.`);
  return readFileSync(file, 'utf8');
};

const kilobytes = (text: string): number => gzipSync(text, { level: 9 }).length / 1000;

describe('guildhall.css', () => {
  const css = built('guildhall.css');

  test.each([
    /gds transport/i,
    /crown/i,
    /crest/i,
    /@font-face/i,
    /url\(/i,
    /@import/i,
    /\.govuk-header/,
    /@charset/i,
    /\\0|\uFFFD/,
  ])('holds nothing like %s', (pattern) => {
    expect(css).not.toMatch(pattern);
  });

  test('is no more than 17 kB gzipped', () => {
    expect(kilobytes(css)).toBeLessThan(17);
  });

  test('has styles for print', () => {
    expect(css).toContain('@media print');
  });

  test.each([
    '.govuk-template',
    '.govuk-generic-header',
    '.govuk-footer',
    '.govuk-service-navigation',
    '.govuk-language-navigation',
    '.govuk-feedback',
    '.govuk-task-list',
    '.govuk-\\!-margin-bottom-0',
    '.govuk-visually-hidden',
    ...['teal', 'yellow', 'green', 'grey', 'red'].map((colour) => `.govuk-tag--${colour}`),
  ])('styles %s', (selector) => {
    expect(css).toContain(selector);
  });

  test('reads every custom property that a theme sets', () => {
    const theme = themeCss({
      brandColour: '#5a2a82',
      brandTextColour: '#ffffff',
      linkColour: '#1a5fb4',
      buttonColour: '#00703c',
      fontFamily: 'arial',
    });
    const set = [...theme.matchAll(/(--[a-z-]+):/g)].map(([, name]) => name);
    expect(set.length).toBeGreaterThan(10);
    expect(set.filter((name) => !css.includes(`var(${name}`))).toEqual([]);
  });

  test.each([
    ['.govuk-generic-header', 'background', '--guildhall-brand-colour'],
    ['.govuk-button', 'background-color', '--guildhall-button-colour'],
    ['.govuk-button:hover', 'background-color', '--guildhall-button-hover-colour'],
    ['.govuk-button', 'font-family', '--guildhall-font-family'],
  ])('%s has its %s from %s', (selector, property, customProperty) => {
    const rules = css.split('}').filter((rule) => rule.split('{').at(-2)?.split(',').includes(selector));
    expect(rules.some((rule) => new RegExp(`[{;]${property}:\\s*var\\(${customProperty}`).test(rule))).toBe(true);
  });
});

describe('guildhall.js', () => {
  const script = built('guildhall.js');

  test('is one module that loads nothing else', () => {
    expect(script).not.toMatch(/\bimport\b[\s('"`{*]/);
    expect(script).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
  });

  test('runs under a content security policy without unsafe-eval', () => {
    expect(script).not.toMatch(/\beval\(|new Function\b/);
  });

  test('marks the body as GOV.UK Frontend expects and holds its modules', () => {
    expect(script).toContain('js-enabled');
    expect(script).toContain('govuk-frontend-supported');
    for (const name of ['accordion', 'button', 'character-count', 'error-summary', 'radios', 'tabs']) {
      expect(script).toContain(`govuk-${name}`);
    }
  });

  test('is no more than 19 kB gzipped', () => {
    expect(kilobytes(script)).toBeLessThan(19);
  });
});

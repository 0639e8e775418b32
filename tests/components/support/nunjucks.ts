import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nunjucks from 'nunjucks';
import type { VisibleFixture } from './fixtures.js';

const { resolve } = createRequire(import.meta.url);

/** Where GOV.UK Frontend's own style sheet, script and templates are. */
export const GOVUK_FRONTEND = join(dirname(resolve('govuk-frontend/package.json')), 'dist');

const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(GOVUK_FRONTEND), {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
});

const macroName = (component: string): string =>
  `govuk${component
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}`;

/** A fixture as GOV.UK Frontend's macro draws it. */
export const drawnByNunjucks = ({ component, options }: VisibleFixture): string => {
  const macro = macroName(component);
  return environment.renderString(
    `{%- from "govuk/components/${component}/macro.njk" import ${macro} -%}{{ ${macro}(params) }}`,
    { params: options },
  );
};

/**
 * GOV.UK Frontend's macros in Nunjucks at their best: every template compiled to JavaScript beforehand, one environment that
 * keeps what it has loaded, no file read while drawing.
 */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, posix } from 'node:path';
import nunjucks from 'nunjucks';

const OPTIONS = { autoescape: true, trimBlocks: true, lstripBlocks: true };
const DIST = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist');

const macroName = (component) =>
  `govuk${component
    .split('-')
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join('')}`;

/** Nunjucks's own loader makes file paths of relative names, under which it holds nothing; this keeps names, and what it made of them. */
class PrecompiledLoader extends nunjucks.PrecompiledLoader {
  #resolved = new Map();

  resolve(from, to) {
    const key = `${from}\n${to}`;
    let name = this.#resolved.get(key);
    if (name === undefined) {
      name = posix.join(posix.dirname(from), to);
      this.#resolved.set(key, name);
    }
    return name;
  }
}

const pageName = (component) => `page/${component}`;

const precompiled = (components) => {
  const env = new nunjucks.Environment(new nunjucks.FileSystemLoader(DIST), OPTIONS);
  const templates = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.njk'))
    .map((file) => nunjucks.precompile(join(DIST, file), { name: file, env }));
  const pages = components.map((component) =>
    nunjucks.precompileString(
      `{%- from "govuk/components/${component}/macro.njk" import ${macroName(component)} -%}{{ ${macroName(component)}(params) }}`,
      { name: pageName(component), env },
    ),
  );
  // What Nunjucks precompiles to is a script for `window`.
  const window = {};
  new Function('window', [...templates, ...pages].join('\n'))(window);
  return window.nunjucksPrecompiled;
};

/**
 * For each component, two ways to draw it: `page`, a template that imports the macro and calls it, as a service has it; and
 * `macro`, the macro itself, imported once and kept, which no service does, but nothing is faster.
 */
export const nunjucksMacros = (components) => {
  const env = new nunjucks.Environment(new PrecompiledLoader(precompiled(components)), OPTIONS);
  return new Map(
    components.map((component) => {
      const page = env.getTemplate(pageName(component), true);
      let macros;
      env.getTemplate(`govuk/components/${component}/macro.njk`, true).getExported((error, exported) => {
        if (error) throw error;
        macros = exported;
      });
      const macro = macros[macroName(component)];
      return [component, { page: (params) => page.render({ params }), macro: (params) => String(macro(params)) }];
    }),
  );
};

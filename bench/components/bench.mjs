/**
 * All of GOV.UK Frontend's fixtures drawn on the server: our components by React, GOV.UK Frontend's macros by Nunjucks.
 * What each is given (elements, options) is made beforehand; each fixture is drawn by itself, to a string.
 */
import { componentNames, domTokens, fixtureElement, fixturesOf } from '@guildhall/components/fixtures';
import { renderToStaticMarkup } from 'react-dom/server';
import { machine } from '../support/machine.mjs';
import { benchCase, goal, printMachine, printReport, readOptions } from '../support/report.mjs';
import { interleaved } from '../support/rounds.mjs';
import { nunjucksMacros } from './nunjucks-macros.mjs';

const GOAL = 3;

const options = readOptions();
const on = machine();
printMachine(on);

const macros = nunjucksMacros(componentNames());
const fixtures = componentNames().flatMap((component) =>
  fixturesOf(component).map(({ name, options: params }) => {
    const { page, macro } = macros.get(component);
    return { name: `${component}: ${name}`, params, page, macro, element: fixtureElement(component, params) };
  }),
);

/** Both must have done the same work, or else their times say nothing. */
for (const { name, params, page, macro, element } of fixtures) {
  const ours = JSON.stringify(domTokens(renderToStaticMarkup(element)));
  for (const html of [page(params), macro(params)]) {
    if (JSON.stringify(domTokens(html)) !== ours) throw new Error(`${name} is not drawn alike.`);
  }
}
console.log(`${fixtures.length} fixtures are drawn alike by React and by Nunjucks.`);

/** The length is kept, so that no engine may leave the drawing out. */
let drawn = 0;
const times = await interleaved(
  {
    ours: () => {
      for (const { element } of fixtures) drawn += renderToStaticMarkup(element).length;
    },
    'Nunjucks, precompiled': () => {
      for (const { page, params } of fixtures) drawn += page(params).length;
    },
    'Nunjucks, macro kept': () => {
      for (const { macro, params } of fixtures) drawn += macro(params).length;
    },
  },
  options.quick ? { rounds: 60, warmUp: 30 } : { rounds: 400, warmUp: 60 },
);
if (drawn === 0) throw new Error('Nothing was drawn.');

const { ours, ...peers } = times;
const all = benchCase({ name: `${fixtures.length} fixtures on the server`, ours, peers, unit: 'ms' });
const goals = [
  goal({ name: 'as fast as precompiled Nunjucks', atLeast: GOAL, got: peers['Nunjucks, precompiled'] / ours }),
];
process.exitCode = printReport({ machine: on, cases: [all], goals }, options);

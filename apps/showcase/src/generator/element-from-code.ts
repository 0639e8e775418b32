import { createElement, Fragment, type ReactElement } from 'react';
import ts from 'typescript';

/** Runs JSX that names the given components, and gives the element that it makes. */
export const elementFromCode = (code: string, components: Readonly<Record<string, unknown>>): ReactElement => {
  const { outputText } = ts.transpileModule(`const drawn = (${code});`, {
    compilerOptions: {
      jsx: ts.JsxEmit.React,
      jsxFactory: 'h',
      jsxFragmentFactory: 'F',
      target: ts.ScriptTarget.ES2023,
    },
  });
  const scope = { ...components, h: createElement, F: Fragment };
  return new Function(...Object.keys(scope), `${outputText} return drawn;`)(...Object.values(scope));
};

import { Behaviour } from '@guildhall/components/behaviour';
import { type ReactElement, type ReactNode, useLayoutEffect } from 'react';
import { councilOf } from './councils.js';

export interface SurroundingsProps {
  /** The key of a fictional council, or anything else for none. */
  readonly council: string;
  readonly language: string;
  /** The size of text as a reader sets it in the browser, in per cent: `200`. */
  readonly textSize: string;
  readonly isHighContrast: boolean;
  /** True where the story stands on a page of its own; on a page of documentation it has none of the page's settings. */
  readonly isStory: boolean;
  /** False shows what someone sees whose browser runs no script. */
  readonly hasScripts: boolean;
  readonly children: ReactNode;
}

/** What the page has that a story stands on: a theme, a language, a size of text. All of it goes with the story. */
const usePage = ({ language, textSize, isHighContrast, isStory }: Omit<SurroundingsProps, 'children'>) => {
  useLayoutEffect(() => {
    const { documentElement: html, body } = document;
    if (isStory) {
      html.lang = language;
      html.classList.add('govuk-template');
      body.classList.add('govuk-template__body');
    }
    html.style.fontSize = isStory && textSize !== '100' ? `${textSize}%` : '';
    html.classList.toggle('guildhall-high-contrast', isHighContrast);
    return () => {
      html.lang = 'en';
      html.style.fontSize = '';
      html.classList.remove('govuk-template', 'guildhall-high-contrast');
      body.classList.remove('govuk-template__body');
    };
  }, [language, textSize, isHighContrast, isStory]);
};

/** Draws a story as a council's page would show it, and starts all behaviour in it. */
export const Surroundings = ({ children, ...page }: SurroundingsProps): ReactElement => {
  usePage(page);
  const css = councilOf(page.council)?.css;
  return (
    <>
      {css && <style>{css}</style>}
      {page.hasScripts ? <Behaviour>{children}</Behaviour> : children}
    </>
  );
};

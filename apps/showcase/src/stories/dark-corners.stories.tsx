import type { Meta, StoryObj } from '@storybook/react-vite';
import { SamplePage } from './sample-page.js';

export default {
  title: 'Dark corners/A page',
  parameters: { layout: 'fullscreen', languages: ['en', 'cy'] },
  render: (_, { globals }) => (
    <SamplePage council={globals.council} language={globals.language === 'cy' ? 'cy' : 'en'} />
  ),
} satisfies Meta;

/** Welsh has longer words than English, and a place may have a name of 58 letters. */
export const LongWelshWords: StoryObj = {
  globals: { council: 'aberwennol', language: 'cy', viewport: { value: 'phone' } },
};

/** WCAG 2.2, 1.4.4: text can be made twice as large. */
export const TextAt200Percent: StoryObj = { name: 'Text at 200%', globals: { council: 'hartwold', textSize: '200' } };

/** The two together, on a telephone. */
export const LongWelshWordsAt200Percent: StoryObj = {
  name: 'Long Welsh words at 200%',
  globals: { council: 'aberwennol', language: 'cy', textSize: '200', viewport: { value: 'phone' } },
};

/** An approximation: see the page “How to look”. */
export const HighContrast: StoryObj = { globals: { council: 'wexmoor', contrast: 'high' } };

/** WCAG 2.2, 1.4.10: nothing scrolls sideways at 320 px. */
export const AtALeastWidth: StoryObj = {
  name: 'At 320 px',
  globals: { council: 'marlshire', viewport: { value: 'phone' } },
};

/** What someone sees whose browser runs no script: everything is open, and nothing is missing. */
export const WithoutJavaScript: StoryObj = {
  name: 'Without JavaScript',
  globals: { council: 'hartwold' },
  parameters: { scripts: false },
};

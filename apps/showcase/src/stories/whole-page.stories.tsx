import type { Meta, StoryObj } from '@storybook/react-vite';
import { SamplePage } from './sample-page.js';

export default {
  title: 'For councils/Page',
  tags: ['autodocs'],
  parameters: { layout: 'fullscreen', guildhall: { component: 'page' }, languages: ['en', 'cy'] },
  render: (_, { globals }) => (
    <SamplePage council={globals.council} language={globals.language === 'cy' ? 'cy' : 'en'} />
  ),
} satisfies Meta;

/** Choose a council, a language and a size of text in the toolbar. */
export const Question: StoryObj = { name: 'A question, with an error' };

export const Hartwold: StoryObj = { globals: { council: 'hartwold' } };

export const Aberwennol: StoryObj = { globals: { council: 'aberwennol', language: 'cy' } };

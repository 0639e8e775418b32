import '@guildhall/components/guildhall.css';
import type { Decorator, Preview } from '@storybook/react-vite';
import { councils } from '../generated/councils.js';
import { ComponentDocs } from '../src/site/component-docs.js';
import { framed } from '../src/site/frames.js';
import { Surroundings } from '../src/site/surroundings.js';
import '../src/site/site.css';
import { theme } from './theme.js';

/** The language that the toolbar names, where a story has it; else the story's own. */
const languageOf = (languages: readonly string[] = ['en'], chosen: string): string =>
  languages.includes(chosen) ? chosen : (languages[0] ?? 'en');

const withSurroundings: Decorator = (Story, { globals, id, parameters, viewMode }) => (
  <Surroundings
    // Modules of GOV.UK Frontend change what React has drawn: with other settings a story is drawn anew.
    key={JSON.stringify([id, globals])}
    council={globals.council}
    language={languageOf(parameters.languages, globals.language)}
    textSize={String(globals.textSize)}
    isHighContrast={globals.contrast === 'high'}
    isStory={viewMode === 'story'}
    hasScripts={parameters.scripts !== false}
  >
    {framed(parameters.guildhall?.component, <Story />)}
  </Surroundings>
);

/** In per cent. The sign itself can't stand in the address of a page. */
const TEXT_SIZES = ['100', '150', '200'].map((value) => ({ value, title: `${value}%` }));

const preview: Preview = {
  decorators: [withSurroundings],
  parameters: {
    layout: 'padded',
    docs: { theme, page: ComponentDocs, codePanel: true, source: { language: 'tsx' } },
    a11y: { options: {}, config: {} },
    options: {
      storySort: {
        order: [
          'Start here',
          'Check a file',
          'Guides',
          ['Service lead', 'Council developer', 'Contributor'],
          'Components',
          'For councils',
          'Dark corners',
          ['How to look'],
          'Documents',
          'Decisions',
          'Packages',
          'Services',
          'Running it',
          'GOV.UK only',
        ],
      },
    },
    viewport: {
      options: {
        phone: { name: '320 px', styles: { width: '320px', height: '640px' }, type: 'mobile' },
        tablet: { name: '768 px', styles: { width: '768px', height: '1024px' }, type: 'tablet' },
        desktop: { name: '1280 px', styles: { width: '1280px', height: '800px' }, type: 'desktop' },
      },
    },
  },
  initialGlobals: { council: 'none', language: 'en', textSize: '100', contrast: 'usual' },
  globalTypes: {
    council: {
      description: 'Whose colours and font',
      toolbar: {
        title: 'Council',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'none', title: 'No council' },
          ...councils.map(({ key, name }) => ({ value: key, title: name.en })),
        ],
      },
    },
    language: {
      description: 'The language of stories that have two',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'cy', title: 'Cymraeg' },
        ],
      },
    },
    textSize: {
      description: 'The size of text, as a reader sets it in the browser',
      toolbar: { title: 'Text', icon: 'zoom', dynamicTitle: true, items: TEXT_SIZES },
    },
    contrast: {
      description: 'An approximation of high contrast: see Dark corners',
      toolbar: {
        title: 'Contrast',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'usual', title: 'Usual contrast' },
          { value: 'high', title: 'High contrast (approximated)' },
        ],
      },
    },
  },
};

export default preview;

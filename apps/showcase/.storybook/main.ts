import type { StorybookConfig } from '@storybook/react-vite';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: [
    '../src/guides/*.mdx',
    '../src/check-a-file/*.mdx',
    '../generated/documents/*.mdx',
    '../generated/stories/*.stories.tsx',
    '../src/stories/*.mdx',
    '../src/stories/*.stories.tsx',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: ['../public'],
  // Nothing of this site asks anyone for anything: no telemetry, no news, no look for a newer version.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // The tables of props come from the types: see src/generator/prop-tables.ts.
  typescript: { check: false, reactDocgen: false },
  features: {
    actions: false,
    backgrounds: false,
    controls: false,
    interactions: false,
    measure: false,
    outline: false,
  },
  // guildhall.css is small as it is built, and has to reach the page as councils serve it.
  viteFinal: (vite) => ({ ...vite, build: { ...vite.build, cssMinify: false, chunkSizeWarningLimit: 2000 } }),
};

export default config;

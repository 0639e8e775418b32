import { addons } from 'storybook/manager-api';
import { theme } from './theme.js';

addons.setConfig({
  theme,
  layout: { panelPosition: 'right' },
  ui: { enableShortcuts: false },
  sidebar: { showRoots: true },
});

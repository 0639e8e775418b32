import { addons } from 'storybook/manager-api';
import { theme } from './theme.js';

addons.setConfig({ theme, panelPosition: 'right', enableShortcuts: false, sidebar: { showRoots: true } });

/** Where the site's own assets are served. */
export const ASSETS = {
  styles: '/assets/guildhall.css',
  theme: '/assets/theme.css',
  script: '/assets/guildhall.js',
  icon: '/assets/icon.svg',
  logo: '/assets/logo',
} as const;

import type { ReactElement, ReactNode } from 'react';
import { isBlank } from '../element/content.js';
import { classNames, type ElementOptions } from '../element/element.js';
import { SkipLink } from '../skip-link/skip-link.js';
import { SUPPORT_SCRIPT } from './support-script.js';

/** Props of {@link Page}: the blocks and options of the Design System's page template. */
export interface PageProps {
  /** The language of the page. `en` unless stated. */
  readonly lang?: string | undefined;
  /** Further class names of `<html>`. */
  readonly htmlClassName?: string | undefined;
  /** What the page is, then whose: “Where is the problem? – Report a problem – Hartwold Council”. */
  readonly title: string;
  /** The language of the title, where it is not the page's. */
  readonly titleLang?: string | undefined;
  /** The colour of the browser's own frame. `#1d70b8` unless stated; a council gives its brand colour. */
  readonly themeColor?: string | undefined;
  /** Further content of `<head>`, such as links to style sheets and scripts. */
  readonly head?: ReactNode;
  /** `<link>` elements for icons. Nothing unless stated. */
  readonly headIcons?: ReactNode;
  /** The absolute address of the picture that is shown where the page is shared. */
  readonly opengraphImageUrl?: string | undefined;
  /** Further class names of `<body>`. */
  readonly bodyClassName?: string | undefined;
  /** Attributes of `<body>`. */
  readonly bodyProps?: Omit<ElementOptions<'body'>, 'className'> | undefined;
  /** Content before everything else, such as a cookie banner. */
  readonly bodyStart?: ReactNode;
  /** What the link to the main content says, or a link of your own; `null` for none. “Skip to main content”. */
  readonly skipLink?: ReactNode;
  /** What `<header>` holds: a generic header, a service navigation. Without content there is no `<header>`. */
  readonly header?: ReactNode;
  /** Attributes of `<header>`. */
  readonly headerProps?: ElementOptions<'header'> | undefined;
  /** Attributes of the container around the main content. */
  readonly containerProps?: ElementOptions<'div'> | undefined;
  /** Between header and main content: a phase banner, a back link, breadcrumbs. */
  readonly beforeContent?: ReactNode;
  /** Attributes of `<main>`, such as `lang` where it is not the page’s. */
  readonly mainProps?: Omit<ElementOptions<'main'>, 'id'> | undefined;
  /** The main content. */
  readonly children?: ReactNode;
  /** After the main content, within the container. */
  readonly containerEnd?: ReactNode;
  /** In place of the container, its main content and all around it. */
  readonly container?: ReactNode;
  /** What `<footer>` holds. Without content there is no `<footer>`. */
  readonly footer?: ReactNode;
  /** Attributes of `<footer>`. */
  readonly footerProps?: ElementOptions<'footer'> | undefined;
  /** Content after everything else. */
  readonly bodyEnd?: ReactNode;
  /**
   * Marks the body at once, by a script in the page, as one whose browser runs our scripts. Needs its hash in the content
   * security policy ({@link SUPPORT_SCRIPT_HASH}) or `cspNonce`. Without it `guildhall.js` marks the body when it has loaded.
   */
  readonly hasInlineScript?: boolean | undefined;
  /** The nonce of that script. */
  readonly cspNonce?: string | undefined;
}

const isDrawn = (node: ReactNode): boolean =>
  !isBlank(node) && !(Array.isArray(node) && node.every((one) => isBlank(one)));

const Skip = ({ skipLink }: Pick<PageProps, 'skipLink'>): ReactNode => {
  if (skipLink === null) return null;
  if (skipLink !== undefined && typeof skipLink !== 'string') return skipLink;
  return <SkipLink href="#main-content">{skipLink || 'Skip to main content'}</SkipLink>;
};

const Container = ({ containerProps, beforeContent, mainProps, children, containerEnd }: PageProps): ReactElement => (
  <div {...containerProps} className={classNames('govuk-width-container', containerProps?.className)}>
    {beforeContent}
    <main {...mainProps} className={classNames('govuk-main-wrapper', mainProps?.className)} id="main-content">
      {children}
    </main>
    {containerEnd}
  </div>
);

const Head = (props: PageProps): ReactElement => (
  <head>
    <meta charSet="utf-8" />
    <title lang={props.titleLang}>{props.title}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <meta name="theme-color" content={props.themeColor || '#1d70b8'} />
    {props.head}
    {props.headIcons}
    {props.opengraphImageUrl && <meta property="og:image" content={props.opengraphImageUrl} />}
  </head>
);

/**
 * A whole page, `<html>` and all: the Design System's page template without GOV.UK's branding. Give it to
 * `renderPage` of `@guildhall/components/server-render`. https://design-system.service.gov.uk/styles/page-template/
 */
export const Page = (props: PageProps): ReactElement => {
  const { lang, htmlClassName, bodyClassName, bodyProps, header, headerProps, footer, footerProps } = props;
  return (
    <html lang={lang || 'en'} className={classNames('govuk-template', htmlClassName)}>
      <Head {...props} />
      {/* The script adds classes before React hydrates. */}
      <body {...bodyProps} className={classNames('govuk-template__body', bodyClassName)} suppressHydrationWarning>
        {props.hasInlineScript && <script nonce={props.cspNonce}>{SUPPORT_SCRIPT}</script>}
        {props.bodyStart}
        <Skip skipLink={props.skipLink} />
        {isDrawn(header) && (
          <header {...headerProps} className={classNames('govuk-template__header', headerProps?.className)}>
            {header}
          </header>
        )}
        {props.container === undefined ? <Container {...props} /> : props.container}
        {isDrawn(footer) && (
          <footer {...footerProps} className={classNames('govuk-template__footer', footerProps?.className)}>
            {footer}
          </footer>
        )}
        {props.bodyEnd}
      </body>
    </html>
  );
};

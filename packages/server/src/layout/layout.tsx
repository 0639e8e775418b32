import {
  BackLink,
  Footer,
  GenericHeader,
  LanguageNavigation,
  Page,
  PhaseBanner,
  ServiceNavigation,
} from '@guildhall/components';
import { renderPage } from '@guildhall/components/server-render';
import type { Language } from '@guildhall/council';
import type { ReactElement, ReactNode } from 'react';
import { ASSETS } from '../assets/manifest.js';
import { hrefIn } from '../http/language.js';
import type { PageContext } from '../http/page-context.js';
import type { LoadedService } from '../site.js';
import { fill, TEXTS } from './texts.js';

export interface LayoutProps {
  readonly context: PageContext;
  /** What the page is, and which service's; the council is added. */
  readonly title: string;
  readonly service?: LoadedService | undefined;
  /** Where "Back" leads; no back link where absent. */
  readonly backHref?: string | undefined;
  /** Query of the page's address, kept when the language changes. */
  readonly query?: string | undefined;
  /** The staff member's bar or whatever else stands above the content. */
  readonly beforeContent?: ReactNode;
  /** Links beside the service's name, for pages of staff. */
  readonly isStaff?: boolean | undefined;
  /** No language can be chosen: the page answers a post or exists in one language. */
  readonly isOneLanguage?: boolean | undefined;
  /** The browser goes on to this address by itself, at once. */
  readonly leadsTo?: string | undefined;
  readonly children: ReactNode;
}

const LANGUAGE_NAMES: Readonly<Record<Language, { readonly name: string; readonly description: string }>> = {
  en: { name: 'English', description: 'View this page in English' },
  cy: { name: 'Cymraeg', description: 'Gweld y dudalen hon yn Gymraeg' },
};

const Languages = ({ context, query = '' }: Pick<LayoutProps, 'context' | 'query'>): ReactElement | null => {
  const { languages } = context.site.settings;
  if (languages.length < 2) return null;
  return (
    <LanguageNavigation
      aria-label={context.text(TEXTS.languageNavigation)}
      items={languages.map((language) => ({
        text: LANGUAGE_NAMES[language].name,
        lang: language,
        href: hrefIn(context.path, language, languages) + query,
        current: language === context.language,
        languageDescriptionText: LANGUAGE_NAMES[language].description,
      }))}
    />
  );
};

/** Says in every page of a demo or a preview that it is one. */
const ModeBanner = ({ context }: { readonly context: PageContext }): ReactElement | null => {
  const { mode, council } = context.site.settings;
  if (mode === 'live') return null;
  const isFictional = /^[EWSN]\d\d999/.test(council.gss);
  const demo = isFictional ? TEXTS.demoBanner : TEXTS.demoBannerReal;
  return (
    <PhaseBanner tag={{ text: context.text(mode === 'demo' ? TEXTS.demoTag : TEXTS.previewTag) }}>
      {fill(context.text(mode === 'demo' ? demo : TEXTS.previewBanner), { council: context.text(council.name) })}
    </PhaseBanner>
  );
};

/** The council's emblem, where it has one, and always its name: an emblem alone tells a newcomer nothing. */
const Logo = ({ context }: { readonly context: PageContext }): ReactElement => (
  <>
    {context.site.logo && <img src={ASSETS.logo} alt="" height="40" className="guildhall-logo" />}
    {context.text(context.site.settings.council.name)}
  </>
);

const CouncilFooter = ({ context }: { readonly context: PageContext }): ReactElement => {
  const link = (path: string, text: string) => ({ text, href: context.href(path) });
  return (
    <Footer
      meta={{
        visuallyHiddenTitle: context.text(TEXTS.footerLinks),
        items: [
          link('/accessibility', context.text(TEXTS.accessibility)),
          link('/privacy', context.text(TEXTS.privacy)),
          link('/cookies', context.text(TEXTS.cookies)),
          link('/contact', context.text(TEXTS.contact)),
          link('/staff', context.text(TEXTS.staff)),
        ],
      }}
      copyright={`© ${context.text(context.site.settings.council.name)}`}
    />
  );
};

/** A whole page of the council: its header, banner, languages and footer around `children`. */
export const Layout = (props: LayoutProps): ReactElement => {
  const { context, title, service, backHref, beforeContent, query, children } = props;
  const { settings } = context.site;
  const council = context.text(settings.council.name);
  const serviceName = service && context.text(service.definition.name);
  return (
    <Page
      lang={context.language}
      title={`${title} – ${council}`}
      themeColor={settings.theme.brandColour}
      skipLink={context.text(TEXTS.skipToMain)}
      head={
        <>
          <link rel="stylesheet" href={ASSETS.styles} />
          <link rel="stylesheet" href={ASSETS.theme} />
          <script type="module" src={ASSETS.script} />
          {props.leadsTo && <meta httpEquiv="refresh" content={`0;url=${props.leadsTo}`} />}
        </>
      }
      headIcons={<link rel="icon" href={ASSETS.icon} type="image/svg+xml" />}
      header={
        <>
          <GenericHeader logo={<Logo context={context} />} url={context.href('/')} />
          {serviceName && (
            <ServiceNavigation serviceName={serviceName} serviceUrl={context.href(`/${service.definition.id}`)} />
          )}
          <ModeBanner context={context} />
        </>
      }
      beforeContent={
        <>
          {!props.isOneLanguage && <Languages context={context} query={query} />}
          {beforeContent}
          {backHref && (
            // A landmark, so that nothing on the page stands outside one.
            <nav aria-label={context.text(TEXTS.previousPage)}>
              <BackLink href={backHref}>{context.text(TEXTS.back)}</BackLink>
            </nav>
          )}
        </>
      }
      footer={<CouncilFooter context={context} />}
    >
      {children}
    </Page>
  );
};

/** The whole page as HTML. */
export const renderLayout = (props: LayoutProps): string => renderPage(<Layout {...props} />);

import {
  BackLink,
  Button,
  Details,
  ErrorSummary,
  Footer,
  GenericHeader,
  Input,
  PhaseBanner,
  Radios,
  ServiceNavigation,
  SummaryList,
  Tag,
} from '@guildhall/components';
import type { ReactElement } from 'react';
import { councilOf } from '../site/councils.js';
import { SAMPLE_TEXTS, type SampleLanguage } from './sample-texts.js';

const Logo = ({ council, language }: { readonly council: string; readonly language: SampleLanguage }): ReactElement => {
  const shown = councilOf(council);
  const name = shown?.name[language] ?? shown?.name.en ?? (language === 'cy' ? 'Y Cyngor' : 'The council');
  return (
    <>
      {shown?.logo && <img src={shown.logo} alt="" width="40" height="40" />} {name}
    </>
  );
};

export interface SamplePageProps {
  /** The key of a fictional council. */
  readonly council: string;
  readonly language: SampleLanguage;
}

/** A question of a service as a council would show it, in its error state: what a page is mostly made of. */
export const SamplePage = ({ council, language }: SamplePageProps): ReactElement => {
  const text = SAMPLE_TEXTS[language];
  return (
    <>
      <header className="govuk-template__header">
        <GenericHeader logo={<Logo council={council} language={language} />} url="#" />
        <ServiceNavigation serviceName={text.service} serviceUrl="#" />
      </header>
      <div className="govuk-width-container">
        <PhaseBanner tag="Beta">{text.phase}</PhaseBanner>
        <BackLink href="#">{text.back}</BackLink>
        {/* A place name of 58 letters breaks rather than widens the page. */}
        <main className="govuk-main-wrapper govuk-!-text-break-word">
          <ErrorSummary title={text.summaryTitle} errorList={[{ text: text.error, href: '#where' }]} disableAutoFocus />
          <Input
            name="where"
            label={{ text: text.question, className: 'govuk-label--l', isPageHeading: true }}
            hint={text.hint}
            errorMessage={text.error}
          />
          <Radios
            name="kind"
            fieldset={{ legend: { text: text.kind, className: 'govuk-fieldset__legend--m' } }}
            items={text.kinds.map((kind) => ({ text: kind, value: kind }))}
          />
          <Details summary={text.details}>{text.detailsText}</Details>
          <SummaryList
            rows={text.rows.map(([key = '', value = '']) => ({
              key,
              value,
              actions: { items: [{ text: text.change, href: '#', visuallyHiddenText: key }] },
            }))}
          />
          <p className="govuk-body">
            <Tag className="govuk-tag--teal">{text.tag}</Tag>
          </p>
          <Button>{text.button}</Button>
        </main>
      </div>
      <footer className="govuk-template__footer">
        <Footer copyright={text.copyright} meta={{ items: text.links.map((link) => ({ text: link, href: '#' })) }} />
      </footer>
    </>
  );
};

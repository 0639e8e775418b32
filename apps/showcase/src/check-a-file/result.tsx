import { SummaryList, WarningText } from '@guildhall/components';
import type { Report, Severity } from '@guildhall/datasets';
import { type ReactElement, useEffect, useRef } from 'react';
import { FaultTable } from './fault-table.js';
import { type Language, sizeText, TEXTS, type Texts } from './texts.js';
import type { Checked } from './use-check.js';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** How the file is written: “UTF-8, commas, CRLF, header in row 1”. */
const heldText = ({ rows, kind, bytes, encoding, dialect }: Report, texts: Texts): string =>
  [
    texts.rows(rows, kind),
    sizeText(bytes),
    encoding.name.replace(/^utf|^ascii/, (name) => name.toUpperCase()),
    ...(dialect ? [texts.delimiters[dialect.delimiter], dialect.lineEnding, texts.headerRow(dialect.headerRow)] : []),
  ].join(', ');

const Summary = ({ checked, language }: { checked: Checked; language: Language }): ReactElement => {
  const texts = TEXTS[language];
  const { report, told } = checked;
  const { standard, counts, limits } = report;
  return (
    <SummaryList
      rows={[
        {
          key: texts.against,
          value: {
            text: (
              <>
                <a className="govuk-link" href={standard.url} rel="noreferrer">
                  {standard.title}
                </a>
                , {standard.version} ({texts.told[told]})
              </>
            ),
          },
        },
        ...SEVERITIES.map((severity) => ({
          key: texts.severityCounts[severity],
          value: `${counts.bySeverity[severity].toLocaleString('en-GB')} (${texts.severityHints[severity]})`,
        })),
        { key: texts.held, value: heldText(report, texts) },
        limits.length > 0 && { key: texts.notChecked, value: limits.map((limit) => limit[language]).join(' ') },
      ]}
    />
  );
};

export interface ResultProps {
  readonly checked: Checked;
  readonly language: Language;
  /** What can be taken away. */
  readonly children: ReactElement;
}

/** What a check found. Takes the focus when it appears, so that everyone hears the verdict first. */
export const Result = ({ checked, language, children }: ResultProps): ReactElement => {
  const texts = TEXTS[language];
  const { file, report } = checked;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="check-verdict">
      <h2
        className={`govuk-heading-l check-verdict check-verdict--${report.passes ? 'met' : 'not-met'}`}
        id="check-verdict"
        ref={heading}
        tabIndex={-1}
      >
        {texts.verdict(file.name, report.passes)}
      </h2>
      <Summary checked={checked} language={language} />
      {children}
      {report.truncated && <WarningText>{texts.cut(report.faults.length, report.counts.total)}</WarningText>}
      {report.faults.length === 0 ? (
        <p className="govuk-body">{texts.noFaults}</p>
      ) : (
        <FaultTable faults={report.faults} isRows={report.kind !== 'json'} language={language} />
      )}
    </section>
  );
};

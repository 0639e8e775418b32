import { Button } from '@guildhall/components';
import { changesAsCsv, faultsAsCsv } from '@guildhall/datasets';
import { type ReactElement, useEffect, useMemo, useRef } from 'react';
import { DownloadLink } from './download-link.js';
import { type Language, sizeText, TEXTS } from './texts.js';
import type { Checked } from './use-check.js';
import type { Fixed } from './work.js';

/** Without the mark spreadsheets read CSV in another encoding, and a Welsh ŷ is lost. */
const MARK = '\uFEFF';

const csv = (text: string): Blob => new Blob([MARK, text], { type: 'text/csv;charset=utf-8' });

/** `register.csv` and `fixed` make `register.fixed.csv`. */
const named = (file: string, what: string): string => `${file.replace(/\.[^.]{1,5}$/, '')}.${what}.csv`;

const FixedCopy = ({ file, fixed, language }: { file: File; fixed: Fixed; language: Language }): ReactElement => {
  const texts = TEXTS[language];
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const changes = useMemo(() => csv(changesAsCsv(fixed.changes)), [fixed]);
  const copyName = named(file.name, 'fixed');
  const changesName = named(file.name, 'changes');
  return (
    <>
      <p className="govuk-body" ref={heading} tabIndex={-1}>
        {texts.fixed(fixed.changed)}
        {fixed.truncated && ` ${texts.fixedCut(fixed.changes.length)}`}
      </p>
      <ul className="govuk-list">
        <li>
          <DownloadLink blob={fixed.copy} name={copyName}>
            {texts.fixedCopy(copyName, sizeText(fixed.copy.size))}
          </DownloadLink>
        </li>
        {fixed.changed > 0 && (
          <li>
            <DownloadLink blob={changes} name={changesName}>
              {texts.fixedCopy(changesName, sizeText(changes.size))}
            </DownloadLink>
          </li>
        )}
      </ul>
    </>
  );
};

export interface DownloadsProps {
  readonly checked: Checked;
  readonly fixed: Fixed | undefined;
  readonly language: Language;
  readonly onFix: () => void;
}

/** What can be taken away: the faults, a fixed copy, the list of its changes. */
export const Downloads = ({ checked: { file, report }, fixed, language, onFix }: DownloadsProps): ReactElement => {
  const texts = TEXTS[language];
  // Without a dialect it was no CSV at all.
  const isFixable = report.kind === 'csv' && report.dialect !== undefined;
  const faults = useMemo(() => csv(faultsAsCsv(file.name, report, language)), [file, report, language]);
  return (
    <section>
      <h3 className="govuk-heading-m">{texts.take}</h3>
      {report.counts.total > 0 && (
        <p className="govuk-body">
          <DownloadLink blob={faults} name={named(file.name, 'faults')}>
            {texts.faultsCsv(sizeText(faults.size))}
          </DownloadLink>
        </p>
      )}
      {!isFixable && <p className="govuk-body">{texts.onlyCsv}</p>}
      {isFixable && fixed === undefined && (
        <>
          <p className="govuk-body">{texts.makeFixHint}</p>
          <Button type="button" onClick={onFix}>
            {texts.makeFix}
          </Button>
        </>
      )}
      {fixed && <FixedCopy file={file} fixed={fixed} language={language} />}
    </section>
  );
};

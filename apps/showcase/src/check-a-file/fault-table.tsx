import { Table, type TableCell, Tag } from '@guildhall/components';
import type { Fault, Severity } from '@guildhall/datasets';
import { type ReactElement, type ReactNode, useRef, useState } from 'react';
import { FaultPages } from './fault-pages.js';
import { type Language, TEXTS, type Texts } from './texts.js';

const PER_PAGE = 50;

const COLOURS: Readonly<Record<Severity, string>> = {
  error: 'govuk-tag--red',
  warning: 'govuk-tag--yellow',
  notice: 'govuk-tag--blue',
};

const code = (text: string | undefined): ReactNode => (text ? <code className="check-value">{text}</code> : undefined);

const fixOf = ({ fix, suggestion }: Fault, texts: Texts): ReactNode => {
  if (fix === '') return texts.emptied;
  if (fix !== undefined) return code(fix);
  return suggestion === undefined ? undefined : texts.suggestion(suggestion);
};

const columnOf = ({ letter, column, field }: Fault): ReactNode => {
  const name = column ?? field;
  if (letter === undefined) return name;
  return (
    <>
      <strong>{letter}</strong> {name}
    </>
  );
};

/** A cell that says which column it is in where the table is too narrow for columns. Left out there where it is empty. */
const cell = (label: string, text: ReactNode, format?: 'numeric'): TableCell => ({
  text,
  'data-label': label,
  ...(format ? { format } : {}),
  ...(text === undefined || text === '' ? { 'data-empty': true } : {}),
});

const rowOf = (fault: Fault, isRows: boolean, language: Language): readonly TableCell[] => {
  const texts = TEXTS[language];
  const { where, heads } = texts;
  const place = isRows ? fault.row : fault.line;
  return [
    cell(isRows ? where.row : where.line, place?.toLocaleString('en-GB') ?? texts.wholeFile),
    isRows ? cell(where.column, columnOf(fault)) : cell(where.pointer, code(fault.pointer)),
    cell(
      heads.message,
      <>
        <Tag className={COLOURS[fault.severity]}>{texts.severities[fault.severity]}</Tag>{' '}
        <span className="check-message">{fault.message[language]}</span>
      </>,
    ),
    cell(heads.value, code(fault.value)),
    cell(heads.fix, fixOf(fault, texts)),
    cell(heads.clause, fault.clause),
  ];
};

export interface FaultTableProps {
  readonly faults: readonly Fault[];
  /** True where a place is a row and a column, false where it is a line and a pointer. */
  readonly isRows: boolean;
  readonly language: Language;
}

/** The faults with their places, a page at a time. */
export const FaultTable = ({ faults, isRows, language }: FaultTableProps): ReactElement => {
  const texts = TEXTS[language];
  const [page, setPage] = useState(1);
  const heading = useRef<HTMLHeadingElement>(null);
  const from = (page - 1) * PER_PAGE;
  const shown = faults.slice(from, from + PER_PAGE);
  const { where, heads } = texts;
  return (
    <>
      <h3 className="govuk-heading-m check-heading" ref={heading} tabIndex={-1}>
        {texts.faults}
      </h3>
      <p className="govuk-body">{texts.shown(from + 1, from + shown.length, faults.length)}</p>
      <Table
        className="check-faults"
        caption={<span className="govuk-visually-hidden">{texts.faults}</span>}
        firstCellIsHeader
        head={[
          isRows ? where.row : where.line,
          isRows ? where.column : where.pointer,
          heads.message,
          heads.value,
          heads.fix,
          heads.clause,
        ].map((text) => ({ text }))}
        rows={shown.map((fault) => rowOf(fault, isRows, language))}
      />
      <FaultPages
        texts={texts}
        page={page}
        pages={Math.ceil(faults.length / PER_PAGE)}
        onPage={(next) => {
          setPage(next);
          // Whoever turns a page is led to its top.
          heading.current?.focus();
        }}
      />
    </>
  );
};

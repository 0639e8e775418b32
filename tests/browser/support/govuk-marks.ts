/** What only GOV.UK may show: its typeface, its logotype and crown, the crown's copyright. */
const MARKS: Readonly<Record<string, RegExp>> = {
  'GDS Transport': /gds[ -]?transport/i,
  'the GOV.UK logotype': /govuk-(?:header__)?logotype|aria-label="GOV\.UK"|<title>GOV\.UK<\/title>/i,
  'a crown': /logotype-crown|govuk-crest|\bcrown\b(?! copyright)/i,
  'Crown copyright': /crown copyright|hawlfraint y goron/i,
  'the Open Government Licence, as GOV.UK’s footer does': /open government licence/i,
};

/** Which of GOV.UK’s own marks a page, a style sheet or a script holds. */
export const govukMarksIn = (source: string): readonly string[] =>
  Object.entries(MARKS).flatMap(([name, pattern]) => {
    const found = pattern.exec(source);
    if (!found) return [];
    return [`it holds ${name}: …${source.slice(Math.max(0, found.index - 40), found.index + 60)}…`];
  });

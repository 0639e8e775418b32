/** Ofcom's numbers for drama, without the first 0: each range has a thousand numbers. Source: Ofcom, "Numbers for drama". */
const DRAMA_PREFIXES = [
  '1134960',
  '1144960',
  '1154960',
  '1164960',
  '1174960',
  '1184960',
  '1214960',
  '1314960',
  '1414960',
  '1514960',
  '1614960',
  '1914980',
  '2079460',
  '2896496',
  '2920180',
  '1632960',
  '7700900',
  '8081570',
  '9098790',
  '3069990',
];

const TELEPHONE = /\+?\d[\d ()-]{8,}\d/g;

const isDramaNumber = (written: string): boolean => {
  const digits = written
    .replace(/\D/g, '')
    .replace(/^1800[12]/, '')
    .replace(/^44/, '')
    .replace(/^0+/, '');
  return digits.length === 10 && DRAMA_PREFIXES.some((prefix) => digits.startsWith(prefix));
};

/** Kinds of reserved value, each with how it is recognised in a text. */
const KINDS: readonly { readonly what: string; readonly matches: (text: string) => string | undefined }[] = [
  {
    what: 'a domain reserved for examples',
    matches: (text) =>
      /[\w-]+\.(?:example|test|invalid)(?=$|[^\w.-]|\.(?:\s|$))/i.exec(text)?.[0] ??
      /\bexample\.(?:com|net|org)\b/i.exec(text)?.[0],
  },
  { what: 'a telephone number reserved for drama', matches: (text) => text.match(TELEPHONE)?.find(isDramaNumber) },
  { what: 'a GSS code reserved for fictional councils', matches: (text) => /\b[ENSW]\d{2}999\d{3}\b/.exec(text)?.[0] },
  { what: 'a postcode reserved for fictional places', matches: (text) => /\bZZ\d{1,2} ?\d[A-Z]{2}\b/i.exec(text)?.[0] },
  {
    what: 'a registration number reserved for fictional councils',
    matches: (text) => /\bZX999\d{3}\b/.exec(text)?.[0],
  },
  { what: 'a UPRN reserved for fictional places', matches: (text) => /(?<!\d)999\d{9}(?!\d)/.exec(text)?.[0] },
  {
    // A sample's statements, copied and not rewritten, would be another council's word given as this one's.
    what: 'the name of a fictional council',
    matches: (text) => /\b(?:Hartwold|Aberwennol|Marlshire|Wexmoor)\b/i.exec(text)?.[0],
  },
];

/** A reserved value of docs/architecture.md ("Test values") in a text: what stands there and what it is. */
export const testValueIn = (text: string): { readonly value: string; readonly what: string } | undefined => {
  for (const { what, matches } of KINDS) {
    const value = matches(text);
    if (value !== undefined) return { value, what };
  }
  return undefined;
};

/** Whether a GSS code is one of those reserved for fictional councils. */
export const isTestGss = (gss: string): boolean => /^[ENSW]\d{2}999\d{3}$/.test(gss);

/** Whether a custodian code is one of those reserved for fictional councils: 9901 to 9919. */
export const isTestCustodianCode = (code: number): boolean => code >= 9901 && code <= 9919;

/** Letters, marks, digits, hyphens and full stops of any script: what a domain can be written with. */
const WRITABLE = /^[\p{L}\p{M}\p{N}.-]+$/u;
const ASCII = /^[a-z0-9.-]+$/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const TOP_LEVEL = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/**
 * A lower-case domain as mail servers look it up, or undefined where it cannot be a domain that takes mail: it needs two
 * labels or more, the last of letters, none over 63 characters, 253 in all (RFC 1035, RFC 5890).
 */
export const asciiDomainOf = (domain: string): string | undefined => {
  if (!WRITABLE.test(domain)) return undefined;
  const ascii = ASCII.test(domain) ? domain : encoded(domain);
  if (ascii === undefined || ascii.length > 253) return undefined;
  const labels = ascii.split('.');
  if (labels.length < 2 || !labels.every(isLabel)) return undefined;
  return TOP_LEVEL.test(labels.at(-1) ?? '') ? ascii : undefined;
};

/** Two hyphens in third and fourth place are reserved for encoded labels, which must decode (RFC 5891, 4.2.3.1). */
const isLabel = (label: string): boolean =>
  LABEL.test(label) &&
  (label.slice(2, 4) !== '--' || (label.startsWith('xn--') && label.charAt(4) !== '-' && encoded(label) !== undefined));

/** The URL standard's own encoder, which every JavaScript engine with a network has. */
const encoded = (domain: string): string | undefined => {
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return undefined;
  }
};

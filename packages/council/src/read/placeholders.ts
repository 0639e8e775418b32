/** Texts that someone meant to replace, in English and in Welsh. Each finds what stands there. */
const PLACEHOLDERS: readonly RegExp[] = [
  /\[[^\]]*\]/,
  /\{\{?[^}]*\}?\}/,
  /<[^>]*>/,
  /…|\.\.\./,
  /_{3,}|\bX{3,}\b/,
  /\b(?:TODO|TBC|TBD|TBA|FIXME|PLACEHOLDER)\b/i,
  /\blorem ipsum\b/i,
  /\b(?:change|replace|insert|fill in|enter)\s?(?:me|this|here|your)\b/i,
  /\byour (?:council|organisation|name|team|address)(?:'s|’s)?\b/i,
  /\b(?:name|address) of (?:the )?(?:council|organisation)\b/i,
  // "for example" and "er enghraifft" are how people write; the words alone are what samples write.
  /(?<!\bfor )\bexample\b(?!\.\w)/i,
  /(?<!\ber )\benghraifft\b/i,
  /\b(?:eich|dy) (?:cyngor|sefydliad|enw|tîm|cyfeiriad)\b/i,
  /\bsample (?:council|text|statement)\b/i,
];

/** A placeholder left in a text, as it stands there. */
export const placeholderIn = (text: string): string | undefined => {
  for (const pattern of PLACEHOLDERS) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
};

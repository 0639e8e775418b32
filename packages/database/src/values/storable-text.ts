/**
 * PostgreSQL's text can't hold U+0000, nor half of a surrogate pair, and a resident's browser may send either. Each becomes
 * U+FFFD, the replacement character, so that a form post is kept rather than refused.
 */
export const storableText = (text: string): string => {
  // Nearly every text is fine: look once before building another.
  const sound = text.includes('\u0000') ? text.replaceAll('\u0000', '\uFFFD') : text;
  return /\p{Surrogate}/u.test(sound) ? sound.replaceAll(/\p{Surrogate}/gu, '\uFFFD') : sound;
};

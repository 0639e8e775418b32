/** Only the first letters are looked at: errors further on are found by the comparison that follows. */
const PREFIX = 7;

/** A word's first letters with up to `edits` of them left out. Two words within that many edits have one in common. */
export const deletesOf = (word: string, edits: number): Set<string> => {
  const found = new Set([word.slice(0, PREFIX)]);
  let last = [...found];
  for (let edit = 0; edit < edits; edit += 1) {
    const next: string[] = [];
    for (const text of last) {
      for (let at = 0; at < text.length; at += 1) {
        const shorter = text.slice(0, at) + text.slice(at + 1);
        if (found.has(shorter)) continue;
        found.add(shorter);
        next.push(shorter);
      }
    }
    last = next;
  }
  return found;
};

/** FNV-1a of the text's code units, 32 bits. */
export const hashText = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
};

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** How many bytes the character that begins with `lead` has; 0 where no character begins so. */
const lengthOf = (lead: number): number => {
  if (lead < 0x80) return 1;
  if (lead < 0xc2) return 0;
  if (lead < 0xe0) return 2;
  if (lead < 0xf0) return 3;
  return lead < 0xf5 ? 4 : 0;
};

/** The lowest and highest second byte after a lead: overlong forms, surrogates and what lies beyond Unicode are outside. */
const secondOf = (lead: number): readonly [number, number] => {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
};

/** The index of the first byte that is not UTF-8; -1 where all are. */
export const firstBadByte = (bytes: Uint8Array): number => {
  for (let index = 0; index < bytes.length; ) {
    const lead = bytes[index] ?? 0;
    const length = lengthOf(lead);
    if (length === 0) return index;
    const [low, high] = secondOf(lead);
    for (let step = 1; step < length; step += 1) {
      const next = bytes[index + step] ?? 0;
      if (next < (step === 1 ? low : 0x80) || next > (step === 1 ? high : 0xbf)) return index;
    }
    index += length;
  }
  return -1;
};

/** The text of bytes, and the index of the first byte that is not UTF-8 (-1 where all are). Bad bytes become U+FFFD. */
export const decodeUtf8 = (bytes: Uint8Array): { readonly text: string; readonly badByte: number } => {
  try {
    return { text: strict.decode(bytes), badByte: -1 };
  } catch {
    return { text: lenient.decode(bytes), badByte: firstBadByte(bytes) };
  }
};

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

/** How many bytes from `index` on belong together: a character, or as much of one as there is before a byte that breaks it. */
const stepAt = (bytes: Uint8Array, index: number): { readonly length: number; readonly isWhole: boolean } => {
  const lead = bytes[index] ?? 0;
  const length = lengthOf(lead);
  const [low, high] = secondOf(lead);
  for (let step = 1; step < length; step += 1) {
    const next = bytes[index + step] ?? 0;
    if (next < (step === 1 ? low : 0x80) || next > (step === 1 ? high : 0xbf)) return { length: step, isWhole: false };
  }
  return { length: Math.max(1, length), isWhole: length > 0 };
};

/** Where each UTF-16 unit of the text that `decodeUtf8` makes begins in the bytes, and where the text ends. */
export const unitOffsets = (bytes: Uint8Array): readonly number[] => {
  const offsets: number[] = [];
  for (let index = 0; index < bytes.length; ) {
    const { length } = stepAt(bytes, index);
    offsets.push(index);
    if (length === 4) offsets.push(index);
    index += length;
  }
  offsets.push(bytes.length);
  return offsets;
};

/** The index of the first byte that is not UTF-8; -1 where all are. */
export const firstBadByte = (bytes: Uint8Array): number => {
  for (let index = 0; index < bytes.length; ) {
    const { length, isWhole } = stepAt(bytes, index);
    if (!isWhole) return index;
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

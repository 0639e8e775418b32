/** A postcode's packed form: outward part padded to 4, inward part: `ZZ1 1AA` → `ZZ1 1AA`, `ZZ10 1AA` → `ZZ101AA`. */
export const PACKED_LENGTH = 7;

const SHAPE = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[ABD-HJLNP-UW-Z]{2})$/;

/** Packs a postcode written in any spacing or case; undefined for what is none. */
export const packPostcode = (text: string): string | undefined => {
  const bare = text.toUpperCase().replace(/[^A-Z\d]/g, '');
  const match = SHAPE.exec(bare);
  return match ? `${(match[1] ?? '').padEnd(4)}${match[2] ?? ''}` : bare === 'GIR0AA' ? 'GIR 0AA' : undefined;
};

/** `ZZ101AA` → `ZZ10 1AA`. */
export const unpackPostcode = (packed: string): string => `${packed.slice(0, 4).trimEnd()} ${packed.slice(4)}`;

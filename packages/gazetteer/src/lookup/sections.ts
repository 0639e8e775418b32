import type { Container } from '../container/read.js';

/** Every section of a gazetteer file as views on its one buffer. */
export const readSections = (container: Container) => {
  const u8 = (name: string) => container.section(name, 'u8');
  const u16 = (name: string) => container.section(name, 'u16');
  const u32 = (name: string) => container.section(name, 'u32');
  const i32 = (name: string) => container.section(name, 'i32');
  const f64 = (name: string) => container.section(name, 'f64');
  return {
    strings: { bytes: u8('string.bytes'), offsets: u32('string.offsets') },
    streets: {
      usrn: u32('street.usrn'),
      byUsrn: u32('street.byUsrn'),
      type: u8('street.type'),
      x: i32('street.x'),
      y: i32('street.y'),
      words: u8('street.words'),
      lpiStart: u32('street.lpiStart'),
      descriptorStart: u32('street.descriptorStart'),
    },
    descriptors: {
      language: u8('descriptor.language'),
      name: u32('descriptor.name'),
      locality: u32('descriptor.locality'),
      town: u32('descriptor.town'),
    },
    blpus: {
      uprn: f64('blpu.uprn'),
      localId: u32('blpu.localId'),
      flags: u16('blpu.flags'),
      class: u16('blpu.class'),
      classes: u32('blpu.classes'),
      custodian: u16('blpu.custodian'),
      parent: u32('blpu.parent'),
      foreignParents: f64('blpu.foreignParents'),
      organisation: u32('blpu.organisation'),
      x: i32('blpu.x'),
      y: i32('blpu.y'),
      lpiStart: u32('blpu.lpiStart'),
      lpis: u32('blpu.lpis'),
      childStart: u32('blpu.childStart'),
      children: u32('blpu.children'),
    },
    lpis: {
      blpu: u32('lpi.blpu'),
      street: u32('lpi.street'),
      flags: u32('lpi.flags'),
      postcode: u32('lpi.postcode'),
      detail: u32('lpi.detail'),
      start: i32('lpi.start'),
      end: i32('lpi.end'),
      detailBytes: u8('detail.bytes'),
    },
    postcodes: {
      bytes: u8('postcode.bytes'),
      lpiStart: u32('postcode.lpiStart'),
      lpis: u32('postcode.lpis'),
    },
    tokens: {
      bytes: u8('token.bytes'),
      offsets: u32('token.offsets'),
      streetStart: u32('token.streetStart'),
      streets: u32('token.streets'),
      lpiStart: u32('token.lpiStart'),
      lpis: u32('token.lpis'),
    },
    // Only of AddressBase; a file of an earlier version has none either.
    delivery: container.has('delivery.blpu')
      ? {
          blpu: u32('delivery.blpu'),
          udprn: u32('delivery.udprn'),
          detail: u32('delivery.detail'),
          bytes: u8('delivery.bytes'),
        }
      : undefined,
    fuzzy: { hashes: u32('fuzzy.hashes'), tokens: u32('fuzzy.tokens') },
  };
};

export type Sections = ReturnType<typeof readSections>;

import type { SectionArray } from '../container/layout.js';
import { tokensOf } from '../text/fold.js';
import { compileDeliveryPoints } from './delivery-points.js';
import { DetailWriter } from './detail.js';
import { type Draft, POSTAL_FLAGS } from './draft.js';
import { isIndexed, isOffered, packBlpuFlags, packLpiFlags } from './flags.js';
import { type DraftOrder, orderDraft } from './order.js';
import { PostcodeIndex } from './postcode-index.js';
import { Pairs } from './postings.js';
import { TokenIndex } from './token-index.js';

export interface CompiledGazetteer {
  readonly sections: Readonly<Record<string, SectionArray>>;
  readonly counts: {
    readonly addresses: number;
    readonly lpis: number;
    readonly streets: number;
    readonly postcodes: number;
  };
}

/** No parent. */
export const NO_PARENT = 0xffffffff;
/** The parent is not in the file: the other bits number it in `blpu.foreignParents`. */
export const FOREIGN_PARENT = 0x80000000;

const numberTokens = (start = 0, startSuffix: string, end = 0, endSuffix: string): string[] => [
  ...(start > 0 ? [`${start}${startSuffix}`] : []),
  ...(end > 0 ? [`${end}${endSuffix}`] : []),
];

const compileStreets = (
  draft: Draft,
  order: DraftOrder,
  index: TokenIndex,
  postTowns: readonly ReadonlySet<number>[],
) => {
  const { strings, streets: table, descriptors } = draft;
  const count = order.streets.length;
  const sections = {
    'street.usrn': new Uint32Array(count),
    'street.type': new Uint8Array(count),
    'street.x': new Int32Array(count),
    'street.y': new Int32Array(count),
    'street.words': new Uint8Array(count),
    'street.lpiStart': order.lpiStart,
    'street.descriptorStart': new Uint32Array(count + 1),
    'descriptor.language': new Uint8Array(descriptors.length),
    'descriptor.name': new Uint32Array(descriptors.length),
    'descriptor.locality': new Uint32Array(descriptors.length),
    'descriptor.town': new Uint32Array(descriptors.length),
  };
  let at = 0;
  for (const [street, row] of order.streets.entries()) {
    sections['street.descriptorStart'][street] = at;
    if (row < 0) continue;
    const source = table.columns;
    sections['street.usrn'][street] = source.usrn[row] ?? 0;
    sections['street.type'][street] = source.type[row] ?? 0;
    sections['street.x'][street] = source.x[row] ?? 0;
    sections['street.y'][street] = source.y[row] ?? 0;
    const names: string[] = [];
    const places = [...(postTowns[street] ?? [])].map((town) => strings.text(town));
    let words = 255;
    for (const descriptor of order.descriptors[street] ?? []) {
      const { language, name, locality, town, area } = descriptors.columns;
      sections['descriptor.language'][at] = language[descriptor] ?? 0;
      sections['descriptor.name'][at] = name[descriptor] ?? 0;
      sections['descriptor.locality'][at] = locality[descriptor] ?? 0;
      sections['descriptor.town'][at] = town[descriptor] ?? 0;
      at += 1;
      const text = strings.text(name[descriptor] ?? 0);
      names.push(text);
      words = Math.min(words, tokensOf(text).length);
      for (const column of [locality, town, area]) places.push(strings.text(column[descriptor] ?? 0));
    }
    sections['street.words'][street] = words;
    index.street(street, names, places);
  }
  sections['street.descriptorStart'][count] = at;
  const byUsrn = Uint32Array.from(order.streets.keys()).sort(
    (a, b) => (sections['street.usrn'][a] ?? 0) - (sections['street.usrn'][b] ?? 0),
  );
  return { ...sections, 'street.byUsrn': byUsrn };
};

const compileBlpus = (draft: Draft, order: DraftOrder, lpisOf: Pairs) => {
  const source = draft.blpus.columns;
  const count = order.blpus.length;
  const withUprn = order.blpus.filter((row) => (source.uprn[row] ?? 0) > 0).length;
  const classes = new Map<number, number>();
  const foreign: number[] = [];
  const children = new Pairs();
  const sections = {
    'blpu.uprn': new Float64Array(withUprn),
    'blpu.localId': new Uint32Array(count - withUprn),
    'blpu.flags': new Uint16Array(count),
    'blpu.class': new Uint16Array(count),
    'blpu.custodian': new Uint16Array(count),
    'blpu.parent': new Uint32Array(count).fill(NO_PARENT),
    'blpu.organisation': new Uint32Array(count),
    'blpu.x': new Int32Array(count),
    'blpu.y': new Int32Array(count),
  };
  for (const [blpu, row] of order.blpus.entries()) {
    if (blpu < withUprn) sections['blpu.uprn'][blpu] = source.uprn[row] ?? 0;
    else sections['blpu.localId'][blpu - withUprn] = source.localId[row] ?? 0;
    sections['blpu.flags'][blpu] = packBlpuFlags(source.status[row] ?? 0, source.state[row] ?? 0, source.rpc[row] ?? 0);
    const classification = source.classification[row] ?? 0;
    if (!classes.has(classification)) classes.set(classification, classes.size);
    sections['blpu.class'][blpu] = classes.get(classification) ?? 0;
    sections['blpu.custodian'][blpu] = source.custodian[row] ?? 0;
    sections['blpu.organisation'][blpu] = source.organisation[row] ?? 0;
    sections['blpu.x'][blpu] = source.x[row] ?? 0;
    sections['blpu.y'][blpu] = source.y[row] ?? 0;
    const parent = source.parent[row] ?? 0;
    if (parent === 0) continue;
    const parentBlpu = order.blpuOf.get(parent);
    if (parentBlpu === undefined) {
      sections['blpu.parent'][blpu] = FOREIGN_PARENT + foreign.length;
      foreign.push(parent);
    } else {
      sections['blpu.parent'][blpu] = parentBlpu;
      children.add(parentBlpu, blpu);
    }
  }
  const lpis = lpisOf.lists(count);
  const kin = children.lists(count);
  return {
    ...sections,
    'blpu.classes': Uint32Array.from(classes.keys()),
    'blpu.foreignParents': Float64Array.from(foreign),
    'blpu.lpiStart': lpis.starts,
    'blpu.lpis': lpis.values,
    'blpu.childStart': kin.starts,
    'blpu.children': kin.values,
  };
};

const compileLpis = (draft: Draft, order: DraftOrder, index: TokenIndex, postcodes: PostcodeIndex, lpisOf: Pairs) => {
  const { strings } = draft;
  const source = draft.lpis.columns;
  const blpus = draft.blpus.columns;
  const count = order.lpis.length;
  const details = new DetailWriter();
  const sections = {
    'lpi.blpu': new Uint32Array(count),
    'lpi.street': new Uint32Array(count),
    'lpi.flags': new Uint32Array(count),
    'lpi.postcode': new Uint32Array(count),
    'lpi.detail': new Uint32Array(count),
    'lpi.start': new Int32Array(count),
    'lpi.end': new Int32Array(count),
  };
  const postTowns: Set<number>[] = order.streets.map(() => new Set<number>());
  for (let street = 0; street < order.streets.length; street += 1)
    sections['lpi.street'].fill(street, order.lpiStart[street], order.lpiStart[street + 1]);
  for (let lpi = 0; lpi < count; lpi += 1) {
    const row = order.lpis[lpi] ?? 0;
    const at = <K extends keyof typeof source>(column: K): number => source[column][row] ?? 0;
    const blpu = order.blpuOf.get(at('uprn')) ?? 0;
    const blpuRow = order.blpus[blpu] ?? 0;
    const texts = [at('saoText'), at('paoText'), blpus.organisation[blpuRow] ?? 0].map((text) => strings.text(text));
    const [lpiStatus, blpuStatus] = [at('status'), blpus.status[blpuRow] ?? 0];
    const indexed = isIndexed(lpiStatus, blpuStatus);
    const suffix = (column: 'saoStartSuffix' | 'saoEndSuffix' | 'paoStartSuffix' | 'paoEndSuffix') =>
      strings.text(at(column));
    const tokens = new Set([
      ...texts.flatMap(tokensOf),
      ...numberTokens(at('saoStart'), suffix('saoStartSuffix'), at('saoEnd'), suffix('saoEndSuffix')),
      ...numberTokens(at('paoStart'), suffix('paoStartSuffix'), at('paoEnd'), suffix('paoEndSuffix')),
    ]);
    if (indexed) index.lpi(lpi, tokens);
    const postcode = postcodes.numberOf(strings.text(at('postcode')));
    postcodes.add(postcode, lpi);
    lpisOf.add(blpu, lpi);
    if (at('postTown') !== 0) postTowns[sections['lpi.street'][lpi] ?? 0]?.add(at('postTown'));
    sections['lpi.blpu'][lpi] = blpu;
    sections['lpi.postcode'][lpi] = postcode;
    sections['lpi.detail'][lpi] = details.length;
    sections['lpi.start'][lpi] = at('start');
    sections['lpi.end'][lpi] = at('end');
    sections['lpi.flags'][lpi] = packLpiFlags({
      status: lpiStatus,
      language: at('language'),
      postal: at('postal'),
      official: at('official'),
      whole: at('whole') === 1,
      indexed,
      tokens: tokens.size,
      offered: isOffered({
        lpiStatus,
        blpuStatus,
        postal: POSTAL_FLAGS[at('postal')] ?? '',
        classification: strings.text(blpus.classification[blpuRow] ?? 0),
        paoText: texts[1] ?? '',
      }),
    });
    details.write({
      saoStart: at('saoStart'),
      saoStartSuffix: at('saoStartSuffix'),
      saoEnd: at('saoEnd'),
      saoEndSuffix: at('saoEndSuffix'),
      saoText: at('saoText'),
      paoStart: at('paoStart'),
      paoStartSuffix: at('paoStartSuffix'),
      paoEnd: at('paoEnd'),
      paoEndSuffix: at('paoEndSuffix'),
      paoText: at('paoText'),
      level: at('level'),
      postTown: at('postTown'),
    });
  }
  return { sections: { ...sections, 'detail.bytes': details.bytes() }, postTowns };
};

function* postcodeTexts(draft: Draft) {
  const seen = new Set<number>();
  const { postcode } = draft.lpis.columns;
  for (let row = 0; row < draft.lpis.length; row += 1) {
    const text = postcode[row] ?? 0;
    if (text === 0 || seen.has(text)) continue;
    seen.add(text);
    yield draft.strings.text(text);
  }
}

/** Orders and indexes a draft: the sections of a gazetteer file. */
export const compileGazetteer = (draft: Draft): CompiledGazetteer => {
  const order = orderDraft(draft);
  const index = new TokenIndex();
  const postcodes = new PostcodeIndex(postcodeTexts(draft));
  const lpisOf = new Pairs();
  const lpis = compileLpis(draft, order, index, postcodes, lpisOf);
  const streets = compileStreets(draft, order, index, lpis.postTowns);
  const blpus = compileBlpus(draft, order, lpisOf);
  const { bytes, offsets } = draft.strings.sections();
  return {
    sections: {
      'string.bytes': bytes,
      'string.offsets': offsets,
      ...streets,
      ...blpus,
      ...lpis.sections,
      ...postcodes.sections(),
      ...index.sections(),
      ...compileDeliveryPoints(draft, order),
    },
    counts: {
      addresses: order.blpus.length,
      lpis: order.lpis.length,
      streets: order.streets.length - 1,
      postcodes: postcodes.length,
    },
  };
};

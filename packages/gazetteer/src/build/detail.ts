import { PackedWriter, readPacked } from './packed.js';

/**
 * The parts of an LPI that most addresses have few of, packed into some bytes: two bytes that tell which parts follow,
 * then each as a variable-length number. Texts are string numbers.
 */
export interface LpiDetail {
  readonly saoStart: number;
  readonly saoStartSuffix: number;
  readonly saoEnd: number;
  readonly saoEndSuffix: number;
  readonly saoText: number;
  readonly paoStart: number;
  readonly paoStartSuffix: number;
  readonly paoEnd: number;
  readonly paoEndSuffix: number;
  readonly paoText: number;
  readonly level: number;
  readonly postTown: number;
}

const PARTS = [
  'paoStart',
  'paoStartSuffix',
  'paoText',
  'saoStart',
  'saoStartSuffix',
  'saoText',
  'paoEnd',
  'paoEndSuffix',
  'saoEnd',
  'saoEndSuffix',
  'level',
  'postTown',
] as const satisfies readonly (keyof LpiDetail)[];

/** Writes the parts of LPIs. */
export class DetailWriter extends PackedWriter<keyof LpiDetail> {
  constructor() {
    super(PARTS);
  }
}

/** Reads what `DetailWriter` wrote at an offset. */
export const readDetail = (bytes: Uint8Array, offset: number): LpiDetail => {
  const detail: Record<keyof LpiDetail, number> = {
    saoStart: 0,
    saoStartSuffix: 0,
    saoEnd: 0,
    saoEndSuffix: 0,
    saoText: 0,
    paoStart: 0,
    paoStartSuffix: 0,
    paoEnd: 0,
    paoEndSuffix: 0,
    paoText: 0,
    level: 0,
    postTown: 0,
  };
  readPacked(PARTS, bytes, offset, detail);
  return detail;
};

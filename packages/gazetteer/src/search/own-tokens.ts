import { type LpiDetail, readDetail } from '../build/detail.js';
import type { Sections } from '../lookup/sections.js';
import type { Texts } from '../lookup/texts.js';
import { numberFlags, tokensOf } from '../text/fold.js';

/** The tokens of an address itself, without its street's, read back from the file. */
export class OwnTokens {
  readonly #s: Sections;
  readonly #texts: Texts;

  constructor(sections: Sections, texts: Texts) {
    this.#s = sections;
    this.#texts = texts;
  }

  #detail(lpi: number): LpiDetail {
    return readDetail(this.#s.lpis.detailBytes, this.#s.lpis.detail[lpi] ?? 0);
  }

  #ranges(detail: LpiDetail): string[] {
    const found: string[] = [];
    const add = (number: number, suffix: number) => {
      if (number > 0) found.push(suffix === 0 ? String(number) : `${number}${this.#texts.raw(suffix)}`);
    };
    add(detail.saoStart, detail.saoStartSuffix);
    add(detail.saoEnd, detail.saoEndSuffix);
    add(detail.paoStart, detail.paoStartSuffix);
    add(detail.paoEnd, detail.paoEndSuffix);
    return found;
  }

  /** Every token of an LPI and of its organisation. */
  tokens(lpi: number): string[] {
    const detail = this.#detail(lpi);
    const organisation = this.#s.blpus.organisation[this.#s.lpis.blpu[lpi] ?? 0] ?? 0;
    const found = this.#ranges(detail);
    for (const text of [detail.saoText, detail.paoText, organisation])
      if (text !== 0) found.push(...tokensOf(this.#texts.raw(text)));
    return found;
  }

  /** Numbers, numbers with suffixes and letters of flats of an LPI. */
  numbers(lpi: number): Set<string> {
    const detail = this.#detail(lpi);
    const found = new Set(this.#ranges(detail));
    for (const text of [detail.saoText, detail.paoText]) {
      if (text === 0) continue;
      const tokens = tokensOf(this.#texts.raw(text));
      const flags = numberFlags(tokens);
      for (const [index, token] of tokens.entries()) if (flags[index]) found.add(token);
    }
    return found;
  }
}

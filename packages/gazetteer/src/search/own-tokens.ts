import { readDetail } from '../build/detail.js';
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

  /** Numbers, numbers with suffixes and lone letters of an LPI. */
  numbers(lpi: number): Set<string> {
    const detail = readDetail(this.#s.lpis.detailBytes, this.#s.lpis.detail[lpi] ?? 0);
    const ranges = (
      [
        [detail.saoStart, detail.saoStartSuffix],
        [detail.saoEnd, detail.saoEndSuffix],
        [detail.paoStart, detail.paoStartSuffix],
        [detail.paoEnd, detail.paoEndSuffix],
      ] as const
    )
      .filter(([number]) => number > 0)
      .map(([number, suffix]) => `${number}${this.#texts.raw(suffix)}`);
    const words = [detail.saoText, detail.paoText].flatMap((text) => {
      const tokens = tokensOf(this.#texts.raw(text));
      const flags = numberFlags(tokens);
      return tokens.filter((_, index) => flags[index]);
    });
    return new Set([...ranges, ...words]);
  }
}

import {
  type AddressProvider,
  type AddressSummary,
  compareNatural,
  type LookupOptions,
  type Page,
} from '@guildhall/address';

export interface FixedListOptions {
  readonly addresses: readonly AddressSummary[];
  readonly attribution?: AddressProvider['attribution'];
}

const DEFAULT_LIMIT = 100;

const wordsOf = (text: string): readonly string[] => text.toUpperCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const compact = (text: string | undefined): string => (text ?? '').replace(/\s+/g, '').toUpperCase();

const pageOf = <Item>(
  items: readonly Item[],
  { offset = 0, limit = DEFAULT_LIMIT }: LookupOptions = {},
): Page<Item> => ({
  total: items.length,
  offset,
  items: items.slice(offset, offset + limit),
});

/**
 * Serves a short list of addresses, such as a council's own offices or its sheltered homes. A search finds the addresses that
 * hold every word, the last one as a beginning. It knows no streets and no areas. For more than some hundreds, import the list
 * into a gazetteer instead.
 */
export const fixedListProvider = ({ addresses, attribution }: FixedListOptions): AddressProvider => {
  const ordered = [...addresses].sort((one, other) => compareNatural(one.label, other.label));
  const listed = ordered.map((address) => ({ address, words: wordsOf(address.label) }));
  return {
    attribution,
    byUprn: async (uprn) => ordered.find((address) => address.uprn === uprn),
    byPostcode: async (postcode, options) =>
      pageOf(
        ordered.filter((address) => compact(address.postcode) === compact(postcode)),
        options,
      ),
    search: async (text, options) => {
      const wanted = wordsOf(text);
      const last = wanted.at(-1);
      const whole = wanted.slice(0, -1);
      const found = listed.filter(
        ({ words }) =>
          last !== undefined &&
          whole.every((word) => words.includes(word)) &&
          words.some((word) => word.startsWith(last)),
      );
      return pageOf(
        found.map(({ address }) => address),
        options,
      );
    },
    byUsrn: async () => undefined,
    streets: async (_text, options) => pageOf([], options),
    areaOf: async () => undefined,
  };
};

import type { AddressProvider, AddressSummary, LookupOptions, Page, PostcodeArea } from '@guildhall/address';
import type { GazetteerAddress } from '../lookup/address-record.js';
import type { Gazetteer } from '../lookup/gazetteer.js';

/** Anything that knows the council of a postcode: a `PostcodeDirectory`. */
export interface PostcodeAreas {
  areaOf(postcode: string): PostcodeArea | undefined;
}

const toSummary = ({
  organisation: _o,
  language: _l,
  localId: _i,
  uprn = '',
  ...rest
}: GazetteerAddress): AddressSummary => ({
  uprn,
  ...rest,
});

const withUprn = { withUprn: true } as const;

const toPage = ({ total, offset, items }: Page<GazetteerAddress>): Page<AddressSummary> => ({
  total,
  offset,
  items: items.map(toSummary),
});

/**
 * Serves a gazetteer in this process as an `AddressProvider`. Addresses without a UPRN are left out: an answer is a UPRN, so
 * whoever lives at one of those types the address by hand.
 */
export const gazetteerProvider = (gazetteer: Gazetteer, postcodes?: PostcodeAreas): AddressProvider => {
  const lookup = (options: LookupOptions = {}) => ({ ...options, filter: withUprn });
  return {
    attribution: gazetteer.metadata.attribution,
    byUprn: async (uprn, options) => {
      const found = gazetteer.byUprn(uprn, options);
      return found && toSummary(found);
    },
    byPostcode: async (postcode, options) => toPage(gazetteer.byPostcode(postcode, lookup(options))),
    search: async (text, options) => toPage(gazetteer.search(text, lookup(options))),
    byUsrn: async (usrn, options) => gazetteer.byUsrn(usrn, options),
    streets: async (text, options) => gazetteer.streets(text, options),
    areaOf: async (postcode) => postcodes?.areaOf(postcode),
  };
};

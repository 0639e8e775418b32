import type { AddressProvider, AddressSummary, Page, PostcodeArea } from '@guildhall/address';
import type { GazetteerAddress } from '../lookup/address-record.js';
import type { Gazetteer } from '../lookup/gazetteer.js';

/** Anything that knows the council of a postcode: a `PostcodeDirectory`. */
export interface PostcodeAreas {
  areaOf(postcode: string): PostcodeArea | undefined;
}

const toSummary = ({ organisation: _o, language: _l, ...summary }: GazetteerAddress): AddressSummary => summary;

const toPage = ({ total, offset, items }: Page<GazetteerAddress>): Page<AddressSummary> => ({
  total,
  offset,
  items: items.map(toSummary),
});

/**
 * Serves a gazetteer in this process as an `AddressProvider`. Addresses of a list without UPRNs are served too; an answer
 * that chooses one keeps its label as an unmatched address.
 */
export const gazetteerProvider = (gazetteer: Gazetteer, postcodes?: PostcodeAreas): AddressProvider => {
  return {
    attribution: gazetteer.metadata.attribution,
    byUprn: async (uprn, options) => {
      const found = gazetteer.byUprn(uprn, options);
      return found && toSummary(found);
    },
    byPostcode: async (postcode, options) => toPage(gazetteer.byPostcode(postcode, options)),
    search: async (text, options) => toPage(gazetteer.search(text, options)),
    byUsrn: async (usrn, options) => gazetteer.byUsrn(usrn, options),
    streets: async (text, options) => gazetteer.streets(text, options),
    areaOf: async (postcode) => postcodes?.areaOf(postcode),
  };
};

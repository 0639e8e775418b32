import type { AddressProvider, AddressSummary, Page, PostcodeArea, StreetSummary } from '@guildhall/address';

const address = (number: number): AddressSummary => ({
  id: String(999_000_000_000 + number),
  uprn: String(999_000_000_000 + number),
  label: `${number} Mill Lane, Hartwold, ZZ1 1AA`,
  lines: [`${number} Mill Lane`, 'Hartwold', 'ZZ1 1AA'],
  postcode: 'ZZ1 1AA',
  usrn: '99900001',
  status: 'approved',
  easting: 100_000 + number,
  northing: 5_000,
});

const ADDRESSES: readonly AddressSummary[] = [1, 2, 3].map(address);
const STREET: StreetSummary = { usrn: '99900001', label: 'Mill Lane, Hartwold', name: 'Mill Lane' };

/** ZZ20 is the neighbour's, ZZ9 of both councils' tests ours but without addresses; nobody knows of any other. */
const AREAS: readonly PostcodeArea[] = [
  { postcode: 'ZZ20 1AA', gss: 'E06999002', terminated: false },
  { postcode: 'ZZ9 1AA', gss: 'E06999001', terminated: false },
  { postcode: 'ZZ9 9ZZ', gss: 'E06999001', terminated: true },
];

const page = <T>(items: readonly T[]): Page<T> => ({ total: items.length, offset: 0, items });

/** Three addresses on one street, the same every time. */
export const fixedAddresses: AddressProvider = {
  attribution: { en: 'Addresses are made up.', cy: 'Cyfeiriadau dychmygol.' },
  byUprn: async (uprn) => ADDRESSES.find((candidate) => candidate.uprn === uprn),
  byPostcode: async (postcode) => page(postcode === 'ZZ1 1AA' ? ADDRESSES : []),
  search: async (text) => page(/mill/i.test(text) ? ADDRESSES : []),
  byUsrn: async (usrn) => (usrn === STREET.usrn ? STREET : undefined),
  streets: async (text) => page(/mill/i.test(text) ? [STREET] : []),
  areaOf: async (postcode) => AREAS.find((area) => area.postcode === postcode),
};

const failing = (answer: () => Promise<never>): AddressProvider => ({
  byUprn: answer,
  byPostcode: answer,
  search: answer,
  byUsrn: answer,
  streets: answer,
  areaOf: answer,
});

/** A service that answers every question with an error. */
export const brokenAddresses = failing(() => Promise.reject(new Error('12 Mill Lane could not be looked up')));

/** A service that never answers. */
export const silentAddresses = failing(() => new Promise(() => {}));

/** A service that finds nothing, and never says whose a postcode is. */
export const silentDirectory: AddressProvider = { ...fixedAddresses, areaOf: () => new Promise(() => {}) };

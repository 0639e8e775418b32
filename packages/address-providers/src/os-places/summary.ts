import {
  type AddressableObject,
  type AddressOrder,
  type AddressSummary,
  compareAddresses,
  type LabelLanguage,
  logicalStatusOf,
  lpiLabel,
  pafLabel,
  titleCase,
} from '@guildhall/address';
import type { OsPlacesRecord } from './record.js';

const objectOf = ({ text, number }: OsPlacesRecord, prefix: 'SAO' | 'PAO'): AddressableObject => ({
  text: text(`${prefix}_TEXT`),
  startNumber: number(`${prefix}_START_NUMBER`),
  startSuffix: text(`${prefix}_START_SUFFIX`),
  endNumber: number(`${prefix}_END_NUMBER`),
  endSuffix: text(`${prefix}_END_SUFFIX`),
});

const lpiLines = (record: OsPlacesRecord): string[] =>
  lpiLabel(
    {
      organisation: record.text('ORGANISATION'),
      sao: objectOf(record, 'SAO'),
      pao: objectOf(record, 'PAO'),
      street: record.text('STREET_DESCRIPTION'),
      locality: record.text('LOCALITY_NAME'),
      town: record.text('TOWN_NAME'),
      postcode: record.text('POSTCODE_LOCATOR'),
    },
    { style: 'lines' },
  );

const postalLines = ({ text }: OsPlacesRecord): string[] =>
  pafLabel(
    {
      organisationName: text('ORGANISATION_NAME'),
      departmentName: text('DEPARTMENT_NAME'),
      subBuildingName: text('SUB_BUILDING_NAME'),
      buildingName: text('BUILDING_NAME'),
      buildingNumber: text('BUILDING_NUMBER'),
      poBoxNumber: text('PO_BOX_NUMBER'),
      dependentThoroughfare: text('DEPENDENT_THOROUGHFARE_NAME'),
      thoroughfare: text('THOROUGHFARE_NAME'),
      doubleDependentLocality: text('DOUBLE_DEPENDENT_LOCALITY'),
      dependentLocality: text('DEPENDENT_LOCALITY'),
      postTown: text('POST_TOWN'),
      postcode: text('POSTCODE'),
    },
    { style: 'lines' },
  );

/** Where an API leaves the parts out, its own single line is all there is. */
const linesOf = (record: OsPlacesRecord): string[] => {
  const street = record.text(record.dataset === 'LPI' ? 'STREET_DESCRIPTION' : 'POST_TOWN');
  if (street !== undefined) return record.dataset === 'LPI' ? lpiLines(record) : postalLines(record);
  return (record.text('ADDRESS') ?? '').split(/\s*,\s*/).map((line) => titleCase(line));
};

const postcodeOf = (record: OsPlacesRecord): string | undefined =>
  record.text('POSTCODE') ?? record.text('POSTCODE_LOCATOR');

const statusOf = (record: OsPlacesRecord): AddressSummary['status'] =>
  logicalStatusOf(record.number('LPI_LOGICAL_STATUS_CODE') ?? record.number('LOGICAL_STATUS_CODE') ?? 1) ?? 'approved';

const withoutZeros = (identifier: string | undefined): string | undefined => identifier?.replace(/^0+(?=\d)/, '');

export const toSummary = (record: OsPlacesRecord): AddressSummary | undefined => {
  const uprn = withoutZeros(record.text('UPRN'));
  if (uprn === undefined) return undefined;
  const lines = linesOf(record);
  return {
    id: uprn,
    uprn,
    label: lines.join(', '),
    lines,
    postcode: postcodeOf(record),
    usrn: withoutZeros(record.text('USRN')),
    parentUprn: withoutZeros(record.text('PARENT_UPRN')),
    custodianCode: record.number('LOCAL_CUSTODIAN_CODE'),
    classification: record.text('CLASSIFICATION_CODE'),
    status: statusOf(record),
    easting: record.number('X_COORDINATE'),
    northing: record.number('Y_COORDINATE'),
  };
};

const isIn = (record: OsPlacesRecord, language: LabelLanguage): boolean =>
  (record.text('LANGUAGE') ?? 'EN').toLowerCase() === language;

/** A street's own record is no address. */
const isAddress = (record: OsPlacesRecord): boolean => record.text('CLASSIFICATION_CODE') !== 'PS';

/** One record for each UPRN, in their order: the first in the language, else the first there is. */
export const oneForEachUprn = (
  records: readonly OsPlacesRecord[],
  language: LabelLanguage,
): readonly OsPlacesRecord[] => {
  const chosen = new Map<string, OsPlacesRecord>();
  for (const record of records.filter(isAddress)) {
    const uprn = record.text('UPRN');
    if (uprn === undefined) continue;
    const before = chosen.get(uprn);
    if (!before || (!isIn(before, language) && isIn(record, language))) chosen.set(uprn, record);
  }
  return [...chosen.values()];
};

const NUMBER_WITH_SUFFIX = /^(\d+)\s?([A-Z]?)$/i;

/** A postal building as BS 7666 has it: `14A` is a number with its suffix although PAF calls it a name. */
const buildingOf = ({ text }: OsPlacesRecord): AddressableObject => {
  const [, number, suffix] = NUMBER_WITH_SUFFIX.exec(text('BUILDING_NUMBER') ?? text('BUILDING_NAME') ?? '') ?? [];
  return number ? { startNumber: Number(number), startSuffix: suffix } : { text: text('BUILDING_NAME') };
};

const orderOf = (record: OsPlacesRecord): AddressOrder =>
  record.dataset === 'LPI'
    ? {
        street: record.text('STREET_DESCRIPTION'),
        locality: record.text('LOCALITY_NAME'),
        town: record.text('TOWN_NAME'),
        pao: objectOf(record, 'PAO'),
        sao: objectOf(record, 'SAO'),
        organisation: record.text('ORGANISATION'),
      }
    : {
        street: record.text('DEPENDENT_THOROUGHFARE_NAME') ?? record.text('THOROUGHFARE_NAME'),
        locality: record.text('DEPENDENT_LOCALITY'),
        town: record.text('POST_TOWN'),
        pao: buildingOf(record),
        sao: { text: record.text('SUB_BUILDING_NAME') },
        organisation: record.text('ORGANISATION_NAME'),
      };

/** In natural order: 2 before 10, flats beside their building. */
export const inOrder = (records: readonly OsPlacesRecord[]): readonly OsPlacesRecord[] =>
  [...records].sort((one, other) => compareAddresses(orderOf(one), orderOf(other)));

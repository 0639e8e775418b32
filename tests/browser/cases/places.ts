import type { SampleCouncil } from '@guildhall/council/samples';
import { type GazetteerAddress, openGazetteer } from '@guildhall/gazetteer';
import { type SampleCouncil as SampleArea, sampleCouncilOf } from '@guildhall/gazetteer/sample';
import { inject } from 'vitest';

/** Places of a council's sample gazetteer, in the language of the visitor. */
export interface KnownPlaces {
  readonly address: {
    readonly postcode: string;
    readonly uprn: string;
    readonly label: string;
    readonly words: string;
  };
  readonly street: { readonly usrn: string; readonly label: string; readonly name: string };
  readonly gridReference: string;
  readonly coordinates: string;
  /** Of the square of ten metres that the coordinates lie in, as pages show it. */
  readonly gridReferenceOfCoordinates: string;
}

const GSS: Readonly<Record<SampleCouncil, string>> = {
  hartwold: 'E06999001',
  aberwennol: 'W06999001',
  marlshire: 'E10999001',
  wexmoor: 'E07999001',
};

/** In the sea, within each council's area. */
const POINTS: Readonly<
  Record<SampleCouncil, Pick<KnownPlaces, 'gridReference' | 'coordinates' | 'gridReferenceOfCoordinates'>>
> = {
  hartwold: {
    gridReference: 'TA 700 500',
    coordinates: '53.91867, 0.58788',
    gridReferenceOfCoordinates: 'TA 70049 50049',
  },
  aberwennol: {
    gridReference: 'SN 200 980',
    coordinates: '52.55047, -4.65552',
    gridReferenceOfCoordinates: 'SN 20050 98050',
  },
  marlshire: {
    gridReference: 'TG 100 900',
    coordinates: '53.36555, 1.15555',
    gridReferenceOfCoordinates: 'TG 10050 90049',
  },
  wexmoor: {
    gridReference: 'TG 100 900',
    coordinates: '53.36555, 1.15555',
    gridReferenceOfCoordinates: 'TG 10050 90049',
  },
};

/** In the sea, in no council's area. */
export const NOWHERE = { gridReference: 'TG 900 900', coordinates: '53.32777, 2.35465' } as const;

export const sampleArea = (council: SampleCouncil): SampleArea => {
  const area = sampleCouncilOf(GSS[council]);
  if (!area) throw new Error(`${council} has no sample`);
  return area;
};

/** A house with a number in the first streets of the sample. */
const isHouse = (address: GazetteerAddress | undefined): boolean =>
  address?.status === 'approved' && address.classification === 'RD04' && /^\d+ /.test(address.label);

/** Some places that a visitor to `council` can find. */
export const knownPlaces = async (council: SampleCouncil, language: 'en' | 'cy' = 'en'): Promise<KnownPlaces> => {
  const { gss, firstUprn, firstUsrn } = sampleArea(council);
  const gazetteer = await openGazetteer(`${inject('dataFolders')[council]}/${gss}/gazetteer.ghz`);
  const house = Array.from({ length: 200 }, (_, number) =>
    gazetteer.byUprn(String(firstUprn + number), { language }),
  ).find(isHouse);
  const street = gazetteer.byUsrn(String(firstUsrn + 1), { language });
  if (!house?.postcode || !house.uprn || !street) throw new Error(`the sample of ${council} starts with no house`);
  return {
    address: {
      postcode: house.postcode,
      uprn: house.uprn,
      label: house.label,
      words: house.label.replace(/, [^,]*$/, ''),
    },
    street: { usrn: street.usrn, label: street.label, name: street.name },
    ...POINTS[council],
  };
};

/** A postcode of the council next door, which only the postcode directory knows. */
export const nextDoor = (council: SampleCouncil): string => `${sampleArea(council).neighbour.district} 1AA`;

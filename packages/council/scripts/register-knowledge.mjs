/**
 * What the sources of the register do not say, or say wrongly, each with its reason. Everything else comes from them.
 */

/** The sources, and the day of their newest version: the register holds from it. */
export const REGISTER_DATE = '2025-07-10';

/**
 * Welsh names of the 22 councils of Wales: the name that each council uses of itself first, and other Welsh names that
 * people look for.
 */
export const WELSH_NAMES = {
  W06000001: ['Cyngor Sir Ynys Môn', 'Ynys Môn', 'Sir Ynys Môn'],
  W06000002: ['Cyngor Gwynedd', 'Gwynedd'],
  W06000003: ['Cyngor Bwrdeistref Sirol Conwy', 'Conwy'],
  W06000004: ['Cyngor Sir Ddinbych', 'Sir Ddinbych'],
  W06000005: ['Cyngor Sir y Fflint', 'Sir y Fflint'],
  W06000006: ['Cyngor Bwrdeistref Sirol Wrecsam', 'Wrecsam'],
  W06000008: ['Cyngor Sir Ceredigion', 'Ceredigion'],
  W06000009: ['Cyngor Sir Penfro', 'Sir Benfro'],
  W06000010: ['Cyngor Sir Gâr', 'Sir Gâr', 'Sir Gaerfyrddin', 'Cyngor Sir Gaerfyrddin'],
  W06000011: ['Cyngor Abertawe', 'Abertawe', 'Cyngor Dinas a Sir Abertawe'],
  W06000012: [
    'Cyngor Castell-nedd Port Talbot',
    'Castell-nedd Port Talbot',
    'Cyngor Bwrdeistref Sirol Castell-nedd Port Talbot',
  ],
  W06000013: ['Cyngor Bwrdeistref Sirol Pen-y-bont ar Ogwr', 'Pen-y-bont ar Ogwr'],
  W06000014: ['Cyngor Bro Morgannwg', 'Bro Morgannwg'],
  W06000015: ['Cyngor Caerdydd', 'Caerdydd'],
  W06000016: ['Cyngor Bwrdeistref Sirol Rhondda Cynon Taf', 'Rhondda Cynon Taf'],
  W06000018: ['Cyngor Bwrdeistref Sirol Caerffili', 'Caerffili'],
  W06000019: ['Cyngor Bwrdeistref Sirol Blaenau Gwent', 'Blaenau Gwent'],
  W06000020: ['Cyngor Bwrdeistref Sirol Torfaen', 'Torfaen'],
  W06000021: ['Cyngor Sir Fynwy', 'Sir Fynwy'],
  W06000022: ['Cyngor Dinas Casnewydd', 'Casnewydd'],
  W06000023: ['Cyngor Sir Powys', 'Powys'],
  W06000024: ['Cyngor Bwrdeistref Sirol Merthyr Tudful', 'Merthyr Tudful'],
};

/**
 * Northern Ireland's 26 districts became 11 on 1 April 2015; the source gives the last day but not the successors.
 * Source: Local Government (Boundaries) Act (Northern Ireland) 2008, schedule 1. The Belfast of before has no row.
 */
export const NI_SUCCESSORS = {
  'Antrim Borough Council': 'N09000001',
  'Newtownabbey Borough Council': 'N09000001',
  'Armagh City and District Council': 'N09000002',
  'Banbridge District Council': 'N09000002',
  'Craigavon Borough Council': 'N09000002',
  'Ballymoney Borough Council': 'N09000004',
  'Coleraine Borough Council': 'N09000004',
  'Limavady Borough Council': 'N09000004',
  'Moyle District Council': 'N09000004',
  'Derry City Council': 'N09000005',
  'Strabane District Council': 'N09000005',
  'Fermanagh District Council': 'N09000006',
  'Omagh District Council': 'N09000006',
  'Castlereagh Borough Council': 'N09000007',
  'Lisburn City Council': 'N09000007',
  'Ballymena Borough Council': 'N09000008',
  'Carrickfergus Borough Council': 'N09000008',
  'Larne Borough Council': 'N09000008',
  'Cookstown District Council': 'N09000009',
  'Dungannon and South Tyrone Borough Council': 'N09000009',
  'Magherafelt District Council': 'N09000009',
  'Down District Council': 'N09000010',
  'Newry and Mourne District Council': 'N09000010',
  'Ards Borough Council': 'N09000011',
  'North Down Borough Council': 'N09000011',
};

/** Changes to rows of uk_local_authorities_future.csv, by its local-authority-code. */
export const CORRECTIONS = [
  { id: 'FOR', set: { 'county-la': 'SFK' }, because: 'Forest Heath was in Suffolk; the source says Surrey' },
  {
    id: 'BNS',
    set: { 'gss-code': 'E08000038', 'former-gss-codes': 'E08000016' },
    because: 'boundary change of 1 April 2025 (SI 2024/1328)',
  },
  {
    id: 'SHF',
    set: { 'gss-code': 'E08000039', 'former-gss-codes': 'E08000019' },
    because: 'boundary change of 1 April 2025 (SI 2024/1328)',
  },
  {
    id: 'NECA',
    set: { 'gss-code': 'E47000014', 'former-gss-codes': 'E47000010,E47000005', 'start-date': '2024-05-07' },
    because: 'made anew, north and south of the Tyne, on 7 May 2024',
  },
  {
    id: 'NTCA',
    set: { 'end-date': '2024-05-06', 'replaced-by': 'NECA', 'current-authority': 'False' },
    because: 'dissolved into the North East Combined Authority on 7 May 2024',
  },
  {
    id: 'COL',
    set: { 'official-name': 'Colchester City Council' },
    because: 'a city since 2022; local-authorities.csv has the new name',
  },
  {
    id: 'MIK',
    set: { 'official-name': 'Milton Keynes City Council' },
    because: 'a city since 2022; local-authorities.csv has the new name',
  },
  {
    id: 'SOS',
    set: { 'official-name': 'Southend-on-Sea City Council' },
    because: 'a city since 2022; local-authorities.csv has the new name',
  },
  {
    id: 'LCR',
    set: { 'official-name': 'Liverpool City Region Combined Authority' },
    because: 'the name of the authority and not of its area',
  },
];

/** Members of an authority that went into another, so that none points at one that ended. */
export const COMBINED_SUCCESSORS = { NTCA: 'NECA' };

/**
 * Rows of local-authorities.csv that carry the code of a county which became one unitary, with the custodian code and
 * the homepage that now are the unitary's.
 */
export const COUNTY_NOW_UNITARY = { E10000023: 'E06000065', E10000027: 'E06000066' };

/**
 * Alternative names of the source that are no names: typing mistakes, pieces of a name that has a comma in it, another
 * area's name, or broken by a wrong encoding.
 */
const NO_NAMES = new Set([
  'aberdeen c ity',
  'aberdeen cuty',
  'city of',
  'county of',
  'cynon',
  'ease dunbartonshire',
  'east dunbaronshire',
  'east dunnbartonshire',
  'glasgow city coucil',
  'eilean',
  'highands',
  'mourne and down',
  'newcastle upon tyne',
  'north tyneside and northumberland combined authority',
  'rhondda',
  'south ayshire',
  'taff',
  'ynys mn',
  'yorkshire and the humber ca',
]);
export const isNoName = (name) => NO_NAMES.has(name.toLowerCase()) || /[\uFFFD\u00EF\u00BF\u00BE]/.test(name);

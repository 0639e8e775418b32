import type { SampleCouncil } from '../council.js';
import { englishWords, lines, TOWN_KINDS } from './kinds.js';

/** Wexmoor District Council, a fictional English district in the county of Marlshire. */
export const WEXMOOR: SampleCouncil = {
  id: 'wexmoor',
  gss: 'E07999001',
  names: { en: 'Wexmoor District Council' },
  custodianCode: 9904,
  custodianName: 'WEXMOOR DISTRICT COUNCIL',
  area: { en: 'MARLSHIRE' },
  languages: ['en'],
  firstUprn: 999_300_000_000,
  firstUsrn: 99_930_000,
  districts: ['ZZ50', 'ZZ51', 'ZZ52', 'ZZ53', 'ZZ54', 'ZZ55', 'ZZ56', 'ZZ57', 'ZZ58', 'ZZ59'],
  extent: { easting: 600_000, northing: 380_000, width: 20_000, height: 20_000 },
  wardPrefix: 'E05997',
  postcodeGss: 'E07999001',
  neighbour: { gss: 'E07999002', district: 'ZZ60' },
  places: [
    { name: { en: 'WEXMOOR' }, kind: 'town', weight: 26, district: 0 },
    { name: { en: 'TALLOWBRIDGE' }, kind: 'town', weight: 18, district: 1 },
    { name: { en: 'ENNISBOURNE' }, kind: 'town', weight: 12, district: 2 },
    { name: { en: 'ASHLEDGE' }, kind: 'village', weight: 4, district: 3, town: 0 },
    { name: { en: 'BURRINGSTOW' }, kind: 'village', weight: 3, district: 3, town: 0 },
    { name: { en: 'COLDMERE END' }, kind: 'village', weight: 3, district: 4, town: 0 },
    { name: { en: 'DRAYLING' }, kind: 'village', weight: 3, district: 4, town: 0 },
    { name: { en: 'EASTWEX' }, kind: 'village', weight: 2, district: 5, town: 1 },
    { name: { en: 'GOSLEIGH' }, kind: 'village', weight: 3, district: 5, town: 1 },
    { name: { en: 'HOCKMERE' }, kind: 'village', weight: 2, district: 6, town: 1 },
    { name: { en: 'INGLEFEN' }, kind: 'village', weight: 3, district: 6, town: 1 },
    { name: { en: 'ODDINGSTOKE' }, kind: 'village', weight: 2, district: 7, town: 1 },
    { name: { en: 'QUENNELDON' }, kind: 'village', weight: 3, district: 7, town: 2 },
    { name: { en: 'RUDDLEMERE' }, kind: 'village', weight: 2, district: 8, town: 2 },
    { name: { en: 'SEDGEBOURN' }, kind: 'village', weight: 2, district: 8, town: 2 },
    { name: { en: 'TIDDLESTOW' }, kind: 'village', weight: 2, district: 9, town: 2 },
  ],
  words: {
    streetKinds: TOWN_KINDS,
    streets: englishWords(`
      BRIDGE MARKET ABBEY ALDER ALMSHOUSE APPLE ARCHER BADGER BARLEY BELL BITTERN BLUEBELL BOBBIN BRAMBLE BREWERY
      BUTTERMERE CAUSEWAY CEDAR CHESTNUT CLAYPIT CLOVER COACH COOPERS CORONATION COWSLIP CRANE CUSTOM DAISY DEACON DRAPER
      DROVE DYKE EELCATCHER ELM EXCHANGE FARRIER FEN FENMAN FIR FLAX FLEECE FROGMORE FULLER GEORGE GLEBE GREBE GUILDHALL
      HARE HARVEST HEATHER HEDGEROW HOLLOW HOPS IRONMONGER JASMINE JUNIPER LARCH LILAC LIME LOCK MARSHMAN MEDLAR MERCER
      MILLER MINSTER MONKS MOORHEN MULBERRY OSIER OTTER PHEASANT PIKE PLOVER PRIORY QUARRY REED ROWLEY RUSH SADDLER
      SLUICE SMITHY SPRING STATION TANNER THATCHER TILEWORKS TOLLGATE TURBARY VALERIAN VICARAGE WALNUT WASH WEAVER WHARF
      WHEATSHEAF WILDFOWL YARROW YEW`),
    houses: lines(`
      THE OLD POST OFFICE
      JASMINE COTTAGE
      REED COTTAGE
      THE OAST
      MERESIDE
      FENLAND LODGE
      THE MALTINGS
      LITTLECROFT
      SEDGE HOUSE
      DROVERS
      THE COACH HOUSE
      FENHOLME
      MOORCROFT
      OSIERS
      THE OLD BAKEHOUSE
      WILLOWDENE
      APPLEGARTH
      BRIARS
      THE STABLES
      TIDEWAYS
      TURF FEN
      WATERSMEET`),
    blocks: englishWords('PRIORS GREYFRIARS WINDLASS BARGEMANS TOLLMANS CANTERBURY LOVELACE MARLOWE TENNYSON HERRICK'),
    blockKind: { en: 'COURT' },
    flat: { en: 'FLAT' },
    unit: { en: 'UNIT' },
    owners: lines(`
      ALLBRIGHT
      BARNACLE
      CATCHPOLE
      DAINTREE
      ELSEGOOD
      FROSTICK
      GOTOBED
      HURRELL
      JERMYN
      KERRIDGE
      LARTER
      MOBBS
      NUNN
      PEACHEY
      SPALL
      THIRKETTLE
      UTTING
      WOOLNOUGH`),
    trades: [
      { name: 'CHEMIST', classification: 'CM06' },
      { name: 'GREENGROCERS', classification: 'CR08' },
      { name: 'KITCHENS', classification: 'CR08' },
      { name: 'ACCOUNTANTS', classification: 'CO01' },
      { name: 'BOOKSELLERS', classification: 'CR08' },
      { name: 'DENTAL PRACTICE', classification: 'CM01' },
      { name: 'DELICATESSEN', classification: 'CR08' },
      { name: 'COFFEE', classification: 'CR07' },
      { name: 'ANGLING', classification: 'CR08' },
      { name: 'VETERINARY SURGERY', classification: 'CM05' },
    ],
    estates: [{ en: 'STAUNCH ENTERPRISE ZONE' }, { en: 'LODESTAR COMMERCIAL CENTRE' }, { en: 'BEET FACTORY YARD' }],
    institutions: [
      { name: { en: 'CORN HALL' }, classification: 'CC04', postal: true },
      { name: { en: 'ALL SAINTS COMMUNITY PRIMARY SCHOOL' }, classification: 'CE03', postal: true },
      { name: { en: 'READING ROOM AND LIBRARY' }, classification: 'CL03', postal: true },
      { name: { en: 'ALL SAINTS' }, classification: 'ZW99', postal: false },
      { name: { en: 'CENOTAPH' }, classification: 'ZM02', postal: false },
      { name: { en: 'FAIRFIELD' }, classification: 'LP02', postal: false },
    ],
  },
};

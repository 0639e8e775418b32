import type { SampleCouncil } from '../council.js';
import { englishWords, lines, TOWN_KINDS } from './kinds.js';

/** Hartwold Council, a fictional English unitary. */
export const HARTWOLD: SampleCouncil = {
  id: 'hartwold',
  gss: 'E06999001',
  names: { en: 'Hartwold Council' },
  custodianCode: 9901,
  custodianName: 'HARTWOLD COUNCIL',
  area: { en: 'HARTWOLD' },
  languages: ['en'],
  firstUprn: 999_100_000_000,
  firstUsrn: 99_910_000,
  districts: ['ZZ1', 'ZZ2', 'ZZ3', 'ZZ4', 'ZZ5', 'ZZ6', 'ZZ7', 'ZZ8', 'ZZ9'],
  extent: { easting: 560_000, northing: 440_000, width: 20_000, height: 20_000 },
  wardPrefix: 'E05999',
  postcodeGss: 'E06999001',
  neighbour: { gss: 'E06999002', district: 'ZZ20' },
  places: [
    { name: { en: 'HARTWOLD' }, kind: 'town', weight: 30, district: 0 },
    { name: { en: 'SKELBROUGH' }, kind: 'town', weight: 16, district: 1 },
    { name: { en: 'OTTERHOLME-ON-SEA' }, kind: 'town', weight: 12, district: 2 },
    { name: { en: 'BRACKENTHORPE' }, kind: 'village', weight: 4, district: 3, town: 0 },
    { name: { en: 'DUNSEAWICK' }, kind: 'village', weight: 3, district: 3, town: 0 },
    { name: { en: 'FENNIGARTH' }, kind: 'village', weight: 3, district: 4, town: 0 },
    { name: { en: 'HOLLERTON' }, kind: 'village', weight: 4, district: 4, town: 0 },
    { name: { en: 'KESTERBY' }, kind: 'village', weight: 3, district: 5, town: 1 },
    { name: { en: 'LUNDSWICK' }, kind: 'village', weight: 2, district: 5, town: 1 },
    { name: { en: 'MARRAWICK' }, kind: 'village', weight: 3, district: 6, town: 1 },
    { name: { en: 'NETHERSKELL' }, kind: 'village', weight: 2, district: 6, town: 1 },
    { name: { en: 'PELLERBY' }, kind: 'village', weight: 3, district: 7, town: 1 },
    { name: { en: 'SALTERGARTH' }, kind: 'village', weight: 3, district: 7, town: 2 },
    { name: { en: 'THRAXBY' }, kind: 'village', weight: 2, district: 8, town: 2 },
    { name: { en: 'ULLERBY' }, kind: 'village', weight: 2, district: 8, town: 2 },
    { name: { en: 'YARLSTHWAITE' }, kind: 'village', weight: 2, district: 8, town: 2 },
  ],
  words: {
    streetKinds: TOWN_KINDS,
    streets: englishWords(`
      CHURCH MILL RAILWAY VICTORIA ALBERT BEACON BECK BLACKSMITH BURTREE CARR CHERRY CLIFFE COBBLER CORNFLOWER CURLEW
      DAMSON DOVECOTE EASTGATE ELDERBERRY FALCON FERRY FINKLE FLINT FOUNDRY FOXGLOVE GANNET GARTH GOOSEGATE HAWTHORN
      HAZEL HEADLAND HERON HIGHGATE HOPPER INGS JUBILEE KESTREL KILN KINGFISHER KIRKGATE LABURNUM LAPWING LAVENDER
      LINDEN LOWGATE MALLARD MANOR MAPLE MARINER MILLSTONE NIGHTINGALE NURSERY PADDOCK PARSONAGE PEASHOLME PIPER
      PLOUGH POPLAR PRIMROSE PUMP QUEENSGATE RECTORY REDWING ROPERY ROWAN SALTMARSH SANDPIPER SCHOOLHOUSE SHEPHERD
      SKIPPER SNICKET SORREL SPINNEY STACKYARD STONEGATE SYCAMORE TANNERY TEAL THORN TITHEBARN TURNPIKE WAGGONER
      WATERMILL WESTGATE WHEELWRIGHT WHINS WILLOW WINDMILL WOLDGATE WOODLARK WREN`),
    houses: lines(`
      THE OLD FORGE
      ROSE COTTAGE
      IVY COTTAGE
      SPINDLE COTTAGE
      WOLD VIEW
      WHITEGATES
      THE GABLES
      PANTILES
      COBBLESTONES
      THE GRANARY
      RAFTERS
      FAIRHAVEN
      KIRKSTONES
      BECKSIDE
      THE HAYLOFT
      THE OLD DAIRY
      WYNDGARTH
      HAVERSTOCK
      PENNYCROFT
      THE CHANTRY
      FIELDHEAD
      TREETOPS
      HOLMLEA
      STARLINGS`),
    blocks: englishWords(
      'ROSE BEACONSFIELD DRAKE GUILLEMOT PUFFIN FULMAR KITTIWAKE HOLDERNE RAMSDEN STAITHES CALDBECK',
    ),
    blockKind: { en: 'COURT' },
    flat: { en: 'FLAT' },
    unit: { en: 'UNIT' },
    owners: lines(`
      ACKERLEY
      BLENKINSOP
      BRAITHWAITE
      COOPLAND
      DRYSDALE
      ELLERKER
      FEATHERSTONE
      GARTHSIDE
      HEBBLETHWAITE
      JAGGER
      KITCHING
      MUSGRAVE
      OLDROYD
      PICKERSGILL
      RUDDOCK
      SUNDERLAND
      THACKRAY
      WIGGLESWORTH`),
    trades: [
      { name: 'BAKERY', classification: 'CR08' },
      { name: 'BUTCHERS', classification: 'CR08' },
      { name: 'FISH AND CHIPS', classification: 'CR07' },
      { name: 'SOLICITORS', classification: 'CO01' },
      { name: 'FLORIST', classification: 'CR08' },
      { name: 'HARDWARE', classification: 'CR08' },
      { name: 'OPTICIANS', classification: 'CM05' },
      { name: 'TEA ROOMS', classification: 'CR07' },
      { name: 'CYCLES', classification: 'CR08' },
      { name: "MCKAY'S BOOKS", classification: 'CR08' },
    ],
    estates: [{ en: 'WHARFSIDE BUSINESS PARK' }, { en: 'SKELL INDUSTRIAL ESTATE' }, { en: 'CATFOSS TRADING ESTATE' }],
    institutions: [
      { name: { en: 'TOWN HALL' }, classification: 'CC04', postal: true },
      { name: { en: 'ST OSWIN PRIMARY SCHOOL' }, classification: 'CE03', postal: true },
      { name: { en: 'CENTRAL LIBRARY' }, classification: 'CL03', postal: true },
      { name: { en: 'ST OSWIN PARISH CHURCH' }, classification: 'ZW99', postal: false },
      { name: { en: 'WAR MEMORIAL' }, classification: 'ZM02', postal: false },
      { name: { en: 'RECREATION GROUND' }, classification: 'LP01', postal: false },
    ],
  },
};

import type { Named, SampleCouncil } from '../council.js';
import { lines } from './kinds.js';

/** `CASTLE = Y CASTELL`, one a line; the Welsh alone where both languages use it. */
const pairs = (list: string): Named[] =>
  lines(list).map((line) => {
    const [en = '', cy] = line.split(' = ');
    return cy === undefined ? { en, cy: en } : { en, cy };
  });

/** Cyngor Aberwennol, a fictional Welsh unitary with a bilingual gazetteer. */
export const ABERWENNOL: SampleCouncil = {
  id: 'aberwennol',
  gss: 'W06999001',
  names: { en: 'Aberwennol Council', cy: 'Cyngor Aberwennol' },
  custodianCode: 9902,
  custodianName: 'CYNGOR ABERWENNOL COUNCIL',
  area: { en: 'ABERWENNOL', cy: 'ABERWENNOL' },
  languages: ['cy', 'en'],
  firstUprn: 999_200_000_000,
  firstUsrn: 99_920_000,
  districts: ['ZZ30', 'ZZ31', 'ZZ32', 'ZZ33', 'ZZ34', 'ZZ35', 'ZZ36', 'ZZ37', 'ZZ38', 'ZZ39'],
  extent: { easting: 215_000, northing: 290_000, width: 15_000, height: 15_000 },
  wardPrefix: 'W05999',
  postcodeGss: 'W06999001',
  neighbour: { gss: 'W06999002', district: 'ZZ40' },
  places: [
    { name: { en: 'ABERWENNOL' }, kind: 'town', weight: 26, district: 0 },
    { name: { en: 'SALTERSHAVEN', cy: 'PENTREHALEN' }, kind: 'town', weight: 16, district: 1 },
    { name: { en: 'LLANWERDDON' }, kind: 'town', weight: 12, district: 2 },
    { name: { en: 'CWMGWALCH' }, kind: 'village', weight: 3, district: 3, town: 0 },
    { name: { en: 'PONTRHYDLAS' }, kind: 'village', weight: 4, district: 3, town: 0 },
    { name: { en: 'RHOSGADWEN' }, kind: 'village', weight: 2, district: 4, town: 0 },
    { name: { en: 'BRYNMELYS' }, kind: 'village', weight: 3, district: 4, town: 0 },
    { name: { en: 'TREGWYDDON' }, kind: 'village', weight: 3, district: 5, town: 1 },
    { name: { en: 'ABERMWSOG' }, kind: 'village', weight: 3, district: 5, town: 1 },
    { name: { en: 'OAKBROOK', cy: 'NANT-Y-DDERWEN' }, kind: 'village', weight: 3, district: 6, town: 1 },
    { name: { en: 'PENRHYNLAS' }, kind: 'village', weight: 2, district: 6, town: 1 },
    { name: { en: 'GLANCEIRW' }, kind: 'village', weight: 2, district: 7, town: 2 },
    { name: { en: 'BLACKMILL BRIDGE', cy: 'PONTFELINDDU' }, kind: 'village', weight: 3, district: 7, town: 2 },
    { name: { en: 'LLANFEDWYN' }, kind: 'village', weight: 3, district: 8, town: 2 },
    { name: { en: 'CAPEL GWENFFRWD' }, kind: 'village', weight: 2, district: 8, town: 2 },
    { name: { en: 'TŶ-NEWYDD-AR-Y-BRYN' }, kind: 'village', weight: 1, district: 9, town: 2 },
  ],
  words: {
    streetKinds: pairs(`
      ROAD = HEOL
      STREET = STRYD
      LANE = LÔN
      WAY = FFORDD
      AVENUE = RHODFA
      GARDENS = GERDDI
      TERRACE = TERAS
      CRESCENT = CILGANT
      PARK = PARC
      CLOSE = CLOS
      FIELD = MAES
      HILL = RHIW`),
    streets: pairs(`
      ANCHOR = YR ANGOR
      AWELON
      BANNER = Y FANER
      BARREL = Y GASGEN
      BEACH = Y TRAETH
      BIRCH = Y FEDWEN
      BOAT = Y CWCH
      BRANWEN
      BUTTERFLY = Y GLÖYN BYW
      CASTLE = Y CASTELL
      CERIDWEN
      CHAPEL = Y CAPEL
      CLOUD = Y CWMWL
      CORACLE = Y CWRWGL
      CUCKOO = Y GOG
      DAFFODIL = Y GENHINEN
      DRAGON = Y DDRAIG
      DYFRIG
      EAGLE = YR ERYR
      EISTEDDFOD = YR EISTEDDFOD
      FISHERMAN = Y PYSGOTWR
      GRANITE = YR ITHFAEN
      GWENLLIAN
      HARBOUR = YR HARBWR
      HARP = Y DELYN
      HARPIST = Y TELYNOR
      HOLLY = Y GELYNNEN
      ISLAND = YR YNYS
      KING = Y BRENIN
      LARK = YR EHEDYDD
      LIGHTHOUSE = Y GOLEUDY
      LLYWELYN
      MEADOW = Y DDÔL
      MEREDYDD
      MOON = Y LLEUAD
      NEST = Y NYTH
      OLWEN
      ORCHARD = Y BERLLAN
      PEBBLE = Y GARREG GRON
      PRINCE = Y TYWYSOG
      QUAY = Y CEI
      QUEEN = Y FRENHINES
      RHIANNON
      RIVER = YR AFON
      ROBIN = Y ROBIN GOCH
      SAILOR = Y MORWR
      SALMON = YR EOG
      SEAGULL = YR WYLAN
      SHIP = Y LLONG
      SLATE = Y LLECHEN
      STAR = Y SEREN
      SUMMER = YR HAF
      SUN = YR HAUL
      SWALLOW = Y WENNOL
      TALIESIN
      TEIFRYN
      TEMPERANCE = DIRWEST
      THISTLE = YR YSGALL
      TIDE = Y LLANW
      TRAM = Y TRAM
      VALLEY = Y DYFFRYN
      VINEYARD = Y WINLLAN
      WATERFALL = Y RHAEADR
      WAVE = Y DON
      WIND = Y GWYNT
      WINTER = Y GAEAF
      WOODPECKER = Y GNOCELL`),
    houses: lines(`
      TŶ GWYN
      BRYN AWEL
      TŶ NEWYDD
      PEN-Y-GRAIG
      HAFAN DEG
      MAES-Y-WAWR
      GLAN YR AFON
      BRON Y GÂN
      TŶ'R YSGOL
      TAN-Y-COED
      LLYS MEDDYG
      Y BWTHYN
      YR HEN FECWS
      GARTH CELYN
      NANT GWYN
      PLAS HEULWEN
      CRUD YR AWEL
      DÔL HELYG
      TYDDYN BACH
      BRIG Y DON
      CARTREFLE
      AWEL MÔR`),
    blocks: pairs(`
      DEWI
      ERDDIG
      IFOR
      MORFUDD
      TUDUR
      ANEIRIN
      GLYNDŴR
      HYWEL
      NON
      TEGID`),
    blockKind: { en: 'COURT', cy: 'LLYS' },
    flat: { en: 'FLAT', cy: 'FFLAT' },
    unit: { en: 'UNIT', cy: 'UNED' },
    owners: lines(`
      CADWALADR
      ELLIS-PUGH
      GETHIN
      GRUFFYDD
      HUGHES-PARRY
      IDWAL
      LLOYD
      MADOG
      MOSTYN
      OWAIN
      PRYDDERCH
      RHYDDERCH
      TALFRYN
      TREFOR
      WMFFRE
      YNYR`),
    trades: [
      { name: 'BECWS', classification: 'CR08' },
      { name: 'CAFFI', classification: 'CR07' },
      { name: 'FFERYLLFA', classification: 'CM06' },
      { name: 'SIOP LYFRAU', classification: 'CR08' },
      { name: 'CIGYDD', classification: 'CR08' },
      { name: 'DEINTYDDFA', classification: 'CM01' },
      { name: 'CYFREITHWYR', classification: 'CO01' },
      { name: 'SIOP FLODAU', classification: 'CR08' },
      { name: 'CREFFTAU', classification: 'CR08' },
      { name: 'BEICIAU', classification: 'CR08' },
    ],
    estates: pairs(`
      COPPERWORKS ENTERPRISE PARK = PARC MENTER Y GWAITH COPR
      SWALLOWTAIL WORKSHOPS = GWEITHDAI CYNFFON Y WENNOL`),
    institutions: [
      { name: { en: 'MEMORIAL HALL', cy: 'NEUADD GOFFA' }, classification: 'CC04', postal: true },
      { name: { en: 'PRIMARY SCHOOL', cy: 'YSGOL GYNRADD' }, classification: 'CE03', postal: true },
      { name: { en: 'LIBRARY', cy: 'LLYFRGELL' }, classification: 'CL03', postal: true },
      { name: { en: 'SEION', cy: 'SEION' }, classification: 'ZW99', postal: false },
      { name: { en: 'GORSEDD STONES', cy: 'MEINI’R ORSEDD' }, classification: 'ZM01', postal: false },
      { name: { en: 'PROMENADE GREEN', cy: 'LLAIN Y PROMENÂD' }, classification: 'LP02', postal: false },
    ],
  },
};

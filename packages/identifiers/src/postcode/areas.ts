/**
 * The areas that Royal Mail uses, as GOV.UK Notify lists them, without GIR, whose one postcode
 * went out of use. Crown dependencies (GY, IM, JE), British forces (BF) and non-geographic areas (BX) are among them.
 */
export const POSTCODE_AREAS: ReadonlySet<string> = new Set(
  (
    'AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX ' +
    'FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN ' +
    'NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB ' +
    'W WA WC WD WF WN WR WS WV YO ZE'
  ).split(' '),
);

/** The date on which the list was held against Notify's. */
export const POSTCODE_AREAS_HOLD_FROM = '2026-11-24';

/** The area set aside for fictional councils: Royal Mail has never used it. */
export const TEST_AREA = 'ZZ';

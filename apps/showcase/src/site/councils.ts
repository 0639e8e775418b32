import { councils } from '../../generated/councils.js';
import type { ShownCouncil } from '../generator/councils.js';

/** The fictional council of a key. */
export const councilOf = (key: string): ShownCouncil | undefined => councils.find((council) => council.key === key);

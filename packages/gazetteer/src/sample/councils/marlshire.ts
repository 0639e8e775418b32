import type { SampleCouncil } from '../council.js';
import { WEXMOOR } from './wexmoor.js';

/**
 * Marlshire County Council, the fictional county of Wexmoor. It is no custodian of addresses: its gazetteer is its
 * district's, with the same UPRNs.
 */
export const MARLSHIRE: SampleCouncil = {
  ...WEXMOOR,
  id: 'marlshire',
  gss: 'E10999001',
  names: { en: 'Marlshire County Council' },
};

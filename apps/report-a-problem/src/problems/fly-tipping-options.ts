import type { Option } from '@guildhall/journeys';
import { text } from '../text.js';

/** Kinds of waste, in residents' words; staff can map them to the waste types of WasteDataFlow's fly-tipping return. */
export const FLY_TIPPING_KINDS: readonly Option[] = [
  { value: 'bags', label: text('Bags of rubbish', 'Bagiau sbwriel') },
  { value: 'furniture', label: text('Furniture, mattresses or carpets', 'Dodrefn, matresi neu garpedi') },
  {
    value: 'white-goods',
    label: text('Fridges, freezers or washing machines', 'Oergelloedd, rhewgelloedd neu beiriannau golchi'),
  },
  { value: 'electrical', label: text('Other electrical things', 'Pethau trydanol eraill') },
  { value: 'building', label: text('Building waste, soil or rubble', 'Gwastraff adeiladu, pridd neu rwbel') },
  { value: 'garden', label: text('Garden waste', 'Gwastraff gardd') },
  { value: 'tyres', label: text('Tyres or vehicle parts', 'Teiars neu ddarnau o gerbydau') },
  { value: 'business', label: text('Waste from a shop or business', 'Gwastraff o siop neu fusnes') },
  { value: 'other', label: text('Something else', 'Rhywbeth arall') },
];

/** What may hurt someone who comes near, or a crew that does not know. */
export const FLY_TIPPING_HARMS: readonly Option[] = [
  {
    value: 'asbestos',
    label: text('Asbestos', 'Asbestos'),
    hint: text('For example, grey wavy roof sheets', 'Er enghraifft, dalennau to llwyd tonnog'),
  },
  { value: 'needles', label: text('Needles or medical waste', 'Nodwyddau neu wastraff meddygol') },
  { value: 'chemicals', label: text('Chemicals, oil or paint', 'Cemegau, olew neu baent') },
  { value: 'gas-bottles', label: text('Gas bottles', 'Poteli nwy') },
  { value: 'sharp', label: text('Broken glass or sharp metal', 'Gwydr wedi torri neu fetel miniog') },
  { value: 'animal', label: text('Dead animals', 'Anifeiliaid marw') },
  { value: 'other', label: text('Something else', 'Rhywbeth arall') },
];

/** Loads, as WasteDataFlow counts them. */
export const FLY_TIPPING_AMOUNTS: readonly Option[] = [
  { value: 'bag', label: text('One bag', 'Un bag') },
  { value: 'item', label: text('One large thing', 'Un peth mawr') },
  { value: 'car-boot', label: text('A car boot full', 'Llond cist car') },
  { value: 'small-van', label: text('A small van full', 'Llond fan fach') },
  { value: 'large-van', label: text('A large van full', 'Llond fan fawr') },
  { value: 'lorry', label: text('A lorry full', 'Llond lori') },
  { value: 'more', label: text('More than a lorry full', 'Mwy na llond lori') },
];

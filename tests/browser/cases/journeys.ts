import type { FormAnswers } from '../support/visitor.js';
import { dateFields, dateWords, daysAgo } from './dates.js';
import type { KnownPlaces } from './places.js';

/** One page of a journey and what is answered there. */
export interface Step {
  readonly page: string;
  readonly answers?: FormAnswers;
}

/** A journey from the first page to check answers. */
export interface JourneyCase {
  readonly category: string;
  readonly steps: readonly Step[];
  /** What check answers shows, row by row. */
  readonly summary: Readonly<Record<string, string>>;
}

const seen = daysAgo(2);
const collection = daysAgo(3);

/** Every category through all that it asks, each with another way to say where it is. */
export const journeyCases = (places: KnownPlaces): readonly JourneyCase[] => [
  {
    category: 'pothole',
    steps: [
      { page: 'category', answers: { category: 'pothole' } },
      { page: 'pothole-danger', answers: { potholeDanger: 'no' } },
      { page: 'pothole-road', answers: { potholeRoad: 'road' } },
      { page: 'pothole-position', answers: { potholePosition: 'edge' } },
      { page: 'pothole-size', answers: { potholeSize: 'bin-lid' } },
      { page: 'pothole-depth', answers: { potholeDepth: 'tennis-ball' } },
      { page: 'where', answers: { 'where-way': 'grid-reference', 'where-gridReference': places.gridReference } },
      { page: 'when-seen', answers: dateFields('whenSeen', seen) },
      { page: 'description', answers: { description: 'A deep hole by the kerb.\nIt fills with water.' } },
      { page: 'updates', answers: { updates: 'email', email: 'nia.example@example.com' } },
      { page: 'name', answers: { name: 'Nia Example' } },
    ],
    summary: {
      Problem: 'Pothole',
      'Anyone in danger': 'No',
      'Kind of road or path': 'A street or road',
      'Where on the road': 'At the edge or by the kerb',
      Width: 'About the size of a dustbin lid',
      Depth: 'A tennis ball would fit in it',
      Where: `Grid reference ${places.gridReference}`,
      'Last seen': dateWords(seen),
      'More about it': 'A deep hole by the kerb.\nIt fills with water.',
      Updates: 'Yes, by email',
      'Email address': 'nia.example@example.com',
      'Your name': 'Nia Example',
    },
  },
  {
    category: 'fly-tipping',
    steps: [
      { page: 'category', answers: { category: 'fly-tipping' } },
      { page: 'fly-tipping-danger', answers: { flyTippingDanger: 'no' } },
      { page: 'fly-tipping-land', answers: { flyTippingLand: 'alley' } },
      { page: 'fly-tipping-what', answers: { flyTippingWhat: ['bags', 'tyres'] } },
      { page: 'fly-tipping-harm', answers: { flyTippingHarmful: 'yes', flyTippingHarms: ['needles', 'gas-bottles'] } },
      { page: 'fly-tipping-keep-away' },
      { page: 'fly-tipping-amount', answers: { flyTippingAmount: 'small-van' } },
      { page: 'fly-tipping-seen', answers: { flyTippingSeen: 'yes', flyTippingWitness: 'A white van, at dusk' } },
      {
        page: 'where',
        answers: { 'where-way': 'street', 'where-street': places.street.name, 'where-detail': 'Behind the library' },
      },
      { page: 'where/choose', answers: { 'where-choice': places.street.usrn } },
      { page: 'when-seen', answers: dateFields('whenSeen', daysAgo(0)) },
      { page: 'description' },
      { page: 'updates', answers: { updates: 'no' } },
    ],
    summary: {
      Problem: 'Fly-tipping',
      'Anyone in danger': 'No',
      'Kind of land': 'In an alley or behind homes',
      'What has been dumped?': 'Bags of rubbish\nTyres or vehicle parts',
      Harmful: 'Yes',
      'What could harm': 'Needles or medical waste\nGas bottles',
      Amount: 'A small van full',
      'Saw who dumped it': 'Yes',
      'What did you see?': 'A white van, at dusk',
      Where: `${places.street.label}\nBehind the library`,
      'Last seen': dateWords(daysAgo(0)),
      'More about it': 'Not provided',
      Updates: 'No',
    },
  },
  {
    category: 'street-light',
    steps: [
      { page: 'category', answers: { category: 'street-light' } },
      { page: 'street-light-danger', answers: { streetLightDanger: 'no' } },
      { page: 'street-light-kind', answers: { streetLightKind: 'path' } },
      { page: 'street-light-fault', answers: { streetLightFault: 'damaged' } },
      { page: 'street-light-keep-away' },
      { page: 'street-light-column', answers: { streetLightColumn: 'AB 12' } },
      { page: 'where', answers: { 'where-way': 'address', 'where-postcode': places.address.postcode } },
      { page: 'where/choose', answers: { 'where-choice': places.address.uprn } },
      { page: 'when-seen', answers: dateFields('whenSeen', seen) },
      { page: 'description' },
      { page: 'updates', answers: { updates: 'phone', phone: '07700 900123' } },
      { page: 'name' },
    ],
    summary: {
      Problem: 'Street light',
      'Anyone in danger': 'No',
      'Kind of light': 'A light on a path or in a park',
      'What is wrong with it?': 'It is leaning, damaged or has fallen',
      'Number on the post': 'AB 12',
      Where: places.address.label,
      'Last seen': dateWords(seen),
      'More about it': 'Not provided',
      Updates: 'Yes, by phone',
      'UK phone number': '07700 900123',
      'Your name': 'Not provided',
    },
  },
  {
    category: 'graffiti',
    steps: [
      { page: 'category', answers: { category: 'graffiti' } },
      { page: 'graffiti-danger', answers: { graffitiDanger: 'no' } },
      { page: 'graffiti-surface', answers: { graffitiSurface: 'bridge' } },
      { page: 'graffiti-offensive', answers: { graffitiOffensive: 'not-sure' } },
      { page: 'graffiti-size', answers: { graffitiSize: 'door' } },
      { page: 'where', answers: { 'where-way': 'coordinates', 'where-coordinates': places.coordinates } },
      { page: 'when-seen', answers: dateFields('whenSeen', seen) },
      { page: 'description', answers: { description: '<b>Not</b> bold & “quoted”' } },
      { page: 'updates', answers: { updates: 'no' } },
    ],
    summary: {
      Problem: 'Graffiti',
      'Anyone in danger': 'No',
      'What it is on': 'A bridge or underpass',
      Offensive: 'I am not sure',
      Size: 'Up to a door',
      Where: `${places.coordinates}\nGrid reference ${places.gridReferenceOfCoordinates}`,
      'Last seen': dateWords(seen),
      'More about it': '<b>Not</b> bold & “quoted”',
      Updates: 'No',
    },
  },
  {
    category: 'missed-bin',
    steps: [
      { page: 'category', answers: { category: 'missed-bin' } },
      { page: 'missed-bin-danger', answers: { missedBinDanger: 'no' } },
      { page: 'missed-bin-place', answers: { missedBinPlace: 'home' } },
      { page: 'missed-bin-kind', answers: { missedBinKind: ['recycling', 'food'] } },
      { page: 'missed-bin-day', answers: dateFields('missedBinDay', collection) },
      { page: 'missed-bin-out', answers: { missedBinOut: 'assisted' } },
      { page: 'missed-bin-home', answers: { 'missedBinHome-postcode': places.address.postcode } },
      { page: 'missed-bin-home/choose', answers: { 'missedBinHome-choice': places.address.uprn } },
      { page: 'description' },
      { page: 'updates', answers: { updates: 'no' } },
    ],
    summary: {
      Problem: 'Missed bin',
      'Anyone in danger': 'No',
      'Whose bin': 'The bin of one home',
      'Which bins were missed?': 'Recycling\nFood waste',
      'Collection day': dateWords(collection),
      'Out in time': 'We have help to put our bins out',
      Address: places.address.label,
      'More about it': 'Not provided',
      Updates: 'No',
    },
  },
  {
    category: 'something-else',
    steps: [
      { page: 'category', answers: { category: 'something-else' } },
      { page: 'something-else-danger', answers: { somethingElseDanger: 'no' } },
      { page: 'something-else-what', answers: { somethingElseWhat: 'A blocked drain' } },
      { page: 'something-else-place', answers: { somethingElsePlace: 'not-sure' } },
      { page: 'where', answers: { 'where-way': 'address', 'where-postcode': 'zzyzx nowhere' } },
      { page: 'where/choose' },
      {
        page: 'where/manual',
        answers: { 'where-line1': 'The layby', 'where-line2': 'Past the mill', 'where-town': 'Otherton' },
      },
      { page: 'when-seen', answers: dateFields('whenSeen', seen) },
      { page: 'description' },
      { page: 'updates', answers: { updates: 'no' } },
    ],
    summary: {
      Problem: 'Something else',
      'Anyone in danger': 'No',
      'What is the problem?': 'A blocked drain',
      'Kind of place': 'I am not sure',
      Where: 'The layby\nPast the mill\nOtherton',
      'Last seen': dateWords(seen),
      'More about it': 'Not provided',
      Updates: 'No',
    },
  },
];

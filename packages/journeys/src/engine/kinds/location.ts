import { parse as parseCoordinates } from '@guildhall/identifiers/coordinates';
import {
  type GridPoint,
  isOnGrid,
  parse as parseGridReference,
  toGridReference,
} from '@guildhall/identifiers/grid-reference';
import { parse as parsePostcode } from '@guildhall/identifiers/postcode';
import type { LocationQuestion, LocationWay } from '../../model/question.js';
import { fill } from '../../text/fill.js';
import { UI } from '../../text/ui.js';
import { lengthOf } from '../clean.js';
import type { Bounds, QuestionReading, ReadContext } from '../context.js';
import type { FormReader } from '../form-reader.js';
import { answered, type Kind, nothing, wrong } from './kind.js';
import { MANUAL_PARTS, manualField, readManualAddress } from './manual-address.js';
import { MANUAL_WAY, type PlacePart, placeField } from './place-fields.js';
import { addressLines, isLocationAnswer } from './place-values.js';

export const ALL_WAYS: readonly LocationWay[] = ['address', 'street', 'grid-reference', 'coordinates'];

/** The ways that a question offers, in its order. */
export const waysOf = (question: LocationQuestion): readonly LocationWay[] => question.ways ?? ALL_WAYS;

const MIN_SEARCH = 3;
const MAX_SEARCH = 200;
/** The most characters of what helps to find the spot on a street. */
export const MAX_DETAIL = 200;

/** Begins like a postcode and is no longer than one: a slip in a postcode is better named than searched for. */
const LIKE_POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]?\s*\d?[A-Z]{0,2}$/i;

type Reader = (question: LocationQuestion, form: FormReader, context: ReadContext) => QuestionReading;

const search = (
  question: LocationQuestion,
  context: ReadContext,
  kind: 'address-search' | 'street-search',
  typed: string,
  detail?: string,
): QuestionReading => {
  const field = placeField(question.id, kind === 'street-search' ? 'street' : 'postcode');
  const letters = typed.replace(/[^\p{L}\p{N}]/gu, '');
  if (lengthOf(letters) < MIN_SEARCH) {
    return wrong(question, context, 'search-too-short', { field, values: { min: MIN_SEARCH } });
  }
  if (lengthOf(typed) > MAX_SEARCH) {
    return wrong(question, context, 'search-too-long', { field, values: { max: MAX_SEARCH } });
  }
  const lookup = { questionId: question.id, kind, query: typed, display: typed };
  return { kind: 'lookup', lookup: detail === undefined ? lookup : { ...lookup, detail } };
};

const readAddress: Reader = (question, form, context) => {
  const field = placeField(question.id, 'postcode');
  const typed = form.line(field);
  if (typed === '') return wrong(question, context, 'address-required', { field });
  const postcode = parsePostcode(typed, { testValues: context.testValues });
  if (postcode.ok) {
    const { display } = postcode;
    return { kind: 'lookup', lookup: { questionId: question.id, kind: 'postcode', query: display, display } };
  }
  if (LIKE_POSTCODE.test(typed)) return wrong(question, context, 'format', { field, standard: postcode.message });
  return search(question, context, 'address-search', typed);
};

const readStreet: Reader = (question, form, context) => {
  const field = placeField(question.id, 'street');
  const typed = form.line(field);
  const detailField = placeField(question.id, 'detail');
  const detail = form.line(detailField);
  if (typed === '') return wrong(question, context, 'street-required', { field });
  if (lengthOf(detail) > MAX_DETAIL) {
    const values = { max: MAX_DETAIL };
    return wrong(question, context, 'detail-too-long', { field: detailField, values });
  }
  return search(question, context, 'street-search', typed, detail === '' ? undefined : detail);
};

const isInside = (bounds: Bounds, easting: number, northing: number): boolean =>
  easting >= bounds.minEasting &&
  easting <= bounds.maxEasting &&
  northing >= bounds.minNorthing &&
  northing <= bounds.maxNorthing;

/** The point that `typed` gives, in whole metres; a grid reference stands for the middle of its square. */
const pointOf = (given: 'grid-reference' | 'coordinates', typed: string, testValues: boolean) => {
  if (given === 'grid-reference') {
    const parsed = parseGridReference(typed, { testValues });
    if (!parsed.ok) return parsed;
    const { easting, northing } = parsed.parts.centre;
    return { ok: true, gridReference: parsed.display, ...wholeMetres({ easting, northing }) } as const;
  }
  const parsed = parseCoordinates(typed, { testValues });
  if (!parsed.ok) return parsed;
  const point = wholeMetres(parsed.parts);
  return { ok: true, gridReference: isOnGrid(point) ? toGridReference(point, 10) : '', ...point } as const;
};

const wholeMetres = ({ easting, northing }: GridPoint): GridPoint => ({
  easting: Math.floor(easting),
  northing: Math.floor(northing),
});

const readPoint =
  (given: 'grid-reference' | 'coordinates'): Reader =>
  (question, form, context) => {
    const part = given === 'coordinates' ? 'coordinates' : 'gridReference';
    const field = placeField(question.id, part);
    const typed = form.line(field);
    if (typed === '') return wrong(question, context, `${given}-required`, { field });
    const point = pointOf(given, typed, context.testValues);
    if (!point.ok) return wrong(question, context, 'format', { field, standard: point.message });
    const { easting, northing, gridReference } = point;
    const inside = context.bounds === undefined || isInside(context.bounds, easting, northing);
    if (gridReference === '' || !inside) return wrong(question, context, 'outside-area', { field });
    return answered({ kind: 'point', given, typed, easting, northing, gridReference });
  };

const readManual: Reader = (question, form, context) => {
  const read = readManualAddress(question, form, context);
  return 'answer' in read ? answered(read.answer) : { kind: 'errors', errors: read.errors };
};

const READERS: Readonly<Record<LocationWay, Reader>> = {
  address: readAddress,
  street: readStreet,
  'grid-reference': readPoint('grid-reference'),
  coordinates: readPoint('coordinates'),
};

const INPUTS: readonly PlacePart[] = ['way', 'street', 'detail', 'gridReference', 'coordinates'];

export const location: Kind<'location'> = {
  inputs: (question) => [
    ...INPUTS.map((part) => placeField(question.id, part)),
    ...MANUAL_PARTS.map((part) => manualField(question.id, part)),
  ],
  read(question, form, context) {
    const ways = waysOf(question);
    const field = placeField(question.id, 'way');
    const sent = form.line(field);
    if (sent === MANUAL_WAY && ways.includes('address')) return readManual(question, form, context);
    // A single way needs no radios, so its page sends none.
    const only = ways.length === 1 ? ways[0] : undefined;
    const way = only ?? ways.find((candidate) => candidate === sent);
    if (way === undefined) {
      if (sent !== '') return wrong(question, context, 'not-a-choice', { field });
      return question.optional === true ? nothing : wrong(question, context, 'required', { field });
    }
    const inputs: Readonly<Record<LocationWay, PlacePart>> = {
      address: 'postcode',
      street: 'street',
      'grid-reference': 'gridReference',
      coordinates: 'coordinates',
    };
    if (question.optional === true && only !== undefined && form.line(placeField(question.id, inputs[only])) === '') {
      return nothing;
    }
    return READERS[way](question, form, context);
  },
  holds: (_question, value) => isLocationAnswer(value),
  fill(question, answer) {
    const way = placeField(question.id, 'way');
    const stands = (part: PlacePart): string => placeField(question.id, part);
    switch (answer.kind) {
      case 'street':
        return { [way]: 'street', [stands('street')]: answer.label, [stands('detail')]: answer.detail ?? '' };
      case 'point': {
        const part = answer.given === 'coordinates' ? 'coordinates' : 'gridReference';
        return { [way]: answer.given, [stands(part)]: answer.typed };
      }
      default:
        return { [way]: 'address', [stands('postcode')]: answer.postcode ?? addressLines(answer).join(', ') };
    }
  },
  display(_question, answer, language) {
    switch (answer.kind) {
      case 'street':
        return answer.detail === undefined ? [answer.label] : [answer.label, answer.detail];
      case 'point': {
        const reference = fill(UI.gridReferenceIs, language, { gridReference: answer.gridReference });
        // Someone who gave coordinates should find them again among their answers.
        return answer.given === 'coordinates' ? [answer.typed, reference] : [reference];
      }
      default:
        return addressLines(answer);
    }
  },
};

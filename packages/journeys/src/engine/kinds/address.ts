import { parse as parsePostcode } from '@guildhall/identifiers/postcode';
import { answered, empty, type Kind, wrong } from './kind.js';
import { MANUAL_PARTS, manualField, readManualAddress } from './manual-address.js';
import { MANUAL_WAY, placeField } from './place-fields.js';
import { addressLines, isAddressAnswer } from './place-values.js';

export const address: Kind<'address'> = {
  inputs: (question) => [placeField(question.id, 'way'), ...MANUAL_PARTS.map((part) => manualField(question.id, part))],
  read(question, form, context) {
    if (form.line(placeField(question.id, 'way')) === MANUAL_WAY) {
      const read = readManualAddress(question, form, context);
      return 'answer' in read ? answered(read.answer) : { kind: 'errors', errors: read.errors };
    }
    const field = placeField(question.id, 'postcode');
    const typed = form.line(field);
    if (typed === '') return empty(question, context, { field });
    const postcode = parsePostcode(typed, { testValues: context.testValues });
    if (!postcode.ok) return wrong(question, context, 'format', { field, standard: postcode.message });
    const { display } = postcode;
    return { kind: 'lookup', lookup: { questionId: question.id, kind: 'postcode', query: display, display } };
  },
  holds: (_question, value) => isAddressAnswer(value),
  fill: (question, answer) => ({ [placeField(question.id, 'postcode')]: answer.postcode ?? '' }),
  display: (_question, answer) => addressLines(answer),
};

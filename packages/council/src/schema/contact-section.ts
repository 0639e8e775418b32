import * as z from 'zod';
import { field } from './field.js';
import { email, telephone } from './formats.js';
import { localised } from './localised.js';
import { line } from './text.js';

export const contactSection = field(
  z.strictObject({
    phone: field(telephone(), 'The number that residents ring, spaced as they should read it.', '01632 960001'),
    outOfHoursPhone: field(
      telephone(),
      'Who answers when lines are shut, for dangers that cannot wait.',
      '01632 960002',
    ),
    textphone: field(telephone().optional(), 'A Relay UK or textphone number.', '18001 01632 960001'),
    email: field(email(), 'The address that residents write to.', 'hello@anytown.example'),
    address: field(z.array(line(120)).min(1).max(8), 'The postal address, a line each, the postcode last.', [
      '1 Town Hall Square',
      'Anytown',
      'ZZ1 1AA',
    ]),
    openingHours: field(
      localised(),
      'When the lines are open, as a sentence or part of one.',
      'Monday to Friday, 9am to 5pm',
    ),
  }),
  'How residents reach the council other than through this service.',
);

import * as z from 'zod';
import { field } from './field.js';
import { date, email, telephone } from './formats.js';
import { localised } from './localised.js';
import { line } from './text.js';

const accessibility = field(
  z.strictObject({
    contactEmail: field(email(), 'Who to tell of a barrier.', 'access@anytown.example'),
    contactPhone: field(telephone(), 'Who to ring about a barrier.', '01632 960003'),
    compliance: field(
      z.enum(['fully', 'partially', 'not']),
      'How far the service meets WCAG 2.2 AA, in the three grades of the accessibility regulations.',
      'partially',
    ),
    preparedOn: field(date(), 'The day on which the statement was first prepared.', '2026-09-01'),
    reviewedOn: field(date(), 'The day on which it was last reviewed.', '2026-11-02'),
    testedOn: field(date(), 'The day on which the service was last tested.', '2026-10-20'),
    testedBy: field(localised(), 'Who tested it.', 'the digital team of the council'),
    issues: field(
      z.array(localised(1000)),
      'What is not accessible, each as one sentence; an empty list, [], where compliance is fully.',
      ['The PDF maps of winter gritting routes cannot be read by a screen reader.'],
    ),
  }),
  'What the accessibility statement says.',
);

const privacy = field(
  z.strictObject({
    controller: field(line(200), 'The controller of the personal data, by its legal name.', 'Anytown Council'),
    icoRegistration: field(
      z.string().regex(/^Z[A-Z0-9]\d{6}$/, {
        error: "is not a registration number of the Information Commissioner's Office",
      }),
      "The controller's registration number with the Information Commissioner's Office.",
      'Z1234567',
    ),
    dpoEmail: field(email(), "The data protection officer's address.", 'privacy@anytown.example'),
    retentionDays: field(
      z.int().min(1).max(36_500),
      'For how many days a submission is kept before it is erased.',
      730,
    ),
  }),
  'What the privacy notice says.',
);

export const statementsSection = field(
  z.strictObject({ accessibility, privacy }),
  'What the accessibility statement and the privacy notice need to know.',
);

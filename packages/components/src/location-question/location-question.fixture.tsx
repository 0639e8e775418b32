import type { OwnFixture } from '../fixtures/own-fixtures.js';
import { LocationQuestion } from './location-question.js';

const LEGEND = { text: 'Where is the problem?', isPageHeading: true, className: 'govuk-fieldset__legend--l' };
const CWESTIWN = { text: 'Ble mae’r broblem?', isPageHeading: true, className: 'govuk-fieldset__legend--l' };

/** The question in each state. */
export const locationQuestionFixtures: readonly OwnFixture[] = [
  {
    name: 'default',
    element: <LocationQuestion name="where" legend={LEGEND} manualHref="#by-hand" />,
  },
  {
    name: 'with hint and error message',
    element: (
      <LocationQuestion
        name="where"
        legend={LEGEND}
        hint="Any way that you know will do"
        errors={{ way: 'Select how you want to tell us where it is' }}
      />
    ),
  },
  {
    name: 'on a street',
    element: (
      <LocationQuestion
        name="where"
        legend={LEGEND}
        values={{ way: 'street', street: 'Mill Lane, Thornby', detail: 'Outside the library' }}
      />
    ),
  },
  {
    name: 'by description with error message',
    element: (
      <LocationQuestion
        name="where"
        legend={LEGEND}
        values={{ way: 'landmark' }}
        errors={{ landmark: 'Describe the place' }}
      />
    ),
  },
  {
    name: 'by grid reference with error message',
    element: (
      <LocationQuestion
        name="where"
        legend={LEGEND}
        values={{ way: 'grid-reference', gridReference: 'SU 12' }}
        errors={{ gridReference: 'Enter a grid reference with 2 letters, then 6, 8 or 10 numbers' }}
      />
    ),
  },
  {
    name: 'with suggestions of addresses',
    element: (
      <LocationQuestion
        name="where"
        legend={LEGEND}
        values={{ way: 'address' }}
        suggestions={{ url: 'address-suggestions.json' }}
        manualHref="#by-hand"
      />
    ),
  },
  {
    name: 'with two ways',
    element: <LocationQuestion name="where" legend={LEGEND} ways={['street', 'landmark']} />,
  },
  {
    name: 'with one way',
    element: <LocationQuestion name="where" legend={LEGEND} ways={['coordinates']} />,
  },
  {
    name: 'in Welsh',
    language: 'cy',
    element: (
      <LocationQuestion
        name="where"
        language="cy"
        legend={CWESTIWN}
        values={{ way: 'street' }}
        errors={{ street: 'Rhowch enw stryd' }}
      />
    ),
  },
];

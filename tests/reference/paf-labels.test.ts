/** Postal labels against the published cases of another project: lines, number and premise of every one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PafAddress, pafLabel, pafPremise } from '@guildhall/address';
import { expect, test } from 'vitest';

const shared = process.env.GUILDHALL_SHARED ?? '';

type Texts = Readonly<Record<string, string | undefined>>;

const { fixtures } = JSON.parse(readFileSync(join(shared, 'data/addresses/paf-formatting-fixtures.json'), 'utf8')) as {
  readonly fixtures: readonly { readonly description: string; readonly fixture: Texts; readonly expected: Texts }[];
};

const addressOf = (fixture: Texts): PafAddress => ({
  departmentName: fixture.department_name,
  organisationName: fixture.organisation_name,
  subBuildingName: fixture.sub_building_name,
  buildingName: fixture.building_name,
  buildingNumber: fixture.building_number,
  poBoxNumber: fixture.po_box,
  dependentThoroughfare: fixture.dependant_thoroughfare,
  thoroughfare: fixture.thoroughfare,
  doubleDependentLocality: fixture.double_dependant_locality,
  dependentLocality: fixture.dependant_locality,
  postTown: fixture.post_town,
  postcode: fixture.postcode,
});

/** A storey and a number with its storey are units to us; the cases leave them out. */
const UNITS_OF_OURS: readonly string[] = ['Basement Flat', '20gf'];

test.each(fixtures.map((each, index) => ({ ...each, index })))(
  '$index $description: $expected.line_1, $expected.line_2',
  ({ fixture, expected }) => {
    const address = addressOf(fixture);
    const lines = [expected.line_1, expected.line_2, expected.line_3, expected.post_town, expected.postcode];
    expect(pafLabel(address, { style: 'lines', case: 'supplied', maxLines: 3 })).toEqual(
      lines.filter((line) => line !== ''),
    );
    const { premise, number, unit } = pafPremise(address);
    expect({ premise, number }).toEqual({ premise: expected.premise, number: expected.number });
    if (!UNITS_OF_OURS.includes(unit)) expect(unit).toBe(expected.unit);
  },
);

test('there are cases of every rule', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(64);
});

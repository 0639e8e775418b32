/** The nations of the UK: roads, power networks and watchdogs differ between them. */
export type Nation = 'england' | 'wales' | 'scotland' | 'northern-ireland';

const NATIONS: Readonly<Record<string, Nation>> = {
  E: 'england',
  W: 'wales',
  S: 'scotland',
  N: 'northern-ireland',
};

/**
 * The nation of a council by its GSS code, whose first letter is the nation.
 * @throws {RangeError} where the code starts with no nation's letter.
 */
export const nationOf = (gss: string): Nation => {
  const nation = NATIONS[gss.charAt(0)];
  if (nation === undefined) {
    throw new RangeError(
      `The council's GSS code '${gss}' starts with none of E, W, S and N, so its nation is not known. Correct council.gss in council.yml.`,
    );
  }
  return nation;
};

/** What a council looks after, by where it stands in local government. */
export type Tier = 'single' | 'county' | 'district' | 'london-borough';

/** The tier of a council by the entity code of its GSS code (ONS): E07 a district, E09 a London borough, E10 a county. */
export const tierOf = (gss: string): Tier => {
  switch (gss.slice(0, 3)) {
    case 'E07':
      return 'district';
    case 'E09':
      return 'london-borough';
    case 'E10':
      return 'county';
    default:
      return 'single';
  }
};

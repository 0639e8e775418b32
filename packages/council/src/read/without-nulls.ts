/**
 * Values of a YAML file without what says nothing: a key with no value is as if it were not there, so that an empty
 * block gets its defaults and an empty required key is missing.
 */
export const withoutNulls = (value: unknown): unknown => {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, withoutNulls(inner)] as const)
      .filter(([, inner]) => inner !== undefined),
  );
};

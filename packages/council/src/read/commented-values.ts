import { type KeyPath, keyOf, type UnplacedFault } from './fault.js';

/** The empty values of a file, with the way to each. */
const nulls = (value: unknown, path: KeyPath = []): readonly KeyPath[] => {
  if (value === null) return [path];
  if (Array.isArray(value)) return value.flatMap((item, index) => nulls(item, [...path, index]));
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => nulls(inner, [...path, key]));
};

/**
 * Colours written without quotes: `linkColour: #1d70b8` says nothing to YAML, which takes the colour for a comment, and
 * the default would be used without a word.
 */
export const commentedValues = (raw: unknown, writtenAt: (path: KeyPath) => string): readonly UnplacedFault[] =>
  nulls(raw).flatMap((path) => {
    const colour = /:\s*(#[0-9a-f]{3,8})\s*$/i.exec(writtenAt(path))?.[1];
    if (colour === undefined) return [];
    return [
      {
        code: 'missing' as const,
        path,
        at: 'key' as const,
        message: `${keyOf(path)} has no value: what follows # is a comment`,
        fix: `Put the colour in double quotes: ${String(path.at(-1))}: "${colour}"`,
      },
    ];
  });

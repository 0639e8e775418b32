import { parseReference } from '@guildhall/identifiers/reference';

/** A reference as it is stored, from any case and spacing; undefined when the text is none. */
export const storedReference = (text: string): string | undefined => {
  const parsed = parseReference(text, { testValues: true });
  return parsed.ok ? parsed.value : undefined;
};

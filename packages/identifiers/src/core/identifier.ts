import type { Fault, Parsed } from './parsed.js';
import type { SchemaOptions, StandardSchema } from './standard-schema.js';

type Parse<Parts, Code extends string, Options> = (input: unknown, options?: Options) => Parsed<Parts, Code>;

/** Makes `check`: what is wrong with the input, or undefined where nothing is. */
export const checkOf =
  <Parts, Code extends string, Options>(parse: Parse<Parts, Code, Options>) =>
  (input: unknown, options?: Options): Fault<Code> | undefined => {
    const parsed = parse(input, options);
    return parsed.ok ? undefined : parsed;
  };

/** Makes `is`: whether the input is the identifier. */
export const isOf =
  <Parts, Code extends string, Options>(parse: Parse<Parts, Code, Options>) =>
  (input: unknown, options?: Options): boolean =>
    parse(input, options).ok;

/** Makes `schemaWith`: a Standard Schema whose output is the identifier's value. */
export const schemaOf =
  <Parts, Code extends string, Options extends object>(parse: Parse<Parts, Code, Options>) =>
  (options?: Options & SchemaOptions): StandardSchema<string> => ({
    '~standard': {
      version: 1,
      vendor: 'guildhall',
      validate: (input) => {
        const parsed = parse(input, options);
        if (parsed.ok) return { value: parsed.value };
        return { issues: [{ message: parsed.message[options?.language ?? 'en'], code: parsed.code }] };
      },
    },
  });

/** Makes `format`: the display form of text that is the identifier, test values included; other text as it came. */
export const formatOf =
  <Parts, Code extends string, Options extends { readonly testValues?: boolean | undefined }>(
    parse: Parse<Parts, Code, Options>,
    options: Options,
  ) =>
  (value: string): string => {
    const parsed = parse(value, options);
    return parsed.ok ? parsed.display : value;
  };

import { readFile } from 'node:fs/promises';

/** What is wrong with a picture, and what to do. */
export interface PictureFault {
  readonly message: string;
  readonly fix: string;
}

/** A logo goes out with the first page to old telephones: in bytes. */
const LARGEST = 200 * 1024;
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What an SVG may not hold: it would run as a page of the council's own, or load from elsewhere. */
const UNSAFE_SVG: readonly (readonly [RegExp, string])[] = [
  [/<script\b/i, 'a script'],
  [/\son[a-z]+\s*=/i, 'an event handler'],
  [/<foreignObject\b/i, 'a foreign object'],
  [/<!(?:DOCTYPE|ENTITY)/i, 'a document type'],
  [/@import\b/i, 'an import of a style sheet'],
  [/(?:href|src)\s*=\s*["']\s*(?!#)(?!data:image\/(?:png|jpeg))[^"']/i, 'a link to another file'],
  [/url\(\s*["']?\s*(?!#)[^)#]/i, 'a link to another file'],
];

/** What is wrong with the picture at `path`, or `undefined` for one that pages may show. */
export const pictureFault = async (path: string, name: string): Promise<PictureFault | undefined> => {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    return {
      message: `theme.logo names ${name}, which is not there or may not be read`,
      fix: 'Put the picture beside council.yml, or leave the key out.',
    };
  }
  if (bytes.length > LARGEST) {
    return {
      message: `theme.logo names ${name}, which is ${Math.ceil(bytes.length / 1024)} kB`,
      fix: `Make it smaller than ${LARGEST / 1024} kB: residents on old telephones wait for it.`,
    };
  }
  if (/\.png$/i.test(name)) {
    return PNG.every((byte, index) => bytes[index] === byte)
      ? undefined
      : { message: `theme.logo names ${name}, which is not a PNG picture`, fix: 'Save it again as PNG or SVG.' };
  }
  const text = new TextDecoder().decode(bytes);
  if (!/<svg[\s>]/i.test(text)) {
    return { message: `theme.logo names ${name}, which is not an SVG picture`, fix: 'Save it again as SVG or PNG.' };
  }
  const unsafe = UNSAFE_SVG.find(([pattern]) => pattern.test(text));
  if (unsafe === undefined) return undefined;
  return {
    message: `theme.logo names ${name}, an SVG that holds ${unsafe[1]}`,
    fix: 'Save it again as a plain SVG ("optimised SVG" in most drawing programs), or as PNG.',
  };
};

/** Why a file of ours cannot be used. */
export type ContainerFault =
  | 'not-found'
  | 'not-ours'
  | 'wrong-kind'
  | 'newer-format'
  | 'truncated'
  | 'altered'
  | 'big-endian';

const FIXES: Readonly<Record<ContainerFault, string>> = {
  'not-found': 'Import the gazetteer first, or correct the path in the settings',
  'not-ours': 'Give the file that an import wrote, not the export itself',
  'wrong-kind':
    'Give a gazetteer file where a gazetteer is asked for, and a postcode directory where that is asked for',
  'newer-format': 'Import again with this version, or upgrade to the version that wrote the file',
  truncated: 'Copy the file again, or import again',
  altered: 'Copy the file again, or import again',
  'big-endian': 'Run on a little-endian processor (x86-64 and ARM64 are)',
};

/** Thrown when a gazetteer or postcode directory file is refused. Nothing of the file has been used. */
export class GazetteerFileError extends Error {
  readonly code: ContainerFault;
  readonly path: string;
  readonly fix: string;

  constructor(code: ContainerFault, path: string, detail: string) {
    super(`${path}: ${detail}. ${FIXES[code]}.`);
    this.name = 'GazetteerFileError';
    this.code = code;
    this.path = path;
    this.fix = FIXES[code];
  }
}

/** Kind of a postcode directory's container. */
export const DIRECTORY_KIND = 'postcode-directory';
/** Lowest bit of a postcode's area: the postcode is no longer in use. The other bits number the area. */
export const TERMINATED = 1;

/** Coordinates of a postcode whose file gives none. */
export const NO_POINT = { x: -0x80000000, y: -0x80000000 } as const;

/** What a postcode directory says of itself. */
export interface DirectoryMetadata {
  readonly source: string;
  /** ISO date and time. */
  readonly madeAt: string;
  readonly postcodes: number;
  /** GSS codes by number. */
  readonly areas: readonly string[];
  readonly attribution?: { readonly en: string; readonly cy?: string | undefined } | undefined;
}

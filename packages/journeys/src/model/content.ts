import type { Localised } from '@guildhall/council';

/**
 * A block of page content. Every text is plain, but may hold inline Markdown (links, **bold**) and `{name}` where
 * `name` is a question id (its answer as the resident would read it) or `reference`.
 */
export type Block =
  | { readonly paragraph: Localised }
  | { readonly heading: Localised }
  | { readonly list: readonly Localised[]; readonly numbered?: boolean | undefined }
  | { readonly inset: Localised }
  | { readonly warning: Localised }
  | { readonly details: Localised; readonly text: readonly Localised[] }
  | { readonly button: Localised; readonly href: string }
  /** A telephone number that stands out, with whom it reaches and when. */
  | { readonly call: string; readonly who: Localised };

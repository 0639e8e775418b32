/** Something described, with the page of the Design System that tells when and how to use it. */
export type Guided<Item> = Item & { readonly guidance: string | null };

const LINK = /https:\/\/(?:frontend\.)?design-system\.service\.gov\.uk\/\S*[^\s.,;:)]/g;

/** Takes the links to the Design System out of a description; without one, the guidance is that of what it belongs to. */
export const guided = <Item extends { readonly description: string }>(
  item: Item,
  fallback: string | null,
): Guided<Item> => ({
  ...item,
  description: item.description.replaceAll(LINK, '').replaceAll(/\s+/g, ' ').trim(),
  guidance: item.description.match(LINK)?.[0] ?? fallback,
});

/** What a page of the Design System is about: `Text input: hint text`. */
export const guidanceName = (address: string): string => {
  const { pathname, hash } = new URL(address);
  const [page, part] = [pathname.split('/').filter(Boolean).at(-1) ?? '', hash.slice(1)].map((words) =>
    words.replaceAll('-', ' '),
  );
  const name = `${page?.charAt(0).toUpperCase()}${page?.slice(1)}`;
  return part ? `${name}: ${part}` : name;
};

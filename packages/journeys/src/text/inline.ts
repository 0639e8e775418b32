import { Lexer, type Token } from 'marked';

/** A text with inline Markdown, taken apart. There is no node for HTML: what looks like a tag is text. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' };

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00A0',
  '#39': "'",
};

/** Markdown lets an author write an entity for a character that means something; the common ones are read. */
const decoded = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity);

const inlineOf = (token: Token): readonly Inline[] => {
  const children = (): readonly Inline[] =>
    'tokens' in token && token.tokens !== undefined ? token.tokens.flatMap(inlineOf) : [];
  switch (token.type) {
    case 'strong':
      return [{ kind: 'strong', children: children() }];
    case 'em':
      return [{ kind: 'emphasis', children: children() }];
    case 'link':
      return [{ kind: 'link', href: String(token.href), children: children() }];
    case 'codespan':
      return [{ kind: 'code', text: String(token.text) }];
    case 'br':
      return [{ kind: 'break' }];
    case 'escape':
      return [{ kind: 'text', text: String(token.text) }];
    case 'text':
      return [{ kind: 'text', text: decoded(String(token.text)) }];
    default:
      // Tags, images and whatever a later version knows stand as they were written.
      return [{ kind: 'text', text: token.raw }];
  }
};

/** Takes `text` apart. */
export const parseInline = (text: string): readonly Inline[] => Lexer.lexInline(text).flatMap(inlineOf);

/** The targets of every link in `text`, in order. */
export const linksIn = (text: string): readonly string[] => {
  const targets = (nodes: readonly Inline[]): readonly string[] =>
    nodes.flatMap((node) => {
      if (node.kind === 'link') return [node.href, ...targets(node.children)];
      return 'children' in node ? targets(node.children) : [];
    });
  return targets(parseInline(text));
};

import type { ReactElement } from 'react';
import { interpolate, type Placeholders } from '../engine/interpolate.js';
import { type Inline, parseInline } from '../text/inline.js';
import { isSafeHref } from '../text/safe-href.js';
import { each } from './each.js';

const Nodes = ({ nodes, placeholders }: { nodes: readonly Inline[]; placeholders: Placeholders }): ReactElement =>
  each(nodes, (node) => {
    switch (node.kind) {
      case 'text':
        // Filled in after the Markdown is read, so that an answer can't write Markdown of its own.
        return interpolate(node.text, placeholders);
      case 'strong':
        return (
          <strong>
            <Nodes nodes={node.children} placeholders={placeholders} />
          </strong>
        );
      case 'emphasis':
        return (
          <em>
            <Nodes nodes={node.children} placeholders={placeholders} />
          </em>
        );
      case 'code':
        return <code>{node.text}</code>;
      case 'break':
        return <br />;
      case 'link': {
        const text = <Nodes nodes={node.children} placeholders={placeholders} />;
        if (!isSafeHref(node.href)) return text;
        return (
          <a className="govuk-link" href={node.href}>
            {text}
          </a>
        );
      }
    }
  });

/** A text with inline Markdown and `{name}` places as React nodes. Tags in it are shown, never obeyed. */
export const InlineView = ({
  text,
  placeholders,
}: {
  readonly text: string;
  readonly placeholders: Placeholders;
}): ReactElement => <Nodes nodes={parseInline(text)} placeholders={placeholders} />;

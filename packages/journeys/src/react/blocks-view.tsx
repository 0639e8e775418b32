import { Button, Details, InsetText, WarningText } from '@guildhall/components';
import { type Language, type Localised, localise } from '@guildhall/council';
import type { ReactElement } from 'react';
import type { Placeholders } from '../engine/interpolate.js';
import type { Block } from '../model/content.js';
import { isSafeHref } from '../text/safe-href.js';
import { UI } from '../text/ui.js';
import { each } from './each.js';
import { InlineView } from './inline-view.js';
import { InLanguage, languageOf, local } from './local-text.js';

export interface BlocksViewProps {
  readonly blocks: readonly Block[];
  readonly language: Language;
  /** What `{name}` stands for; nothing where absent. */
  readonly placeholders?: Placeholders | undefined;
}

const none: Placeholders = () => undefined;

/** `tel:` takes digits and a plus sign. */
const telephoneHref = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;

const BlockView = ({
  block,
  language,
  placeholders,
}: {
  block: Block;
  language: Language;
  placeholders: Placeholders;
}): ReactElement => {
  const inline = (text: Localised): ReactElement => (
    <InLanguage of={languageOf(text, language)} on={language}>
      <InlineView text={localise(text, language)} placeholders={placeholders} />
    </InLanguage>
  );
  if ('paragraph' in block) return <p className="govuk-body">{inline(block.paragraph)}</p>;
  if ('heading' in block) return <h2 className="govuk-heading-m">{inline(block.heading)}</h2>;
  if ('inset' in block) return <InsetText>{inline(block.inset)}</InsetText>;
  if ('warning' in block) {
    return <WarningText iconFallbackText={localise(UI.warning, language)}>{inline(block.warning)}</WarningText>;
  }
  if ('details' in block) {
    return (
      <Details summary={inline(block.details)}>
        {each(block.text, (text) => (
          <p className="govuk-body">{inline(text)}</p>
        ))}
      </Details>
    );
  }
  if ('button' in block) {
    const text = local(block.button, language);
    // A button that leads nowhere safe would be worse than its text alone; `checkJourney` refuses it before.
    return isSafeHref(block.href) ? <Button href={block.href}>{text}</Button> : <p className="govuk-body">{text}</p>;
  }
  if ('call' in block) {
    return (
      <p className="govuk-body">
        {inline(block.who)}
        <br />
        {local(UI.telephone, language)}{' '}
        <a className="govuk-link govuk-!-font-weight-bold" href={telephoneHref(block.call)}>
          {block.call}
        </a>
      </p>
    );
  }
  const items = each(block.list, (text) => <li>{inline(text)}</li>);
  return block.numbered === true ? (
    <ol className="govuk-list govuk-list--number">{items}</ol>
  ) : (
    <ul className="govuk-list govuk-list--bullet">{items}</ul>
  );
};

/** Blocks of content as the GOV.UK Design System draws them. Inline Markdown is read; HTML is shown as text, never obeyed. */
export const BlocksView = ({ blocks, language, placeholders = none }: BlocksViewProps): ReactElement =>
  each(blocks, (block) => <BlockView block={block} language={language} placeholders={placeholders} />);

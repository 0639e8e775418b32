import type { ReactElement, ReactNode } from 'react';
import { Button } from '../button/button.js';
import { isBlank } from '../element/content.js';
import { each } from '../element/each.js';
import { classNames, type ElementOptions, type ElementProps, type HeadingLevel } from '../element/element.js';

/** A button or a link of an interruption panel; attributes of its element may be given. */
export interface PanelAction extends Omit<ElementOptions<'button'>, 'type' | 'ref'> {
  /** What the action says. */
  readonly text?: ReactNode;
  /** A link, unless `type` is `button`. */
  readonly href?: string | undefined;
  /** `button` unless stated. */
  readonly type?: 'button' | 'submit' | 'reset' | undefined;
}

/** The actions of an interruption panel; attributes of their `<div>` may be given. */
export interface PanelActions extends ElementOptions<'div'> {
  /** Buttons and links, in their order. */
  readonly items?: readonly PanelAction[] | undefined;
}

/** Props of {@link Panel}; every attribute of its `<div>` may be given. */
export interface PanelProps extends Omit<ElementProps<'div'>, 'title' | 'children'> {
  /** For example “Application complete”. */
  readonly title: ReactNode;
  /** What comes of it, such as a reference number. */
  readonly children?: ReactNode;
  /** 1 unless stated. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** Drawn with the class `govuk-panel--interruption` only. */
  readonly actions?: PanelActions | undefined;
}

const Action = ({ action }: { readonly action: PanelAction }): ReactElement => {
  const { text, href, type, className, ...rest } = action;
  const buttonClassName = classNames('govuk-button--inverse', className);
  if (!href) {
    return (
      <Button {...rest} type={type || 'button'} className={buttonClassName}>
        {text}
      </Button>
    );
  }
  const link = rest as ElementOptions<'a'>;
  return type === 'button' ? (
    <Button {...link} href={href} className={buttonClassName}>
      {text}
    </Button>
  ) : (
    <a {...link} className={classNames('govuk-link govuk-link--inverse', className)} href={href}>
      {text}
    </a>
  );
};

const Actions = ({ items = [], className, ...rest }: PanelActions): ReactElement => (
  <div {...rest} className={classNames('govuk-panel__actions', className)}>
    {items.length > 0 && (
      <div className="govuk-button-group">
        {each(items, (action) => (
          <>
            <Action action={action} />{' '}
          </>
        ))}
      </div>
    )}
  </div>
);

/** Tells that something is done, or interrupts a journey. https://design-system.service.gov.uk/components/panel/ */
export const Panel = ({ title, children, headingLevel, actions, className, ...rest }: PanelProps): ReactElement => {
  const Heading = `h${headingLevel || 1}` as const;
  const isInterruption = Boolean(className?.includes('govuk-panel--interruption'));
  return (
    <div {...rest} className={classNames('govuk-panel', !isInterruption && 'govuk-panel--confirmation', className)}>
      <Heading className="govuk-panel__title">{title}</Heading>
      {isBlank(children) ? null : <div className="govuk-panel__body">{children}</div>}
      {isInterruption && actions && <Actions {...actions} />}
    </div>
  );
};

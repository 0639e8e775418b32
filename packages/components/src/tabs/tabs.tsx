import type { ReactElement, ReactNode } from 'react';
import { type Absent, asOptions, type ContentOr, isPlainText } from '../element/content.js';
import { each } from '../element/each.js';
import { classNames, type ElementOptions, type ElementProps } from '../element/element.js';

/** What a tab shows; attributes of its `<div>` may be given. */
export interface TabPanel extends Omit<ElementOptions<'div'>, 'id'> {
  /** A string is set as a paragraph; any other node as it is. */
  readonly text?: ReactNode;
}

/** One tab; attributes of its `<a>` may be given. */
export interface TabsItem extends Omit<ElementOptions<'a'>, 'href'> {
  /** The id of its panel. Made from `idPrefix` and its number unless stated. */
  readonly id?: string | undefined;
  /** What the tab says. */
  readonly label: ReactNode;
  /** What the tab shows. */
  readonly panel: ContentOr<TabPanel>;
}

/** Props of {@link Tabs}; every attribute of its `<div>` may be given. */
export interface TabsProps extends Omit<ElementProps<'div'>, 'children' | 'title'> {
  /** The tabs in their order. */
  readonly items?: ReadonlyArray<TabsItem | Absent> | undefined;
  /** What ids of panels without one of their own begin with. */
  readonly idPrefix?: string | undefined;
  /** The heading that is shown without JavaScript. “Contents” unless stated. */
  readonly title?: ReactNode;
}

const Panel = ({ panel, id, isFirst }: { panel: TabsItem['panel']; id: string; isFirst: boolean }): ReactElement => {
  const { text, className, ...rest } = asOptions<TabPanel>(panel) ?? {};
  return (
    <div
      {...rest}
      className={classNames('govuk-tabs__panel', !isFirst && 'govuk-tabs__panel--hidden', className)}
      id={id}
    >
      {isPlainText(text) && text !== '' ? <p className="govuk-body">{text}</p> : text}
    </div>
  );
};

/** Shows one part of the content at a time; without JavaScript all of it. https://design-system.service.gov.uk/components/tabs/ */
export const Tabs = ({ items = [], idPrefix, title = 'Contents', className, ...rest }: TabsProps): ReactElement => {
  const panelId = (item: TabsItem, index: number) => item.id || `${idPrefix ?? ''}-${index + 1}`;
  return (
    <div {...rest} className={classNames('govuk-tabs', className)} data-module="govuk-tabs">
      <h2 className="govuk-tabs__title">{title}</h2>
      {items.length > 0 && (
        <>
          <ul className="govuk-tabs__list">
            {each(items, (item, index) => {
              if (!item) return null;
              const { id: _id, label, panel: _panel, className: tabClassName, ...link } = item;
              return (
                // Without script the styles set a dash before each link, and a space stands after it.
                <li className={classNames('govuk-tabs__list-item', index === 0 && 'govuk-tabs__list-item--selected')}>
                  {' '}
                  <a
                    {...link}
                    className={classNames('govuk-tabs__tab', tabClassName)}
                    href={`#${panelId(item, index)}`}
                  >
                    {label}
                  </a>
                </li>
              );
            })}
          </ul>
          {each(
            items,
            (item, index) => item && <Panel panel={item.panel} id={panelId(item, index)} isFirst={index === 0} />,
          )}
        </>
      )}
    </div>
  );
};

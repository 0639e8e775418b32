import type { ReactElement } from 'react';
import {
  attributesOf,
  elementOf,
  type MacroContent,
  type MacroElement,
  type MacroItems,
  nodeOf,
} from '../fixtures/macro.js';
import { ServiceNavigation, type ServiceNavigationProps } from './service-navigation.js';

type ItemMacro = MacroContent &
  MacroElement & { readonly current?: boolean; readonly active?: boolean; readonly href?: string };

/** The options of the Nunjucks macro `govukServiceNavigation`. */
export interface ServiceNavigationMacro
  extends MacroElement,
    Pick<
      ServiceNavigationProps,
      | 'menuButtonText'
      | 'menuButtonLabel'
      | 'navigationLabel'
      | 'navigationId'
      | 'collapseNavigationOnMobile'
      | 'serviceUrl'
    > {
  readonly ariaLabel?: string;
  readonly navigationClasses?: string;
  readonly serviceName?: string;
  readonly navigation?: MacroItems<ItemMacro>;
  readonly slots?: {
    readonly start?: string;
    readonly end?: string | { readonly html?: string; readonly align?: 'inline' };
    readonly navigationStart?: string;
    readonly navigationEnd?: string;
  };
}

const slotOf = (html: string | undefined) => nodeOf({ html });

const slotsOf = (slots: ServiceNavigationMacro['slots']): ServiceNavigationProps['slots'] => {
  const end = typeof slots?.end === 'string' ? { html: slots.end } : slots?.end;
  return (
    slots && {
      start: slotOf(slots.start),
      end: end && { text: slotOf(end.html), align: end.align },
      navigationStart: slotOf(slots.navigationStart),
      navigationEnd: slotOf(slots.navigationEnd),
    }
  );
};

/** A fixture of the service navigation. */
export const serviceNavigationFixture = (macro: ServiceNavigationMacro): ReactElement => {
  const {
    ariaLabel,
    navigationClasses,
    classes: _classes,
    attributes: _attributes,
    slots,
    navigation,
    ...rest
  } = macro;
  return (
    <ServiceNavigation
      {...rest}
      {...elementOf(macro)}
      aria-label={ariaLabel}
      navigationClassName={navigationClasses}
      navigation={navigation?.map(
        (item) =>
          item && {
            ...attributesOf(item.attributes),
            text: nodeOf(item),
            href: item.href,
            current: item.current,
            active: item.active,
          },
      )}
      slots={slotsOf(slots)}
    />
  );
};

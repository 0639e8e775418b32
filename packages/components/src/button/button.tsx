import type { ReactElement, ReactNode } from 'react';
import { isPlainText } from '../element/content.js';
import { classNames, type ElementProps } from '../element/element.js';

interface SharedButtonProps {
  /** What the button says. */
  readonly children?: ReactNode;
  /** Draws the arrow of a start button, for the call to action on a service's start page. */
  readonly isStartButton?: boolean | undefined;
}

/** A `<button>`. Every attribute of the element may be given; `type` is `submit` unless stated. */
export interface ButtonElementProps extends Omit<ElementProps<'button'>, 'children'>, SharedButtonProps {
  /** A link has one; a button has not. */
  readonly href?: undefined;
  /** Ignores a second click within a second, so that a form is not sent twice. Needs JavaScript; the server must hold too. */
  readonly preventDoubleClick?: boolean | undefined;
}

/** A link drawn as a button. Every attribute of `<a>` may be given. */
export interface ButtonLinkProps extends Omit<ElementProps<'a'>, 'children'>, SharedButtonProps {
  /** Where the link leads. */
  readonly href: string;
}

/** Props of {@link Button}: a `<button>`, or with `href` a link that looks like one. */
export type ButtonProps = ButtonElementProps | ButtonLinkProps;

const StartIcon = (): ReactElement => (
  <svg
    className="govuk-button__start-icon"
    xmlns="http://www.w3.org/2000/svg"
    width="17.5"
    height="19"
    viewBox="0 0 33 40"
    aria-hidden="true"
    focusable="false"
  >
    <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
  </svg>
);

const Content = ({ isStartButton, children }: SharedButtonProps): ReactNode => {
  if (!isStartButton) return children;
  // A start button is a flex container, which would drop the spaces between several elements.
  return (
    <>
      {isPlainText(children) ? children : <span>{children}</span>} <StartIcon />
    </>
  );
};

/** A link that does what a button does: GOV.UK Frontend's script makes the space key work too. */
const LINK_BUTTON = { role: 'button', draggable: 'false' } as const;

/** Helps people carry out an action. https://design-system.service.gov.uk/components/button/ */
export const Button = ({ isStartButton, children, className, ...props }: ButtonProps): ReactElement => {
  const classes = classNames('govuk-button', className, isStartButton && 'govuk-button--start');
  const content = <Content isStartButton={isStartButton}>{children}</Content>;
  if (props.href !== undefined) {
    return (
      <a {...props} className={classes} {...LINK_BUTTON} data-module="govuk-button">
        {content}
      </a>
    );
  }
  const { href: _none, preventDoubleClick, disabled, type = 'submit', ...rest } = props;
  return (
    <button
      {...rest}
      type={type}
      className={classes}
      {...(disabled ? { disabled, 'aria-disabled': true } : {})}
      {...(preventDoubleClick === undefined ? {} : { 'data-prevent-double-click': preventDoubleClick })}
      data-module="govuk-button"
    >
      {content}
    </button>
  );
};

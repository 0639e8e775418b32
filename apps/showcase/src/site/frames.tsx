import type { ReactElement, ReactNode } from 'react';

/** What a component needs around it that is no part of its example. */
type Frame = (children: ReactNode) => ReactElement;

const FRAMES: Readonly<Record<string, Frame>> = {
  // Browsers want a password in a form that says whose it is, so that they can offer to keep it.
  'password-input': (children) => (
    <form>
      <input type="text" name="username" autoComplete="username" hidden />
      {children}
    </form>
  ),
  'skip-link': (children) => (
    <>
      {children}
      <p className="govuk-body">Press the Tab key to see the link.</p>
      <p className="govuk-body" id="test-target-element">
        This is the main content, to which it leads.
      </p>
    </>
  ),
};

/** An example as it stands on a page. */
export const framed = (component: string | undefined, children: ReactNode): ReactElement =>
  FRAMES[component ?? '']?.(children) ?? <>{children}</>;

import '@guildhall/components/guildhall.css';
import type { ReactElement, ReactNode } from 'react';

export const metadata = { title: 'Apply for a permit' };

export default function Layout({ children }: { children: ReactNode }): ReactElement {
  return (
    <html lang="en" className="govuk-template">
      <body className="govuk-template__body" suppressHydrationWarning>
        {children}
      </body>
    </html>
  );
}

import { Button, ErrorSummary, Input, Panel } from '@guildhall/components';
import type { ReactElement } from 'react';

/** Drawn on the server at each request: a form that works without JavaScript. */
export default async function Apply({
  searchParams,
}: {
  searchParams: Promise<{ name?: string }>;
}): Promise<ReactElement> {
  const { name } = await searchParams;
  if (name) return <Panel title={`Thank you, ${name}`} />;
  return (
    <main className="govuk-main-wrapper" id="main-content">
      <ErrorSummary title="There is a problem" errorList={[{ text: 'Enter your name', href: '#name' }]} />
      <form method="get" noValidate>
        <Input name="name" label="What is your name?" errorMessage="Enter your name" />
        <Button>Continue</Button>
      </form>
    </main>
  );
}

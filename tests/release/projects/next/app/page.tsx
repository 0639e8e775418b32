import { Accordion, Button, Input, SummaryList, Tag } from '@guildhall/components';
import type { ReactElement } from 'react';

/** Drawn on the server at build; nothing of it needs the browser. */
export default function Start(): ReactElement {
  return (
    <main className="govuk-main-wrapper" id="main-content">
      <Tag>Open</Tag>
      <SummaryList rows={[{ key: 'Permit', value: 'Visitors' }]} />
      <Accordion id="help" items={[{ heading: 'Who can apply', content: 'Residents' }]} />
      <form method="get" action="/apply" noValidate>
        <Input name="name" label="What is your name?" />
        <Button isStartButton>Continue</Button>
      </form>
    </main>
  );
}

import { Accordion, Button, Input } from '@guildhall/components';
import { Behaviour } from '@guildhall/components/behaviour';
import type { ReactElement } from 'react';

export const App = (): ReactElement => (
  <Behaviour>
    <form method="post" noValidate>
      <Input name="name" label={{ text: 'What is your name?', isPageHeading: true }} autoComplete="name" />
      <Button>Continue</Button>
    </form>
    <Accordion id="help" items={[{ heading: 'Who can apply', content: 'Residents' }]} />
  </Behaviour>
);

import { Accordion, Button } from '@guildhall/components';
import { Behaviour } from '@guildhall/components/behaviour';
import type { ReactElement } from 'react';

/** Server components within the one client component, which starts what they ask for. */
export default function Enhanced(): ReactElement {
  return (
    <Behaviour>
      <Accordion id="help" items={[{ heading: 'Who can apply', content: 'Residents' }]} />
      <Button isStartButton>Continue</Button>
    </Behaviour>
  );
}

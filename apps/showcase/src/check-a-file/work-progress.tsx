import { Button } from '@guildhall/components';
import type { ReactElement } from 'react';
import { sizeText, type Texts } from './texts.js';

export interface WorkProgressProps {
  readonly texts: Texts;
  readonly title: string;
  readonly bytes: number;
  readonly size: number;
  readonly onStop: () => void;
}

/** How many times a screen reader is told how far the work is. */
const TOLD = 4;

/** How far the work is, and a way to stop it. Told aloud at each quarter only, so that nobody is talked over. */
export const WorkProgress = ({ texts, title, bytes, size, onStop }: WorkProgressProps): ReactElement => {
  const share = size === 0 ? 0 : Math.min(1, bytes / size);
  const told = Math.floor(share * TOLD) / TOLD;
  return (
    <section className="check-progress" aria-labelledby="check-progress">
      <h2 className="govuk-heading-m" id="check-progress">
        {title}
      </h2>
      <progress className="check-progress__bar" aria-labelledby="check-progress" max={1} value={share} />
      <p className="govuk-body" aria-hidden="true">
        {texts.progress(sizeText(bytes), sizeText(size), Math.floor(share * 100))}
      </p>
      <p className="govuk-visually-hidden" role="status">
        {`${title}: ${Math.round(told * 100)}%`}
      </p>
      <Button type="button" className="govuk-button--warning" onClick={onStop}>
        {texts.stop}
      </Button>
    </section>
  );
};

import type { ReactElement } from 'react';
import { CheckPageBody } from './pages/check-page.js';
import { ExitPageBody } from './pages/exit-page.js';
import { GuidancePageBody } from './pages/guidance-page.js';
import { QuestionPageBody } from './pages/question-page.js';
import type { JourneyPageViewProps } from './view-props.js';

/** Any page of a journey: its questions, guidance, an exit, or check answers. */
export const JourneyPageView = ({ page, ...rest }: JourneyPageViewProps): ReactElement => {
  switch (page.kind) {
    case 'question':
      return <QuestionPageBody {...rest} page={page} />;
    case 'guidance':
      return <GuidancePageBody {...rest} page={page} />;
    case 'exit':
      return <ExitPageBody {...rest} page={page} />;
    case 'check':
      return <CheckPageBody {...rest} page={page} />;
  }
};

import { ErrorSummary, InsetText } from '@guildhall/components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { CheckForm } from './check-form.js';
import { Downloads } from './downloads.js';
import { fieldOf, type Problem, problemText } from './problems.js';
import { Result } from './result.js';
import { type Language, TEXTS } from './texts.js';
import { useCheck } from './use-check.js';
import { useDrop } from './use-drop.js';
import { WorkProgress } from './work-progress.js';

const ProblemSummary = ({ problem, language }: { problem: Problem; language: Language }): ReactElement => {
  const summary = useRef<HTMLDivElement>(null);
  // Each new problem takes the focus, as the first did.
  useEffect(() => {
    if (problem) summary.current?.focus();
  }, [problem]);
  return (
    <ErrorSummary
      ref={summary}
      tabIndex={-1}
      title={TEXTS[language].problem}
      errorList={[{ text: problemText(problem, language), href: `#${fieldOf(problem)}` }]}
    />
  );
};

const Stopped = ({ children }: { children: string }): ReactElement => {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <p className="govuk-body" ref={words} tabIndex={-1}>
      {children}
    </p>
  );
};

export interface CheckAFileProps {
  readonly language: Language;
  /** Told whether the page shows a problem, for its title. */
  readonly onProblem: (isProblem: boolean) => void;
}

/** Asks for a file and says what is wrong with it. */
export const CheckAFile = ({ language, onProblem }: CheckAFileProps): ReactElement => {
  const texts = TEXTS[language];
  const { state, check, fix, stop, refuse } = useCheck();
  const [standard, setStandard] = useState('');
  const [file, setFile] = useState<File>();
  const input = useRef<HTMLInputElement>(null);
  const problem = state.step === 'problem' ? state.problem : undefined;
  const checked = 'checked' in state ? state.checked : undefined;
  useEffect(() => onProblem(problem !== undefined), [onProblem, problem]);

  const start = (given: File): void => {
    setFile(given);
    void check(given, standard);
  };
  useDrop((dropped, files) => {
    if ('problem' in dropped) return refuse({ code: dropped.problem });
    if (input.current) input.current.files = files;
    start(dropped.file);
  });
  const errors = problem ? { [fieldOf(problem)]: problemText(problem, language) } : {};
  return (
    <>
      {problem && <ProblemSummary problem={problem} language={language} />}
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-xl">{texts.title}</h1>
          <p className="govuk-body-l">{texts.lead}</p>
          <InsetText>
            <strong>{texts.privateHeading}.</strong> {texts.private}
          </InsetText>
          <CheckForm
            texts={texts}
            standard={standard}
            input={input}
            errors={errors}
            onStandard={setStandard}
            onFile={start}
            onAgain={() => (file ? start(file) : refuse({ code: 'no-file' }))}
          />
        </div>
      </div>
      {(state.step === 'checking' || state.step === 'fixing') && (
        <WorkProgress
          texts={texts}
          title={texts[state.step](state.file.name)}
          bytes={state.bytes}
          size={state.file.size}
          onStop={stop}
        />
      )}
      {state.step === 'stopped' && <Stopped>{texts.stopped(state.file.name)}</Stopped>}
      {checked && (
        <Result key={state.step === 'problem' ? 'problem' : 'checked'} checked={checked} language={language}>
          <Downloads
            checked={checked}
            fixed={state.step === 'checked' ? state.fixed : undefined}
            language={language}
            onFix={() => void fix(checked)}
          />
        </Result>
      )}
    </>
  );
};

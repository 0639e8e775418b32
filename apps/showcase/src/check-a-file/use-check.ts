import type { Report, Standard } from '@guildhall/datasets';
import { loadStandard, standards } from '@guildhall/datasets/standards';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem, RefusedKind } from './problems.js';
import { checkFile, fixFile, lookAt, type Run } from './run-worker.js';
import { type Fixed, type Looked, WorkFailure } from './work.js';

/** A file that was checked, and against what. */
export interface Checked {
  readonly file: File;
  readonly standard: Standard;
  readonly told: 'named' | 'by-itself';
  readonly report: Report;
}

/** Where the check is. */
export type CheckState =
  | { readonly step: 'waiting' }
  | { readonly step: 'checking' | 'fixing'; readonly file: File; readonly bytes: number; readonly checked?: Checked }
  | { readonly step: 'stopped'; readonly file: File; readonly checked?: Checked }
  | { readonly step: 'problem'; readonly problem: Problem; readonly checked?: Checked }
  | { readonly step: 'checked'; readonly checked: Checked; readonly fixed?: Fixed };

const isRefused = (kind: Looked['kind']): kind is RefusedKind => kind !== 'text' && kind !== 'json';

/** That a file is not checked at all. */
class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** The standard that a person named, or that the file tells. @throws Refusal where there is neither */
const choose = async (file: File, named: string, run: Run): Promise<Pick<Checked, 'standard' | 'told'>> => {
  const { name } = file;
  const { kind, standard, candidates } = await lookAt(file, named ? [] : standards, run);
  if (isRefused(kind)) throw new Refusal({ code: kind, name });
  if (named) return { standard: await loadStandard(named), told: 'named' };
  if (standard) return { standard: await loadStandard(standard), told: 'by-itself' };
  if (candidates.length > 0) throw new Refusal({ code: 'unclear-standard', name, candidates });
  throw new Refusal({ code: 'unknown-standard', name });
};

const problemOf = (error: unknown, { name }: File): Problem => {
  if (error instanceof Refusal) return error.problem;
  if (error instanceof WorkFailure) return { code: error.reason, name, detail: error.detail };
  return { code: 'crashed', name, detail: error instanceof Error ? error.message : String(error) };
};

/** Checks and fixes one file at a time: what is begun ends what is under way. */
export const useCheck = () => {
  const [state, setState] = useState<CheckState>({ step: 'waiting' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const begin = useCallback(
    async (
      file: File,
      step: 'checking' | 'fixing',
      checked: Checked | undefined,
      work: (run: Run) => Promise<CheckState>,
    ) => {
      running.current?.abort();
      const controller = new AbortController();
      const { signal } = controller;
      running.current = controller;
      const before = checked ? { checked } : {};
      const show = (bytes: number): void => setState({ step, file, bytes, ...before });
      show(0);
      try {
        const next = await work({ signal, onProgress: show });
        if (!signal.aborted) setState(next);
      } catch (error) {
        if (!signal.aborted) setState({ step: 'problem', problem: problemOf(error, file), ...before });
      }
    },
    [],
  );

  const check = useCallback(
    (file: File, named: string) =>
      begin(file, 'checking', undefined, async (run) => {
        const chosen = await choose(file, named, run);
        return { step: 'checked', checked: { file, ...chosen, report: await checkFile(file, chosen.standard, run) } };
      }),
    [begin],
  );

  const fix = useCallback(
    (checked: Checked) =>
      begin(checked.file, 'fixing', checked, async (run) => ({
        step: 'checked',
        checked,
        fixed: await fixFile(checked.file, checked.standard, run),
      })),
    [begin],
  );

  const stop = useCallback(() => {
    running.current?.abort();
    setState((now) =>
      now.step === 'checking' || now.step === 'fixing'
        ? { step: 'stopped', file: now.file, ...(now.checked ? { checked: now.checked } : {}) }
        : now,
    );
  }, []);

  const refuse = useCallback((problem: Problem) => {
    running.current?.abort();
    setState({ step: 'problem', problem });
  }, []);

  return { state, check, fix, stop, refuse };
};

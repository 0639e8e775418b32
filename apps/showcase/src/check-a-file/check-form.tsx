import { Button, FileUpload, Select } from '@guildhall/components';
import type { StandardSummary } from '@guildhall/datasets';
import { standards } from '@guildhall/datasets/standards';
import { type DragEvent, type ReactElement, type RefObject, useState } from 'react';
import type { Texts } from './texts.js';

/** Large families after the rest, which would be lost among them. */
const FAMILY = 'planning-data-';

const byFamilyAndTitle = (a: StandardSummary, b: StandardSummary): number =>
  Number(a.id.startsWith(FAMILY)) - Number(b.id.startsWith(FAMILY)) || a.title.localeCompare(b.title, 'en');

const CHOICES = [...standards]
  .sort(byFamilyAndTitle)
  .map(({ id, title, version }) => ({ value: id, text: title.endsWith(version) ? title : `${title}, ${version}` }));

export interface CheckFormProps {
  readonly texts: Texts;
  /** The id of the standard that was chosen; empty where the file is to tell. */
  readonly standard: string;
  readonly input: RefObject<HTMLInputElement | null>;
  /** What is wrong with each field. */
  readonly errors: { readonly file?: string; readonly standard?: string };
  readonly onStandard: (id: string) => void;
  readonly onFile: (file: File) => void;
  readonly onAgain: () => void;
}

/** Asks for a standard and a file. The whole page takes a file that is dropped; here is where people aim. */
export const CheckForm = ({ texts, standard, input, errors, ...on }: CheckFormProps): ReactElement => {
  const [isOver, setIsOver] = useState(false);
  const leave = ({ currentTarget, relatedTarget }: DragEvent<HTMLElement>): void => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setIsOver(false);
  };
  return (
    <>
      <Select
        name="standard"
        label={texts.standard}
        hint={texts.standardHint}
        errorMessage={errors.standard}
        value={standard}
        onChange={(event) => on.onStandard(event.currentTarget.value)}
        items={[{ value: '', text: texts.tellByItself, selected: standard === '' }, ...CHOICES]}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only colours itself; the input within works by keyboard */}
      <div
        className={`check-drop${isOver ? ' check-drop--over' : ''}`}
        onDragEnter={() => setIsOver(true)}
        onDragLeave={leave}
        onDrop={() => setIsOver(false)}
      >
        <FileUpload
          name="file"
          ref={input}
          label={texts.file}
          hint={texts.fileHint}
          errorMessage={errors.file}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) on.onFile(file);
          }}
        />
        <p className="govuk-body check-drop__words">{texts.drop}</p>
      </div>
      <Button type="button" className="govuk-button--secondary" onClick={on.onAgain}>
        {texts.again}
      </Button>
    </>
  );
};

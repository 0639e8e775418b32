import type { ReactElement, ReactNode } from 'react';
import { Button } from '../button/button.js';
import { type Absent, type ContentOr, isBlank, present } from '../element/content.js';
import { each } from '../element/each.js';
import { classNames, type ElementProps, type HeadingLevel } from '../element/element.js';
import { fillText, type Language } from '../element/language.js';
import { pluralText } from '../element/messages.js';
import { ErrorMessage, type ErrorMessageOptions } from '../error-message/error-message.js';
import { FileUpload } from '../file-upload/file-upload.js';
import type { HintOptions } from '../hint/hint.js';
import { InsetText } from '../inset-text/inset-text.js';
import type { LabelOptions } from '../label/label.js';
import { StatusTag, type StatusTone } from '../status-tag/status-tag.js';
import { fileSize } from './file-size.js';
import { type FileUploadListTexts, fileUploadListTexts, type UploadState } from './texts.js';

/** A file that the server has, or has refused. */
export interface UploadedFile {
  /** What the remove button sends. It must be unique in the list. */
  readonly id: string;
  /** As the resident's device calls it. */
  readonly name: string;
  /** In bytes; shown as `1.2 MB`. */
  readonly size?: number | undefined;
  /** Where the file can be looked at. Without it the name is no link. */
  readonly href?: string | undefined;
  /** How the file stands. `added` unless stated. https://design-system.service.gov.uk/components/tag/ */
  readonly state?: UploadState | undefined;
  /** Why the file was not added, and what to do. https://design-system.service.gov.uk/components/file-upload/#error-messages */
  readonly errorMessage?: ReactNode;
}

/** Props of {@link FileUploadList}; every attribute of its `<div>` may be given. */
export interface FileUploadListProps extends Omit<ElementProps<'div'>, 'children'> {
  /** The name under which chosen files are sent. Ids begin with it. https://design-system.service.gov.uk/components/file-upload/ */
  readonly name: string;
  /** The files in the order in which they were added. */
  readonly files: ReadonlyArray<UploadedFile | Absent>;
  /** The most files that may be added. Where that many are there, the input is not shown. */
  readonly max?: number | undefined;
  /** Labels the input. “Add files” unless stated. https://design-system.service.gov.uk/components/file-upload/ */
  readonly label?: ContentOr<LabelOptions>;
  /** Which files may be added and how large. https://design-system.service.gov.uk/components/file-upload/#how-it-works */
  readonly hint?: ContentOr<HintOptions>;
  /** What is wrong with all of it. https://design-system.service.gov.uk/components/error-message/ */
  readonly errorMessage?: ContentOr<ErrorMessageOptions>;
  /** Kinds of files that the browser offers: `image/*,.pdf`. The server must check them all the same. */
  readonly accept?: string | undefined;
  /** The name of the button that sends the chosen files; its value is `yes`. `upload` unless stated. */
  readonly uploadName?: string | undefined;
  /** The name under which a remove button sends its file's id. `remove` unless stated. */
  readonly removeName?: string | undefined;
  /** The language of the texts. English unless stated. */
  readonly language?: Language | undefined;
  /** Texts that a service words in its own way. */
  readonly texts?: Partial<FileUploadListTexts> | undefined;
  /** Of the list's heading. 2 unless stated. https://design-system.service.gov.uk/styles/headings/ */
  readonly headingLevel?: HeadingLevel | undefined;
}

const TONES: Readonly<Record<UploadState, StatusTone>> = { added: 'done', waiting: 'waiting', failed: 'urgent' };

interface FileRowProps {
  readonly file: UploadedFile;
  readonly texts: FileUploadListTexts;
  readonly id: string;
  readonly removeName: string;
}

const FileRow = ({ file, texts, id, removeName }: FileRowProps): ReactElement => {
  const { name, size, href, errorMessage } = file;
  const state = file.state ?? (isBlank(errorMessage) ? 'added' : 'failed');
  return (
    <li
      className={classNames('guildhall-file-list__item', !isBlank(errorMessage) && 'guildhall-file-list__item--error')}
    >
      <div className="guildhall-file-list__file" id={id}>
        <span className="guildhall-file-list__name">
          {href ? (
            <a className="govuk-link" href={href}>
              {name}
            </a>
          ) : (
            name
          )}
        </span>{' '}
        {size !== undefined && (
          <>
            <span className="guildhall-file-list__size">{fileSize(size, texts.bytes)}</span>{' '}
          </>
        )}
        <StatusTag tone={TONES[state]}>{texts.states[state]}</StatusTag>
        {!isBlank(errorMessage) && <ErrorMessage visuallyHiddenText={texts.error}>{errorMessage}</ErrorMessage>}
      </div>
      <Button
        className="govuk-button--secondary guildhall-file-list__remove"
        name={removeName}
        value={file.id}
        formNoValidate
      >
        {texts.remove}
        <span className="govuk-visually-hidden"> {name}</span>
      </Button>
    </li>
  );
};

const Input = ({ props, texts }: { readonly props: FileUploadListProps; readonly texts: FileUploadListTexts }) => (
  <>
    <FileUpload
      name={props.name}
      label={props.label ?? { text: texts.label, className: 'govuk-label--m' }}
      hint={props.hint}
      errorMessage={props.errorMessage}
      accept={props.accept}
      multiple={props.max !== 1}
    />
    <Button className="govuk-button--secondary" name={props.uploadName ?? 'upload'} value="yes">
      {texts.upload}
    </Button>
  </>
);

const countText = (
  count: number,
  max: number | undefined,
  { language, texts }: { language: Language; texts: FileUploadListTexts },
): string => {
  if (max !== undefined) return fillText(texts.countOf, { count, max });
  return pluralText(texts.count, count, language);
};

/**
 * Asks for several files and lists those that are there, each with its size, how it stands, what is wrong with it, and a button
 * that removes it. It stands in a form that is posted as `multipart/form-data`; upload and removal are buttons of that form,
 * the upload first, so that Enter in another field of the form never removes a file. The input is the browser's own, which takes
 * dropped files too: the enhanced one's name does not hold its visible text (WCAG 2.5.3).
 * https://design-system.service.gov.uk/components/file-upload/
 */
export const FileUploadList = (props: FileUploadListProps): ReactElement => {
  const {
    name,
    files: given,
    max,
    label: _label,
    hint: _hint,
    errorMessage: _errorMessage,
    accept: _accept,
    uploadName: _uploadName,
    removeName = 'remove',
    language = 'en',
    texts: own,
    headingLevel = 2,
    className,
    ...rest
  } = props;
  const texts = fileUploadListTexts(language, own);
  const files = present(given);
  const added = files.filter(({ state, errorMessage }) => state !== 'failed' && isBlank(errorMessage)).length;
  const isFull = max !== undefined && added >= max;
  const Heading: `h${HeadingLevel}` = `h${headingLevel}`;
  return (
    <div {...rest} className={classNames('guildhall-file-list', className)}>
      {isFull ? <InsetText>{fillText(texts.full, { max })}</InsetText> : <Input props={props} texts={texts} />}
      <Heading className="govuk-heading-m" id={`${name}-files`}>
        {texts.heading}
      </Heading>
      <p className="govuk-body">{files.length === 0 ? texts.none : countText(added, max, { language, texts })}</p>
      {files.length > 0 && (
        <ul className="guildhall-file-list__list" aria-labelledby={`${name}-files`}>
          {each(files, (file, index) => (
            <FileRow file={file} texts={texts} id={`${name}-file-${index + 1}`} removeName={removeName} />
          ))}
        </ul>
      )}
    </div>
  );
};

import { type ReactElement, type ReactNode, useEffect, useState } from 'react';

export interface DownloadLinkProps {
  readonly blob: Blob;
  /** What the file is called where it is saved. */
  readonly name: string;
  readonly children: ReactNode;
}

/** Saves what the browser holds, without asking anyone for it. */
export const DownloadLink = ({ blob, name, children }: DownloadLinkProps): ReactElement => {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return (
    <a className="govuk-link" href={address} download={name}>
      {children}
    </a>
  );
};

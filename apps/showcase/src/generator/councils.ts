import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { themeCss } from '@guildhall/components';
import { readCouncil } from '@guildhall/council';
import { register } from '@guildhall/council/register';
import { type SampleCouncil, sampleCouncilPath, sampleCouncils, sampleCouncilText } from '@guildhall/council/samples';

/** What the site shows of a fictional council. */
export interface ShownCouncil {
  readonly key: SampleCouncil;
  readonly name: { readonly en: string; readonly cy?: string | undefined };
  /** In the council's own order. */
  readonly languages: readonly string[];
  /** The style rule of its theme. */
  readonly css: string;
  /** Its logo as a data: address. */
  readonly logo: string | null;
}

/** The fictional councils with their themes. Throws where one of them is faulty. */
export const shownCouncils = (): ShownCouncil[] =>
  sampleCouncils.map((key) => {
    const path = sampleCouncilPath(key);
    const read = readCouncil(sampleCouncilText(key), { file: path, register });
    if (!read.ok) throw new Error(`The settings of ${key} are faulty: ${JSON.stringify(read.faults)}`);
    const { council, languages, theme } = read.settings;
    const logo = theme.logo
      ? `data:image/svg+xml;base64,${readFileSync(join(dirname(path), theme.logo)).toString('base64')}`
      : null;
    return { key, name: council.name, languages, css: themeCss(theme), logo };
  });

import type { CouncilSettings } from '@guildhall/council';
import { readCouncilFile } from '@guildhall/council/file';
import { register } from '@guildhall/council/register';
import { type SampleCouncil, sampleCouncilPath } from '@guildhall/council/samples';
import type { Journey } from '@guildhall/journeys';
import { reportAProblem, reportAProblemSchema } from '@guildhall/report-a-problem';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchChromium } from '../../support/chromium.js';
import { type CouncilServer, serveCouncil } from './council-server.js';
import { Inspector } from './inspector.js';
import { Visitor, type VisitorOptions } from './visitor.js';

/** A council's site that a test file visits in a browser. */
export interface Site {
  readonly council: SampleCouncil;
  readonly settings: CouncilSettings;
  readonly journey: Journey;
  readonly server: CouncilServer;
  readonly browser: Browser;
  readonly inspector: Inspector;
  /** Someone new with a browser of their own, which closes when the test ends. */
  visit(options?: VisitorOptions): Promise<Visitor>;
}

let launched: Promise<Browser> | undefined;
/** One browser for all sites of a test file. */
const browserOfFile = (): Promise<Browser> => {
  launched ??= launchChromium({ quiet: true });
  return launched;
};

const readSettings = async (council: SampleCouncil): Promise<CouncilSettings> => {
  const read = await readCouncilFile(sampleCouncilPath(council), { register, fragments: [reportAProblem.fragment] });
  if (!read.ok) throw new Error(`${council}.yml is refused: ${read.faults[0]?.message}`);
  return read.settings;
};

/** Serves a council for the test file that calls this at its top; what it gives may be used within tests. */
export const useSite = (council: SampleCouncil): Site => {
  let made: Omit<Site, 'council' | 'visit'> | undefined;
  const ready = (): Omit<Site, 'council' | 'visit'> => {
    if (!made) throw new Error(`${council} is served only while tests run`);
    return made;
  };

  beforeAll(async () => {
    const [settings, server, browser] = await Promise.all([
      readSettings(council),
      serveCouncil(council),
      browserOfFile(),
    ]);
    const journey = reportAProblem.journey({
      council: settings,
      settings: reportAProblemSchema.parse(settings.services['report-a-problem']),
    });
    const inspector = new Inspector({ languages: settings.languages, browser, memory: inject('inspected') });
    made = { settings, journey, server, browser, inspector };
  });
  afterAll(async () => {
    await (await launched)?.close();
    launched = undefined;
    await made?.server.stop();
  });

  return {
    council,
    get settings() {
      return ready().settings;
    },
    get journey() {
      return ready().journey;
    },
    get server() {
      return ready().server;
    },
    get browser() {
      return ready().browser;
    },
    get inspector() {
      return ready().inspector;
    },
    visit(options) {
      return Visitor.open(ready(), options);
    },
  };
};

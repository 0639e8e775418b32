import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@guildhall/council';
import type { Browser, Page } from 'playwright-core';
import { type AxeFinding, runAxe } from '../../support/axe.js';
import { govukMarksIn } from './govuk-marks.js';
import { readPage } from './page-facts.js';

export interface InspectorOptions {
  readonly languages: readonly Language[];
  readonly browser: Browser;
  /** Remembers, for all test files, the pages that nothing was found on. */
  readonly memory: string;
}

/** One page as a visitor has just come to it. */
export interface Arrival {
  readonly page: Page;
  readonly status: number;
  readonly javascript: boolean;
  /** What the browser has complained of since the page before. */
  readonly complaints: readonly string[];
}

/** A page of its own in which axe lies ready: what is written into it is judged without being loaded again. */
interface Laboratory {
  judge(html: string): Promise<readonly AxeFinding[]>;
}

/** The narrowest screen that pages must fit: WCAG 2.2, 1.4.10 Reflow. */
const NARROWEST = 320;

/** What differs each time that a page is drawn although the page is the same. */
const withoutTokens = (html: string): string =>
  html
    .replace(/(name="_csrf" (?:type="hidden" )?value=")[^"]*/g, '$1')
    .replace(/[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}/g, 'reference')
    .replace(/\b[0-9a-f]{12}\b/g, 'request');

/** Holds every page that visitors reach to what each page of a site must be. */
export class Inspector {
  readonly #titles = new Map<string, string>();
  readonly #assets = new Set<string>();
  #laboratory: Promise<Laboratory> | undefined;

  constructor(private readonly options: InspectorOptions) {}

  /** Throws with all that is wrong with a page. A page that has been found well in all but its tokens is not judged again. */
  async inspect({ page, status, javascript, complaints }: Arrival): Promise<void> {
    const html = await page.content();
    const key = createHash('sha256')
      .update(`${javascript} ${withoutTokens(html)}`)
      .digest('hex');
    const known = join(this.options.memory, key);
    const faults = [
      ...complaints.map((complaint) => `the browser complains: ${complaint}`),
      ...this.#titleFaults(page, html, status),
      ...(existsSync(known) ? [] : await this.#faultsOf(page, html)),
    ];
    if (faults.length > 0) {
      throw new Error(
        `${page.url()} (${status}, “${await page.title()}”, JavaScript ${javascript ? 'on' : 'off'})\n- ${faults.join('\n- ')}`,
      );
    }
    writeFileSync(known, '');
  }

  /** A title names one page of a site: errors that any page may answer with have one title wherever they show. */
  #titleFaults(page: Page, html: string, status: number): readonly string[] {
    if (status !== 200 && status !== 422) return [];
    const path = new URL(page.url()).pathname;
    const title = `${this.#languageOf(path)} ${/<title[^>]*>([^<]*)/.exec(html)?.[1]}`;
    const same = this.#titles.get(title) ?? path;
    this.#titles.set(title, same);
    return same === path ? [] : [`it has the title of ${same}`];
  }

  async #faultsOf(page: Page, html: string): Promise<readonly string[]> {
    const facts = await readPage(page, NARROWEST);
    const language = this.#languageOf(new URL(page.url()).pathname);
    this.#laboratory ??= this.#openLaboratory(page.url());
    const axe = await (await this.#laboratory).judge(html);
    return [
      ...(facts.language === language ? [] : [`its lang is “${facts.language}”, not “${language}”`]),
      ...(facts.title.trim() === '' ? ['it has no title'] : []),
      ...(facts.headings.length === 1 && facts.headings[0] !== ''
        ? []
        : [`it has ${facts.headings.length} h1: ${facts.headings.join(' | ')}`]),
      ...(facts.tooWide.length === 0 ? [] : [`it scrolls sideways at ${NARROWEST} px: ${facts.tooWide.join(', ')}`]),
      ...facts.repeatedIds.map((id) => `the id “${id}” stands on it more than once`),
      ...axe.map(({ rule, help, nodes }) => `axe ${rule}: ${help} ${nodes.join(' | ')}`),
      ...govukMarksIn(html),
      ...(await this.#assetFaults(page, facts.assets)),
    ];
  }

  #languageOf(path: string): Language {
    const [first = 'en', ...others] = this.options.languages;
    return others.find((language) => path === `/${language}` || path.startsWith(`/${language}/`)) ?? first;
  }

  /**
   * A page may not run scripts, and sending axe to each costs more than all of its rules do: what a page is once its own
   * scripts have run is written, without them, into one page of the same site that has axe.
   */
  async #openLaboratory(url: string): Promise<Laboratory> {
    const context = await this.options.browser.newContext({ bypassCSP: true, viewport: { width: 1024, height: 800 } });
    const page = await context.newPage();
    await page.goto(url);
    return {
      judge: async (html) => {
        await page.evaluate(
          async (text) => {
            document.open();
            const loaded = new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
            document.write(text);
            document.close();
            await loaded;
          },
          html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, ''),
        );
        return runAxe(page);
      },
    };
  }

  async #assetFaults(page: Page, assets: readonly string[]): Promise<readonly string[]> {
    const faults: string[] = [];
    for (const asset of assets.filter((each) => !this.#assets.has(each))) {
      this.#assets.add(asset);
      const response = await page.request.get(asset);
      if (!response.ok()) faults.push(`${asset} answers ${response.status()}`);
      else faults.push(...govukMarksIn(await response.text()).map((mark) => `${asset}: ${mark}`));
    }
    return faults;
  }
}

import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Values for the fields of a journey's forms, by field name; a radio group that is not named takes its first choice. */
export type Answers = Readonly<Record<string, string>>;

export interface Form {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly radios: Readonly<Record<string, readonly string[]>>;
}

export interface LoadedPage {
  readonly url: string;
  readonly status: number;
  readonly html: string;
  readonly title: string;
  readonly form: Form | undefined;
  readonly errors: readonly string[];
}

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;
const descendants = (node: Node): readonly Element[] => {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => (isElement(child) ? [child, ...descendants(child)] : []));
};
const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

const readForm = (element: Element, pageUrl: string): Form => {
  const fields: Record<string, string> = {};
  const radios: Record<string, string[]> = {};
  for (const control of descendants(element)) {
    const name = attribute(control, 'name');
    if (!name) continue;
    const type = attribute(control, 'type') ?? 'text';
    if (control.tagName === 'textarea') fields[name] = textOf(control);
    else if (control.tagName === 'select') {
      const options = descendants(control).filter(({ tagName }) => tagName === 'option');
      const selected = options.find((option) => attribute(option, 'selected') !== undefined) ?? options[0];
      fields[name] = (selected && attribute(selected, 'value')) ?? '';
    } else if (control.tagName === 'input' && type === 'radio') {
      const value = attribute(control, 'value') ?? '';
      radios[name] = [...(radios[name] ?? []), value];
      if (attribute(control, 'checked') !== undefined) fields[name] = value;
    } else if (control.tagName === 'input' && type === 'checkbox') {
      if (attribute(control, 'checked') !== undefined) fields[name] = attribute(control, 'value') ?? 'on';
    } else if (control.tagName === 'input') fields[name] = attribute(control, 'value') ?? '';
  }
  return { action: new URL(attribute(element, 'action') || pageUrl, pageUrl).href, fields, radios };
};

/** A resident without JavaScript: follows redirects, keeps the cookie, fills forms in. */
export class Resident {
  private cookie: string | undefined;
  constructor(
    private readonly baseUrl: string,
    private readonly timeout = 15_000,
  ) {}

  async get(path: string): Promise<LoadedPage> {
    return this.follow(await this.request(new URL(path, this.baseUrl).href));
  }

  /** Sends `page`'s form with `answers` in its fields, and every unnamed radio group on its first choice. */
  async send(page: LoadedPage, answers: Answers = {}): Promise<LoadedPage> {
    if (!page.form) throw new Error(`${page.url} (${page.status}, “${page.title}”) holds no form to send`);
    const { action, fields, radios } = page.form;
    const body = new URLSearchParams(fields);
    for (const [name, values] of Object.entries(radios)) {
      if (!body.has(name) && values[0] !== undefined) body.set(name, values[0]);
    }
    for (const [name, value] of Object.entries(answers)) {
      if (name in fields || name in radios) body.set(name, value);
    }
    return this.follow(await this.request(action, body));
  }

  private async request(url: string, body?: URLSearchParams): Promise<Response> {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: {
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(body ? { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' } : {}),
      },
      signal: AbortSignal.timeout(this.timeout),
      ...(body ? { method: 'POST', body: body.toString() } : {}),
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      this.cookie = pair.endsWith('=') ? undefined : pair;
    }
    return response;
  }

  private async follow(response: Response): Promise<LoadedPage> {
    let current = response;
    for (let hops = 0; current.status >= 300 && current.status < 400; hops += 1) {
      if (hops > 8) throw new Error(`too many redirects at ${current.url}`);
      await current.arrayBuffer();
      current = await this.request(new URL(current.headers.get('location') ?? '', current.url).href);
    }
    const html = await current.text();
    const elements = descendants(parse(html));
    const main = elements.find(({ tagName }) => tagName === 'main');
    const forms = main ? descendants(main).filter(({ tagName }) => tagName === 'form') : [];
    const posted = forms.find((form) => attribute(form, 'method')?.toLowerCase() === 'post');
    const summary = elements.find((element) => attribute(element, 'class')?.split(' ').includes('govuk-error-summary'));
    const title = elements.find(({ tagName }) => tagName === 'title');
    return {
      url: current.url,
      status: current.status,
      html,
      title: title ? textOf(title) : '',
      form: posted && readForm(posted, current.url),
      errors: summary
        ? descendants(summary)
            .filter(({ tagName }) => tagName === 'li')
            .map((item) => textOf(item).trim())
        : [],
    };
  }
}

/**
 * What a resident of a sample council answers: a pothole, nobody in danger, at a grid reference in its sea, seen today, no
 * contact details.
 */
export const sampleAnswers = (today = new Date()): Answers => ({
  category: 'pothole',
  'where-way': 'grid-reference',
  'where-gridReference': 'TA 700 500',
  'whenSeen-day': String(today.getDate()),
  'whenSeen-month': String(today.getMonth() + 1),
  'whenSeen-year': String(today.getFullYear()),
  description: 'A deep hole by the kerb, outside the library.',
  updates: 'no',
});

/** The reference of a submission as a page shows it. */
export const referenceIn = (html: string): string | undefined =>
  /\b[A-Z]{2,3}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(html)?.[0];

/** Follows a journey from its start page to its confirmation, and gives the reference shown there. */
export const completeJourney = async (
  baseUrl: string,
  {
    service = 'report-a-problem',
    answers = sampleAnswers(),
    resident = new Resident(baseUrl),
    onPage = () => undefined,
  }: {
    readonly service?: string;
    readonly answers?: Answers;
    readonly resident?: Resident;
    readonly onPage?: (page: LoadedPage) => void;
  } = {},
): Promise<{ readonly reference: string; readonly pages: readonly string[] }> => {
  const start = await resident.get(`/${service}`);
  const first = /href="([^"]+)"[^>]*govuk-button--start|govuk-button--start[^>]*href="([^"]+)"/.exec(start.html);
  let page = await resident.get(first?.[1] ?? first?.[2] ?? `/${service}`);
  const pages = [start.url, page.url];
  for (let step = 0; step < 40; step += 1) {
    onPage(page);
    if (new URL(page.url).pathname.endsWith('/confirmation')) {
      const reference = referenceIn(page.html);
      if (!reference) throw new Error(`the confirmation page shows no reference: ${page.title}`);
      return { reference, pages };
    }
    page = await resident.send(page, answers);
    if (page.status >= 400 || page.errors.length > 0) {
      throw new Error(`${page.url} answered ${page.status} “${page.title}”: ${page.errors.join('; ')}`);
    }
    pages.push(page.url);
  }
  throw new Error(`the journey did not end: ${pages.join(' → ')}`);
};

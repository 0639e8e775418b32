import { cleanLine, cleanText } from './clean.js';
import type { FieldValues, Form } from './context.js';

/** Reads the inputs of a form by name, and keeps what was typed so that a page with errors can show it again. */
export class FormReader {
  private readonly typed = new Map<string, string | readonly string[]>();
  private readonly repeated = new Set<string>();

  constructor(private readonly form: Form) {}

  /** What stands in a one-line input: cleaned, trimmed; empty where absent. */
  line(name: string): string {
    return cleanLine(this.single(name));
  }

  /** What stands in a text area: cleaned, without space at its ends; empty where absent. */
  text(name: string): string {
    return this.single(name).trim();
  }

  /** Every value sent under a name, as checkboxes do. */
  list(name: string): readonly string[] {
    const sent = this.sent(name)
      .map(cleanLine)
      .filter((value) => value !== '');
    if (sent.length > 0) this.typed.set(name, sent);
    return sent;
  }

  /** Whether a name that takes one value was sent more than once: by a forged post, never by a page of ours. */
  wasRepeated(name: string): boolean {
    return this.repeated.has(name);
  }

  /** What was typed, by field name, control characters left out. */
  get values(): FieldValues {
    return Object.fromEntries(this.typed);
  }

  private single(name: string): string {
    const sent = this.sent(name);
    if (sent.length > 1) this.repeated.add(name);
    const text = sent.length === 1 ? cleanText(sent[0] ?? '') : '';
    if (text !== '') this.typed.set(name, text);
    return text;
  }

  private sent(name: string): readonly string[] {
    const value: unknown = Object.hasOwn(this.form, name) ? this.form[name] : undefined;
    if (typeof value === 'string') return [value];
    return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
  }
}

/** Messages follow the GOV.UK style: never "valid", "invalid", "please", "sorry" or "forbidden". */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const SOURCES = import.meta.dirname;

/** GOV.UK's own words, word for word from its pattern for bank details, and our Welsh beside them. */
const GOVUK = ['Enter a valid sort code like 309430', 'Enter a valid account number like 00733445'];
const GOVUK_CY = ['Rhowch god didoli dilys fel 309430', 'Rhowch rif cyfrif dilys fel 00733445'];

const NEVER = /\b(?:valid|invalid|please|sorry|forbidden|dilys|annilys|os gwelwch yn dda|sori|gwaharddedig)\b/i;

interface Message {
  readonly file: string;
  readonly en: string;
  readonly cy: string;
}

/** Every `{ en: …, cy: … }` that a source file writes. */
const messagesOf = (file: string): readonly Message[] => {
  const tree = ts.createSourceFile(file, readFileSync(join(SOURCES, file), 'utf8'), ts.ScriptTarget.Latest);
  const found: Message[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const texts = new Map(
        node.properties.flatMap((property) =>
          ts.isPropertyAssignment(property)
            ? [[property.name.getText(tree), property.initializer.getText(tree).slice(1, -1)] as const]
            : [],
        ),
      );
      const [en, cy] = [texts.get('en'), texts.get('cy')];
      if (en !== undefined && cy !== undefined) found.push({ file, en, cy });
    }
    node.forEachChild(visit);
  };
  visit(tree);
  return found;
};

const messages = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .flatMap(messagesOf);

it('finds the messages of this package', () => {
  expect(messages.length).toBeGreaterThan(100);
});

it.each(messages)('$file: $en', ({ en, cy }) => {
  if (!GOVUK.includes(en)) expect(en).not.toMatch(NEVER);
  if (!GOVUK_CY.includes(cy)) expect(cy).not.toMatch(NEVER);
  expect(cy).not.toBe(en);
  for (const text of [en, cy]) expect(text).not.toMatch(/[.!]$/);
  expect(en).toMatch(/^[A-Z]/);
});

import { basename, dirname, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** One prop of a component, or one option of an object that a prop takes. */
export interface PropRow {
  readonly name: string;
  readonly type: string;
  readonly isRequired: boolean;
  readonly description: string;
}

/** The props of a component, or of one of its forms; or the options of a type that they name. */
export interface PropTable {
  /** The name of the type: `ButtonLinkProps`. */
  readonly name: string;
  readonly description: string;
  /** The element whose attributes may all be given too. */
  readonly element: string | null;
  readonly rows: readonly PropRow[];
}

/** What the types say of a component. */
export interface ComponentProps {
  readonly component: string;
  /** The folder of its source: `date-input`. */
  readonly folder: string;
  readonly description: string;
  readonly tables: readonly PropTable[];
}

interface Reader {
  readonly checker: ts.TypeChecker;
  /** True for a declaration of the package itself. */
  readonly isOwn: (declaration: ts.Declaration) => boolean;
}

const documentation = (symbol: ts.Symbol | undefined, { checker }: Reader): string =>
  ts
    .displayPartsToString(symbol?.getDocumentationComment(checker))
    .replaceAll(/\{@link (\w+)\}/g, '`$1`')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The type as it was written, without what a reader needs not. */
const writtenType = (declaration: ts.Declaration, symbol: ts.Symbol, { checker }: Reader): string => {
  const written =
    'type' in declaration && declaration.type
      ? (declaration.type as ts.TypeNode).getText()
      : checker.typeToString(checker.getTypeOfSymbolAtLocation(symbol, declaration));
  return written
    .replaceAll(/\s+/g, ' ')
    .replace(/ \| undefined$/, '')
    .replace(/^\| /, '');
};

const rowsOf = (of: ts.Type, reader: Reader): PropRow[] =>
  of.getProperties().flatMap((symbol) => {
    const declaration = symbol.declarations?.find(reader.isOwn);
    const type = declaration && writtenType(declaration, symbol, reader);
    // What a form of a type may not have is no prop of it.
    if (!type || type === 'undefined') return [];
    return {
      name: symbol.name,
      type,
      isRequired: (symbol.flags & ts.SymbolFlags.Optional) === 0,
      description: documentation(symbol, reader),
    };
  });

/** What a declaration is made from, as it is written: `interface A extends B<'p'>`, `type A = B<'p'> & C`. */
const madeFrom = (declaration: ts.Declaration): string => declaration.getText().split('{')[0] ?? '';

/** How far an element is looked for through types that are made from others. */
const DEPTH = 4;

/** The element named by `ElementProps<'a'>` or `ElementOptions<'a'>` in a declaration, or in one that it is made from. */
const elementOf = (symbol: ts.Symbol | undefined, reader: Reader, depth = 0): string | undefined => {
  for (const declaration of symbol?.declarations ?? []) {
    const head = madeFrom(declaration);
    const found = /Element(?:Props|Options)<'(\w+)'>/.exec(head)?.[1];
    if (found) return found;
    const bases = new Set(depth < DEPTH ? head.match(/\b[A-Z]\w+/g) : []);
    const element = reader.checker
      .getSymbolsInScope(declaration, ts.SymbolFlags.Type | ts.SymbolFlags.Alias)
      .filter(({ name }) => bases.has(name))
      .map((base) => resolve(base, reader))
      .filter((base) => base !== symbol && base.declarations?.some(reader.isOwn))
      .map((base) => elementOf(base, reader, depth + 1))
      .find(Boolean);
    if (element) return element;
  }
  return undefined;
};

const resolve = (symbol: ts.Symbol, { checker }: Reader): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

const tableOf = (type: ts.Type, fallback: ts.Symbol | undefined, reader: Reader): PropTable => {
  const symbol = type.aliasSymbol ?? (type.symbol?.name.startsWith('__') ? fallback : type.symbol) ?? fallback;
  return {
    name: symbol?.name ?? 'Props',
    description: documentation(symbol, reader),
    element: elementOf(symbol, reader) ?? null,
    rows: rowsOf(type, reader),
  };
};

/** A table of each form that a type has. */
const tablesOf = (type: ts.Type, named: ts.Symbol | undefined, reader: Reader): PropTable[] =>
  (type.isUnion() ? type.types : [type])
    .filter((form) => form.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))
    .map((form) => tableOf(form, named, reader));

/** Types of the package that the rows of a table name, and those that these name. */
const namedTypes = (
  tables: readonly PropTable[],
  types: ReadonlyMap<string, ts.Symbol>,
  reader: Reader,
): PropTable[] => {
  const found = new Map(tables.map((table) => [table.name, table]));
  const queue = [...tables];
  for (let table = queue.shift(); table; table = queue.shift()) {
    for (const name of table.rows.flatMap(({ type }) => type.match(/\b[A-Z]\w+/g) ?? [])) {
      const symbol = types.get(name);
      if (!symbol || found.has(name)) continue;
      for (const next of tablesOf(reader.checker.getDeclaredTypeOfSymbol(symbol), symbol, reader)) {
        if (next.rows.length === 0 || found.has(next.name)) continue;
        found.set(next.name, next);
        queue.push(next);
      }
    }
  }
  return [...found.values()];
};

/** A component takes one object and gives an element. */
const propsType = (symbol: ts.Symbol, reader: Reader): ts.Type | undefined => {
  const [declaration] = symbol.declarations ?? [];
  if (!declaration || !/^[A-Z]/.test(symbol.name)) return undefined;
  const [signature] = reader.checker.getTypeOfSymbolAtLocation(symbol, declaration).getCallSignatures();
  const [parameter] = signature?.getParameters() ?? [];
  return parameter && reader.checker.getTypeOfSymbolAtLocation(parameter, declaration);
};

/** Reads from the types of a package what each of its components takes. */
export const propTables = (specifier: string): ComponentProps[] => {
  const entry = fileURLToPath(import.meta.resolve(specifier)).replace(/\.js$/, '.d.ts');
  const folder = dirname(entry) + sep;
  const program = ts.createProgram([entry], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2023,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${specifier} has no types at ${entry}: build it first.`);
  const reader: Reader = {
    checker,
    isOwn: (declaration) => declaration.getSourceFile().fileName.startsWith(folder.replaceAll(sep, '/')),
  };
  const exported = checker.getExportsOfModule(module).map((symbol) => resolve(symbol, reader));
  const types = new Map(
    exported.filter(({ flags }) => flags & ts.SymbolFlags.Type).map((symbol) => [symbol.name, symbol]),
  );
  return exported.flatMap((symbol) => {
    const type = propsType(symbol, reader);
    if (!type) return [];
    const forms = tablesOf(type, type.aliasSymbol, reader);
    return {
      component: symbol.name,
      folder: basename(dirname(symbol.declarations?.[0]?.getSourceFile().fileName ?? '')),
      description: documentation(symbol, reader),
      tables: namedTypes(forms, types, reader),
    };
  });
};

import ts from 'typescript';

export interface Import {
  readonly line: number;
  /** As written, like `../core/ids.ts` or `zod/mini`. */
  readonly from: string;
  readonly typesOnly: boolean;
}

export interface Name {
  readonly line: number;
  /** A name the code uses, like `document`, `Date.now` or `new Date`. */
  readonly name: string;
}

export interface Source {
  readonly imports: readonly Import[];
  readonly names: readonly Name[];
}

/** The code in an `.astro` file: front matter and scripts, with everything else blank so that lines keep their number. */
function codeOfAstro(text: string): string {
  const code = /^\s*---\r?\n([\s\S]*?)\n---|<script(?:\s[^>]*)?>([\s\S]*?)<\/script>/g;
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  let result = '';
  let end = 0;
  for (const match of text.matchAll(code)) {
    const inner = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].indexOf(inner);
    result += blank(text.slice(end, start)) + inner;
    end = start + inner.length;
  }
  return result;
}

function isTypesOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

function importOf(node: ts.Node): { readonly from: ts.Node; readonly typesOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node)) return { from: node.moduleSpecifier, typesOnly: isTypesOnly(node) };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return { from: node.moduleSpecifier, typesOnly: isTypesOnly(node) };
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return { from: node.argument.literal, typesOnly: true };
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    return argument && { from: argument, typesOnly: false };
  }
  return undefined;
}

/** A name in the place of a value; names of members, keys and types are no use of the thing itself. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !ts.isTypeElement(parent) && !ts.isTypeReferenceNode(parent) && !ts.isBindingElement(parent);
}

function nameOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression))
    return `${node.expression.text}.${node.name.text}`;
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) return `new ${node.expression.text}`;
  return ts.isIdentifier(node) && isValue(node) ? node.text : undefined;
}

/** Reads what a file imports and which names it uses. Comments and strings do not count. */
export function scanSource(file: string, text: string): Source {
  const isAstro = file.endsWith('.astro');
  const kind = /\.(tsx|jsx)$/.test(file) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, isAstro ? codeOfAstro(text) : text, ts.ScriptTarget.Latest, true, kind);
  const imports: Import[] = [];
  const names: Name[] = [];
  const visit = (node: ts.Node): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    const found = importOf(node);
    if (found && ts.isStringLiteralLike(found.from))
      imports.push({ line, from: found.from.text, typesOnly: found.typesOnly });
    const name = nameOf(node);
    if (name) names.push({ line, name });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { imports, names };
}

import ts from "typescript";

/** A text in the source that a user could see, and that does not come from the catalogue. */
export interface StrayText {
  readonly line: number;
  readonly text: string;
}

/** Attributes whose value is read out or shown. */
const SHOWN_ATTRIBUTES: ReadonlySet<string> = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-placeholder",
  "aria-roledescription",
  "aria-valuetext",
  "content",
  "description",
  "heading",
  "hint",
  "intro",
  "label",
  "line",
  "name",
  "placeholder",
  "sentence",
  "spoken",
  "title",
  "validationMessage",
]);

/**
 * Finds text that a user could see in a source file: words between tags, words in an attribute that is shown or read out, words put
 * there by an expression, and everywhere whatever reads like a sentence.
 *
 * @example visibleText("x.tsx", "<p>Hello</p>") // [{ line: 1, text: "Hello" }]
 */
export function visibleText(fileName: string, source: string): readonly StrayText[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: StrayText[] = [];
  const visit = (node: ts.Node): void => {
    if (isLeftAside(node)) return;
    const text = textOf(node);
    if (text !== null && (isShown(node, fileName) ? hasWord(text) : isSentence(text)))
      found.push({
        line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1,
        text: text.trim(),
      });
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

/** Types, imports and style sheets hold words that nobody sees; what is thrown is for developers, and translated at the border. */
function isLeftAside(node: ts.Node): boolean {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return true;
  if (ts.isThrowStatement(node)) return true;
  return ts.isCallExpression(node) && ["makeStyles", "createContext"].includes(node.expression.getText());
}

function textOf(node: ts.Node): string | null {
  if (ts.isJsxText(node) || ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return node.text;
  return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node) ? node.text : null;
}

/** Whether a text is put between tags, or into an attribute that is shown. */
function isShown(node: ts.Node, fileName: string): boolean {
  if (ts.isJsxText(node)) return true;
  for (let at = node; at.parent !== undefined; at = at.parent) {
    const { parent } = at;
    // A list of choices, { kind: "ask", name: "Ask" }: its words are shown wherever it is drawn.
    if (ts.isPropertyAssignment(parent))
      return (
        isDrawn(fileName) &&
        parent.initializer === at &&
        SHOWN_ATTRIBUTES.has(parent.name.getText()) &&
        startsLarge(textOf(node) ?? "")
      );
    if (ts.isJsxAttribute(parent)) return SHOWN_ATTRIBUTES.has(parent.name.getText());
    if (ts.isJsxExpression(parent)) {
      if (ts.isJsxAttribute(parent.parent)) return SHOWN_ATTRIBUTES.has(parent.parent.name.getText());
      return true;
    }
    // What is compared, looked up or called with a word does not show it.
    const passesOn =
      ts.isConditionalExpression(parent) ||
      ts.isParenthesizedExpression(parent) ||
      ts.isTemplateExpression(parent) ||
      ts.isTemplateSpan(parent) ||
      (ts.isBinaryExpression(parent) && !isComparison(parent));
    if (!passesOn || (ts.isConditionalExpression(parent) && parent.condition === at)) return false;
  }
  return false;
}

/** Where what is written is drawn, and not the data that the rules read. */
function isDrawn(fileName: string): boolean {
  return /[\\/](taskpane|commands)[\\/]/.test(fileName);
}

/** A label begins with a capital letter; what stands in small letters is an id. */
function startsLarge(text: string): boolean {
  return /^\p{Lu}/u.test(text.trim());
}

const COMPARISONS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.InKeyword,
]);

function isComparison({ operatorToken }: ts.BinaryExpression): boolean {
  return COMPARISONS.has(operatorToken.kind);
}

/** Two letters in a row: "·" and "(" alone are no text. */
function hasWord(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

/**
 * At least three words, with a full stop, question mark or dots at its end: a sentence. What the officer's own cells may say
 * ("Percentage of calls answered") stands in the tables of the rules and is none.
 */
function isSentence(text: string): boolean {
  return /\p{L}+[,;:]? (\S+ )+\S*\p{L}[.?…]$/u.test(text.trim());
}

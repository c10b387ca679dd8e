import { decodeXstring } from "./escape";
import { TagScanner } from "./tagScanner";
import { rawTextContent } from "./xml";

/** The workbook's shared texts. */
export interface SharedStrings {
  texts: readonly string[];
  /** The first entry of each text that is without formatting of its own: what a cell may point to again. */
  plain: ReadonlyMap<string, number>;
}

/** Reads sharedStrings.xml: rich text as its plain text, without the readings (furigana) Japanese cells carry. */
export function readSharedStrings(text: string | undefined): SharedStrings {
  const texts: string[] = [];
  const plain = new Map<string, number>();
  if (text === undefined) return { texts, plain };
  const scanner = new TagScanner(text);
  let current = "";
  let isPlain = true;
  while (scanner.next()) {
    const { local } = scanner;
    if (local === "si") {
      if (!scanner.closing) [current, isPlain] = ["", true];
      if (!scanner.closing && !scanner.selfClosing) continue;
      if (isPlain && !plain.has(current)) plain.set(current, texts.length);
      texts.push(current);
    } else if (scanner.closing || scanner.selfClosing) continue;
    else if (local === "r") isPlain = false;
    else if (local === "phoneticPr") isPlain = false;
    else if (local === "rPh") {
      isPlain = false;
      skipElement(scanner, scanner.name);
    } else if (local === "t") current += readText(scanner);
  }
  return { texts, plain };
}

function readText(scanner: TagScanner): string {
  const from = scanner.end;
  const name = scanner.name;
  skipElement(scanner, name);
  return decodeXstring(rawTextContent(scanner.text, from, scanner.start));
}

/** Goes to the end tag of the current element; elements in it may not have its name. */
function skipElement(scanner: TagScanner, name: string): void {
  while (scanner.next()) if (scanner.closing && scanner.name === name) return;
}

/** The text of an inline string (`<is>`), given the stretch of XML inside it. */
export function readInlineString(text: string, from: number, to: number): string {
  const scanner = new TagScanner(text, from, to);
  let found = "";
  while (scanner.next()) {
    if (scanner.closing || scanner.selfClosing) continue;
    if (scanner.local === "rPh") skipElement(scanner, scanner.name);
    else if (scanner.local === "t") found += readText(scanner);
  }
  return found;
}

import type { MixedTrait } from "../model/types";
import { decodeXstring } from "./escape";
import { TagScanner } from "./tagScanner";
import { rawTextContent } from "./xml";

/** The workbook's shared texts. */
export interface SharedStrings {
  texts: readonly string[];
  /** The first entry of each text that is without formatting of its own: what a cell may point to again. */
  plain: ReadonlyMap<string, number>;
  /** Entries of which parts are in another font than others: in what they differ. */
  mixed: ReadonlyMap<number, readonly MixedTrait[]>;
}

/** The element of a run's properties by which each trait is told. */
const TRAITS: Readonly<Record<string, MixedTrait>> = {
  rFont: "name",
  sz: "size",
  color: "color",
  b: "bold",
  i: "italic",
};

/** The runs of one text: what each says of its font, as its elements are written; one that says nothing is in the cell's own. */
class Runs {
  private readonly runs: Map<MixedTrait, string>[] = [];

  begin(): void {
    this.runs.push(new Map());
  }

  say(local: string, element: string): void {
    const trait = TRAITS[local];
    if (trait !== undefined) this.runs.at(-1)?.set(trait, element);
  }

  differIn(): readonly MixedTrait[] {
    const [first, ...more] = this.runs;
    return Object.values(TRAITS).filter((trait) => more.some((run) => run.get(trait) !== first?.get(trait)));
  }
}

/** Reads sharedStrings.xml: rich text as its plain text, without the readings (furigana) Japanese cells carry. */
export function readSharedStrings(text: string | undefined): SharedStrings {
  const texts: string[] = [];
  const plain = new Map<string, number>();
  const mixed = new Map<number, readonly MixedTrait[]>();
  if (text === undefined) return { texts, plain, mixed };
  const scanner = new TagScanner(text);
  let current = "";
  let isPlain = true;
  let runs = new Runs();
  while (scanner.next()) {
    const { local } = scanner;
    if (local === "si") {
      if (!scanner.closing) [current, isPlain, runs] = ["", true, new Runs()];
      if (!scanner.closing && !scanner.selfClosing) continue;
      if (isPlain && !plain.has(current)) plain.set(current, texts.length);
      const differIn = isPlain ? [] : runs.differIn();
      if (differIn.length > 0) mixed.set(texts.length, differIn);
      texts.push(current);
      continue;
    }
    if (!scanner.closing) runs.say(local, scanner.text.slice(scanner.start, scanner.end));
    if (scanner.closing || scanner.selfClosing) continue;
    if (local === "r") {
      isPlain = false;
      runs.begin();
    } else if (local === "phoneticPr") isPlain = false;
    else if (local === "rPh") {
      isPlain = false;
      skipElement(scanner, scanner.name);
    } else if (local === "t") current += readText(scanner);
  }
  return { texts, plain, mixed };
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

import { findNodeAtLocation, parseTree, type Node, type ParseError } from "jsonc-parser";
import { profileMistakes } from "../../wording/kpi/profileFile";

/** A place in a text, both from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export interface JsonMistake extends TextPlace {
  /** Names of the parts around it, where that is known: ["profiles", 0, "name"]. */
  readonly path: readonly (string | number)[];
  readonly sentence: string;
}

/** What a JSON text holds, with the place of each part; or where it stops being JSON. */
export type JsonReading =
  | {
      readonly kind: "value";
      readonly value: unknown;
      /** Where a part stands; of one that is not there, the nearest part around it. */
      readonly placeOf: (path: readonly (string | number)[]) => TextPlace;
    }
  | { readonly kind: "mistakes"; readonly mistakes: readonly JsonMistake[] };

const LONGEST = 500_000;
const DEEPEST = 60;

/** By jsonc-parser's `ParseErrorCode`. */
const SENTENCES: Readonly<Record<number, string>> = {
  5: profileMistakes.json.colonMissing,
  6: profileMistakes.json.commaMissing,
  7: profileMistakes.json.closing,
  8: profileMistakes.json.closing,
  9: profileMistakes.json.afterEnd,
  10: profileMistakes.json.comment,
  12: profileMistakes.json.textOpen,
  14: profileMistakes.json.backslash,
  15: profileMistakes.json.backslash,
  16: profileMistakes.json.lineInText,
};

/** What people type, or programs put, where JSON wants something else: the sentence for the character at which it stops. */
const STUMBLES: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/^[“”„‟«»″＂]/u, () => profileMistakes.json.curlyQuotes],
  [/^['‘’‚`´]/u, () => profileMistakes.json.singleQuotes],
  [/^[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]/u, () => profileMistakes.json.oddSpace],
  [/^(?:True|False|TRUE|FALSE|None|NULL|Null|yes|no|Yes|No)\b/u, () => profileMistakes.json.trueOrFalse],
  [/^[\p{L}_#±%][^\s",:[\]{}]*/u, (found) => profileMistakes.json.wordWithoutQuotes(found)],
  [/^[.,+]\d/u, () => profileMistakes.json.numberForm],
];
const LONGEST_FOUND = 30;

/** Reads strict JSON: no comments, no comma at the end. Nothing is thrown, whatever the text. */
export function readJson(text: string): JsonReading {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const at = (offset: number, sentence: string, path: JsonMistake["path"] = []): JsonMistake => ({
    ...placeIn(source, offset),
    path,
    sentence,
  });
  const mistakes = (...list: readonly JsonMistake[]): JsonReading => ({ kind: "mistakes", mistakes: list });
  const packed = packedFile(source);
  if (packed !== null) return mistakes(at(0, packed));
  const unreadable = source.search(/[\uFFFD\u0000]/);
  if (unreadable >= 0) return mistakes(at(unreadable, profileMistakes.json.encoding));
  if (source.trim() === "") return mistakes(at(0, profileMistakes.json.empty));
  if (source.length > LONGEST) return mistakes(at(0, profileMistakes.json.tooLong));
  if (depthOf(source) > DEEPEST) return mistakes(at(0, profileMistakes.json.tooDeep));
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  // What is missing at the end is missing behind the last that is written: a line after it may not even be seen.
  if (first !== undefined)
    return mistakes(at(Math.min(first.offset, source.trimEnd().length), sentenceFor(first, source)));
  const value = parsed(source);
  if (tree === undefined || value === undefined) return mistakes(at(0, profileMistakes.json.syntax));
  const twice = repeatedKeys(tree);
  if (twice.length > 0)
    return mistakes(...twice.map(({ node, key, path }) => at(node.offset, profileMistakes.twice(key), path)));
  return { kind: "value", value, placeOf: (path) => placeIn(source, offsetOf(tree, path)) };
}

/** A ZIP file begins so, and each of its parts with the part's name; an Excel workbook is one that has a folder "xl". */
const ZIP = "PK\u0003\u0004";

/** What a file is that is no text at all, as a sentence; null where it may be one. */
function packedFile(source: string): string | null {
  if (!source.startsWith(ZIP)) return null;
  return /xl\/|\[Content_Types\]/.test(source) ? profileMistakes.json.workbook : profileMistakes.json.zip;
}

/** "Value expected" right after a comma is that comma's fault. */
function sentenceFor({ error, offset }: ParseError, source: string): string {
  const isClosing = /[\]}]/.test(source.charAt(offset));
  if (isClosing && source.slice(0, offset).trimEnd().endsWith(",")) return profileMistakes.json.trailingComma;
  if (offset >= source.trimEnd().length) return profileMistakes.json.closing;
  const rest = source.slice(offset, offset + LONGEST_FOUND);
  for (const [pattern, sentence] of STUMBLES) {
    const [found] = pattern.exec(rest) ?? [];
    if (found !== undefined) return sentence(found);
  }
  return SENTENCES[error] ?? profileMistakes.json.syntax;
}

function parsed(source: string): unknown {
  try {
    const value: unknown = JSON.parse(source);
    return value;
  } catch {
    return undefined;
  }
}

/** How deep its brackets go, those in quotation marks aside: a reader that calls itself must not run out of stack. */
function depthOf(source: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let index = 0; index < source.length; index += 1) {
    const character = source[index];
    if (quoted && character === "\\") index += 1;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === "{" || character === "[")) deepest = Math.max(deepest, (depth += 1));
    else if (!quoted && (character === "}" || character === "]")) depth -= 1;
  }
  return deepest;
}

function placeIn(source: string, offset: number): TextPlace {
  const before = source.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

function offsetOf(tree: Node, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    // The name of a part rather than its value: that is what is looked for in the text.
    if (node !== undefined) return node.parent?.type === "property" ? node.parent.offset : node.offset;
  }
  return tree.offset;
}

interface RepeatedKey {
  readonly node: Node;
  readonly key: string;
  readonly path: readonly (string | number)[];
}

function repeatedKeys(node: Node, path: readonly (string | number)[] = []): readonly RepeatedKey[] {
  const children = node.children ?? [];
  if (node.type === "array") return children.flatMap((child, index) => repeatedKeys(child, [...path, index]));
  if (node.type !== "object") return [];
  const seen = new Set<string>();
  return children.flatMap((property) => {
    const [name, value] = property.children ?? [];
    const key = typeof name?.value === "string" ? name.value : "";
    const isRepeated = seen.has(key);
    seen.add(key);
    const own = isRepeated ? [{ node: property, key, path: [...path, key] }] : [];
    return [...own, ...(value === undefined ? [] : repeatedKeys(value, [...path, key]))];
  });
}

import type { ColumnProperties, Sheet } from "../model/types";
import { escapeAttribute } from "./escape";
import type { SheetPart } from "./sheetPart";
import { appendInside, patchedElement, removeElement, type Splice } from "./splice";
import { attributes, child, childrenNamed, isTrue, type XmlDocument, type XmlElement } from "./xml";

/** Attributes of a `<col>` to set, or to take away (null). */
type Changes = Readonly<Record<string, string | null>>;

/** 0-based columns, both included, that say the same. */
interface Run {
  first: number;
  last: number;
  changes: Changes;
}

/** A `<col>` of the file, what it says, and the 0-based columns it says it of. */
interface Span {
  element: XmlElement;
  found: ReadonlyMap<string, string>;
  first: number;
  last: number;
}

/** Calibri 11: 7 pixels a character. Excel shows whole pixels, and a width read and set again is only that exact. */
const PIXELS_A_CHARACTER = 7;

/**
 * Patches `<cols>` for the columns whose width, hiding or style changed, and for no other: a `<col>` that holds none of
 * them keeps every character, one that holds some is split at them, and a column that no `<col>` holds gets one of its
 * own. What a `<col>` says beside (grouping) stays. A width that is the same to the pixel is no change.
 */
export function saveColumns(part: SheetPart, sheet: Sheet, was: Sheet): void {
  const changed = changedColumns(sheet, was);
  if (changed.length === 0) return;
  const { document } = part;
  const list = child(document.root, "cols");
  const spans = childrenNamed(list, "col").map((element) => spanOf(document, element));
  const covered = new Set<number>();
  const patched = spans.flatMap((span): Splice[] => {
    const mine = new Set(changed.filter((column) => column >= span.first && column <= span.last));
    if (mine.size === 0) return [];
    for (const column of mine) covered.add(column);
    const { start, end } = span.element;
    return [{ start, end, text: splitXml(document, span, mine, sheet) }];
  });
  const fresh = runsOf(
    changed.filter((column) => !covered.has(column)),
    (column) => columnChanges(new Map(), sheet.columns.get(column), sheet.defaultColumnWidth),
  ).filter(({ changes }) => Object.keys(changes).length > 0);
  const { prefix } = document.root;
  if (!list) {
    const items = fresh.map((run) => newXml(prefix, run)).join("");
    if (items !== "") part.setChild("cols", () => `<${prefix}cols>${items}</${prefix}cols>`);
    return;
  }
  const gone = patched.filter(({ text }) => text === "").length;
  // A list that is left empty goes, as the schema has none; one the file had empty is only filled.
  if (gone > 0 && gone === spans.length && fresh.length === 0) {
    part.apply(document, [removeElement(list)]);
    return;
  }
  part.apply(document, [...patched, ...insertions(document, list, spans, fresh)]);
}

function changedColumns(sheet: Sheet, was: Sheet): number[] {
  const columns = [...new Set([...sheet.columns.keys(), ...was.columns.keys()])].sort((a, b) => a - b);
  return columns.filter((column) => {
    const [now, before] = [sheet.columns.get(column), was.columns.get(column)];
    return (
      !isSameWidth(now?.width ?? null, before?.width ?? null, was.defaultColumnWidth) ||
      (now?.hidden ?? false) !== (before?.hidden ?? false) ||
      (now?.styleXf ?? 0) !== (before?.styleXf ?? 0)
    );
  });
}

// A column without width has the sheet's own. To go back to that (null) from a number is a change even where both look the same.
function isSameWidth(now: number | null, before: number | null, defaultWidth: number): boolean {
  if (now === before || now === null) return now === before;
  return pixels(now) === pixels(before ?? defaultWidth);
}

const pixels = (characters: number): number => Math.round(characters * PIXELS_A_CHARACTER);

function spanOf(document: XmlDocument, element: XmlElement): Span {
  const found = attributes(document, element);
  const last = Math.min(Number(found.get("max")), 16_384) - 1;
  return { element, found, first: Number(found.get("min")) - 1, last };
}

/** A `<col>` once its changed columns say what they are now; "" where it has nothing left to say. */
function splitXml(
  document: XmlDocument,
  { element, found, first, last }: Span,
  changed: ReadonlySet<number>,
  sheet: Sheet,
): string {
  const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const runs = runsOf(all, (column) =>
    changed.has(column)
      ? columnChanges(found, sheet.columns.get(column), sheet.defaultColumnWidth)
      : UNCHANGED,
  );
  return runs
    .map((run) => {
      if (run.changes !== UNCHANGED && saysNothing(found, run.changes)) return "";
      const min = run.first === first ? {} : { min: String(run.first + 1) };
      const max = run.last === last ? {} : { max: String(run.last + 1) };
      return patchedElement(document, element, { ...min, ...max, ...run.changes });
    })
    .join("");
}

const UNCHANGED: Changes = {};

/** Neighbours that say the same, together. `columns` are in order. */
function runsOf(columns: readonly number[], changesOf: (column: number) => Changes): Run[] {
  const runs: Run[] = [];
  for (const column of columns) {
    const changes = changesOf(column);
    const run = runs.at(-1);
    if (run && run.last === column - 1 && isSame(run.changes, changes)) run.last = column;
    else runs.push({ first: column, last: column, changes });
  }
  return runs;
}

const isSame = (one: Changes, other: Changes): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

function saysNothing(found: ReadonlyMap<string, string>, changes: Changes): boolean {
  const left = new Map<string, string | null>([...found, ...Object.entries(changes)]);
  return [...left].every(([name, value]) => value === null || name === "min" || name === "max");
}

/** What has to change in the attributes of a `<col>` that says `found`, for a column that is now so. */
function columnChanges(
  found: ReadonlyMap<string, string>,
  now: ColumnProperties | undefined,
  defaultWidth: number,
): Changes {
  const changes: Record<string, string | null> = {};
  const inFile = found.get("width");
  const width = now?.width ?? null;
  if (!isSameWidth(width, inFile === undefined ? null : Number(inFile), defaultWidth)) {
    changes.width = width === null ? null : String(width);
    changes.customWidth = width === null ? null : "1";
    changes.bestFit = null;
  }
  if ((now?.hidden ?? false) !== isTrue(found.get("hidden"))) changes.hidden = now?.hidden ? "1" : null;
  const style = now?.styleXf ?? 0;
  if (style !== Number(found.get("style") ?? 0)) changes.style = style === 0 ? null : String(style);
  // Excel hides nothing, and shows the column at width 0, where a column has no width.
  const hasWidth = changes.width === undefined ? inFile !== undefined : changes.width !== null;
  if (!hasWidth && !saysNothing(found, changes)) changes.width = String(defaultWidth);
  return changes;
}

function newXml(prefix: string, { first, last, changes }: Run): string {
  const said = Object.entries(changes).flatMap(([name, value]) =>
    value === null ? [] : ` ${name}="${escapeAttribute(value)}"`,
  );
  return `<${prefix}col min="${first + 1}" max="${last + 1}"${said.join("")}/>`;
}

/** New `<col>`s stand in the columns' order, as Excel demands. */
function insertions(
  document: XmlDocument,
  list: XmlElement,
  spans: readonly Span[],
  fresh: readonly Run[],
): Splice[] {
  const { prefix } = list;
  const [start] = spans;
  if (!start) {
    return fresh.length === 0
      ? []
      : [appendInside(document, list, fresh.map((run) => newXml(prefix, run)).join(""))];
  }
  return fresh.map((run) => {
    const before = spans.filter(({ first }) => first < run.first).at(-1);
    const place = before?.element.end ?? start.element.start;
    return { start: place, end: place, text: newXml(prefix, run) };
  });
}

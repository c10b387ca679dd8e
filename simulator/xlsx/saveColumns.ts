import type { ColumnProperties, Sheet } from "../model/types";
import { escapeAttribute } from "./escape";
import { attributes, child, childrenNamed, isTrue, type XmlDocument } from "./xml";

/**
 * The inside of `<cols>` for a sheet whose columns changed: what the file says of each column is kept (grouping, best
 * fit), with width, hiding and style as they are now; neighbours that say the same are put together again.
 */
export function columnsXml(document: XmlDocument, sheet: Sheet): string {
  const inFile = fileColumns(document);
  const { prefix } = document.root;
  const columns = [...new Set([...inFile.keys(), ...sheet.columns.keys()])].sort((a, b) => a - b);
  const runs: { first: number; last: number; said: string }[] = [];
  for (const column of columns) {
    const said = columnAttributes(inFile.get(column), sheet.columns.get(column), sheet.defaultColumnWidth);
    if (said === "") continue;
    const run = runs.at(-1);
    if (run && run.last === column - 1 && run.said === said) run.last = column;
    else runs.push({ first: column, last: column, said });
  }
  return runs
    .map(({ first, last, said }) => `<${prefix}col min="${first + 1}" max="${last + 1}"${said}/>`)
    .join("");
}

function fileColumns(document: XmlDocument): Map<number, ReadonlyMap<string, string>> {
  const columns = new Map<number, ReadonlyMap<string, string>>();
  for (const element of childrenNamed(child(document.root, "cols"), "col")) {
    const found = attributes(document, element);
    const last = Math.min(Number(found.get("max")), 16_384);
    for (let column = Number(found.get("min")); column <= last; column += 1) columns.set(column - 1, found);
  }
  return columns;
}

function columnAttributes(
  inFile: ReadonlyMap<string, string> | undefined,
  now: ColumnProperties | undefined,
  defaultWidth: number,
): string {
  const said = new Map([...(inFile ?? [])].filter(([name]) => name !== "min" && name !== "max"));
  const fileWidth = inFile?.get("width");
  const width = now?.width ?? null;
  if (width !== (fileWidth === undefined ? null : Number(fileWidth))) {
    if (width === null) for (const name of ["width", "customWidth", "bestFit"]) said.delete(name);
    else said.set("width", String(width)).set("customWidth", "1").delete("bestFit");
  }
  if ((now?.hidden ?? false) !== isTrue(inFile?.get("hidden"))) {
    if (now?.hidden) said.set("hidden", "1");
    else said.delete("hidden");
  }
  const style = now?.styleXf ?? 0;
  if (style !== Number(inFile?.get("style") ?? 0)) {
    if (style === 0) said.delete("style");
    else said.set("style", String(style));
  }
  // Excel hides nothing, and shows the column at width 0, where a column has no width.
  if (said.size > 0 && !said.has("width")) said.set("width", String(defaultWidth));
  return [...said].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { parseAddress } from "../../simulator/model/address";
import { cellAt } from "../../simulator/model/sheet";
import type { Cell, Sheet } from "../../simulator/model/types";
import { openWorkbook, type OpenedWorkbook } from "../../simulator/xlsx/open";
import { saveWorkbook } from "../../simulator/xlsx/save";

/** Small packages written by hand, and looking into the ones that come out. */

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A `<Relationships>` part of [id, kind, target] rows. */
export function relations(...rows: [id: string, kind: string, target: string][]): string {
  const items = rows.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

export const worksheet = (inside: string) =>
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${inside}</worksheet>`;

export const sheetData = (rows: string) => worksheet(`<sheetData>${rows}</sheetData>`);

export const sharedStrings = (...items: string[]) =>
  `${HEAD}<sst xmlns="${MAIN}">${items.map((one) => `<si>${one}</si>`).join("")}</sst>`;

export const styleSheet = (inside: string) => `${HEAD}<styleSheet xmlns="${MAIN}">${inside}</styleSheet>`;

/** A package of one worksheet; `parts` adds parts or replaces the usual ones, null leaves one out. */
export function rawWorkbook(sheet: string, parts: Readonly<Record<string, string | null>> = {}): Uint8Array {
  const all: Record<string, string | null> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
      ["rId3", "styles", "styles.xml"],
      ["rId4", "theme", "theme/theme1.xml"],
      ["rId5", "calcChain", "calcChain.xml"],
    ),
    "xl/worksheets/sheet1.xml": sheet,
    ...parts,
  };
  const bytes = Object.entries(all).flatMap(([name, text]) =>
    text === null ? [] : [[name, strToU8(text)] as const],
  );
  return zipSync(Object.fromEntries(bytes));
}

/** A file made by another program: see fixtures/README.md. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "fixtures", name)));
}

export const open = (bytes: Uint8Array): OpenedWorkbook => openWorkbook(bytes, "test.xlsx");

/** Saves, and gives the parts as texts. */
export function savedParts(opened: OpenedWorkbook): Record<string, string> {
  return partTexts(saveWorkbook(opened));
}

export function partTexts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part, true)]),
  );
}

/** Names of the parts that differ between two packages, in the second one's order; a part that is gone has a minus. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partTexts(before), partTexts(after)];
  const gone = Object.keys(old).filter((name) => now[name] === undefined);
  return [...Object.keys(now).filter((name) => now[name] !== old[name]), ...gone.map((name) => `-${name}`)];
}

export function firstSheet(opened: OpenedWorkbook): Sheet {
  const [sheet] = opened.workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

export function sheetNamed(opened: OpenedWorkbook, name: string): Sheet {
  const sheet = opened.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The cell at "B3"; throws where the sheet has none. */
export function at(sheet: Sheet, address: string): Cell {
  const place = parseAddress(address);
  const cell = place && cellAt(sheet, place.row, place.column);
  if (!cell) throw new Error(`no cell ${address}`);
  return cell;
}

export const place = (address: string): [row: number, column: number] => {
  const found = parseAddress(address);
  if (!found) throw new Error(address);
  return [found.row, found.column];
};

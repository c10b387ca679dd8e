import fc from "fast-check";
import { setCell, removeCell, ensureCell } from "../../simulator/model/sheet";
import type { CellValue } from "../../simulator/model/types";
import { saveWorkbook } from "../../simulator/xlsx/save";
import {
  at,
  changedParts,
  firstSheet,
  fixture,
  open,
  place,
  rawWorkbook,
  relations,
  savedParts,
  sharedStrings,
  sheetData,
  sheetNamed,
  worksheet,
} from "./xlsxPackage";

const SHEET = "xl/worksheets/sheet1.xml";

/** The rows of the saved sheet after a change to the one cell or more. */
function rowsAfter(
  rows: string,
  change: (sheet: ReturnType<typeof firstSheet>) => void,
  parts: Record<string, string> = {},
): string {
  const opened = open(rawWorkbook(sheetData(rows), parts));
  change(firstSheet(opened));
  return /<sheetData>(.*)<\/sheetData>/s.exec(savedParts(opened)[SHEET] ?? "")?.[1] ?? "";
}

const set = (address: string, value: CellValue) => (sheet: ReturnType<typeof firstSheet>) =>
  setCell(sheet, ...place(address), { value });

describe("nothing changed", () => {
  test.each(["openpyxl.xlsx", "libreoffice.xlsx"])("%s comes back byte for byte", (name) => {
    const bytes = fixture(name);
    expect(saveWorkbook(open(bytes)) === bytes).toBe(true);
  });

  test("also after a change was taken back", () => {
    const bytes = fixture("openpyxl.xlsx");
    const opened = open(bytes);
    const cell = at(firstSheet(opened), "F2");
    cell.value = 1;
    cell.value = 0.75;
    ensureCell(firstSheet(opened), 500, 3);
    expect(saveWorkbook(opened) === bytes).toBe(true);
  });
});

describe("only what changed", () => {
  test.each<[name: string, parts: string[]]>([
    ["openpyxl.xlsx", [SHEET]],
    ["libreoffice.xlsx", [SHEET]],
  ])("one value in %s changes one part, and in it one cell", (name, parts) => {
    const bytes = fixture(name);
    const opened = open(bytes);
    setCell(sheetNamed(opened, "Place & Economy"), ...place("G2"), { value: "↓ R" });
    const saved = saveWorkbook(opened);
    expect(changedParts(bytes, saved)).toEqual(parts);
    const [before, after] = [savedParts(open(bytes))[SHEET] ?? "", savedParts(opened)[SHEET] ?? ""];
    const cell = /<c r="G2"[^>]*?(\/>|>.*?<\/c>)/;
    expect(after.replace(cell, "")).toBe(before.replace(cell, ""));
    expect(at(firstSheet(open(saved)), "G2").value).toBe("↓ R");
  });

  test("rich text, unknown attributes and odd spacing beside it stay", () => {
    const rows = `<row r="1" spans="1:3" x14ac:dyDescent="0.2">
      <c r="A1" t="inlineStr" ph="1"><is><r><rPr><b/></rPr><t>bold</t></r></is></c><c r='B1'  s='0' ><v>1</v></c><c r="C1"><v>1</v></c></row>`;
    const changed = rowsAfter(rows, set("C1", 2));
    expect(changed).toBe(rows.replace('<c r="C1"><v>1</v></c>', '<c r="C1"><v>2</v></c>'));
  });

  test("the order of the parts stays", () => {
    const bytes = fixture("libreoffice.xlsx");
    const opened = open(bytes);
    set("A2", "x")(firstSheet(opened));
    const order = (zip: Uint8Array) => [...open(zip).package.parts.keys()];
    expect(order(saveWorkbook(opened))).toEqual(order(bytes));
  });
});

test.each<[what: string, value: CellValue, xml: string]>([
  ["a number", 0.1 + 0.2, '<c r="A1"><v>0.30000000000000004</v></c>'],
  ["a large number", 1e21, '<c r="A1"><v>1e+21</v></c>'],
  ["a number there is not", Infinity, '<c r="A1" t="e"><v>#NUM!</v></c>'],
  ["yes or no", false, '<c r="A1" t="b"><v>0</v></c>'],
  ["nothing", "", ""],
  ["a text", "a < b & c", '<c r="A1" t="inlineStr"><is><t>a &lt; b &amp; c</t></is></c>'],
  ["a text the workbook has", "Amber", '<c r="A1" t="s"><v>1</v></c>'],
  ["one it has in rich text only", "Red", '<c r="A1" t="inlineStr"><is><t>Red</t></is></c>'],
  ["spaces at the ends", " a ", '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>'],
  ["a control character", "a\u0001b", '<c r="A1" t="inlineStr"><is><t>a_x0001_b</t></is></c>'],
  ["a carriage return", "a\rb", '<c r="A1" t="inlineStr"><is><t>a_x000D_b</t></is></c>'],
  ["what looks like an escape", "_x0041_", '<c r="A1" t="inlineStr"><is><t>_x005F_x0041_</t></is></c>'],
  ["half of a surrogate pair", "\ud83d!", '<c r="A1" t="inlineStr"><is><t>_xD83D_!</t></is></c>'],
])("%s is written as Excel reads it", (_what, value, xml) => {
  const strings = sharedStrings("<r><t>Red</t></r>", "<t>Amber</t>");
  const rows = rowsAfter('<row r="1"><c r="A1"><v>9</v></c></row>', set("A1", value), {
    "xl/sharedStrings.xml": strings,
  });
  expect(rows).toBe(`<row r="1">${xml}</row>`);
});

test("any text comes back as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      const opened = open(rawWorkbook(sheetData("")));
      set("A1", text)(firstSheet(opened));
      if (text !== "") expect(at(firstSheet(open(saveWorkbook(opened))), "A1").value).toBe(text);
    }),
    { numRuns: 200 },
  );
});

describe("cells that are new", () => {
  test.each<[where: string, address: string, rows: string]>([
    ["at the front of a row", "A2", '<row r="2"><c r="A2"><v>7</v></c><c r="B2"/></row><row r="5"/>'],
    ["at its end", "AA2", '<row r="2"><c r="B2"/><c r="AA2"><v>7</v></c></row><row r="5"/>'],
    ["in an empty row", "C5", '<row r="2"><c r="B2"/></row><row r="5"><c r="C5"><v>7</v></c></row>'],
    [
      "before the first row",
      "C1",
      '<row r="1"><c r="C1"><v>7</v></c></row><row r="2"><c r="B2"/></row><row r="5"/>',
    ],
    ["between rows", "A3", '<row r="2"><c r="B2"/></row><row r="3"><c r="A3"><v>7</v></c></row><row r="5"/>'],
    [
      "after the last",
      "XFD1048576",
      '<row r="2"><c r="B2"/></row><row r="5"/><row r="1048576"><c r="XFD1048576"><v>7</v></c></row>',
    ],
  ])("%s", (_where, address, rows) => {
    expect(rowsAfter('<row r="2"><c r="B2"/></row><row r="5"/>', set(address, 7))).toBe(rows);
  });

  test("in an empty sheet", () => {
    const opened = open(rawWorkbook(worksheet("<sheetData/>")));
    set("B2", 7)(firstSheet(opened));
    expect(savedParts(opened)[SHEET]).toContain(
      '<sheetData><row r="2"><c r="B2"><v>7</v></c></row></sheetData>',
    );
  });

  test("widen the row's span and the sheet's dimension", () => {
    const opened = open(
      rawWorkbook(
        worksheet('<dimension ref="B2:C3"/><sheetData><row r="2" spans="2:3"><c r="B2"/></row></sheetData>'),
      ),
    );
    set("E2", 7)(firstSheet(opened));
    const text = savedParts(opened)[SHEET] ?? "";
    expect(text).toContain('<dimension ref="B2:E3"/>');
    expect(text).toContain('<row r="2" spans="2:5">');
  });

  test("look like their row, else like their column", () => {
    const styles = `<styleSheet><cellXfs><xf/><xf numFmtId="9"/><xf numFmtId="10"/></cellXfs></styleSheet>`;
    const part = worksheet(
      '<cols><col min="1" max="3" style="1"/></cols><sheetData><row r="2" s="2" customFormat="1"/></sheetData>',
    );
    const opened = open(rawWorkbook(part, { "xl/styles.xml": styles }));
    for (const address of ["A1", "A2"]) set(address, 1)(firstSheet(opened));
    const text = savedParts(opened)[SHEET] ?? "";
    expect(text).toContain('<c r="A1" s="1"><v>1</v></c>');
    expect(text).toContain('<c r="A2" s="2"><v>1</v></c>');
  });

  test("with the file's own prefix", () => {
    const part = `<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>`;
    const opened = open(rawWorkbook(part));
    for (const address of ["A1", "A2"]) set(address, "t")(firstSheet(opened));
    expect(savedParts(opened)[SHEET]).toContain(
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>t</x:t></x:is></x:c></x:row><x:row r="2">',
    );
  });
});

test("a cell that was removed goes", () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';
  expect(rowsAfter(rows, (sheet) => removeCell(sheet, 0, 0))).toBe('<row r="1"><c r="B1"><v>2</v></c></row>');
});

describe("formulas", () => {
  test('a formula is written with its result, also one of ""', () => {
    const rows = rowsAfter("", (sheet) => {
      setCell(sheet, 0, 0, { formula: '=IF(B1<2,"a","b")', value: "a" });
      setCell(sheet, 0, 1, { formula: "=A2*2" });
    });
    expect(rows).toBe(
      '<row r="1"><c r="A1" t="str"><f>IF(B1&lt;2,"a","b")</f><v>a</v></c><c r="B1" t="str"><f>A2*2</f><v></v></c></row>',
    );
  });

  test("replacing the cell that others share a formula with writes theirs out", () => {
    const shared = `<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>`;
    expect(rowsAfter(shared, set("A1", 5))).toBe(
      '<row r="1"><c r="A1"><v>5</v></c></row><row r="2"><c r="A2"><f>B2+1</f><v>2</v></c></row><row r="3"><c r="A3"><f>B3+1</f><v>3</v></c></row>',
    );
  });

  const chain = (entries: string) => ({ "xl/calcChain.xml": `<calcChain>${entries}</calcChain>` });
  const two = '<row r="1"><c r="A1"><f>1</f><v>1</v></c><c r="B1"><f>2</f><v>2</v></c></row>';

  test("a replaced formula leaves the calculation chain, and the next entry says its sheet", () => {
    const opened = open(rawWorkbook(sheetData(two), chain('<c r="A1" i="1" l="1"/><c r="B1"/>')));
    set("A1", 5)(firstSheet(opened));
    expect(savedParts(opened)["xl/calcChain.xml"]).toBe('<calcChain><c r="B1" i="1"/></calcChain>');
  });

  test("the chain goes with the last formula", () => {
    const opened = open(rawWorkbook(sheetData(two), chain('<c r="A1" i="1"/><c r="B1"/>')));
    for (const address of ["A1", "B1"]) set(address, 5)(firstSheet(opened));
    const parts = savedParts(opened);
    expect(parts["xl/calcChain.xml"]).toBeUndefined();
    expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
  });

  test("a new formula joins it; another value leaves it alone", () => {
    const opened = open(rawWorkbook(sheetData(two), chain('<c r="A1" i="1"/><c r="B1"/>')));
    setCell(firstSheet(opened), 0, 2, { formula: "=A1", value: 1 });
    expect(savedParts(opened)["xl/calcChain.xml"]).toContain('<c r="B1"/><c r="C1" i="1"/>');
    const other = open(rawWorkbook(sheetData(two), chain('<c r="A1" i="1"/><c r="B1"/>')));
    set("D9", 5)(firstSheet(other));
    expect(savedParts(other)["xl/calcChain.xml"]).toBe('<calcChain><c r="A1" i="1"/><c r="B1"/></calcChain>');
  });
});

test("relations to parts that are not there do no harm", () => {
  const bytes = rawWorkbook(sheetData(""), {
    "xl/worksheets/_rels/sheet1.xml.rels": relations(["rId1", "comments", "../gone.xml"]),
  });
  expect(firstSheet(open(bytes)).notes).toEqual([]);
});

describe("a cell that no longer holds anything", () => {
  const saved = (rows: string, size: string, ...emptied: readonly string[]): string => {
    const opened = open(rawWorkbook(worksheet(`<dimension ref="${size}"/><sheetData>${rows}</sheetData>`)));
    for (const address of emptied) setCell(firstSheet(opened), ...place(address), { value: "" });
    return /<dimension.*<\/sheetData>/s.exec(savedParts(opened)[SHEET] ?? "")?.[0] ?? "";
  };
  const one = '<row r="1"><c r="A1"><v>1</v></c>';

  test("is taken out, as Excel does, and the used range ends before it", () => {
    const rows = `${one}<c r="B1"><v>2</v></c></row><row r="2"><c r="B2"><v>3</v></c></row>`;
    expect(saved(rows, "A1:B2", "B1", "B2")).toBe(
      `<dimension ref="A1"/><sheetData>${one}</row><row r="2"></row></sheetData>`,
    );
  });

  test("within the used range leaves it as large", () => {
    const rows = `${one}<c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>`;
    expect(saved(rows, "A1:C1", "B1")).toBe(
      `<dimension ref="A1:C1"/><sheetData>${one}<c r="C1"><v>3</v></c></row></sheetData>`,
    );
  });

  test("that the file had empty already stays", () => {
    const rows = `${one}<c r="B1"><v>2</v></c><c r="C1"/></row>`;
    expect(saved(rows, "A1:C1", "B1", "C1")).toBe(
      `<dimension ref="A1:C1"/><sheetData>${one}<c r="C1"/></row></sheetData>`,
    );
  });
});

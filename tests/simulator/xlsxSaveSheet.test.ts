import { formatAddress, parseAddress } from "../../simulator/model/address";
import { ensureColumn, ensureRow } from "../../simulator/model/sheet";
import type { Area, Sheet } from "../../simulator/model/types";
import { saveWorkbook } from "../../simulator/xlsx/save";
import type { OpenedWorkbook } from "../../simulator/xlsx/open";
import {
  changedParts,
  firstSheet,
  fixture,
  open,
  partTexts,
  rawWorkbook,
  savedParts,
  sheetData,
  sheetNamed,
  worksheet,
} from "./xlsxPackage";

const SHEET = "xl/worksheets/sheet1.xml";
const area = (address: string): Area => parseAddress(address) ?? { row: 0, column: 0, rows: 1, columns: 1 };

/** What the one sheet's part becomes when the sheet is changed. */
function after(inside: string, change: (sheet: Sheet) => void): string {
  const opened = open(rawWorkbook(worksheet(inside)));
  change(firstSheet(opened));
  return /<worksheet[^>]*>(.*)<\/worksheet>/s.exec(savedParts(opened)[SHEET] ?? "")?.[1] ?? "";
}

describe("the sheet's own settings", () => {
  const data = "<sheetData/>";
  const cols = '<cols><col min="2" max="4" width="20" style="1" bestFit="1" outlineLevel="1"/></cols>';
  const pane = (attributes: string, cell: string, name: string) =>
    `<sheetViews><sheetView workbookViewId="0"><pane ${attributes} topLeftCell="${cell}" activePane="${name}" state="frozen"/><selection pane="${name}"/></sheetView></sheetViews>`;
  test.each<[what: string, inside: string, change: (sheet: Sheet) => void, expected: string]>([
    [
      "a merge where there was none",
      data,
      (sheet) => sheet.merges.push(area("A1:B2")),
      `${data}<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>`,
    ],
    [
      "one more",
      `${data}<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins/>`,
      (sheet) => sheet.merges.push(area("A5:B5")),
      `${data}<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A5:B5"/></mergeCells><pageMargins/>`,
    ],
    [
      "one less",
      `${data}<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>`,
      (sheet) => sheet.merges.shift(),
      `${data}<mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells>`,
    ],
    [
      "none left",
      `${data}<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>`,
      (sheet) => sheet.merges.pop(),
      data,
    ],
    [
      "a column's width",
      cols + data,
      (sheet) => (ensureColumn(sheet, 2).width = 33),
      `<cols><col min="2" max="2" width="20" style="1" bestFit="1" outlineLevel="1"/><col min="3" max="3" width="33" style="1" outlineLevel="1" customWidth="1"/><col min="4" max="4" width="20" style="1" bestFit="1" outlineLevel="1"/></cols>${data}`,
    ],
    [
      "a hidden column",
      data,
      (sheet) => (ensureColumn(sheet, 0).hidden = true),
      `<cols><col min="1" max="1" hidden="1" width="9.140625"/></cols>${data}`,
    ],
    [
      "a hidden row",
      '<sheetData><row r="2"/></sheetData>',
      (sheet) => (ensureRow(sheet, 1).hidden = true),
      '<sheetData><row r="2" hidden="1"/></sheetData>',
    ],
    [
      "a row shown again",
      '<sheetData><row r="2" hidden="1" ht="9"/></sheetData>',
      (sheet) => (ensureRow(sheet, 1).hidden = false),
      '<sheetData><row r="2" ht="9"/></sheetData>',
    ],
    [
      "a hidden row that was not there",
      data,
      (sheet) => (ensureRow(sheet, 4).hidden = true),
      '<sheetData><row r="5" hidden="1"/></sheetData>',
    ],
    [
      "a row's height",
      '<sheetData><row r="2"/></sheetData>',
      (sheet) => (ensureRow(sheet, 1).height = 30),
      '<sheetData><row r="2" ht="30" customHeight="1"/></sheetData>',
    ],
    ["frozen rows", data, (sheet) => (sheet.frozenRows = 3), pane('ySplit="3"', "A4", "bottomLeft") + data],
    [
      "frozen rows and columns",
      `<sheetViews><sheetView workbookViewId="0"><selection activeCell="B2"/></sheetView></sheetViews>${data}`,
      (sheet) => ([sheet.frozenRows, sheet.frozenColumns] = [1, 2]),
      pane('xSplit="2" ySplit="1"', "C2", "bottomRight") + data,
    ],
    [
      "thawed",
      pane('xSplit="2"', "C1", "topRight") + data,
      (sheet) => (sheet.frozenColumns = 0),
      `<sheetViews><sheetView workbookViewId="0"></sheetView></sheetViews>${data}`,
    ],
    [
      "protection",
      data,
      (sheet) => (sheet.protected = true),
      `${data}<sheetProtection objects="1" scenarios="1" sheet="1"/>`,
    ],
    [
      "protection taken off",
      `${data}<sheetProtection sheet="1"/><pageMargins/>`,
      (sheet) => (sheet.protected = false),
      `${data}<pageMargins/>`,
    ],
    [
      "a tab's colour",
      `<sheetPr><pageSetUpPr/></sheetPr>${data}`,
      (sheet) => (sheet.tabColor = "#00B050"),
      `<sheetPr><tabColor rgb="FF00B050"/><pageSetUpPr/></sheetPr>${data}`,
    ],
    ["a filter", data, (sheet) => (sheet.autoFilter = area("A1:C3")), `${data}<autoFilter ref="A1:C3"/>`],
    [
      "no gridlines",
      data,
      (sheet) => (sheet.showGridlines = false),
      `<sheetViews><sheetView workbookViewId="0" showGridLines="0"/></sheetViews>${data}`,
    ],
  ])("%s", (_what, inside, change, expected) => expect(after(inside, change)).toBe(expected));
});

describe("notes", () => {
  const note = (address: string, text: string) => ({
    ...area(address),
    author: "KPI Status",
    text,
    visible: false,
  });
  const plain = ({ row, column, author, text }: Sheet["notes"][number]) => [
    formatAddress({ row, column, rows: 1, columns: 1 }),
    author,
    text,
  ];

  test("the first of a sheet brings its parts, and going back takes them away", () => {
    const bytes = rawWorkbook(sheetData('<row r="1"><c r="A1"/></row>'));
    const opened = open(bytes);
    firstSheet(opened).notes.push(note("B2", "Outside tolerance:\n75% < 85%"));
    const saved = saveWorkbook(opened);
    expect(changedParts(bytes, saved)).toEqual([
      "[Content_Types].xml",
      SHEET,
      "xl/worksheets/_rels/sheet1.xml.rels",
      "xl/comments1.xml",
      "xl/drawings/vmlDrawing1.vml",
    ]);
    const again = open(saved);
    expect(firstSheet(again).notes.map(plain)).toEqual([
      ["B2", "KPI Status", "Outside tolerance:\n75% < 85%"],
    ]);
    firstSheet(again).notes = [];
    expect(changedParts(bytes, saveWorkbook(again))).toEqual(["[Content_Types].xml"]);
  });

  test.each(["openpyxl.xlsx", "libreoffice.xlsx"])(
    "%s: others keep their words and boxes to the letter",
    (name) => {
      const bytes = fixture(name);
      const opened = open(bytes);
      const sheet = firstSheet(opened);
      sheet.notes.push(note("F4", "new"));
      const saved = saveWorkbook(opened);
      const parts = changedParts(bytes, saved);
      expect(parts).toHaveLength(2);
      expect(parts.join(" ")).toMatch(/comment.*(vml|legacyDrawing)|(vml|legacyDrawing).*comment/i);
      const [before, now] = [partTexts(bytes), partTexts(saved)];
      for (const part of parts) {
        const old = (before[part] ?? "").match(/<(comment|\w+:shape) .*?<\/(comment|\w+:shape)>/gs) ?? [];
        expect(old.length).toBeGreaterThan(0);
        for (const one of old) expect(now[part]).toContain(one);
      }
      expect(firstSheet(open(saved)).notes).toHaveLength(2);
    },
  );

  test("a changed one, a removed one, one always shown", () => {
    const opened = open(rawWorkbook(sheetData("")));
    firstSheet(opened).notes = [note("A1", "one"), note("A2", "two"), note("A3", "three")];
    const again = open(saveWorkbook(opened));
    const [first, , third] = firstSheet(again).notes;
    firstSheet(again).notes = [
      { ...note("A1", "changed"), author: "Another" },
      ...(third ? [{ ...third, visible: true }] : []),
    ];
    expect(first?.visible).toBe(false);
    const last = firstSheet(open(saveWorkbook(again))).notes;
    expect(last.map((one) => [...plain(one), one.visible])).toEqual([
      ["A1", "Another", "changed", false],
      ["A3", "KPI Status", "three", true],
    ]);
  });
});

describe("what travels with the workbook", () => {
  const state = {
    id: "{0A1B2C3D-0000-0000-0000-000000000001}",
    xml: '<s xmlns="urn:kpi">↓ R</s>',
    namespaceUri: "urn:kpi",
  };

  test("custom XML is added, changed and removed", () => {
    const bytes = rawWorkbook(sheetData(""));
    const opened = open(bytes);
    opened.workbook.customXmlParts.push({ ...state });
    const saved = saveWorkbook(opened);
    expect(changedParts(bytes, saved).filter((name) => name.startsWith("customXml"))).toEqual([
      "customXml/item1.xml",
      "customXml/itemProps1.xml",
      "customXml/_rels/item1.xml.rels",
    ]);
    const again = open(saved);
    expect(again.workbook.customXmlParts).toEqual([state]);
    again.workbook.customXmlParts = [{ ...state, xml: '<s xmlns="urn:kpi"/>' }];
    const changed = saveWorkbook(again);
    expect(changedParts(saved, changed)).toEqual(["customXml/item1.xml"]);
    const last = open(changed);
    last.workbook.customXmlParts = [];
    const gone = partTexts(saveWorkbook(last));
    expect(Object.keys(gone).filter((name) => name.startsWith("customXml"))).toEqual([]);
    expect(gone["xl/_rels/workbook.xml.rels"]).not.toContain("customXml");
  });

  test("worksheet custom properties are added, changed and removed", () => {
    const opened = open(rawWorkbook(sheetData("")));
    firstSheet(opened).customProperties.set("columns", '{"ref":"B"} £');
    firstSheet(opened).customProperties.set("other", "1");
    const saved = saveWorkbook(opened);
    const again = open(saved);
    expect([...firstSheet(again).customProperties]).toEqual([
      ["columns", '{"ref":"B"} £'],
      ["other", "1"],
    ]);
    firstSheet(again).customProperties.set("columns", "2");
    firstSheet(again).customProperties.delete("other");
    const last = open(saveWorkbook(again));
    expect([...firstSheet(last).customProperties]).toEqual([["columns", "2"]]);
    firstSheet(last).customProperties.clear();
    expect(savedParts(last)[SHEET]).not.toContain("customProperties");
  });
});

describe("tables", () => {
  test("a heading that was typed over renames the table's column, as Excel demands", () => {
    const opened = open(fixture("openpyxl.xlsx"));
    const sheet = sheetNamed(opened, "Register");
    const heading = sheet.cells.get(0)?.get(1);
    if (heading) heading.value = "Lead\nofficer";
    expect(savedParts(opened)["xl/tables/table1.xml"]).toContain('name="Lead_x000a_officer"');
  });

  test("a table grows, and another comes and goes", () => {
    const opened: OpenedWorkbook = open(fixture("libreoffice.xlsx"));
    const sheet = sheetNamed(opened, "Register");
    const [table] = sheet.tables;
    if (table)
      sheet.tables = [
        { ...table, area: area("A1:C3"), columns: ["Ref", "Owner", "Added"] },
        { ...table, id: "9", name: "Second", area: area("A10:A11"), columns: ["x"] },
      ];
    const again = open(saveWorkbook(opened));
    const tables = sheetNamed(again, "Register").tables;
    expect(tables.map((one) => [one.name, formatAddress(one.area), one.columns])).toEqual([
      [table?.name, "A1:C3", ["Ref", "Owner", "Added"]],
      ["Second", "A10:A11", ["x"]],
    ]);
    sheetNamed(again, "Register").tables = [];
    expect(sheetNamed(open(saveWorkbook(again)), "Register").tables).toEqual([]);
  });
});

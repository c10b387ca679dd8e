import { insertColumns } from "../../simulator/model/edit";
import { ensureColumn, setCell } from "../../simulator/model/sheet";
import type { Sheet, Workbook } from "../../simulator/model/types";
import { saveWorkbook } from "../../simulator/xlsx/save";
import { changedParts, firstSheet, open, partTexts, place, rawWorkbook, savedParts } from "./xlsxPackage";

/** What nobody changed keeps every character, however the file's writer spelt it: here as openpyxl does. */

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORKBOOK = "xl/workbook.xml";
const SHEET = "xl/worksheets/sheet1.xml";
const EMPTY_NAMES = "<definedNames />";

const workbookXml = (names: string) =>
  `<workbook xmlns:r="${OFFICE}" xmlns="${MAIN}"><workbookPr /><workbookProtection /><bookViews><workbookView visibility="visible" firstSheet="0" activeTab="0" /></bookViews><sheets><sheet name="KPIs" sheetId="1" state="visible" r:id="rId1" /><sheet name="Notes" sheetId="2" state="visible" r:id="rId2" /></sheets>${names}<calcPr calcId="124519" fullCalcOnLoad="1" /></workbook>`;

const col = (width: number, column: number) =>
  `<col width="${width}" customWidth="1" min="${column}" max="${column}" />`;

const WIDTHS = [30, 12, 12, 12, 20, 13, 13, 13, 13];
const COLS = `<cols>${WIDTHS.map((width, at) => col(width, at + 1)).join("")}</cols>`;

const sheetXml = (cols: string, rows: string) =>
  `<worksheet xmlns="${MAIN}"><sheetPr><outlinePr summaryBelow="1" summaryRight="1" /><pageSetUpPr /></sheetPr><dimension ref="A1:B2" /><sheetFormatPr baseColWidth="8" defaultRowHeight="15" />${cols}<sheetData>${rows}</sheetData></worksheet>`;

const ROWS =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="n" s="9"><v>3.50</v></c></row>';

const relation = (kind: string, target: string, id: number) =>
  `<Relationship Type="${OFFICE}/${kind}" Target="${target}" Id="rId${id}" />`;

function openpyxlFile(cols = COLS, names = EMPTY_NAMES): Uint8Array {
  return rawWorkbook(sheetXml(cols, ROWS), {
    [WORKBOOK]: workbookXml(names),
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${[
      relation("worksheet", "/xl/worksheets/sheet1.xml", 1),
      relation("worksheet", "/xl/worksheets/sheet2.xml", 2),
      relation("sharedStrings", "sharedStrings.xml", 3),
      relation("theme", "theme/theme1.xml", 4),
    ].join("")}</Relationships>`,
    "xl/worksheets/sheet2.xml": sheetXml("<cols />", '<row r="1" spans="1:1"><c t="n" r="A1" /></row>'),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}" uniqueCount="3"><si><t>Indicator</t></si><si><t>Actual</t></si><si><t>unused</t></si></sst>`,
    "xl/theme/theme1.xml": `<?xml version="1.0"?>\r\n<a:theme xmlns:a="urn:a" name='Office' />`,
    "docProps/app.xml": "<Properties><Application>Microsoft Excel</Application></Properties>",
    "docProps/core.xml": "<coreProperties>\n</coreProperties>",
  });
}

const evaluate = ({ customXmlParts }: Workbook, sheet: Sheet): void => {
  setCell(sheet, ...place("C2"), { value: "On target" });
  customXmlParts.push({ id: "{1}", xml: '<kpi xmlns="urn:kpi"/>', namespaceUri: "urn:kpi" });
  ensureColumn(sheet, 4).width = 25;
};

describe("an evaluation", () => {
  const bytes = openpyxlFile();
  const opened = open(bytes);
  evaluate(opened.workbook, firstSheet(opened));
  const saved = saveWorkbook(opened);

  test("changes the sheet, and what has to say that there is another part", () => {
    expect(changedParts(bytes, saved).sort()).toEqual([
      "[Content_Types].xml",
      "customXml/_rels/item1.xml.rels",
      "customXml/item1.xml",
      "customXml/itemProps1.xml",
      "xl/_rels/workbook.xml.rels",
      SHEET,
    ]);
  });

  test("in the sheet, one column and one cell", () => {
    const cell = '<c r="C2" t="inlineStr"><is><t>On target</t></is></c>';
    const now = partTexts(saved)[SHEET] ?? "";
    expect(now).toContain(cell);
    const back = now.replace(cell, "").replace('ref="A1:C2"', 'ref="A1:B2"');
    expect(back.replace(col(25, 5), col(20, 5))).toBe(partTexts(bytes)[SHEET]);
  });

  test("taken back gives the file's own bytes", () => {
    const again = open(bytes);
    const sheet = firstSheet(again);
    evaluate(again.workbook, sheet);
    sheet.cells.get(1)?.delete(2);
    again.workbook.customXmlParts.pop();
    ensureColumn(sheet, 4).width = 20;
    expect(saveWorkbook(again) === bytes).toBe(true);
  });
});

describe("the list of names", () => {
  const twice =
    '<definedNames><definedName name="A">1</definedName><definedName name="A">2</definedName></definedNames>';
  const padded =
    '<definedNames>\n <definedName name="A" localSheetId="01" hidden="0"> KPIs!$A$1 </definedName>\n</definedNames>';
  test.each([
    EMPTY_NAMES,
    "<definedNames/>",
    "<definedNames></definedNames>",
    "<definedNames> </definedNames>",
    "",
    twice,
    padded,
  ])("%j stays", (names) => {
    const opened = open(openpyxlFile(COLS, names));
    evaluate(opened.workbook, firstSheet(opened));
    expect(savedParts(opened)[WORKBOOK]).toBe(workbookXml(names));
  });

  const limit = '<definedName name="Limit">0.85</definedName>';
  test.each<[names: string, expected: string]>([
    [EMPTY_NAMES, `<definedNames >${limit}</definedNames>`],
    ["<definedNames></definedNames>", `<definedNames>${limit}</definedNames>`],
    ["", `<definedNames>${limit}</definedNames>`],
    [twice, twice.replace("</definedNames>", `${limit}</definedNames>`)],
  ])("%j gets a name", (names, expected) => {
    const opened = open(openpyxlFile(COLS, names));
    opened.workbook.names.push({ name: "Limit", formula: "=0.85", sheetId: null, visible: true });
    expect(savedParts(opened)[WORKBOOK]).toBe(workbookXml(expected));
  });

  test("goes with its last name", () => {
    const opened = open(openpyxlFile(COLS, `<definedNames>${limit}</definedNames>`));
    opened.workbook.names = [];
    expect(savedParts(opened)[WORKBOOK]).toBe(workbookXml(""));
  });
});

describe("<cols>", () => {
  const width = (column: number, to: number | null) => (sheet: Sheet) =>
    (ensureColumn(sheet, column).width = to);
  const group =
    "<cols>\n <col min='2' max='5' style='0' width='20.7109375' bestFit='1'/>\n <col max='16384' min='7' width='9'/>\n</cols>";
  const E = "<col min='2' max='5' style='0' width='20.7109375' bestFit='1'/>";
  const end = "<col max='16384' min='7' width='9'/>";
  test.each<[what: string, cols: string, change: (sheet: Sheet) => unknown, expected: string]>([
    ["one of neighbours alike", COLS, width(6, 40), COLS.replace(col(13, 7), col(40, 7))],
    ["one becomes like its neighbours", COLS, width(4, 13), COLS.replace(col(20, 5), col(13, 5))],
    ["one becomes plain", COLS, width(4, null), COLS.replace(col(20, 5), "")],
    [
      "a new one behind",
      COLS,
      width(11, 40),
      COLS.replace("</cols>", '<col min="12" max="12" width="40" customWidth="1"/></cols>'),
    ],
    [
      "a new one in front",
      group,
      width(0, 40),
      group.replace(E, `<col min="1" max="1" width="40" customWidth="1"/>${E}`),
    ],
    [
      "a new one between",
      group,
      width(5, 40),
      group.replace(E, `${E}<col min="6" max="6" width="40" customWidth="1"/>`),
    ],
    [
      "the first of a group",
      group,
      width(1, 40),
      group.replace(
        E,
        `<col min='2' max='2' style='0' width='40' customWidth="1"/>${E.replace("min='2'", "min='3'")}`,
      ),
    ],
    [
      "the last of all columns",
      group,
      width(16_383, 40),
      group.replace(
        end,
        `<col max='16383' min='7' width='9'/><col max='16384' min='16384' width='40' customWidth="1"/>`,
      ),
    ],
    [
      "a whole group",
      group,
      (sheet) => [1, 2, 3, 4].forEach((one) => width(one, 40)(sheet)),
      group.replace(E, `<col min='2' max='5' style='0' width='40' customWidth="1"/>`),
    ],
    [
      "a hidden one keeps its width's spelling",
      COLS.replace('"20"', '"20.0"'),
      (sheet) => (ensureColumn(sheet, 4).hidden = true),
      COLS.replace(col(20, 5), '<col width="20.0" customWidth="1" min="5" max="5" hidden="1" />'),
    ],
    [
      "an empty list is filled",
      "<cols />",
      width(0, 40),
      '<cols ><col min="1" max="1" width="40" customWidth="1"/></cols>',
    ],
    ["no list", "", width(0, 40), '<cols><col min="1" max="1" width="40" customWidth="1"/></cols>'],
    ["the last one goes", `<cols>${col(20, 1)}</cols>`, width(0, null), ""],
    ["the same to the pixel, as a width read and set again is", group, width(2, 20.71), group],
    ["the sheet's own width, where the file says none", COLS, width(11, 9.140625), COLS],
    ["looked at", "<cols />", width(3, null), "<cols />"],
  ])("%s", (_what, cols, change, expected) => {
    const opened = open(openpyxlFile(cols));
    change(firstSheet(opened));
    expect(savedParts(opened)[SHEET]).toBe(sheetXml(expected, ROWS));
  });

  test("columns put in: the others move with all they say", () => {
    const opened = open(
      openpyxlFile(`<cols>${col(30, 1)}<col min="3" max="4" width="9" outlineLevel="1"/></cols>`),
    );
    insertColumns(opened.workbook, firstSheet(opened), 3, 1);
    expect(savedParts(opened)[SHEET]).toContain(
      `<cols>${col(30, 1)}<col min="3" max="3" width="9" outlineLevel="1"/>`,
    );
    expect(savedParts(opened)[SHEET]).toContain('<col min="5" max="5" width="9" outlineLevel="1"/></cols>');
  });
});

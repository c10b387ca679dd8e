import { formatAddress } from "../../simulator/model/address";
import {
  addSheet,
  copySheet,
  deleteColumns,
  deleteRows,
  deleteSheet,
  insertColumns,
  insertRows,
  moveSheet,
  renameSheet,
  sortRows,
} from "../../simulator/model/edit";
import { setCell } from "../../simulator/model/sheet";
import { saveWorkbook } from "../../simulator/xlsx/save";
import {
  at,
  changedParts,
  firstSheet,
  fixture,
  open,
  rawWorkbook,
  savedParts,
  sheetNamed,
  worksheet,
} from "./xlsxPackage";

const FILES = ["openpyxl.xlsx", "libreoffice.xlsx"];
const BOOK = "xl/workbook.xml";

describe.each(FILES)("sheets of %s", (name) => {
  const start = () => open(fixture(name));
  const sheetsOf = (bytes: Uint8Array) =>
    open(bytes).workbook.sheets.map((sheet) => [sheet.name, sheet.visibility]);

  test("hidden and shown: the workbook part alone changes", () => {
    const opened = start();
    sheetNamed(opened, "Key").visibility = "Visible";
    sheetNamed(opened, "Register").visibility = "VeryHidden";
    const saved = saveWorkbook(opened);
    expect(changedParts(fixture(name), saved)).toEqual([BOOK]);
    expect(sheetsOf(saved)).toEqual(
      expect.arrayContaining([
        ["Key", "Visible"],
        ["Register", "VeryHidden"],
      ]),
    );
  });

  test("moved: names that belong to a sheet follow it", () => {
    const opened = start();
    moveSheet(opened.workbook, sheetNamed(opened, "Place & Economy"), 2);
    const again = open(saveWorkbook(opened)).workbook;
    expect(again.sheets.map((sheet) => sheet.name)).toEqual(
      opened.workbook.sheets.map((sheet) => sheet.name),
    );
    const titles = again.names.find((one) => one.name === "_xlnm.Print_Titles");
    expect(again.sheets.find((sheet) => sheet.id === titles?.sheetId)?.name).toBe("Place & Economy");
  });

  test("renamed: formulas, names and charts follow", () => {
    const opened = start();
    renameSheet(opened.workbook, sheetNamed(opened, "Place & Economy"), "Bob's <Place>");
    const parts = savedParts(opened);
    const again = open(saveWorkbook(opened));
    expect(at(sheetNamed(again, "Register"), "D1").formula).toMatch(/^='Bob''s <Place>'!\$?F\$?2$/);
    expect(again.workbook.names.find((one) => one.name === "Readings")?.formula).toBe(
      "='Bob''s <Place>'!$F$2:$F$4",
    );
    const charts = Object.keys(parts).filter((part) => part.startsWith("xl/charts/chart"));
    expect(charts).toHaveLength(2);
    for (const chart of charts) {
      expect(parts[chart]).toContain("'Bob''s &lt;Place&gt;'!");
      expect(parts[chart]).not.toContain("Economy");
    }
  });

  test("added, with cells in it", () => {
    const opened = start();
    setCell(addSheet(opened.workbook, "Summary"), 1, 1, { value: "Red: 3" });
    const saved = saveWorkbook(opened);
    expect(at(sheetNamed(open(saved), "Summary"), "B2").value).toBe("Red: 3");
    expect(changedParts(fixture(name), saved)).toHaveLength(4);
  });

  test("copied", () => {
    const opened = start();
    const first = sheetNamed(opened, "Place & Economy");
    const copy = copySheet(opened.workbook, first, undefined, first);
    expect(copy.name).toBe("Place & Economy (2)");
    const again = open(saveWorkbook(opened));
    expect(again.workbook.sheets[1]?.name).toBe("Place & Economy (2)");
    const sheet = sheetNamed(again, copy.name);
    expect(at(sheet, "F2")).toEqual(at(sheetNamed(again, "Place & Economy"), "F2"));
    expect([sheet.merges, sheet.notes, sheet.frozenRows]).toEqual([
      first.merges,
      first.notes,
      first.frozenRows,
    ]);
  });

  test("deleted", () => {
    const opened = start();
    deleteSheet(opened.workbook, sheetNamed(opened, "Place & Economy"));
    const again = open(saveWorkbook(opened));
    expect(again.workbook.sheets.map((sheet) => sheet.name)).not.toContain("Place & Economy");
    expect(at(sheetNamed(again, "Register"), "D1").formula).toMatch(/^=#REF!\$?F\$?2$/);
    expect(again.workbook.names.map((one) => one.name)).not.toContain("_xlnm.Print_Titles");
  });

  test("another sheet shown first: one sheet is selected, not two", () => {
    const opened = start();
    opened.workbook.activeSheetId = sheetNamed(opened, "Register").id;
    const saved = saveWorkbook(opened);
    expect(open(saved).workbook.activeSheetId).toBe(opened.workbook.activeSheetId);
    const selected = Object.values(savedParts(opened)).filter((part) => /tabSelected="(1|true)"/.test(part));
    expect(selected).toHaveLength(1);
  });

  test("names are added, changed and removed", () => {
    const opened = start();
    const { workbook } = opened;
    workbook.names = [{ name: "Limit", formula: "=0.85", sheetId: null, visible: false }];
    expect(open(saveWorkbook(opened)).workbook.names).toEqual(workbook.names);
  });
});

describe.each(FILES)("rows and columns of %s", (name) => {
  const start = () => {
    const opened = open(fixture(name));
    return { opened, sheet: sheetNamed(opened, "Place & Economy") };
  };
  const saved = (opened: ReturnType<typeof open>) =>
    sheetNamed(open(saveWorkbook(opened)), "Place & Economy");

  test("rows put in: all that hangs on places moves, and rich text stays rich", () => {
    const { opened, sheet } = start();
    insertRows(opened.workbook, sheet, 1, 2);
    const text = savedParts(opened)["xl/worksheets/sheet1.xml"] ?? "";
    const again = saved(opened);
    expect(at(again, "F4").value).toBe(0.75);
    expect(at(again, "F8").formula).toBe("=AVERAGE(F5:F6)");
    expect(again.merges.map(formatAddress)).toEqual(["A8:A9"]);
    expect(again.notes.map((note) => [note.row, note.text])).toEqual([
      [3, "Figure from the planning system"],
    ]);
    expect(again.rows.get(8)?.hidden).toBe(true);
    expect(again.validations[0]?.areas.map(formatAddress)).toEqual(["C4:C6"]);
    expect(text).toContain('<conditionalFormatting sqref="F4:F6">');
    expect(text).toContain("E4&gt;D4");
    const strings = savedParts(opened)["xl/sharedStrings.xml"] ?? text;
    expect(strings).toContain(">provisional</t>");
    const chart = savedParts(opened)["xl/charts/chart1.xml"] ?? "";
    expect(chart).toContain("$F$4:$F$6");
    expect(at(again, "A2").style.fill).toEqual(at(again, "A1").style.fill);
  });

  test("a row taken out takes its note with it", () => {
    const { opened, sheet } = start();
    deleteRows(opened.workbook, sheet, 1, 1);
    const again = saved(opened);
    expect([at(again, "A2").value, again.notes, at(again, "F5").formula]).toEqual([
      "PL2",
      [],
      "=AVERAGE(F2:F3)",
    ]);
    expect(at(sheetNamed(open(saveWorkbook(opened)), "Register"), "D1").formula).toMatch(/#REF!$/);
  });

  test("columns put in and taken out", () => {
    const { opened, sheet } = start();
    insertColumns(opened.workbook, sheet, 3, 1);
    expect(at(saved(opened), "G6").formula).toBe("=AVERAGE(G3:G4)");
    expect(saved(opened).columns.get(8)?.hidden).toBe(true);
    deleteColumns(opened.workbook, sheet, 3, 1);
    const again = saved(opened);
    expect(at(again, "F6").formula).toBe("=AVERAGE(F3:F4)");
    expect(again.notes.map((note) => note.column)).toEqual([5]);
  });

  test("sorted", () => {
    const { opened, sheet } = start();
    sortRows(sheet, 1, 3, 5, true, { column: 0, columns: 7 });
    const again = saved(opened);
    expect([2, 3, 4].map((row) => at(again, `A${row}`).value)).toEqual(["PL1", "PL3", "PL2"]);
    expect(at(again, "F3").style.numberFormat).toBe('0.0" days"');
  });
});

test("a link on a row that is taken out goes, and an emptied list with it", () => {
  const opened = open(
    rawWorkbook(
      worksheet(
        '<sheetData><row r="2"><c r="A2"><v>1</v></c></row></sheetData><hyperlinks><hyperlink ref="A2" location="x"/></hyperlinks>',
      ),
    ),
  );
  deleteRows(opened.workbook, firstSheet(opened), 1, 1);
  expect(savedParts(opened)["xl/worksheets/sheet1.xml"]).toContain("<sheetData></sheetData></worksheet>");
});

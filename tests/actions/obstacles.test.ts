import { openWorkbook } from "../../simulator/xlsx/open";
import { withFill } from "../../simulator/model/styles";
import { newWorkbook, type NewCell, type NewSheet } from "../../simulator/xlsx/create";
import type { DataValidation, Sheet } from "../../simulator/model/types";
import { checkSheets } from "../../src/actions/checkSheets";
import { clearResults } from "../../src/actions/clearResults";
import { differences, pictureOf, told } from "../reliability/picture";
import { onlySheet, smallSheet, smallSheetWith, useDesk, type Desk } from "./desk";

/** What stands in the way of a mark: each has a sentence of its own, nothing of the officer's is harmed, and Clear gives all back. */
const open = useDesk();

const WITH_STATUS = smallSheetWith(["RAG", null, null], ["Tolerance warning", null, null]);

async function evaluated(
  sheets: readonly NewSheet[],
  prepare: (sheet: Sheet) => void,
): Promise<{ readonly desk: Desk; readonly notices: readonly string[] }> {
  const desk = await open(sheets);
  prepare(desk.sheet());
  const before = pictureOf(desk.opened.workbook);
  const notices = onlySheet(await desk.evaluate()).notices;
  const again = await desk.evaluate();
  expect(again.cellsWritten).toBe(0);
  const marked = pictureOf(desk.opened.workbook);
  expect((await clearResults({ kind: "active" }, {})).kind).toBe("done");
  expect(differences(before, pictureOf(desk.opened.workbook)).map(told)).toEqual([]);
  await desk.evaluate();
  expect(
    differences(marked, pictureOf(desk.opened.workbook)).filter((one) => one.what !== "workbook"),
  ).toEqual([]);
  return { desk, notices };
}

function spillInto(sheet: Sheet, column: number, from: number, to: number): void {
  for (let row = from; row <= to; row++) {
    const cell = sheet.cells.get(row)?.get(column);
    if (!cell) throw new Error("no cell to spill into");
    cell.arrayArea = { row: from, column, rows: to - from + 1, columns: 1 };
    cell.formula = row === from ? '=IF({1;0},"Amber","Red")' : null;
  }
}

describe("a formula that fills other cells", () => {
  test("none of the cells it fills is written to", async () => {
    const { desk, notices } = await evaluated([smallSheetWith(["RAG", "Amber", "Red"])], (sheet) =>
      spillInto(sheet, 8, 1, 2),
    );
    expect([desk.text("I2"), desk.text("I3")]).toEqual(["Amber", "Red"]);
    expect(notices).toContain("I2 holds a formula, so it was left as it is.");
    expect(notices).toContain(
      "I3 is filled by a formula in another cell (an array or a spill), so it was left as it is.",
    );
  });

  test("the cells of the column beside it are", async () => {
    const rows = [...(smallSheetWith(["RAG", "Amber", "Red"]).rows ?? [])];
    rows.push([...(rows[2] ?? []).slice(0, 8), null]);
    const { desk } = await evaluated([smallSheet({ rows })], (sheet) => spillInto(sheet, 8, 1, 2));
    expect([desk.text("I3"), desk.text("I4")]).toEqual(["Red", "Green"]);
  });
});

/** The columns of status and travel, in the drop-down lists below. */
const STATUS = 8;
const TRAVEL = 4;

const list = (column: number, formula1: string): DataValidation => ({
  areas: [{ row: 1, column, rows: 2, columns: 1 }],
  type: "list",
  operator: null,
  formula1,
  formula2: null,
  errorStyle: "stop",
  showError: true,
  allowBlank: true,
});

describe("a drop-down list", () => {
  const cases: readonly (readonly [
    name: string,
    column: number,
    list: string,
    written: readonly [string, string],
    notice: RegExp | null,
  ])[] = [
    ["of our own words", STATUS, '"Red,Amber,Green"', ["Red", "Green"], null],
    ["of letters", STATUS, '"R,A,G"', ["R", "G"], null],
    [
      "of words that mean the same",
      STATUS,
      '"On target,Near target,Off target"',
      ["Off target", "On target"],
      null,
    ],
    ["of other letter case", STATUS, '"RED,AMBER,GREEN"', ["RED", "GREEN"], null],
    [
      "that has no such word",
      STATUS,
      '"Yes,No"',
      ["Red", "Green"],
      /list of I2 has no entry for “Red”.*Data Validation/,
    ],
    ["of arrows without letters", TRAVEL, '"↑,↓,→"', ["↓", "→"], null],
    ["of words for the direction", TRAVEL, '"Improving,Worsening,Stable"', ["Worsening", "Stable"], null],
    ["in cells of the sheet", STATUS, "$K$1:$K$3", ["Off target", "On target"], null],
    ["in cells of a hidden sheet", STATUS, "Lists!$A$1:$A$3", ["Off target", "On target"], null],
    ["that a formula makes", STATUS, "INDIRECT($Z$1)", ["Red", "Green"], /drop-down list.*could not be read/],
  ];

  test.each(cases)("%s", async (_name, column, formula, written, notice) => {
    const words = ["On target", "Near target", "Off target"];
    const rows = (WITH_STATUS.rows ?? []).map((row, at): NewCell[] => [
      ...row,
      ...(formula.startsWith("$K") ? [words[at] ?? null] : []),
    ]);
    const lists: NewSheet = { name: "Lists", visibility: "hidden", rows: words.map((word) => [word]) };
    const { desk, notices } = await evaluated([smallSheet({ rows }), lists], (sheet) =>
      sheet.validations.push(list(column, formula)),
    );
    const letter = column === STATUS ? "I" : "E";
    expect([desk.text(`${letter}2`), desk.text(`${letter}3`)]).toEqual(written);
    const said = notices.filter((one) => one.includes("drop-down"));
    if (notice === null) expect(said).toEqual([]);
    else expect(said.join(" ")).toMatch(notice);
  });
});

describe("rows nobody sees", () => {
  test("are evaluated too, and it is said", async () => {
    const { desk, notices } = await evaluated([smallSheet({ hiddenRows: [2] })], () => undefined);
    expect(notices).toContain("Some rows of this sheet are hidden. They were evaluated too.");
    expect(desk.text("E2")).toBe("↓ R");
  });

  test("a filter is named", async () => {
    const { notices } = await evaluated(
      [smallSheet({ hiddenRows: [2], autoFilter: "A1:H3" })],
      () => undefined,
    );
    expect(notices).toContain(
      "Some rows of this sheet are hidden, by a filter or by hand. They were evaluated too.",
    );
  });

  test("where all are seen nothing is said", async () => {
    const { notices } = await evaluated([smallSheet({ autoFilter: "A1:H3" })], () => undefined);
    expect(notices.filter((one) => /hid/.test(one))).toEqual([]);
  });

  test("a very hidden sheet is told apart from a hidden one", async () => {
    const desk = await open([smallSheet(), { ...smallSheet({ visibility: "veryHidden" }), name: "Old" }]);
    const result = await desk.evaluate({ kind: "all" });
    expect(result.sheets.find((sheet) => sheet.name === "Old")?.message).toMatch(/Unhide does not list it/);
  });
});

describe("an Excel table", () => {
  const table = { tables: [{ name: "KPIs", address: "A1:H3" }] };

  test("does not take in the new warning column, which stands one column apart", async () => {
    const { desk, notices } = await evaluated([smallSheet(table)], () => undefined);
    expect([desk.text("I1"), desk.text("J1")]).toEqual(["", "Tolerance warning"]);
    expect(desk.sheet().tables[0]?.area.columns).toBe(8);
    expect(notices).toContain(
      "A column “Tolerance warning” was added at J, because notes cannot be written here. Rows may be taller. It is printed unless a print area leaves it out. Clear results removes it.",
    );
  });

  test("would take in what is written beside it: the simulated Excel does as AutoCorrect does", async () => {
    const desk = await open([smallSheet(table)]);
    desk.office.host.typeInto(desk.sheet().id, 1, 8, "beside");
    expect(desk.sheet().tables[0]).toMatchObject({
      area: { columns: 9 },
      columns: expect.arrayContaining(["Column9"]),
    });
  });
});

describe("a workbook that is open for reading only", () => {
  test("is told apart from a protected sheet; nothing is written", async () => {
    const bytes = newWorkbook([smallSheet()]);
    const desk = await open(bytes, { readOnly: true });
    const outcome = await desk.attempt();
    expect(outcome).toMatchObject({ kind: "failed", failure: { code: "WorkbookReadOnly" } });
    if (outcome.kind === "failed")
      expect(outcome.failure.advice).toMatch(/save your own copy.*evaluate again/);
    expect(
      differences(pictureOf(openWorkbook(bytes, "x.xlsx").workbook), pictureOf(desk.opened.workbook)),
    ).toEqual([]);
  });
});

test("after a Clear that failed, the advice speaks of clearing", async () => {
  const desk = await open([smallSheet()]);
  await desk.evaluate();
  desk.office.host.failMessage(1, { officeError: 5102 });
  const outcome = await clearResults({ kind: "active" }, {});
  expect(outcome).toMatchObject({
    kind: "failed",
    failure: { advice: "Wait a minute, then choose Clear results again." },
  });
});

describe("a status column too narrow for its words", () => {
  const noted = (sheet: NewSheet) => evaluated([sheet], () => undefined);
  const narrow = (
    columnWidths: Readonly<Record<string, number>>,
    beside: string | null = "seen",
  ): NewSheet => ({
    ...smallSheetWith(["RAG", null, null], ["Comments", beside, beside]),
    columnWidths,
  });
  const told = (notices: readonly string[]) => notices.filter((one) => one.includes("too narrow"));

  const column = (desk: Desk) => ["I2", "I3"].map((cell) => desk.text(cell));

  test("gets letters, that is said with the words that do not fit, and its width is left as it is", async () => {
    const { desk, notices } = await noted(narrow({ I: 3 }));
    expect(column(desk)).toEqual(["R", "G"]);
    expect(told(notices)).toEqual([
      "Column I is too narrow to show “Red”, “Green” whole, so its results are letters. For words, widen it and evaluate again.",
    ]);
  });

  test("but not one that is hidden: nobody reads there, and there is nothing to widen", async () => {
    const { desk, notices } = await evaluated([narrow({ I: 16 })], (sheet) => {
      const properties = sheet.columns.get(STATUS);
      if (properties !== undefined) sheet.columns.set(STATUS, { ...properties, hidden: true });
    });
    expect(column(desk)).toEqual(["Red", "Green"]);
    expect(told(notices)).toEqual([]);
  });

  test("beside empty cells gets letters as well: white words would run on to white cells", async () => {
    const { desk } = await noted(narrow({ I: 3 }, null));
    expect(column(desk)).toEqual(["R", "G"]);
  });

  test("Check agrees with the letters, and Clear brings back the blank cells", async () => {
    const { desk } = await noted(narrow({ I: 3 }));
    const checked = await checkSheets({ kind: "active" });
    expect(JSON.stringify(checked)).not.toContain('"result":"disagrees"');
    expect(JSON.stringify(checked)).toContain('"what":"status","cell":"I2","result":"agrees"');
    await clearResults({ kind: "active" }, {});
    expect(column(desk)).toEqual(["", ""]);
  });

  test("keeps the words of its drop-down list, and those that are cut are named", async () => {
    const { desk, notices } = await evaluated([narrow({ I: 3 })], (sheet) =>
      sheet.validations.push(list(STATUS, '"Green,Amber,Red"')),
    );
    expect(column(desk)).toEqual(["Red", "Green"]);
    expect(told(notices)).toEqual([
      "Column I is too narrow to show “Red”, “Green” whole. Widen it: its width was left as it is.",
    ]);
  });

  test("wide enough for the rated words, keeps them beside one that asks", async () => {
    const sheet = smallSheetWith(["RAG", null, null], ["Comments", "seen", "seen"]);
    const rows = sheet.rows?.map((cells, index) =>
      index === 1 ? cells.map((cell) => (cell === "Higher is better" ? null : cell)) : cells,
    );
    const { desk } = await noted({
      ...sheet,
      ...(rows === undefined ? {} : { rows }),
      columnWidths: { I: 8 },
    });
    expect(column(desk)).toEqual(["Needs attention", "Green"]);
  });

  test.each([
    ["wide enough", narrow({ I: 18 })],
    ["of the usual width, for short words", narrow({})],
  ])("nothing is said of one that is %s", async (_what, sheet) => {
    expect(told((await noted(sheet)).notices)).toEqual([]);
  });
});

describe("formulas that show nothing beside the table", () => {
  // What Excel shows of =IF(D2="Red","Escalate","") while nothing is red.
  const escalate = (row: number): NewCell => ({ value: "", formula: `=IF(D${row}="Red","Escalate","")` });
  const withFormulas = (columns: number, notIn: readonly number[] = []): NewSheet => {
    const rows = smallSheet().rows ?? [];
    return smallSheet({
      rows: rows.map((cells, at) => [
        ...cells,
        ...(at === 0 || notIn.includes(at) ? [] : Array.from({ length: columns }, () => escalate(at + 1))),
      ]),
    });
  };
  const cases: [string, NewSheet, string][] = [
    ["one column", withFormulas(1), "J"],
    ["two columns", withFormulas(2), "K"],
    ["in a row without a warning alone", withFormulas(1, [1]), "J"],
  ];
  test.each(cases)("%s: the warnings go to the next free one", async (_name, sheet, column) => {
    const desk = await open([sheet], { apiLevel: "1.14" });
    const { notices } = onlySheet(await desk.evaluate());
    expect([desk.text("I1"), desk.text(`${column}1`)]).toEqual(["", "Tolerance warning"]);
    expect(desk.text(`${column}2`)).toContain("Outside tolerance");
    expect(notices.join(" ")).not.toContain("formula");
    expect(notices.join(" ")).toContain(` was added at ${column}, `);
    expect((await desk.evaluate()).cellsWritten).toBe(0);
  });
});

test("a gradient fill stays, since Excel could not give it back, and the cell is named", async () => {
  const { desk, notices } = await evaluated([smallSheet()], (sheet) => {
    const cell = sheet.cells.get(1)?.get(3);
    if (cell === undefined) throw new Error("no cell");
    cell.style = withFill(cell.style, { pattern: "LinearGradient" });
  });
  expect(desk.cell("D2")?.style.fill.pattern).toBe("LinearGradient");
  expect(desk.cell("D3")?.style.fill.pattern).toBe("Solid");
  expect(notices).toContain(
    "D2 has a gradient fill, which Excel could not give back, so it was not coloured. For a colour, take the gradient out and evaluate again.",
  );
});

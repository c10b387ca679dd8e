import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkedMarks } from "../../src/actions/results/checkedMarks";
import { checkSheets } from "../../src/actions/checkSheets";
import { correct, correctionFor, sheetRefOf } from "../../src/actions/corrections";
import type { Scope } from "../../src/actions/evaluateSheets";
import type { MarkCheck, RowResult, WorkbookResult } from "../../src/actions/result";
import { checkLines } from "../../src/cli/checkReport";
import { cli } from "../../src/wording/cli";
import { checkLine } from "../../src/wording/pane/check";
import { withFill } from "../../simulator/model/styles";
import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import { onlySheet, rowAt, sampleBytes, smallSheetWith, useDesk, type Desk } from "./desk";

const PRINTED = join(__dirname, "../fixtures/sample-as-printed.xlsx");

async function check(scope: Scope = { kind: "active" }): Promise<WorkbookResult> {
  const outcome = await checkSheets(scope);
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

function rowsOf(result: WorkbookResult): readonly RowResult[] {
  return result.sheets.flatMap((sheet) => sheet.rows);
}

describe("the report as printed", () => {
  const open = useDesk();

  test("exactly BBF01 disagrees; the arrows that the columns cannot decide are listed apart", async () => {
    await open(readFileSync(PRINTED));
    const rows = rowsOf(await check({ kind: "all" }));
    const by = (result: string): readonly (string | null)[] =>
      rows.filter((row) => row.check === result).map((row) => row.ref);
    expect(rows.filter((row) => row.check === "disagrees")).toMatchObject([
      { ref: "BBF01", printed: "↑ G", expected: "↓ A" },
    ]);
    expect(rows.find((row) => row.ref === "BBF01")?.checks).toEqual([
      {
        what: "travel",
        cell: "J8",
        result: "disagrees",
        printed: "↑ G",
        expected: "↓ A",
        sentence: "The sheet says “↑ G” in J8; by the rules it is “↓ A”: from 48.5% to 48.3%.",
      },
    ]);
    expect(by("agrees")).toHaveLength(59);
    expect(by("undecidable")).toHaveLength(15);
    expect(by("nothing printed")).toEqual(["AFL23"]);
  });

  test("three messages for the workbook, two for a sheet, and not a byte is changed", async () => {
    const bytes = readFileSync(PRINTED);
    const desk = await open(bytes);
    await check({ kind: "all" });
    expect(desk.office.host.counts.messages).toBe(3);
    desk.office.host.resetCounts();
    await check({ kind: "named", name: "Adults & Housing" });
    expect(desk.office.host.counts.messages).toBe(2);
    expect(Buffer.from(desk.save()).equals(bytes)).toBe(true);
  });

  test("marks are counted by what they came to, with the rows they stand on: a row may bear several", async () => {
    const desk = await open([smallSheetWith(["Status", null, null])]);
    await desk.evaluate();
    desk.type("I2", "Green");
    const counts = checkedMarks((await check()).sheets);
    expect(counts).toEqual({
      agrees: { marks: 6, rows: 2 },
      byHand: { marks: 0, rows: 0 },
      disagrees: { marks: 1, rows: 1 },
      undecidable: { marks: 0, rows: 0 },
    });
    const line = "6 marks agree on 2 rows, 1 mark disagrees on 1 row.";
    expect(checkLine(counts)).toBe(`${line} Nothing has been written.`);
    expect(cli.checkCounts(counts, 0)).toBe(line);
  });

  test("counts by sheet", async () => {
    await open(readFileSync(PRINTED));
    const { sheets } = await check({ kind: "all" });
    expect(sheets.find(({ name }) => name.startsWith("Communities"))?.checked).toEqual({
      agrees: 6,
      setByHand: 0,
      disagrees: 1,
      undecidable: 0,
      nothingPrinted: 1,
    });
  });
});

describe("our own marks", () => {
  const open = useDesk();

  test("nothing is printed before an evaluation; all agrees after it", async () => {
    await open(sampleBytes());
    expect(new Set(rowsOf(await check({ kind: "all" })).map((row) => row.check))).toEqual(
      new Set(["nothing printed"]),
    );
  });

  test("they agree until a figure changes, and then it is told", async () => {
    const desk = await open([smallSheetWith(["Status", null, null])]);
    await desk.evaluate();
    expect(rowsOf(await check()).map((row) => row.check)).toEqual(["agrees", "agrees"]);
    desk.type("D2", 1);
    const [row] = rowsOf(await check());
    expect(row).toMatchObject({ check: "disagrees", printed: "↓ R", expected: "→" });
    expect(row?.checks?.map(({ what, cell, printed, expected }) => [what, cell, printed, expected])).toEqual([
      ["travel", "E2", "↓ R", "→"],
      ["status", "I2", "Red", "Green"],
      ["fill", "D2", "red", "Green"],
      ["fill", "I2", "red", "Green"],
    ]);
  });
});

describe("a status set by hand", () => {
  const open = useDesk();

  /** A1 is Red by the rules, 75% against 90%; the officer has set another status, and the sheet shows it. */
  async function setByHand(status: string): Promise<Desk> {
    const desk = await open([smallSheetWith(["Status", null, null])]);
    const result = await desk.evaluate();
    const reason = "Agreed with the director";
    await correct(sheetRefOf(onlySheet(result)), correctionFor(rowAt(result, 2), "status", status, reason));
    await desk.evaluate();
    return desk;
  }

  const statusMark = ({ checks }: RowResult): MarkCheck | undefined =>
    checks?.find(({ what }) => what === "status");

  test("is not said to be what the rules say, and is counted apart", async () => {
    await setByHand("amber");
    const result = await check();
    const [row] = rowsOf(result);
    expect(row?.check).toBe("agrees");
    expect(
      row?.checks?.map(({ what, result: found, printed, expected, setByHand: set }) => [
        what,
        found,
        printed,
        expected,
        set,
      ]),
    ).toEqual([
      ["travel", "agrees", "↓ R", "↓ R", undefined],
      ["status", "agrees", "Amber", "Red", "Amber"],
      ["fill", "agrees", "amber", "Red", "Amber"],
      ["fill", "agrees", "amber", "Red", "Amber"],
    ]);
    expect(row === undefined ? null : statusMark(row)?.sentence).toBe(
      "The sheet says “Amber” in I2, as it was set by hand; by the rules it is “Red”: 75% against 90%.",
    );
    expect(onlySheet(result).checked).toMatchObject({ agrees: 2, setByHand: 1, disagrees: 0 });
    const counts = checkedMarks(result.sheets);
    expect(counts).toMatchObject({ agrees: { marks: 4, rows: 2 }, byHand: { marks: 2, rows: 1 } });
    const lines = checkLines(result);
    const listed = lines.indexOf("  As set by hand, where the rules say otherwise (1 row)");
    expect(lines[listed + 2]).toContain("as it was set by hand; by the rules it is “Red”");
    expect(checkLine(counts)).toMatch(/^4 marks agree on 2 rows, 2 marks are as set by hand on 1 row[,.]/);
  });

  test("where the sheet says something else, both are told: also where that is what the rules say", async () => {
    const desk = await setByHand("amber");
    desk.type("I2", "Red");
    const [row] = rowsOf(await check());
    expect(row).toMatchObject({ check: "disagrees", printed: "Red", expected: "Amber" });
    expect(row === undefined ? null : statusMark(row)?.sentence).toBe(
      "The sheet says “Red” in I2; it was set by hand to “Amber”; by the rules it is “Red”: 75% against 90%.",
    );
  });

  test("that the rules come to as well is plain agreement", async () => {
    await setByHand("red");
    const result = await check();
    const [row] = rowsOf(result);
    expect(row === undefined ? null : statusMark(row)).toEqual({
      what: "status",
      cell: "I2",
      result: "agrees",
      printed: "Red",
      expected: "Red",
      sentence: "The sheet says “Red” in I2, and so do the rules.",
    });
    expect(checkedMarks(result.sheets).byHand.marks).toBe(0);
  });

  test("where the rules have no status, that is told", async () => {
    const desk = await setByHand("amber");
    desk.type("H2", "whichever");
    const [row] = rowsOf(await check());
    expect(row === undefined ? null : statusMark(row)?.sentence).toBe(
      "The sheet says “Amber” in I2, as it was set by hand; the rules give no status.",
    );
  });
});

describe("colours and pictures on the sheet", () => {
  const open = useDesk();
  const HEADINGS = ["Ref", "Measure", "Jun-23", "Jul-23", "RAG", "DoT", "Polarity", "Target", "Tolerance"];

  interface Drawn {
    readonly reading?: string;
    readonly status?: NewCell;
    readonly travel?: NewCell;
    readonly name?: string;
  }

  /** Green and better, amber and slipped, red and fallen. */
  const FIGURES = [
    [90, 95],
    [90, 88],
    [90, 70],
  ] as const;

  function sheet(drawn: readonly Drawn[]): NewSheet {
    const rows = FIGURES.map(([before, now], index): readonly NewCell[] => {
      const { reading, status, travel, name } = drawn[index] ?? {};
      return [
        `A${index + 1}`,
        { value: `Measure ${index + 1}`, ...(name === undefined ? {} : { fill: name }) },
        before,
        { value: now, ...(reading === undefined ? {} : { fill: reading }) },
        status ?? null,
        travel ?? null,
        "Higher is better",
        90,
        "5%",
      ];
    });
    return { name: "KPIs", rows: [HEADINGS, ...rows] };
  }

  async function found(drawn: readonly Drawn[]): Promise<readonly string[]> {
    await open([sheet(drawn)]);
    return rowsOf(await check()).map(
      (row) =>
        row.checks?.map((one) => `${one.what} ${one.cell} ${one.printed}: ${one.result}`).join(", ") ?? "",
    );
  }

  test("fills of the reading's cell, right and wrong", async () => {
    expect(await found([{ reading: "#00B050" }, { reading: "#FFC000" }, { reading: "#92D050" }])).toEqual([
      "fill D2 green: agrees",
      "fill D3 amber: agrees",
      "fill D4 green: disagrees",
    ]);
  });

  test("yellow is amber, and elsewhere may be a highlighter's", async () => {
    expect(await found([{ reading: "#FFFF00" }, { reading: "#FFFF00" }, { reading: "#FF0000" }])).toEqual([
      "fill D2 yellow: disagrees",
      "fill D3 yellow: agrees",
      "fill D4 red: agrees",
    ]);
    // Alone it may mean anything.
    expect(await found([{ reading: "#FFFF00" }])).toEqual(["fill D2 yellow: undecidable", "", ""]);
  });

  test("a column of one colour and a row of one colour are design", async () => {
    const green = { reading: "#C6EFCE" };
    expect(await found([green, green, green])).toEqual(["", "", ""]);
    expect(await found([{}, { ...green, name: "#C6EFCE" }, {}])).toEqual(["", "", ""]);
  });

  test("a dot is read by its colour, an arrow's colour as its letter", async () => {
    const dot = (color: string): NewCell => ({ value: "●", color });
    const arrow = (value: string, color: string): NewCell => ({ value, color });
    expect(
      await found([
        { status: dot("#00B050"), travel: arrow("↑", "#00B050") },
        { status: dot("#FF0000"), travel: arrow("↓", "#FF0000") },
        { status: dot("#FF0000"), travel: arrow("↓", "#FF0000") },
      ]),
    ).toEqual([
      "travel F2 ↑ (green): agrees, status E2 ●: agrees",
      "travel F3 ↓ (red): disagrees, status E3 ●: disagrees",
      "travel F4 ↓ (red): agrees, status E4 ●: agrees",
    ]);
  });

  test("pictures of a symbol font are read for what is seen", async () => {
    const face = (value: string): NewCell => ({ value, fontName: "Wingdings" });
    const arrow = (value: string): NewCell => ({ value, fontName: "Wingdings 3" });
    expect(
      await found([
        { status: face("J"), travel: arrow("p") },
        { status: face("L"), travel: arrow("q") },
        { status: face("L"), travel: arrow("p") },
      ]),
    ).toEqual([
      "travel F2 ▲: agrees, status E2 ☺: agrees",
      "travel F3 ▼: agrees, status E3 ☹: disagrees",
      "travel F4 ▲: disagrees, status E4 ☹: agrees",
    ]);
  });

  test("the numbers of an icon set are no text, and are not compared", async () => {
    expect(await found([{ status: 3 }, { status: 2 }, { status: 1 }])).toEqual(["", "", ""]);
  });

  test("the rules' answer is in the sheet's own words and signs", async () => {
    await open([
      sheet([
        { status: "A", travel: "▲ G" },
        { status: "A", travel: "▲ G" },
        { status: "R", travel: "▼ R", reading: "#00B050" },
      ]),
    ]);
    const checks = rowsOf(await check()).flatMap((row) => row.checks ?? []);
    const wrong = checks.filter(({ result }) => result === "disagrees");
    expect(wrong.map(({ printed, expected }) => [printed, expected])).toEqual([
      ["A", "G"],
      ["▲ G", "▼ A"],
      ["green", "R"],
    ]);
    expect(wrong.map(({ sentence }) => sentence)).toEqual([
      "The sheet says “A” in E2; by the rules it is “G”: 95 against 90.",
      "The sheet says “▲ G” in F3; by the rules it is “▼ A”: from 90 to 88.",
      "The sheet shows green in D4; by the rules it is “R”: 70 against 90.",
    ]);
  });

  test("a blank status beside printed ones, and a plain cell beside coloured ones, do not pass for right", async () => {
    const [green, amber] = ["#00B050", "#FFC000"];
    expect(await found([{ status: "Green" }, { status: "Amber" }, { travel: "↓" }])).toEqual([
      "status E2 Green: agrees",
      "status E3 Amber: agrees",
      "travel F4 ↓: agrees, status E4 : disagrees",
    ]);
    expect(await found([{ reading: green }, { reading: amber }, {}])).toEqual([
      "fill D2 green: agrees",
      "fill D3 amber: agrees",
      "fill D4 : disagrees",
    ]);
    const status = (fill: string): Drawn => ({ status: { value: null, fill } });
    expect((await found([status(green), status(amber), {}])).at(-1)).toBe("fill E4 : disagrees");
  });

  test("where only what is wrong is marked, or hardly anything, a blank is nothing printed", async () => {
    expect(await found([{}, { status: "Amber" }, { status: "Red" }])).toEqual([
      "",
      "status E3 Amber: agrees",
      "status E4 Red: agrees",
    ]);
    expect((await found([{ status: "Green" }, {}, {}])).slice(1)).toEqual(["", ""]);
  });

  test("the sentence of a blank says what it should be", async () => {
    await open([sheet([{ status: "Green" }, { status: "Amber" }])]);
    const [row] = rowsOf(await check()).slice(2);
    expect(row).toMatchObject({ check: "disagrees", printed: "", expected: "Red" });
    expect(row?.checks?.map(({ sentence }) => sentence)).toEqual([
      "The status in E4 is blank, though other rows have one; by the rules it is “Red”: 70 against 90.",
    ]);
  });

  test("a gradient in place of a colour cannot be read, and is not called missing", async () => {
    const desk = await open([sheet([{ reading: "#00B050" }, { reading: "#FFC000" }, {}])]);
    const cell = desk.sheet().cells.get(3)?.get(3);
    if (cell === undefined) throw new Error("no cell");
    cell.style = withFill(cell.style, { pattern: "LinearGradient" });
    const [row] = rowsOf(await check()).slice(2);
    expect(row?.check).toBe("undecidable");
    expect(row?.checks?.map(({ sentence }) => sentence)).toEqual([
      "D4 has a gradient fill, which cannot be read as a status’ colour; by the rules it is “Red”: 70 against 90.",
    ]);
  });

  test("how far from the target is no part of a status; above it is good where higher is better", async () => {
    expect(
      await found([
        { status: "Above target" },
        { status: "Below target" },
        { status: "Red - 20 below target" },
      ]),
    ).toEqual([
      "status E2 Above target: agrees",
      "status E3 Below target: agrees",
      "status E4 Red - 20 below target: agrees",
    ]);
  });

  test("signs that fit every row by another council's scheme are not called wrong", async () => {
    expect(await found([{ status: "▲" }, { status: "●" }, { status: "◆" }])).toEqual([
      "status E2 ▲: undecidable",
      "status E3 ●: undecidable",
      "status E4 ◆: agrees",
    ]);
    expect(await found([{ status: "●" }, { status: "●" }, { status: "◆" }])).toEqual([
      "status E2 ●: agrees",
      "status E3 ●: disagrees",
      "status E4 ◆: agrees",
    ]);
  });

  test("a protected sheet is checked like any other", async () => {
    await open([{ ...sheet([{ status: "Red" }]), protected: true }]);
    const [row] = rowsOf(await check());
    expect(row).toMatchObject({ check: "disagrees", printed: "Red", expected: "Green" });
    expect(row?.checks?.[0]?.sentence).toBe(
      "The sheet says “Red” in E2; by the rules it is “Green”: 95 against 90.",
    );
  });
});

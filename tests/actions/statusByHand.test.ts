import { lineAt } from "../../simulator/model/sharedEdges";
import { correct, correctionFor, settle, sheetRefOf, uncorrect } from "../../src/actions/corrections";
import { listCorrections, readSettings } from "../../src/actions/settings";
import type { RowResult, SheetResult, WorkbookResult } from "../../src/actions/result";
import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import { installNewerMembers } from "../../simulator/doors/newerClient";
import { onlySheet, rowAt, useDesk, type Desk } from "./desk";

const open = useDesk();

const RULES = ["Lower is better", 0, "No tolerance"] as const;

/** A quarter's sheet: row 2 is red by the rules in both quarters, row 3 green. */
function quarters(headings: readonly string[], ...figures: readonly (readonly NewCell[])[]): NewSheet {
  const rows = figures.map((own, index): NewCell[] => [
    `HC0${String(index + 1)}`,
    `Homes below standard ${String(index + 1)}`,
    ...own,
    null,
    ...RULES,
  ]);
  const rest = ["Direction of Travel", "Polarity", "Target", "Tolerance"];
  return { name: "Homes", rows: [["Ref", "Measure", ...headings, ...rest], ...rows] };
}

const Q2 = ["Q1 2026/27", "Q2 2026/27"] as const;

/** The sheet with Amber set by hand for row 2, evaluated again. */
async function setAmber(sheet = quarters(Q2, [2, 1], [0, 0])): Promise<Desk> {
  const desk = await open([sheet]);
  await keep(await desk.evaluate(), (row) => correctionFor(row, "status", "amber", "A repair is booked"));
  expect(rowAt(await desk.evaluate(), 2).status).toBe("amber");
  return desk;
}

async function keep(
  result: WorkbookResult,
  correction: (row: RowResult) => ReturnType<typeof correctionFor>,
  row = 2,
): Promise<void> {
  const kept = await correct(sheetRefOf(onlySheet(result)), correction(rowAt(result, row)));
  expect(kept.kind).toBe("done");
}

const saidOf = ({ corrections }: RowResult): readonly (string | null)[] =>
  corrections.map(({ value, lapsed }) => lapsed ?? value);
const about = ({ notices }: SheetResult): readonly string[] =>
  notices.filter((one) => one.includes("orrection"));

describe("a status set by hand is known by its period as well as by its heading", () => {
  test.each(["Quarter 2 2026/27", "Latest figures (Jul-Sep)", "Q2 2026-27", "Jul - Sep 2026"])(
    "it holds under “%s”",
    async (heading) => {
      const desk = await setAmber();
      desk.type("D1", heading);
      const result = await desk.evaluate();
      expect(onlySheet(result).reportingPeriod).toBe("Quarter 2 2026-27");
      expect([rowAt(result, 2).status, about(onlySheet(result))]).toEqual(["amber", []]);
      expect(saidOf(rowAt(result, 2))).toEqual(["status Amber for Quarter 2 2026-27"]);
    },
  );

  /** Under a title, which moves the KPI to row 3. */
  async function setAmberUnder(title: string, headings: readonly string[]): Promise<Desk> {
    const sheet = quarters(headings, [2, 1], [0, 0]);
    const desk = await open([{ ...sheet, rows: [[title], ...(sheet.rows ?? [])] }]);
    await keep(
      await desk.evaluate(),
      (row) => correctionFor(row, "status", "amber", "A repair is booked"),
      3,
    );
    expect(rowAt(await desk.evaluate(), 3).status).toBe("amber");
    return desk;
  }

  test("it holds where the title alone gives the year", async () => {
    const desk = await setAmberUnder("Performance 2026/27", ["Q1", "Q2"]);
    desk.type("D2", "Quarter 2");
    expect(rowAt(await desk.evaluate(), 3).status).toBe("amber");
  });

  test("it does not hold for another period under the same heading, though the figure is the same", async () => {
    const desk = await setAmberUnder("Quarter 2 2026/27", ["Last quarter", "This quarter"]);
    desk.type("A1", "Quarter 3 2026/27");
    expect(rowAt(await desk.evaluate(), 3)).toMatchObject({ status: "red", corrections: [] });
    desk.type("A1", "Quarter 2 2026/27");
    expect(rowAt(await desk.evaluate(), 3).status).toBe("amber");
  });

  test("a second one under the new heading goes before the first", async () => {
    const desk = await setAmber();
    desk.type("D1", "Quarter 2 2026/27");
    await keep(await desk.evaluate(), (row) => correctionFor(row, "status", "green", "Repaired since"));
    const row = rowAt(await desk.evaluate(), 2);
    expect([row.status, saidOf(row)]).toEqual(["green", ["status Green for Quarter 2 2026-27"]]);
  });

  test("a corrected reading and target of the period hold as well", async () => {
    const desk = await open([quarters(Q2, [2, 1], [0, 0])]);
    await keep(await desk.evaluate(), (row) => correctionFor(row, "reading", "3", "Recounted"));
    await keep(await desk.evaluate(), (row) => ({
      ...correctionFor(row, "target", "3", "Agreed"),
      heading: "Q2 2026/27",
    }));
    const before = rowAt(await desk.evaluate(), 2);
    expect([before.current?.text, before.target, before.status]).toEqual(["3", "3", "green"]);
    desk.type("D1", "Quarter 2 2026/27");
    const after = rowAt(await desk.evaluate(), 2);
    expect([after.current?.text, after.target, after.status]).toEqual(["3", "3", "green"]);
  });

  test("where no column is known to be for its period any more, it is told", async () => {
    const desk = await setAmber();
    desk.type("D1", "Peers");
    const result = await desk.evaluate();
    expect(rowAt(result, 2)).toMatchObject({ status: "red", current: { period: "Quarter 1 2026-27" } });
    expect(saidOf(rowAt(result, 2))).toEqual([
      "No column is headed “Q2 2026/27” any more, so what was corrected there (status Amber for Quarter 2 2026-27) no longer applies.",
    ]);
    expect(about(onlySheet(result))).toEqual([
      "The correction of HC01 in row 2 (status Amber for Quarter 2 2026-27) no longer applies, because no column is headed “Q2 2026/27” any more.",
    ]);
  });
});

describe("once its period has passed", () => {
  const OVER =
    "You set Amber by hand for Quarter 2 2026-27: “A repair is booked”. For Quarter 3 2026-27 the row goes by the rules, which say Green. Set Amber again if it still holds.";

  /** The next quarter, in place of the first one's column. */
  async function nextQuarter(figure: number | string = 0): Promise<{ desk: Desk; result: WorkbookResult }> {
    const desk = await setAmber();
    desk.type("C1", "Q3 2026/27");
    desk.type("C2", figure);
    return { desk, result: await desk.evaluate() };
  }

  async function answer(result: WorkbookResult, which: number): Promise<void> {
    const given = rowAt(result, 2).queries[0]?.answers[which];
    if (given === undefined) throw new Error("no such answer");
    expect((await settle(sheetRefOf(onlySheet(result)), given)).kind).toBe("done");
  }

  const asked = ({ queries }: RowResult): readonly string[] => queries.map(({ sentence }) => sentence);

  test("the row goes by the rules and it is told, with the column of then or without", async () => {
    const { desk, result } = await nextQuarter();
    const row = rowAt(result, 2);
    expect(row).toMatchObject({
      status: "green",
      corrections: [],
      queries: [{ cell: "C2", blocking: false }],
    });
    expect([asked(row), about(onlySheet(result))]).toEqual([[OVER], []]);
    expect(row.queries[0]?.answers.map(({ label }) => label)).toEqual([
      "Leave it to the rules",
      "Set Amber for Quarter 3 2026-27 as well",
    ]);
    desk.type("D1", "Q4 2025/26");
    const gone = rowAt(await desk.evaluate(), 2);
    expect([gone.status, asked(gone), gone.corrections]).toEqual(["green", [OVER], []]);
  });

  test("it is told as well where the later figure is missing", async () => {
    const { desk } = await nextQuarter("");
    desk.type("C3", 0);
    const row = rowAt(await desk.evaluate(), 2);
    expect([row.status, asked(row)]).toEqual(["data-missing", [OVER.replace("Green", "Data missing")]]);
  });

  test("nothing is asked where the rules come to the same", async () => {
    const { desk } = await nextQuarter(1);
    await keep(await desk.evaluate(), (row) => correctionFor(row, "status", "green", "Repaired since"));
    expect(rowAt(await desk.evaluate(), 2)).toMatchObject({ status: "green", queries: [] });
    desk.type("D1", "Q4 2026/27");
    desk.type("D2", 0);
    expect(rowAt(await desk.evaluate(), 2)).toMatchObject({ status: "green", queries: [] });
  });

  test("left to the rules, it is asked no more, and stays on record for its own period", async () => {
    const { desk, result } = await nextQuarter();
    await answer(result, 0);
    expect(rowAt(await desk.evaluate(), 2)).toMatchObject({ status: "green", queries: [], corrections: [] });
    desk.type("C1", "Q1 2026/27");
    const back = rowAt(await desk.evaluate(), 2);
    expect([back.status, saidOf(back)]).toEqual(["amber", ["status Amber for Quarter 2 2026-27"]]);
  });

  test("set for the later period as well, it holds for that with its reason, and is asked about after it", async () => {
    const { desk, result } = await nextQuarter();
    await answer(result, 1);
    const row = rowAt(await desk.evaluate(), 2);
    expect(row).toMatchObject({ status: "amber", queries: [] });
    expect(row.corrections.map(({ value, reason }) => [value, reason])).toEqual([
      ["status Amber for Quarter 3 2026-27", "A repair is booked"],
    ]);
    desk.type("D1", "Q4 2026/27");
    expect(asked(rowAt(await desk.evaluate(), 2))).toEqual([
      "You set Amber by hand for Quarter 3 2026-27: “A repair is booked”. For Quarter 4 2026-27 the row goes by the rules, which say Red. Set Amber again if it still holds.",
    ]);
  });

  test("the list of corrections says that it was for its period only", async () => {
    const { desk, result } = await nextQuarter();
    const listed = async ({ sheets }: WorkbookResult): Promise<readonly unknown[]> => {
      const settings = await readSettings();
      const list = settings.kind === "done" ? listCorrections(settings.settings, sheets) : [];
      return list.map(({ words, overtaken }) => [words, overtaken]);
    };
    const words = "status Amber for Quarter 2 2026-27";
    const over = "It was for Quarter 2 2026-27 only, and has no part in the status for Quarter 3 2026-27.";
    expect(await listed(result)).toEqual([[words, over]]);
    desk.type("C1", "Q1 2026/27");
    expect(await listed(await desk.evaluate())).toEqual([[words, null]]);
  });
});

describe("a status that is out of tolerance by the row's rules", () => {
  test("counts as out of tolerance when it is set by hand, and the warning says by whom", async () => {
    const desk = await open([quarters(Q2, [2, 1], [0, 0])], { apiLevel: "1.18" });
    installNewerMembers(desk.office);
    await keep(await desk.evaluate(), (row) => correctionFor(row, "status", "red", "Data not audited"), 3);
    const row = rowAt(await desk.evaluate(), 3);
    expect(row).toMatchObject({ status: "red", outOfTolerance: true });
    expect(row.explanation).toContain("Red, set by hand: Data not audited. By the rules it would be Green");
    expect(lineAt(desk.sheet(), 2, 3, "EdgeTop").style).toBe("Continuous");
    expect(desk.sheet().notes.map(({ text }) => text)).toContain("Red, set by hand: Data not audited.");
  });

  test("does not count so once it is set to another", async () => {
    const desk = await setAmber();
    expect(rowAt(await desk.evaluate(), 2)).toMatchObject({ status: "amber", outOfTolerance: false });
  });
});

describe("when its figure changes", () => {
  async function changed(): Promise<{ desk: Desk; result: WorkbookResult }> {
    const desk = await setAmber();
    desk.type("D2", 2);
    return { desk, result: await desk.evaluate() };
  }

  test("the row goes by the rules, and it is asked whether the status holds on", async () => {
    const { result } = await changed();
    const row = rowAt(result, 2);
    expect(row).toMatchObject({ status: "red", corrections: [] });
    expect(row.queries).toMatchObject([
      {
        cell: "D2",
        blocking: false,
        sentence: "You set Amber for “1” in D2. Now D2 shows “2”, and the rules say Red.",
      },
    ]);
    expect(row.queries[0]?.answers.map(({ label }) => label)).toEqual([
      "Keep Amber for “2”",
      "Go by the rules",
    ]);
    expect(about(onlySheet(result))).toEqual([]);
  });

  test.each([
    ["kept, it holds with its reason, and is asked about at the next change", 0, "amber", 1],
    ["taken back, it is not asked about again", 1, "red", 0],
  ])("%s", async (_what, answer, status, asked) => {
    const { desk, result } = await changed();
    const given = rowAt(result, 2).queries[0]?.answers[answer];
    if (given === undefined) throw new Error("no such answer");
    expect((await settle(sheetRefOf(onlySheet(result)), given)).kind).toBe("done");
    const row = rowAt(await desk.evaluate(), 2);
    expect([row.status, row.queries]).toEqual([status, []]);
    expect(row.corrections.map(({ reason }) => reason)).toEqual(asked === 1 ? ["A repair is booked"] : []);
    desk.type("D2", 4);
    expect(rowAt(await desk.evaluate(), 2).queries).toHaveLength(asked);
  });

  test("the figure typed back, the status holds again; the same by the rules, nothing is asked", async () => {
    const { desk, result } = await changed();
    desk.type("D2", 1);
    expect(rowAt(await desk.evaluate(), 2)).toMatchObject({ status: "amber", queries: [] });
    const [kept] = rowAt(await desk.evaluate(), 2).corrections;
    if (kept !== undefined) await uncorrect(sheetRefOf(onlySheet(result)), kept.correction);
    await keep(await desk.evaluate(), (row) => correctionFor(row, "status", "green", "Estimated"));
    desk.type("D2", 0);
    expect(rowAt(await desk.evaluate(), 2)).toMatchObject({ status: "green", queries: [] });
  });
});

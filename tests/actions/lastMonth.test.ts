import { checkSheets } from "../../src/actions/checkSheets";
import { sheetRefOf } from "../../src/actions/corrections";
import { evaluateSheets, type Scope } from "../../src/actions/evaluateSheets";
import { listCorrections, readSettings, saveSettings, withFindingLeft } from "../../src/actions/settings";
import type { SheetResult, WorkbookResult } from "../../src/actions/result";
import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import { onlySheet, rowAt, useDesk, type Desk } from "./desk";

const open = useDesk();

const percent = (value: number): NewCell => ({ value, numberFormat: "0%" });
const TARGETS = [0.9, 0.8, 0.7];

/** The same for a month on whichever sheet it stands. */
const FIGURES: Readonly<Record<string, number>> = { "May 2023": 0.9, "June 2023": 0.91, "July 2023": 0.92 };

/** A month's sheet of three KPIs, headings in row `top`. */
function month(
  name: string,
  months: readonly [string, string],
  targets: readonly number[],
  top = 1,
): NewSheet {
  const rows = targets.map((target, index): NewCell[] => {
    const ref = `A${String(index + 1)}`;
    const [before, latest] = months.map((name) => percent(FIGURES[name] ?? 0));
    return [ref, `Measure ${ref}`, before ?? null, latest ?? null, null, "Higher is better", percent(target)];
  });
  const heading = ["Ref", "Measure", ...months, "Direction of Travel", "Polarity", "Target"];
  return { name, rows: [...Array.from({ length: top - 1 }, () => ["Report"]), heading, ...rows] };
}

const JUNE = ["May 2023", "June 2023"] as const;
const JULY = ["June 2023", "July 2023"] as const;

async function evaluateOn(day: string, scope: Scope = { kind: "active" }): Promise<WorkbookResult> {
  const outcome = await evaluateSheets(scope, { today: day });
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

const briefly = ({ findings }: SheetResult): string[] =>
  findings.map(({ code, cell, evidence }) => `${code} ${cell}: ${evidence}`);

const CHANGED = "target-changed G3: “85%”, it was “80%”";

describe("one sheet of a workbook with a tab for each month", () => {
  test.each([
    ["July 2023", "June 2023", "on the sheet “June 2023”"],
    ["Adults Jul", "Adults Jun", "on the sheet “Adults Jun” (June 2023)"],
  ])("%s is held against %s in the three messages of an evaluation", async (july, june, since) => {
    const desk = await open([
      month(july, JULY, [0.9, 0.85, 0.7], 2),
      month("Children Jun", JUNE, [0.1, 0.1, 0.1]),
      month(june, JUNE, TARGETS),
      month("Adults May", ["April 2023", "May 2023"], [0.2, 0.2, 0.2]),
    ]);
    const { host } = desk.office;
    const result = onlySheet(await evaluateOn("2023-08-02"));
    expect(briefly(result)).toEqual([
      `${CHANGED.replace("G3", "G4")} ${since}`,
      `header-row-moved A2: row 2; row 1 ${since}`,
    ]);
    expect(host.counts.messages).toBe(3);
    // It is a finding, and no question: the row is rated, and no target was touched.
    expect(rowAt({ workbook: "", sheets: [result], cellsWritten: 0 }, 4)).toMatchObject({
      status: "green",
      target: "85%",
    });
    expect([desk.text("G4", july), desk.text("G3", june)]).toEqual(["85%", "80%"]);
    expect(desk.text("E2", june)).toBe("");
    host.resetCounts();
    expect(briefly(onlySheet(await evaluateOn("2023-08-03")))).toHaveLength(2);
    expect(host.counts.messages).toBe(2);
  });

  test("a check tells the same, in its two messages", async () => {
    const desk = await open([month("Jul", JULY, [0.9, 0.85, 0.7]), month("Jun", JUNE, TARGETS)]);
    const outcome = await checkSheets({ kind: "active" });
    expect(outcome.kind === "done" ? briefly(onlySheet(outcome.result)) : outcome).toEqual([
      `${CHANGED} on the sheet “Jun” (June 2023)`,
    ]);
    expect(desk.office.host.counts.messages).toBe(2);
  });

  test("a hidden tab is not looked into", async () => {
    await open([
      month("Jul", JULY, [0.9, 0.85, 0.7]),
      { ...month("Jun", JUNE, TARGETS), visibility: "hidden" },
    ]);
    expect(briefly(onlySheet(await evaluateOn("2023-08-02")))).toEqual([]);
  });

  test.each<[string, Parameters<Desk["office"]["host"]["failMessage"]>[1]]>([
    ["is a chart sheet", { code: "UnsupportedSheet", actionIndex: 0 }],
    ["is deleted meanwhile", { code: "ItemNotFound", actionIndex: 0 }],
    ["makes the answer too large", { officeError: 5104 }],
  ])("a tab that %s is done without, and the sheet is evaluated", async (_what, fault) => {
    const desk = await open([month("Jul", JULY, [0.9, 0.85, 0.7]), month("Jun", JUNE, TARGETS)]);
    desk.office.host.failMessage(2, fault);
    const result = await evaluateOn("2023-08-02");
    expect([briefly(onlySheet(result)), rowAt(result, 2).status]).toEqual([[], "green"]);
    expect(desk.office.host.counts.messages).toBe(4);
  });

  test("one that was evaluated before is known by that, also where its tab has gone", async () => {
    const first = await open([month("Jun", JUNE, TARGETS), month("Jul", JULY, [0.9, 0.85, 0.7])]);
    await evaluateOn("2023-07-03");
    const desk = await open(first.save());
    desk.office.host.officerDoes((excel) => excel.worksheets.getItem("Jun").delete());
    expect(briefly(onlySheet(await evaluateOn("2023-08-02")))).toEqual([
      `${CHANGED} at the evaluation for June 2023`,
    ]);
  });
});

describe("one sheet that is typed over each month", () => {
  const retype = (desk: Desk, cells: Readonly<Record<string, string | number>>): void => {
    for (const [cell, value] of Object.entries(cells)) desk.type(cell, value);
  };
  const JULY_TYPED = { C1: "June 2023", D1: "July 2023" };
  const since = "at the evaluation for June 2023";

  /** Evaluated for June, saved, opened again and typed over for July, with another target in G3. */
  async function july(): Promise<Desk> {
    const first = await open([month("KPIs", JUNE, TARGETS)]);
    await evaluateOn("2023-07-03");
    const desk = await open(first.save());
    retype(desk, { ...JULY_TYPED, G3: 0.85 });
    return desk;
  }

  test("a changed target and heading are told at each evaluation of July, and in August no more", async () => {
    const desk = await july();
    retype(desk, { F1: "Good to be" });
    const told = [`${CHANGED} ${since}`, `headings-renamed F1: F1 “Good to be”, it was “Polarity”; ${since}`];
    expect(briefly(onlySheet(await evaluateOn("2023-08-02")))).toEqual(told);
    const again = await evaluateOn("2023-08-03");
    expect([briefly(onlySheet(again)), again.cellsWritten]).toEqual([told, 0]);
    retype(desk, { C1: "July 2023", D1: "August 2023" });
    expect(briefly(onlySheet(await evaluateOn("2023-09-01")))).toEqual([]);
  });

  test("one that is left as it is is told no more in July, until the target changes again; it can be taken back", async () => {
    const desk = await july();
    const result = onlySheet(await evaluateOn("2023-08-02"));
    const [finding] = result.findings;
    if (finding === undefined) throw new Error("nothing found");
    await saveSettings((settings) => withFindingLeft(settings, sheetRefOf(result), finding));
    expect(onlySheet(await evaluateOn("2023-08-02")).findings).toEqual([]);

    const settings = await readSettings();
    if (settings.kind !== "done") throw new Error(JSON.stringify(settings));
    const [listed] = listCorrections(settings.settings, [result]);
    expect(listed).toMatchObject({
      sheet: "KPIs",
      words: `left as it is: “85%”, it was “80%” ${since}`,
    });

    retype(desk, { G3: 0.86 });
    expect(onlySheet(await evaluateOn("2023-08-02")).findings.map(({ code }) => code)).toEqual([
      "target-changed",
    ]);
    retype(desk, { G3: 0.85 });
    expect(onlySheet(await evaluateOn("2023-08-02")).findings).toEqual([]);
    if (listed !== undefined) await saveSettings(listed.remove);
    expect(briefly(onlySheet(await evaluateOn("2023-08-02")))).toEqual([`${CHANGED} ${since}`]);
  });

  test("a heading typed over since the last evaluation is told until it is put back, though the month is the same", async () => {
    const desk = await open([month("KPIs", JUNE, TARGETS)]);
    await evaluateOn("2023-07-03");
    desk.type("E1", "Sparkle");
    const told = [
      "heading-gone E1: “Direction of Travel” in E, for the direction of travel; when the sheet was last evaluated; E is headed “Sparkle”",
    ];
    expect(briefly(onlySheet(await evaluateOn("2023-07-03")))).toEqual(told);
    expect(briefly(onlySheet(await evaluateOn("2023-07-04")))).toEqual(told);
    desk.type("E1", "Direction of Travel");
    expect(briefly(onlySheet(await evaluateOn("2023-07-05")))).toEqual([]);
    desk.type("E1", "DoT");
    expect(briefly(onlySheet(await evaluateOn("2023-07-05")))).toEqual([]);
  });

  test("an earlier period than before that nobody chose is told: the newest heading was typed over, or its figures taken out", async () => {
    const desk = await open([month("KPIs", JUNE, TARGETS)]);
    const wentBack =
      "This sheet was evaluated for June 2023 before, and no column of figures is headed June 2023 now, so May 2023 was evaluated.";
    const noticed = ({ notices }: SheetResult): boolean => notices.some((one) => one.startsWith(wentBack));
    expect(noticed(onlySheet(await evaluateOn("2023-07-03")))).toBe(false);
    desk.type("D1", "Peers");
    const result = onlySheet(await evaluateOn("2023-07-03"));
    expect([result.reportingPeriod, noticed(result)]).toEqual(["May 2023", true]);
    expect(noticed(onlySheet(await evaluateOn("2023-07-03")))).toBe(true);
    desk.type("D1", "June 2023");
    expect(noticed(onlySheet(await evaluateOn("2023-07-03")))).toBe(false);
  });

  test("an earlier period than before, whose heading still stands above cells without figures, is told so", async () => {
    const desk = await open([month("KPIs", JUNE, TARGETS)]);
    await evaluateOn("2023-07-03");
    TARGETS.forEach((_, index) => desk.type(`D${String(index + 2)}`, ""));
    const { reportingPeriod, notices } = onlySheet(await evaluateOn("2023-07-03"));
    expect(reportingPeriod).toBe("May 2023");
    expect(notices).toContain(
      "This sheet was evaluated for June 2023 before. Column D, which is headed “June 2023”, holds no figure any more, so May 2023 was evaluated.",
    );
  });

  test("one early figure that moves the whole sheet on is told, until half of the rows have theirs", async () => {
    const desk = await open([month("KPIs", JUNE, TARGETS)]);
    const late = "rows with a figure for May 2023 have none for June 2023 yet.";
    const told = async () =>
      onlySheet(await evaluateOn("2023-07-03")).notices.filter((one) => one.includes(late));
    expect(await told()).toEqual([]);
    const cells = TARGETS.map((_, index) => `D${String(index + 2)}`);
    for (const cell of cells.slice(1)) desk.type(cell, "");
    const [n, had] = [String(cells.length - 1), String(cells.length)];
    expect(await told()).toEqual([
      `${n} of the ${had} ${late} If May 2023 is still to be reported, choose it as the reporting period.`,
    ]);
    // A cell that says why it has no figure is not late.
    for (const cell of cells.slice(1)) desk.type(cell, "n/a");
    expect(await told()).toEqual([]);
  });

  test("a memory that an earlier version wrote is read, and grows from there", async () => {
    const desk = await july();
    const part = desk.opened.workbook.customXmlParts.find(({ xml }) => xml.includes("urn:kpi-status:memory"));
    if (part === undefined) throw new Error("no memory");
    // Version 1 had the readings alone.
    const older = part.xml
      .replace('version="2"', 'version="1"')
      .replace('"v":2', '"v":1')
      .replace(/,"looks":.*(?=\}\]\})/, "");
    expect(older).not.toContain("looks");
    Object.assign(part, { xml: older });
    retype(desk, { C1: "Notes" });
    const result = await evaluateOn("2023-08-02");
    expect(briefly(onlySheet(result))).toEqual([]);
    // June's figure is recalled, though its column has gone.
    expect(rowAt(result, 2).previous?.source).toEqual({ kind: "memory", evaluated: "2023-07-03" });
    retype(desk, { D1: "August 2023", G3: 0.9 });
    expect(briefly(onlySheet(await evaluateOn("2023-09-01")))).toEqual([
      "target-changed G3: “90%”, it was “85%” at the evaluation for July 2023",
    ]);
  });
});

test("the formula of a total that leaves a row out is seen in the look at the cells", async () => {
  const rows: NewCell[][] = [
    ["Ref", "Measure", "Area", "June 2023", "July 2023", "Polarity", "Target"],
    [
      "A1",
      "Visits",
      "All",
      { value: 60, formula: "=SUM(D3:D5)" },
      { value: 40, formula: "=SUM(E3:E4)" },
      "Higher is better",
      50,
    ],
    [null, null, "North", 10, 15, "Higher is better", 10],
    [null, null, "East", 20, 25, "Higher is better", 10],
    [null, null, "South", 30, null, "Higher is better", 10],
  ];
  const desk = await open([{ name: "KPIs", rows, merges: ["A2:A5", "B2:B5"] }]);
  const result = await evaluateOn("2023-08-02");
  expect(briefly(onlySheet(result))).toEqual(["total-leaves-out E2: =SUM(E3:E4) leaves out E5"]);
  expect(desk.office.host.counts.messages).toBe(3);
});

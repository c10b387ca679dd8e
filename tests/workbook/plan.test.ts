import type { Evaluation } from "../../src/kpi/evaluation";
import { defaultLook, TRAVEL_INK, type BuiltInStatus } from "../../src/kpi/look/look";
import type { CellPlace } from "../../src/workbook/sheet/address";
import { addressOf, parseAddress } from "../../src/workbook/sheet/address";
import { findTables } from "../../src/workbook/find/findTables";
import type { Mark } from "../../src/workbook/marks/marks";
import { planMarks, type SheetPlanResult } from "../../src/workbook/marks/plan";
import { readRows } from "../../src/workbook/sheet/rows";
import { sheetOf, type GridOptions } from "./gridSheet";

/** What the rules said about one row, by what matters for its marks. */
interface Said {
  readonly status: BuiltInStatus;
  readonly at: string | null;
  readonly mark?: string;
  readonly warning?: string;
}

function evaluationOf(said: Said, period: Evaluation["current"] extends infer T ? T : never): Evaluation {
  const look = defaultLook(said.status);
  return {
    profile: "corporate",
    status: said.status,
    statusName: look.name,
    statusLetter: look.letter,
    paint: look.colour,
    current: said.at === null || period === null ? null : { ...period, at: said.at },
    previous: null,
    travel: said.mark === undefined ? null : { movement: "down", verdict: "deteriorated", mark: said.mark },
    travelInk: said.mark === undefined ? null : TRAVEL_INK.amber,
    longTravel: null,
    stateEnds: [],
    otherPeriods: [],
    polarity: { kind: "higher" },
    limits: null,
    targetUsed: null,
    toleranceAs: null,
    cumulative: false,
    outOfTolerance: said.warning !== undefined,
    explanation: "",
    whyNoTravel: null,
    warning: said.warning ?? null,
    queries: [],
  };
}

interface PlanOptions extends GridOptions {
  readonly notes?: boolean;
  readonly warningHeadings?: readonly CellPlace[];
}

function planOf(grid: string, said: readonly Said[], options: PlanOptions = {}): SheetPlanResult {
  const sheet = sheetOf(grid, options);
  const finding = findTables(sheet);
  const tables = finding.kind === "tables" ? finding.tables : [];
  const rows = readRows(sheet, tables);
  expect(rows).toHaveLength(said.length);
  const evaluations = said.map((one, i) => {
    const cell = rows[i]?.kpi.periods[0];
    const reading = cell === undefined ? null : { period: cell.period, at: "", text: "", value: 0, unit: "" };
    return evaluationOf(one, reading);
  });
  return planMarks({
    sheet,
    tables,
    rows,
    evaluations,
    options: { notes: options.notes ?? true, warningHeadings: options.warningHeadings ?? [] },
  });
}

/** Each mark in one line: "C2 reading #C4161C border note", "D2 travel '↓ R'". */
function linesOf(result: SheetPlanResult): readonly string[] {
  return result.plan.marks.map((mark) => {
    const { content, fill, borders, note } = mark.state;
    return [
      addressOf(mark.row, mark.column),
      mark.role,
      ...(content === undefined ? [] : [`'${String(content)}'`]),
      ...(fill === undefined ? [] : [fill.color]),
      ...(borders === undefined ? [] : ["border"]),
      ...(typeof note === "string" ? ["note"] : []),
    ].join(" ");
  });
}

const GREEN = "#00855A";
const RED = "#C4161C";
const warning = "Outside tolerance: 75% against 90%, limit 85%";

describe("what a row earns", () => {
  const grid = `
    Ref | Measure | Q1 2023/24 | Direction of Travel | Target | Status | Warning
    A1 | Calls | 75% | | 90% | |
    A2 | Letters | 95% | | 90% | |`;

  test("red and out of tolerance: fill, border, status, arrow and warning, each in its place", () => {
    const result = planOf(grid, [
      { status: "red", at: "C2", mark: "↓ R", warning },
      { status: "green", at: "C3", mark: "↑ G" },
    ]);
    expect(linesOf(result)).toEqual([
      `C2 reading ${RED} border`,
      "D2 travel '↓ R'",
      `F2 status 'Red' ${RED}`,
      `G2 warning '${warning}'`,
      `C3 reading ${GREEN}`,
      "D3 travel '↑ G'",
      `F3 status 'Green' ${GREEN}`,
    ]);
    expect(result.cells).toEqual([
      { status: "F2", warning: "G2", warningNote: null },
      { status: "F3", warning: null, warningNote: null },
    ]);
    expect(result.conflicts).toEqual([]);
  });

  test.each<[BuiltInStatus, string, string | null]>([
    ["green", "Green", GREEN],
    ["amber", "Amber", "#FFC000"],
    ["red", "Red", RED],
    ["tracking", "Tracking only", "#66E5DC"],
    ["target-under-review", "Target under review", "#A6A6A6"],
    ["data-missing", "Data missing", "#404040"],
    ["not-rated", "Not rated", null],
    ["needs-attention", "Needs attention", null],
  ])("%s: %s in the status column, and its fill where it has one", (status, word, fill) => {
    const result = planOf(grid, [
      { status, at: "C2" },
      { status: "not-rated", at: null },
    ]);
    const painted = fill === null ? "" : ` ${fill}`;
    expect(linesOf(result)).toEqual([
      ...(fill === null ? [] : [`C2 reading ${fill}`]),
      `F2 status '${word}'${painted}`,
      "F3 status 'Not rated'",
    ]);
  });

  test("the arrow is bold and in the colour of its letter", () => {
    const result = planOf(grid, [
      { status: "green", at: "C2", mark: "↓ A" },
      { status: "green", at: "C3" },
    ]);
    const travel = result.plan.marks.find((mark) => mark.role === "travel");
    expect(travel?.state.font).toEqual({ color: "#8A4B00", bold: true });
  });

  test("a heavy border stands on all four edges", () => {
    const result = planOf(grid, [
      { status: "red", at: "C2", warning },
      { status: "green", at: "C3" },
    ]);
    const borders = result.plan.marks[0]?.state.borders ?? {};
    expect(Object.keys(borders).sort()).toEqual(["bottom", "left", "right", "top"]);
    expect(borders.top).toMatchObject({ style: "Continuous", weight: "Thick" });
  });
});

describe("where a warning goes", () => {
  const grid = `
    Measure | Q1 2023/24 | Target
    Calls | 75% | 90%
    Letters | 95% | 90%`;
  const said: readonly Said[] = [
    { status: "red", at: "B2", warning },
    { status: "green", at: "B3" },
  ];

  test("without a warning column: a note on the reading's cell", () => {
    const result = planOf(grid, said);
    expect(linesOf(result)).toEqual([`B2 reading ${RED} border note`, `B3 reading ${GREEN}`]);
    expect(result.cells[0]).toEqual({ status: null, warning: null, warningNote: "B2" });
  });

  test("without notes: a new column at the table's right edge, with its heading", () => {
    const result = planOf(grid, said, { notes: false });
    expect(linesOf(result)).toEqual([
      "D1 warning-header 'Tolerance warning'",
      `B2 reading ${RED} border`,
      `D2 warning '${warning}'`,
      `B3 reading ${GREEN}`,
    ]);
    expect(result.plan.marks[2]?.state.wrapText).toBe(true);
    expect(result.cells[0]).toEqual({ status: null, warning: "D2", warningNote: null });
  });

  test("the new column is the first that is wholly empty beside header and rows", () => {
    const beside = `
      Measure | Q1 2023/24 | Target | | |
      Calls | 75% | 90% | | seen by JS | x
      Letters | 95% | 90% | | | `;
    expect(linesOf(planOf(beside, said, { notes: false }))).toContain(
      "D1 warning-header 'Tolerance warning'",
    );
    const full = `
      Measure | Q1 2023/24 | Target | |
      Calls | 75% | 90% | seen by JS |
      Letters | 95% | 90% | | `;
    expect(linesOf(planOf(full, said, { notes: false }))).toContain("E1 warning-header 'Tolerance warning'");
    expect(linesOf(planOf(grid, said, { notes: false, merges: ["D2:E2"] }))).toContain(
      "F1 warning-header 'Tolerance warning'",
    );
  });

  test("nothing out of tolerance: no new column", () => {
    const calm: readonly Said[] = [
      { status: "green", at: "B2" },
      { status: "green", at: "B3" },
    ];
    expect(linesOf(planOf(grid, calm, { notes: false }))).toEqual([
      `B2 reading ${GREEN}`,
      `B3 reading ${GREEN}`,
    ]);
  });

  test("our own column is found again next time, and its heading stays earned while a warning is", () => {
    const own = `
      Measure | Q1 2023/24 | Target | Tolerance warning
      Calls | 75% | 90% | ${warning}
      Letters | 95% | 90% | `;
    const headings = [{ row: 0, column: 3 }];
    const again = planOf(own, said, { notes: false, warningHeadings: headings });
    expect(linesOf(again)).toEqual(linesOf(planOf(grid, said, { notes: false })));
    expect(linesOf(planOf(own, said))).not.toContain("D1 warning-header 'Tolerance warning'");
  });
});

describe("places where our heading may stand", () => {
  const said: readonly Said[] = [{ status: "red", at: "B2", warning }];
  const far = (heading: string): string => {
    const jottings = Array.from({ length: 14 }, () => "x").join(" | ");
    const gap = Array.from({ length: 14 }, () => "").join(" | ");
    return `
      Measure | Q1 2023/24 | Target | ${gap} | ${heading}
      Calls | 75% | 90% | ${jottings} | `;
  };

  test("a column of ours far to the right is found again, and no second one is made", () => {
    const first = planOf(far(""), said, { notes: false });
    expect(linesOf(first)).toContain("R1 warning-header 'Tolerance warning'");
    const again = planOf(far("Tolerance warning"), said, {
      notes: false,
      warningHeadings: [{ row: 0, column: 17 }],
    });
    expect(linesOf(again)).toEqual(linesOf(first));
  });

  test.each([
    ["an officer's own heading", 0, 3],
    ["a row that heads nothing", 1, 3],
    ["a place beyond the sheet", 900, 900],
  ])("%s is not taken for ours", (_name, row, column) => {
    const grid = `
      Measure | Q1 2023/24 | Target | Alert
      Calls | 75% | 90% | `;
    const lines = linesOf(planOf(grid, said, { notes: false, warningHeadings: [{ row, column }] }));
    expect(lines.filter((line) => line.includes("warning-header"))).toEqual([]);
    expect(lines.some((line) => line.startsWith("D2 warning"))).toBe(true);
  });
});

describe("a warning column of the officer's own sentences", () => {
  const grid = `
    Measure | Q1 2023/24 | Target | Exceptions
    Calls | 75% | 90% | Excludes two days of system failure`;
  const said: readonly Said[] = [{ status: "red", at: "B2", warning }];

  test("is left alone, and the warnings go to notes or to a column of our own", () => {
    const notes = planOf(grid, said);
    expect(linesOf(notes)).toEqual([`B2 reading ${RED} border note`]);
    expect(notes.cells).toEqual([{ status: null, warning: null, warningNote: "B2" }]);
    const column = linesOf(planOf(grid, said, { notes: false }));
    expect(column.filter((line) => line.includes("warning"))).toEqual([
      "E1 warning-header 'Tolerance warning'",
      `E2 warning '${warning}'`,
    ]);
  });
});

describe("merged cells", () => {
  const grid = `
    Ref | Measure | Q1 2023/24 | Target | Status | DoT
    A1 | Calls | 75% | 90% | |
    | P1 | 95% | | |
    | P2 | 96% | | | `;
  const merges = ["A2:A4", "D2:D4", "E2:E4"];

  test("rows that earn different marks for one merged cell get none there, and it is said", () => {
    const result = planOf(
      grid,
      [
        { status: "red", at: "C2", mark: "↓ R" },
        { status: "green", at: "C3", mark: "↑ G" },
        { status: "green", at: "C4", mark: "↑ G" },
      ],
      { merges },
    );
    expect(linesOf(result).filter((line) => line.includes("status"))).toEqual([]);
    expect(result.conflicts).toMatchObject([{ at: "E2", role: "status", rows: [2, 3, 4] }]);
    expect(result.conflicts[0]?.sentence).toContain("E2");
    expect(result.cells.map((cells) => cells.status)).toEqual([null, null, null]);
  });

  test("rows that agree share one mark", () => {
    const same = ["C2", "C3", "C4"].map((at): Said => ({ status: "green", at, mark: "↑ G" }));
    const result = planOf(grid, same, { merges });
    expect(linesOf(result).filter((line) => line.includes("status"))).toEqual([`E2 status 'Green' ${GREEN}`]);
    expect(result.cells.map((cells) => cells.status)).toEqual(["E2", "E2", "E2"]);
    expect(result.conflicts).toEqual([]);
  });

  test("a cell merged with the officer's comments is left alone", () => {
    const result = planOf(
      `Measure | Q1 2023/24 | Target | DoT | Comments
       Calls | 75% | 90% | |`,
      [{ status: "green", at: "B2", mark: "↑ G" }],
      { merges: ["D2:E2"] },
    );
    expect(linesOf(result)).toEqual([`B2 reading ${GREEN}`]);
    expect(result.conflicts).toMatchObject([{ at: "D2", role: "travel", rows: [2] }]);
  });
});

describe("what an officer typed is never touched", () => {
  const grid = `
    Ref | Measure | Q4 2022/23 | Q1 2023/24 | Polarity | Target | Tolerance | DoT | Status | Warning | Comments
    A1 | Calls | 70% | 75% | Higher is better | 90% | 5% | | | | Busy`;

  test("content is only set in travel, status and warning columns", () => {
    const result = planOf(grid, [{ status: "red", at: "D2", mark: "↓ R", warning }]);
    const written = (mark: Mark): boolean =>
      mark.state.content !== undefined || mark.state.numberFormat !== undefined;
    expect(result.plan.marks.filter(written).map((mark) => addressOf(mark.row, mark.column))).toEqual([
      "H2",
      "I2",
      "J2",
    ]);
  });

  test.each(["E2", "F2", "K2", "B2", "Z9", "nowhere"])(
    "a reading said to be in %s, which is no period's cell, is not coloured",
    (at) => {
      const result = planOf(grid, [{ status: "red", at }]);
      expect(result.plan.marks.filter((mark) => mark.role === "reading")).toEqual([]);
    },
  );

  test("a sentence that begins as a formula does is written in a text cell", () => {
    const result = planOf(grid, [{ status: "red", at: "D2", warning: "=HYPERLINK(1)" }]);
    const cell = parseAddress("J2");
    const mark = result.plan.marks.find((one) => one.row === cell?.row && one.column === cell.column);
    expect(mark?.state).toMatchObject({ content: "=HYPERLINK(1)", numberFormat: "@" });
  });
});

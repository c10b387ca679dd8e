import type { SheetSnapshot } from "../../../src/workbook/sheet/snapshot";
import { briefly, findingsBeside, findingsIn, rememberedOf, sheetHolding, type Held } from "./examine";

interface TabOptions {
  readonly heading?: string;
  readonly held?: readonly Held[];
  readonly refs?: string;
  readonly names?: string;
  /** Lines above the headings. */
  readonly above?: readonly string[];
  readonly name?: string;
}

type Month = "May" | "Jun" | "Jul";

const MONTHS = { May: "Apr-23 | May-23", Jun: "May-23 | Jun-23", Jul: "Jun-23 | Jul-23" };

/** Of the month before and of the month: the next tab repeats the second. */
const FIGURES = { May: "89% | 90%", Jun: "90% | 91%", Jul: "91% | 92%" };

/** A month's tab: a KPI for each target. */
function tab(month: Month, targets: readonly string[], options: TabOptions = {}): SheetSnapshot {
  const heading = options.heading ?? "Ref | Indicator | Target | VALUE | Polarity | Tolerance";
  const rows = targets.map((target, index) => {
    const ref = `${options.refs ?? "K"}${String(index + 1)}`;
    const cells: Readonly<Record<string, string>> = {
      Ref: ref,
      Indicator: `${options.names ?? "Measure"} ${ref}`,
      Target: target,
      Goal: target,
      Tariff: target,
      VALUE: FIGURES[month],
      Polarity: "Higher is better",
      Tolerance: "5%",
    };
    return heading
      .split(" | ")
      .map((name) => cells[name] ?? "")
      .join(" | ");
  });
  const lines = [...(options.above ?? []), heading.replace("VALUE", MONTHS[month]), ...rows];
  return sheetHolding(lines.join("\n"), options.held ?? [], { name: options.name ?? month });
}

const TARGETS = ["90%", "80%", "70%", "60%"];
const TAB = "on the sheet “Jun” (June 2023)";
const KEPT = "at the evaluation for June 2023";

/** What is found on July's sheet, with `SINCE` for where it is compared. */
const CASES: readonly [
  name: string,
  targets: readonly string[],
  options: TabOptions,
  expected: readonly string[],
][] = [
  ["the same", TARGETS, {}, []],
  ["a changed target", ["90%", "85%", "70%", "60%"], {}, ["target-changed C3: “85%”, it was “80%” SINCE"]],
  [
    "a target taken out, and one for words",
    ["", "Tracking", "70%", "60%"],
    {},
    ["target-changed C2: blank, it was “90%” SINCE", "target-changed C3: “Tracking”, it was “80%” SINCE"],
  ],
  ["the same target in another spelling", ["90.0%", "80.00%", "70%", "60%"], {}, []],
  ["the same target in another format", TARGETS, { held: [{ at: [1, 2], value: 0.9, format: "0%" }] }, []],
  [
    "a lost percent format",
    ["0.9", "80%", "70%", "60%"],
    { held: [{ at: [1, 2], value: 0.9, format: "General" }] },
    ["percent-format-lost C2: “0.9” without a percent format beside 91%"],
  ],
  ["a target that is new to the sheet", [...TARGETS, "50%"], {}, []],
  ["other KPIs under the same numbers", ["95%", "85%", "75%", "65%"], { names: "Homes let" }, []],
  ["other KPIs", ["95%", "85%", "75%", "65%"], { refs: "X" }, []],
  [
    "a column in the place of another",
    TARGETS,
    { heading: "Ref | Indicator | Tolerance | VALUE | Polarity | Target" },
    [
      "columns-changed-places C1: reference A, description B, tolerance C, polarity F, target G; it was reference A, description B, target C, polarity F, tolerance G SINCE",
    ],
  ],
  [
    "columns moved by one that is for no month",
    TARGETS,
    { heading: "Ref | Indicator | Owner | Target | VALUE | Polarity | Tolerance" },
    [
      "headings-moved D1 G1 H1: target in D, it was in C; polarity in G, it was in F; tolerance in H, it was in G; SINCE",
    ],
  ],
  [
    "another word for the same",
    TARGETS,
    { heading: "Ref | Indicator | Goal | VALUE | Polarity | Tolerance" },
    ["headings-renamed C1: C1 “Goal”, it was “Target”; SINCE"],
  ],
  [
    "a heading that is not known any more",
    TARGETS,
    { heading: "Ref | Indicator | Target | VALUE | Polarity | Leeway agreed" },
    ["heading-gone G1: “Tolerance” in G, for the tolerance; SINCE; G is headed “Leeway agreed”"],
  ],
  [
    "a column that is not there any more",
    TARGETS,
    { heading: "Ref | Indicator | Target | VALUE | Polarity" },
    ["heading-gone A1: “Tolerance” in G, for the tolerance; SINCE"],
  ],
  [
    "headings further down",
    TARGETS,
    { above: ["Performance report | | | | | |", " | | | | | |"] },
    ["header-row-moved A3: row 3; row 1 SINCE"],
  ],
];

describe.each([
  ["the tab of the month before", (sheet: SheetSnapshot) => findingsIn(sheet, [tab("Jun", TARGETS)]), TAB],
  [
    "the same sheet typed over",
    (sheet: SheetSnapshot) => findingsBeside(rememberedOf([{ ...tab("Jun", TARGETS), id: sheet.id }]), sheet),
    KEPT,
  ],
  [
    "a tab that was evaluated alone",
    (sheet: SheetSnapshot) => findingsBeside(rememberedOf([tab("Jun", TARGETS)]), sheet),
    KEPT,
  ],
])("held against %s", (_against, found, since) => {
  test.each(CASES)("%s", (_name, targets, options, expected) => {
    expect(briefly(found(tab("Jul", targets, options)))).toEqual(
      expected.map((one) => one.replace("SINCE", since)),
    );
  });

  test("a new year's targets are told together", () => {
    const before = Array.from({ length: 8 }, (_, index) => `${String(60 + index)}%`);
    const after = before.map((target) => target.replace("6", "7"));
    const june = { ...tab("Jun", before), id: "{Jul}" };
    const findings =
      since === TAB
        ? findingsIn(tab("Jul", after), [tab("Jun", before)])
        : findingsBeside(rememberedOf([june]), tab("Jul", after));
    expect(findings.map(({ code, cells }) => [code, cells.length])).toEqual([["targets-changed", 8]]);
    expect(findings[0]?.evidence).toContain("C2 “70%”, it was “60%”");
    expect(findings[0]?.evidence).toContain("and 3 more");
  });
});

test("a row whose figures have all lost their percent format is told by what was kept", () => {
  const general = (row: number, column: number, value: number): Held => ({
    at: [row, column],
    value,
    format: "General",
  });
  const held = [general(1, 2, 0.9), general(1, 3, 0.88), general(1, 4, 0.91)];
  const heading = "Ref | Indicator | Target | Jun-23 | Jul-23 | Polarity | Tolerance";
  const july = sheetHolding(
    [heading, "K1 | Measure K1 | 0.9 | 0.88 | 0.91 | Higher is better | 5%"].join("\n"),
    held,
    { name: "Jun" },
  );
  expect(briefly(findingsBeside(rememberedOf([tab("Jun", ["90%"])]), july))).toEqual([
    "percent-format-lost D2 E2 C2: “0.88” without a percent format beside 91% of June 2023",
  ]);
});

describe("which month is held against", () => {
  const changed = ["90%", "85%", "70%", "60%"];
  test("the latest of the earlier sheets", () => {
    const may = tab("May", ["50%", "50%", "50%", "50%"]);
    expect(findingsIn(tab("Jul", TARGETS), [tab("Jun", TARGETS), may])).toEqual([]);
  });

  test("no sheet of the same month, and none where there is no earlier one", () => {
    expect(findingsIn(tab("Jul", changed), [tab("Jul", TARGETS, { name: "July again" })])).toEqual([]);
    expect(findingsIn(tab("Jul", changed))).toEqual([]);
  });

  const sheet = (month: Month, targets: readonly string[]): SheetSnapshot =>
    tab(month, targets, { name: "KPIs" });

  test("within a month a change is told at each evaluation, and next month no more", () => {
    const [june, july] = [sheet("Jun", TARGETS), sheet("Jul", changed)];
    expect(findingsBeside(rememberedOf([june, july]), july)).toHaveLength(1);
    const august = {
      ...sheetHolding(
        "Ref | Indicator | Target | Jul-23 | Aug-23 | Polarity | Tolerance\nK1 | Measure K1 | 90% | 91% | 92% | Higher is better | 5%\nK2 | Measure K2 | 85% | 91% | 92% | Higher is better | 5%\nK3 | Measure K3 | 70% | 91% | 92% | Higher is better | 5%",
      ),
      id: july.id,
    };
    expect(findingsBeside(rememberedOf([june, july]), august)).toEqual([]);
  });

  test("who turns back to an earlier month keeps what was seen then", () => {
    const [may, july] = [sheet("May", TARGETS), sheet("Jul", changed)];
    const memory = rememberedOf([may, july, sheet("May", changed)]);
    expect(briefly(findingsBeside(memory, july))).toEqual([
      "target-changed C3: “85%”, it was “80%” at the evaluation for May 2023",
    ]);
  });

  test("of two tabs that were evaluated for the same month none, for either could be meant", () => {
    const first = tab("Jun", TARGETS, { name: "Jun" });
    const second = tab("Jun", changed, { name: "Jun (2)" });
    expect(findingsBeside(rememberedOf([first, second]), tab("Jul", changed))).toEqual([]);
  });

  test("a sheet of another kind with the same KPIs tells of targets, and not of headings", () => {
    const board = tab("Jun", TARGETS, {
      name: "Board",
      heading: "Ref | Indicator | Goal | VALUE | Tolerance | Polarity",
    });
    expect(findingsIn(tab("Jul", changed, { name: "KPIs" }), [board]).map(({ code }) => code)).toEqual([
      "target-changed",
    ]);
  });

  test("another area's sheet is none", () => {
    const north = tab("Jun", TARGETS, { name: "North" });
    expect(findingsBeside(rememberedOf([north]), tab("Jul", changed, { name: "South" }))).toEqual([]);
  });
});

test("a finding is known again where its row and column have moved, and is another once the target changed again", () => {
  const june = tab("Jun", TARGETS);
  const keys = (targets: readonly string[], options: TabOptions = {}): readonly string[] =>
    findingsIn(tab("Jul", targets, options), [june])
      .filter(({ code }) => code === "target-changed")
      .map(({ key }) => key);
  const [first] = keys(["90%", "85%", "70%", "60%"]);
  expect(keys(["90%", "85%", "70%", "60%"], { above: ["Report | | | | | |"] })).toEqual([first]);
  expect(keys(["90%", "86%", "70%", "60%"])).not.toEqual([first]);
});

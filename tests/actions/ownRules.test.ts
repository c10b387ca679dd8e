import { evaluateSheets } from "../../src/actions/evaluateSheets";
import type { WorkbookResult } from "../../src/actions/result";
import { clearResults } from "../../src/actions/clearResults";
import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import { ruleSet, ruleSets } from "../kpi/ruleSet";
import { onlySheet, rowAt, useDesk } from "./desk";

/** Rules of a council's own, from the file's form to the cells of the sheet. */
const percent = (value: number): NewCell => ({ value, numberFormat: "0%" });
const sheet = (): NewSheet => ({
  name: "KPIs",
  rows: [
    [
      "Ref",
      "Measure",
      "Quarter 2 2022-23",
      "Quarter 1 2023-24",
      "Quarter 2 2023-24",
      "Target",
      "Polarity",
      "Status",
      "Short trend",
      "Long trend",
    ],
    [
      "A1",
      "Calls answered",
      percent(0.7),
      percent(0.9),
      percent(0.86),
      percent(0.9),
      "Higher is better",
      null,
      null,
      null,
    ],
    [
      "A2",
      "Repairs in time",
      percent(0.9),
      percent(0.9),
      percent(0.8),
      percent(0.9),
      "Higher is better",
      null,
      null,
      null,
    ],
  ],
});

const RULES = ruleSet({
  states: [
    { status: "met", name: "On course", letter: "C", colour: { fill: "#00855A" }, within: "target" },
    { status: "near", name: "Close", letter: "N", colour: { fill: "#FFF176" }, within: "5%" },
    { status: "off", name: "Off course", letter: "O", colour: { fill: "#8B0000" } },
  ],
  travel: {
    longComparedWith: "same-period-last-year",
    colours: { improved: "#003366" },
    letters: { improved: "", "within-range": "", deteriorated: "" },
  },
});

describe("rules of a council's own on the sheet", () => {
  const open = useDesk();
  async function evaluated(profiles: readonly (typeof RULES)[]): Promise<WorkbookResult> {
    const outcome = await evaluateSheets({ kind: "active" }, { profiles });
    if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
    return outcome.result;
  }

  test("names, colours and both arrows are written; evaluated twice, nothing more; cleared, nothing left", async () => {
    const desk = await open([sheet()]);
    const result = await evaluated([RULES]);
    expect(["H2", "I2", "J2", "H3", "I3", "J3"].map((at) => desk.text(at))).toEqual([
      "Close",
      "↓",
      "↑",
      "Off course",
      "↓",
      "↓",
    ]);
    expect(desk.cell("E2")?.style.fill.color).toBe("#FFF176");
    expect(desk.cell("E3")?.style.fill.color).toBe("#8B0000");
    expect(desk.cell("J2")?.style.font.color).toBe("#003366");
    expect(rowAt(result, 2)).toMatchObject({
      ...{ status: "near", statusName: "Close", statusLetter: "N", outOfTolerance: false },
      longTravel: { travel: { mark: "↑", verdict: "improved" }, whyNot: null },
    });
    expect(rowAt(result, 3).outOfTolerance).toBe(true);
    expect((await evaluated([RULES])).cellsWritten).toBe(0);
    await clearResults({ kind: "active" }, {});
    expect(["H2", "I2", "J2"].map((at) => desk.text(at))).toEqual(["", "", ""]);
    expect(desk.cell("E2")?.style.fill.pattern ?? "None").toBe("None");
  });

  test("rules name the sheet’s own columns, its sections and the sheet, and a row’s sentence says what it was held against", async () => {
    const desk = await open([
      {
        name: "Scorecard",
        rows: [
          [
            "Ref",
            "Measure",
            "Directorate",
            "Polarity",
            "Target",
            "Stretch\ntarget",
            "3 year average",
            "Quarter 2 2023-24",
            "Status",
          ],
          ["A1", "Calls answered", "Customers", "Higher is better", 90, 95, 80, 95, null],
          ["A2", "Repairs in time", "Customers", "Higher is better", 90, null, 80, 95, null],
          ["B1", "Fires", "Safety", "Lower is better", null, null, 200, 220, null],
          ["B2", "Alarms", "Safety", "Lower is better", null, null, null, 220, null],
        ],
      },
    ]);
    const states = [
      { status: "green", within: "target" },
      { status: "amber", within: "10%" },
      { status: "red" },
    ];
    const result = await evaluated(
      ruleSets([
        {
          name: "Safety",
          appliesTo: { section: "Safety" },
          judgedAgainst: { column: "3 year average" },
          states,
        },
        {
          name: "Stretch",
          appliesTo: { sheet: "scorecard" },
          states: [{ status: "blue", asGoodAs: "Stretch target" }, ...states],
        },
      ]),
    );
    expect(["I2", "I3", "I4", "I5"].map((at) => desk.text(at))).toEqual([
      "Blue",
      "Green",
      "Amber",
      "Needs attention",
    ]);
    // An edit in the two columns puts the results out of date; one in a column that is not needed would not.
    expect(onlySheet(result).places?.[0]?.inputs).toEqual(expect.arrayContaining([5, 6]));
    expect(rowAt(result, 4).explanation).toContain(
      "Amber: 220 in Quarter 2 2023-24 against 3 year average (200)",
    );
    expect(rowAt(result, 5)).toMatchObject({
      status: "needs-attention",
      queries: [{ code: "comparison-missing" }],
    });
  });

  test("a long-term column under rules without one stays empty, and that is said", async () => {
    const desk = await open([sheet()]);
    const result = await evaluated([]);
    expect(desk.text("J2")).toBe("");
    expect(onlySheet(result).notices.join(" ")).toContain("Column J is for a long-term arrow");
  });

  test("every period is coloured where the rules say so", async () => {
    const desk = await open([sheet()]);
    await evaluated([ruleSet({ colours: "every-period" })]);
    expect(["D2", "E2", "D3", "E3"].map((at) => desk.cell(at)?.style.fill.color)).toEqual([
      "#00855A",
      "#FFC000",
      "#00855A",
      "#C4161C",
    ]);
    // Last year's figure is nothing to this year's target.
    expect(desk.cell("C2")?.style.fill.pattern ?? "None").toBe("None");
  });
});

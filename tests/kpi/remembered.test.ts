import { DEFAULT_SETTINGS, evaluateSheet } from "../../src/kpi/evaluate";
import type { Evaluation } from "../../src/kpi/evaluation";
import { readPeriodHeadings } from "../../src/kpi/period/period";
import type { PeriodCell, ReadingSource } from "../../src/kpi/row/row";
import { rowOf, shown, type RowSpec } from "./rowBuilder";

const MEMORY: ReadingSource = { kind: "memory", evaluated: "2023-07-31" };
const ENTERED: ReadingSource = { kind: "entered" };

function kept(heading: string, text: string, source: ReadingSource = MEMORY): PeriodCell {
  const [period] = readPeriodHeadings([shown(heading)], { titles: [] });
  if (!period) throw new Error(heading);
  return { period, heading, shown: shown(text, ""), source };
}

function evaluate(spec: RowSpec, ...remembered: PeriodCell[]): Evaluation {
  const [evaluation] = evaluateSheet([{ ...rowOf(spec), remembered }], DEFAULT_SETTINGS).evaluations;
  if (evaluation === undefined) throw new Error("One row gives one evaluation.");
  return evaluation;
}

const JULY: RowSpec = { figures: { "July 2023/24": "75%" } };

test.each<[string, RowSpec, PeriodCell[], string | undefined]>([
  ["fills the month before", JULY, [kept("June 2023/24", "100%")], "↓ R"],
  ["of another month is no use", JULY, [kept("May 2023/24", "100%")], undefined],
  ["of another kind is no use", JULY, [kept("Quarter 1 2023-24", "100%")], undefined],
  [
    "of a longer time that only ends alike is no use",
    { figures: { "Quarter 3 2023-24": "75%" } },
    [kept("Year to Date 2023-24 (Quarter 2)", "100%")],
    undefined,
  ],
  ["that is no figure is no use", JULY, [kept("June 2023/24", "TBC")], undefined],
  [
    "gives way to a column on the sheet",
    { figures: { "June 2023/24": "70%", "July 2023/24": "75%" } },
    [kept("June 2023/24", "100%")],
    "↑ G",
  ],
  [
    "gives way to a column on the sheet that is blank",
    { figures: { "June 2023/24": "", "July 2023/24": "75%" } },
    [kept("June 2023/24", "100%")],
    undefined,
  ],
  [
    "gives way to what the officer entered",
    JULY,
    [kept("June 2023/24", "70%", ENTERED), kept("June 2023/24", "100%")],
    "↑ G",
  ],
  [
    "of a month whose year nobody named is no use",
    { figures: { "This month": "75%" } },
    [kept("Last month", "100%")],
    undefined,
  ],
  ["is never rated", { figures: { "July 2023/24": "" } }, [kept("June 2023/24", "100%")], undefined],
])("a remembered reading %s", (_what, spec, remembered, mark) => {
  expect(evaluate(spec, ...remembered).travel?.mark).toBe(mark);
});

test("the explanation says where the figure comes from, and no cell is named for it", () => {
  const fromMemory = evaluate(JULY, kept("June 2023/24", "100%"));
  expect(fromMemory.explanation).toContain(
    "Worse than June 2023 (100%) by 25% of that figure, more than the acceptable 5%. The figure for June 2023 is not on this sheet: it was kept in this workbook by the evaluation of 31 July 2023.",
  );
  expect(fromMemory.previous).toMatchObject({ at: "", text: "100%", value: 100, source: MEMORY });
  const entered = evaluate(JULY, kept("June 2023/24", "100%", ENTERED));
  expect(entered.explanation).toContain(
    "The figure for June 2023 is not on the sheet: it was entered by hand.",
  );
});

test("a mean takes the sheet's months and the remembered ones together", () => {
  const { travel, previous } = evaluate(
    {
      figures: { "June 2023/24": "80%", "July 2023/24": "75%" },
      declared: { baseline: { kind: "average-before", periods: 2 } },
    },
    kept("May 2023/24", "60%"),
  );
  expect([travel?.mark, previous?.value, previous?.source]).toEqual(["↑ G", 70, MEMORY]);
});

const SHARE: RowSpec = {
  figures: { "Jun-23": { text: "0.75", value: 0.75, format: "General" } },
  target: { text: "80", value: 80, format: "General" },
  tolerance: "99.5% and above is green, 99% and above is amber",
};

test.each(["Jun-23", "May-23"])(
  "the unit of one of %s does not change what the sheet's cells are",
  (month) => {
    const { status, current } = evaluate(SHARE, kept(month, "75%"));
    expect([status, current?.value, current?.unit]).toEqual(["red", 75, "%"]);
  },
);

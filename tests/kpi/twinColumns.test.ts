import { judgedRows } from "../workbook/judgedRows";

/** Of each row: its status, arrow, the period judged and what is asked. */
function judged(headings: string, ...rows: readonly string[]): readonly string[] {
  const grid = [
    `Measure|Target|Polarity|${headings}`,
    ...rows.map((row, at) => `K${String(at)}|80%|Higher|${row}`),
  ];
  return judgedRows(grid.join("\n")).map(({ status, travel, current, queries }) =>
    [status, travel?.mark ?? "none", current?.period.label, ...queries.map(({ code }) => code)].join(", "),
  );
}

describe("two columns that are headed for one period", () => {
  const TWINS = "Q1 2023/24|Q2|Quarter 2 2023/24";

  test("a column that nobody has filled in counts for nothing, before or after its double", () => {
    expect(judged(TWINS, "79%|75.5%|", "79%|85%|")).toEqual([
      "red, ↓ A, Quarter 2 2023-24",
      "green, ↑ G, Quarter 2 2023-24",
    ]);
    expect(judged("Q1 2023/24|Quarter 2 2023/24|Q2", "79%|75.5%|")).toEqual(["red, ↓ A, Quarter 2 2023-24"]);
    expect(judged(TWINS, "79%|85%|85%", "79%||75.5%")).toEqual([
      "green, ↑ G, Quarter 2 2023-24",
      "red, ↓ A, Quarter 2 2023-24",
    ]);
  });

  test.each([TWINS, "Jun-23|Jul-23|Jul-23"])("%s: asked about where they differ in a row", (headings) => {
    const [apart, alike] = judged(headings, "79%|75.5%|81%", "79%|85%|85%");
    expect(apart).toMatch(/^needs-attention, none, .*, several-readings$/);
    expect(alike).toMatch(/^green, ↑ G/);
  });

  test.each([TWINS, "Jun-23|Jul-23|Jul-23"])("%s: asked about where each has its own rows", (headings) => {
    for (const row of judged(headings, "79%|75.5%|", "79%||85%"))
      expect(row).toMatch(/^needs-attention, none, .*, several-readings$/);
  });

  test("the sentence names the other heading", () => {
    const [row] = judgedRows(`
      Measure|Target|Polarity|Q1 2023/24|Q2|Quarter 2 2023/24
      K1|80%|Higher|79%|75.5%|
      K2|80%|Higher|79%||85%`);
    expect(row?.explanation).toContain(
      "E2 shows “75.5%”, and another column for the same period, headed “Quarter 2 2023/24”, has figures of other KPIs. Put the figures of one period in one column, or name different periods in their headings.",
    );
    expect(row?.whyNoTravel).toBe(
      "two columns are for the same period as “Q2”, each with figures of different KPIs",
    );
  });

  test("no arrow is given from such a pair", () => {
    expect(judged("Jun-23|Jun-23|Jul-23", "79%||75.5%", "|71%|81%")).toEqual([
      "red, none, July 2023",
      "green, none, July 2023",
    ]);
  });
});

test.each([
  ["each of the year before again", "Q1 2023/24|Q2 2023/24|Q1|Q2", "79%|75%|81%|82%"],
  ["a year that is complete", "Q3 2023/24|Q4 2023/24|Q1|Q2", "79%|75%|81%|82%"],
  ["newest first", "Q2|Q1|Q4 2023/24|Q3 2023/24|Q2 2023/24", "82%|81%|81%|80%|71%"],
])("headings without a year are of the year after: %s", (_, headings, row) => {
  expect(judged(headings, row)).toEqual(["green, ↑ G, Quarter 2 2024-25"]);
});

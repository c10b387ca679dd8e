import type { NewCell } from "../../simulator/xlsx/create";
import { onlySheet, useDesk } from "./desk";

const open = useDesk();

const TOLD =
  "The column “Direction” may hold the direction of travel or the polarity, so it is not used. Head it “Direction of Travel” or “Polarity”.";

/** What a column “Direction” with these cells is taken for, and what the results tell of it. */
async function direction(
  cells: readonly [string, string],
  beside: Readonly<Record<string, readonly [string, string]>> = {},
): Promise<unknown> {
  const others = Object.entries(beside);
  const line = (at: 0 | 1, ref: string, name: string): NewCell[] => [
    ...[ref, name, "80%", "79%", "83%", cells[at]],
    ...others.map(([, each]) => each[at]),
  ];
  const headings = ["Ref", "Measure", "Target", "Q1 23/24", "Q2 23/24", "Direction", ...Object.keys(beside)];
  const desk = await open([
    { name: "S", rows: [headings, line(0, "A1", "Calls answered"), line(1, "A2", "Homes let")] },
  ]);
  const { columnFindings, notices } = onlySheet(await desk.evaluate());
  const column = columnFindings.find(({ heading }) => heading === "Direction");
  return [column?.used, column?.open ?? false, notices.includes(TOLD)];
}

const [OPEN, USED, NOT_USED] = [
  [false, true, true],
  [true, false, false],
  [false, false, false],
] as const;

test.each<readonly [string, readonly [string, string]]>([
  ["arrows", ["↑", "↓"]],
  ["words of movement", ["Up", "Down"]],
  ["words of verdict", ["Improving", "Worsening"]],
])("%s beside no polarity column: it is left open, and the results tell", async (_, cells) => {
  expect(await direction(cells)).toEqual(OPEN);
  // A polarity column that nobody has filled in says no more than none.
  expect(await direction(cells, { Polarity: ["", ""] })).toEqual(OPEN);
  expect(await direction(cells, { "Direction of travel": ["", ""] })).toEqual(OPEN);
});

test("beside what it may be otherwise it is taken for the rest; beside both it is not used, and nothing is open", async () => {
  const polarity = { Polarity: ["Higher", "Higher"] } as const;
  expect(await direction(["↑", "↓"], polarity)).toEqual(USED);
  expect(await direction(["↑", "↓"], { ...polarity, "Direction of travel": ["", ""] })).toEqual(NOT_USED);
  expect(await direction(["Higher", "Lower"])).toEqual(USED);
});

test("blank, it is left open as well, unless one of the two has a column: the rows are not asked to fill it in", async () => {
  expect(await direction(["", ""])).toEqual(OPEN);
  expect(await direction(["", ""], { Polarity: ["Higher", "Higher"] })).toEqual(USED);
  expect(await direction(["", ""], { "Direction of travel": ["", ""] })).toEqual(USED);
  expect(await direction(["Higher", ""])).toEqual(USED);
});

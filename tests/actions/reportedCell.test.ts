import type { NewCell } from "../../simulator/xlsx/create";
import { onlySheet, useDesk } from "./desk";

const open = useDesk();

/** The cell that a row in row 2 is shown by, and its status, by what its cells for June and July show. */
async function placeOf(june: NewCell, july: NewCell): Promise<unknown> {
  const heads = ["Ref", "Measure", "Polarity", "Target", "June 2023/24", "July 2023/24"];
  const rows: NewCell[][] = [
    heads,
    ["P02", "Appeals lost", "Lower", 5, june, july],
    ["P03", "Homes let", "Higher", 5, 6, 7],
  ];
  const desk = await open([{ name: "Planning", rows }]);
  const [row] = onlySheet(await desk.evaluate()).rows;
  return [row?.status, row?.cells.current, row?.reportedCell];
}

test.each<readonly [NewCell, NewCell, readonly unknown[]]>([
  [4, 3, ["green", "F2", undefined]],
  [4, "0 out of 0", ["not-rated", null, "F2"]],
  [null, "n/a reported Quarterly", ["not-rated", null, "F2"]],
  [null, "New KPI for 2023-24", ["not-rated", null, "F2"]],
  ["n/a", "n/a", ["not-rated", null, "F2"]],
  // In arrears, June's is the figure; and of one that is missing, the cell is judged as such.
  [4, "N/A Reporting one month in arrears", ["green", "E2", undefined]],
  [4, "", ["data-missing", "F2", undefined]],
])(
  "June %j, July %j: the cell that its card names is that of the figure, or of what stands in its place",
  async (june, july, expected) => {
    expect(await placeOf(june, july)).toEqual(expected);
  },
);

import { checkSheets } from "../../src/actions/checkSheets";
import { clearResults } from "../../src/actions/clearResults";
import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import { useDesk } from "./desk";

const openSheet = useDesk();

/** Months side by side, each with a status and an arrow under the same two headings; those of the newest as given. */
function months(newest: readonly (readonly NewCell[])[]): NewSheet {
  const marks = ["RAG", "DoT"];
  const rows: readonly (readonly NewCell[])[] = [
    ["Measure", "Polarity", "Target", "Apr 25", ...marks, "May 25", ...marks, "Jun 25", ...marks],
    ["Homes insulated", "High", 50, 52, "On track", "→", 47, "Off track", "↓", 44, ...(newest[0] ?? [])],
    ["Carbon tonnes", "Low", 200, 198, "On track", "↑", 199, "On track", "↑", 212, ...(newest[1] ?? [])],
    ["Buses on time", "High", 80, 70, "Off track", "→", 72, "Off track", "↑", 85, ...(newest[2] ?? [])],
  ];
  return { name: "Return", rows };
}

const EARLIER = ["E", "F", "H", "I"].flatMap((column) => [2, 3, 4].map((row) => `${column}${String(row)}`));
const NEWEST = ["K2", "K3", "K4"];
const RIGHT = [
  ["Off track", "↓ R"],
  ["Off track", "↑ R"],
  ["On track", "↑ G"],
];

describe("months side by side whose columns for marks share their headings", () => {
  test("only the reported month's are written, in the words of the others", async () => {
    const desk = await openSheet([months([])]);
    const before = EARLIER.map((at) => desk.text(at));
    const { sheets } = await desk.evaluate();
    expect(NEWEST.map((at) => desk.text(at))).toEqual(RIGHT.map(([status]) => status));
    expect(["L2", "L3", "L4"].map((at) => desk.text(at))).toEqual(RIGHT.map(([, arrow]) => arrow));
    expect(EARLIER.map((at) => desk.text(at))).toEqual(before);
    expect(JSON.stringify(sheets)).not.toContain("More than one column");
    expect((await desk.evaluate()).cellsWritten).toBe(0);
    await clearResults({ kind: "active" }, {});
    expect(NEWEST.map((at) => desk.text(at)).join("")).toBe("");
    expect(EARLIER.map((at) => desk.text(at))).toEqual(before);
  });

  test.each([
    ["right", RIGHT, ["agrees", "agrees", "agrees"]],
    ["wrong in the first row", [["On track", "↓ R"], ...RIGHT.slice(1)], ["disagrees", "agrees", "agrees"]],
  ])("a check looks at the reported month's: %s", async (_name, newest, expected) => {
    await openSheet([months(newest)]);
    const checked = await checkSheets({ kind: "active" });
    expect(checked.kind === "done" && checked.result.sheets[0]?.rows.map(({ check }) => check)).toEqual(
      expected,
    );
  });
});

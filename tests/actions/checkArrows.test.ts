import { checkSheets } from "../../src/actions/checkSheets";
import type { RowResult } from "../../src/actions/result";
import type { NewCell } from "../../simulator/xlsx/create";
import { useDesk } from "./desk";

async function checkedRows(): Promise<readonly RowResult[]> {
  const outcome = await checkSheets({ kind: "active" });
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result.sheets.flatMap(({ rows }) => rows);
}

describe("arrows of figures that are better the lower they are", () => {
  const open = useDesk();

  async function found(rows: readonly (readonly [before: number, now: number, arrow: string])[]) {
    const headings = ["Ref", "Measure", "Jun-23", "Jul-23", "DoT", "Polarity", "Target", "Tolerance"];
    const cells = rows.map(([before, now, arrow], index): readonly NewCell[] => {
      return [`A${index + 1}`, `Measure ${index + 1}`, before, now, arrow, "Lower is better", 20, "5%"];
    });
    await open([{ name: "KPIs", rows: [headings, ...cells] }]);
    return (await checkedRows()).map(({ check: result, printed, expected }) =>
      result === "disagrees" ? `${printed}, not ${expected}` : result,
    );
  }

  test("one wrong arrow leaves the others right, whichever way they go", async () => {
    const rest = ["agrees", "agrees", "agrees"];
    const [fell, rose, fellToo, wrong] = [
      [25, 19],
      [22, 25],
      [25, 22],
      [18, 19],
    ] as const;
    const rows = (up: string, down: string) =>
      [
        [...fell, up],
        [...rose, down],
        [...fellToo, up],
        [...wrong, up],
      ] as const;
    expect(await found(rows("▲", "▼"))).toEqual([...rest, "▲, not ▼ A"]);
    expect(await found(rows("▼", "▲"))).toEqual([...rest, "▼, not ▲ A"]);
  });

  test("two against one settle nothing", async () => {
    const divided = [
      [25, 19, "▲"],
      [22, 25, "▼"],
      [18, 19, "▲"],
    ] as const;
    expect(await found(divided)).toEqual(["undecidable", "undecidable", "undecidable"]);
  });
});

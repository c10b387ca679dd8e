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

  test("two against one settle it where their letters are right and they go as the rules write it", async () => {
    const rose = [22, 30, "↑ R"] as const;
    const roseToo = [24, 28, "↑ R"] as const;
    expect(await found([rose, [29, 28.5, "↑ G"], roseToo])).toEqual(["agrees", "↑ G, not ↓ G", "agrees"]);
    // One row speaks for the other way besides the suspect; or one alone speaks for the rules' way.
    expect(await found([rose, [29, 28.5, "↑ G"], roseToo, [27, 26, "↑ G"]])).toEqual([
      ...["agrees", "undecidable", "agrees", "undecidable"],
    ]);
    expect(await found([rose, [29, 28.5, "↑ G"]])).toEqual(["agrees", "undecidable"]);
  });

  test("two that go otherwise than the rules write say nothing against one that goes as they do", async () => {
    expect(
      await found([
        [22, 30, "↓ R"],
        [29, 28.5, "↓ G"],
        [24, 28, "↓ R"],
      ]),
    ).toEqual(["undecidable", "agrees", "undecidable"]);
  });

  test("two that tell and fit one way, and none that goes the other, are enough", async () => {
    const [fell, rose] = [
      [25, 19],
      [22, 25],
    ] as const;
    for (const [up, down] of ["▲▼", "▼▲"].map((arrows) => arrows.split("")))
      expect(
        await found([
          [...fell, up ?? ""],
          [...rose, down ?? ""],
        ]),
      ).toEqual(["agrees", "agrees"]);
    expect(await found([[...fell, "▲"]])).toEqual(["undecidable"]);
  });

  test("two bare arrows against one settle nothing", async () => {
    const divided = [
      [25, 19, "▲"],
      [22, 25, "▼"],
      [18, 19, "▲"],
    ] as const;
    expect(await found(divided)).toEqual(["undecidable", "undecidable", "undecidable"]);
  });
});

describe("a cell for the arrow that is still empty", () => {
  const open = useDesk();

  test.each(["In month DoT", "DoT"])(
    "under “%s” has nothing printed, and agrees with nothing",
    async (heading) => {
      const headings = ["Ref", "Measure", "Aug 24", "Sep 24", heading, "RAG", "Polarity", "Target"];
      const line = (rag: string): readonly NewCell[] => [
        "A1",
        "Calls",
        91,
        95,
        "",
        rag,
        "Higher is better",
        90,
      ];
      await open([{ name: "KPIs", rows: [headings, line("Green")] }]);
      const [printed] = await checkedRows();
      expect(printed?.check).toBe("agrees");
      expect(printed?.checks?.map(({ what }) => what)).toEqual(["status"]);
      await open([{ name: "KPIs", rows: [headings, line("")] }]);
      expect((await checkedRows()).map(({ check }) => check)).toEqual(["nothing printed"]);
    },
  );
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSheets } from "../../src/actions/checkSheets";
import type { Scope } from "../../src/actions/evaluateSheets";
import type { RowResult, WorkbookResult } from "../../src/actions/result";
import { sampleBytes, smallSheetWith, useDesk } from "./desk";

const PRINTED = join(__dirname, "../fixtures/sample-as-printed.xlsx");

async function check(scope: Scope = { kind: "active" }): Promise<WorkbookResult> {
  const outcome = await checkSheets(scope);
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

function rowsOf(result: WorkbookResult): readonly RowResult[] {
  return result.sheets.flatMap((sheet) => sheet.rows);
}

describe("the report as printed", () => {
  const open = useDesk();

  test("exactly BBF01 disagrees; the arrows that the columns cannot decide are listed apart", async () => {
    await open(readFileSync(PRINTED));
    const rows = rowsOf(await check({ kind: "all" }));
    const by = (result: string): readonly (string | null)[] =>
      rows.filter((row) => row.check === result).map((row) => row.ref);
    expect(rows.filter((row) => row.check === "disagrees")).toMatchObject([
      { ref: "BBF01", printed: "↑ G", expected: "↓ A" },
    ]);
    expect(rows.find((row) => row.ref === "BBF01")?.checks).toEqual([
      {
        what: "travel",
        cell: "J8",
        result: "disagrees",
        printed: "↑ G",
        expected: "↓ A",
        sentence: "The sheet says ↑ G in J8; by the rules ↓ A, 48.5% → 48.3%.",
      },
    ]);
    expect(by("agrees")).toHaveLength(59);
    expect(by("undecidable")).toHaveLength(15);
    expect(by("nothing printed")).toEqual(["AFL23"]);
  });

  test("three messages for the workbook, two for a sheet, and not a byte is changed", async () => {
    const bytes = readFileSync(PRINTED);
    const desk = await open(bytes);
    await check({ kind: "all" });
    expect(desk.office.host.counts.messages).toBe(3);
    desk.office.host.resetCounts();
    await check({ kind: "named", name: "Adults & Housing" });
    expect(desk.office.host.counts.messages).toBe(2);
    expect(Buffer.from(desk.save()).equals(bytes)).toBe(true);
  });

  test("counts by sheet", async () => {
    await open(readFileSync(PRINTED));
    const { sheets } = await check({ kind: "all" });
    expect(sheets.find(({ name }) => name.startsWith("Communities"))?.checked).toEqual({
      agrees: 6,
      disagrees: 1,
      undecidable: 0,
      nothingPrinted: 1,
    });
  });
});

describe("our own marks", () => {
  const open = useDesk();

  test("nothing is printed before an evaluation; all agrees after it", async () => {
    await open(sampleBytes());
    expect(new Set(rowsOf(await check({ kind: "all" })).map((row) => row.check))).toEqual(
      new Set(["nothing printed"]),
    );
  });

  test("they agree until a figure changes, and then it is told", async () => {
    const desk = await open([smallSheetWith(["Status", null, null])]);
    await desk.evaluate();
    expect(rowsOf(await check()).map((row) => row.check)).toEqual(["agrees", "agrees"]);
    desk.type("D2", 1);
    const [row] = rowsOf(await check());
    expect(row).toMatchObject({ check: "disagrees", printed: "↓ R", expected: "→" });
    expect(row?.checks?.map(({ what, cell, printed, expected }) => [what, cell, printed, expected])).toEqual([
      ["travel", "E2", "↓ R", "→"],
      ["status", "I2", "Red", "Green"],
      ["fill", "D2", "red", "Green"],
      ["fill", "I2", "red", "Green"],
    ]);
  });
});

import { checkedMarks, rowsUnprinted } from "../../src/actions/results/checkedMarks";
import { checkSheets } from "../../src/actions/checkSheets";
import { listedMarks } from "../../src/actions/results/listedMarks";
import type { SheetResult } from "../../src/actions/result";
import { checkLines } from "../../src/cli/checkReport";
import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import { useDesk } from "./desk";

const open = useDesk();

async function check(): Promise<SheetResult> {
  const outcome = await checkSheets({ kind: "active" });
  const [sheet] = outcome.kind === "done" ? outcome.result.sheets : [];
  if (sheet === undefined) throw new Error(JSON.stringify(outcome));
  return sheet;
}

/** Every quarter has its target, figure, status and arrow; quarter 1's were typed by hand. */
function quarterly(...rows: readonly (readonly NewCell[])[]): NewSheet {
  return {
    name: "Housing",
    rows: [
      ["Ref", "KPI", "Polarity", "Tolerance", "Q4 2025-26 Actual"].concat(
        ["Q1 2026-27", "Q2 2026-27"].flatMap((q) => [`${q} Target`, `${q} Actual`, `${q} RAG`, `${q} DoT`]),
      ),
      ...rows,
    ],
  };
}

const HIGHER = "Higher is better";

describe("statuses and arrows of an earlier quarter", () => {
  const SHEET = quarterly(
    // By quarter 2's target of 70 the 80 of quarter 1 would be green.
    ["H1", "Calls", HIGHER, "5%", 85, 90, 80, "Amber", "↓", 70, 71, null, null],
    ["H2", "Repairs", HIGHER, "5%", 85, 90, 91, "Green", "↑", 90, 92, null, null],
    ["H3", "Visits", HIGHER, "5%", 85, 90, 95, null, null, 90, 92, null, null],
  );

  test("are compared with the rules for that quarter: by its figure, its target and the figure before it", async () => {
    const desk = await open([SHEET]);
    desk.office.host.resetCounts();
    const sheet = await check();
    expect(desk.office.host.counts.messages).toBe(2);
    expect(sheet.earlier).toEqual({ checked: ["Quarter 1 2026-27"], unchecked: [] });
    expect(sheet.rows.map((row) => listedMarks(row).map(({ sentence }) => sentence))).toEqual([
      [
        "Quarter 1 2026-27: the sheet says “↓” in I2, and so do the rules.",
        "Quarter 1 2026-27: the sheet says “Amber” in H2; by the rules it is “Red”: 80 against 90.",
      ],
      [
        "Quarter 1 2026-27: the sheet says “↑” in I3, and so do the rules.",
        "Quarter 1 2026-27: the sheet says “Green” in H3, and so do the rules.",
      ],
      [
        "Quarter 1 2026-27: the status in H4 is blank, though other rows have one; by the rules it is “Green”: 95 against 90.",
      ],
    ]);
  });

  test("are counted and told, and leave what is said of the reported quarter as it is", async () => {
    const desk = await open([SHEET]);
    const sheet = await check();
    expect(sheet.reportingPeriod).toBe("Quarter 2 2026-27");
    expect(sheet.checked).toMatchObject({ disagrees: 0, nothingPrinted: 3 });
    expect(sheet.rows.map((row) => row.check)).toEqual(Array(3).fill("nothing printed"));
    expect(checkedMarks([sheet])).toMatchObject({ agrees: { marks: 3 }, disagrees: { marks: 2, rows: 2 } });
    expect(rowsUnprinted(sheet)).toBe(0);
    const lines = checkLines({ workbook: "b", sheets: [sheet], cellsWritten: 0 }).map((line) => line.trim());
    expect(lines).toContain("The statuses and arrows of Quarter 1 2026-27 were checked as well.");
    await desk.evaluate();
    const after = await check();
    expect(after.checked).toMatchObject({ agrees: 3 });
    expect(checkedMarks([after]).disagrees).toEqual({ marks: 2, rows: 2 });
  });
});

test("a status that is for no period of its own is not held against an earlier one, and a blank earlier column is nothing", async () => {
  await open([
    {
      name: "Housing",
      rows: [
        ["Ref", "KPI", "Polarity", "Target", "Q1 2026-27", "Q2 2026-27", "RAG"],
        ["H1", "Calls", HIGHER, 90, 80, 95, "Green"],
      ],
    },
  ]);
  expect((await check()).earlier).toBeUndefined();
  await open([quarterly(["H1", "Calls", HIGHER, "5%", 85, 90, 80, null, null, 70, 71, "Green", null])]);
  expect((await check()).earlier).toBeUndefined();
});

test("columns of a period that the rows cannot be judged for are said not to have been checked", async () => {
  await open([
    {
      name: "Housing",
      rows: [
        ["Ref", "KPI", "Polarity", "Target", "Q1 2026-27 RAG", "Q2 2026-27", "Q2 2026-27 RAG"],
        ["H1", "Calls", HIGHER, 90, "Amber", 95, "Green"],
        ["H2", "Repairs", HIGHER, 90, "Green", 96, "Green"],
      ],
    },
  ]);
  const sheet = await check();
  expect(sheet.earlier).toEqual({ checked: [], unchecked: ["Quarter 1 2026-27"] });
  expect(
    checkLines({ workbook: "b", sheets: [sheet], cellsWritten: 0 }).map((line) => line.trim()),
  ).toContain(
    "The statuses and arrows of Quarter 1 2026-27 were not checked, since the sheet’s rows cannot be judged for that period for certain.",
  );
});

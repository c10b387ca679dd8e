import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RowResult } from "../../src/actions/result";
import { cellsInOrder } from "../../simulator/model/sheet";
import { openWorkbook } from "../../simulator/xlsx/open";
import { readZip } from "../../simulator/xlsx/zip";
import { sampleBytes, useDesk } from "./desk";
import { setCell } from "../../simulator/model/sheet";
import type { Cell } from "../../simulator/model/types";

interface ExpectedRow {
  readonly sheet: string;
  readonly row: number;
  readonly ref: string | null;
  readonly profile: string;
  readonly cells: Readonly<Record<string, string | null>>;
  readonly current: { readonly value: number | null } | null;
  readonly previous: { readonly value: number | null } | null;
  readonly status: string;
  readonly travel: string | null;
  readonly whyNoTravel: string | null;
}

const fixtures = join(__dirname, "../fixtures");
const expected = (
  JSON.parse(readFileSync(join(fixtures, "sample-expected.json"), "utf8")) as { rows: ExpectedRow[] }
).rows;
const printed = (): Uint8Array => readFileSync(join(fixtures, "sample-as-printed.xlsx"));

function asExpected(sheet: string, row: RowResult) {
  return {
    sheet,
    row: row.row,
    ref: row.ref,
    profile: row.profile,
    cells: {
      current: row.cells.current,
      previous: row.cells.previous,
      travel: row.cells.travel,
      target: row.cells.target,
      tolerance: row.cells.tolerance,
      polarity: row.cells.polarity,
    },
    current: row.current?.value ?? null,
    previous: row.previous?.value ?? null,
    status: row.status,
    travel: row.travel?.mark.replace(" ", "") ?? null,
  };
}

const wanted = expected.map(({ sheet, row, ref, profile, cells, current, previous, status, travel }) => ({
  sheet,
  row,
  ref,
  profile,
  cells,
  current: current?.value ?? null,
  previous: previous?.value ?? null,
  status,
  travel,
}));

describe("the sample workbook, through Microsoft's client library", () => {
  const open = useDesk();

  test.each([
    ["before the month's evaluation", sampleBytes()],
    ["with the arrows of the printed report", printed()],
  ])("%s: 76 of 76 rows as expected, in four messages", async (_name, bytes) => {
    const desk = await open(bytes);
    const result = await desk.evaluate({ kind: "all" });
    const rows = result.sheets.flatMap((sheet) => sheet.rows.map((row) => asExpected(sheet.name, row)));
    expect(rows).toEqual(wanted);
    expect(result.sheets.filter((sheet) => sheet.table)).toHaveLength(6);
    expect(rows.filter((row) => row.travel !== null)).toHaveLength(60);
    expect(desk.office.host.counts.messages).toBeLessThanOrEqual(4);
  });

  test.each(
    openWorkbook(sampleBytes(), "sample.xlsx").workbook.sheets.map(
      (sheet) => [sheet.name, sheet.id] as const,
    ),
  )("%s alone takes three messages, and two when nothing is left to write", async (name) => {
    const desk = await open(sampleBytes());
    await desk.evaluate({ kind: "named", name });
    expect(desk.office.host.counts.messages).toBe(3);
    desk.office.host.resetCounts();
    const again = await desk.evaluate({ kind: "named", name });
    expect(again.cellsWritten).toBe(0);
    expect(desk.office.host.counts.messages).toBe(2);
  });

  test("rows that are doubtful are queried, and say which cell", async () => {
    const desk = await open(sampleBytes());
    const { sheets } = await desk.evaluate({ kind: "all" });
    const queried = sheets.flatMap((sheet) =>
      sheet.rows.flatMap((row) => row.queries.map((query) => [row.ref, query.cell, query.code])),
    );
    expect(queried).toEqual([
      ["STP31", "N21", "several-targets"],
      ["AFL23", "I11", "part-period"],
      ["BBF06 (KPI 3)", "O4", "tolerance-on-good-side"],
      ["MPS21", "I4", "typing-slip"],
    ]);
  });

  test("what no status or arrow came from waits for nobody: STP38's “96.37” under May is worth a look", async () => {
    const desk = await open(sampleBytes());
    const { sheets } = await desk.evaluate({ kind: "all" });
    const rent = sheets.flatMap(({ rows }) => rows).find(({ ref }) => ref === "STP38");
    expect(rent).toMatchObject({ status: "amber", travel: { mark: "↓ A" }, queries: [] });
    expect(sheets.flatMap(({ findings }) => findings).find(({ cell }) => cell === "H18")?.sentence).toBe(
      "H18 shows “96.37”, in a different unit from the row’s other figures. No status or arrow came from it; where it is needed, it is taken as 96.37%, so give it their unit if that is right, or type the figure again.",
    );
  });

  test("a row without an arrow says why; AFL07 says that it was taken as cumulative", async () => {
    const desk = await open(sampleBytes());
    const { sheets } = await desk.evaluate({ kind: "all" });
    const rows = sheets.flatMap((sheet) => sheet.rows);
    for (const row of rows.filter((one) => one.travel === null)) {
      expect(row.explanation).toMatch(/No arrow: |Not rated: /);
    }
    expect(rows.find((row) => row.ref === "AFL07")?.explanation).toContain(
      "Taken as cumulative: the target gives a monthly and a yearly amount",
    );
  });

  test("the copy differs from the file in the planned cells only, and no other part of the file changes", async () => {
    const desk = await open(sampleBytes());
    const { sheets } = await desk.evaluate({ kind: "all" });
    const planned = new Set(
      sheets.flatMap((sheet) =>
        sheet.rows.flatMap(({ cells }) =>
          [cells.current, cells.travel, cells.warning].map((cell) => `${sheet.name}!${cell ?? ""}`),
        ),
      ),
    );
    const copy = desk.save();
    const [before, after] = [openWorkbook(sampleBytes(), "a.xlsx"), openWorkbook(copy, "b.xlsx")];
    const strays: string[] = [];
    after.workbook.sheets.forEach((sheet, index) => {
      const original = new Map(
        [...cellsInOrder(before.workbook.sheets[index] ?? sheet)].map((one) => [
          `${one.row}:${one.column}`,
          one.cell,
        ]),
      );
      const isPlanned = (r: number, c: number): boolean => planned.has(`${sheet.name}!${addressOf(r, c)}`);
      for (const { row, column, cell } of cellsInOrder(sheet)) {
        const was = original.get(`${row}:${column}`);
        const same =
          was !== undefined && plainly(was, row, column, isPlanned) === plainly(cell, row, column, isPlanned);
        const address = `${sheet.name}!${addressOf(row, column)}`;
        if (!same && !planned.has(address)) strays.push(address);
      }
    });
    // The heading of the warning column is the add-in's own; every other stray cell would be a defect.
    expect(strays.filter((address) => !/![A-Z]+2$/.test(address))).toEqual([]);
    const [partsBefore, partsAfter] = [readZip(sampleBytes()), readZip(copy)];
    const changed = [...partsBefore]
      .filter(([name, bytes]) => !Buffer.from(bytes).equals(Buffer.from(partsAfter.get(name) ?? [])))
      .map(([name]) => name);
    expect(changed.filter((name) => !/^xl\/worksheets\/sheet\d+\.xml$/.test(name)).sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
    ]);
    expect(
      [...partsAfter.keys()]
        .filter((name) => !partsBefore.has(name))
        .every((name) => name.startsWith("customXml/")),
    ).toBe(true);
  });

  test("a formula planted in a travel cell survives and is named", async () => {
    const desk = await open(printed());
    setCell(desk.sheet(), 3, 11, { value: "up", formula: '=IF(K4>J4,"up","down")' });
    const result = await desk.evaluate();
    expect(desk.cell("L4")?.formula).toBe('=IF(K4>J4,"up","down")');
    expect(result.sheets[0]?.notices).toContain("L4 holds a formula, so it was left as it is.");
    expect(openWorkbook(desk.save(), "c.xlsx").workbook.sheets[0]?.cells.get(3)?.get(11)?.formula).toBe(
      '=IF(K4>J4,"up","down")',
    );
  });
});

/** A cell as text, without the lines that it shares with planned cells: a frame round K4 is at the right of J4 as well. */
function plainly(
  cell: Cell,
  row: number,
  column: number,
  isPlanned: (row: number, column: number) => boolean,
): string {
  const borders = {
    ...cell.style.borders,
    ...(isPlanned(row - 1, column) ? { EdgeTop: null } : {}),
    ...(isPlanned(row + 1, column) ? { EdgeBottom: null } : {}),
    ...(isPlanned(row, column - 1) ? { EdgeLeft: null } : {}),
    ...(isPlanned(row, column + 1) ? { EdgeRight: null } : {}),
  };
  return JSON.stringify({ ...cell, style: { ...cell.style, borders, xf: 0 } });
}

function addressOf(row: number, column: number): string {
  const letters =
    column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + column - 26)}`;
  return `${letters}${row + 1}`;
}

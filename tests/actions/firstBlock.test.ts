import type { NewCell } from "../../simulator/xlsx/create";
import { onlySheet, useDesk } from "./desk";

const open = useDesk();

/** A KPI in a block: its reference and name in two cells, what is said of it, and its own row of periods. */
const block =
  (extra: readonly string[]) =>
  (ref: string, q1: number, q2: number): NewCell[][] => [
    [ref, `Measure ${ref}`],
    ["Polarity", "Higher is better"],
    ["Target", 90],
    ["Tolerance", "5%"],
    [null, "Q1 2025/26", "Q2 2025/26", ...extra],
    ["Actual", q1, q2],
    [],
  ];

test.each([
  ["periods alone", []],
  ["columns of results behind the periods", ["DoT", "RAG"]],
] as const)("the first block of a sheet is read like the others: %s", async (_, extra) => {
  const kpi = block(extra);
  const desk = await open([
    { name: "Blocks", rows: [...kpi("C1", 91, 95), ...kpi("C2", 91, 80), ...kpi("C3", 91, 88)] },
  ]);
  const { rows } = onlySheet(await desk.evaluate());
  expect(rows.map(({ row, status }) => [row, status])).toEqual([
    [6, "green"],
    [13, "red"],
    [20, "amber"],
  ]);
});

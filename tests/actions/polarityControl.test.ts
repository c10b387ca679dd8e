import type { RowResult } from "../../src/actions/result";
import { suggestPolarity } from "../../src/kpi/polarity/polaritySuggestion";
import { sampleBytes, useDesk } from "./desk";

const open = useDesk();

/** How the suggestion for a KPI's name compares with the polarity that the sample workbook states for it. */
function compared({
  description,
  polarity,
  current,
}: RowResult): "agrees" | "disagrees" | "nothing" | "not stated" {
  const suggested = suggestPolarity(description, current?.unit ?? "");
  if (polarity !== "higher" && polarity !== "lower") return "not stated";
  if (suggested === null || suggested.polarity === "neither") return "nothing";
  return suggested.polarity === polarity ? "agrees" : "disagrees";
}

test("on the sample workbook no suggestion goes against a polarity that is stated", async () => {
  const desk = await open(sampleBytes());
  const rows = (await desk.evaluate({ kind: "all" })).sheets.flatMap((sheet) => sheet.rows);
  const all = rows.map((row) => ({ row, as: compared(row) }));
  const counts = (as: string): number => all.filter((one) => one.as === as).length;
  expect(all.filter((one) => one.as === "disagrees").map(({ row }) => row.description)).toEqual([]);
  expect(counts("agrees")).toBeGreaterThanOrEqual(46);
  // Mostly sub-rows called by a priority alone, "P1 (Target response time within 24 hours)".
  expect(counts("nothing")).toBeLessThanOrEqual(21);
});

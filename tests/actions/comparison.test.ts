import { comparedWith, type SheetComparison } from "../../src/actions/comparison";
import { EMPTY_SETTINGS, type WorkbookSettings } from "../../src/actions/settings";
import type { RowResult, SheetResult } from "../../src/actions/result";
import { row, sheet } from "../taskpane/fixtures";
import { settledIn } from "../../src/taskpane/corrections/listed";

const KPIS = ["A1", "A2", "A3", "A4"].map((ref, index) => row({ ref, row: 4 + index }));
const kept = (
  of: SheetResult,
  comparison: SheetComparison,
  from: WorkbookSettings = EMPTY_SETTINGS,
): WorkbookSettings => {
  const after = comparedWith(of, comparison)(from);
  if (after.kind === "refused") throw new Error(after.sentence);
  return after.settings;
};
const baselines = ({ sheets }: WorkbookSettings) =>
  sheets.flatMap(({ rows }) => rows.map(({ identity, value, heading }) => [identity, value, heading]));

/** The sheet as an evaluation after the change shows it: each row with its correction. */
function evaluated(settings: WorkbookSettings): SheetResult {
  const rows = KPIS.map((kpi): RowResult => ({
    ...kpi,
    corrections: settings.sheets
      .flatMap((one) => one.rows)
      .filter(({ identity }) => identity === kpi.identity)
      .map((correction) => ({
        what: correction.what,
        value: "",
        reason: null,
        lapsed: null,
        correction,
        instead: null,
      })),
  }));
  return sheet({ rows });
}

const SHEET = sheet({ rows: KPIS });

test("every row is compared with last year until the rules are to say again, and one list entry stands for all", () => {
  const settings = kept(SHEET, { kind: "same-period-last-year" });
  expect(baselines(settings)).toEqual(
    KPIS.map(({ identity }) => [identity, { kind: "same-period-last-year" }, undefined]),
  );
  const [list] = settledIn(settings, [SHEET]);
  expect(list?.items.map(({ words, about }) => [words, about])).toEqual([
    ["compared with the same period last year", "4 KPIs: A1 4, A2 5, A3 6, A4 7"],
  ]);
  const removed = list?.items[0]?.remove(settings);
  expect(removed?.kind === "changed" ? baselines(removed.settings) : null).toEqual([]);
  expect(baselines(kept(evaluated(settings), { kind: "rules" }, settings))).toEqual([]);
});

test("a column holds for the present period only, and takes the place of what was chosen before", () => {
  const before = kept(SHEET, { kind: "same-period-last-year" });
  const settings = kept(evaluated(before), { kind: "column", heading: "April 2023" }, before);
  expect(baselines(settings)).toEqual(
    KPIS.map(({ identity, currentHeading }) => [
      identity,
      { kind: "column", heading: "April 2023" },
      currentHeading,
    ]),
  );
});

test("a row is not compared with its own figure", () => {
  expect(baselines(kept(SHEET, { kind: "column", heading: "July 2023/24" }))).toEqual([]);
});

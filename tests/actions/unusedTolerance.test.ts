import { sheetRefOf } from "../../src/actions/corrections";
import { evaluateSheets } from "../../src/actions/evaluateSheets";
import type { WorkbookResult } from "../../src/actions/result";
import { saveSettings, withCorrections } from "../../src/actions/settings";
import { ruleSet } from "../kpi/ruleSet";
import { onlySheet, rowAt, useDesk } from "./desk";

const open = useDesk();

const RULES = ruleSet({
  states: [{ status: "green", within: "target" }, { status: "amber", within: "10%" }, { status: "red" }],
});

async function evaluated(): Promise<WorkbookResult> {
  const outcome = await evaluateSheets({ kind: "active" }, { profiles: [RULES] });
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

test("a tolerance that the officer gave is not told as a correction under rules that do not look at it", async () => {
  await open([
    {
      name: "Environment",
      rows: [
        ["Ref", "Indicator", "Polarity", "Target", "Tolerance", "Jun-24", "Jul-24", "RAG"],
        ["E02", "Missed bins", "Lower is better", 60, "10", 71, 80, null],
      ],
    },
  ]);
  const before = await evaluated();
  const tolerance = { identity: "E02", what: "tolerance", value: "20 above target", seenText: "10" } as const;
  await saveSettings((now) => withCorrections(now, sheetRefOf(onlySheet(before)), [tolerance]));
  const row = rowAt(await evaluated(), 2);
  expect(row).toMatchObject({ status: "red", ownTolerance: "unused" });
  expect(row.explanation).toContain("Your tolerance is not used");
  expect(row.explanation).not.toContain("20 above target");
});

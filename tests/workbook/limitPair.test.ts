import type { Shown } from "../../src/kpi/reading/shown";
import { limitsShown } from "../../src/workbook/find/limits/limitPair";

const shown = (text: string): Shown => ({ at: "E3", text, value: text, format: "@" });

test.each([
  ["≥ 82% and < 88%", "< 82%", "amber"],
  ["> 82% and < 88%", "≤ 82%", "amber"],
  // 82% would have no colour.
  ["> 82% and < 88%", "< 82%", "contrary"],
  ["82% - 87%", "< 82%", "amber"],
  // Whole figures go on with the next.
  ["82% - 87%", "81% or below", "amber"],
  // Nor would 78%, and 84% would have two.
  ["82% - 87%", "below 75%", "contrary"],
  ["82% - 87%", "below 85%", "contrary"],
  ["within 5% of target", "more than 5% below", "amber"],
  ["82% - 87%", "otherwise", "amber"],
])("“%s” under amber beside “%s” under red is %s", (amber, red, kind) => {
  expect(limitsShown(shown(amber), shown(red), false, shown("88%")).kind).toBe(kind);
});

import type { Figure } from "../../src/kpi/reading/figure";
import type { Shown } from "../../src/kpi/reading/shown";
import { onlyFigure } from "../../src/kpi/target/onlyFigure";
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

const figures = (...texts: readonly string[]): Figure[] =>
  texts.flatMap((text) => onlyFigure(shown(text)) ?? []);

test.each([
  ["85%", "84%", "84.5%", "contrary"],
  ["85% - 87%", "84% or below", "84.5%", "contrary"],
  ["85%", "84%", "84%", "amber"],
  ["85%", "84%", "85.5%", "amber"],
  ["85% - 87%", "84% or below", "84%", "amber"],
  ["85% - 87%", "below 85%", "84.5%", "amber"],
  // Of another unit.
  ["85%", "84%", "84.5 days", "amber"],
])("“%s” under amber beside “%s” under red and a figure of %s is %s", (amber, red, figure, kind) => {
  const limits = limitsShown(shown(amber), shown(red), false, shown("88%"), figures("90%", figure));
  expect(limits.kind).toBe(kind);
});

import { findTables } from "../../src/workbook/find/findTables";
import { columnFor } from "../../src/workbook/find/finding";
import type { HeadingOverride } from "../../src/workbook/find/headings/headingSense";
import { sheetOf } from "./gridSheet";

/** The letter of the column that is taken for the polarity, and what the officer is asked to check. */
function polarityIn(
  heading: string,
  cells: readonly string[],
  below = "",
  said: readonly HeadingOverride[] = [],
): readonly [number | null, number] {
  const rows = cells.map((cell, at) => `K${String(at)}|Calls answered in time|${cell}|90%|91%|89%`);
  const finding = findTables(
    sheetOf(["Ref|Indicator|", heading, "|Target|Q1 23/24|Q2 23/24\n", rows.join("\n"), below].join("")),
    said,
  );
  const table = finding.kind === "tables" ? finding.tables[0] : undefined;
  if (table === undefined) throw new Error("no table");
  return [columnFor(table, "polarity")?.column ?? null, table.questions.length];
}

test.each<[string, readonly string[], readonly [number | null, number]]>([
  ["Way", ["Higher is better", "Lower is better"], [2, 1]],
  ["Setting", ["Aim to Maximise", "Aim to Minimise"], [2, 1]],
  ["", ["High is good", ""], [2, 1]],
  ["↑↓", ["↑", "↓"], [2, 1]],
  ["Way", ["↑", "↓"], [null, 0]],
  ["Way", ["High", "Low"], [null, 0]],
  ["Way", ["Higher is better", "ask Jo"], [null, 0]],
  ["Way", ["", ""], [null, 0]],
  ["Is high good?", ["Yes", "No"], [2, 0]],
  ["Lower is better?", ["N", "Y"], [2, 0]],
  ["High is good", ["Y", ""], [2, 0]],
  ["Higher or lower than last year?", ["Y", "N"], [null, 0]],
  ["Increase", ["Y", "N"], [null, 0]],
  ["Reverse", ["Y", "N"], [null, 0]],
  ["Is high good?", ["Y", "ask Jo"], [null, 0]],
  ["H/L", ["H", "L"], [2, 0]],
  ["Hi/Lo", ["Hi", "Lo"], [2, 0]],
  ["Positive direction", ["Up", "Down"], [2, 0]],
  ["Desired trend", ["↑", "↓"], [2, 0]],
  ["Performance direction", ["Higher", "Lower"], [2, 0]],
  ["Performance direction", ["↑", "↓"], [null, 1]],
  ["Way", ["H", "L"], [null, 0]],
  ["Polarity", ["Higher is better", "Lower is better"], [2, 0]],
])("%j over %j", (heading, cells, expected) => {
  expect(polarityIn(heading, cells)).toEqual(expected);
});

test.each<[string, readonly string[], string, readonly [number | null, number]]>([
  ["+/-", ["+", "-"], "+ = higher is better, - = lower is better", [2, 0]],
  ["(+ or -)", ["+", "–"], "Key: “+” means high is good; “–” means low is good.", [2, 0]],
  ["+/-", ["+", "-"], "+ = higher is better\n|- = lower is better", [2, 0]],
  // As well a variance, or a change.
  ["+/-", ["+", "-"], "", [null, 0]],
  ["Way", ["+", "-"], "+ = higher is better, - = lower is better", [null, 0]],
  ["+/-", ["+", "-"], "+ = lower is better, - = higher is better", [null, 0]],
  ["+/-", ["+", "-"], "+ = higher is better", [null, 0]],
  ["+/-", ["+", "-"], "+ = above target, - = below target", [null, 0]],
  ["+/-", ["+2%", "-1%"], "+ = higher is better, - = lower is better", [null, 0]],
])("%j over %j with a key %j", (heading, cells, key, expected) => {
  expect(polarityIn(heading, cells, key === "" ? "" : `\n\n|${key}`)).toEqual(expected);
});

test.each(["+/-", "(+/-)", "+ / -", "↑↓", "£", "%"])(
  "a heading of signs alone, %j, is kept as the officer says",
  (signs) => {
    const cells = ["+", "-"];
    expect(polarityIn(signs, cells)[0]).toBeNull();
    expect(polarityIn(signs, cells, "", [{ heading: signs, role: "polarity" }])[0]).toBe(2);
    expect(polarityIn("Way", cells, "", [{ heading: signs, role: "polarity" }])[0]).toBeNull();
  },
);

import { query } from "../../src/kpi/query";
import { toleranceShown } from "../../src/workbook/find/toleranceCell";

test("a question about a limit quotes what its cell shows, and not the band that it was read as", () => {
  const cell = (at: string, text: string) => ({ at, text, value: Number(text), format: "General" });
  const shown = toleranceShown("Floor standard", "amber-limit", cell("D3", "45"), cell("C3", "40"));
  expect(shown.text).toBe("45 - 40");
  expect(query("tolerance-on-good-side", shown, false).sentence).toMatch(/^D3 says “45”, /);
});

test.each(["5% of target", "4 below target", "5 percentage points", "± 3 days"])(
  "the example %s is taken as it stands under a heading of limits",
  (example) => {
    const cell = { at: "D3", text: example, value: example, format: "@" };
    const target = { at: "C3", text: "80", value: 80, format: "General" };
    expect(toleranceShown("Floor standard", "amber-limit", cell, target).text).toBe(example);
  },
);

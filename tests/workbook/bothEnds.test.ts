import type { Shown } from "../../src/kpi/reading/shown";
import { bandOfEnds } from "../../src/workbook/find/limits/bothEnds";
import { judgedRows } from "./judgedRows";

const shown = (text: string): Shown => ({ at: "E3", text, value: text, format: "@" });

describe("a lower and an upper limit in two columns", () => {
  test.each([
    ["Lower threshold|Upper threshold", "85%|95%", "15|25"],
    ["Upper limit|Lower limit", "95%|85%", "25|15"],
    ["Lower tolerance|Upper tolerance", "85%|95%", "15|25"],
  ])("%s: amber ends at the one on the worse side of each target", (headings, calls, voids) => {
    const answers = judgedRows(`
      Ref|Measure|Good is|Target|${headings}|Q1 24/25|Q2 24/25|RAG
      A1|Calls|High|90%|${calls}|91%|86%|
      A2|Calls|High|90%|${calls}|91%|84%|
      A3|Voids|Low|20|${voids}|19|23|
      A4|Voids|Low|20|${voids}|19|26|
    `);
    expect(answers.map(({ status }) => status)).toEqual(["amber", "red", "amber", "red"]);
  });

  test.each([
    ["15", "25", "20", "15 - 25"],
    ["85%", "90%", "90%", "85% - 90%"],
    // Both on one side: steps on the way from green to red, and not the ends of one band.
    ["80%", "85%", "90%", null],
    ["", "25", "20", null],
    ["15", "25", "see plan", null],
    ["-5%", "+10%", "20", null],
  ])("“%s” and “%s” beside %s are %s", (lower, upper, target, band) => {
    expect(bandOfEnds(shown(lower), shown(upper), shown(target))?.text ?? null).toBe(band);
  });
});

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

  const MINIMUM = "Ref|Measure|Good is|Target|Minimum|Maximum|Q1 24/25|Q2 24/25|RAG";
  const asked = (row: string): string | undefined =>
    judgedRows(`
      ${MINIMUM}
      A1|Calls|High|90%|80%|95%|91%|84%|
      A2|Voids|Low|20|15|25|19|23|
      ${row}
      A4|Voids|Low|20|15|25|19|26|
    `)[2]?.queries[0]?.sentence;

  test("“Minimum | Maximum” are both asked about, whichever way is better in most rows", () => {
    expect(asked("A3|Calls|High|90%|80%|95%|91%|84%|")).toContain(
      "column E, “Minimum” and column F, “Maximum” are not used. Is one of them where amber ends?",
    );
    expect(asked("A3|Voids|Low|20|15|25|19|22|")).toContain("column E, “Minimum” and column F, “Maximum”");
  });

  test.each(["Minimum", "Maximum"])("once the officer has said that “%s” is it, both are read", (heading) => {
    const answers = judgedRows(
      `
      ${MINIMUM}
      A1|Calls|High|90%|80%|95%|91%|84%|
      A2|Calls|High|90%|80%|95%|91%|79%|
      A3|Voids|Low|20|15|25|19|23|
      A4|Voids|Low|20|15|25|19|26|
      `,
      [{ heading, role: "tolerance" }],
    );
    expect(answers.map(({ status }) => status)).toEqual(["amber", "red", "amber", "red"]);
  });

  test("the lowest and highest of the row's own figures are no limits", () => {
    const answers = judgedRows(`
      ${MINIMUM}
      A1|Calls|High|90%|84%|91%|91%|84%|
      A2|Voids|Low|20|19|23|19|23|
      A3|Emails|High|90%|80%|88%|80%|88%|
    `);
    expect(answers.map(({ status }) => status)).toEqual(["red", "red", "amber"]);
  });

  test("the one end that a row has is read where it is the worse, and asked about where that is not known", () => {
    const answers = judgedRows(`
      Ref|Measure|Good is|Target|Lower threshold|Upper threshold|Q1 24/25|Q2 24/25|RAG
      A1|Voids|Low|20|15|25|19|23|
      A2|Voids|Low|20||25|19|24|
      A3|Calls|High|90%||95%|91%|84%|
      A4|Voids|Low|20|15||19|20.5|
    `);
    expect(answers.map(({ status }) => status)).toEqual(["amber", "amber", "red", "needs-attention"]);
    expect(answers[3]?.queries[0]?.sentence).toBe(
      "E5 says “15”, which lies wholly on the better side of the target. Say in the pane that there is no amber, or correct it or the target.",
    );
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

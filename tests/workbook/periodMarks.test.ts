import { judgeSheet } from "../../src/actions/judging/judgeSheet";
import { headingMark } from "../../src/kpi/period/periodMark";
import { finished } from "../../src/kpi/steps";
import { EMPTY_MEMORY } from "../../src/workbook/kept/memory";
import { sheetOf } from "./gridSheet";

/** A sheet with one KPI, its newest figures under this heading. */
function judged(heading: string, before = "Q1 2023/24", figure = "92%") {
  const sheet = sheetOf(`
    Performance report 2023/24
    Ref | Indicator | Polarity | Target | ${before} | ${heading}
    K1 | Calls answered | Higher is better | 90% | 91% | ${figure}
    K2 | Letters answered | Higher is better | 90% | 95% | 86%`);
  const result = finished(
    judgeSheet(sheet, { notes: true, entries: [], hiddenToo: true, memory: EMPTY_MEMORY }),
  );
  if (result.kind === "none") throw new Error(result.reason);
  return result;
}

describe("a period whose heading says that its figures may still change", () => {
  test.each([
    ["Q2 (prov)", "Q1", "provisional"],
    ["Q2 2023/24 (provisional)", "Q1 2023/24", "provisional"],
    ["Q2 p", "Q1", "provisional"],
    ["Q2 (p)", "Q1", "provisional"],
    ["Q2 2023/24 p", "Q1 2023/24", "provisional"],
    ["Q2 (est.)", "Q1", "estimates"],
    ["Q2 2023/24 est.", "Q1 2023/24", "estimates"],
    ["Q2 (draft)", "Q1", "provisional"],
    ["Q2 - draft", "Q1", "provisional"],
    ["Q2 unaudited", "Q1", "unaudited"],
    ["Q2 (subject to validation)", "Q1", "provisional"],
    ["Q2 [prelim]", "Q1", "provisional"],
    ["Q2 (revised)", "Q1", "revised"],
    ["Sept 23 (provisional)", "Aug 23", "provisional"],
    ["This quarter (prov)", "Last quarter", "provisional"],
    ["Provisional Q2", "Q1", "provisional"],
  ])("“%s” is judged, and marked", (heading, before, as) => {
    const { evaluations, doubts } = judged(heading, before);
    expect(evaluations.map(({ status, travel }) => `${status} ${travel?.mark ?? ""}`)).toEqual([
      "green ↑ G",
      "amber ↓ R",
    ]);
    const one = as === "estimates" ? "an estimate" : as;
    for (const { explanation } of evaluations)
      expect(explanation).toContain(`The figure is marked as ${one} in its column’s heading.`);
    expect(doubts.filter((doubt) => doubt.includes("marked as"))).toEqual([
      expect.stringContaining(`are marked as ${as} in the heading “${heading}”.`),
    ]);
  });

  test("is told once in a row whose cell says it as well", () => {
    const [row] = judged("Q2 (prov)", "Q1", "92% (p)").evaluations;
    expect(row?.explanation).toContain("The figure is marked as provisional.");
    expect(row?.explanation).not.toContain("heading");
  });

  test("is not mentioned where another period is judged, nor where nothing is marked", () => {
    expect(judged("Q2", "Q1 (prov)").doubts).toEqual([]);
    expect(judged("Q2", "Q1 (prov)").evaluations[0]?.explanation).not.toContain("provisional");
    expect(["Period 2", "Q2 2023/24", "P2", "September 2023", "Report Q2"].map(headingMark)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

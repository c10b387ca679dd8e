import { codes, evaluateOne, rowOf, shown as cellOf } from "./rowBuilder";
import { yearsTargetBeside } from "../../src/kpi/target/wordsOfYear";
import { readPeriodHeadings } from "../../src/kpi/period/period";

function rate(target: string, yearTarget: string): string {
  const evaluation = evaluateOne({ figures: { "July 2023/24": "85" }, target, yearTarget });
  return `${evaluation.status} ${codes(evaluation)}`.trim();
}

describe("the year's target beside a period's that is blank", () => {
  test.each([
    ["", "Target under review", "target-under-review"],
    ["-", "Tracking", "tracking"],
    ["", "To be agreed by Cabinet", "target-under-review"],
    ["", "95", "needs-attention target-missing!"],
    ["", "", "needs-attention target-missing!"],
    ["90", "Tracking", "red"],
    ["Tracking", "95", "tracking"],
    ["n/a", "95", "needs-attention target-missing!"],
    ["n/a", "Tracking", "tracking"],
    ["n/a", "", "tracking"],
    // It is no year's target, whatever its column is headed.
    ["", "90 per month", "red"],
    ["", "90 per quarter", "needs-attention target-period-differs!"],
  ])("%s | %s", (target, year, expected) => {
    expect(rate(target, year)).toBe(expected);
  });

  test("a figure of the year's is named in the question", () => {
    const sentence = (yearTarget: string): string | undefined =>
      evaluateOne({ figures: { "July 2023/24": "85" }, target: "", yearTarget }).queries[0]?.sentence;
    expect(sentence("95")).toBe(
      "The target in N1 is blank, and Y1 has the target for the year, “95”. Enter in N1 the target for this period, or write “Tracking” or “Target under review”.",
    );
    expect(sentence("")).toBe(
      "The target in N1 is blank. Enter a target, or write “Tracking” or “Target under review”.",
    );
  });

  test.each(["n/a", ""])(
    "nothing is due in a period of “%s” whose target is for the year alone",
    (figure) => {
      const evaluation = evaluateOne({
        figures: { "June 2023/24": "n/a", "July 2023/24": figure },
        target: "n/a",
        yearTarget: "75%",
      });
      expect(evaluation.status).toBe("not-rated");
      expect(evaluation.queries).toEqual([]);
    },
  );

  test("another year's says nothing of it, and of two none is taken", () => {
    const row = rowOf({ figures: { "July 2023/24": "85" }, target: "" });
    const shown = cellOf("Tracking", "Y1");
    const year = (heading: string) => ({
      period: readPeriodHeadings([cellOf(heading)], { titles: [] })[0] ?? null,
      shown,
    });
    const beside = (...headings: string[]) =>
      yearsTargetBeside({ ...row, yearTargets: headings.map(year) })?.at ?? null;
    expect(beside("2023/24")).toBe("Y1");
    expect(beside("2022/23")).toBeNull();
    expect(beside("2022/23", "2023/24")).toBe("Y1");
    expect(beside("2023/24", "2023/24")).toBeNull();
  });
});

describe("the year's target beside one that names no time", () => {
  const one = (target: string, yearTarget: string, july = "£1.3m", june = "£1.1m") =>
    evaluateOne({
      description: "Income collected",
      figures: { "June 2023/24": june, "July 2023/24": july },
      target,
      yearTarget,
    });

  test.each([
    // What its column says of a month is a month's target.
    ["£6m", "£1.2m per month", "green"],
    ["£1.2m", "£1.4m per month", "red"],
    // No month's target is the year's several times over.
    ["£6m", "£14m", "needs-attention"],
    ["£6m", "£1.2m", "needs-attention"],
    ["£1.2m", "£14m", "green"],
    ["£6m per month", "£14m", "red"],
  ])("%s | %s: %s", (target, year, status) => {
    const evaluation = one(target, year);
    expect(`${evaluation.status} ${codes(evaluation)}`.trim()).toBe(
      status === "needs-attention" ? "needs-attention target-to-date-unknown!" : status,
    );
  });

  test("a share, and a level that is held all year, may be as high", () => {
    expect(one("90%", "80%", "85%", "84%").status).toBe("red");
    expect(one("400", "380", "385", "390").status).toBe("amber");
  });
});

import { DEFAULT_SETTINGS, evaluateSheet } from "../../src/kpi/evaluate";
import type { Evaluation } from "../../src/kpi/evaluation";
import { yearPeriod } from "../../src/kpi/period/calendar";
import type { KpiRow, UnreadColumn } from "../../src/kpi/row/row";
import { rowOf, shown, type RowSpec } from "./rowBuilder";

/** Evaluates a row beside a monthly one with figures to September 2025. */
function judged(spec: RowSpec, more: Partial<KpiRow> = {}): Evaluation {
  const other = rowOf({ figures: { "August 2025": "1%", "September 2025": "1%" } });
  const [evaluation] = evaluateSheet([{ ...rowOf(spec), ...more }, other], DEFAULT_SETTINGS).evaluations;
  if (evaluation === undefined) throw new Error("One row gives one evaluation.");
  return evaluation;
}

function unknownColumn(letter: string, text: string): UnreadColumn {
  const shown = { at: `${letter}2`, text: "84%", value: 0.84, format: "0%" };
  return { role: "target", letter, heading: { at: `${letter}1`, text }, holds: ["84%"], shown };
}

/** A column of targets whose heading names another period than the one reported. */
function ofOtherPeriod(letter: string, text: string): UnreadColumn {
  return { ...unknownColumn(letter, text), otherPeriod: "year" };
}

const BLANK_MONTHS = { "July 2025": "", "August 2025": "", "September 2025": "" };
const OUTTURN = { "2024/25 outturn": "84%", ...BLANK_MONTHS };
const THIS_YEARS = { targetPeriod: yearPeriod(2025) };
const NOTHING_DUE = expect.stringMatching(
  /^Not rated: it is reported annually, nothing is due in September 2025, and the figure for Year 2024-25 is not held to the target for Year 2025-26\.$/,
);

describe("last year's outturn beside this year's target", () => {
  test.each<[string, RowSpec]>([
    ["by its column", { figures: OUTTURN, declared: { frequency: "year" } }],
    ["by its name", { figures: OUTTURN, description: "Residents satisfied (annual)" }],
    ["by the end of its name", { figures: OUTTURN, description: "Residents satisfied – reported annually" }],
  ])("is not held to it: annual %s", (_case, spec) => {
    expect(judged(spec, THIS_YEARS)).toMatchObject({ status: "not-rated", explanation: NOTHING_DUE });
  });

  test("a period without a date may be of any year", () => {
    const row = rowOf({ figures: { "Last quarter": "97%", "This quarter": "96%" } });
    const [judgedRow] = evaluateSheet([{ ...row, ...THIS_YEARS }], DEFAULT_SETTINGS).evaluations;
    expect(judgedRow?.status).toBe("green");
  });

  test("nor is a figure in arrears of the year before", () => {
    const figures = { "March 2025": "84%", "April 2025": "N/A reported in arrears" };
    const other = rowOf({ figures: { "April 2025": "1%" } });
    const [row] = evaluateSheet(
      [{ ...rowOf({ figures }), ...THIS_YEARS }, other],
      DEFAULT_SETTINGS,
    ).evaluations;
    expect(row).toMatchObject({ status: "not-rated" });
    expect(row?.explanation).toBe(
      "Not rated: the figure for March 2025 is not held to the target for Year 2025-26.",
    );
  });

  test.each<[string, readonly UnreadColumn[], string, string]>([
    [
      "one heading",
      [ofOtherPeriod("F", "2025/26 Target")],
      "column-unread",
      "The target heading in F1, “2025/26 Target”, is for another period than the one reported, so column F is not used. Is it the target all the same? ",
    ],
    [
      "two",
      [ofOtherPeriod("F", "2025/26 Target"), ofOtherPeriod("G", "2026/27 Target")],
      "column-unread",
      "The target headings in F1, “2025/26 Target” and G1, “2026/27 Target”, are for other periods than the one reported, so they are not used. Is one of them the target all the same? ",
    ],
    [
      "one, and a column that no heading names",
      [ofOtherPeriod("F", "2025/26 Target"), unknownColumn("G", "Line")],
      "column-unread",
      "No heading names the target, and column F, “2025/26 Target” and column G, “Line” are not used. ",
    ],
    ["none", [], "target-missing", "This sheet has no target column. "],
  ])("without a target in use it is asked for by where the targets are: %s", (_case, unread, code, lead) => {
    const row = rowOf({ figures: { "2024/25 outturn": "85%" }, target: null });
    const more = unread.length === 0 ? {} : { unread };
    const [answer] = evaluateSheet([{ ...row, ...more }], DEFAULT_SETTINGS).evaluations;
    const [asked] = answer?.queries ?? [];
    expect(asked).toMatchObject({ code, at: unread[0]?.heading.at ?? "", blocking: true });
    expect((asked?.columns ?? []).map(({ letter, period }) => [letter, period])).toEqual(
      unread.map(({ letter, otherPeriod }) => [letter, otherPeriod && "Year 2024-25"]),
    );
    expect(asked?.sentence.startsWith(lead)).toBe(true);
  });

  describe("keeps its arrow, which needs no target", () => {
    const outturns = (
      before: string,
      now: string,
      spec: Omit<RowSpec, "figures"> = {},
      more: Partial<KpiRow> = THIS_YEARS,
    ) => {
      const row = rowOf({ ...spec, figures: { "2023/24 outturn": before, "2024/25 outturn": now } });
      return evaluateSheet([{ ...row, ...more }], DEFAULT_SETTINGS).evaluations[0];
    };
    const apart = "Not rated: the figure for Year 2024-25 is not held to the target for Year 2025-26.";

    test("where it improved", () => {
      const row = outturns("80%", "85%");
      expect(row).toMatchObject({ status: "not-rated", paint: null, travel: { verdict: "improved" } });
      expect(row?.explanation).toBe(`${apart} Better than Year 2023-24 (80%).`);
      expect([row?.current?.text, row?.previous?.text, row?.whyNoTravel]).toEqual(["85%", "80%", null]);
    });

    test("but not where only the target tells whether a decline is acceptable", () => {
      const row = outturns("85%", "70%");
      expect(row).toMatchObject({ status: "not-rated", travel: null });
      expect(row?.explanation).toMatch(/^Not rated: .* No arrow: .*target/);
    });

    test.each<[string, string, string, Omit<RowSpec, "figures">]>([
      ["the polarity is not known", "80%", "85%", { polarity: "" }],
      ["the figure has to be confirmed first", "80%", "85%%", {}],
      ["nothing stands before it", "", "85%", {}],
    ])("nor where %s", (_case, before, now, spec) => {
      const row = outturns(before, now, spec);
      expect(row).toMatchObject({ status: "not-rated", travel: null });
    });
  });

  test.each<[string, Partial<KpiRow>]>([
    ["a target whose heading names no year", {}],
    ["a target of its own year", { targetPeriod: yearPeriod(2024) }],
    [
      "a target that the officer has given",
      { ...THIS_YEARS, target: { ...shown("90%", "N1"), given: { part: "target", insteadOf: "80%" } } },
    ],
  ])("is held to %s", (_case, more) => {
    expect(judged({ figures: OUTTURN, declared: { frequency: "year" } }, more).status).toBe("red");
  });

  test.each([
    ["annual leave taken", "Days lost (annual leave)"],
    ["a year's figure month by month", "Staff turnover (annual)"],
  ])("a blank month is still missing data: %s", (_case, description) => {
    const figures = {
      "2024/25 outturn": "84%",
      "July 2025": "91%",
      "August 2025": "92%",
      "September 2025": "",
    };
    expect(judged({ figures, description }, THIS_YEARS).status).toBe("data-missing");
  });
});

describe("a figure of a slower frequency under months", () => {
  const QUARTERS = { "June 2025": "88%", "July 2025": "", "August 2025": "", "September 2025": "91%" };

  test.each<[string, RowSpec, string]>([
    ["quarterly by its column", { figures: QUARTERS, declared: { frequency: "quarter" } }, "P1"],
    ["quarterly by its name", { figures: QUARTERS, description: "Homes let (quarterly)" }, "P1"],
    [
      "half-yearly",
      {
        figures: { "March 2025": "80%", ...QUARTERS, "June 2025": "" },
        declared: { frequency: "half-year" },
      },
      "P1",
    ],
    [
      "half-yearly under quarters' months too",
      { figures: { "March 2025": "80%", ...QUARTERS }, declared: { frequency: "half-year" } },
      "August 2025 is blank",
    ],
    [
      "quarterly, and nothing in June",
      { figures: { ...QUARTERS, "June 2025": "" }, declared: { frequency: "quarter" } },
      "June 2025 is blank",
    ],
    [
      "quarterly, and no June",
      { figures: { "August 2025": "", "September 2025": "91%" }, declared: { frequency: "quarter" } },
      "it is reported quarterly, and the previous quarter is not on the sheet",
    ],
    [
      "quarterly by its column, with figures month by month",
      {
        figures: { ...QUARTERS, "July 2025": "89%", "August 2025": "90%" },
        declared: { frequency: "quarter" },
      },
      "P3",
    ],
    ["monthly", { figures: QUARTERS, declared: { frequency: "month" } }, "August 2025 is blank"],
  ])("%s is compared with the one before of its own", (_case, spec, previous) => {
    const row = judged(spec);
    expect([row.status, row.previous?.at ?? row.whyNoTravel]).toEqual(["green", previous]);
  });

  test("the same period of last year is that month, whatever the frequency", () => {
    const figures = { "September 2024": "95%", ...QUARTERS };
    const baseline = { kind: "same-period-last-year" } as const;
    expect(judged({ figures, declared: { frequency: "quarter", baseline } }).previous?.at).toBe("P1");
  });
});

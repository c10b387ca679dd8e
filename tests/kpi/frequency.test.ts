import { readFrequency } from "../../src/kpi/reading/frequencyWords";
import { codes, evaluateOne, rowOf, shown, type RowSpec } from "./rowBuilder";
import { DEFAULT_SETTINGS, evaluateSheet } from "../../src/kpi/evaluate";

describe("what stands under a heading of frequency", () => {
  test.each<[string, string]>([
    ["month", "M | Mthly | Monthly | monthly | Every month | W | Weekly | Monthly (cumulative)"],
    [
      "quarter",
      "Q | q | Qtr | Qtr. | Qtrly | Qrtly | Quarterly | Quarter | 3-monthly | Reported quarterly | Q (snapshot) | Quarterly KPI | Q - reported",
    ],
    ["term", "T | Termly | Every term | School term | 3 times a year"],
    [
      "half-year",
      "H | HY | H/Y | Half-yearly | Half yearly | Bi-annual | Biannual | Bi-annually | 6-monthly | 6 monthly | Six monthly | Semi-annual | Twice a year | Every 6 months | 1/2 yearly",
    ],
    [
      "year",
      "A | Ann | Ann. | Annual | Annually | Y | Yr | Yearly | p.a. | Once a year | 12 monthly | Year end",
    ],
  ])("%s", (frequency, texts) => {
    const read = texts.split(" | ").map((text) => [text, readFrequency(text)]);
    expect(read).toEqual(texts.split(" | ").map((text) => [text, { kind: "known", frequency }]));
  });

  test.each([
    ["unknown", "Bi-monthly"],
    ["unknown", "Biennial"],
    ["unknown", "M / Q"],
    ["unknown", "Monthly or quarterly"],
    ["unknown", "Ad hoc"],
    ["unknown", "Yes"],
    ["silent", ""],
    ["silent", "n/a"],
    ["silent", "-"],
    ["late", "Quarterly (1 qtr in arrears)"],
  ])("%s: %s", (kind, text) => expect(readFrequency(text)).toEqual({ kind }));
});

const MONTHS = {
  "April 2026": "",
  "May 2026": "",
  "June 2026": "91%",
  "July 2026": "",
  "August 2026": "",
  "September 2026": "92%",
  "October 2026": "",
};

/** Judged beside a monthly KPI with a figure in every month. */
function judged(spec: RowSpec) {
  const full = Object.fromEntries(Object.keys(spec.figures).map((heading) => [heading, "50%"]));
  const [evaluation] = evaluateSheet([rowOf(spec), rowOf({ figures: full })], DEFAULT_SETTINGS).evaluations;
  if (evaluation === undefined) throw new Error("One row gives one evaluation.");
  return evaluation;
}

describe("a blank month is not called missing without a look", () => {
  test("where a frequency is not known", () => {
    const asked = judged({
      figures: { ...MONTHS, "August 2026": "90%" },
      declared: { unreadFrequency: shown("Bi-monthly", "D18") },
    });
    expect([asked.status, codes(asked), asked.paint]).toEqual([
      "needs-attention",
      "frequency-unclear!",
      null,
    ]);
    expect(asked.queries[0]?.sentence).toBe(
      "D18 says “Bi-monthly”, which is not a known reporting frequency, and the figure for the reported period is blank. Say how often it is reported, or write “Monthly”, “Quarterly”, “Termly”, “Half-yearly” or “Annually”.",
    );
  });

  test("where figures stand under the ends of quarters alone", () => {
    const asked = judged({ figures: MONTHS });
    expect([asked.status, codes(asked)]).toEqual(["needs-attention", "frequency-unclear!"]);
    expect(asked.queries[0]?.sentence).toBe(
      "P7 is blank, and this KPI has figures under June 2026 and September 2026 only, as a quarterly one has. Say how often it is reported, in the pane or in a column headed “Frequency”.",
    );
  });

  test.each<[string, RowSpec]>([
    ["a figure between them", { figures: { ...MONTHS, "July 2026": "90%" } }],
    ["a figure that is awaited", { figures: { ...MONTHS, "October 2026": "TBC" } }],
    ["words that stand for a figure that never came", { figures: { ...MONTHS, "August 2026": "TBC" } }],
    [
      "months that are not on the sheet",
      { figures: { "June 2026": "91%", "September 2026": "9%", "October 2026": "" } },
    ],
    ["a KPI that is declared to be monthly", { figures: MONTHS, declared: { frequency: "month" } }],
    ["no figure at all", { figures: { ...MONTHS, "June 2026": "", "September 2026": "" } }],
  ])("but is where there is %s", (_case, spec) => {
    expect(judged(spec).status).toBe("data-missing");
  });

  test("a quarter's own end that is blank is missing", () => {
    const figures = { ...MONTHS, "September 2026": "" };
    const { "October 2026": _, ...toSeptember } = figures;
    expect(judged({ figures: toSeptember }).status).toBe("data-missing");
  });

  test("nothing is asked where there is a figure", () => {
    const rated = evaluateOne({
      figures: { "October 2026": "91%" },
      declared: { unreadFrequency: shown("Bi-monthly", "D18") },
    });
    expect([rated.status, codes(rated)]).toEqual(["green", ""]);
  });
});

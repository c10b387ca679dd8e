import type { KpiRow } from "../../../src/kpi/row/row";
import type { ProfileForm } from "../../../src/kpi/profile/profileSchema";
import { profileOf } from "../../../src/kpi/profile/profileReader";
import { settledBy } from "../../../src/workbook/settings/answers/answer";
import { answersForTravel } from "../../../src/workbook/settings/answers/aboutTravel";
import { answersTo } from "../../../src/workbook/settings/answers/answersTo";
import { applyCorrections } from "../../../src/workbook/settings/applyCorrections";
import { withCorrections } from "../../../src/workbook/settings/changeCorrections";
import { withProfile } from "../../../src/workbook/settings/changeProfiles";
import { finished } from "../../../src/kpi/steps";
import { correctionInWords } from "../../../src/workbook/settings/correctionInWords";
import { decodeSettings, encodeSettings } from "../../../src/workbook/settings/store";
import { evaluateSettled } from "../../../src/workbook/settings/evaluateSettled";
import { settingsFor } from "../../../src/workbook/settings/likeness";
import { EMPTY_SETTINGS, type RowCorrection, type SheetRef } from "../../../src/workbook/settings/settings";
import { growth, LINEAR } from "../../boundedWork";
import { rowOf, type RowSpec } from "../../kpi/rowBuilder";
import { after, answersOf, judged, refOf, settledRow, sheetRow } from "./settledRows";

const SETTLED = { identity: "K1", what: "query" } as const;

describe("a question that is settled", () => {
  const asked: RowSpec = { figures: { "July 2023/24": "see comments" }, target: "P1 97.5% P3 90%" };

  test("leaves the row unrated, and the explanation says that it was decided", () => {
    const { evaluation } = judged(rowOf(asked), {
      ...SETTLED,
      value: "unreadable",
      seenText: "see comments",
    });
    expect(evaluation.status).toBe("not-rated");
    expect(evaluation.queries).toEqual([]);
    expect(evaluation.explanation).toMatch(/^Not rated: it was decided to leave this row unrated\. P1 shows/);
  });

  test("is asked again once its cell shows something else", () => {
    const { evaluation } = judged(rowOf(asked), { ...SETTLED, value: "unreadable", seenText: "n.k." });
    expect(evaluation.status).toBe("needs-attention");
  });

  test("settles no other question of the row", () => {
    const row = rowOf({ figures: { "June 2023/24": "9%%", "July 2023/24": "92% (May)" } });
    const { evaluation } = judged(row, {
      ...SETTLED,
      value: "typing-slip",
      heading: "June 2023/24",
      seenText: "9%%",
    });
    expect(evaluation.queries.map(({ code }) => code)).toEqual(["period-differs"]);
    expect(evaluation.status).toBe("needs-attention");
    expect(evaluation.explanation).not.toContain("9%%");
  });
});

describe("what was answered is told as the officer would write it, and as no correction", () => {
  const days: RowSpec = { figures: { "July 2023/24": "1.8" }, target: "2.5", tolerance: "0.5" };
  const money: RowSpec = { figures: { "July 2023/24": "£150,000" }, target: "" };

  test.each([
    [days, "tolerance-unreadable", "0.5 from the target", "", "Settled: tolerance 0.5 from the target."],
    [days, "tolerance-unreadable", "There is no amber", "", "Settled: no tolerance: there is no amber."],
    [days, "tolerance-unreadable", "Give the tolerance", "10%", "Settled: tolerance 10%."],
    [
      money,
      "target-missing",
      "Give the target",
      "140000",
      "Settled: target £140,000, asked because N1 was blank.",
    ],
    [
      money,
      "target-missing",
      "Give the target",
      "£140k",
      "Settled: target £140k, asked because N1 was blank.",
    ],
  ])("%#", (spec, code, label, typed, words) => {
    const row = rowOf(spec);
    const answer = answersOf(judged(row), code).find((one) => one.label === label);
    if (answer === undefined)
      throw new Error(
        answersOf(judged(row), code)
          .map((one) => one.label)
          .join(" | "),
      );
    expect(settledRow(row, answer, typed).explanation).toContain(words);
  });
});

describe("where the period before has no figure", () => {
  const answers = (spec: RowSpec): readonly string[] => {
    const { row, evaluation } = judged(rowOf(spec));
    return answersForTravel(row, evaluation).map(({ label }) => label);
  };

  /** The arrow that the first answer gives, with what is typed where it asks. */
  function mark(spec: RowSpec, index: number, typed?: string): string | null {
    const { row, evaluation } = judged(rowOf(spec));
    const answer = answersForTravel(row, evaluation)[index];
    if (answer === undefined) throw new Error("no such answer");
    return judged(rowOf(spec), ...settledBy(answer, typed)).evaluation.travel?.mark ?? null;
  }

  const gap: RowSpec = { figures: { "May 2023/24": "98%", "July 2023/24": "92%" } };
  const blank: RowSpec = { figures: { "June 2023/24": "", "July 2023/24": "92%" } };

  test("it can be entered, or another column compared with", () => {
    expect(answers(gap)).toEqual([
      "Enter the figure for June 2023",
      "Compare with “May 2023/24” (98%)",
      "Leave without an arrow",
    ]);
    expect(mark(gap, 0, "90%")).toBe("↑ G");
    expect(mark(gap, 0, "99%")).toBe("↓ A");
    expect(mark(gap, 1)).toBe("↓ A");
  });

  test("of a termly row it is the previous term's, and holds for this column's figure alone", () => {
    const termly: RowSpec = {
      figures: { "May 2023/24": "", "June 2023/24": "n/a Termly reported", "July 2023/24": "84%" },
    };
    expect(answers(termly)).toEqual(["Enter the figure for the previous term", "Leave without an arrow"]);
    const { row, evaluation } = judged(rowOf(termly));
    const [answer] = answersForTravel(row, evaluation);
    if (answer === undefined) throw new Error("no such answer");
    expect(answer.asks).toBe("Figure for the previous term");
    const kept = settledBy(answer, "80%");
    const { explanation, travel } = judged(rowOf(termly), ...kept).evaluation;
    expect(travel?.mark).toBe("↑ G");
    expect(explanation).toContain("Better than the previous term (80%).");
    expect(explanation).toContain(
      "The figure for the previous term is not on the sheet: it was entered by hand.",
    );
    const next = rowOf({ figures: { ...termly.figures, "August 2023/24": "85% Termly reported" } });
    expect(judged(next, ...kept).evaluation.explanation).not.toContain("80%");
  });

  test("it is the figure that the rules compare with, also where that is last year's", () => {
    const lastYear = { ...rowOf(blank), declared: { baseline: { kind: "same-period-last-year" as const } } };
    const { row, evaluation } = judged(lastYear);
    const [answer] = answersForTravel(row, evaluation);
    expect(answer?.label).toBe("Enter the figure for July 2022");
    const kept = answer === undefined ? [] : settledBy(answer, "95%");
    expect(judged(lastYear, ...kept).evaluation.travel?.mark).toBe("↓ A");
  });

  test("a blank column of its own is where the figure goes", () => {
    expect(answers(blank)).toEqual(["Enter the figure for June 2023", "Leave without an arrow"]);
    expect(mark(blank, 0, "90%")).toBe("↑ G");
  });

  test("a column chosen for July is not compared with in August", () => {
    const { row, evaluation } = judged(rowOf(gap));
    const chosen = settledBy(
      answersForTravel(row, evaluation)[1] ?? { label: "", corrections: [], asks: null },
    );
    const august = rowOf({ figures: { ...gap.figures, "August 2023/24": "93%" } });
    const { previous } = judged(august, ...chosen).evaluation;
    expect(previous?.period.label).toBe("July 2023");
  });

  test("a row can be left without an arrow: it is not asked again until its cell changes, and in August anew", async () => {
    const { row, evaluation } = judged(rowOf(gap));
    const leave = answersForTravel(row, evaluation).at(-1);
    const kept = leave === undefined ? [] : settledBy(leave);
    const asked = (figures: RowSpec["figures"]): number => {
      const again = judged(rowOf({ figures }), ...kept);
      expect(again.evaluation.travel).toBeNull();
      return answersForTravel(again.row, again.evaluation).length;
    };
    expect(asked(gap.figures)).toBe(0);
    expect(asked({ ...gap.figures, "July 2023/24": "93%" })).toBe(3);
    // No July to compare with.
    expect(asked({ "May 2023/24": "98%", "August 2023/24": "92%" })).toBe(3);
    expect(kept.map((one) => correctionInWords(one))).toEqual(["left without an arrow under “July 2023/24”"]);
    const stored = encodeSettings(judged(rowOf(gap), ...kept).settings);
    if (stored.kind !== "xml") throw new Error(stored.kind);
    expect(await decodeSettings(stored.xml)).toMatchObject({ settings: { sheets: [{ rows: kept }] } });
  });

  test("nothing is offered where there is an arrow, or no figure", () => {
    expect(answers({ figures: { "June 2023/24": "90%", "July 2023/24": "92%" } })).toEqual([]);
    expect(answers({ figures: { "June 2023/24": "90%", "July 2023/24": "n/a" } })).toEqual([]);
    expect(answers({ figures: { "This quarter": "92%" } })).toEqual([]);
  });
});

describe("rules that ask for more than a target", () => {
  /** A row judged by a council's own rules, and what each answer to its question comes to. */
  function outcomes(form: ProfileForm, spec: RowSpec, code: string): readonly string[] {
    const rules = after(withProfile(EMPTY_SETTINGS, profileOf(form)));
    const rows = [sheetRow(rowOf(spec))];
    const ref = refOf(rows);
    const judge = (corrections: readonly RowCorrection[]) => {
      const settings = after(withCorrections(rules, ref, corrections));
      return finished(evaluateSettled(rows, settings, ref, settingsFor(settings, ref)));
    };
    const first = judge([]);
    const [row] = first.rows;
    const [evaluation] = first.evaluations;
    const query = evaluation?.queries.find((one) => one.code === code);
    if (row === undefined || evaluation === undefined || query === undefined)
      throw new Error(`${code} is not asked`);
    return answersTo(query, row, evaluation).map((answer) => {
      const [settled] = judge(settledBy(answer, "80%")).evaluations;
      return `${answer.label}: ${settled?.status ?? ""}${settled?.queries.some((one) => one.blocking) ? "!" : ""}`;
    });
  }

  test("a status that hangs on last period’s figure takes that figure", () => {
    const form: ProfileForm = {
      name: "Improving",
      changes: [{ from: "amber", to: "red", unless: ["improved"], ifNotKnown: "ask" }],
    };
    const spec: RowSpec = { figures: { "May 2023/24": "91%", "July 2023/24": "87%" } };
    expect(outcomes(form, spec, "comparison-missing")).toEqual([
      "Enter the figure for June 2023: amber",
      "Compare with “May 2023/24” (91%): red",
      "Leave it unrated: not-rated",
    ]);
  });

  test("a target for some quarters beside a quarter without a date", () => {
    const form: ProfileForm = { name: "Year end", targetApplies: { quarters: [4], otherwise: "tracking" } };
    const spec: RowSpec = { figures: { "This quarter": "87%" } };
    expect(outcomes(form, spec, "quarter-unknown")).toEqual(["Leave it unrated: not-rated"]);
  });
});

describe("a KPI is found again", () => {
  const row = (ref: string, description: string): KpiRow =>
    rowOf({ ref, description, figures: { "July 2023/24": "1" } });
  const correction = (identity: string, description: string): RowCorrection => ({
    identity,
    description,
    what: "cumulative",
    value: true,
  });

  test.each<[string, readonly KpiRow[], RowCorrection, readonly number[]]>([
    ["by its reference", [row("BB1", "Calls"), row("BB2", "Visits")], correction("BB2", "Visits"), [1]],
    [
      "by a coded reference, though reworded",
      [row("BB1", "Calls answered in time")],
      correction("BB1", "Calls"),
      [0],
    ],
    [
      "by its description, once rows are numbered anew",
      [row("1", "New"), row("2", "Calls")],
      correction("1", "Calls"),
      [1],
    ],
    ["not by a mere number", [row("1", "Something else")], correction("1", "Calls"), []],
    [
      "not by a description that two rows have",
      [row("2", "Calls"), row("3", "Calls")],
      correction("1", "Calls"),
      [],
    ],
    ["not once it is gone", [row("BB2", "Visits")], correction("BB1", "Calls"), []],
  ])("%s", (_, kpis, one, expected) => {
    const settled = applyCorrections(kpis.map(sheetRow), [one]);
    expect(settled.flatMap(({ settlements }, index) => (settlements.length > 0 ? [index] : []))).toEqual(
      expected,
    );
  });
});

describe("a correction goes by what its cell showed", () => {
  test.each<[string, RowSpec, RowCorrection, string]>([
    [
      "a target on the sheet again",
      { figures: { "July 2023/24": "80%" }, target: "95%" },
      { identity: "K1", what: "target", value: "70%", reason: "r", seenText: "90%" },
      "red",
    ],
    [
      "line breaks and spaces do not count",
      { figures: { "July 2023/24": "80%" }, target: "90% \n (year)" },
      { identity: "K1", what: "target", value: "70%", reason: "r", seenText: "90% (year)" },
      "green",
    ],
    [
      "a polarity cell that was blank and is filled",
      { figures: { "July 2023/24": "80%" }, polarity: "Lower is better" },
      { identity: "K1", what: "polarity", value: "higher", seenText: "" },
      "green",
    ],
    [
      "without a text it always applies",
      { figures: { "July 2023/24": "80%" } },
      { identity: "K1", what: "polarity", value: "lower" },
      "green",
    ],
    [
      "under a heading whose line breaks moved",
      { figures: { "July 2023/24": "87.5%%" } },
      { identity: "K1", what: "reading", value: "97.5%", heading: "July\n2023/24", seenText: "87.5%%" },
      "green",
    ],
  ])("%s", (_, spec, correction, status) => {
    expect(judged(rowOf(spec), correction).evaluation.status).toBe(status);
  });
});

test("a status set under “This quarter” is not for the next quarter’s copy of the sheet, a dated one is", () => {
  const status = (heading: string): string | undefined => {
    const rows = [sheetRow(rowOf({ figures: { [heading]: "75%" } }))];
    const ref = refOf(rows);
    const correction: RowCorrection = {
      identity: "K1",
      what: "status",
      value: "amber",
      reason: "Floods",
      heading,
      seenText: "75%",
    };
    const settings = after(withCorrections(EMPTY_SETTINGS, ref, [correction]));
    const copy: SheetRef = { ...ref, id: "{2}" };
    return finished(evaluateSettled(rows, settings, copy, settingsFor(settings, copy))).evaluations[0]
      ?.status;
  };
  expect([status("This quarter"), status("July 2023")]).toEqual(["red", "amber"]);
});

test("a second answer goes by the cell’s own text, not by the first answer’s", () => {
  const row = rowOf({ figures: { "Quarter 1 2023-24": "40 (April & May)" }, target: "50" });
  const first: RowCorrection = {
    identity: "K1",
    what: "reading",
    value: "45 (April & May)",
    heading: "Quarter 1 2023-24",
    seenText: "40 (April & May)",
  };
  const [second] = answersOf(judged(row, first), "part-period");
  expect(second?.label).toBe("45 is for the whole period");
  expect(second?.corrections).toMatchObject([{ value: "45", seenText: "40 (April & May)" }]);
});

test("the work of putting corrections into rows grows with their number", () => {
  const rowsOf = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      sheetRow(
        rowOf({ ref: `K${String(index)}`, description: "The same", figures: { "July 2023/24": "1" } }),
        index,
      ),
    );
  const correctionsOf = (rows: ReturnType<typeof rowsOf>) =>
    rows.map(({ identity }): RowCorrection => ({
      identity,
      description: "The same",
      what: "polarity",
      value: "lower",
    }));
  const settled = (rows: ReturnType<typeof rowsOf>): boolean =>
    applyCorrections(rows, correctionsOf(rows)).every(({ settlements }) => settlements.length === 1);
  expect(settled(rowsOf(2000))).toBe(true);
  expect(growth(2000, rowsOf, settled)).toBeLessThan(LINEAR);
});

test("a row that was declared to run up says so once, in the words of who declared it", () => {
  const kpi = rowOf({
    figures: { "June 2023/24": "29", "July 2023/24": "41" },
    target: "120 (10 per month)",
  });
  const { identity } = judged(kpi).row.row;
  const declared: RowCorrection = { identity, what: "cumulative", value: true, reason: "as agreed" };
  const { explanation, cumulative } = judged(kpi, declared).evaluation;
  expect(cumulative).toBe(true);
  expect(explanation).not.toContain("declared");
  expect(explanation).toContain("Target to date: 10 × 4 = 40.");
  expect(explanation).toContain("Corrected: its figures run up from April (as agreed).");
  const byColumn = judged({ ...kpi, declared: { cumulative: true } }).evaluation;
  expect(byColumn.explanation).toContain("Taken as cumulative because it has been declared so.");
});

test("what is due by now of a row that runs up is given for this period, and the row goes on to run up", () => {
  const spec: RowSpec = {
    figures: { "June 2023/24": "29%", "July 2023/24": "38%" },
    target: "97% (annual target)",
  };
  const kpi: KpiRow = { ...rowOf(spec), description: "Council tax collected (cumulative)" };
  const { row, evaluation } = judged(kpi);
  const [query] = evaluation.queries;
  if (query === undefined) throw new Error("nothing asked");
  const answer = answersTo(query, row, evaluation).find(
    ({ label }) => label === "Give the target to date for July 2023",
  );
  if (answer === undefined) throw new Error("no such answer");
  const kept = settledBy(answer, "37%");
  const settled = judged(kpi, ...kept).evaluation;
  expect([settled.status, settled.cumulative, settled.travel]).toEqual(["green", true, null]);
  expect(settled.explanation).toContain("against a target to date of 37%");
  const august: KpiRow = {
    ...rowOf({ ...spec, figures: { ...spec.figures, "August 2023/24": "47%" } }),
    description: kpi.description,
  };
  expect(judged(august, ...kept).evaluation.status).toBe("needs-attention");
});

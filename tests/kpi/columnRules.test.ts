import { profileForm } from "../../src/kpi/profile/profileWriter";
import { codes, type RowSpec } from "./rowBuilder";
import { by, ruleSet } from "./ruleSet";

describe("rules whose statuses all end in columns look at no target", () => {
  const rules = ruleSet({
    states: [{ status: "green", asGoodAs: "Good" }, { status: "amber", asGoodAs: "Fair" }, { status: "red" }],
  });
  const said = (reading: string, spec: Partial<RowSpec> = {}): string => {
    const row = by(rules, {
      target: null,
      named: { Good: "90%", Fair: "80%" },
      figures: { "July 2023/24": reading },
      ...spec,
    });
    return [row.status, codes(row)].join(" ").trim();
  };

  test.each<[string, string, Partial<RowSpec>, string]>([
    ["as good as the first", "90%", {}, "green"],
    ["between the two", "85%", {}, "amber"],
    ["worse than both", "79%", {}, "red"],
    ["a row without the first", "85%", { named: { Good: "", Fair: "80%" } }, "amber"],
    ["a row with neither", "85%", { named: { Good: "", Fair: "" } }, "needs-attention target-missing!"],
    ["a column that is not there", "85%", { named: { Good: "90%" } }, "needs-attention limit-in-column!"],
    ["no figure in one", "85%", { named: { Good: "TBC", Fair: "80%" } }, "needs-attention limit-in-column!"],
    ["no direction", "85%", { polarity: "Neutral" }, "needs-attention polarity-none-judged!"],
    ["a blank target", "85%", { target: "" }, "amber"],
    ["lower is better", "11", { polarity: "Lower is better", named: { Good: "10", Fair: "12" } }, "amber"],
  ])("%s", (_name, reading, spec, expected) => expect(said(reading, spec)).toBe(expected));

  test("the sentence names the column", () => {
    const { explanation } = by(rules, {
      target: null,
      named: { Good: "90%", Fair: "80%" },
      figures: { "July 2023/24": "85%" },
    });
    expect(explanation).toContain(
      "Amber: 85% in July 2023 against 90% in the column “Good”; amber ends at 80% (the column “Fair”).",
    );
  });
});

test("neither way is better, under rules that judge by an earlier figure: no target is spoken of", () => {
  const row = by(ruleSet({ judgedAgainst: "period-before" }), {
    polarity: "Neutral",
    target: null,
    figures: { "June 2023/24": "80%", "July 2023/24": "85%" },
  });
  expect(codes(row)).toBe("polarity-none-judged!");
  expect(row.explanation).toContain("M1 says “Neutral”, but the rules give the figure a status.");
});

describe("the same figures for every row", () => {
  const rules = ruleSet({
    states: [
      { status: "green", asGoodAs: { figure: "90%" } },
      { status: "amber", asGoodAs: { figure: "75%" } },
      { status: "red" },
    ],
  });
  const said = (reading: string, spec: Partial<RowSpec> = {}): string => {
    const row = by(rules, { target: null, figures: { "July 2023/24": reading }, ...spec });
    return [row.status, codes(row)].join(" ").trim();
  };

  test.each<[string, string, Partial<RowSpec>, string]>([
    ["on the first", "90%", {}, "green"],
    ["on the second", "75%", {}, "amber"],
    ["under both", "74.9%", {}, "red"],
    ["beside a target", "89%", { target: "80%" }, "amber"],
    ["days", "12 days", {}, "needs-attention unit-differs!"],
    ["days beside a target in days", "12 days", { target: "10 days" }, "needs-attention limits-do-not-fit!"],
    [
      "limits the wrong way round",
      "80%",
      { polarity: "Lower is better" },
      "needs-attention limits-do-not-fit!",
    ],
    ["tracked", "80%", { target: "Tracking" }, "tracking"],
  ])("%s", (_name, reading, spec, expected) => expect(said(reading, spec)).toBe(expected));

  test("the sentence gives them, and a file keeps them", () => {
    const { explanation } = by(rules, { target: null, figures: { "July 2023/24": "80%" } });
    expect(explanation).toContain("Amber: 80% in July 2023 against a limit of 90%; amber ends at 75%.");
    const [form] = JSON.parse(JSON.stringify([profileForm(rules)])) as { states: { asGoodAs?: unknown }[] }[];
    expect(form?.states.map(({ asGoodAs }) => asGoodAs)).toEqual([
      { figure: "90%" },
      { figure: "75%" },
      undefined,
    ]);
    expect(ruleSet({ ...form }).states).toEqual(rules.states);
  });

  test.each(["about 90", "90% or more", "", {}])("%j is no figure", (figure) => {
    const states = [{ status: "green", asGoodAs: { figure } }, { status: "red" }];
    expect(() => ruleSet({ states })).toThrow(/asGoodAs/);
  });
});

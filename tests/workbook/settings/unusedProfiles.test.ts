import { unusedProfiles } from "../../../src/workbook/settings/unusedProfiles";
import { rowOf } from "../../kpi/rowBuilder";
import { ruleSet } from "../../kpi/ruleSet";

const kpi = (section: string | null, ref = "K1") =>
  rowOf({ section, ref, figures: { "July 2023/24": "80%" } });
const SHEETS = [
  { name: "Scorecard", kpis: [kpi("Housing Services"), kpi("Bins", "B2")] },
  { name: "Notes", kpis: [] },
];
const told = (appliesTo: unknown, unread: readonly string[] = []): readonly string[] =>
  unusedProfiles([ruleSet({ name: "Housing", appliesTo })], SHEETS, unread);

test.each([
  [
    { section: "Houseing" },
    "No row goes by the rules “Housing”: the workbook has no section called “Houseing”. Sections: “Housing Services”, “Bins”.",
  ],
  [
    { section: "Housing" },
    "No row goes by the rules “Housing”: the workbook has no section called “Housing”. Sections: “Housing Services”, “Bins”.",
  ],
  [
    { sheet: "Scorecrad" },
    "No row goes by the rules “Housing”: the workbook has no sheet called “Scorecrad”. Sheets: “Scorecard”, “Notes”.",
  ],
  [{ ref: "(KPI #)" }, "No row goes by the rules “Housing”: no reference has “(KPI #)” in it."],
  [{ refs: ["K9", "K"] }, "No row goes by the rules “Housing”: no row has the reference “K9”, “K”."],
  [
    { section: "Bins", refs: ["K1"] },
    "No row goes by the rules “Housing”: no row has all that they ask for.",
  ],
  [{ refs: ["K1", "K9"] }, "The rules “Housing” name references that no row has: “K9”."],
  [{ section: "Bins", ref: "K1" }, "No row goes by the rules “Housing”: no row has all that they ask for."],
])("%j: nothing of the kind in the workbook", (appliesTo, sentence) =>
  expect(told(appliesTo)).toEqual([sentence]),
);

test.each([
  "every row",
  "assigned rows",
  { section: " housing  services" },
  { sheet: "SCORECARD" },
  { ref: "K#" },
  { ref: "K1" },
  { refs: ["k1", "B2"] },
  { targetIn: "other units" },
])("%j: there are such rows, or none were named", (appliesTo) => expect(told(appliesTo)).toEqual([]));

test("a sheet that was not read may have them", () => {
  expect(told({ section: "Houseing" }, ["Adults"])).toEqual([]);
  expect(told({ sheet: "Adults" }, ["Adults"])).toEqual([]);
  expect(told({ sheet: "Scorecard", section: "Houseing" }, ["Adults"])).toHaveLength(1);
  expect(told({ sheet: "Scorecrad" }, ["Adults"])).toEqual([
    "No row goes by the rules “Housing”: the workbook has no sheet called “Scorecrad”. Sheets: “Scorecard”, “Notes”, “Adults”.",
  ]);
});

test("a part of a reference that is a whole one too, and goes on in others, is told of", () => {
  const sheets = [{ name: "S", kpis: ["R4", "R40", "R41", "CR4"].map((ref) => kpi(null, ref)) }];
  const toldOf = (appliesTo: unknown): readonly string[] =>
    unusedProfiles([ruleSet({ name: "Housing", appliesTo })], sheets, []);
  expect(toldOf({ ref: "R4" })).toEqual([
    'The rules “Housing” are for every reference with “R4” in it, so for “R40”, “R41” too. If only “R4” is meant, write "refs": ["R4"] in place of "ref".',
  ]);
  for (const plain of [{ ref: "R#" }, { ref: "R" }, { ref: "R40" }, { refs: ["R4"] }, { section: "x" }])
    expect(toldOf(plain).filter((one) => one.includes("too"))).toEqual([]);
});

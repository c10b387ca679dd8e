import { CHILDRENS_TRUST, CORPORATE, usualState } from "../../src/kpi/profile/builtInProfiles";
import type { FixedSlack, Profile } from "../../src/kpi/profile/profile";
import { evaluateOne, type RowSpec } from "./rowBuilder";

/** What follows the status: where amber ends, and how that was worked out. */
function end(reading: string, spec: Partial<RowSpec>, profile: Profile = CORPORATE): string {
  const { explanation } = evaluateOne(
    { figures: { "July 2023/24": reading }, ...spec },
    { profiles: [profile] },
  );
  return /; (.*?)\. No arrow/.exec(explanation)?.[1] ?? explanation;
}
const polarity = "Lower is better";

test.each<[string, string, Partial<RowSpec>, string]>([
  [
    "a blank tolerance",
    "43%",
    { target: "45%", tolerance: "" },
    "amber ends at 42.75% (no tolerance is given, so 5% of the target)",
  ],
  [
    "no tolerance column",
    "43%",
    { target: "45%", tolerance: null },
    "amber ends at 42.75% (no tolerance is given, so 5% of the target)",
  ],
  [
    "TBC, outside either way",
    "40%",
    { target: "45%", tolerance: "TBC" },
    "amber ends at 42.75% (O1 says “TBC”; 5% of the target stands in for it, and without amber the status is the same)",
  ],
  [
    "N/A, outside either way",
    "40%",
    { target: "45%", tolerance: "N/A - statutory target" },
    "amber ends at 42.75% (O1 says “N/A - statutory target”; 5% of the target stands in for it, and without amber the status is the same)",
  ],
  [
    "a share in doubt, outside either way",
    "40%",
    { target: "45%", tolerance: "10% - TBC" },
    "amber ends at 40.5% (10% of 45%)",
  ],
  ["percent of a percentage", "82%", { target: "80%", tolerance: "5%" }, "amber ends at 76% (5% of 80%)"],
  ["percent of a count", "220", { target: "215", tolerance: "5%" }, "amber ends at 204.25 (5% of 215)"],
  [
    "percent of days",
    "50 days",
    { target: "56 days", tolerance: "5%", polarity },
    "amber ends at 58.8 days (5% of 56 days)",
  ],
  [
    "words beside the percentage",
    "82%",
    { target: "80%", tolerance: "TBD - for now applied standard 5%" },
    "amber ends at 76% (5% of 80%)",
  ],
  ["a target of 0", "0", { target: "0", tolerance: "5%", polarity }, "there is no amber (5% of 0 is 0)"],
  [
    "the end of a range that was passed",
    "31",
    { target: "20 - 30", tolerance: "10%", polarity: "Range" },
    "amber ends at 33 (10% of 30)",
  ],
  [
    "a percentage that may be the limit itself",
    "14%",
    { target: "20%", tolerance: "15%" },
    "amber ends at 15%",
  ],
  [
    "a percentage with its band",
    "90%",
    { target: "88%", tolerance: "3% (85.36% - 88%)" },
    "amber ends at 85.36%",
  ],
  ["a band", "82%", { target: "80%", tolerance: "75% - 80%" }, "amber ends at 75%"],
  ["points", "82%", { target: "80%", tolerance: "5pp" }, "amber ends at 75%"],
  ["a limit", "82%", { target: "80%", tolerance: "≥ 75%" }, "amber ends at 75%"],
  ["no tolerance, outright", "82%", { target: "80%", tolerance: "No tolerance" }, "there is no amber"],
])("%s", (_name, reading, spec, expected) => {
  expect(end(reading, spec)).toBe(expected);
});

test.each<[string, FixedSlack, string]>([
  [
    "another percentage",
    { kind: "relative", percent: 10 },
    "amber ends at 81% (no tolerance is given, so 10% of the target)",
  ],
  [
    "points",
    { kind: "amount", amount: 3 },
    "amber ends at 87% (no tolerance is given, so 3 percentage points from the target)",
  ],
  ["nothing", { kind: "none" }, "there is no amber (no tolerance is given)"],
])("a profile whose own tolerance is %s", (_name, defaultTolerance, expected) => {
  expect(end("90%", {}, { ...CORPORATE, defaultTolerance })).toBe(expected);
});

test("a profile that asks for no tolerance does not say that none is given", () => {
  const states: Profile["states"] = [
    usualState("amber", { slack: { kind: "relative", percent: 10 }, inclusive: true }),
    usualState("red", null),
  ];
  expect(end("95%", {}, { ...CORPORATE, states })).not.toContain("tolerance");
});

test("the warning stays short", () => {
  const warning = (tolerance: string): string | null =>
    evaluateOne({ figures: { "July 2023/24": "75%" }, tolerance }).warning;
  expect(warning("")).toBe("Outside tolerance: 75% against 90%, limit 85.5%");
  expect(warning("5%")).toBe("Outside tolerance: 75% against 90%, limit 85.5%");
});

test("rules that count every decline as amber are named", () => {
  const explained = (profile: Profile): string =>
    evaluateOne(
      { ref: "K1 (KPI 1)", figures: { "June 2023/24": "95%", "July 2023/24": "93%" } },
      { profiles: [profile] },
    ).explanation;
  expect(explained(CHILDRENS_TRUST)).toContain(
    "Worse than June 2023 (95%) by 2.1% of that figure, and the “Children's Trust” rules count every decline as amber.",
  );
  expect(explained({ ...CHILDRENS_TRUST, name: "Fostering" })).toContain("and the “Fostering” rules count");
});

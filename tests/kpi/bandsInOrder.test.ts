import { codes, evaluateOne } from "./rowBuilder";

/** Status and queries of one reading, and where green and amber end. */
function rate(reading: string, tolerance: string, polarity = "Higher is better", target = "90%"): string {
  const row = evaluateOne({ figures: { "July 2023/24": reading }, target, tolerance, polarity });
  return [row.status, codes(row)].filter((part) => part !== "").join(" ");
}
const LOWER = "Lower is better";
const ASKED = "needs-attention tolerance-unreadable!";

test.each([
  "G ≥90%, A 85-89%, R <85%",
  "G: 90%+ A: 85%-90% R: <85%",
  "R <85%, A 85-89%, G ≥90%",
  "≥90% G, 85-89% A, <85% R",
  "G >= 90% / A 85% to 90% / R < 85%",
  ">=90% / 85-89.9% / <85%",
  "Green 90% or more, Amber 85% to 90%, Red below 85%",
])("%s: green from 90%, amber from 85%", (tolerance) => {
  const readings = ["90%", "89.5%", "85%", "84.9%"];
  expect(readings.map((reading) => rate(reading, tolerance))).toEqual(["green", "amber", "amber", "red"]);
});

test.each(["G <=5 A 6-8 R >8", "G: 5 or less; A: 6-8; R: 9+", "<=5 / 6-8 / >8"])(
  "%s: green to 5, amber to 8",
  (tolerance) => {
    const readings = ["5", "6", "8", "9"];
    expect(readings.map((reading) => rate(reading, tolerance, LOWER, "5"))).toEqual([
      "green",
      "amber",
      "amber",
      "red",
    ]);
  },
);

test("of bare figures too", () => {
  const readings = ["90", "89.9", "85", "84.9"];
  const got = readings.map((reading) => rate(reading, ">=90 / 85-89.9 / <85", undefined, "90"));
  expect(got).toEqual(["green", "amber", "amber", "red"]);
});

test.each([
  [
    "Higher is better",
    "90%",
    "82%",
    "G ≥90%, A 80-84%, R <80%",
    "Green 90% or more, Amber 85% to 90%, Red below 85%",
  ],
  [LOWER, "5", "8.5", "G: 5 or less; A: 6-8; R: 9+", "Green 5 or less, Amber 5 to 8, Red above 8"],
])("the advice is a form that works: %s", (polarity, target, reading, tolerance, advised) => {
  const row = { figures: { "July 2023/24": reading }, target, polarity };
  const [asked] = evaluateOne({ ...row, tolerance }).queries;
  expect(asked?.sentence).toContain(`Write for example “${advised}”.`);
  expect(codes(evaluateOne({ ...row, tolerance: advised }))).toBe("");
});

test("what lies between amber’s last whole figure and red’s first is asked about", () => {
  expect(rate("8.5", "G: 5 or less; A: 6-8; R: 9+", LOWER, "5")).toBe(ASKED);
});

test.each([
  ["a gap between green and amber", "G ≥90%, A 80-84%, R <80%"],
  ["a gap between amber and red", "G ≥90%, A 85-89%, R <80%"],
  ["an overlap with green", "G ≥90%, A 85-95%, R <85%"],
  ["an overlap with red", "G ≥90%, A 80-89%, R <85%"],
  ["one figure for amber and red", "G ≥90%, A 85-89%, R ≤85%"],
  ["one figure for neither", "G >90%, A 85-89%, R <85%"],
  ["a letter twice", "G ≥90%, A 85-89%, A <85%"],
  ["in words", "Green ≥90%, Amber 85-89%, Red <80%"],
  ["in order, with a gap", ">=90% / 80-84% / <80%"],
  ["the other way round", "G ≤5%, A 6-8%, R >8%"],
  ["red first, by order alone", "<85% / 85-89% / ≥90%"],
])("%s is asked about", (_name, tolerance) => {
  expect(rate("82%", tolerance)).toBe(ASKED);
});

test("an order without colours says nothing of the polarity", () => {
  expect(rate("82%", ">=90% / 85-89.9% / <85%", "")).toContain("polarity-missing");
  expect(rate("82%", ">=90% / 85-89.9% / <85%", LOWER)).toBe(ASKED);
});

test.each(["Amber within 5pp; Red more than 5pp", "Amber: within 5 pp, red: > 5 pp"])(
  "%s is points",
  (tolerance) => {
    expect(["90%", "85%", "84.9%"].map((reading) => rate(reading, tolerance))).toEqual([
      "green",
      "amber",
      "red",
    ]);
  },
);

test.each([
  "Amber within 5pp; Red more than 10pp",
  "Amber within 5pp; Red more than 5%",
  "Amber <5pp below, red >5pp",
])("%s is asked about", (tolerance) => {
  expect(rate("82%", tolerance)).toBe(ASKED);
});

import { saysScale } from "../../src/kpi/reading/saidScale";
import { scaleAlone } from "../../src/kpi/reading/unitScale";
import { judgedRows } from "./judgedRows";

/** Status, arrow and the questions' sentences of a row with a target and two quarters. */
function judged(name: string, unit: string, target: string, before: string, now: string): readonly string[] {
  const [answer] = judgedRows(`
    Ref | Measure | Unit    | Polarity        | Target    | Q1 25/26  | Q2 25/26 | RAG
    a   | ${name} | ${unit} | Lower is better | ${target} | ${before} | ${now}   |
  `);
  return [
    [answer?.status, answer?.travel?.mark ?? "no arrow"].join(" "),
    ...(answer?.queries ?? []).map(({ sentence }) => sentence),
  ];
}

describe("sums of money under a unit of thousands", () => {
  test.each(["£000", "£k", "£m", "000s"])("typed in full alike they compare as they stand: %s", (unit) =>
    expect(judged("Overspend", unit, "£250,000", "£240,000", "£260,000")).toEqual(["amber ↑ R"]),
  );

  test.each([
    ["£250", "£240,000"],
    ["250", "£240,000"],
    ["£250", "£240"],
  ])("a target of %s beside a figure in full is asked about, by both cells", (target, before) =>
    expect(judged("Overspend", "£000", target, before, "£260,000").slice(0, 2)).toEqual([
      "needs-attention no arrow",
      `E2 says “${target}”, and G2, “£260,000”, is of a very different size. The unit is “£000”, so one of them may be in thousands or millions and the other in full. Type both the same way.`,
    ]),
  );

  test("an earlier figure in full gives no arrow, and the reason", () => {
    const [answer] = judgedRows(`
      Ref | Measure   | Unit | Polarity        | Target | Q1 25/26 | Q2 25/26 | RAG
      a   | Overspend | £000 | Lower is better | £250   | £240,000 | £260     |
    `);
    expect(answer?.explanation).toContain(
      "No arrow: F2 shows “£240,000” for Quarter 1 2025-26, in a different unit.",
    );
  });

  test.each([
    ["£000", true],
    ["£000s", true],
    ["£'000", true],
    ["000s", true],
    ["£k", true],
    ["£m", true],
    ["£ thousands", true],
    ["£", false],
    ["Fines of £1,000", false],
    ["£kept", false],
    ["per 1,000", false],
  ])("“%s” says so: %s", (unitColumn, expected) =>
    expect(saysScale({ description: "", unitColumn })).toBe(expected),
  );
});

describe("bare figures under a unit of thousands, beside a target that says its own", () => {
  test.each([
    ["£000", "£250k", "240", "260", "amber ↑ R"],
    ["£000", "£250k", "£240k", "260", "amber ↑ R"],
    ["£ '000s", "£2.5m", "2,400", "2,450.5", "green ↑ A"],
    ["000s", "£250k", "240", "260", "amber ↑ R"],
    ["£m", "£2.5m", "2.4", "2.65", "red ↑ R"],
    ["£000", "£250k", "240", "0", "green ↓ G"],
  ])("are what the unit says: %s, %s, %s, %s", (unit, target, before, now, expected) =>
    expect(judged("Overspend", unit, target, before, now)).toEqual([expected]),
  );

  test.each([
    ["of another size then", "£m", "£250k", "240", "260"],
    ["in another currency", "$000", "£250k", "240", "260"],
    ["beside one in full", "£000", "£250k", "240,000", "260"],
    ["with a sign of their own", "£000", "£250k", "£240", "£260"],
    ["beside a target that does not say it", "£000", "£250,000", "240", "260"],
    ["under a unit that says more", "£000 per home", "£250k", "240", "260"],
  ])("are asked about %s", (_name, unit, target, before, now) =>
    expect(judged("Overspend", unit, target, before, now)[0]).toMatch(/^needs-attention/),
  );

  test("and beside a tolerance in bare figures, which may be in either", () => {
    const [answer] = judgedRows(`
      Ref | Measure   | Unit | Polarity        | Target | Tolerance | Q1 25/26 | Q2 25/26 | RAG
      a   | Overspend | £000 | Lower is better | £250k  | 250 - 270 | 240      | 260      |
    `);
    expect(answer?.status).toBe("needs-attention");
  });

  test.each([
    ["£000", { times: 1_000, currency: "£" }],
    ["£ (000s)", { times: 1_000, currency: "£" }],
    ["Thousands", { times: 1_000, currency: "" }],
    ["£ in millions", { times: 1_000_000, currency: "£" }],
    ["£bn", { times: 1_000_000_000, currency: "£" }],
    ["m", null],
    ["£", null],
    ["%", null],
    ["per 1,000", null],
    ["£kept", null],
  ])("“%s” says %j", (unit, expected) => expect(scaleAlone(unit)).toEqual(expected));
});

describe("rates per different numbers", () => {
  test.each([
    ["by the cells", judged("Admissions", "", "52 per 10,000", "4.9 per 1,000", "5.2 per 1,000")],
    ["by the name", judged("Admissions per 1,000", "", "52 per 10,000", "4.9", "5.2")],
    ["by the column of units", judged("Admissions", "per 1,000", "52 per 10,000", "4.9", "5.2")],
  ])("are brought to one where both are said, %s, and the sentence says so", (_name, got) =>
    expect(got).toEqual([
      "green ↑ A",
      "E2 shows “52 per 10,000”, in a different unit from the figures it is compared with. It was taken as 5.2 per 1,000; correct the cell if that is wrong.",
    ]),
  );

  test("one figure of another number under a name that says its own", () =>
    expect(judged("Admissions per 1,000", "", "5", "4.9", "52 per 10,000")[0]).toBe("amber ↑ R"));

  test("a figure that does not say per how many is asked about", () =>
    expect(judged("Admissions", "", "52 per 10,000", "4.9", "5.2")).toEqual([
      "needs-attention no arrow",
      "E2 says “52 per 10,000”, and G2, “5.2”, does not say per how many. Write “per 10,000” behind it if that is its rate, or enter both as rates per the same number.",
    ]));

  test("so are two that are tenfold apart", () =>
    expect(judged("Admissions", "", "5 per 10,000", "4.9 per 1,000", "5.2 per 1,000")).toEqual([
      "needs-attention no arrow",
      "E2 says “5 per 10,000”, and G2, “5.2 per 1,000”, is a rate per another number, far from it once both are per the same. Enter both as rates per the same number.",
    ]));
});

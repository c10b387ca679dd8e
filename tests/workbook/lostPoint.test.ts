import { lostPoint, lostPointOfTarget } from "../../src/kpi/reading/lostPoint";
import { judgedRows } from "./judgedRows";

/** Status and what is asked of a row with three months. */
function judged(name: string, target: string, figures: readonly [string, string, string]): string {
  const [answer] = judgedRows(`
    Ref | Measure | Polarity        | Target    | Apr-26 | May-26 | Jun-26 | RAG
    a   | ${name} | Lower is better | ${target} | ${figures.join(" | ")} |
  `);
  const asked = answer?.queries.find(({ blocking }) => blocking);
  return [answer?.status, asked?.text].filter((one) => one !== undefined).join(": ");
}

describe("a reading that is ten times or a tenth of all the others and of the target is asked about", () => {
  test.each([
    ["a percentage with decimals", judged("Late", "95%", ["", "94.0%", "945.0%"]), "945.0%"],
    ["a percentage that won a point", judged("Late", "95%", ["94%", "95%", "9.4%"]), "9.4%"],
    ["a count", judged("Fines", "50", ["52", "51", "500"]), "500"],
    ["days", judged("Wait", "20 days", ["", "18 days", "190 days"]), "190 days"],
    ["a percentage beyond all sense", judged("Late", "95%", ["93%", "94%", "380%"]), "380%"],
  ])("%s", (_name, got, text) => expect(got).toBe(`needs-attention: ${text}`));
});

/** Status and what is asked of days reported for six months, and the newest one. */
function newest(latest: string, others: string, target = "25 days", name = "Void turnaround (days)"): string {
  const [answer] = judgedRows(`
    Ref | Measure | Polarity        | Target    | Apr-26 | May-26 | Jun-26 | Jul-26 | Aug-26 | Sep-26 | Oct-26 | RAG
    a   | ${name} | Lower is better | ${target} | ${others} | ${latest} |
  `);
  const asked = answer?.queries.find(({ blocking }) => blocking);
  return [answer?.status, asked?.text].filter((one) => one !== undefined).join(": ");
}

describe("figures that lie close together are one size, though their ends be more apart than a slip comes near", () => {
  const days = "27 | 26 | 24 | 23.5 | 25 | 28";
  test.each([
    ["a tenth of the last", newest("2.8", days), "needs-attention: 2.8"],
    ["a tenth of about the last", newest("3.1", days), "needs-attention: 3.1"],
    ["of whole numbers", newest("2.8", "27 | 26 | 24 | 24 | 25 | 28"), "needs-attention: 2.8"],
    ["ten times", newest("251", days), "needs-attention: 251"],
    ["neither a tenth nor a like figure", newest("12", days), "green"],
    ["a target of another size", newest("2.8", days, "3 days"), "green"],
    ["figures that vary", newest("2.8", "27 | 41 | 24 | 23.5 | 25 | 28"), "green"],
    ["too few to be a size", newest("2.8", "27 | | | | | 22"), "green"],
    ["small counts", newest("3", "27 | 26 | 24 | 23 | 25 | 28", "25", "Fires"), "green"],
  ])("%s", (_name, got, expected) => expect(got).toBe(expected));
});

describe("and so is such a target", () => {
  test.each([
    ["a tenth", judged("Late", "9.5%", ["", "94%", "93%"]), "9.5%"],
    ["ten times", judged("Late", "961%", ["", "94%", "93%"]), "961%"],
    ["of days", judged("Average days", "200", ["18", "19", "21"]), "200"],
  ])("%s", (_name, got, text) => expect(got).toBe(`needs-attention: ${text}`));
});

describe("what may be so is not asked about", () => {
  test.each([
    ["counts that vary", judged("Fires", "5", ["3", "40", "12"]), "red"],
    ["a small count", judged("Fires", "2", ["2", "2", "20"]), "red"],
    ["money", judged("Arrears (£)", "50", ["52", "51", "500"]), "red"],
    ["money with its sign", judged("Arrears", "£50", ["£52", "£51", "£500"]), "red"],
    ["a percentage over 100 among others", judged("Use", "100%", ["102%", "130%", "180%"]), "red"],
    ["growth", judged("Growth", "2%", ["1%", "3%", "120%"]), "red"],
    ["one reading beside a target", judged("Fires", "50", ["", "", "500"]), "red"],
    ["a target in words", judged("Late", "No more than 10%", ["", "91%", "91%"]), "red"],
    ["a target far off", judged("Fires", "200", ["18", "60", "20"]), "green"],
  ])("%s", (_name, got, expected) => expect(got).toBe(expected));
});

test("a figure of an earlier month leaves the newest one its status, and no arrow", () => {
  const [answer] = judgedRows(`
    Ref | Measure | Polarity        | Target | Apr-26 | May-26 | Jun-26 | RAG
    a   | Fines   | Lower is better | 50     | 48     | 500    | 49     |
  `);
  expect([answer?.status, answer?.travel]).toEqual(["green", null]);
});

const figure = (value: number, unit = ""): Parameters<typeof lostPoint>[0] => ({
  value,
  unit,
  decimals: 0,
  scaled: false,
  slip: false,
  doubtful: false,
});

test.each([
  [575, "point"],
  [580, null],
  [435, "point"],
  [430, null],
  [5, "tenth"],
])("%d beside 50 and 50: %s", (value, expected) =>
  expect(lostPoint(figure(value), [figure(50)], [figure(50)])).toBe(expected),
);

test("a target is held against two figures at least", () => {
  expect(lostPointOfTarget(figure(500), [figure(50)])).toBeNull();
  expect(lostPointOfTarget(figure(500), [figure(50), figure(52)])).toBe("point");
});

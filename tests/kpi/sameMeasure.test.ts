import { codes, evaluateOne, rowOf, type Cell } from "./rowBuilder";
import { DEFAULT_SETTINGS, evaluateSheet } from "../../src/kpi/evaluate";

/** Status of a July reading against a target, lower being better, with the queries. */
function held(reading: Cell, target: Cell, polarity = "Lower is better"): string {
  const evaluation = evaluateOne({ figures: { "July 2023/24": reading }, target, tolerance: "", polarity });
  return `${evaluation.status} ${codes(evaluation)}`.trim();
}

describe("a reading and its target written in two ways", () => {
  test.each<[Cell, Cell, string]>([
    ["£1,150,000", "£1.2m", "green"],
    ["£1.3 million", "£1,200,000", "red"],
    ["12 days", "2 weeks", "green unit-differs"],
    ["16 days", "2 weeks", "red unit-differs"],
    ["90 mins", "1 hr 30 mins", "green"],
    ["1.6 hours", "1h 30m", "red"],
    ["0.6 tonnes", "500 kg", "red"],
    ["3 days", "36 hours", "red unit-differs"],
    ["5 weeks", "1 month", "needs-attention unit-differs!"],
    ["01:25", "01:30", "green"],
    [{ text: "1:35", value: 0.0659, format: "h:mm" }, "01:30", "red"],
    ["01:35", "2 minutes", "needs-attention unit-differs!"],
    ["0:01:25", "90 seconds", "green"],
    ["25", "00:30", "needs-attention unit-differs!"],
    ["12 (days)", "2 weeks", "green unit-differs"],
    ["45p", "50p", "green"],
    ["45p", "£0.50", "needs-attention unit-differs!"],
    ["11 p.a.", "12 p.a.", "green"],
    ["3:1", "4 : 1", "green"],
    ["1.234,5", "1,200", "amber typing-slip"],
    ["0.9", "90%", "green unit-differs"],
    ["0.9", "10%", "needs-attention unit-differs!"],
  ])("%j against %j is %s", (reading, target, expected) => {
    expect(held(reading, target)).toBe(expected);
  });
});

describe("“90 min” as a target", () => {
  const against = (reading: Cell, target: string, polarity = "Higher is better"): string =>
    held(reading, target, polarity);
  test.each([
    ["of percentages is a minimum", against("91%", "90 min"), "green"],
    ["with a point", against("80%", "90 min."), "red"],
    [
      "that contradicts its polarity",
      against("91%", "90 min", "Lower is better"),
      "needs-attention target-contradicts-polarity!",
    ],
    ["of times is in minutes", against("1 hr 25 mins", "90 min", "Lower is better"), "green"],
    ["of counts that may be minutes", against("85", "90 min", "Lower is better"), "green"],
    ["spelled as a time beside percentages", against("91%", "90 minutes"), "needs-attention unit-differs!"],
  ])("%s", (_name, got, expected) => {
    expect(got).toBe(expected);
  });
});

test("a scaled target is written out without decimals it has not", () => {
  const { explanation, targetUsed } = evaluateOne({
    figures: { "June 2023/24": "£1.15m", "July 2023/24": "£1,150,000" },
    target: "£1.2m",
    polarity: "Lower is better",
  });
  expect(targetUsed).toBe("£1,200,000");
  expect(explanation).not.toContain("000.0");
});

describe("a typed number with one separator, by the size of its neighbours", () => {
  const july = (text: string, june: string, target: string): string => {
    const { status, queries } = evaluateOne({
      figures: { "June 2023/24": june, "July 2023/24": text },
      target,
      polarity: "Lower is better",
    });
    return `${status} ${queries.map(({ code }) => code).join(" ")}`.trim();
  };
  test.each([
    ["thousands with a point", july("1.234", "1,191", "1,300"), "needs-attention unreadable"],
    ["decimals with a comma", july("1,234", "1.2", "1.3"), "needs-attention unreadable"],
    ["thousands", july("1,234", "1,191", "1,300"), "green"],
    ["three decimals", july("1.234", "1.2", "1.3"), "green"],
    ["a figure that has truly fallen", july("1.234", "90", "100"), "green"],
  ])("%s", (_name, got, expected) => {
    expect(got).toBe(expected);
  });
});

test("a provisional figure is judged, and the explanation says what it is", () => {
  const evaluation = evaluateOne({ figures: { "July 2023/24": "92% (p)" }, target: "90%" });
  expect(evaluation.status).toBe("green");
  expect(evaluation.explanation).toContain("The figure is marked as provisional.");
});

describe("the sentence about a cell that gives no figure names what it is", () => {
  test.each([
    ["10-12", "which is a range"],
    ["<5", "which tells a limit"],
    ["~87%", "which is only roughly known"],
    ["300/465", "cases without their percentage"],
    ["12,5%", "a number that may mean two things"],
    ["see note", "which cannot be read as a figure"],
  ])("%j", (text, words) => {
    const rows = [text, "90%"].map((figure) => rowOf({ figures: { "July 2023/24": figure } }));
    const [asked] = evaluateSheet(rows, DEFAULT_SETTINGS).evaluations;
    expect(asked?.queries[0]?.sentence).toContain(words);
  });
});

/** July's values of a sheet's rows, each against a target of its own. */
function sheet(...figures: readonly Cell[]): readonly (number | null)[] {
  const rows = figures.map((figure) => rowOf({ figures: { "July 2023/24": figure }, target: "Tracking" }));
  return evaluateSheet(rows, DEFAULT_SETTINGS).evaluations.map(({ current }) => current?.value ?? null);
}

describe("the decimal mark of a sheet", () => {
  const number = (text: string, value: number, format = "General"): Cell => ({ text, value, format });
  test.each<[string, readonly (number | null)[], readonly (number | null)[]]>([
    ["nothing proves a comma", sheet("12,5%", "1,234"), [null, 1234]],
    ["a number that Excel shows with one", sheet("12,5%", number("1,50", 1.5)), [12.5, 1.5]],
    ["three decimals, by their value", sheet(number("1,234", 1.234), "12,5"), [1.234, 12.5]],
    ["a percentage, by its value", sheet(number("12,5%", 0.125, "0.0%"), "96.37"), [12.5, 96.37]],
    ["typed text that both habits can read stays open", sheet(number("1,50", 1.5), "1,234"), [1.5, null]],
    ["typed text proves nothing", sheet("1.234,5", "12,5", "1,234"), [1234.5, null, 1234]],
    ["thousands in this country's way", sheet(number("1,234", 1234), "12,5"), [1234, null]],
  ])("%s", (_name, got, expected) => {
    expect(got).toEqual(expected);
  });
});

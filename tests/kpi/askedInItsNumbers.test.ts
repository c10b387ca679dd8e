import { readTarget } from "../../src/kpi/target/target";
import { evaluateOne, type Cell } from "./rowBuilder";

/** What is asked about the tolerance of a row, and how it is rated. */
function asked(figure: string, target: string, tolerance: Cell): string {
  const { status, queries } = evaluateOne({
    figures: { "July 2023/24": figure },
    target,
    tolerance,
    polarity: "Higher is better",
  });
  return `${status}: ${queries.map(({ sentence }) => sentence).join(" ")}`;
}

test("a share or a limit is asked about in the row's own numbers", () =>
  expect(asked("79%", "88%", "80%")).toMatch(
    / Write “80% - 88%” if amber goes from 80% to 88%, or “80% of target” if that is how far it goes\.$/,
  ));

test.each(["By March 2026: 80%", "by Mar 2026: 80%", "By 2026: 80%"])(
  "“%s” is one target with its date",
  (text) => {
    const [before] = text.split(":");
    const shown = (words: string) => ({ at: "D2", text: words, value: words, format: "@" });
    expect(readTarget(shown(text))).toEqual(readTarget(shown(`80% ${before?.toLowerCase() ?? ""}`)));
    expect(readTarget(shown(text)).kind).toBe("values");
  },
);

describe("a figure of money in brackets", () => {
  const held = (target: string): string =>
    evaluateOne({
      figures: { "June 2023/24": "(£20k)", "July 2023/24": "£10k" },
      target,
      polarity: "Lower is better",
    }).travel?.mark ?? "no arrow";
  test("is below nought where the row is held to nought", () => expect(held("£0")).toBe("↑ R"));
  test("is no certain minus beside another target", () => expect(held("£15k")).toBe("no arrow"));
});

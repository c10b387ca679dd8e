import { codes, evaluateOne, type Cell } from "./rowBuilder";

const percent = (value: number): Cell => ({
  text: `${String(Math.round(value * 100))}%`,
  value,
  format: "0%",
});

/** Status, arrow and queries of a row: target, June, July; higher is better. */
function judged(target: Cell, june: Cell, july: Cell): string {
  const evaluation = evaluateOne({
    figures: { "June 2023/24": june, "July 2023/24": july },
    target,
    tolerance: "",
    polarity: "Higher is better",
  });
  return `${evaluation.status} ${evaluation.travel?.mark ?? "-"} ${codes(evaluation)}`.trim();
}

describe("figures of one row in two percent scales are asked about, not rated", () => {
  test.each<[string, Cell, Cell, Cell, string]>([
    ["a reading that is a share of 1", "90", "88", "0.91", "needs-attention - unit-differs! unit-differs"],
    ["a target that is a share of 1", "0.9", "90.5", "91.2", "needs-attention ↑ G unit-differs!"],
    [
      "an earlier figure that is a share of 1: only the arrow is missing",
      "90",
      "0.88",
      "91",
      "green - unit-differs",
    ],
    ["a share farther from the target", "90", "88", "0.62", "needs-attention - unit-differs! unit-differs"],
    [
      "a hundredfold",
      percent(0.9),
      percent(0.88),
      percent(91),
      "needs-attention - unit-differs! unit-differs",
    ],
    [
      "a target of a hundredfold",
      percent(90),
      percent(0.88),
      percent(0.91),
      "needs-attention ↑ G unit-differs!",
    ],
    ["a lost point", percent(0.9), percent(0.88), percent(8.91), "needs-attention - unreadable!"],
    ["an earlier lost point", percent(0.9), percent(8.91), percent(0.91), "green - unreadable"],
    ["all of them shares", "0.9", "0.88", "0.91", "green ↑ G"],
    ["a small count", "20", "25", "0.5", "red ↓ R"],
    ["days with decimals", "1.5", "1.2", "0.8", "red ↓ R"],
    ["sevenfold", percent(0.9), percent(0.88), percent(6.5), "needs-attention - unreadable!"],
    ["sevenfold among small ones", percent(0.1), percent(0.09), percent(0.65), "green ↑ G"],
    ["more than all of it", percent(1), percent(0.98), percent(1.2), "green ↑ G"],
    ["a measure beyond 100%", percent(1.5), percent(2.5), percent(14), "green ↑ G"],
    ["money", "£90", "£88", "£0.91", "red ↓ R"],
  ])("%s", (_name, target, june, july, expected) => expect(judged(target, june, july)).toBe(expected));
});

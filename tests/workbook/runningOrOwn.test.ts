import { judgedRows } from "./judgedRows";

/** Of one row of homes: its status, and what is asked. */
function judged(headings: string, target: string, figures: string, polarity = "Higher"): string {
  const [row] = judgedRows(`
    Measure|Target|Polarity|${headings}
    New homes|${target}|${polarity}|${figures}`);
  return [row?.status, ...(row?.queries ?? []).map(({ code }) => code)].join(" ");
}

const ASKS = "needs-attention target-to-date-unknown";

describe("a target whose period nothing names is asked about where the figures may run up to it", () => {
  test.each([
    ["two quarters on their way to it", "Q2 2023/24|Q3 2023/24", "400", "195|310"],
    ["from the first quarter on", "Q1 2023/24|Q2 2023/24", "1,000", "260|540"],
    ["two halves that make it up", "H1 2023/24|H2 2023/24", "400", "195|210"],
    ["a quarter, with more in the year so far", "Q2 2023/24|YTD", "400", "95|210"],
    ["years to date by their months", "Jun-23 YTD|Jul-23 YTD", "400", "95|130"],
    ["years to date by their quarters", "Q1 YTD 2023/24|Q2 YTD 2023/24", "400", "95|210"],
  ])("%s", (_, headings, target, figures) => {
    expect(judged(headings, target, figures)).toBe(ASKS);
  });

  test.each([
    ["two quarters near it", "Q1 2023/24|Q2 2023/24", "100", "50|95", "amber"],
    ["two quarters far off it", "Q1 2023/24|Q2 2023/24", "100", "5|10", "red"],
    ["two halves near it", "H1 2023/24|H2 2023/24", "400", "390|310", "red"],
    ["the year so far is far beyond it", "Q2 2023/24|YTD", "100", "95|190", "amber"],
    ["the year so far is the same, as of a level", "Q2 2023/24|YTD", "400", "380|380", "amber"],
    ["it is reached", "Q2 2023/24|Q3 2023/24", "400", "195|410", "green"],
  ])("and not where %s", (_, headings, target, figures, expected) => {
    expect(judged(headings, target, figures)).toBe(expected);
  });
});

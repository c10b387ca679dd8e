import { evaluateOne, type RowSpec } from "./rowBuilder";
import { travelOf } from "../../src/kpi/travel/travel";
import { CHILDRENS_TRUST, CORPORATE } from "../../src/kpi/profile/builtInProfiles";
import type { Direction } from "../../src/kpi/polarity/direction";
import { figureAt, type Figure } from "../../src/kpi/reading/figure";
import { tokenise } from "../../src/kpi/reading/token";

const figure = (text: string): Figure => {
  const found = figureAt(tokenise(text), 0);
  if (found === null) throw new Error(text);
  return found.figure;
};
const DIRECTIONS: Readonly<Record<string, Direction>> = {
  higher: { kind: "higher" },
  lower: { kind: "lower" },
  none: { kind: "none" },
  missing: { kind: "missing" },
  unreadable: { kind: "unreadable" },
  range: { kind: "range", from: figure("20"), to: figure("30") },
};

function mark(
  direction: string,
  before: number,
  now: number,
  onTarget: boolean | null,
  profile = CORPORATE,
): string {
  const chosen = DIRECTIONS[direction];
  if (chosen === undefined) throw new Error(direction);
  const result = travelOf({ now, before, onTarget }, chosen, profile.travel);
  return result.kind === "none" ? result.reason.kind : `${result.travel.mark} ${result.travel.verdict}`;
}

describe("Corporate", () => {
  test.each<[string, number, number, boolean | null, string]>([
    ["higher", 65, 81.82, false, "↑ G improved"],
    ["higher", 100, 75, false, "↓ R deteriorated"],
    ["higher", 38, 38, true, "→ same"],
    ["higher", 30, 24, true, "↓ A within-range"],
    ["higher", 100, 95, false, "↓ A within-range"],
    ["higher", 100, 94.9, false, "↓ R deteriorated"],
    ["higher", 9.8, 9.1, false, "↓ R deteriorated"],
    ["lower", 4069, 3533, false, "↓ G improved"],
    ["lower", 0, 13, false, "↑ R deteriorated"],
    ["lower", 0, 13, true, "↑ A within-range"],
    ["lower", 1267, 1292, false, "↑ A within-range"],
    ["none", 714, 702, false, "⇩ neutral"],
    ["none", 642, 643, false, "⇧ neutral"],
    ["none", 1191, 1191, false, "⇨ neutral"],
    ["missing", 9, 10, false, "polarity-missing"],
    ["missing", 10, 10, false, "→ same"],
    ["unreadable", 10, 10, false, "→ same"],
    ["higher", 100, 50, null, "target-unclear"],
    ["higher", 100, 99, null, "↓ A within-range"],
    ["range", 15, 18, false, "↑ G improved"],
    ["range", 35, 32, false, "↓ G improved"],
    ["range", 22, 28, true, "⇧ neutral"],
    ["range", 22, 40, false, "↑ R deteriorated"],
    ["higher", -4, -21, false, "↓ R deteriorated"],
  ])("%s is better, %d to %d, on target %s: %s", (direction, before, now, onTarget, expected) => {
    expect(mark(direction, before, now, onTarget)).toBe(expected);
  });
});

describe("Children's Trust: the arrow follows performance, and a decline is always amber", () => {
  test.each<[string, number, number, boolean, string]>([
    ["lower", 25.4, 22.6, true, "↑ G improved"],
    ["lower", 11.1, 11.3, false, "↓ A within-range"],
    ["higher", 56.2, 21.8, false, "↓ A within-range"],
    ["higher", 50, 50, false, "→ same"],
    ["lower", 0, 5, false, "↓ A within-range"],
  ])("%s is better, %d to %d, on target %s: %s", (direction, before, now, onTarget, expected) => {
    expect(mark(direction, before, now, onTarget, CHILDRENS_TRUST)).toBe(expected);
  });
});

describe("which way the arrow points is told where it is not the way of the figure", () => {
  test.each<[string, typeof CORPORATE, number, number, string | undefined]>([
    ["the arrow of the number", CORPORATE, 10, 12, undefined],
    ["the arrow of performance, worse", CHILDRENS_TRUST, 10, 12, "down"],
    ["the arrow of performance, better", CHILDRENS_TRUST, 12, 10, "up"],
    ["a change too small to count", withDeadBand(5), 10, 12, "same"],
    ["no change", CHILDRENS_TRUST, 10, 10, undefined],
  ])("%s", (_name, profile, before, now, points) => {
    const result = travelOf({ now, before, onTarget: false }, { kind: "lower" }, profile.travel);
    expect(result.kind === "travel" ? result.travel.points : result.reason).toBe(points);
  });

  function withDeadBand(amount: number): typeof CORPORATE {
    return { ...CORPORATE, travel: { ...CORPORATE.travel, deadBand: { kind: "amount", amount } } };
  }
});

describe("why a decline is acceptable", () => {
  test.each<[string, typeof CORPORATE, number, number, boolean, string | undefined]>([
    ["far, and on target", CORPORATE, 30, 24, true, "on-target"],
    ["a little, and on target", CORPORATE, 100, 99, true, "on-target"],
    ["a little, and off target", CORPORATE, 100, 99, false, "within"],
    ["far, and off target", CORPORATE, 100, 50, false, undefined],
    ["every decline, by the rules", CHILDRENS_TRUST, 100, 50, false, "any"],
    ["no decline at all", CHILDRENS_TRUST, 50, 100, true, undefined],
  ])("%s", (_name, profile, before, now, onTarget, expected) => {
    const result = travelOf({ now, before, onTarget }, { kind: "higher" }, profile.travel);
    expect(result.kind === "travel" ? result.travel.acceptable : result.reason).toBe(expected);
  });
});

describe("cumulative rows compare their share of the target to date", () => {
  const runningTotal: RowSpec = {
    figures: { "June 2023/24": "170.7", "July 2023/24": "214.9", "Year to date 2023-24": "214.9" },
    polarity: "Lower is better",
    target: "Year-end target: 564 Monthly target: 47",
  };
  const brief = (spec: RowSpec): string => {
    const { cumulative, status, targetUsed, travel, whyNoTravel } = evaluateOne(spec);
    return `${cumulative ? "cumulative" : "not cumulative"} ${status} ${targetUsed ?? "-"} ${travel?.mark ?? whyNoTravel ?? ""}`;
  };
  test.each<[string, RowSpec, string]>([
    ["by target and year to date", runningTotal, "cumulative red 188 ↓ G"],
    [
      "another number in the year to date: not cumulative",
      {
        ...runningTotal,
        figures: { "June 2023/24": "30", "July 2023/24": "24", "Year to date 2023-24": "99" },
      },
      "not cumulative green 47 ↓ G",
    ],
    [
      "last year's year to date proves nothing",
      {
        ...runningTotal,
        figures: { "June 2023/24": "30", "July 2023/24": "24", "Year to date 2022-23": "24" },
      },
      "not cumulative green 47 ↓ G",
    ],
    [
      "April proves nothing",
      {
        ...runningTotal,
        figures: { "March 2022/23": "500", "April 2023/24": "40", "Year to date 2023-24": "40" },
      },
      "not cumulative green 47 ↓ G",
    ],
    [
      "by the cells",
      {
        figures: {
          "June 2023/24": "29.39% (YTD) 104.96% achieved of the monthly target (28.00%)",
          "July 2023/24": "38.60% (YTD) 101.58% achieved of the monthly target (38.00%)",
        },
        target: "98% (Annual target)",
        tolerance: "No tolerance",
      },
      "cumulative green 38% ↓ A",
    ],
    [
      "declared",
      {
        figures: { "June 2023/24": "40", "July 2023/24": "60" },
        target: "252 (21 per month)",
        declared: { cumulative: true },
      },
      "cumulative red 84 ↑ G",
    ],
    ["declared not to be", { ...runningTotal, declared: { cumulative: false } }, "not cumulative red 47 ↑ R"],
    [
      "to date, with no target to date",
      { figures: { "June 2023/24": "29% (YTD)", "July 2023/24": "38% (YTD)" } },
      "cumulative needs-attention - the row is cumulative, and the target to date is not known for both periods",
    ],
  ])("%s", (_name, spec, expected) => {
    expect(brief(spec)).toBe(expected);
  });
});

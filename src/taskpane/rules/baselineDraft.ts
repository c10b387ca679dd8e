import type { TravelRules } from "../../actions/profiles";

type Baseline = TravelRules["baseline"];

/** What is compared with, as the form holds it. */
export interface BaselineDraft {
  readonly kind: Baseline["kind"] | "none";
  /** Of an average: how many periods, as typed. */
  readonly periods: string;
  /** Of a column: its heading, which can be changed in a rules file only. */
  readonly heading: string;
}

const FEWEST_PERIODS = 2;
const MOST_PERIODS = 12;

export function baselineDraft(baseline: Baseline | null): BaselineDraft {
  return {
    kind: baseline?.kind ?? "none",
    periods: baseline?.kind === "average-before" ? String(baseline.periods) : "3",
    heading: baseline?.kind === "column" ? baseline.heading : "",
  };
}

/** What it says; "unreadable" where an average is not of 2 to 12 periods. */
export function baselineOf({ kind, periods, heading }: BaselineDraft): Baseline | null | "unreadable" {
  switch (kind) {
    case "none":
      return null;
    case "period-before":
    case "same-period-last-year":
      return { kind };
    case "average-before": {
      const number = /^\d{1,2}$/.test(periods.trim()) ? Number(periods) : 0;
      return number >= FEWEST_PERIODS && number <= MOST_PERIODS ? { kind, periods: number } : "unreadable";
    }
    case "column":
      return { kind, heading };
    default:
      return kind satisfies never;
  }
}

import { checking } from "../../wording/check";

/** How what stands on the sheet compares with the rules. */
export type CheckResult = "agrees" | "disagrees" | "undecidable";

export type CheckedMark = "travel" | "status" | "fill";

/** One mark on the sheet beside the rules' answer for it. */
export interface MarkCheck {
  readonly what: CheckedMark;
  /** "J8". */
  readonly cell: string;
  /** "undecidable": the rules give no answer, or what is printed cannot be read for certain. */
  readonly result: CheckResult;
  /** As the sheet says it: "↑ G", "Green"; of a fill its colour as a word; "" where nothing stands and the other rows have a mark. */
  readonly printed: string;
  /** As the rules say it, in the sheet's own words where it has any: "↓ A", "Within tolerance"; null where they give no answer. */
  readonly expected: string | null;
  /** The status that the officer set by hand, which `printed` is held to in place of the rules'; left out where the rules say the same. */
  readonly setByHand?: string;
  /** "The sheet says “↑ G” in J8; by the rules it is “↓ A”: from 48.5% to 48.3%." */
  readonly sentence: string;
  /** Where the rules give no answer: the two halves of `sentence`, for a list that says once why several rows have none. Not part of RESULT.json. */
  readonly unanswered?: Unanswered;
}

/** One for a period before the one reported. */
export interface EarlierCheck extends MarkCheck {
  /** "Quarter 1 2026-27". */
  readonly period: string;
}

export interface Unanswered {
  /** What stands on the sheet, and that the rules give no answer. */
  readonly said: string;
  /** Why they give none, sentence by sentence; other marks and other rows may have the same. */
  readonly why: readonly string[];
}

/** The sentence of a mark to which the rules give no answer, whole and in its halves. */
export function noAnswer(
  what: CheckedMark,
  said: string,
  cell: string,
  why: readonly string[],
): Pick<MarkCheck, "sentence" | "unanswered"> {
  const alone = checking.noAnswer(what, said, cell);
  return { sentence: [alone, ...why].join(" "), unanswered: { said: alone, why } };
}

/** What the check of one KPI row came to. */
export interface RowCheck {
  readonly check: CheckResult | "nothing printed";
  /** What disagrees, as the sheet says it and as the rules do, or the officer by hand; left out where nothing does. */
  readonly printed?: string;
  readonly expected?: string;
  readonly checks: readonly MarkCheck[];
}

const WORST_FIRST: readonly CheckResult[] = ["disagrees", "undecidable", "agrees"];

/** A row is what the worst of its marks is; one without a mark has nothing printed. */
export function rowCheck(checks: readonly MarkCheck[]): RowCheck {
  const check =
    WORST_FIRST.find((result) => checks.some((one) => one.result === result)) ?? "nothing printed";
  const wrong = checks.find(({ result }) => result === "disagrees");
  return {
    check,
    ...(wrong === undefined
      ? {}
      : { printed: wrong.printed, expected: wrong.setByHand ?? wrong.expected ?? "" }),
    checks,
  };
}

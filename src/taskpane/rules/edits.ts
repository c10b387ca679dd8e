import {
  type AcceptableRange,
  type ChangeBand,
  type FixedSlack,
  inkFor,
  type Look,
  type Profile,
} from "../../actions/profiles";

/** An amount with what it is counted in, as a form holds it: the amount is as typed. */
export interface AmountDraft<Kind extends string> {
  readonly kind: Kind;
  readonly amount: string;
}

export type ToleranceDraft = AmountDraft<FixedSlack["kind"]>;
export type RangeDraft = AmountDraft<AcceptableRange["kind"]>;

/** @example 5% of the target is { kind: "relative", amount: "5" } */
export function toleranceDraft(slack: FixedSlack): ToleranceDraft {
  switch (slack.kind) {
    case "none":
      return { kind: "none", amount: "" };
    case "relative":
      return { kind: "relative", amount: String(slack.percent) };
    case "points":
      return { kind: "points", amount: String(slack.points) };
    case "amount":
      return { kind: "amount", amount: String(slack.amount) };
    default:
      return slack satisfies never;
  }
}

/** Null where the amount is no number of 0 or more. */
export function toleranceOf({ kind, amount }: ToleranceDraft): FixedSlack | null {
  if (kind === "none") return { kind };
  const number = amountOf(amount);
  if (number === null) return null;
  switch (kind) {
    case "relative":
      return { kind, percent: number };
    case "points":
      return { kind, points: number };
    case "amount":
      return { kind, amount: number };
    default:
      return kind satisfies never;
  }
}

export function rangeDraft(range: AcceptableRange): RangeDraft {
  switch (range.kind) {
    case "any":
    case "none":
      return { kind: range.kind, amount: "" };
    case "relative":
      return { kind: "relative", amount: String(range.percent) };
    case "amount":
      return { kind: "amount", amount: String(range.amount) };
    default:
      return range satisfies never;
  }
}

/** Null where the amount is no number of 0 or more. */
export function rangeOf({ kind, amount }: RangeDraft): AcceptableRange | null {
  if (kind === "any" || kind === "none") return { kind };
  const number = amountOf(amount);
  if (number === null) return null;
  return kind === "relative" ? { kind, percent: number } : { kind, amount: number };
}

/** What a rules file takes for an amount: up to nine digits, and four decimals. */
const AMOUNT = /^\d{1,9}(?:\.\d{1,4})?$/;

/** An amount as typed without what stands around its digits: "5" for " 5 %". */
export function plainAmount(typed: string): string {
  return typed.trim().replace(/ ?%$/, "");
}

export function isAmount(typed: string): boolean {
  return AMOUNT.test(plainAmount(typed));
}

export type BandDraft = AmountDraft<ChangeBand["kind"] | "none">;

export function bandDraft(band: ChangeBand | null): BandDraft {
  return band === null ? { kind: "none", amount: "" } : rangeDraftOf(band);
}

function rangeDraftOf(band: ChangeBand): AmountDraft<ChangeBand["kind"]> {
  return { kind: band.kind, amount: String(band.kind === "relative" ? band.percent : band.amount) };
}

/** Null where any change counts; "unreadable" where the amount is no number of 0 or more. */
export function bandOf({ kind, amount }: BandDraft): ChangeBand | null | "unreadable" {
  if (kind === "none") return null;
  const number = amountOf(amount);
  if (number === null) return "unreadable";
  return kind === "relative" ? { kind, percent: number } : { kind, amount: number };
}

/** A number of 0 or more as an officer types it, "5", "2.5", "5%"; null for anything else. */
function amountOf(typed: string): number | null {
  return isAmount(typed) ? Number(plainAmount(typed)) : null;
}

/** A fill with dark or white text on it, whichever is read better; null for no fill. */
export function paintFor(fill: string | null): Look["colour"] {
  return fill === null ? null : { fill: fill.toUpperCase(), ink: inkFor(fill.toUpperCase()) };
}

export function withTravelScheme(profile: Profile, part: Partial<Profile["travel"]["scheme"]>): Profile {
  return { ...profile, travel: { ...profile.travel, scheme: { ...profile.travel.scheme, ...part } } };
}

const NO_LETTERS = { improved: "", same: "", "within-range": "", deteriorated: "", neutral: "" } as const;

/** Arrows with the letters that they had by default, or with none. */
export function withLetters(profile: Profile, letters: boolean, usual: Profile): Profile {
  return withTravelScheme(profile, { letters: letters ? usual.travel.scheme.letters : NO_LETTERS });
}

export function hasLetters({ travel }: Profile): boolean {
  return Object.values(travel.scheme.letters).some((letter) => letter !== "");
}

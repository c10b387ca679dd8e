import type { answersForAll } from "../../../wording/answers";
import { readTarget } from "../../../kpi/target/target";
import { settingsRefusals } from "../../../wording/settings";
import { asWritten } from "../asWritten";
import { correctionInWords } from "../correctionInWords";
import type { RowCorrection } from "../settings";
import { typedShown } from "../typedShown";
import { unitRefusal, type UnitFit } from "./unitFit";

/**
 * One way to settle a question, as a button: what it says and the corrections it keeps. Where `asks` is not null, the officer types
 * something first, and `settledBy` puts it into the corrections whose value is still "".
 */
export interface Answer {
  /** "Take it as 87.5%" */
  readonly label: string;
  readonly corrections: readonly RowCorrection[];
  /** What it takes back: a correction that is no longer to hold. */
  readonly takesBack?: RowCorrection;
  /** What was settled before and gives way to it, in words: "target 42 to date for August 2026"; left out where nothing does. */
  readonly replaces?: readonly string[];
  /** The label of the field to type into, "Target"; null for an answer that is complete. */
  readonly asks: string | null;
  /** What stands around the typed text in the correction: "600 (" and " per month)". */
  readonly frame?: { readonly before: string; readonly after: string };
  /** What the row's figures are counted in, "£": a number typed without it is said with it. */
  readonly unit?: string;
  /** What it does whatever the row's figures are: rows that ask the same may be settled alike (`actions/results/answersForAll.ts`). */
  readonly alike?: Alike;
  /** The same answer for all rows of the sheet that have it; left out where no other has. */
  readonly forAll?: Answer;
  /** Of a target that is typed: what one must be like for the row to be judged by it. */
  readonly fits?: TargetFit;
  /** Of a figure that is typed: what it will be held against, whose unit it must be able to have. */
  readonly inUnitOf?: UnitFit;
}

/** "hold-each", and of each "quarter" */
export interface Alike {
  readonly as: Exclude<keyof typeof answersForAll, "rows">;
  readonly per?: string;
}

/** What a row's polarity leaves open to a target: one value, one way; null for a way that it does not say. */
export interface TargetFit {
  readonly range: boolean;
  readonly better: "higher" | "lower" | null;
}

/** Why what was typed would leave the question open, as a sentence; null where it would not, or where the rules refuse it anyway. */
export function typedRefusal({ fits, inUnitOf }: Answer, typed: string): string | null {
  const refusal = inUnitOf === undefined ? null : unitRefusal(inUnitOf, typed.trim());
  if (refusal !== null || fits === undefined) return refusal;
  const target = readTarget(typedShown("", typed.trim()));
  if (target.kind === "range" && !fits.range) return settingsRefusals.oneValueOnly(typed.trim(), fits.better);
  const stated = target.kind === "values" ? (target.direction?.better ?? null) : null;
  return stated === null || fits.better === null || stated === fits.better
    ? null
    : settingsRefusals.otherWay(typed.trim(), fits.better);
}

/** The corrections that an answer keeps, with what the officer typed, all for one reason: by that they are known for one answer. */
export function settledBy(answer: Answer, typed = ""): readonly RowCorrection[] {
  const kept = filledIn(answer, typed);
  const reason = kept.find((one) => one.reason !== undefined)?.reason;
  const first = kept[0]?.identity;
  return kept.map((one) => (reason === undefined || one.identity !== first ? one : { reason, ...one }));
}

function filledIn(answer: Answer, typed: string): readonly RowCorrection[] {
  if (answer.asks === null) return answer.corrections;
  const { before, after } = answer.frame ?? { before: "", after: "" };
  const text = typed.trim() === "" ? "" : `${before}${typed.trim()}${after}`;
  const said = text === "" ? "" : `${before}${asWritten(typed.trim(), answer.unit ?? "")}${after}`;
  return answer.corrections.map((correction) => {
    const kept = filled(correction, text);
    return kept === correction ? kept : { ...kept, answered: correctionInWords(filled(correction, said)) };
  });
}

function filled(correction: RowCorrection, text: string): RowCorrection {
  switch (correction.what) {
    case "target":
    case "tolerance":
    case "green-limit":
    case "reading":
      return correction.value === "" ? { ...correction, value: text } : correction;
    case "baseline":
      return correction.value.kind === "figure" && correction.value.text === ""
        ? { ...correction, value: { ...correction.value, text } }
        : correction;
    case "status":
    case "polarity":
    case "cumulative":
    case "cases":
    case "frequency":
    case "tracking":
    case "query":
      return correction;
    default:
      return correction satisfies never;
  }
}

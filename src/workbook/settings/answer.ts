import type { RowCorrection } from "./settings";

/**
 * One way to settle a question, as a button: what it says and the correction it keeps. Where `asks` is not null, the officer types
 * something first, and `withTyped` puts it into the correction.
 */
export interface Answer {
  /** "87.5% is right" */
  readonly label: string;
  readonly correction: RowCorrection;
  /** The label of the field to type into, "Target"; null for an answer that is complete. */
  readonly asks: string | null;
}

/** The answer's correction with what the officer typed as its value. */
export function withTyped({ correction }: Answer, typed: string): RowCorrection {
  const text = typed.trim();
  switch (correction.what) {
    case "target":
    case "tolerance":
    case "reading":
    case "status":
      return { ...correction, value: text };
    case "baseline":
      return correction.value.kind === "figure"
        ? { ...correction, value: { ...correction.value, text } }
        : correction;
    case "polarity":
    case "cumulative":
    case "tracking":
    case "query":
      return correction;
    default:
      return correction satisfies never;
  }
}

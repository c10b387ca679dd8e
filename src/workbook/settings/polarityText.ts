import type { PolarityAnswer } from "./settings";

const CELL_TEXT = {
  higher: "Higher is better",
  lower: "Lower is better",
  none: "No polarity",
  "at-target": "Closest to target",
} as const;

/** A polarity as a polarity cell would say it; read by the rules, never shown. */
export function polarityText(answer: PolarityAnswer): string {
  return typeof answer === "string" ? CELL_TEXT[answer] : `Between ${answer.from} and ${answer.to}`;
}

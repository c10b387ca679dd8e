import type { PolarityAnswer } from "./settings";

const CELL_TEXT = {
  higher: "Higher is better",
  lower: "Lower is better",
  none: "Neither",
  "at-target": "Closest to target",
} as const;

/** A polarity as a polarity cell would say it; read by the rules, and quoted where they ask about it, so in the words that the officer chose. */
export function polarityText(answer: PolarityAnswer): string {
  return typeof answer === "string" ? CELL_TEXT[answer] : `Between ${answer.from} and ${answer.to}`;
}

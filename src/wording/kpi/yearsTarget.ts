import { quoted } from "./figures";
import { says, type SaidFacts } from "./given";
import { periodInSentence } from "./periods";

const CHOOSE = "Choose one of the answers in the pane, or enter the target to date.";

/** A year's target beside a month's or quarter's figure: whether the figures run up to it is not said. */
export function yearOrEachSentence(target: SaidFacts, kind: "month" | "quarter"): string {
  return `${says(target)}, the target for the year. Do the figures run up from April, or is each for its own ${kind}? ${CHOOSE}`;
}

/** The same of figures that fall within the year, and so do not run up to it. */
export function dueOfEachSentence(target: SaidFacts, kind: "month" | "quarter"): string {
  return `${says(target)}, the target for the year, and the figures do not run up to it. How much is due of each ${kind} is not said. Choose one of the answers in the pane, or enter the target for one ${kind}.`;
}

/** The same of figures that run up: how much of the target is due by now is not said. `note` is what says that they do, where a note does. */
export function dueByNowSentence(
  target: SaidFacts,
  period: string,
  note: { readonly at: string; readonly text: string } | null,
): string {
  const runUp = "the figures run up to it";
  const why = note === null ? runUp : `${note.at} says ${quoted(note.text)}, so ${runUp}`;
  return `${says(target)}, the target for the year, and ${why}. How much of it is due by ${periodInSentence(period)} is not said. ${CHOOSE}`;
}

/** The same where the status is settled either way, and only the arrow hangs on it. */
export function mayRunToYearSentence(target: SaidFacts): string {
  return `${says(target)}, and the figures may run up to it from April: the arrow would then go by their share of what is due, and be another. Say in the pane whether they do.`;
}

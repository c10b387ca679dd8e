import { quoted } from "./figures";
import { says, shows, type SaidFacts } from "./given";

/** Questions in which two cells go against each other: each names both, so that either can be gone to. */
export const TWO_CELLS = {
  "target-contradicts-polarity": (target: SaidFacts, polarity: SaidFacts): string =>
    `${says(target)}, which contradicts the polarity, ${besideIn(polarity)}. Correct the target or the polarity.`,
  "target-is-range": (target: SaidFacts, polarity: SaidFacts): string =>
    `${says(target)}, a range, and the polarity, ${besideIn(polarity)}, says that one way is better. Enter one value, or write “Within range” as the polarity.`,
  "target-boundary": (target: SaidFacts, reading: SaidFacts): string =>
    `${says(target)}, and the reading, ${besideIn(reading)}, is exactly that value. Say whether meeting it exactly is on target.`,
  "target-disagrees": (figure: SaidFacts, target: SaidFacts): string =>
    `${shows(figure)}, which names a different target from the row’s own, ${besideIn(target)}. Correct the one that is wrong.`,
  "polarity-none-with-target": (polarity: SaidFacts, target: SaidFacts): string =>
    `${says(polarity)}, but there is a target, ${besideIn(target)}. Say whether higher or lower is better, or that the measure is for tracking only.`,
} as const;

/** "“60” in G7"; what the officer gave is in no cell. */
function besideIn({ at, text, given }: SaidFacts): string {
  return given === undefined ? `${quoted(text)} in ${at}` : `which you gave as ${quoted(text)}`;
}

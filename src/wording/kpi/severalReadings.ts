import { quoted } from "./figures";
import { shows, type SaidFacts } from "./given";

/** Two figures for one period, each by its cell: "K4 shows “75%”, and L4, for the same period, “77%”. …". */
export const SEVERAL_READINGS = (one: SaidFacts, others: readonly { at: string; text: string }[]): string =>
  `${shows(one)}, and ${others.map(({ at, text }) => `${at}, for the same period, ${quoted(text)}`).join(", and ")}. Say in the pane which one counts, or name different periods in their headings.`;

import { quoted } from "./figures";

/** What a sentence about a queried cell is made of: its place, its text, and what it was taken for. */
export interface QueryFacts {
  readonly at: string;
  readonly text: string;
  readonly takenAs: string | null;
}

/** "The target in N4"; without a cell of its own, "The target". */
const place = (facts: QueryFacts, what: string): string =>
  facts.at === "" ? what : `${what} in ${facts.at}`;

type Sentence = (facts: QueryFacts) => string;

const taken = (facts: QueryFacts, asking: string): string =>
  facts.takenAs === null ? asking : `It was taken as ${facts.takenAs}; correct the cell if that is wrong.`;

/** One sentence a code: the cell, what is wrong with it, and what to do. */
export const QUERY_SENTENCES = {
  "typing-slip": (f) =>
    `${f.at} shows ${quoted(f.text)}, which looks like a typing slip. ${taken(f, "Type the figure again.")}`,
  "unit-differs": (f) =>
    `${f.at} shows ${quoted(f.text)}, in another unit than the figures it is compared with. ${taken(f, "Give the figure and its target the same unit.")}`,
  unreadable: (f) =>
    `${f.at} shows ${quoted(f.text)}, which cannot be read as a figure. Type the figure alone, or move the words to the comments.`,
  "cell-error": (f) => `${f.at} shows the error ${quoted(f.text)}. Mend its formula or type the figure.`,
  "several-readings": (f) =>
    `${f.at} shows ${quoted(f.text)}, and another column for the same period shows a different figure. Keep one of them.`,
  "period-differs": (f) =>
    `${f.at} shows ${quoted(f.text)}, which names another period than its column. Move the figure to its period or correct the label.`,
  "part-period": (f) =>
    `${f.at} shows ${quoted(f.text)}, a figure for part of its period. Replace it when the whole period is known.`,
  "polarity-missing": (f) => `${place(f, "The polarity")} is blank. Say whether higher or lower is better.`,
  "polarity-none-with-target": (f) =>
    `${f.at} says ${quoted(f.text)}, but there is a target. Say whether higher or lower is better, or that the measure is for tracking only.`,
  "polarity-unreadable": (f) =>
    `${f.at} says ${quoted(f.text)}, which is not a known polarity. Write “Higher is better” or “Lower is better”.`,
  "target-missing": (f) =>
    `${place(f, "The target")} is blank. Enter a target, or write “Tracking” or “Target under review”.`,
  "target-unreadable": (f) =>
    `${f.at} says ${quoted(f.text)}, which cannot be read as a target. Enter one value.`,
  "several-targets": (f) =>
    `${f.at} says ${quoted(f.text)}, which gives several targets. Enter the one that applies to this row.`,
  "target-contradicts-polarity": (f) =>
    `${f.at} says ${quoted(f.text)}, which is the other way round than the polarity. Correct the target or the polarity.`,
  "target-boundary": (f) =>
    `${f.at} says ${quoted(f.text)}, and the reading is exactly that value. Say whether meeting it exactly is on target.`,
  "target-period-differs": (f) =>
    `${f.at} says ${quoted(f.text)}, but gives no target for a period as long as the reading's. Enter the target for that period.`,
  "target-to-date-unknown": (f) =>
    `The reading may be a running total, and ${f.at} says ${quoted(f.text)} without a target to date. Enter the target to date.`,
  "tolerance-unreadable": (f) =>
    `${f.at} says ${quoted(f.text)}, which does not tell for certain where amber ends. Write for example “5%”, “5 percentage points” or “85% - 90%”.`,
  "tolerance-on-good-side": (f) =>
    `${f.at} says ${quoted(f.text)}, a band that lies wholly on the better side of the target. It was taken as no tolerance; correct the band if amber is meant.`,
  "tolerance-is-a-date": (f) =>
    `${f.at} shows ${quoted(f.text)}: Excel has turned a band into a date. ${likelyBand(f)} Type it again with “to” between the numbers.`,
} as const satisfies Record<string, Sentence>;

function likelyBand(facts: QueryFacts): string {
  return facts.takenAs === null ? "It may have been two numbers." : `It was probably ${facts.takenAs}.`;
}

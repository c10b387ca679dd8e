import { quoted } from "./figures";

/** Why a polarity is suggested; confirmed or changed by the officer. Which way it is stands beside each. */
export const suggestionSentences = {
  less: "It measures a reduction.",
  more: "It measures an increase.",
  time: "It measures how long something takes.",
  done: (words: string): string => `It counts what is ${words}: the more the better.`,
  failed: (words: string): string => `${itsName(words)}: the less often, the better.`,
  bad: (words: string): string => `${itsName(words)}.`,
  good: (words: string): string => `${itsName(words)}.`,
  inTime: "It measures what is done in time.",
  cost: "It measures a cost.",
  noted: (cell: string, text: string): string => `${cell} says ${quoted(text)}.`,
  volume: (words: string): string => `“${words}” counts what comes in.`,
} as const;

/** The words are a piece of the name, which alone would read as cut off. */
function itsName(words: string): string {
  return `Its name says “${words}”`;
}

import { quoted } from "./figures";
import { says, shows } from "./given";
import { readyTexts } from "./profileWords";
import type { QueryFacts } from "./queries";

type Sentence = (facts: QueryFacts) => string;

const AGAIN = "Type the figure again or, if it is right, say so in the pane.";
const POINT_OF_TARGET =
  "A decimal point may be in the wrong place. Enter the target again or, if it is right, say so in the pane.";

/** Why a cell that may hold a figure gives none: what it shows, and what to type. */
export const UNREADABLE_SENTENCES = {
  range: (f) => `${shows(f)}, which is a range and not one figure. Type the figure that was measured.`,
  limit: (f) =>
    `${shows(f)}, which tells a limit and not the figure. Type the figure; if it is too small to publish, type “n/a” and give the reason in the comments.`,
  withheld: (f) =>
    `${shows(f)}, which says that the figure is withheld. Type the figure; if it is too small to publish, type “n/a” and give the reason in the comments.`,
  sign: (f) =>
    `${shows(f)}, a sign that may say that the figure is withheld, or that there is none. Type the figure; if it is too small to publish or does not apply, type “n/a”, and if it is still to come, type “awaiting data”.`,
  about: (f) =>
    `${shows(f)}, which is only roughly known. Type the figure; “est.” before it says that it is an estimate.`,
  fraction: (f) =>
    `${shows(f)}, cases without their percentage. Type the percentage; the cases may follow it in brackets.`,
  number: (f) =>
    `${shows(f)}, a number that may mean two things. Type it with a point before decimals, as in 12.5, and commas only between thousands.`,
  colon: (f) => {
    const [first = "", second = ""] = f.text.trim().split(":");
    const ratio =
      first === "1"
        ? `For a ratio, type the larger number first, as in ${String(Number(second))}:1, or ${String(Number(second))} alone.`
        : "For a ratio, type it with 1 behind it, as in 17:1, or its first number alone.";
    return `${shows(f)}, which may be a ratio or a time. ${ratio} For a time, type the hours in two digits, as in ${first.padStart(2, "0")}:${second}.`;
  },
  met: (f) =>
    `${shows(f)}, a word where a figure is looked for. If the measure is met or not met, choose the rules ${quoted(readyTexts["met-or-not"].name)}; otherwise type the figure.`,
  point: (f) =>
    `${shows(f)}, about ten times the row’s other figures. A decimal point may have been lost. ${AGAIN}`,
  tenth: (f) =>
    `${shows(f)}, about a tenth of the row’s other figures. A decimal point may be in the wrong place. ${AGAIN}`,
  threefold: (f) => `${shows(f)}, more than three times the row’s other percentages. ${AGAIN}`,
  date: (f) =>
    `${shows(f)}, a date or time of day where a figure should be. Type the figure, and set the cell’s number format to General.`,
  dates: (f) =>
    `${shows(f)}, a date. Dates are not compared. Write “Tracking” as the target; or, to have a status, type the number of days late, and 0 as the target.`,
  nothing: (f) =>
    `${shows(f)}, which may be a figure of 0 or say that there were no cases. Type 0, or “no cases”.`,
  across: (f) =>
    `${shows(f)} in one cell across several periods. Unmerge the cells, and type the figure under the period it is for.`,
  slip: (f) => `${shows(f)}, which looks like a typing slip. Type the figure again.`,
  letter: (f) =>
    `${shows(f)}, which looks like a typing slip. It has a letter ${/[OolI]/.exec(f.text)?.[0] ?? "O"}. Type the figure again.`,
  other: (f) =>
    `${shows(f)}, which cannot be read as a figure. Type the figure alone, or move the words to the comments.`,
} as const satisfies Record<string, Sentence>;

/** A target that is of another size than all of the row's figures. */
export const TARGET_POINT = {
  point: (f: QueryFacts): string => `${says(f)}, about ten times the row’s figures. ${POINT_OF_TARGET}`,
  tenth: (f: QueryFacts): string => `${says(f)}, about a tenth of the row’s figures. ${POINT_OF_TARGET}`,
} as const;

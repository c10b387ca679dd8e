import { lineWord } from "../workbook";
import { quoted } from "./figures";
import { periodInSentence } from "./periods";
import { listed } from "../listed";

/** A column that may be what the sheet lacks: its letter, its heading as printed ("" where it has none) and some of what it holds. */
export interface UnreadFacts {
  readonly letter: string;
  readonly heading: string;
  readonly holds: readonly string[];
  /** The heading's own cell, where the heading is clear, and for another period than the one reported. */
  readonly ofOtherPeriodAt?: string;
  /** Set where it was read as shares of the targets, and may hold limits instead. */
  readonly readAsShares?: true;
  /** The sheet of targets on which it stands. */
  readonly sheet?: string;
}

const TURN_THERE =
  "If it goes as far, head the column “Green limit”. If not, the column is not needed: head it “Not used”.";
const TURN = "Answer in the pane, or reword the heading.";

/** What a column may be, within "Is it …?" and "If that is …". */
const MAY_BE = {
  polarity: "the polarity",
  target: "the target",
  tolerance: "the tolerance",
  "amber-limit": "where amber ends",
  "green-limit": "where green ends",
} as const;

/**
 * Asks once for all rows whether a column is the one that no heading names.
 *
 * @example unreadColumnSentence([{ letter: "D", heading: "Leeway", holds: ["5%", "2"] }], "tolerance")
 */
export function unreadColumnSentence(columns: readonly UnreadFacts[], asked: keyof typeof MAY_BE): string {
  const role = MAY_BE[asked];
  const [first, ...others] = columns;
  if (first === undefined) return "";
  // Its heading is known, and may mean either: a figure between the target and an amber threshold is green for some councils.
  if (asked === "green-limit")
    return `${capital(named(first))}, holds ${listed(first.holds.map(quoted), "and")}, and another column says where red begins. Does green go as far as that figure, or end at the target? ${first.sheet === undefined ? TURN : TURN_THERE}`;
  if (first.readAsShares === true)
    return `${capital(named(first))}, holds ${listed(first.holds.map(quoted), "and")}: shares of the target, or the last values that are amber, and the two give different answers. ${first.sheet === undefined ? "If amber ends there, say so in the pane. If not, head" : "If amber ends there, head the column “Amber limit”. If not, head"} the column “Tolerance (share of target)”.`;
  if (columns.every(({ ofOtherPeriodAt }) => ofOtherPeriodAt !== undefined))
    return otherPeriodSentence([first, ...others], role);
  if (others.length > 0)
    return `No heading names ${role}, and ${listed(columns.map(named), "and")} are not used. Is one of them ${role}? ${TURN}`;
  const holding = `holds ${listed(first.holds.map(quoted), "and")}`;
  return first.heading === ""
    ? `${capital(lineWord(first.letter))} has no heading and ${holding}. If that is ${role}, give it a heading that says so; if not, any other.`
    : `${capital(named(first))}, is not used and ${holding}. Is it ${role}? ${TURN}`;
}

/** "2025/26 Target" on a sheet that reports 2024/25: a heading that was not changed with the year, or targets for another time. */
function otherPeriodSentence(columns: readonly [UnreadFacts, ...UnreadFacts[]], role: string): string {
  const places = columns.map(({ ofOtherPeriodAt: at = "", heading }) => `${at}, ${quoted(heading)}`);
  const ask = `Answer in the pane, or add a column with the target for each row.`;
  return columns.length === 1
    ? `The target heading in ${listed(places)}, is for another period than the one reported, so ${lineWord(columns[0].letter)} is not used. Is it ${role} all the same? ${ask}`
    : `The target headings in ${listed(places)}, are for other periods than the one reported, so they are not used. Is one of them ${role} all the same? ${ask}`;
}

/** Asks once for all rows which of the columns is the target. */
export function twoTargetsSentence(columns: readonly UnreadFacts[]): string {
  return `Two columns may hold the target, and they give different answers: ${listed(columns.map(named), "and")}. Which of them is it? ${TURN}`;
}

/**
 * Asks once for all rows whether a column of figures without a period is the newest.
 *
 * @param latest The period that would be judged otherwise, "Quarter 1 2024-25"; null where there is none.
 */
export function undatedColumnSentence(
  columns: readonly Omit<UnreadFacts, "holds">[],
  latest: string | null,
): string {
  const names = columns.map((column) => named({ ...column, holds: [] }));
  const [one, other] = columns.length > 1 ? ["hold", "their headings name"] : ["holds", "its heading names"];
  const newer =
    latest === null
      ? ""
      : ` It may be newer than ${periodInSentence(latest)}, which would be judged otherwise.`;
  return `${capital(listed(names, "and"))}, ${one} figures, and ${other} no period.${newer} Say in the pane what it is, or name the period in the heading.`;
}

/** Asks once for all rows whether a column of the year so far is what is reported now. */
export function cumulativeColumnSentence(
  columns: readonly Omit<UnreadFacts, "holds">[],
  reporting: string,
): string {
  const names = columns.map((column) => named({ ...column, holds: [] }));
  const runs = columns.length > 1 ? "run" : "runs";
  return `${capital(listed(names, "and"))}, ${runs} past ${periodInSentence(reporting)}, the latest period with figures of its own. Say in the pane whether that is what is reported now, or choose the reporting period.`;
}

function named({ letter, heading, sheet }: UnreadFacts): string {
  if (sheet !== undefined) return `${lineWord(letter)} of the sheet ${quoted(sheet)}, ${quoted(heading)}`;
  return heading === "" ? `${lineWord(letter)} without a heading` : `${lineWord(letter)}, ${quoted(heading)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

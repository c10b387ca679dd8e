/** What an officer reads about a printed key that goes against the rules: with a sheet's results, and beside what was decided of it. */

import { quoted } from "./kpi/figures";

const given = (rules: string | null): string => rules ?? "no amber";
const named = (rules: string): string => `the ${quoted(rules)} rules`;

/** Which of the two amber goes by, and what to do about the other. */
const GOES_BY = {
  open: "No status on this sheet depends on which of them holds, so nothing is asked.",
  key: "Amber goes by the key, as was decided. If the rules are right, remove that decision under Corrections.",
  rules: "Amber goes by the rules, as was decided. Correct the key, so that it misleads nobody.",
  "rules-alone":
    "These rules do not look at a tolerance, so amber goes by them. Correct the key, so that it misleads nobody.",
} as const;

export type GoesBy = keyof typeof GOES_BY;

/** Once with a sheet's results, for each rule set that the key goes against. */
export function keyContradicts(f: {
  cell: string;
  says: string;
  rules: string;
  gives: string | null;
  goesBy: GoesBy;
}): string {
  return `The key in ${f.cell} gives amber ${quoted(f.says)}, and ${named(f.rules)} give ${given(f.gives)}. ${GOES_BY[f.goesBy]}`;
}

/** Beside a decision about a key: what has overtaken it. */
export const keyOvertaken = {
  gone: "No sheet that was evaluated goes by such a key now, so this has no effect.",
  otherKey: (says: string): string => `The key says ${quoted(says)} now, so this has no effect.`,
  notLooked: (rules: string): string =>
    `The ${quoted(rules)} rules do not look at a tolerance, so this has no effect: amber goes by the rules.`,
  same: (rules: string): string =>
    `The ${quoted(rules)} rules give the same as the key now, so this makes no difference.`,
  since: (f: { was: string | null; rules: string; gives: string | null; followed: boolean }): string =>
    `When this was decided the rules gave ${given(f.was)}. Now ${named(f.rules)} give ${given(f.gives)}, and the key still goes against them: amber goes by ${f.followed ? "the key" : "the rules"}.`,
} as const;

/** Two keys, on the sheet or on tabs of their own, of which neither is gone by. */
export function keysContradict(one: CellText, other: CellText): string {
  return `The key in ${one.at} gives amber ${quoted(one.text)}, and the one in ${other.at} ${quoted(other.text)}, so amber goes by neither. Correct the one that is wrong.`;
}

/** A key on the sheet and another on a tab. */
export function keyGoesBefore(own: CellText, onTab: CellText): string {
  return `The key in ${own.at} gives amber ${quoted(own.text)}, and the one in ${onTab.at} ${quoted(onTab.text)}. On this sheet amber goes by its own. Correct the one that is wrong.`;
}

/** "Within 10% of target" beside a cell of colour, or a letter that may mean several things. */
export function keyWithoutStatus(limit: CellText): string {
  return `${limit.at} says ${quoted(limit.text)}, but not of which status, so it is not used. If it is the limit of amber, write “Amber” before it.`;
}

interface CellText {
  readonly at: string;
  readonly text: string;
}

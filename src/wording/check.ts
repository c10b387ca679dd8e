import { quoted } from "./kpi/figures";
import { listed } from "./listed";

/** Sentences of a check: what the sheet says beside what the rules say. */

/** How a kind of mark is called. */
const MARKS = {
  travel: "direction of travel",
  status: "status",
  fill: "colour",
} as const;

type MarkName = keyof typeof MARKS;

const COLOURS = { green: "green", yellow: "yellow", amber: "amber", red: "red" } as const;

/** "The sheet says “↑ G” in J8", or "The sheet shows red in K4": a colour is nobody's words. */
function sheetSays(what: MarkName, said: string, cell: string): string {
  return `The sheet ${what === "fill" ? "shows" : "says"} ${said} in ${cell}`;
}

/** What a row's status is held to, as words: the rules' answer, and another one that was set by hand. */
export interface StatusAnswered {
  /** Null where the rules give none. */
  readonly rules: string | null;
  /** Null where none was set, or the same as the rules have. */
  readonly byHand: string | null;
  /** The figures it rests on; "" for none. */
  readonly reason: string;
}

/** "by the rules it is “Red”: 75% against 90%" */
function byTheRules({ rules, reason }: Pick<StatusAnswered, "rules" | "reason">): string {
  if (rules === null) return "the rules give no status";
  return `by the rules it is ${quoted(rules)}${reason === "" ? "" : `: ${reason}`}`;
}

/** What a mark should say: "it was set by hand to “Amber”; by the rules it is “Red”: 75% against 90%" */
function shouldSay(answer: StatusAnswered): string {
  const rules = byTheRules(answer);
  return answer.byHand === null ? rules : `it was set by hand to ${quoted(answer.byHand)}; ${rules}`;
}

export const checking = {
  /** How the sentence of a word or sign, or of a colour, begins; `said` as in the sentences below. */
  sheetSays,
  /** How it begins where one cell's word and colour come to the same: "The sheet says “Green” and shows green in H4". */
  sheetSaysBoth: (said: string, colour: string, cell: string) =>
    sheetSays("status", `${said} and shows ${colour}`, cell),
  /** Of a mark that stands for an earlier period: "Quarter 1 2026-27: the sheet says “Amber” in H15; …" */
  ofPeriod: (period: string, sentence: string) =>
    `${period}: ${sentence.startsWith("The ") ? `t${sentence.slice(1)}` : sentence}`,
  /** "Quarter 2 2026-27 and Quarter 1 2026-27" */
  periods: (labels: readonly string[]) => listed(labels),
  /** Earlier periods of which the sheet shows statuses or arrows. */
  earlierToo: (labels: readonly string[]) =>
    `The statuses and arrows of ${listed(labels)} were checked as well.`,
  earlierNot: (labels: readonly string[]) =>
    `The statuses and arrows of ${listed(labels)} were not checked, since the sheet’s rows cannot be judged for ${labels.length === 1 ? "that period" : "those periods"} for certain.`,
  /** A fill as a word. */
  colour: (word: keyof typeof COLOURS) => COLOURS[word],
  /** An arrow whose colour says what a letter would: "↑ (green)", or "“↑” (green)" in a sentence. */
  coloured: (arrow: string, word: keyof typeof COLOURS) => `${arrow} (${COLOURS[word]})`,
  /** What an arrow of the rules rests on. */
  compared: (previous: string, current: string) => `from ${previous} to ${current}`,
  /** What a status of the rules rests on. */
  against: (current: string, target: string | null) =>
    target === null ? current : `${current} against ${target}`,
  /** What stands in a cell, in a sentence. */
  quoted,

  // `said` is what the sheet says, in quotation marks where it is text; `expected` is what the rules say, without.
  agrees: (what: MarkName, said: string, cell: string) =>
    `${sheetSays(what, said, cell)}, and so do the rules.`,
  /** The sheet says what was set by hand, and the rules say something else. */
  agreesByHand: (what: MarkName, said: string, cell: string, answer: StatusAnswered) =>
    `${sheetSays(what, said, cell)}, as it was set by hand; ${byTheRules(answer)}.`,
  disagrees: (what: MarkName, said: string, cell: string, answer: StatusAnswered) =>
    `${sheetSays(what, said, cell)}; ${shouldSay(answer)}.`,
  /** Nothing stands in a cell, and the rows around it have their status or their colour. */
  missing: (what: "status" | "fill", cell: string, answer: StatusAnswered) =>
    `${what === "fill" ? `${cell} has no colour` : `The status in ${cell} is blank`}, though other rows have one; ${shouldSay(answer)}.`,
  /** A fill that runs from one colour to another, where other rows have a status' colour. */
  gradient: (cell: string, answer: StatusAnswered) =>
    `${cell} has a gradient fill, which cannot be read as a status’ colour; ${shouldSay(answer)}.`,
  /** The rules give no arrow or no status; sentences that say why may follow. */
  noAnswer: (what: MarkName, said: string, cell: string) =>
    `${sheetSays(what, said, cell)}; the rules give no ${what === "travel" ? "arrow" : "status"}.`,
  unreadable: (what: MarkName, said: string, cell: string, expected: string | null) =>
    what === "fill"
      ? `${sheetSays(what, said, cell)}, which may be a status’ colour or not${expected === null ? "" : `; by the rules the status is ${quoted(expected)}`}.`
      : `${sheetSays(what, said, cell)}, which cannot be read for certain as a ${MARKS[what]}${expected === null ? "" : `; by the rules it is ${quoted(expected)}`}.`,
  /** Of a status that was set by hand. */
  unreadableByHand: (what: MarkName, said: string, cell: string, answer: StatusAnswered) =>
    `${sheetSays(what, said, cell)}, which ${what === "fill" ? "may be a status’ colour or not" : "cannot be read for certain as a status"}; ${shouldSay(answer)}.`,
  /** An arrow up may be a number that rose or a service that improved. */
  eitherWay: (said: string, cell: string, expected: string) =>
    `The sheet says ${said} in ${cell}, which may follow the number or the performance; by the rules it is ${quoted(expected)}.`,
  sharedCell: (said: string, cell: string) =>
    `The sheet says ${said} in ${cell}, which several rows share, and the rules give each its own answer.`,
  /** A picture of a symbol font that is not known. */
  picture: (font: string) => `a picture in ${font}`,

  /**
   * "25 marks agree on 10 rows": a row may bear several marks, and some may agree where others do not. What agrees with a status set by
   * hand is told apart, since the rules say otherwise. Of what there is none nothing is said.
   */
  counts: (f: Readonly<Record<"agrees" | "byHand" | "disagrees" | "undecidable", MarksOnRows>>) => {
    const parts = [
      { ...f.agrees, one: "agrees", many: "agree" },
      { ...f.byHand, one: "is as set by hand", many: "are as set by hand" },
      { ...f.disagrees, one: "disagrees", many: "disagree" },
      { ...f.undecidable, one: "cannot be decided", many: "cannot be decided" },
    ].filter(({ marks }) => marks > 0);
    if (parts.length === 0) return "No marks to check";
    return parts.map(({ one, many, ...each }) => onRows(each, each.marks === 1 ? one : many)).join(", ");
  },
} as const;

/** How many marks there are of a kind, and on how many rows. */
export interface MarksOnRows {
  readonly marks: number;
  readonly rows: number;
}

function onRows({ marks, rows }: MarksOnRows, verb: string): string {
  return `${many(marks)} ${marks === 1 ? "mark" : "marks"} ${verb} on ${many(rows)} ${rows === 1 ? "row" : "rows"}`;
}

function many(count: number): string {
  return count.toLocaleString("en-GB");
}

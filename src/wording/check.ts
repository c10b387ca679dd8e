/** Sentences of a check: what the sheet says beside what the rules say. */

/** How a kind of mark is called. */
const MARKS = {
  travel: "direction of travel",
  status: "status",
  fill: "colour",
} as const;

type MarkName = keyof typeof MARKS;

const COLOURS = { green: "green", yellow: "yellow", amber: "amber", red: "red" } as const;

export const checking = {
  /** A fill as a word. */
  colour: (word: keyof typeof COLOURS) => COLOURS[word],
  /** An arrow whose colour says what a letter would: "↑ (green)". */
  coloured: (arrow: string, word: keyof typeof COLOURS) => `${arrow} (${COLOURS[word]})`,
  /** What an arrow of the rules rests on. */
  compared: (previous: string, current: string) => `${previous} → ${current}`,
  /** What a status of the rules rests on. */
  against: (current: string, target: string | null) =>
    target === null ? current : `${current} against ${target}`,

  agrees: (what: MarkName, printed: string, cell: string) =>
    what === "fill"
      ? `The sheet shows ${printed} in ${cell}, and so do the rules.`
      : `The sheet says ${printed} in ${cell}, and so do the rules.`,
  disagrees: (what: MarkName, printed: string, cell: string, expected: string, reason: string) =>
    `The sheet ${what === "fill" ? "shows" : "says"} ${printed} in ${cell}; by the rules ${expected}${reason === "" ? "" : `, ${reason}`}.`,
  /** The rules give no arrow or no status. */
  noAnswer: (what: MarkName, printed: string, cell: string, why: string) =>
    `The sheet ${what === "fill" ? "shows" : "says"} ${printed} in ${cell}; the rules give no ${what === "travel" ? "arrow" : "status"}. ${why}`.trim(),
  unreadable: (what: MarkName, printed: string, cell: string, expected: string | null) =>
    `“${printed}” in ${cell} cannot be read for certain as a ${MARKS[what]}${expected === null ? "" : `; by the rules ${expected}`}.`,
  /** An arrow up may be a number that rose or a service that improved. */
  eitherWay: (printed: string, cell: string, expected: string) =>
    `The sheet says ${printed} in ${cell}, and does not tell whether its arrows follow the number or the performance; by the rules ${expected}.`,
  sharedCell: (printed: string, cell: string) =>
    `The sheet says ${printed} in ${cell}, which several rows share, and the rules give each its own answer.`,
  /** A picture of a symbol font that is not known. */
  picture: (font: string) => `a picture in ${font}`,
} as const;

/** What a status word can stand for. "yellow" is a state of its own only where the column also has Amber. */
export type RatedWord = "green" | "yellow" | "amber" | "red" | "blue";

/**
 * One way in which councils write a status. The first word of each list is what is written for a status that the sheet has no word for
 * yet; the others are understood. Words are in small letters without punctuation; signs as they are typed.
 *
 * To teach the add-in a word, add it to its line. A word may stand in several schemes: then the column's other words decide ("A" beside
 * G and R is Amber, beside NA and PA it is Achieved), and alone it is not read at all.
 */
export interface StatusScheme {
  readonly id: string;
  /** Schemes of one family are used side by side: colours, their letters and their circles. */
  readonly family: string;
  readonly example: string;
  readonly green: readonly string[];
  readonly yellow?: readonly string[];
  /** Left out where the scheme only knows met and not met. */
  readonly amber?: readonly string[];
  readonly red: readonly string[];
  readonly blue?: readonly string[];
  /**
   * True where what is not green is said in one word unless somebody adds more: "Not met" then covers amber too, in a column that has no
   * word between.
   */
  readonly twoWay?: boolean;
}

export const STATUS_SCHEMES: readonly StatusScheme[] = [
  {
    id: "colours",
    family: "colour",
    example: "Green",
    green: ["green", "rag green", "light green", "dark green"],
    amber: ["amber", "rag amber"],
    red: ["red", "rag red", "dark red"],
    blue: ["blue", "complete", "completed", "rag blue"],
  },
  {
    id: "colours with yellow",
    family: "colour",
    example: "Yellow",
    green: ["green"],
    yellow: ["yellow"],
    red: ["red"],
    blue: ["blue", "complete", "completed"],
  },
  {
    id: "four colours",
    family: "colour",
    example: "Green, Yellow, Amber, Red",
    green: ["green"],
    yellow: ["yellow"],
    amber: ["amber", "orange"],
    red: ["red"],
  },
  {
    id: "colours with orange",
    family: "colour",
    example: "Orange",
    green: ["green"],
    amber: ["orange"],
    red: ["red"],
    blue: ["blue"],
  },
  {
    id: "letters",
    family: "colour",
    example: "G",
    green: ["g"],
    amber: ["a"],
    red: ["r"],
    blue: ["b", "c"],
  },
  {
    id: "letters with yellow",
    family: "colour",
    example: "Y",
    green: ["g"],
    yellow: ["y"],
    red: ["r"],
    blue: ["b"],
  },
  {
    id: "circles",
    family: "colour",
    example: "🟢",
    green: ["🟢"],
    amber: ["🟠"],
    red: ["🔴"],
    blue: ["🔵"],
  },
  {
    id: "circles with yellow",
    family: "colour",
    example: "🟡",
    green: ["🟢"],
    yellow: ["🟡"],
    red: ["🔴"],
    blue: ["🔵"],
  },
  {
    id: "squares",
    family: "colour",
    example: "🟩",
    green: ["🟩"],
    amber: ["🟧"],
    red: ["🟥"],
    blue: ["🟦"],
  },
  {
    id: "squares with yellow",
    family: "colour",
    example: "🟨",
    green: ["🟩"],
    yellow: ["🟨"],
    red: ["🟥"],
    blue: ["🟦"],
  },
  {
    id: "on target",
    family: "target",
    example: "On target",
    green: [
      ...["on target", "on or above target", "on or better than target", "at target", "at or above target"],
      ...["exceeding target", "target exceeded", "exceeds target", "better than target", "ahead of target"],
      ...["meeting target", "meets target", "hitting target", "meeting or exceeding target"],
    ],
    amber: [
      ...["within tolerance", "in tolerance", "within target tolerance", "within tolerance of target"],
      ...["slightly below target", "just below target", "slightly off target", "just off target"],
      ...["near target", "near to target", "close to target", "nearly on target", "almost on target"],
      ...["marginally below target", "marginally off target", "slightly under target", "just under target"],
      ...["slightly adrift of target", "just missing target", "below target within tolerance"],
      ...["below target but within tolerance", "off target within tolerance", "slightly worse than target"],
      ...["off target but within tolerance", "slightly below", "just below"],
    ],
    red: [
      ...["off target", "below target", "well below target", "significantly below target", "not on target"],
      ...["outside tolerance", "out of tolerance", "worse than target", "behind target", "under target"],
      ...["significantly off target", "well off target", "not meeting target", "missing target"],
      ...["outside of tolerance", "below target and outside tolerance", "significantly worse than target"],
    ],
    twoWay: true,
  },
  {
    id: "met",
    family: "met",
    example: "Target met",
    green: ["met", "target met", "yes met", "fully met"],
    amber: ["partly met", "partially met", "nearly met", "almost met", "target nearly met"],
    red: ["not met", "target not met", "unmet", "missed", "target missed", "not yet met"],
    twoWay: true,
  },
  {
    id: "achieved",
    family: "met",
    example: "Achieved",
    green: ["achieved", "target achieved", "fully achieved", "exceeded", "achieving", "achieving target"],
    amber: ["partly achieved", "partially achieved", "nearly achieved", "almost achieved"],
    red: [
      "not achieved",
      "target not achieved",
      "not achieving",
      "failed to achieve",
      "not achieving target",
    ],
    twoWay: true,
  },
  {
    id: "achieved, letters",
    family: "achieved letter",
    example: "NA beside A and PA",
    green: ["a"],
    amber: ["pa"],
    red: ["na"],
    twoWay: true,
  },
  {
    id: "on track",
    family: "track",
    example: "On track",
    green: ["on track", "on course", "on schedule", "ahead of schedule"],
    amber: ["at risk", "slightly off track", "some concerns", "slightly behind schedule", "minor issues"],
    red: ["off track", "not on track", "behind schedule", "delayed", "off course", "major issues"],
    blue: ["complete", "completed"],
    twoWay: true,
  },
  {
    id: "passed",
    family: "pass",
    example: "Pass",
    green: ["pass", "passed"],
    red: ["fail", "failed"],
    twoWay: true,
  },
  {
    id: "yes or no",
    family: "yes",
    example: "Y",
    green: ["yes"],
    red: ["no"],
    twoWay: true,
  },
  {
    id: "y or n",
    family: "yes",
    example: "Y beside N",
    green: ["y"],
    red: ["n"],
    twoWay: true,
  },
  {
    id: "ticks",
    family: "tick",
    example: "✔",
    green: ["✔", "✓", "✅", "☑", "√", "🗸"],
    amber: ["!", "⚠", "❗", "❕"],
    red: ["✘", "✗", "✖", "❌", "✕", "×", "x", "☒", "🗙", "❎", "⨯"],
    twoWay: true,
  },
  {
    id: "smileys",
    family: "face",
    example: "☺",
    green: ["☺", "🙂", "😀", "😊", "😃", "😄", "☻"],
    amber: ["😐", "😑", "😶"],
    red: ["☹", "🙁", "😞", "😟", "😠", "😢", "😕"],
  },
  {
    id: "thumbs",
    family: "thumb",
    example: "👍",
    green: ["👍"],
    red: ["👎"],
    twoWay: true,
  },
  {
    id: "triangles",
    family: "triangle",
    example: "▲ beside ▼",
    green: ["▲", "△", "🔼"],
    amber: ["►", "▶", "▬", "●", "◄►", "◀▶"],
    red: ["▼", "▽", "🔽"],
  },
  {
    id: "three signs",
    family: "sign",
    example: "▲ beside ◆",
    green: ["●"],
    amber: ["▲"],
    red: ["◆", "♦", "⬥"],
  },
];

/**
 * How councils write a direction of travel. Of each scheme the first sign or word of a list is what is written; the others are
 * understood. Words are in small letters; a word in two schemes is settled by the column's other words ("D" beside "I" is declined,
 * beside "U" it is down).
 */
export interface ArrowScheme {
  readonly id: string;
  readonly up: readonly string[];
  readonly down: readonly string[];
  readonly same: readonly string[];
}

/** Signs. Which way is better they do not say: an arrow up may be a number that rose or a service that improved. */
export const ARROW_SCHEMES: readonly ArrowScheme[] = [
  { id: "arrows", up: ["↑"], down: ["↓"], same: ["→", "↔", "←→", "⟷"] },
  { id: "triangles", up: ["▲"], down: ["▼"], same: ["►", "▶", "◄►", "◀▶", "▬", "◆", "■"] },
  { id: "heavy arrows", up: ["⬆"], down: ["⬇"], same: ["➡", "⮕", "↔", "⬌"] },
  { id: "slanted arrows", up: ["↗"], down: ["↘"], same: ["→", "↔"] },
  { id: "slanted heavy arrows", up: ["⬈"], down: ["⬊"], same: ["➡", "⮕"] },
  { id: "open arrows", up: ["⇧", "⇑"], down: ["⇩", "⇓"], same: ["⇨", "⇒", "⇔", "⬄"] },
  { id: "open triangles", up: ["△"], down: ["▽"], same: ["▷", "◁▷"] },
  { id: "button triangles", up: ["🔼"], down: ["🔽"], same: ["▶", "►"] },
  { id: "long arrows", up: ["⭡", "🠕", "🡅", "🡹"], down: ["⭣", "🠗", "🡇", "🡻"], same: ["⭢", "🠖", "🡆", "🡺"] },
];

/**
 * What a word of direction tells: "performance" which way is better ("Improving"), "number" which way the figure went ("Increasing"),
 * "either" one or the other, as an arrow does ("Up").
 */
export type Telling = "performance" | "number" | "either";

export interface DirectionScheme extends ArrowScheme {
  readonly telling: Telling;
  /** Schemes of one family are used side by side. */
  readonly family: string;
}

const SAME = [
  "same",
  "no change",
  "unchanged",
  "static",
  "stable",
  "steady",
  "maintained",
  "level",
  "constant",
];

export const DIRECTION_SCHEMES: readonly DirectionScheme[] = [
  {
    id: "improving",
    family: "improving",
    telling: "performance",
    up: ["improving", "getting better"],
    down: ["declining", "deteriorating", "worsening", "getting worse"],
    same: [
      "stable",
      "static",
      "steady",
      "maintaining",
      "no change",
      "same",
      "unchanged",
      "maintained",
      "level",
    ],
  },
  {
    id: "improved",
    family: "improving",
    telling: "performance",
    up: ["improved", "improvement", "has improved"],
    down: ["declined", "deteriorated", "worsened", "decline", "deterioration", "has declined"],
    same: ["no change", "maintained", "unchanged", "same", "stable", "static", "steady", "level"],
  },
  {
    id: "better",
    family: "improving",
    telling: "performance",
    up: ["better"],
    down: ["worse"],
    same: ["same", "no change", "the same", "unchanged", "static", "stable", "maintained", "level"],
  },
  {
    id: "positive",
    family: "improving",
    telling: "performance",
    up: ["positive"],
    down: ["negative"],
    same: ["neutral", "no change", "same", "static", "stable"],
  },
  {
    id: "faces",
    family: "faces",
    telling: "performance",
    up: ["☺", "🙂", "😀", "😊", "😃"],
    down: ["☹", "🙁", "😞", "😟"],
    same: ["😐", "😑"],
  },
  {
    id: "thumbs",
    family: "faces",
    telling: "performance",
    up: ["👍"],
    down: ["👎"],
    same: ["👊", "✊"],
  },
  {
    id: "letters of improving",
    family: "improving",
    telling: "performance",
    up: ["i"],
    down: ["d", "w"],
    same: ["s", "m", "nc", "n c"],
  },
  {
    id: "increasing",
    family: "increasing",
    telling: "number",
    up: ["increasing", "rising", "growing", "going up"],
    down: ["decreasing", "falling", "reducing", "going down", "dropping"],
    same: ["stable", "no change", "static", "steady", "same", "unchanged", "level", "constant"],
  },
  {
    id: "increased",
    family: "increasing",
    telling: "number",
    up: ["increased", "increase", "risen", "rise", "higher", "has increased"],
    down: ["decreased", "decrease", "reduced", "reduction", "fallen", "fall", "lower", "has decreased"],
    same: ["no change", "same", "unchanged", "static", "stable", "steady", "level", "constant"],
  },
  {
    id: "up",
    family: "up",
    telling: "either",
    up: ["up", "upward", "upwards"],
    down: ["down", "downward", "downwards"],
    same: ["no change", "same", "level", "flat", "unchanged", "static", "stable", "steady", "sideways"],
  },
  {
    id: "letters of up",
    family: "up",
    telling: "either",
    up: ["u"],
    down: ["d"],
    same: ["s", "nc", "n c"],
  },
  {
    id: "sameness",
    family: "sameness",
    telling: "either",
    up: [],
    down: [],
    same: [...SAME, "consistent", "="],
  },
];

/** Words that say only that nothing got better: the same, or worse. */
export const NOT_BETTER: readonly string[] = [
  ...["not improved", "not improving", "has not improved", "no improvement", "not better", "no better"],
];

/** The letter or colour that stands beside an arrow, and the verdict it is. */
export const VERDICT_LETTERS: Readonly<Record<string, "G" | "A" | "R">> = {
  g: "G",
  a: "A",
  r: "R",
  green: "G",
  amber: "A",
  yellow: "A",
  orange: "A",
  red: "R",
  "🟢": "G",
  "🟡": "A",
  "🟠": "A",
  "🔴": "R",
};

/** What a direction is told since: "Improved since Q1", "Worse than in May 2023". The rules say which period they compare with. */
export const SINCE =
  /\b(?:since|from|than|versus|vs|on|compared (?:to|with))\s+(?:in\s+)?(?:the\s+)?(?:last\s+|previous\s+)?(?:q[1-4]|quarter\s+[1-4]|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|(?=20\d\d))(?:[\s'’-]*\d{2,4}(?:\s*[-/]\s*\d{2,4})?)?\s*$/i;

/** Words beside them that change nothing. */
export const TRAVEL_FILLERS: ReadonlySet<string> = new Set(
  `slightly slight significantly significant much marginally marginal since than as on from the last previous quarter month year period
   trend trending arrow performance remains remaining has is been short long term direction of travel dot getting a bit continued`
    .split(/\s+/)
    .filter((word) => word !== "a"),
);

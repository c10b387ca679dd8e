import { STATUS_LETTERS, STATUS_TEXT } from "../../wording/marks";

/** A fill with the text colour that is read on it, "#RRGGBB". */
export interface Paint {
  readonly fill: string;
  readonly ink: string;
}

/** How a status is said and shown: its word, the letter that stands with its colour, and its colour; null where it has none. */
export interface Look {
  readonly name: string;
  readonly letter: string;
  readonly colour: Paint | null;
}

const DARK = "#1F1F1F";
const WHITE = "#FFFFFF";

/**
 * The default colours of the statuses (rules.md, section 6); null where a status has no fill. Every pair passes 4.5:1, and the fills
 * differ in lightness as well as hue, so that they stay apart for colour-blind readers and in a grey print. The word or the border
 * says the same without colour.
 */
const STATUS_PAINT = {
  green: { fill: "#00855A", ink: WHITE },
  amber: { fill: "#FFC000", ink: DARK },
  red: { fill: "#C4161C", ink: WHITE },
  tracking: { fill: "#66E5DC", ink: DARK },
  "target-under-review": { fill: "#A6A6A6", ink: DARK },
  "data-missing": { fill: "#404040", ink: WHITE },
  "not-rated": null,
  "needs-attention": null,
} as const satisfies Readonly<Record<keyof typeof STATUS_TEXT, Paint | null>>;

/** The statuses that every rule set knows by these names. */
export type BuiltInStatus = keyof typeof STATUS_TEXT;

/** The default look of a built-in status. */
export function defaultLook(status: BuiltInStatus): Look {
  return { name: STATUS_TEXT[status], letter: STATUS_LETTERS[status], colour: STATUS_PAINT[status] };
}

/** Arrows are written on the sheet's own fill: dark enough for white and for the light fills of a table. */
export const TRAVEL_INK = { green: "#00693E", amber: "#8A4B00", red: "#8B0000", plain: DARK } as const;

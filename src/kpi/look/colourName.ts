/** What a colour is called. The names are keys of the wording catalogue. */
export type ColourName =
  | "white"
  | "light grey"
  | "grey"
  | "dark grey"
  | "black"
  | "red"
  | "brown"
  | "orange"
  | "amber"
  | "yellow"
  | "green"
  | "turquoise"
  | "blue"
  | "purple"
  | "pink";

/** Hues by where they end, in degrees from red round the colour circle. */
const HUES: readonly (readonly [number, ColourName])[] = [
  [15, "red"],
  [38, "orange"],
  [51, "amber"],
  [70, "yellow"],
  [165, "green"],
  [195, "turquoise"],
  [260, "blue"],
  [300, "purple"],
  [340, "pink"],
  [360, "red"],
];

const GREYS: readonly (readonly [number, ColourName])[] = [
  [0.13, "black"],
  [0.4, "dark grey"],
  [0.72, "grey"],
  [0.97, "light grey"],
  [1, "white"],
];

/**
 * The everyday name of a colour, for a sentence about a cell; null for what is no "#RRGGBB".
 *
 * @example colourName("#C4161C") // "red"
 */
export function colourName(colour: string): ColourName | null {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return null;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const spread = most - least;
  const lightness = (most + least) / 2;
  // What hardly leans to a hue is a grey, and so is what is too dark or too light to show one.
  if (spread < 0.08 || lightness < 0.06 || lightness > 0.97) return named(GREYS, lightness);
  const hue = named(HUES, hueOf({ red, green, blue }, most, spread));
  return hue === "orange" && lightness < 0.3 ? "brown" : hue;
}

function hueOf({ red, green, blue }: Record<"red" | "green" | "blue", number>, most: number, spread: number) {
  const sixths =
    most === red
      ? (green - blue) / spread
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return (sixths * 60 + 360) % 360;
}

function named(names: readonly (readonly [number, ColourName])[], value: number): ColourName {
  return names.find(([end]) => value <= end)?.[1] ?? "white";
}

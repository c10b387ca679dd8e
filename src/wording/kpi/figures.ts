const CURRENCIES = ["£", "$", "€"];

export function isCurrency(unit: string): boolean {
  return CURRENCIES.includes(unit);
}

/** With separators for thousands and the decimals given: number(1234.5, 2) is "1,234.50". */
function number(value: number, decimals: number): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  let grouped = "";
  for (let end = whole.length; end > 0; end -= 3) {
    const group = whole.slice(Math.max(0, end - 3), end);
    grouped = grouped === "" ? group : `${group},${grouped}`;
  }
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A figure with its unit, as sentences print it: "75%", "-£1,200.50", "59.5 days", "3.4:1". */
export function figureText(value: number, unit: string, decimals: number): string {
  const sign = value < 0 ? "-" : "";
  const digits = number(value, decimals);
  const places = CLOCK_PLACES[unit];
  if (places !== undefined) return sign + clock(Math.abs(value), places, decimals);
  if (isCurrency(unit)) return `${sign}${unit}${digits}`;
  if (unit === "" || unit === "%" || unit === ":1" || unit === "p") return `${sign}${digits}${unit}`;
  return `${sign}${digits} ${digits === "1" && unit.endsWith("s") ? unit.slice(0, -1) : unit}`;
}

/** Units of times written with colons, and how many parts they have: a figure of 90 in "h:mm" is "01:30". */
const CLOCK_PLACES: Readonly<Record<string, number>> = { "h:mm": 2, "mm:ss": 2, "h:mm:ss": 3 };

/**
 * A limit of times with colons, which have no tenths where the figures have none: the last such figure that is still inside, so that none
 * lies between it and the limit itself. Of any other unit the limit as it is.
 *
 * @param places The decimals of the figures that are held against it.
 * @example clockLimit(129.6, "h:mm", "lower", 0) // 129, "02:09"
 */
export function clockLimit(value: number, unit: string, better: "higher" | "lower", places: number): number {
  if (CLOCK_PLACES[unit] === undefined) return value;
  const tenths = 10 ** places;
  // A limit is worked out exactly, and a whole number times a power of ten may still come out a little beside it.
  const exact = Number((value * tenths).toFixed(6));
  return (better === "higher" ? Math.ceil(exact) : Math.floor(exact)) / tenths;
}

const MOST_DECIMALS = 8;
/** Nearer than this two figures are one, and what is between them is what a computer leaves. */
const ONE_FIGURE = 1e-11;

/**
 * Decimals for a figure that is held against another: those wished for, and as many more as it takes to be seen on the side of the other
 * on which it lies.
 *
 * @example decimalsBeside(5.59667, 5.6, 2) // 3: "amber ends at 5.60" would not leave 5.60 outside; decimalsBeside(5.59667, 5.7, 2) // 2
 */
export function decimalsBeside(value: number, other: number, wished: number): number {
  const side = (of: number): number =>
    Math.abs(of - other) <= ONE_FIGURE * Math.abs(other) ? 0 : Math.sign(of - other);
  let decimals = wished;
  while (decimals < MOST_DECIMALS && side(Number(value.toFixed(decimals))) !== side(value)) decimals += 1;
  return decimals;
}

/** Decimals in which two figures that differ are not shown as one: those wished for, or more. */
export function decimalsApart(one: number, other: number, wished: number): number {
  if (Math.abs(one - other) <= ONE_FIGURE * Math.abs(other)) return wished;
  let decimals = wished;
  while (decimals < MOST_DECIMALS && one.toFixed(decimals) === other.toFixed(decimals)) decimals += 1;
  return decimals;
}

function clock(value: number, places: number, decimals: number): string {
  const parts: string[] = [];
  let rest = Math.floor(value);
  const beyond = value - rest;
  for (let place = places; place > 1; place -= 1) {
    parts.unshift(String(rest % 60).padStart(2, "0"));
    rest = Math.floor(rest / 60);
  }
  const fraction = decimals === 0 || beyond === 0 ? "" : beyond.toFixed(decimals).slice(1);
  return [String(rest).padStart(2, "0"), ...parts].join(":") + fraction;
}

/** The unit of a distance between two percentages. */
export const POINTS_UNIT = "percentage points";

/** The unit of a rate: rateUnit("1,000") is "per 1,000". */
export function rateUnit(base: string): string {
  return `per ${base}`;
}

const LONGEST_QUOTE = 60;

/** A cell's text in quotation marks, on one line, cut where it is long. */
export function quoted(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST_QUOTE)
    .replace(/\s+/g, " ")
    .trim();
  const characters = [...line];
  return `“${characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join("")}…` : line}”`;
}

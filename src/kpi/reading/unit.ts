import { partOf, times } from "./decimal";

/** Unit words, by the name the rules use. "" is a plain count: "13 cases" and "13" compare. */
export const UNIT_WORDS: Readonly<Record<string, string>> = {
  percent: "%",
  pct: "%",
  pc: "%",
  day: "days",
  days: "days",
  week: "weeks",
  weeks: "weeks",
  wk: "weeks",
  wks: "weeks",
  month: "months",
  months: "months",
  mth: "months",
  mths: "months",
  year: "years",
  years: "years",
  yr: "years",
  yrs: "years",
  hour: "hours",
  hours: "hours",
  hr: "hours",
  hrs: "hours",
  h: "hours",
  minute: "minutes",
  minutes: "minutes",
  min: "minutes",
  mins: "minutes",
  second: "seconds",
  seconds: "seconds",
  sec: "seconds",
  secs: "seconds",
  tonne: "tonnes",
  tonnes: "tonnes",
  kg: "kg",
  kgs: "kg",
  kilograms: "kg",
  mile: "miles",
  miles: "miles",
  km: "km",
  litres: "litres",
  kwh: "kWh",
  fte: "FTE",
  ftes: "FTE",
  wte: "FTE",
  case: "",
  cases: "",
  people: "",
  households: "",
  properties: "",
  children: "",
  visits: "",
  calls: "",
  complaints: "",
};

/** Units of two words, first word first. */
export const UNIT_PAIRS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  per: { cent: "%" },
  working: { day: "working days", days: "working days" },
  calendar: { day: "days", days: "days" },
};

/** "8.5 days per FTE": who the days are shared among is the row's own business, and changes neither unit nor value. */
export const PER_PERSON_WORDS: readonly string[] = ["fte", "wte", "employee", "head", "person", "capita"];

/** A yearly rate in short, "12.5 p.a."; it compares with such rates only. */
export const YEARLY_WORDS: readonly string[] = ["p.a.", "pa"];
export const PER_YEAR = "per year";

/**
 * "45p" may be pence, or 45 with the mark of a provisional figure. Among figures written alike it makes no difference, and beside pounds
 * nobody can tell.
 */
export const PENCE = "p";

/** Times written with colons: "01:30" is hours and minutes or minutes and seconds, and compares with its like only. */
export const CLOCK = "h:mm";
export const LONG_CLOCK = "h:mm:ss";
/** A time that Excel holds as minutes and seconds, "01:45" in the format mm:ss: it is said as its cell shows it. */
export const MINUTE_CLOCK = "mm:ss";

/** Of whom a rate speaks: "per 1,000 population". */
export const RATE_BASES: readonly string[] =
  "population people residents pop children households employees adults".split(" ");

export const CURRENCIES: readonly string[] = ["£", "$", "€"];

/** Scale words, and how many they stand for. "m" counts only beside a currency: "3.4m" alone may be metres or minutes. */
export const SCALES: Readonly<Record<string, { readonly times: number; readonly onlyMoney: boolean }>> = {
  k: { times: 1_000, onlyMoney: false },
  thousand: { times: 1_000, onlyMoney: false },
  m: { times: 1_000_000, onlyMoney: true },
  mn: { times: 1_000_000, onlyMoney: true },
  million: { times: 1_000_000, onlyMoney: false },
  bn: { times: 1_000_000_000, onlyMoney: false },
  billion: { times: 1_000_000_000, onlyMoney: false },
};

/** Units of one family, in their smallest member; a day is 24 hours. Working days stand alone: they convert into nothing. */
const FAMILIES: readonly Readonly<Record<string, number>>[] = [
  { seconds: 1, [LONG_CLOCK]: 1, [MINUTE_CLOCK]: 1, minutes: 60, hours: 3_600, days: 86_400, weeks: 604_800 },
  { months: 1, years: 12 },
  { kg: 1, tonnes: 1_000 },
];

/** By the day, to tell which unit a bare number may be in; no figure is worked out by these. */
const ROUGH_DAYS: Readonly<Record<string, number>> = {
  seconds: 1 / 86_400,
  minutes: 1 / 1_440,
  hours: 1 / 24,
  days: 1,
  weeks: 7,
  months: 30.4,
  years: 365,
};

/** What rates are commonly per. */
const RATES_PER: readonly number[] = [100, 1_000, 10_000, 100_000, 1_000_000];

/** How long a day or a week is depends on whether it is a working one. */
const OPEN_LENGTHS: readonly string[] = ["days", "weeks"];

/**
 * Whether two units of one family stand in a ratio that needs no saying: 60 seconds are a minute, but 24 hours may be three working days, and
 * of a rate per 10,000 beside one per 1,000 an officer is told.
 */
export function convertsForCertain(from: string, to: string): boolean {
  return ![from, to].some((unit) => OPEN_LENGTHS.includes(unit) || rateBase(unit) !== null);
}

/** The value in another unit of the same family; null where the two do not convert. convert(8, "weeks", "days") is 56. */
export function convert(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  for (const family of FAMILIES) {
    const source = family[from];
    const goal = family[to];
    if (source !== undefined && goal !== undefined) return times(value, source) / goal;
  }
  const [base, other] = [rateBase(from), rateBase(to)];
  return base === null || other === null ? null : partOf(value, other, base);
}

/** How many a rate is for: rateBase("per 10,000") is 10000. Null for any other unit, "per week" included. */
export function rateBase(unit: string): number | null {
  const [, digits] = /^per ([\d,]+)$/.exec(unit) ?? [];
  const base = digits === undefined ? 0 : Number(digits.replaceAll(",", ""));
  return base > 0 ? base : null;
}

/**
 * What an amount comes to in each other unit of its family, 7 weeks in days, hours and so on; in none of a unit that stands alone. How many
 * days a month has is no matter here.
 */
export function amountsInOthers(value: number, unit: string): readonly number[] {
  const inDays = Object.hasOwn(ROUGH_DAYS, unit) ? value * (ROUGH_DAYS[unit] ?? 1) : null;
  if (inDays !== null)
    return Object.entries(ROUGH_DAYS).flatMap(([other, days]) => (other === unit ? [] : [inDays / days]));
  const base = rateBase(unit);
  if (base !== null)
    return RATES_PER.flatMap((other) => (other === base ? [] : [partOf(value, other, base)]));
  return FAMILIES.flatMap((family) =>
    Object.hasOwn(family, unit)
      ? Object.keys(family).flatMap((other) => (other === unit ? [] : (convert(value, unit, other) ?? [])))
      : [],
  );
}

/** The units that a text names, each once, by the name the rules use. @example "Relet time (wks)" // ["weeks"] */
export function unitsNamed(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return [
    ...new Set(words.flatMap((word) => (Object.hasOwn(UNIT_WORDS, word) ? [UNIT_WORDS[word] ?? ""] : []))),
  ];
}

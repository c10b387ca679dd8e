import type { Figure } from "../reading/figure";
import { sameUnit } from "../reading/skeleton";
import type { Distance, Tolerance } from "./tolerance";
import { DISTANCE_PHRASES, POINT_WORDS, SIDE_WORDS, SIDES, YEAR_PHRASES } from "./toleranceWords";

/** A cell with figures of which it is not certain what they say. */
export const UNREADABLE: Tolerance = { kind: "unreadable", figures: true };

/** The same of a cell that may hold none. */
export function unreadable(figures: readonly Figure[]): Tolerance {
  return { kind: "unreadable", figures: figures.length > 0 };
}

/** What figures and the words between them can be, once words that change nothing are gone. */
export const PATTERNS: readonly {
  readonly pattern: string;
  readonly read: (figures: readonly Figure[]) => Tolerance;
}[] = [
  { pattern: "#", read: ([only]) => (only === undefined ? UNREADABLE : single(only)) },
  ...POINT_WORDS.flatMap((words) =>
    ["", ...[...DISTANCE_PHRASES, ...SIDES].map((phrase) => ` ${phrase}`)].map((phrase) => ({
      pattern: `# ${words}${phrase}`,
      read: ([only]: readonly Figure[]): Tolerance =>
        only === undefined || !["", "%"].includes(only.unit)
          ? UNREADABLE
          : onSide({ kind: "points", points: Math.abs(only.value) }, phrase),
    })),
  ),
  // "+5%/-5%" is 5% either way.
  ...["+ # / #", "# / + #", "+ # #", "# + #", "# / #"].map((pattern) => ({
    pattern,
    read: ([one, other]: readonly Figure[]): Tolerance =>
      one === undefined || other === undefined || one.unit !== other.unit || one.value !== -other.value
        ? UNREADABLE
        : single(one),
  })),
  ...DISTANCE_PHRASES.map((words) => ({
    pattern: `# ${words}`,
    read: ([only]: readonly Figure[]): Tolerance =>
      only === undefined ? UNREADABLE : onSide(asDistance(single(only), "amount"), words),
  })),
  ...YEAR_PHRASES.map((words) => ({
    pattern: `# ${words}`,
    read: ([only]: readonly Figure[]): Tolerance => {
      const share = only === undefined ? UNREADABLE : single(only);
      return share.kind === "percent"
        ? { ...share, asLimit: false, ofTarget: true, ofYear: true }
        : UNREADABLE;
    },
  })),
  ...["absolute", "abs"].map((word) => ({
    pattern: `# ${word}`,
    read: ([only]: readonly Figure[]): Tolerance =>
      only?.unit === "%" ? { kind: "points", points: Math.abs(only.value), ofPercent: true } : UNREADABLE,
  })),
  {
    pattern: "# relative",
    read: ([only]) => {
      const share = only === undefined ? UNREADABLE : single(only);
      return share.kind === "percent" ? { ...share, asLimit: false } : UNREADABLE;
    },
  },
  // "10% above"; "22 below" may be a limit as well, where it is as near the target as limits are.
  ...SIDES.map((side) => ({
    pattern: `# ${side}`,
    read: ([only]: readonly Figure[]): Tolerance =>
      only === undefined ? UNREADABLE : onSide(asDistance(single(only), "amount-or-limit"), side),
  })),
  // "0-5% below target" is how far below; of "5-10% below" what is nearer has no colour for certain.
  ...["-", "to"].flatMap((between) =>
    [...DISTANCE_PHRASES, ...SIDES, "off"].map((words) => ({
      pattern: `# ${between} # ${words}`,
      read: ([from, to]: readonly Figure[]): Tolerance =>
        from === undefined || to === undefined ? UNREADABLE : onSide(distances(from, to), words),
    })),
  ),
  ...["# - #", "# to #", "between # and #", "between # - #", "from # to #"].map((pattern) => ({
    pattern,
    read: ([from, to]: readonly Figure[]): Tolerance => band(from, to),
  })),
  {
    pattern: "# ( # )",
    read: ([one, other]: readonly Figure[]): Tolerance => {
      const [percent, amount] = one?.unit === "%" ? [one, other] : [other, one];
      if (percent?.unit !== "%" || amount === undefined || amount.unit === "%") return UNREADABLE;
      return { kind: "amount-and-percent", amount, percent: Math.abs(percent.value) };
    },
  },
  ...["# ( # - # )", "# ( # to # )"].map((pattern) => ({
    pattern,
    read: ([percent, from, to]: readonly Figure[]): Tolerance => {
      const limits = band(from, to);
      if (percent?.unit !== "%" || limits.kind !== "band") return UNREADABLE;
      return { kind: "percent-and-band", percent: Math.abs(percent.value), band: limits.band };
    },
  })),
];

/** What its words make no limit of its own. An amount "either way" of both words says no more than the more certain of them. */
export function asDistance(tolerance: Tolerance, distance: Distance): Tolerance {
  if (tolerance.kind === "percent") return { ...tolerance, asLimit: false };
  return tolerance.kind === "figure" ? { distance, ...tolerance } : tolerance;
}

/** A distance that says on which side of the target it lies: "5% below target". */
function onSide(tolerance: Tolerance, words: string): Tolerance {
  const { kind } = tolerance;
  if (kind !== "percent" && kind !== "points" && kind !== "figure") return tolerance;
  // "Above or below" is either.
  const [side, ...others] = new Set(words.split(" ").flatMap((word) => SIDE_WORDS[word] ?? []));
  return side === undefined || others.length > 0 ? tolerance : { ...tolerance, side };
}

/** How far off the target amber begins and ends, in percent. */
function distances(from: Figure, to: Figure): Tolerance {
  if (to.unit !== "%" || !["", "%"].includes(from.unit) || from.value < 0 || from.value >= to.value)
    return UNREADABLE;
  if (from.value === 0) return single(to);
  return { kind: "percent", percent: to.value, from: from.value, asLimit: false };
}

/** What a figure alone says. */
export function single(figure: Figure): Tolerance {
  if (figure.value === 0) return { kind: "none" };
  if (figure.unit === "%") return { kind: "percent", percent: Math.abs(figure.value), asLimit: true };
  return { kind: "figure", figure: { ...figure, value: Math.abs(figure.value) } };
}

function band(first: Figure | undefined, second: Figure | undefined): Tolerance {
  if (first === undefined || second === undefined) return UNREADABLE;
  const [a, b] = sameUnit(first, second);
  if (a.unit !== b.unit) return UNREADABLE;
  return { kind: "band", band: a.value <= b.value ? { from: a, to: b } : { from: b, to: a } };
}

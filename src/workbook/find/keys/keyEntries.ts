import { mayBeStatus } from "../../vocabulary/readStatus";

/** A status that a text names, and what the text then says of it. */
export interface KeyEntry {
  /** "Amber", "At risk", "A"; what it stands for the key's other words may have to say. */
  readonly status: string;
  readonly says: string;
}

/** A key is a line of text, not a report; the cap also bounds the work on any cell. */
export const LONGEST_KEY = 300;

/** Where one part of a line ends and the next may begin with its status. */
const PART = /[;,|\n•·]|\s\/\s|\.\s/;
/** What stands between a status and its meaning. */
const MEANS = /^\s*(.{1,50}?)\s*(?:[:=–—→(]|-\s|\s-)/u;
/** The one status that is known wherever it stands: the others are words of everyday too. */
const AMBER = /\bamber\b/i;
/** A colour ends what is said of another, whether or not a sign stands beside it. */
const COLOUR = /\b(?:green|red|blue|grey|gray|yellow|black|turquoise|white)\b/i;

interface Named {
  readonly status: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The statuses of a key that stands in one cell, each with what is said of it: a status word before a colon, a dash or the like, and
 * "Amber" wherever it stands.
 *
 * @example keyEntries("On track = target met; At risk = within 10%") // [{ status: "On track", says: "target met" }, …]
 */
export function keyEntries(text: string): readonly KeyEntry[] {
  if (text.length > LONGEST_KEY) return [];
  const named = [...openings(text), ...amberIn(text)]
    .sort((a, b) => a.from - b.from)
    // "Amber: amber if within 10%" names it once.
    .filter((one, i, all) => one.status.toLowerCase() !== all[i - 1]?.status.toLowerCase());
  return named.map(({ status, to }, i) => {
    const rest = text.slice(to, named[i + 1]?.from);
    const colour = rest.search(COLOUR);
    return { status, says: (colour < 0 ? rest : rest.slice(0, colour)).replace(/[;,|/\s]+$/, "") };
  });
}

/** The status that is all a cell says, "Amber" or "A ="; null for any other cell. */
export function statusAlone(text: string): string | null {
  if (text.length > LONGEST_KEY) return null;
  const words = text.replace(/[\s:=–—-]+$/u, "");
  return mayBeStatus(words) ? words : null;
}

function openings(text: string): readonly Named[] {
  const found: Named[] = [];
  let from = 0;
  for (const part of text.split(PART)) {
    from = text.indexOf(part, from);
    // "Key: At risk = within 10%": what opens the part need not be the status.
    for (let at = 0; ;) {
      const match = MEANS.exec(part.slice(at));
      if (match === null) break;
      const [whole, words = ""] = match;
      if (mayBeStatus(words)) found.push({ status: words, from: from + at, to: from + at + whole.length });
      at += whole.length;
    }
    from += part.length;
  }
  return found;
}

function amberIn(text: string): readonly Named[] {
  const from = text.search(AMBER);
  return from < 0 ? [] : [{ status: "amber", from, to: from + "amber".length }];
}

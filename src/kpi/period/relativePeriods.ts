import { periodLabels } from "../../wording/kpi/periods";
import {
  halfYearPeriod,
  monthPeriod,
  periodAfter,
  periodBefore,
  quarterPeriod,
  samePeriod,
  YEARLESS,
  yearPeriod,
  type Period,
} from "./calendar";
import type { Heading } from "./periodHeading";
import { RELATIVE_HEADINGS } from "./periodWords";

/** How a heading names the present of a kind: "This quarter"; "This period" where the kind is no regular one. */
export function presentName(kind: Period["kind"]): string {
  const regular = kind === "month" || kind === "quarter" || kind === "half-year" || kind === "term";
  const { phrase } = RELATIVE_HEADINGS.find((one) => one.kind === (regular ? kind : "period")) ?? {
    phrase: "this period",
  };
  return capital(phrase);
}

type Relative = Extract<Heading, { kind: "relative" }>;

/**
 * Headings of a table in which the present has no name of its own beside the past: in "Previous month | Actual" the second is this month.
 * The past must be all of one kind, months or quarters, and nothing else may be the present.
 */
export function withPresent(headings: readonly Heading[]): readonly Heading[] {
  if (headings.some(({ kind }) => kind === "dated" || kind === "yearless" || kind === "two-years"))
    return headings;
  const relative = headings.filter((heading): heading is Relative => heading.kind === "relative");
  const present = relative.filter(({ phrase }) => phrase.offset === 0);
  const past = new Set(
    relative.flatMap(({ phrase: { kind, offset } }) =>
      offset < 0 && kind !== "year" && kind !== "period" ? kind : [],
    ),
  );
  const [kind] = past;
  const [only] = present;
  if (past.size !== 1 || present.length !== 1 || only?.phrase.kind !== "period") return headings;
  const phrase = RELATIVE_HEADINGS.find((one) => one.kind === kind && one.offset === 0);
  return phrase === undefined
    ? headings
    : headings.map((heading) =>
        heading === only ? { ...only, phrase, text: capital(phrase.phrase) } : heading,
      );
}

/**
 * "This quarter" is the quarter of the title, where it names just one; beside dated quarters the one that follows them. Else it is a
 * quarter of no known date, with the heading's own words.
 */
export function relativePeriod(
  heading: Relative,
  titles: readonly Period[],
  dated: readonly Period[],
): Period {
  const { kind, offset } = heading.phrase;
  const fitting = titles.filter((period) =>
    kind === "period" ? period.kind !== "year-to-date" : period.kind === kind,
  );
  const [anchor] = fitting;
  if (anchor !== undefined && fitting.every((period) => samePeriod(period, anchor))) {
    return offset === 0 ? anchor : (periodBefore(anchor, -offset) ?? anchor);
  }
  const beside = besideDated(heading.phrase, dated);
  if (beside !== null) return beside;
  const current = undatedPeriod(kind);
  const period = offset === 0 ? current : (periodBefore(current, -offset) ?? current);
  if (kind === "period")
    return { ...period, label: offset === 0 ? periodLabels.current : periodLabels.previous };
  return { ...period, label: labelOf(heading) };
}

/** The heading's own words where they say it as a sentence does; for "In month" and "Performance this month" it is "This month". */
function labelOf({ text, phrase }: Relative): string {
  if (PLACE_WORDS.test(text)) return text;
  const plain = RELATIVE_HEADINGS.find(
    ({ kind, offset }) => kind === phrase.kind && offset === phrase.offset,
  );
  return capital((plain ?? phrase).phrase);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const PLACE_WORDS = /^(?:this|current|latest|last|previous|prior|same)\b/i;

/** "This quarter" beside "Q1 2024/25" is the second; "Last quarter" beside a single one is the one before it. */
function besideDated({ kind, offset }: Relative["phrase"], dated: readonly Period[]): Period | null {
  const alike = dated.filter((period) => period.kind === kind).sort((a, b) => b.end - a.end);
  const [latest] = alike;
  if (latest === undefined) return null;
  if (offset === 0) return periodAfter(latest);
  return alike.length === 1 ? periodBefore(latest, -offset) : null;
}

function undatedPeriod(kind: Period["kind"]): Period {
  const year = YEARLESS + 1;
  if (kind === "quarter") return quarterPeriod(year, 1);
  if (kind === "half-year") return halfYearPeriod(year, 1);
  if (kind === "year") return yearPeriod(year);
  const month = monthPeriod(year * 12 + 3);
  // The summer term stands for any: only the order of the terms counts.
  return kind === "term" ? { ...month, kind, end: month.start + 4 } : { ...month, kind };
}

import { financialYearOf, YEARLESS } from "../../../kpi/period/calendar";
import { readPeriodHeadings, type Period } from "../../../kpi/period/period";
import type { Shown } from "../../../kpi/reading/shown";
import type { Confidence } from "../finding";
import type { HeaderMatch } from "../headings/headerMatch";
import type { HeaderWording, WordRole } from "../headings/headerWording";
import type { Heading } from "../headings/headings";
import { officersMatch, type HeadingOverride, type HeadingSense } from "../headings/headingSense";
import { accountingPeriods } from "./accountingPeriods";
import { readQualifier } from "./columnPeriod";
import { aboutOthers } from "./othersFigures";
import { setPlansAside } from "./plannedFigures";

/** What a heading alone says about its column, before the columns are compared with each other and with what stands below them. */
export type ColumnDraft =
  | {
      readonly kind: "label";
      readonly heading: Heading;
      readonly wording: HeaderWording;
      readonly match: HeaderMatch;
      /** What the heading says besides: "2023/24" of "Target 2023/24". */
      readonly qualifier: string;
      /** The periods that its place gives it, where others are headed alike (`withPeriodsBeside`); none where its place does not tell. */
      readonly beside?: readonly Period[];
    }
  | {
      readonly kind: "period";
      readonly heading: Heading;
      readonly period: Period;
      readonly confidence: Confidence;
    }
  /** Figures of other councils, a plan, or what stands beside the figures, and no reading of the KPI. */
  | { readonly kind: "others"; readonly heading: Heading }
  /** Words for figures, and no period to be found. */
  | { readonly kind: "figures"; readonly heading: Heading }
  | { readonly kind: "unknown"; readonly heading: Heading };

/** A group heading of these decides over what stands below it: "Target" over "Q1 | Q2" are targets. */
const DECIDING: ReadonlySet<WordRole> = new Set([
  "polarity",
  "target",
  "tolerance",
  "green-limit",
  "travel",
  "long-travel",
  "status",
  "warning",
  "comments",
  "other",
]);

/**
 * Reads the headings of a table together: words first, then periods for those that are no other word's.
 *
 * @param sense What the officer has said of a heading goes before its words.
 * @param titles Texts that stand above the table, and the sheet's name: they may name the year.
 */
export function draftColumns(
  headings: readonly Heading[],
  titles: readonly string[],
  sense: HeadingSense,
): readonly ColumnDraft[] {
  const labels = headings.map((heading) => labelOf(heading, sense.officers(heading.text)));
  const numbered = accountingPeriods(headings.map(({ own }) => own.text));
  const tries = headings.map((heading, i) =>
    labels[i] === null
      ? [
          ...asNumbered(heading, sense.officers(heading.text) === null ? (numbered[i] ?? null) : null),
          ...waysToRead(heading, sense.officers(heading.text)),
        ]
      : [],
  );
  // A target's year is the year of the figures held to it.
  const beside = labels.flatMap((label) => (label?.wording.role === "target" ? [label.qualifier] : []));
  const isSaid = headings.map(({ text }) => sense.officers(text)?.period !== undefined);
  const settled = setAsideUndated(settlePeriods(tries, titles, beside), isSaid);
  const drafts = headings.map((heading, i): ColumnDraft => {
    const label = labels[i];
    if (label !== null && label !== undefined) return label;
    const found = settled[i];
    if (found !== null && found !== undefined) return { kind: "period", heading, ...found };
    const figures = [heading.ownMatch, heading.groupMatch].some((match) => match?.wording.role === "value");
    return { kind: figures ? "figures" : "unknown", heading };
  });
  return setPlansAside(setOthersAside(drafts, sense), sense);
}

/**
 * "England 2023/24" beside "2023/24": the council's own column is the one that does not speak of others. Where every column of figures
 * does, it may be the sheet's subject ("National indicators" over them all), and none is set aside.
 */
function setOthersAside(drafts: readonly ColumnDraft[], sense: HeadingSense): readonly ColumnDraft[] {
  const isOthers = ({ kind, heading }: ColumnDraft): boolean =>
    (kind === "period" || kind === "figures") &&
    sense.officers(heading.text) === null &&
    aboutOthers(heading.text);
  if (!drafts.some((draft) => draft.kind === "period" && !isOthers(draft))) return drafts;
  return drafts.map((draft) => (isOthers(draft) ? { kind: "others", heading: draft.heading } : draft));
}

function labelOf(
  heading: Heading,
  officers: HeadingOverride | null,
): Extract<ColumnDraft, { kind: "label" }> | null {
  if (officers !== null) {
    const match = officersMatch(heading.text, officers);
    if (match === null) return null;
    return { kind: "label", heading, wording: match.wording, match, qualifier: match.rest };
  }
  const { ownMatch: own, groupMatch: group } = heading;
  // "Q1 24/25 (cumulative)" heads figures, and says how they run.
  const isPeriod = own?.wording.role === "cumulative" && readQualifier(own.rest, "", []).period !== null;
  if (own !== null && own.wording.role !== "value" && !isPeriod) {
    const qualifier = group === null ? `${own.rest} ${heading.group}`.trim() : own.rest;
    return { kind: "label", heading, wording: own.wording, match: own, qualifier };
  }
  if (group !== null && DECIDING.has(group.wording.role)) {
    const qualifier = own === null ? heading.own.text.trim() : own.rest;
    return { kind: "label", heading, wording: group.wording, match: group, qualifier };
  }
  return null;
}

const YEAR_ALONE = /^(?:fy\s?)?(?:(?:19|20)\d\d|\d\d(?=\s?[/–-]))(?:\s?[/–-]\s?\d{2,4})?$/i;

interface Way {
  readonly shown: Shown;
  readonly confidence: Confidence;
}

/** The ways to read a heading's period, the likeliest first: with its group, as printed, without its word for figures. */
function waysToRead(heading: Heading, officers: HeadingOverride | null): readonly Way[] {
  const { own, group, ownMatch, groupMatch } = heading;
  const ownText = own.text.trim();
  if (ownText === "" || ownText.length > 120) return [];
  const bareOwn = ownMatch === null ? ownText : ownMatch.rest;
  const bareGroup = groupMatch === null ? group : groupMatch.rest;
  const written = (text: string): Shown => ({ at: own.at, text, value: text, format: "@" });
  const ways: Way[] = [];
  const add = (shown: Shown, confidence: Confidence): void => {
    if (shown.text.trim() !== "") ways.push({ shown, confidence });
  };
  if (officers?.period !== undefined) add(written(officers.period), "certain");
  // A heading with a number of two digits has its own year: the group adds nothing to "Jul-23" but may confuse.
  const ownYear = typeof own.value === "number" || /\d\d/.test(ownText);
  // "2023/24 | Actual 2024/25" under "Quarter 1": the year is only half of the period.
  const halfSaid = YEAR_ALONE.test(bareOwn) && !/\d\d/.test(bareGroup);
  if (bareGroup !== "" && (!ownYear || halfSaid)) add(written(`${bareOwn} ${bareGroup}`), "certain");
  // "Current month" over "Actual" and "Target": the word for figures is half of what the group says.
  if (groupMatch !== null && !ownYear) add(written(`${bareOwn} ${group}`), "certain");
  add(own, "certain");
  if (ownMatch !== null) add(written(bareOwn), "certain");
  if (bareGroup !== "" && ownMatch !== null) add(written(bareGroup), "certain");
  if (ownMatch?.whole === true) add(written(ownMatch.wording.readAs ?? ""), "likely");
  return ways;
}

/** "P01", under "2024/25" or by itself; in "P01 24/25" the year is only half of what it says. */
function asNumbered({ own, group }: Heading, period: string | null): readonly Way[] {
  if (period === null) return [];
  const texts = group === "" ? [period] : [`${period} ${group}`, period];
  return texts.map((text) => ({
    shown: { at: own.at, text, value: text, format: "@" },
    confidence: "likely",
  }));
}

interface Settled {
  readonly period: Period;
  readonly confidence: Confidence;
}

/** All headings are read together, since they explain each other's years; those that say nothing are tried the next way. */
function settlePeriods(
  tries: readonly (readonly Way[])[],
  titles: readonly string[],
  beside: readonly string[],
): readonly (Settled | null)[] {
  const step = tries.map(() => 0);
  for (;;) {
    const ways = tries.map((options, i) => options[step[i] ?? 0]);
    const periods = readPeriodHeadings(
      ways.map((way) => way?.shown ?? NOTHING),
      { titles, beside },
    );
    let again = false;
    tries.forEach((options, i) => {
      const next = (step[i] ?? 0) + 1;
      if ((periods[i] ?? null) === null && next < options.length) {
        step[i] = next;
        again = true;
      }
    });
    if (again) continue;
    return ways.map((way, i) => {
      const period = periods[i] ?? null;
      return way === undefined || period === null ? null : { period, confidence: way.confidence };
    });
  }
}

/**
 * "Actual" beside "Quarter 4 22-23": nothing says whether it is the newer or the same, so it is no period's column. Where no column has
 * a date, "Last period | This period" and "Value" are all there is, and are taken as they stand; so is what the officer has said. "Last year"
 * is no such date: whatever "Actual" beside it is of, it is the newer.
 */
function setAsideUndated(
  settled: readonly (Settled | null)[],
  isSaid: readonly boolean[],
): readonly (Settled | null)[] {
  const dated = settled.some((one) => one !== null && !isUndated(one.period) && !isSomeLastYear(one.period));
  if (!dated) return settled;
  return settled.map((one, i) => (one !== null && isUndated(one.period) && isSaid[i] !== true ? null : one));
}

/** A period of no known length in no named year: what "Value" and "This period" are read as where no title dates them. */
export function isUndated(period: Period): boolean {
  return period.kind === "period" && financialYearOf(period.start) <= YEARLESS + 1;
}

/** "Last year" where nothing tells which: only the years of such headings lie before the one that stands for any. */
function isSomeLastYear({ kind, start }: Period): boolean {
  return kind === "year" && financialYearOf(start) <= YEARLESS;
}

const NOTHING: Shown = { at: "", text: "", value: "", format: "General" };

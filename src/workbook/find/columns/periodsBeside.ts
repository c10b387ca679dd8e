import type { Period } from "../../../kpi/period/period";
import type { ColumnDraft } from "./columnDrafts";
import { readQualifier } from "./columnPeriod";
import { plainHeading } from "../headings/headerMatch";
import type { WordRole } from "../headings/headerWording";
import { isOpenDirection } from "./openDirection";

type LabelDraft = Extract<ColumnDraft, { kind: "label" }>;
type PeriodDraft = Extract<ColumnDraft, { kind: "period" }>;

/** What is written for one period, and so stands once for each: where it cannot be told for which, it is not used. */
const MARKS: ReadonlySet<WordRole> = new Set(["status", "travel", "long-travel", "warning"]);
/** What may as well be the next period's, or the year's: it goes with the marks where it stands as they do. */
const BESIDE_MARKS: ReadonlySet<WordRole> = new Set(["target", "tolerance", "green-limit"]);

/**
 * Gives columns that share one heading the periods that they stand beside: the headings do not tell them apart, their places do. Marks
 * whose places do not tell either are given none, which is no period's.
 *
 * @example "Apr 25 | RAG | May 25 | RAG": the first RAG is April's, the second May's; "RAG | Apr 25 | RAG | May 25": the same.
 */
export function withPeriodsBeside(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const periods = drafts.filter((draft): draft is PeriodDraft => draft.kind === "period");
  if (periods.length < 2) return drafts;
  const labels = periods.map(({ period }) => period.label);
  const placed = new Map<ColumnDraft, LabelDraft>();
  const placesOfMarks = new Set<string>();
  const place = (columns: readonly LabelDraft[], beside: Beside): void => {
    columns.forEach((column, i) => placed.set(column, { ...column, beside: beside[i] ?? [] }));
  };
  const alike = headedAlike(drafts, labels);
  for (const columns of alike.filter((some) => some.every(isMark))) {
    const beside = periodsOf(columns, periods);
    if (beside === null) continue;
    const isTold = beside.some((group) => group.length > 0);
    if (isTold) placesOfMarks.add(placesKey(beside));
    // Under "2024/25" it is that year's at least, and "Direction" may ask which way is good.
    else if (columns.some((column) => isDated(column, labels) || !MARKS.has(column.wording.role))) continue;
    place(columns, beside);
  }
  for (const columns of alike.filter((some) => !some.every(isMark))) {
    const beside = periodsOf(columns, periods);
    if (beside !== null && placesOfMarks.has(placesKey(beside))) place(columns, beside);
  }
  return placed.size === 0 ? drafts : drafts.map((draft) => placed.get(draft) ?? draft);
}

/** For each of some columns, the periods that it stands beside. */
type Beside = readonly (readonly Period[])[];

/** The columns that may be told by their place, by what they are headed. */
function headedAlike(
  drafts: readonly ColumnDraft[],
  labels: readonly string[],
): readonly (readonly LabelDraft[])[] {
  const alike = new Map<string, LabelDraft[]>();
  for (const draft of drafts) {
    if (draft.kind !== "label" || !(isMark(draft) || BESIDE_MARKS.has(draft.wording.role))) continue;
    if (!isOpenToPlace(draft, labels)) continue;
    const key = `${draft.wording.role} ${plainHeading(draft.heading.own.text)}`;
    const group = alike.get(key);
    if (group === undefined) alike.set(key, [draft]);
    else group.push(draft);
  }
  return [...alike.values()].filter((columns) => columns.length > 1);
}

function isMark({ wording, match }: LabelDraft): boolean {
  return MARKS.has(wording.role) || isOpenDirection(match.phrase);
}

function placesKey(beside: Beside): string {
  return beside.map((group) => group.map(({ label }) => label).join(", ")).join("; ");
}

function isDated({ qualifier, match }: LabelDraft, labels: readonly string[]): boolean {
  return readQualifier(qualifier, match.phrase, labels).period !== null;
}

/** Whether no more than a year over them all says what period a column is for. */
function isOpenToPlace({ heading, match, qualifier }: LabelDraft, labels: readonly string[]): boolean {
  const said = readQualifier(qualifier, match.phrase, labels).period;
  if (said === null) return true;
  const isOver = heading.group !== "" && heading.ownMatch === match;
  return isOver && said.kind === "year" && readQualifier(match.rest, match.phrase, labels).period === null;
}

/** The periods of each of these columns, none where it cannot be told; null where they do not stand among the periods. */
function periodsOf(columns: readonly LabelDraft[], all: readonly PeriodDraft[]): Beside | null {
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return null;
  // "Quarterly RAG" stands beside the quarter, whatever else does.
  const { kind } = readQualifier(first.match.rest, first.match.phrase, []);
  const periods = all.filter(({ period }) => kind === null || period.kind === kind);
  const [from, to] = [first.heading.column, last.heading.column];
  const isAmong = periods.some(({ heading }) => heading.column > from && heading.column < to);
  // "Apr 25 | May 25 | RAG | RAG": one each, but nothing says which.
  if (!isAmong) return periods.length === columns.length ? columns.map(() => []) : null;
  const isAfter = periods.some(({ heading }) => heading.column < from);
  const groups: Period[][] = columns.map(() => []);
  let passed = 0;
  for (const { heading, period } of periods) {
    while (passed < columns.length && (columns[passed]?.heading.column ?? 0) < heading.column) passed += 1;
    groups[isAfter ? passed : passed - 1]?.push(period);
  }
  return evenly(groups, isAfter);
}

/**
 * Each column's periods, where all columns have as many; none where they have not. Before the first "RAG" of those that follow their
 * periods, and behind the last of those that precede them, others may stand that have none ("2023/24 | Q1 | RAG | Q2 | RAG").
 */
function evenly<T>(groups: readonly (readonly T[])[], isAfter: boolean): readonly (readonly T[])[] {
  const edge = isAfter ? 0 : groups.length - 1;
  const others = groups.filter((_, i) => i !== edge);
  const size = others[0]?.length ?? 0;
  const isEven = size > 0 && others.every(({ length }) => length === size);
  return groups.map((group, i) => {
    if (!isEven || (groups[edge] ?? []).length < size) return [];
    if (i !== edge) return group;
    return isAfter ? group.slice(group.length - size) : group.slice(0, size);
  });
}

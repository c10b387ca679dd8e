import type { Period } from "../../kpi/period/period";
import type { ColumnDraft } from "./columnDrafts";
import { readQualifier } from "./columnPeriod";
import { plainHeading } from "./headerMatch";
import type { WordRole } from "./headerWording";

type LabelDraft = Extract<ColumnDraft, { kind: "label" }>;
type PeriodDraft = Extract<ColumnDraft, { kind: "period" }>;

/** What is written for one period, and so stands once for each: targets may as well be the year's. */
const MARKS: ReadonlySet<WordRole> = new Set(["status", "travel", "long-travel", "warning"]);

/**
 * Gives columns of marks that share one heading the periods that they stand beside: the headings do not tell them apart, their places do.
 * Where the places do not tell either, they are given none, which is no period's.
 *
 * @example "Apr 25 | RAG | May 25 | RAG": the first RAG is April's, the second May's; "RAG | Apr 25 | RAG | May 25": the same.
 */
export function withPeriodsBeside(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const periods = drafts.filter((draft): draft is PeriodDraft => draft.kind === "period");
  if (periods.length < 2) return drafts;
  const labels = periods.map(({ period }) => period.label);
  const alike = new Map<string, LabelDraft[]>();
  for (const draft of drafts) {
    if (draft.kind !== "label" || !MARKS.has(draft.wording.role) || !isOpenToPlace(draft, labels)) continue;
    const key = `${draft.wording.role} ${plainHeading(draft.heading.own.text)}`;
    alike.set(key, [...(alike.get(key) ?? []), draft]);
  }
  const placed = new Map<ColumnDraft, LabelDraft>();
  for (const marks of alike.values()) {
    const beside = periodsOf(marks, periods);
    if (beside === null) continue;
    marks.forEach((mark, i) => {
      const own = beside[i] ?? [];
      // Under "2024/25" it is that year's at least.
      if (own.length > 0 || readQualifier(mark.qualifier, mark.match.phrase, labels).period === null)
        placed.set(mark, { ...mark, beside: own });
    });
  }
  return placed.size === 0 ? drafts : drafts.map((draft) => placed.get(draft) ?? draft);
}

/** Whether no more than a year over them all says what period a column is for. */
function isOpenToPlace({ heading, match, qualifier }: LabelDraft, labels: readonly string[]): boolean {
  const said = readQualifier(qualifier, match.phrase, labels).period;
  if (said === null) return true;
  const isOver = heading.group !== "" && heading.ownMatch === match;
  return isOver && said.kind === "year" && readQualifier(match.rest, match.phrase, labels).period === null;
}

/** The periods of each of these columns, none where it cannot be told; null where they do not stand among the periods. */
function periodsOf(
  marks: readonly LabelDraft[],
  all: readonly PeriodDraft[],
): readonly (readonly Period[])[] | null {
  const [first] = marks;
  if (first === undefined || marks.length < 2) return null;
  // "Quarterly RAG" stands beside the quarter, whatever else does.
  const { kind } = readQualifier(first.match.rest, first.match.phrase, []);
  const periods = all.filter(({ period }) => kind === null || period.kind === kind);
  const at = marks.map(({ heading }) => heading.column);
  const [from, to] = [at[0] ?? 0, at.at(-1) ?? 0];
  if (!periods.some(({ heading }) => heading.column > from && heading.column < to)) return null;
  const isAfter = periods.some(({ heading }) => heading.column < from);
  const groups = at.map((column, i) => {
    const [low, high] = isAfter ? [at[i - 1] ?? -1, column] : [column, at[i + 1] ?? Infinity];
    return periods.filter(({ heading }) => heading.column > low && heading.column < high);
  });
  const beside = evenly(groups, isAfter);
  return beside.map((group) => group.map(({ period }) => period));
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

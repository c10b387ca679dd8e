import { wordsBeside } from "../../../kpi/period/wordsBeside";
import { matchHeading, plainHeading, type HeaderMatch } from "../headings/headerMatch";
import { listed } from "../headings/headerWording";
import type { HeadingSense } from "../headings/headingSense";
import type { ColumnDraft } from "./columnDrafts";
import { saysNoMore } from "./othersFigures";

/** Words beside a period by which its figures are what was meant to be reached: "Q3 2025/26 plan". */
const PLANS: readonly string[] = listed("plan, plans, planned");
/** The same of money, places and limits, which need not be what a KPI is held to. */
const ALLOWED: readonly string[] = listed(
  "budget, budgets, budgeted, bid, bids, ceiling, cap, quota, quotas, allocation, allocated",
);
/** What was reached, whatever it was meant to be: "Q2 2025/26 budget spent". */
const REACHED: ReadonlySet<string> = new Set(
  listed(
    "actual, actuals, outturn, achieved, delivered, completed, spent, spend, result, results, performance",
  ),
);

/**
 * "Q3 2025/26 plan" beside "Q2 2025/26": what is planned is no reading, however late its period. In a table without a target the plan for
 * a period is its target. Where no column of figures is headed by its period alone ("Planned works Q2 | Other works Q2"), all stay.
 */
export function setPlansAside(drafts: readonly ColumnDraft[], sense: HeadingSense): readonly ColumnDraft[] {
  const isOwn = (draft: ColumnDraft): boolean =>
    draft.kind === "period" && saysNoMore(draft.heading.own.text);
  if (!drafts.some(isOwn)) return drafts;
  const hasTarget = drafts.some((draft) => draft.kind === "label" && draft.wording.role === "target");
  return drafts.map((draft) => {
    const { heading } = draft;
    if (draft.kind !== "period" || isOwn(draft) || sense.officers(heading.text) !== null) return draft;
    const said = wordsBeside(heading.own.text);
    if (!says(said, [...PLANS, ...ALLOWED]) || hasReached(heading.own.text)) return draft;
    const match = hasTarget || !says(said, PLANS) ? null : asTarget(draft.period.label);
    if (match === null) return { kind: "others", heading };
    return { kind: "label", heading, wording: match.wording, match, qualifier: match.rest };
  });
}

function says(words: readonly string[], some: readonly string[]): boolean {
  return words.some((word) => some.includes(word));
}

function hasReached(heading: string): boolean {
  return plainHeading(heading)
    .split(" ")
    .some((word) => REACHED.has(word));
}

/** Read as "Quarter 3 2025-26 profile" is. */
function asTarget(period: string): HeaderMatch | null {
  return matchHeading(`${period} profile`);
}

import { isUndated } from "./columns/columnDrafts";
import type { ColumnFinding, SingleRole } from "./finding";
import { matchHeading, plainHeading } from "./headings/headerMatch";
import { listed } from "./headings/headerWording";

/** Lists that stand beside the KPIs in a performance workbook, with the headings that give them away. */
const REGISTERS: readonly (readonly string[])[] = [
  listed(`
    risk, risks, likelihood, probability, impact, consequence, proximity, mitigation, mitigations, mitigating actions, controls,
    inherent, residual, gross score, net score, target score, target risk
  `),
  listed(`
    action, actions, milestone, milestones, task, tasks, deadline, due date, target date, completion date, start date, end date,
    project, workstream, deliverable, deliverables, percent complete
  `),
  listed(`
    budget, forecast, variance, virement, virements, expenditure, spend, income, savings, underspend, overspend, cost centre
  `),
  listed("post, post title, job title, grade, fte, employee, line manager, salary, contract, start date"),
  listed("asset, serial no, serial number, make, model, location, condition, purchase date, warranty"),
  listed("received, complainant, enquirer, case no, case number, date closed, decision"),
];
const FEWEST_HEADINGS = 2;

/** Whether a text heads a column of such a list. */
export function isRegisterHeading(text: string): boolean {
  const plain = plainHeading(text);
  return REGISTERS.some((headings) => headings.includes(plain));
}

/** A ref or description so headed is a KPI's, whatever stands beside it. */
const KPI_HEADING = /\b(?:kpis?|pis?|indicators?|measures?|metrics?)\b/;

/** "another-register": the headings of a risk register, an action plan, a budget; "too-little": nothing that a figure can be rated by. */
export type NoKpiTable = "another-register" | "too-little";

/**
 * Whether columns that look like a KPI table's are another list's; null where they are a KPI table's.
 *
 * Figures headed "Score" or "Actual" only, without a period of their own, are a KPI's where a target, a polarity or a tolerance stands
 * beside them; with a status or an arrow alone they may be anything. Two headings of another list ("Likelihood", "Impact") outweigh a
 * target, unless the KPIs are named as such or the figures have dates of their own; a heading of that list ("Target score") counts for
 * nothing then.
 *
 * @example "Risk ref | Risk | Likelihood | Impact | Score | Target score | Status" // "another-register"
 * @example "Value | Target | Status | Short trend" // null
 */
export function notKpiTable(columns: readonly ColumnFinding[]): NoKpiTable | null {
  const register = registerOf(columns);
  const judges = (role: SingleRole): boolean =>
    columns.some(
      (column) =>
        column.role === role &&
        column.used &&
        (register === null || (column.confidence === "certain" && !isOf(register, column))),
    );
  if (judges("polarity") || judges("tolerance")) return null;
  const named = columns.some(
    ({ role, used, heading }) =>
      (role === "ref" || role === "description") && used && KPI_HEADING.test(plainHeading(heading)),
  );
  const other = register !== null && !named;
  const dates = datesOf(columns);
  if (judges("target")) return other && dates !== "own" ? "another-register" : null;
  if (other) return "another-register";
  return dates === "own" || (dates === "title" && named) ? null : "too-little";
}

function registerOf(columns: readonly ColumnFinding[]): readonly string[] | null {
  const labels = columns.filter(({ role }) => role !== "period");
  return (
    REGISTERS.find(
      (register) => labels.filter((column) => isOf(register, column)).length >= FEWEST_HEADINGS,
    ) ?? null
  );
}

function isOf(register: readonly string[], column: ColumnFinding): boolean {
  const plain = ` ${plainHeading(column.heading)} `;
  return register.some((phrase) => plain.includes(` ${phrase} `));
}

/** Whether a column of figures names its period itself, has it from the sheet's title ("Score" under "Quarter 1 2023/24"), or has none. */
function datesOf(columns: readonly ColumnFinding[]): "own" | "title" | "none" {
  const dated = columns.filter(
    ({ role, used, period }) => role === "period" && used && period !== null && !isUndated(period),
  );
  if (dated.length === 0) return "none";
  const generic = (heading: string): boolean => {
    const match = matchHeading(heading);
    return match?.wording.role === "value" && match.whole;
  };
  return dated.every(({ heading }) => generic(heading)) ? "title" : "own";
}

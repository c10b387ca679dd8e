import type { QueryCode } from "../../kpi/query";
import type { ColumnRole } from "../finding";

/** All there are, so that what is stored can be checked; the compiler keeps the lists complete. */
const ROLES: Readonly<Record<ColumnRole, true>> = {
  ref: true,
  description: true,
  polarity: true,
  target: true,
  tolerance: true,
  "green-limit": true,
  travel: true,
  "long-travel": true,
  status: true,
  warning: true,
  section: true,
  breakdown: true,
  cumulative: true,
  comments: true,
  period: true,
  other: true,
  unknown: true,
};

const CODES: Readonly<Record<QueryCode, true>> = {
  "typing-slip": true,
  "unit-differs": true,
  unreadable: true,
  "brackets-or-minus": true,
  "several-readings": true,
  "period-differs": true,
  "cell-error": true,
  "polarity-missing": true,
  "polarity-none-with-target": true,
  "polarity-unreadable": true,
  "target-missing": true,
  "target-unreadable": true,
  "several-targets": true,
  "target-contradicts-polarity": true,
  "target-boundary": true,
  "target-period-differs": true,
  "target-to-date-unknown": true,
  "target-disagrees": true,
  "tolerance-unreadable": true,
  "tolerance-two-meanings": true,
  "tolerance-on-good-side": true,
  "tolerance-is-a-date": true,
  "part-period": true,
  "green-limit-unreadable": true,
  "comparison-missing": true,
  "quarter-unknown": true,
};

export function isColumnRole(value: unknown): value is ColumnRole {
  return typeof value === "string" && Object.hasOwn(ROLES, value);
}

export function isQueryCode(value: unknown): value is QueryCode {
  return typeof value === "string" && Object.hasOwn(CODES, value);
}

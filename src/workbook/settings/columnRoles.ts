import type { ColumnRole } from "../find/finding";

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
  frequency: true,
  comments: true,
  period: true,
  other: true,
  unknown: true,
};

export function isColumnRole(value: unknown): value is ColumnRole {
  return typeof value === "string" && Object.hasOwn(ROLES, value);
}

import { listed, type HeaderWording } from "./headerWording";

/** Headings of the columns we may write: direction of travel, status and tolerance warning. */
export const WRITTEN_WORDS: readonly HeaderWording[] = [
  {
    role: "travel",
    strength: "clear",
    example: "Direction of Travel (since previous period)",
    phrases: listed(`
      direction of travel, direction of travel since previous period,
      direction of travel since last period, direction of travel since last quarter,
      direction of travel since last month, dot, d o t, travel, short trend, short term trend,
      short term dot, short term direction of travel, change in performance, trend since last period,
      trend since last quarter, trend since last month, change since last period,
      change since last quarter, change since last month, change since previous period,
      change since previous quarter, change since previous month, change from last period,
      change from last quarter, change from last month, change from previous period,
      change from previous quarter, change from previous month, movement since last period,
      movement since last quarter, movement since last month, movement since previous period,
      compared to last period, compared to last quarter, compared to last month,
      compared to previous period, compared to previous quarter, compared with last period,
      compared with last quarter, compared with last month, compared with previous period,
      compared with previous quarter, compared with previous month, compared to previous month,
      change on last period, change on last quarter, change on last month, change on previous period,
      change on previous quarter, change on previous month, change v last period, change v last quarter,
      change v last month, change v previous period, change v previous quarter, change v previous month,
      change vs last period, change vs last quarter, change vs last month, change vs previous period,
      change vs previous quarter, change vs previous month
    `),
  },
  {
    role: "travel",
    strength: "usual",
    example: "Trend",
    phrases: listed("trend, trend arrow, performance trend, movement"),
  },
  {
    role: "travel",
    strength: "usual",
    mayBe: "target",
    example: "Trajectory",
    phrases: listed("trajectory"),
  },
  {
    role: "travel",
    strength: "alone",
    example: "Change",
    phrases: listed("change, arrow, arrows, improving"),
  },
  {
    role: "long-travel",
    strength: "clear",
    example: "Long trend",
    phrases: listed(`
      long trend, long term trend, long term dot, long term direction of travel, annual trend,
      annual direction of travel, trend since last year, change since last year, change from last year,
      change since same period last year, change since same quarter last year, change on last year,
      change on previous year, change v last year, change vs last year,
      compared to last year, compared with last year, compared to same period last year,
      compared with same period last year, compared to same quarter last year,
      compared with same quarter last year, direction of travel since last year,
      direction of travel since same period last year, direction of travel since same quarter last year,
      direction of travel since previous year, year on year trend, year on year change, yoy
    `),
  },
  {
    role: "travel",
    strength: "clear",
    unused: true,
    example: "Previous direction of travel",
    phrases: listed("previous direction of travel, previous dot, last direction of travel"),
  },
  {
    role: "status",
    strength: "clear",
    example: "RAG status",
    phrases: listed(`
      status, rag, r a g, brag, ragb, ragg, rag status, rag rating, brag status, brag rating,
      current status, current rag, performance status, performance rating, performance rag, status rag,
      target met, target achieved, met target, is target met, target hit, meeting target,
      achieving target, tolerance status, traffic light,
      traffic light status
    `),
  },
  {
    role: "status",
    strength: "alone",
    example: "Progress",
    phrases: listed(
      "progress, on target, within tolerance, in tolerance, rating, alert status, traffic lights, met, achieved, colour, rated",
    ),
  },
  {
    role: "warning",
    strength: "clear",
    example: "Tolerance warning",
    phrases: listed(`
      tolerance warning, tolerance warnings, out of tolerance, outside tolerance, tolerance alert,
      tolerance breach, exception warning, performance alert, performance warning
    `),
  },
  {
    role: "warning",
    strength: "alone",
    example: "Warning",
    phrases: listed("warning, warnings, alert, alerts, exception, exceptions, flag, flags"),
  },
];

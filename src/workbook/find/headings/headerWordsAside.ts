import { listed, type HeaderWording } from "./headerWording";

/** Headings of what stands beside the figures: known, so that they are not mistaken for what a KPI is judged by. */
export const ASIDE_WORDS: readonly HeaderWording[] = [
  // ── words about it ──
  {
    role: "comments",
    strength: "clear",
    example: "Commentary",
    phrases: listed(`
      comment, comments, commentary, narrative, officer comment, officer comments, service comment,
      service comments, management comment, management action, reason for variance, reasons for variance,
      explanation of variance, variance explanation, explanation, corrective action, corrective actions,
      improvement action, improvement actions, action taken, actions taken, remedial action,
      mitigating action, mitigation, supporting text, supporting information, additional information,
      progress update, latest note, history note
    `),
  },

  {
    role: "comments",
    strength: "alone",
    example: "Notes",
    phrases: listed(`
      reason, reasons, action, actions, context, note, notes, update, insight, summary
    `),
  },

  // ── known, and not to be mistaken for any of the above ──
  {
    role: "other",
    strength: "clear",
    example: "Key Commitment",
    phrases: listed(`
      key commitment, commitment, corporate priority, council priority, priority, priorities,
      strategic priority, theme, strategic theme, objective, objectives, strategic objective,
      corporate objective, council plan, corporate plan, corporate plan priority,
      link to corporate plan, infographic, infographic chart, chart, graph, sparkline, trend chart,
      trend graph, trend line, trendline
    `),
  },
  {
    role: "other",
    strength: "clear",
    mayBe: "target",
    example: "Ambition",
    phrases: listed("ambition, ambitions, our ambition, national ambition"),
  },
  {
    role: "other",
    strength: "clear",
    example: "Statutory Reporting Required? (Yes / No)",
    phrases: listed(`
      statutory, statutory reporting, statutory reporting required, statutory indicator,
      statutory measure, benchmark, benchmarks, benchmarking, benchmark target, comparator, comparators,
      national average, regional average, england average, london average,
      statistical neighbours, statistical neighbour average, statistical neighbours average,
      nearest neighbour, nearest neighbours, nearest neighbour average, nearest neighbours average,
      neighbour average, neighbours average, comparator average, county average, unitary average,
      cipfa average, cipfa nearest neighbours, cipfa nearest neighbour average, cipfa nearest neighbours average,
      family group average, family average, family group, quartile, quartile position,
      baseline, baseline year
    `),
  },
  // What the government steps in at, which is no part of a council's own scale.
  {
    role: "other",
    strength: "clear",
    example: "Designation threshold",
    phrases: listed(`
      designation threshold, designation thresholds, designation criteria, designation criterion, designation level, designation limit,
      threshold for designation, criteria for designation
    `),
  },
  // The least that a law or the government asks for: some councils end amber there.
  {
    role: "other",
    strength: "clear",
    mayBe: "amber-limit",
    example: "Statutory minimum",
    phrases: listed(`
      statutory minimum, statutory maximum, statutory threshold, statutory limit, statutory minimum standard, intervention threshold,
      intervention thresholds, government threshold, government minimum, government minimum standard, government intervention threshold,
      minimum standard government, minimum standard national, dluhc threshold, mhclg threshold, dluhc intervention threshold,
      mhclg intervention threshold, national minimum, national minimum standard, national threshold, minimum national standard
    `),
  },
  {
    role: "other",
    strength: "clear",
    example: "Lead officer",
    phrases: listed(`
      measure owner, indicator owner, target owner, data owner, kpi owner, lead officer,
      responsible officer, accountable officer, responsible person, head of service, service lead,
      assistant director, service director, corporate director, executive member, cabinet member,
      lead member, portfolio holder, assigned to, managed by, collected by
    `),
  },
  {
    role: "other",
    strength: "clear",
    example: "Data source",
    phrases: listed(`
      reporting period, time period, unit of measure, unit of measurement, data type, measure type,
      indicator type, kpi type, data source, source of data, data quality, data quality rating,
      last updated, date updated, due date, target date, data date, numerator, denominator, sample size,
      methodology, method of calculation, rationale, why is this important, why we measure this,
      calculation type
    `),
  },
  {
    role: "other",
    strength: "clear",
    example: "Previous year's target",
    phrases: listed(`
      previous target, previous year target, previous years target, last year target, last years target,
      prior year target, target last year, target previous year, next year target, next years target,
      future target, proposed target, stretch target, stretched target, aspirational target, aspiration target, ambition target, target setting, target rationale, target type,
      target source, target range upper, upper tolerance, upper threshold, upper limit, previous status,
      previous rag, previous rag status, previous rag rating, last rag, last status, status last period,
      status last quarter, rag last period, rag last quarter, rag last month, previous quarter rag,
      previous quarter status, previous period rag, previous period status, last quarter rag,
      last quarter status, last period rag, last period status, forecast status, forecast rag,
      data status, validation status
    `),
  },
  {
    role: "other",
    strength: "clear",
    example: "Variance from target",
    phrases: listed(`
      variance, target variance, variance from target, variance to target, variance against target,
      variance from last period, variation, difference, difference from target, gap to target,
      distance from target, of target, of target achieved, percent of target, percentage of target,
      percent change, percentage change, performance against target, performance vs target,
      performance to target, actual vs target, actual v target, against target, vs target,
      over under target, forecast, year end forecast, forecast year end, forecast outturn, projection,
      projected, projected year end, projected outturn, predicted, predicted outturn
    `),
  },
  {
    role: "other",
    strength: "alone",
    example: "Unit",
    phrases: listed(`
      owner, lead, officer, manager, director, outcome, outcomes, picture, image, icon, england,
      national, regional, rank, ranking, unit, units, format, source,
      confidence, date, num, den, population, weighting, weight, formula, calculation, average, mean,
      estimate, gap
    `),
  },
  {
    role: "other",
    strength: "alone",
    example: "Type",
    maybeName: true,
    phrases: listed("type, region"),
  },
  // "Ward link": where more is to be found, and no ward.
  {
    role: "other",
    strength: "usual",
    example: "Web link",
    phrases: listed("link, links, hyperlink, hyperlinks, web link, url"),
  },
];

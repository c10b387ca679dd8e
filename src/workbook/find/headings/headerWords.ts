import { listed, type HeaderWording } from "./headerWording";
import { ASIDE_WORDS } from "./headerWordsAside";
import { LIMIT_WORDS } from "./headerWordsLimits";
import { POLARITY_WORDS } from "./headerWordsPolarity";
import { WRITTEN_WORDS } from "./headerWordsWritten";

/**
 * How UK councils head the columns of a performance sheet. To teach the add-in a wording, add it to its line (or a line for a new
 * shade of meaning) and a test beside it. Longer phrases go before shorter ones: "tolerance warning" is not a tolerance.
 */
export const HEADER_WORDS: readonly HeaderWording[] = [
  // ── which KPI ──
  {
    role: "ref",
    strength: "clear",
    example: "Ref No.",
    phrases: listed(`
      ref, ref no, ref number, reference, reference no, reference number, unique ref, unique reference,
      pi ref, pi code, pi no, pi number, pi id, kpi ref, kpi reference, kpi code, kpi no, kpi number,
      kpi id, measure id, measure ref, measure reference, measure no, measure number, measure code,
      indicator id, indicator ref, indicator reference, indicator no, indicator number, indicator code,
      performance indicator ref, performance indicator code, performance indicator no,
      performance measure ref, short code, metric id, metric ref
    `),
  },
  {
    role: "ref",
    strength: "alone",
    example: "No.",
    phrases: listed("no, nos, number, id, code, item, item no"),
  },
  {
    role: "description",
    strength: "clear",
    example: "Description of Performance Indicator",
    phrases: listed(`
      description of performance indicator, description of indicator, description of measure,
      description of kpi, performance indicator description, indicator description, measure description,
      kpi description, performance indicator, performance indicators,
      key performance indicator, key performance indicators, performance measure, performance measures,
      key performance measure, indicator name, indicator title, measure name, measure title, kpi name,
      kpi title, pi name, pi title, name of indicator, name of measure, title of indicator,
      success measure, measure of success, measures of success, what we measure, what are we measuring,
      what is measured, performance criteria, service standard, performance metric,
      short name, full name, name of kpi, code and title, code and name, ref and title,
      code and description, ref and description, title of measure, title of kpi, pi description,
      indicator and description, measure and description
    `),
  },
  {
    role: "description",
    strength: "usual",
    example: "Measure",
    maybeRef: true,
    phrases: listed("measure, measures, indicator, indicators, kpi, kpis, pi, pis, metric, metrics"),
  },
  {
    role: "description",
    strength: "usual",
    example: "Title",
    phrases: listed("title"),
  },
  {
    role: "description",
    strength: "alone",
    example: "Criteria",
    phrases: listed(`
      criteria, criterion, description, name, definition, detail, details, standard
    `),
  },

  // ── what it is judged by ──
  ...POLARITY_WORDS,
  {
    role: "target",
    strength: "clear",
    example: "Target 2023/24",
    phrases: listed(`
      target, targets, current target, target value, target figure, target level, target score, target rate,
      target performance, target outturn, target result, performance target,
      corporate target, local target, annual target, quarterly target,
      monthly target, year end target, profiled target, target to date, target ytd, ytd target,
      profile to date, profile ytd, planned to date, plan to date, expected to date, profile target, target profile
    `),
  },
  {
    role: "target",
    strength: "usual",
    example: "Sep-24 Profile",
    phrases: listed("profile, profiled"),
  },
  {
    role: "target",
    strength: "alone",
    example: "Goal",
    phrases: listed(`
      goal, plan, standard to meet, planned, national standard, operational standard, required standard, constitutional standard,
      national target, government target, england target, england standard, trust plan, local trajectory, trust trajectory,
      agreed trajectory, planned trajectory, improvement trajectory, target trajectory, local standard, local ambition
    `),
  },
  ...LIMIT_WORDS,

  // ── where it belongs ──
  {
    role: "section",
    strength: "clear",
    example: "Service area",
    phrases: listed(`
      service area, directorate, department, division, portfolio, portfolio area, business unit,
      business area
    `),
  },
  {
    role: "section",
    strength: "alone",
    example: "Service",
    phrases: listed("service, section, team, unit name"),
  },
  {
    role: "breakdown",
    strength: "clear",
    example: "Area",
    phrases: listed(`
      breakdown, split by, split, sub measure, sub indicator, sub category, subcategory, locality,
      geographical area, ward, district
    `),
  },
  {
    role: "breakdown",
    strength: "alone",
    example: "Category",
    phrases: listed("area, category, group, cohort"),
  },

  // ── what is declared about it ──
  {
    role: "cumulative",
    strength: "clear",
    example: "Cumulative (Y/N)",
    phrases: listed(`
      cumulative, cumulative y n, cumulative yes no, cumulative measure, cumulative indicator, cumulative kpi,
      cumulative or snapshot, cumulative figure, is it cumulative, is this cumulative, is the measure cumulative
    `),
  },

  {
    role: "frequency",
    strength: "clear",
    example: "Reporting frequency",
    phrases: listed(`
      frequency, reporting frequency, collection frequency, frequency of reporting, frequency of collection, reporting cycle,
      how often reported, how often is it reported, reported how often, periodicity, freq, frq, reporting freq, report freq, report frequency,
      collection freq, freq of reporting, freq of collection, data frequency, frequency of data, update frequency, frequency of update,
      frequency of updates, measurement frequency, frequency of measurement, monitoring frequency, frequency of monitoring, review frequency,
      collection cycle, how often, how often measured, how often collected, monthly quarterly annual, monthly quarterly annually
    `),
  },
  {
    role: "frequency",
    strength: "alone",
    example: "Reported",
    phrases: listed("reported, collected, measured, cycle, reporting, m q a, m q y"),
  },

  // ── figures ──
  {
    role: "value",
    strength: "usual",
    readAs: "Value",
    example: "Actual",
    phrases: listed(`
      value, actual, actuals, actual value, actual performance, result, results, outturn, out turn,
      performance, figure, score, reading
    `),
  },
  {
    role: "value",
    strength: "usual",
    readAs: "Year to date",
    example: "Actual to date",
    phrases: listed(
      "actual to date, actuals to date, achieved to date, delivered to date, performance to date",
    ),
  },
  {
    role: "value",
    strength: "usual",
    readAs: "This period",
    example: "Current performance",
    phrases: listed(`
      current value, current, current performance, current figure, current actual, current result,
      current period, latest, latest value, latest performance, latest figure, latest actual,
      latest result, latest data, latest outturn
    `),
  },
  {
    role: "value",
    strength: "usual",
    readAs: "Last period",
    example: "Previous performance",
    phrases: listed(`
      previous, previous value, previous performance, previous figure, previous actual, previous result,
      previous outturn, previous period, prior period, prior performance, last value, last performance,
      last result, last actual
    `),
  },

  ...WRITTEN_WORDS,
  ...ASIDE_WORDS,
];

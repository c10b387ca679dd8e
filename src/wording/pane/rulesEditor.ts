/** Changing a rule set: its statuses, its arrows, and what only a rules file can change. */
import { count } from "./numbers";

// Statuses

export const STATES_HEADING = "Statuses, best first";
export const STATE_NAME = "Name";
export const STATE_LETTER = "Letter";
export const NAME_NEEDED = "Give a name of up to 30 characters.";
export const LETTER_NEEDED = "One or two letters";
export const NEW_STATUS = "New status";
/** "Status 2: Amber" */
export function stateHeading(place: number, name: string): string {
  return `${place}. ${name}`;
}
/** The name of a field of one status, for those who hear it alone: "Amber: Letter". */
export function ofState(status: string, field: string): string {
  return `${status}: ${field}`;
}
/** With the line below it one sentence: which limit, and on which side of it the figures stand that the status takes. */
export const REACHES = "Limit: how far from the target";
export const DISTANCES = {
  target: "the target itself",
  tolerance: "the row’s own tolerance",
  tolerances: "times the row’s tolerance",
  relative: "% of target, for all rows",
  points: "percentage points, for all rows",
  amount: "in the KPI’s unit, for all rows",
} as const;
/** Beside the tolerance for blank cells: who goes by it, and where to set one for all. "Amber reaches to the row’s own tolerance: …" */
export function toleranceUsed(status: string): string {
  return `The limit of ${status} is the row’s own tolerance: what its tolerance cell says, or this where the cell is blank. For one tolerance on all rows, whatever their cells say, choose it under ${status}, “${REACHES}”.`;
}
export const TOLERANCE_UNUSED =
  "No status above has the row’s own tolerance as its limit, so tolerance cells are not used.";
export const SIDE = "Takes figures that are";
/** The limit of the first two is on the worse side of the target, that of the next two on the better side. */
export const SIDES = {
  within: "no worse than the limit",
  lessThan: "better than the limit",
  betterBy: "better than target by that or more",
  betterByMoreThan: "better than target by more than that",
  none: "given by words only, no limit",
  file: "as the rules file says",
} as const;
export const TAKES_THE_REST = "Takes every figure that is worse than the statuses above.";
/** "Also by these words: Complete, Done." */
export function alsoByWords(words: readonly string[]): string {
  return `Also by words: ${words.join(", ")}`;
}
export const MOVE_UP = "Up";
export const MOVE_DOWN = "Down";
export const REMOVE_STATE = "Remove";
export const ADD_STATE = "Add a status";
export function moveUpName(status: string): string {
  return `Move ${status} up`;
}
export function moveDownName(status: string): string {
  return `Move ${status} down`;
}
export function removeStateName(status: string): string {
  return `Remove ${status}`;
}
export const WITHOUT_FILL = "No fill";
export function withoutFillName(status: string): string {
  return `No fill for ${status}`;
}
export const OUTSIDE_FROM = "Outside tolerance";
export const OUTSIDE_NONE = "No status";
/** "Red", "Amber and worse" */
export function andWorse(status: string, last: boolean): string {
  return last ? status : `${status} and worse`;
}

// Direction of travel

export const TRAVEL_HEADING = "Direction of travel";
export const GIVEN_LABEL = "Arrows";
export const GIVEN = {
  always: "On every row",
  "not-for-cumulative": "Not where figures run up from April",
  never: "Off",
} as const;
export const JUDGED_LABEL = "Say whether a change is better or worse";
export const COMPARED_LABEL = "Compared with";
export const COMPARED = {
  "period-before": "The period before",
  "same-period-last-year": "The same period last year",
  "average-before": "The average of the last periods",
} as const;
export const LONG_LABEL = "Long-term arrow, compared with";
export const NO_LONG = "No long-term arrow";
/** "The column “2022-23 outturn”" */
export function comparedColumn(heading: string): string {
  return `The column “${heading}”`;
}
export const PERIODS_LABEL = "How many periods";
export const PERIODS_NEEDED = "Type a whole number from 2 to 12.";
export const NO_CHANGE_LABEL = "A change no larger than this is no change";
export const NO_CHANGE_KINDS = {
  relative: "% of the figure before",
  amount: "in the figure’s own unit",
  none: "Any change counts",
} as const;
export const ON_TARGET_LABEL = "Worse than before but still on target is amber";

// Steps by how the figure moved

export const STEPS_HEADING = "Steps by direction of travel";
export const STEPS_LINE = "A status can become the next one by how the figure moved.";
export const ADD_STEP = "Add a step";
export function stepHeading(place: number): string {
  return `Step ${count(place)}`;
}
export function removeStepName(place: number): string {
  return `Remove step ${count(place)}`;
}
export const STEP_FROM_LABEL = "From the status";
export const STEP_TO_LABEL = "It becomes";
export const STEP_TO = { better: "One better", worse: "One worse" } as const;
export const STEP_WHEN_LABEL = "Where the figure is";
export const STEP_WHEN = {
  improved: "Better",
  "improved-or-same": "Better or the same",
  "not-far-worse": "No worse than is acceptable",
  "not-improved": "Not better",
  worse: "Worse",
  "far-worse": "Worse than is acceptable",
} as const;
export const STEP_BASELINE_LABEL = "Compared with";
/** "The average of the last 3 periods" */
export function averageOf(periods: number): string {
  return `The average of the last ${count(periods)} periods`;
}
export const STEP_UNKNOWN_LABEL = "Where that figure is missing";
export const STEP_UNKNOWN = {
  ask: "Ask",
  stay: "The status stays",
  change: "It becomes so too",
} as const;

// Quarters

export const TARGET_APPLIES_LABEL = "The target applies in";
export const TARGET_APPLIES = { every: "Every period", some: "These quarters only" } as const;
export const QUARTERS_LABEL = "Quarters of the financial year";
export const QUARTERS = {
  1: "1: April to June",
  2: "2: July to September",
  3: "3: October to December",
  4: "4: January to March",
} as const;
export const QUARTERS_NEEDED = "Tick at least one quarter.";
export const OTHER_QUARTERS_LABEL = "In the other quarters a row is";
export const OTHER_QUARTERS = { "not-rated": "Not rated", tracking: "Tracking only" } as const;

// A number alone in a tolerance cell

export const BARE_LABEL = "“2” in a tolerance cell means";
export const BARE = {
  ask: "Ask",
  relative: "2% of the target",
  amount: "2 in the figure’s own unit",
  "last-amber": "The last figure that is amber",
} as const;

// What only a file can change

export const FILE_ONLY_HEADING = "Only in a rules file";
export const FILE_ONLY =
  "Words that earn a status, arrow signs and their colours, names of the unrated statuses, and a baseline column.";
export const FILE_ONLY_KEPT = "What your rules have of these is kept as it is.";
export const FILE_ONLY_HELP = "How to change them";
/** The add-in's own help page, at the part about rules files. */
export const FILE_ONLY_LINK = "support.html#rules-file";

/** "How it works": the monthly round, what the marks mean, and what to do if something looks wrong. */

/** The monthly round, in its order. */
export const ROUND_HEADING = "Each month";
export const ROUND = [
  "Open the sheet. The top of this pane says which period is evaluated and what it is compared with; “Change” picks another.",
  "Choose “Evaluate sheet”. “Preview” first lists every cell that would change.",
  "“Outside” lists what is out of tolerance. Choose a row to go to its cell; choose a cell in Excel to see why it has its colour.",
  "“Attention” lists what could not be decided. Answer with the buttons: an answer is kept, and asked again only if the cell changes.",
  "Before you publish, choose “Check the sheet” in the menu (…). It compares what stands on the sheet with the rules and writes nothing.",
] as const;

export const MARKS_HEADING = "What the marks mean";
/** Above the statuses of the rules in force. */
export function statusesOf(rules: string): string {
  return `Statuses, best first, by the rules “${rules}”:`;
}
export const UNRATED = "No colour, and why:";
/** What each status without a rating means. */
export const UNRATED_MEANS = {
  tracking: "The KPI is followed and has no target.",
  "target-under-review": "The target cell says that it is under review or not set yet.",
  "data-missing": "The cell says that the figure is missing or late.",
  "not-rated": "There is nothing to rate in this period, or the target does not apply in it.",
  "needs-attention": "Something is not certain. Nothing is guessed: see “Attention”.",
} as const;
export const ARROWS_MEAN =
  "An arrow compares the figure with the period before. The letter beside it says whether that is better (G), worse but acceptable, because it is still on target or has changed little (A), or worse (R).";
export const WARNINGS_MEAN = "A warning and a frame mark what is outside tolerance.";

export const WRONG_HEADING = "If something looks wrong";
export const WRONG = [
  "Open the row. It shows what was understood of its figure, target, tolerance and polarity; “Correct…” changes that, and never your cells.",
  "If a whole column was taken for something else, choose “What it understood” in the menu.",
  "“Clear results” gives every marked cell back what it held before.",
] as const;

export const DATA_HEADING = "Your data";
export const DATA = [
  "Your figures, targets, tolerances and comments are never changed.",
  "Nothing leaves the workbook. Your answers, corrections and rules are kept inside it.",
] as const;

export const MORE_HELP = "Help page";
/** The add-in's own help page. */
export const HELP_LINK = "support.html";

import {
  IN_USE_HEADING,
  REACHES_ASSIGNED,
  REACHES_EVERY_ROW,
  reachedFirst,
  USE_HERE,
} from "../../src/wording/pane/rules";
import { READY_HINT } from "../../src/wording/pane/rulesReady";
import { UNDERSTOOD_AS } from "../../src/wording/pane/row";

/** When a rule set is used, which of several, and how to see it: the pane's own words are taken from where it has them. */
export const WHICH_RULES: readonly string[] = [
  "## Which rules a row uses",
  "",
  "**When rules are used.** That depends on what the rule set says of itself in `appliesTo`:",
  "",
  "| `appliesTo` | Once it is in the workbook, it is used for |",
  "| --- | --- |",
  '| left out, or `"every row"` | every row that has no rules of its own, **at once, without being assigned** |',
  "| a section, a sheet, a reference, the kind of target | the rows that fit, at once |",
  '| `"assigned rows"` | nothing, until you assign it in the pane |',
  "",
  `So a file such as the smallest one below is in use as soon as it is imported; sheets whose results are in the pane are evaluated again by it, and others that have results are named, with a button to evaluate the workbook. The ready rule sets that the pane adds are of the last kind: “${READY_HINT}”`,
  "",
  "**Which one wins.** Each row uses one rule set, the first of these that there is:",
  "",
  "1. the one assigned to the row itself;",
  "2. the one assigned to its section;",
  "3. the one assigned to its sheet;",
  "4. the first of your own rule sets that fits the row by its `appliesTo`, in their order: on the command line those of the file, then those of the workbook; in the pane those that were there before, then those imported after them;",
  "5. the built-in Children's Trust, where the reference holds “(KPI 2)” or another number in such brackets ([examples](rules.md#references-that-choose-the-rules));",
  "6. Corporate, as it came or as you have changed it.",
  "",
  `A rule set of your own for every row leaves nothing to those behind it, nor to Children's Trust: put the particular before the general. Of a second one for every row the pane says “${reachedFirst("Housing")}”`,
  "",
  `To assign: _Rules_, then on a rule set _${USE_HERE}_, or _Assign…_ for another sheet, a section or a row. A rule set that is imported again takes the place of the one with its \`id\` (where the file gives none, that is made from the name) and stays assigned. Import says beforehand which of the workbook’s rule sets that changes, and on which sheets. What rule sets are assigned to is kept in the workbook and is not in the file: in another workbook, or after a reset, assign them again. Import names the rule sets that are not in use until you do.`,
  "",
  "**How to see which one was used.**",
  "",
  `- _Rules_, “${IN_USE_HEADING}”: the rule sets of the sheet, with the rows of each. Each rule set says how it is used: “${REACHES_EVERY_ROW}” or “${REACHES_ASSIGNED}”`,
  `- In the results, choose a row: “${UNDERSTOOD_AS.heading}” names its rules under “${UNDERSTOOD_AS.profile}”.`,
  "- On the command line, `--json RESULT.json`: each row has the `id` of its rule set as `profile`.",
  "",
];

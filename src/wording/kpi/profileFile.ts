import { listed } from "../listed";

/** What is said about a rule set's file: what each part is for (shown by editors through the schema), and what is wrong with it. */

/** Descriptions, by the name of the part. */
export const profilePartTexts = {
  file: "Rule sets for KPI Status.",
  format: "Says what kind of file this is.",
  version: "The version of the format.",
  profiles: "The rule sets; the first that fits a row is used for it.",
  name: "What the rule set is called.",
  id: "A short name in small letters, by which the workbook remembers the rule set. Left out, it is made from the name.",
  description: "What the rule set does, in one line.",
  appliesTo:
    '"every row", "assigned rows" (only those it is given to in the pane), or certain rows: { "ref": "(KPI #)" }, { "refs": ["R4", "R7"] }, { "section": "Housing" }, { "sheet": "Scorecard" }, { "targetIn": "percent" }. Of several, all must fit; # stands for a number.',
  appliesToRef: `The rows whose ref holds this anywhere: "R4" is in R40 and in CR4 too. Name whole references under "refs".`,
  appliesToRefs: `The rows with exactly one of these references: ["R4", "R7"] leaves R40 out.`,
  appliesToSection: "The rows of the section with this name, or with this name in a “Directorate” column.",
  appliesToSheet: "The rows of the sheet with this name.",
  targetIn: "The rows whose target is a percentage, or the others.",
  states: "Two to five statuses, best first. The last takes whatever is worse than all before.",
  status: `A short name in small letters: "green", "amber", "red", "yellow", "blue", "not-met".`,
  stateName: `The word that is written in a status column. Left out, it is made from "status".`,
  letter: "One or two letters that stand with the colour. Left out, they are made from the name.",
  colour: "Fill and text colour as #RRGGBB; null for none. The two need a contrast of 4.5 to 1.",
  fill: "The colour of the cell, #RRGGBB.",
  ink: "The colour of the text. Left out, black or white, whichever is read better.",
  within: "How much worse than the target a reading may be; exactly as much still belongs to the status.",
  lessThan:
    "How much worse than the target a reading may be; exactly as much no longer belongs to the status.",
  betterBy: "How much better than the target a reading must be; exactly as much belongs to the status.",
  betterByMoreThan:
    "How much better than the target a reading must be; exactly as much does not belong to the status.",
  asGoodAs: `The heading of a column, "Stretch target", or a figure for every row, { "figure": "90%" }: readings as good as the figure, or better, belong to the status. A blank cell leaves the status out for its row.`,
  figure: "The same limit for every row, with its unit; no target is needed where all limits are such.",
  largerOf: "Two or more distances; whichever is larger for the row counts.",
  words: `Readings in words that earn the status, "Complete".`,
  tolerance: "How a row’s tolerance column is read.",
  toleranceDefault: "What a blank tolerance stands for.",
  percentMeans: `What "5%" in a tolerance column means beside a target in percent.`,
  numberMeans: `What a number without a sign means in a tolerance column: "2" beside a target of 20 days.`,
  judgedAgainst: "What a reading is judged against: the target, or an earlier figure in its place.",
  outsideTolerance: "The statuses that count as outside tolerance. Left out, the last.",
  changes: "Steps from one status to the next by the direction of travel, in this order.",
  when: "The step is made where the reading compares so.",
  unless: "The step is made where the reading compares in any other way.",
  ifNotKnown: "What happens where the figure to compare with is missing.",
  targetApplies: "The quarters of the financial year in which the target applies (1 is April to June).",
  otherwise: "What a row is in the other quarters.",
  polarityWhenMissing: "What a blank polarity is taken for.",
  rangeTargets: `What a target typed as a range, "18 to 22", means where the polarity does not say so.`,
  coloursWhere: "Which cells are coloured: the reporting period’s, or every period’s.",
  unrated: "Names, letters and colours of the statuses that come from words.",
  travel: "The direction of travel.",
  give: "Which rows get an arrow.",
  comparedWith: "What the reading is compared with.",
  otherwiseComparedWith: "What is compared with where that has no figure; null for nothing.",
  longComparedWith: "What a second, long-term arrow compares with; null for none.",
  judge: "false: only up or down is said, not better or worse, and no polarity is needed.",
  noChangeWithin:
    "A change no larger than this counts as none: a share of the earlier figure, or an amount. null for none.",
  acceptableDecline: "How far a figure may get worse and be amber, not red.",
  onTargetIsAcceptable: "Whether a figure that got worse and is still on target is amber.",
  arrowFollows: `"number": the arrow shows where the figure went. "performance": up is better.`,
  arrows: "The arrows, or words in their place.",
  neutralArrows: "The arrows where neither direction is better.",
  arrowLetters: 'The letter beside the arrow; "" for none.',
  arrowColours: "The colour of the arrow, legible on white.",
  averageOfLast: "The average of so many periods before.",
  column: "The column with this heading.",
} as const;

const DISTANCE_EXAMPLES = `"5%" (of the target), "5 points", 5 (in the KPI’s own unit), "target", "tolerance" (the row’s own), "0.5 x tolerance" or { "largerOf": ["5%", 1] }`;

/** Names of the places that a part may belong to, as they stand in a sentence. */
export const profileHomes = {
  file: "the outermost { }",
  profile: "a rule set, within “profiles”: [ { … } ]",
  state: "a status, within “states”: [ { … } ]",
  tolerance: "“tolerance”: { … }",
  change: "a change, within “changes”: [ { … } ]",
  travel: "“travel”: { … }",
} as const;

/** What a part must be, where it is something else. */
export const profileExpected = {
  object: "It must be an object in { }.",
  objectLike: (example: string): string => `It must be an object in { }, such as ${example}.`,
  list: "It must be a list in [ ], even of one item.",
  text: "It must be a text in quotation marks.",
  nonEmptyText: "It must be a text in quotation marks, and not empty.",
  tooLong: (most: number): string => `It is longer than ${String(most)} characters. Shorten it.`,
  yesOrNo: "It must be true or false.",
  slug: `It must be a short name of small letters, digits and hyphens, such as "not-met".`,
  hex: 'It must be a colour as #RRGGBB, such as "#FFC000".',
  distance: `It must be ${DISTANCE_EXAMPLES}.`,
  figure: `It must be a figure with its unit, such as "90%", "£500" or 10.`,
  statedLimit: `It must be the heading of a column, such as "Stretch target", or a figure, { "figure": "90%" }.`,
  oneOfSeveral: `It must be "5%" (of the target), "5 points" or 5 (in the KPI’s own unit).`,
  severalDistances: `It must hold two or three distances: ["5%", 1].`,
  judgedAgainst:
    'It must be "target", "period-before", "same-period-last-year", { "averageOfLast": 3 } or { "column": "3 year average" }.',
  fixedDistance: `It must be "5%" (of the target), "5 points", 5 (in the KPI’s own unit) or "none".`,
  band: `It must be "2%" (of the earlier figure), 2 (in the KPI’s own unit) or null.`,
  decline: `It must be "5%" (of the earlier figure), 2 (in the KPI’s own unit), "any" or "none".`,
  baseline:
    'It must be "period-before", "same-period-last-year", { "averageOfLast": 3 } or { "column": "2022-23 outturn" }.',
  baselineOrNull:
    'It must be "period-before", "same-period-last-year", { "averageOfLast": 3 }, { "column": "2022-23 outturn" } or null.',
  appliesTo:
    'It must be "every row", "assigned rows" or one or more of { "ref": "(KPI #)", "refs": ["R4", "R7"], "section": "Housing", "sheet": "Scorecard", "targetIn": "percent" }.',
  colour: 'It must be { "fill": "#FFC000" }, with "ink" or without, or null.',
  oneOf: (choices: readonly string[]): string =>
    `It must be ${listed(
      choices.map((choice) => `"${choice}"`),
      "or",
    )}.`,
  refs: 'It must hold 1 to 200 references: ["R4", "R7"].',
  quarters: "It must be a list of quarters, 1 to 4: [4].",
  average: "It must be a whole number from 2 to 12.",
  version: (found: unknown): string =>
    found === "1"
      ? "Write the version without quotation marks: 1."
      : "This add-in reads version 1. If the file is newer, update the add-in.",
  format: 'The file must begin with "format": "kpi-status-profile".',
  states: "There must be two to five statuses.",
  profiles: "There must be 1 to 50 rule sets.",
  someItems: "It must hold one to twelve of them.",
} as const;

/** What may be meant as it is, and should be looked at: the file is used. */
export const profileNotices = {
  smallAmount: (amount: string, percent: string): string =>
    `${amount} is an amount in the KPI’s own unit. If ${percent} is meant, write "${percent}".`,
  smallShare: (share: string): string => `${share} is very little. Check that no nought is too many.`,
  neverReached: (name: string, before: string): string =>
    `No row goes by “${name}” of itself, because “${before}” before it is for every row. Put it first, or say which rows it applies to.`,
  sameFill: (one: string, other: string): string => `“${one}” and “${other}” have the same colour.`,
  noColour: (name: string): string =>
    `“${name}” has no colour. If it is to have one, add "colour": { "fill": "#C4161C" }; if not, null.`,
} as const;

export const profileMistakes = {
  missing: (part: string): string => `“${part}” is missing. Add it.`,
  elsewhere: (part: string, home: string): string =>
    `“${part}” does not belong here but in ${home}. Put it there.`,
  unknown: (part: string, likely: string | null, known: readonly string[]): string =>
    likely === null
      ? `“${part}” is not known here. What is: ${known.join(", ")}.`
      : `“${part}” is not known here. Did you mean “${likely}”?`,
  twice: (part: string): string => `“${part}” is given twice. Keep one of them.`,
  json: {
    syntax: "This is not JSON from here on. Check the commas, brackets and quotation marks just before.",
    empty: "The file is empty.",
    comment: "JSON has no comments. Take it out, or put it into “description”.",
    trailingComma: "There is a comma after the last item. Take it out.",
    commaMissing: "A comma is missing before this.",
    colonMissing: "A colon is missing before this.",
    closing: "Something is not closed: a bracket or a quotation mark is missing.",
    afterEnd: "The file goes on after its end. Take out what follows the last bracket.",
    textOpen:
      "A quotation mark is missing: the text that begins here does not end on its line. Add it at the end of the text.",
    lineInText: "A text must stand on one line. Take out the line break or tab in it.",
    backslash: "A backslash in a text is written twice: \\\\.",
    curlyQuotes:
      'This is a curly quotation mark, as Word and Outlook put them. JSON needs straight ones: ". Replace all of them.',
    singleQuotes: 'JSON needs double quotation marks: ". Replace the single ones.',
    oddSpace:
      "There is a special space here, as pages and Word documents have them. Replace it with an ordinary one.",
    trueOrFalse: "JSON says true, false or null, in small letters and without quotation marks.",
    wordWithoutQuotes: (found: string): string =>
      `“${found}” stands outside quotation marks. Names and texts need them, and so does an amount with its sign or unit: "within": "5%".`,
    numberForm: "A number begins with a digit and has a point for its decimals: 0.5.",
    encoding:
      "A character here cannot be read: the file is not saved as UTF-8. Save it anew as UTF-8; in Notepad, “Save as” asks for the encoding.",
    workbook: "This is an Excel workbook, not a rules file. Choose a file that “Export…” has saved.",
    zip: "This is a packed (ZIP) file, not a rules file. Choose a file that “Export…” has saved.",
    tooLong: "The file is longer than 500,000 characters. Rule sets are much shorter.",
    tooDeep: "There are too many brackets inside one another.",
  },
  severalLimits: (keys: readonly string[]): string =>
    `Only one of ${keys.join(", ")} can be given for a status. Keep one.`,
  whenAndUnless: "Give either “when” or “unless”.",
  decimals: "Give no more than four decimals.",
  statusTwice: (id: string): string => `The status “${id}” stands in the list twice. Rename or remove one.`,
  nameTwice: (name: string): string => `Two statuses are called “${name}”. Give each its own name.`,
  profileTwice: (name: string): string => `Two rule sets are called “${name}”. Rename one of them.`,
  idTwice: (id: string): string =>
    `Two rule sets have the id “${id}”, given or made from their names. Give one of them another id.`,
  reserved: (id: string): string =>
    `“${id}” is the name of a status that every rule set has. Choose another name.`,
  lastHasLimit:
    "The last status takes whatever is worse than all before, so it has no limit. Take its limit out.",
  noLimit: (name: string): string =>
    `“${name}” has no limit, and only the last status may have none: readings would never reach it. Give it “within”, or “words”, or make it the end of a change.`,
  worstFirst:
    "The statuses stand from the worst to the best. Turn the list round: the best first, and last the worst, which has no limit.",
  noneLimited: "No status has a limit, so every reading would be the last one. Give the first “within”.",
  order: (name: string, before: string): string =>
    `“${name}” reaches no further than “${before}” before it, so no reading would ever be it. Put the statuses from best to worst, with limits further and further from the target.`,
  contrast: (found: string): string =>
    `The text is not legible on this fill: the contrast is ${found} to 1, and 4.5 is needed. Make the one darker or the other lighter.`,
  inkContrast: (found: string): string =>
    `The arrow is not legible on white: the contrast is ${found} to 1, and 4.5 is needed. Choose a darker colour.`,
  unknownStatus: (id: string): string => `There is no status “${id}” among the states. Check the name.`,
  notNeighbours: (from: string, to: string): string =>
    `A change goes one step, to the status next to it; “${from}” and “${to}” do not stand next to each other.`,
  verdictsUp:
    "A step to a better status is made for the best comparisons: improved, then same, then within-range, leaving none out.",
  verdictsDown:
    "A step to a worse status is made for the worst comparisons: deteriorated, then within-range, then same, leaving none out.",
  noVerdict:
    'Say where the change is made: “when” or “unless”, with one to three of "improved", "same", "within-range" and "deteriorated".',
  warnGap: (id: string): string =>
    `“${id}” is worse than a status that counts as outside tolerance, so it must count as well. Add it.`,
  quarterTwice: "A quarter is named twice.",
  wordTwice: (word: string): string => `The word “${word}” stands for two statuses. Take it out of one.`,
  wordIsNumber: (word: string): string => `“${word}” holds no words. Only readings in words are listed here.`,
  arrowText: "An arrow must not begin with =, +, - or @: Excel would take it for a formula.",
  arrowsAlike: "The arrows for up and down must differ.",
  letterTwice: (letter: string): string => `Two statuses have the letter “${letter}”. Give each its own.`,
};

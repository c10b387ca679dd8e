import { isWithoutResult } from "../withoutResult";
import { targetMissing } from "./targetMissing";
import { figureText, quoted } from "./figures";
import { cellWith, says, shows, type SaidFacts } from "./given";
import { periodInSentence } from "./periods";

/** What a sentence about a queried cell is made of: its place, its text, and what it was taken for. */
export interface QueryFacts extends SaidFacts {
  readonly takenAs: string | null;
}

/** A tolerance as it may be written for a row: as a share, where there is one, or as an amount in the row's own unit. */
export interface ToleranceExample {
  readonly percent: number | null;
  readonly amount: number;
  readonly unit: string;
  readonly decimals: number;
  readonly better: "higher" | "lower" | null;
}

type Sentence = (facts: QueryFacts) => string;

const taken = (facts: QueryFacts, asking: string): string =>
  facts.takenAs === null
    ? asking
    : `It was taken as ${facts.takenAs}; correct ${facts.given === undefined ? "the cell" : "it"} if that is wrong.`;

/** A number that was taken as a percentage, and has no unit of its own. */
const isBare = ({ text, takenAs }: QueryFacts): boolean =>
  takenAs?.endsWith("%") === true && /^[-−]?[\d.,]+$/.test(text.trim());

const periodOf = ({ takenAs }: QueryFacts): string =>
  takenAs === null ? "its period" : periodInSentence(takenAs);

/** What a tolerance was taken as that leaves no amber. */
export const TAKEN_AS_NONE = "no tolerance";

/** In place of "higher" and "lower", where neither is taken as better. */
export const NEITHER_WAY = "neither way";

/** One sentence a code: the cell, what is wrong with it, and what to do. */
export const QUERY_SENTENCES = {
  "typing-slip": (f) => `${shows(f)}, which looks like a typing slip. ${taken(f, "Type the figure again.")}`,
  "unit-differs": (f) =>
    `${shows(f)}, ${isBare(f) ? "which is not shown as a percentage, as the figures it is compared with are" : "in a different unit from the figures it is compared with"}. ${taken(f, "Give the figure and its target the same unit.")}`,
  "unit-differs-unused": (f) =>
    `${shows(f)}, in a different unit from the row’s other figures. This answer does not depend on it. ${f.takenAs === null ? "Give the row’s figures the same unit." : `Where it is needed, it is taken as ${f.takenAs}; correct ${f.given === undefined ? "the cell" : "it"} if that is wrong.`}`,
  unreadable: (f) =>
    `${shows(f)}, which cannot be read as a figure. Type the figure alone, or move the words to the comments.`,
  "brackets-or-minus": (f) =>
    `${shows(f)}. The brackets may mean a minus, and the row’s other figures are above 0. Type the figure with a minus sign, or without brackets.`,
  "cell-error": (f) =>
    isWithoutResult(f.text)
      ? `${f.at} has a formula without a result yet (${quoted(f.text)}). Open the workbook in Excel and save it, so that its formulas are calculated, then evaluate again.`
      : `${f.at} shows the error ${quoted(f.text)}. Mend its formula or type the figure.`,
  "several-readings": (f) =>
    `${shows(f)}, and another cell for the same period shows a different figure. Say in the pane which one counts, or name different periods in their headings.`,
  "period-differs": (f) =>
    `${shows(f)}, which names a different period from its column. Move the figure to its period or correct the label.`,
  "column-unread": (f) =>
    `The heading in ${f.at}, ${quoted(f.text)}, is not known. Say what its column is for.`,
  "period-unread": (f) =>
    `The heading in ${f.at}, ${quoted(f.text)}, names no period. Say which its figures are for.`,
  "frequency-unclear": (f) => {
    const ask = "Say how often it is reported";
    return f.takenAs !== null
      ? `${f.at} is blank, and this KPI has figures under ${f.takenAs} only, as a quarterly one has. ${ask}, in the pane or in a column headed “Frequency”.`
      : `${says(f)}, which is not a known reporting frequency, and the figure for the reported period is blank. ${ask}, or write “Monthly”, “Quarterly”, “Termly”, “Half-yearly” or “Annually”.`;
  },
  "part-period": (f) =>
    `${shows(f)}, a figure for part of its period. Replace it when the whole period is known.`,
  "polarity-missing": (f) => {
    const ask = "Say whether higher or lower is better.";
    if (f.at === "")
      return "This sheet has no polarity column. Say in the pane whether higher or lower is better, or add a column that says so.";
    return f.text.trim() === ""
      ? `The polarity in ${f.at} is blank. ${ask}`
      : `${says(f)}, which gives no polarity. ${ask}`;
  },
  "polarity-none-with-target": (f) =>
    `${says(f)}, but there is a target. Say whether higher or lower is better, or that the measure is for tracking only.`,
  "polarity-none-judged": (f) =>
    `${says(f)}, but the rules give the figure a status. Say whether higher or lower is better, or that the measure is for tracking only.`,
  "polarity-unreadable": (f) =>
    `${says(f)}, which is not a known polarity. Write “Higher is better”, “Lower is better” or “Closest to target”.`,
  "polarity-contradicts-name": (f) =>
    `${says(f)}, and the KPI’s own name says that ${f.takenAs ?? "the other way"} is better. Correct the one that is wrong.`,
  "target-missing": targetMissing,
  "target-unreadable": (f) =>
    f.takenAs === null
      ? `${says(f)}, which cannot be read as a target. Enter one value.`
      : `${says(f)}, which may be ${f.takenAs}. Say in the pane which is meant.`,
  "target-of-others": (f) =>
    `${says(f)}, which is someone else’s figure, and this row does not show for certain which one. Enter the figure.`,
  "target-is-range": (f) =>
    f.takenAs === null
      ? `${says(f)}, a range, and the polarity says that one way is better. Enter one value, or write “Within range” as the polarity.`
      : `${says(f)}, a range, and ${f.takenAs} is taken as better. Say in the pane whether the KPI is best between its ends, or enter one value.`,
  "target-is-one-value": (f) =>
    `${says(f)}, one value, and the polarity ${quoted(f.takenAs ?? "")} means that a range is best. Enter both ends, for example “85% - 90%”, or say in the pane that the target itself is best.`,
  "several-targets": (f) =>
    f.takenAs === null
      ? `${says(f)}, which gives several targets. Enter the one that applies to this row.`
      : `${says(f)}, which gives no certain target for ${periodInSentence(f.takenAs)}. Enter the target for that period.`,
  "target-contradicts-polarity": (f) =>
    `${says(f)}, which contradicts the polarity. Correct the target or the polarity.`,
  "target-boundary": (f) =>
    `${says(f)}, and the reading is exactly that value. Say whether meeting it exactly is on target.`,
  "target-is-to-date": (f) =>
    `${says(f)}, a target for the year to date, and the figure is for ${periodOf(f)} alone. Say in the pane which figure it is for, or enter the target for ${periodOf(f)}.`,
  "target-period-differs": (f) =>
    `${says(f)}, a target for a longer or shorter time than the figure covers. Enter the target for ${periodOf(f)}.`,
  "target-to-date-unknown": (f) =>
    `${says(f)}, and it is not certain whether that target is for the reported period alone or for a longer time. Choose one of the answers in the pane, or enter the target to date.`,
  "may-run-up": (): string =>
    "The figures and their targets about double from the year’s first period to its second, so both may run up from April. Say in the pane whether they do: the arrow then goes by the share of the target to date.",
  "target-disagrees": (f) =>
    `${shows(f)}, which names a different target from the row’s own. Correct the one that is wrong.`,
  "green-limit-unreadable": (f) =>
    `${says(f)}, which does not tell for certain where green begins. Enter one value, in the reading’s unit.`,
  "comparison-missing": (f) =>
    `The status of ${cellWith(f)}, depends on an earlier figure, and ${f.takenAs ?? "there is nothing to compare with"}. Add the earlier figure, or say what the status is.`,
  "quarter-unknown": (f) =>
    `${shows(f)}, and the target applies in some quarters only; the column’s heading does not say which quarter it is. Name the period in the heading.`,
  "limit-in-column": (f) =>
    f.at === ""
      ? `The rules take a limit from the column ${quoted(f.takenAs ?? "")}, and no column of the table has that heading, or several have. Correct the heading, or the rules.`
      : `${says(f)}, and the rules take a limit from that column. Enter one value, in the reading’s unit and for its period, in order with the row’s other limits.`,
  "limits-do-not-fit": (f) =>
    `${says(f)}, and the rules’ limits do not fit a target of that kind. Give the row other rules.`,
  "limits-contradict": (f) =>
    `${says(f)}, which does not go together with the rules’ other limits, and the figure lies between them. Correct it, or give the row other rules.`,
  "tolerance-unreadable": (f) =>
    `${toleranceUnclear(f)} Write for example “5% of target”, “5 percentage points” or “85% - 90%”.`,
  "tolerance-two-meanings": (f) =>
    f.takenAs === null
      ? `${says(f)}, which may be a share of the target or the last value that is amber, and the two give different answers. Write for example “15% of target”, or both ends of amber, “15% - 20%”.`
      : `${says(f)}, which may be how far from the target amber goes or the last value that is amber, and the two give different answers. Say in the pane which is meant, or write for example ${quoted(f.takenAs)}, or both ends of amber.`,
  "tolerance-key-differs": (f) =>
    `The key in ${f.at} gives amber ${quoted(f.text)}, and the rules ${f.takenAs ?? "no amber"} where a KPI has no tolerance of its own. The two give different answers. Say which of them holds, or give the KPI a tolerance.`,
  "tolerance-band-or-distance": (f) =>
    `${says(f)}, which may mean amber from ${f.takenAs ?? f.text} off the target, or readings from ${f.takenAs ?? f.text}. Say in the pane which is meant, or write only how far from the target amber goes.`,
  "tolerance-on-good-side": (f) =>
    `${says(f)}, which lies wholly on the better side of the target. ${
      f.takenAs === null
        ? "Say in the pane that there is no amber, or correct it or the target."
        : `It was taken as ${f.takenAs}; correct it if amber is meant.`
    }`,
  "tolerance-is-a-date": (f) =>
    `${shows(f)}: Excel has turned a band into a date. ${likelyBand(f)} Type it again with “to” between the numbers.`,
} as const satisfies Record<string, Sentence>;

/** The question about a target for the year to date, beside the figure that the year to date has. */
export function toDateSentence(facts: QueryFacts, year: string): string {
  const period = periodOf(facts);
  return `${says(facts)}, a target for the year to date. The year to date is ${year}, and the figure for ${period} is that period’s alone. Say in the pane to judge the year to date, or enter the target for ${period}.`;
}

/** The question about a percentage beside a target in percent, by its own numbers: "80% of target", or amber from 80% to 88%. */
export function shareOrLimitSentence(facts: QueryFacts, share: string, from: string, to: string): string {
  return `${says(facts)}, which may be a share of the target or the last value that is amber, and the two give different answers. Write “${from} - ${to}” if amber goes from ${from} to ${to}, or “${share} of target” if that is how far it goes.`;
}

/** The question about amber's last value that is better than the target itself, and may be for another time. */
export function betterThanTarget(facts: QueryFacts, target: string): string {
  return `${says(facts)}, which is better than the target of ${target} that the figure is held against, so it does not tell where amber ends. It may be for a longer time, such as the whole year. Enter the last value that is amber for this period, or say in the pane which is meant.`;
}

/** The note beside amber's last figure that is no other than the target. */
export const TOLERANCE_IS_TARGET: Sentence = (f) =>
  `${says(f)}, which is the target itself, so there is no amber.`;

/** A figure as a distance from the target, in words that mean nothing else. */
export function distanceWords({ value, unit, decimals, better }: Distance): string {
  const side = better === "lower" ? "above" : "below";
  return `${figureText(value, unit, decimals)} ${unit === "%" ? "of" : side} target`;
}

interface Distance {
  readonly value: number;
  readonly unit: string;
  readonly decimals: number;
  readonly better: "higher" | "lower";
}

/** What "3 in 4" may be, where the row's figures are no percentages. */
export function targetShareWords(share: string): string {
  return `a share of ${share}`;
}

/** What "90% +/- 5%" may be. */
export function targetAroundWords(target: string, width: string): string {
  return `a target of ${target} with a tolerance of ${width}, or a range of ${width} on either side that is on target`;
}

/** A band's two ends, in a sentence. */
export function bandWords(from: string, to: string): string {
  return `${from} to ${to}`;
}

function toleranceUnclear(facts: QueryFacts): string {
  return `${says(facts)}, which does not tell for certain where amber ends.`;
}

/** The question about a tolerance, with examples in the row's own unit and of the cell's own number. */
export function toleranceSentence(facts: QueryFacts, example: ToleranceExample): string {
  const written = toleranceExamples(example).map(quoted).join(" or ");
  return `${toleranceUnclear(facts)} Write for example ${written}.`;
}

/** The question about a tolerance that says what each colour is: in a form that leaves no gap and no overlap. */
export function coloursSentence(facts: QueryFacts, better: "higher" | "lower" | null): string {
  const written =
    better === "lower"
      ? "Green 5 or less, Amber 5 to 8, Red above 8"
      : "Green 90% or more, Amber 85% to 90%, Red below 85%";
  return `${toleranceUnclear(facts)} Write for example ${quoted(written)}.`;
}

/** What the examples look like in a cell: "5% of target", for under "Red below" a bare "5%" is a limit, and "± 3 days"; a bare number says which side of the target it is. */
export function toleranceExamples({
  percent,
  amount,
  unit,
  decimals,
  better,
}: ToleranceExample): readonly string[] {
  if (unit === "%") {
    const points = amount === 1 ? "1 percentage point" : `${String(amount)} percentage points`;
    return [...(percent === null ? [] : [`${String(percent)}% of target`]), points];
  }
  const text = figureText(amount, unit, decimals);
  const side = better === "lower" ? "above" : "below";
  return [
    ...(percent === null ? [] : [`${String(percent)}% of target`]),
    unit === "" ? `${text} ${side} target` : `± ${text}`,
  ];
}

function likelyBand(facts: QueryFacts): string {
  return facts.takenAs === null ? "It may have been two numbers." : `It was probably ${facts.takenAs}.`;
}

import {
  headingMarkSentences,
  markSentences,
  notRatedReasons,
  statusSentences,
} from "../../wording/kpi/explanations";
import { figureText, isCurrency } from "../../wording/kpi/figures";
import type { Period } from "../period/calendar";
import { headingMark } from "../period/periodMark";
import type { NotRatedReason } from "../row/current";
import { compare, decimalsOf } from "../reading/decimal";
import { computed, limitFigure, limitText, nothingLeft } from "./explainLimits";
import type { Figure } from "../reading/figure";
import type { Rating } from "../rating/rating";
import type { ReadingMark } from "../reading/readingMarks";

type Rated = Extract<Rating, { kind: "rated" }>;

/** A figure as it is displayed in its cell. */
export function written(figure: Figure): string {
  return figureText(figure.value, figure.unit, figure.scaled ? decimalsOf(figure.value) : figure.decimals);
}

/** The target as it was used, in words: "90%", "188 to date"; a range "10 to 12". */
export function targetText({ against, reading }: Pick<Rated, "against" | "reading">): string {
  return against.kind === "range"
    ? `${computed(against.from.value, against.from.unit)} to ${computed(against.to.value, against.to.unit)}`
    : beyondText(
        targetFigure(against.figure, reading),
        against.kind === "instead" ? undefined : against.beyond,
      );
}

function beyondText(target: string, beyond: "higher" | "lower" | undefined): string {
  return beyond === undefined ? target : statusSentences.beyond[beyond](target);
}

const MOST_DECIMALS = 4;

/** Money with the pence that its cell shows; any other target with the decimals it needs. */
function targetFigure(figure: Figure, reading: Figure): string {
  if (isCurrency(figure.unit) && !figure.scaled) return written(figure);
  // A target that is typed with more decimals keeps them.
  return figure.decimals > MOST_DECIMALS
    ? written(figure)
    : computed(figure.value, figure.unit, reading.value);
}

/** The target as it was used, and the column in which it was read where that is not the target's own: "49% (“England” in F5)". */
export function targetWithSource(rated: Rated): string {
  const { against, readFrom } = rated;
  const text = targetText(rated);
  const from = against.kind === "target" ? readFrom?.target : undefined;
  return from?.kind === "column" ? statusSentences.readIn(text, oneLine(from.heading), from.at) : text;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function againstText(rated: Rated): string {
  const { against, reading } = rated;
  const target = targetWithSource(rated);
  switch (against.kind) {
    case "target":
      return statusSentences.target(target);
    case "target-to-date":
      return statusSentences.targetToDate(target);
    case "instead":
      return against.words;
    case "green-threshold":
      return against.besideTarget === undefined
        ? statusSentences.greenThreshold(target)
        : statusSentences.greenBesideTarget(target, targetFigure(against.besideTarget, reading));
    case "range":
      return statusSentences.targetRange(
        computed(against.from.value, against.from.unit),
        computed(against.to.value, against.to.unit),
      );
    default:
      return against satisfies never;
  }
}

/** "Red: 75% in July 2023 against a target of 90%; amber ends at 85%."; with "(5% of 90%)" after a limit that was worked out. */
export function ratedSentence(rating: Rated, status: string, period: Period): string {
  const { reading } = rating;
  return statusSentences.rated({
    status,
    reading: written(reading),
    period: period.label,
    target: againstText(rating),
    limit: limitText(rating),
  });
}

/**
 * "Outside tolerance: 75% against 90%, limit 85%": the limit is the last before the states that are warned of. Where the figure alone is
 * not outside, `because` says what is.
 *
 * @param tolerates Whether the rules look at tolerances at all: by others nothing is outside of one, "Target not met: 96.2% against 98%".
 */
export function warningSentence(
  rating: Rated,
  warnFrom: number,
  because: string | null,
  tolerates: boolean,
): string {
  const facts = { reading: written(rating.reading), target: targetText(rating) };
  if (because !== null) return statusSentences.warningByTravel({ ...facts, because });
  const limit = warningLimit(rating, warnFrom);
  if (limit === null && !tolerates) return statusSentences.warningNotMet(facts.reading, facts.target);
  return statusSentences.warning(facts.reading, facts.target, limit ?? statusSentences.warningLimits.none);
}

/** In words, how far would have been near enough; null where nothing but the target was. */
function warningLimit(rating: Rated, warnFrom: number): string | null {
  const words = statusSentences.warningLimits;
  const { ends, limitKnown, outside } = rating.comparison;
  if (!limitKnown && outside) return words.open;
  const [first] = ends;
  const limit = ends.filter(({ index }) => index < warnFrom).at(-1);
  if (limit !== undefined && (first?.source !== null || compare(limit.at, first.at) !== 0))
    return words.at(limitFigure(limit.at, rating));
  return limit === undefined ? null : nothingLeft(limit, rating);
}

/** Why there is nothing to rate: "there were no cases in July 2023". */
export function notRatedText(reason: NotRatedReason): string {
  switch (reason.kind) {
    case "not-due":
      return notRatedReasons["not-due"](reason.period.label, reason.frequency);
    case "no-figures":
      return notRatedReasons["no-figures"]();
    case "of-year":
      return notRatedReasons["of-year"](reason.period.label, reason.target);
    case "other-year": {
      const { period, frequency, latest, target } = reason;
      return notRatedReasons["other-year"]({
        frequency,
        period: period.label,
        latest: latest.label,
        target: target.label,
      });
    }
    case "not-applicable":
      return notRatedReasons["not-applicable"](reason.period.label, reason.said);
    default:
      return notRatedReasons[reason.kind](reason.period.label);
  }
}

/**
 * "The figure is marked as provisional." for each mark beside the figure that says more than that there is a note, and for one in its
 * column's heading that the cell does not say as well.
 */
export function marksSentences(marks: readonly ReadingMark[], heading: string): readonly string[] {
  const own = [...new Set(marks)].flatMap((mark) => (mark === "note" ? [] : [markSentences[mark]()]));
  const above = headingMark(heading);
  return above === null || marks.includes(above) ? own : [...own, headingMarkSentences.figure(above)];
}

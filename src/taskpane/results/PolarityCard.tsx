import { Button, makeStyles } from "@fluentui/react-components";
import type { RowResult } from "../../actions/result";
import { polarityAsked, polarityOf, polaritySummary, REVIEW_POLARITY } from "../../wording/pane/questions";
import { suggestedChoice } from "../polarity/suggestedChoice";
import { isAskedOnce } from "./askedOnce";
import type { SheetRow } from "./lists";
import { useQuestionCardStyles } from "./questionCard";

const useStyles = makeStyles({
  asked: { margin: "4px 0 0" },
  sentence: { margin: "4px 0 8px" },
});

/** Rows that wait for nothing but which way is better. */
export function withoutPolarity(rows: readonly SheetRow[]): readonly SheetRow[] {
  return rows.filter(({ row }) => row.queries.some(({ code }) => code === "polarity-missing"));
}

/** Statuses of rows that may be judged once they have a figure; a tracked KPI needs no polarity then either. */
const MAY_BE_JUDGED: readonly string[] = ["data-missing", "not-rated", "needs-attention"];

/**
 * Rows that will wait for it as soon as something else is there, a figure or a target: they are asked about along with the others, since
 * the answer holds for good. A target that is a range is asked about first: that answer may say which way is better, or that neither is.
 */
export function withoutPolarityLater(rows: readonly SheetRow[]): readonly SheetRow[] {
  const asked = new Set(withoutPolarity(rows));
  return rows.filter(
    (each) =>
      each.row.polarity === "missing" &&
      each.row.rangeFirst !== true &&
      MAY_BE_JUDGED.includes(each.row.status) &&
      !asked.has(each),
  );
}

/** What a row waits for as well: a figure that is to come, an answer about what stands in the figure's cell, or about something else. */
export function whyLater({
  current,
  cells,
  queries,
}: RowResult): "no-figure" | "figure-asked" | "asked-more" {
  if (current !== null && current.value !== null) return "asked-more";
  return cells.current !== null && queries.some(({ cell }) => cell === cells.current)
    ? "figure-asked"
    : "no-figure";
}

/** All rows that are asked about on one screen, in its order. */
export function askedTogether(rows: readonly SheetRow[]): readonly SheetRow[] {
  return [...withoutPolarity(rows), ...withoutPolarityLater(rows)];
}

/** From so many rows on they are asked about together, in one card, and not each in its own. */
const TOGETHER = 2;

/**
 * What is asked row by row, where the polarity is asked of all rows together, and what is a whole sheet's once for it: rows that wait for nothing
 * else are left out, and others have their other questions only.
 */
export function askedOneByOne(rows: readonly SheetRow[]): readonly SheetRow[] {
  const together = withoutPolarity(rows).length >= TOGETHER;
  return rows.flatMap((each) => {
    const { sheet, row } = each;
    const queries = row.queries.filter(
      (query) => !isAskedOnce(query) && (!together || query.code !== "polarity-missing"),
    );
    if (queries.length === row.queries.length) return each;
    return queries.length === 0 ? [] : { sheet, row: { ...row, queries } };
  });
}

interface PolarityCardProps {
  /** The rows to check that are in sight. */
  readonly rows: readonly SheetRow[];
  /** All rows of the sheets in sight: the screen that the card leads to lists those of them that it counts. */
  readonly every: readonly SheetRow[];
  readonly onReview: () => void;
}

/** One question for many rows: which way is better. Suggested from the wording, confirmed on a screen of its own. */
export function PolarityCard({ rows, every, onReview }: PolarityCardProps) {
  const styles = useStyles();
  const cards = useQuestionCardStyles();
  if (withoutPolarity(rows).length < TOGETHER) return null;
  const asked = askedTogether(every);
  const suggested = (polarity: "higher" | "lower" | "none"): number =>
    asked.filter(({ row }) => suggestedChoice(row) === polarity).length;
  const later = withoutPolarityLater(every);
  const noFigure = later.filter(({ row }) => whyLater(row) === "no-figure").length;
  const now = withoutPolarity(every);
  const waiting = now.filter(({ row }) => row.status === "needs-attention").length;
  const unknown = asked.filter(({ row }) => suggestedChoice(row) === null).length;
  return (
    <section className={cards.card}>
      <h3 className={cards.heading}>{polarityOf(asked.length)}</h3>
      <p className={styles.asked}>
        {polarityAsked(waiting, now.length - waiting, noFigure, later.length - noFigure)}
      </p>
      <p className={styles.sentence}>
        {polaritySummary(suggested("higher"), suggested("lower"), suggested("none"), unknown)}
      </p>
      <Button size="small" onClick={onReview}>
        {REVIEW_POLARITY}
      </Button>
    </section>
  );
}

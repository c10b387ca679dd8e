import type { ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { QueryResult, RowResult, SheetResult } from "../../actions/result";
import { OPEN_ROW, polaritySuggests } from "../../wording/pane/questions";
import { CORRECT, goToCell, shortened, refAndCell } from "../../wording/pane/row";
import { Answers, type OnAnswer } from "./Answers";
import { rowCell } from "./rowCell";
import { type StaleCell, StaleMark } from "./StaleMark";
import { RowRules, type RulesOption } from "./RowRules";

/** Questions that the row's rules raise, and others may not. */
const RAISED_BY_RULES: readonly string[] = ["limits-do-not-fit", "limits-contradict", "limit-in-column"];

/** Questions that are settled by the way that is better. */
const ASKS_WHICH_WAY: readonly string[] = ["polarity-missing", "polarity-unreadable"];

const useStyles = makeStyles({
  card: {
    padding: "12px",
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `4px solid ${tokens.colorStatusWarningBorder1}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusMedium,
    ":focus": { outline: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  description: { margin: "0 0 4px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  sentence: { margin: "4px 0 0", overflowWrap: "anywhere" },
  problem: { margin: "4px 0 0", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

export interface QuestionCardProps {
  readonly sheet: SheetResult;
  readonly row: RowResult;
  readonly busy: boolean;
  readonly stale: StaleCell;
  /** Why its cell could not be shown; null where nothing went wrong. */
  readonly problem: string | null;
  readonly onAnswer: OnAnswer;
  readonly onGoTo: (cell: string) => void;
  /** Null where it cannot be corrected any more. */
  readonly onCorrect: (() => void) | null;
  /** The rule sets that the row does not go by. */
  readonly otherRules: readonly RulesOption[];
  readonly onRules: (id: string) => Promise<string | null>;
  /** The forms to correct it, while they are open. */
  readonly children?: ReactNode;
}

/** A row that waits for an answer: each question with its cell, what it was taken for, and the buttons that settle it. */
export function QuestionCard(props: QuestionCardProps) {
  const { sheet, row, busy, problem, otherRules, onAnswer, onGoTo, onCorrect, onRules, children } = props;
  const raisedByRules = row.queries.some(({ code }) => RAISED_BY_RULES.includes(code));
  const styles = useStyles();
  return (
    <article className={styles.card}>
      <h4 className={styles.heading} data-row-heading tabIndex={-1}>
        {refAndCell(row.ref, rowCell(sheet, row))}
      </h4>
      <p className={styles.description}>{shortened(row.description)}</p>
      <StaleMark cell={props.stale} />
      {row.queries.length === 0 && <p className={styles.sentence}>{row.explanation}</p>}
      {row.queries.map((query, index) => (
        <Question
          key={`${query.code} ${query.cell}`}
          query={query}
          suggested={ASKS_WHICH_WAY.includes(query.code) ? row.suggestedPolarity : null}
          busy={busy}
          onAnswer={onAnswer}
          onGoTo={() => onGoTo(query.cell === "" ? rowCell(sheet, row) : query.cell)}
          onCorrect={index === row.queries.length - 1 ? onCorrect : null}
        />
      ))}
      {row.queries.length === 0 && (
        <div className={styles.actions}>
          <Button size="small" onClick={() => onGoTo(rowCell(sheet, row))}>
            {OPEN_ROW}
          </Button>
          {onCorrect !== null && (
            <Button size="small" disabledFocusable={busy} onClick={onCorrect}>
              {CORRECT}
            </Button>
          )}
        </div>
      )}
      {raisedByRules && otherRules.length > 0 && (
        <RowRules options={otherRules} busy={busy} onUse={onRules} />
      )}
      {problem !== null && <p className={styles.problem}>{problem}</p>}
      {children}
    </article>
  );
}

interface QuestionProps {
  readonly query: QueryResult;
  /** What the KPI's name suggests, whose answer stands first; null where it suggests nothing, or is not asked about. */
  readonly suggested: RowResult["suggestedPolarity"];
  readonly busy: boolean;
  readonly onAnswer: QuestionCardProps["onAnswer"];
  readonly onGoTo: () => void;
  /** Null where a later question of the row offers it. */
  readonly onCorrect: (() => void) | null;
}

function Question({ query, suggested, busy, onAnswer, onGoTo, onCorrect }: QuestionProps) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.sentence}>{query.sentence}</p>
      {suggested !== null && <p className={styles.sentence}>{polaritySuggests(suggested)}</p>}
      <Answers answers={query.answers} busy={busy} onAnswer={onAnswer}>
        <Button size="small" appearance="subtle" onClick={onGoTo}>
          {query.cell === "" ? OPEN_ROW : goToCell(query.cell)}
        </Button>
        {onCorrect !== null && (
          <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={onCorrect}>
            {CORRECT}
          </Button>
        )}
      </Answers>
    </>
  );
}

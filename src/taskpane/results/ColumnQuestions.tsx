import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  columnAsked,
  columnIs,
  COLUMN_IS_OTHER,
  COLUMNS_ARE_OTHER,
} from "../../wording/pane/columnQuestions";
import { goToCell } from "../../wording/pane/row";
import type { PaneActions } from "../paneActions";
import { answered, columnQuestions, type ColumnQuestion } from "./askedColumns";
import type { SheetRow } from "./lists";

const useStyles = makeStyles({
  card: {
    marginTop: "8px",
    padding: "12px",
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderLeft: `4px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  sentence: { margin: "4px 0 0", overflowWrap: "anywhere" },
  problem: { margin: "4px 0 0", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

interface ColumnQuestionsProps {
  readonly rows: readonly SheetRow[];
  readonly busy: boolean;
  readonly onChange: PaneActions["change"];
  readonly onGoTo: PaneActions["selectCell"];
  /** An answer was kept, and its card has gone with the focus. */
  readonly onKept: () => void;
}

/** What a column is for, asked once for all the rows that wait for it. */
export function ColumnQuestions({ rows, ...props }: ColumnQuestionsProps) {
  return columnQuestions(rows).map((question) => (
    <ColumnCard key={`${question.sheet.id} ${question.query.sentence}`} question={question} {...props} />
  ));
}

interface ColumnCardProps extends Omit<ColumnQuestionsProps, "rows"> {
  readonly question: ColumnQuestion;
}

function ColumnCard({ question, busy, onChange, onGoTo, onKept }: ColumnCardProps) {
  const styles = useStyles();
  const [refusal, setRefusal] = useState<string | null>(null);
  const { sheet, query, rows, columns } = question;
  const named = columns.filter(({ heading }) => heading !== "");
  const answer = async (yes: (typeof named)[number] | null): Promise<void> => {
    if (busy) return;
    const refused = await onChange(answered(question, yes), [sheet]);
    setRefusal(refused);
    if (refused === null) onKept();
  };
  return (
    <section className={styles.card}>
      <h3 className={styles.heading}>{columnAsked(rows)}</h3>
      <p className={styles.sentence}>{query.sentence}</p>
      <div className={styles.actions}>
        {named.map((column) => (
          <Button
            key={column.letter}
            size="small"
            disabledFocusable={busy}
            onClick={() => void answer(column)}
          >
            {columnIs(column.letter, column.role)}
          </Button>
        ))}
        {named.length > 0 && (
          <Button size="small" disabledFocusable={busy} onClick={() => void answer(null)}>
            {named.length === 1 ? COLUMN_IS_OTHER : COLUMNS_ARE_OTHER}
          </Button>
        )}
        {query.cell !== "" && (
          <Button size="small" onClick={() => void onGoTo(sheet.id, query.cell)}>
            {goToCell(query.cell)}
          </Button>
        )}
      </div>
      {refusal !== null && (
        <p role="alert" className={styles.problem}>
          {refusal}
        </p>
      )}
    </section>
  );
}

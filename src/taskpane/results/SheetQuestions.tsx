import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SheetResult } from "../../actions/result";
import type { SettingsChange } from "../../actions/settings";
import { goToCell } from "../../wording/pane/row";
import type { PaneActions } from "../paneActions";
import { bearingOn, questionKey, sheetQuestions, type SheetQuestion } from "./askedOnce";
import type { SheetRow } from "./lists";
import { useQuestionCardStyles } from "./questionCard";
import { WaitingRows } from "./WaitingRows";

const useStyles = makeStyles({
  sentence: { margin: "4px 0 0", overflowWrap: "anywhere" },
  problem: { margin: "4px 0 0", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

interface SheetQuestionsProps {
  readonly rows: readonly SheetRow[];
  /** All sheets that have results, also those that are not in sight. */
  readonly standing: readonly SheetResult[];
  readonly busy: boolean;
  readonly onChange: PaneActions["change"];
  readonly onGoTo: PaneActions["selectCell"];
  /** An answer was kept, and its card has gone with the focus. */
  readonly onKept: () => void;
}

/** What a column is for, which key holds: asked once for all the rows that wait for it. */
export function SheetQuestions({ rows, ...props }: SheetQuestionsProps) {
  return sheetQuestions(rows).map((question) => (
    <QuestionCard
      key={`${question.sheet.id} ${questionKey(question.query)}`}
      question={question}
      {...props}
    />
  ));
}

interface QuestionCardProps extends Omit<SheetQuestionsProps, "rows"> {
  readonly question: SheetQuestion;
}

function QuestionCard({ question, standing, busy, onChange, onGoTo, onKept }: QuestionCardProps) {
  const styles = useStyles();
  const cards = useQuestionCardStyles();
  const [refusal, setRefusal] = useState<string | null>(null);
  const { sheet, query, waiting, heading, answers } = question;
  const answer = async (change: SettingsChange): Promise<void> => {
    if (busy) return;
    const refused = await onChange(change, bearingOn(question, standing));
    setRefusal(refused);
    if (refused === null) onKept();
  };
  return (
    <section className={cards.card}>
      <h3 className={cards.heading}>{heading}</h3>
      <p className={styles.sentence}>{query.sentence}</p>
      <WaitingRows rows={waiting} byTolerance={query.code === "tolerance-key-differs"} onGoTo={onGoTo} />
      <div className={styles.actions}>
        {answers.map(({ label, change }) => (
          <Button key={label} size="small" disabledFocusable={busy} onClick={() => void answer(change)}>
            {label}
          </Button>
        ))}
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

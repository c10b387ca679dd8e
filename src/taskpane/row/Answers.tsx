import { type ReactNode, useState } from "react";
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Answer } from "../../actions/settings";
import { answerReplaces, sameForAll } from "../../wording/pane/questions";
import { AnswerField } from "./AnswerField";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
  answer: { minWidth: "auto", whiteSpace: "normal", textAlign: "left" },
  all: { marginTop: "4px", marginLeft: "-8px" },
  replaces: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  problem: { margin: "4px 0 0", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

/** Keeps an answer, with what was typed for it; gives why it was refused, null where it was kept. */
export type OnAnswer = (answer: Answer, typed: string | null) => Promise<string | null>;

interface AnswersProps {
  /** All look alike: to make one stand out would be advice. */
  readonly answers: readonly Answer[];
  readonly busy: boolean;
  readonly onAnswer: OnAnswer;
  /** Buttons that are no answers ("Go to I4"), in a line of their own. */
  readonly children?: ReactNode;
}

/** The ways to settle something, as buttons; one that needs a figure opens its field below. */
export function Answers({ answers, busy, onAnswer, children }: AnswersProps) {
  const styles = useStyles();
  const [asking, setAsking] = useState<Answer | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const together = answers.flatMap(({ forAll }) => forAll ?? []);
  const shown = all && together.length > 0 ? together : answers;
  const give = async (answer: Answer, typed: string | null): Promise<boolean> => {
    const refused = await onAnswer(answer, typed);
    setRefusal(refused);
    if (refused === null) setAsking(null);
    return refused === null;
  };
  return (
    <>
      {together.length > 0 && (
        <Checkbox
          className={styles.all}
          label={sameForAll(Math.max(...together.map(rowsSettled)))}
          checked={all}
          onChange={(_, { checked }) => {
            setAll(checked === true);
            setAsking(null);
            setRefusal(null);
          }}
        />
      )}
      <div className={styles.actions}>
        {shown.map((answer) => (
          <Button
            key={answer.label}
            size="small"
            className={styles.answer}
            disabledFocusable={busy}
            aria-expanded={answer.asks === null ? undefined : asking?.label === answer.label}
            onClick={() => (answer.asks === null ? void give(answer, null) : setAsking(answer))}
          >
            {answer.label}
          </Button>
        ))}
      </div>
      {asking !== null && (
        <AnswerField
          key={asking.label}
          answer={asking}
          refusal={refusal}
          onGive={(typed) => give(asking, typed)}
          onCancel={() => setAsking(null)}
        />
      )}
      {replacing(shown).map(({ labels, replaces }) => (
        <p key={replaces.join()} className={styles.replaces}>
          {answerReplaces(labels, labels.length === shown.length, replaces)}
        </p>
      ))}
      {asking === null && refusal !== null && <p className={styles.problem}>{refusal}</p>}
      {children !== undefined && <div className={styles.actions}>{children}</div>}
    </>
  );
}

function rowsSettled({ corrections }: Answer): number {
  return new Set(corrections.map(({ identity }) => identity)).size;
}

/** What answers replace, each list once, with the answers that do. */
function replacing(
  answers: readonly Answer[],
): readonly { readonly labels: readonly string[]; readonly replaces: readonly string[] }[] {
  const lists = new Map<string, { labels: string[]; replaces: readonly string[] }>();
  for (const { label, replaces = [] } of answers) {
    if (replaces.length === 0) continue;
    const list = lists.get(replaces.join("\n")) ?? { labels: [], replaces };
    list.labels.push(label);
    lists.set(replaces.join("\n"), list);
  }
  return [...lists.values()];
}

import { Button } from "@fluentui/react-components";
import type { RowResult, SheetResult } from "../../actions/result";
import { POLARITIES } from "../../wording/pane/actions";
import { shortened } from "../../wording/pane/row";
import { answeredWhen, QUESTIONS_HEADING, rowsAsked, rowsReason } from "../../wording/pane/understood";
import { checkCounts } from "../results/lists";
import { useCardStyles } from "../shell/listCard";

interface QuestionsProps {
  readonly sheet: SheetResult;
  /** The sheet was only read: nothing is answered here. */
  readonly isAhead: boolean;
  /** Opens the screen on which polarities are confirmed, of a sheet that was only read too. */
  readonly onPolarity: () => void;
}

const POLARITY = "polarity-missing";

/** How many rows of a sheet have a question, and why: what several rows have stands once. Nothing where none has one. */
export function Questions({ sheet, isAhead, onPolarity }: QuestionsProps) {
  const cards = useCardStyles();
  const asked = sheet.rows.filter(({ queries }) => queries.length > 0);
  if (asked.length === 0) return null;
  const about = (polarity: boolean): boolean =>
    asked.some(({ queries }) => queries.some(({ code }) => (code === POLARITY) === polarity));
  const waiting = checkCounts(asked.map((row) => ({ sheet, row }))).attention;
  return (
    <>
      <h3 className={cards.part}>{QUESTIONS_HEADING}</h3>
      <p className={cards.description} style={{ marginBottom: "8px" }}>
        {rowsAsked(asked.length, waiting)} {isAhead && answeredWhen(about(true), about(false))}
      </p>
      <ul className={cards.list} aria-label={QUESTIONS_HEADING}>
        {reasons(asked).map(({ code, sentence }) => (
          <li key={sentence} className={cards.card}>
            <p className={cards.sentence}>{sentence}</p>
            {code === POLARITY && (
              <div className={cards.actions}>
                <Button size="small" onClick={onPolarity}>
                  {POLARITIES}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A question that several rows have of cells of their own stands once, as the first has it. */
function reasons(
  rows: readonly RowResult[],
): readonly { readonly code: string; readonly sentence: string }[] {
  const found = new Map<
    string,
    { readonly code: string; readonly sentence: string; readonly names: Set<string> }
  >();
  for (const row of rows)
    for (const { code, cell, sentence } of row.queries) {
      const key = `${code} ${cell === "" ? sentence : sentence.replaceAll(cell, "")}`;
      const known = found.get(key) ?? { code, sentence, names: new Set<string>() };
      found.set(key, known);
      known.names.add(rowName(row));
    }
  return [...found.values()].map(({ code, sentence, names }) => ({
    code,
    sentence: rowsReason([...names], sentence),
  }));
}

function rowName({ ref, description }: RowResult): string {
  return ref ?? shortened(description);
}

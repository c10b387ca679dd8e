import { makeStyles, tokens } from "@fluentui/react-components";
import { EMPTY_LIST, NOTHING_FITS } from "../../wording/pane/results";
import { changeInWords } from "../evaluate/sinceBefore";
import type { DoneState } from "../evaluate/useLastDone";
import type { PaneActions } from "../paneActions";
import { keyOf } from "../row/rowCell";
import { unratedCount } from "./counts";
import { isFiltering, type ResultsView, withDraft } from "./filter";
import type { SheetRow } from "./lists";
import { RowList, type RowListProps } from "./RowList";
import { rulesForRow } from "./rulesForRow";
import type { useRowsInSight } from "./useRowsInSight";
import type { useSettling } from "./useSettling";

const useStyles = makeStyles({ line: { margin: "12px 0 0", color: tokens.colorNeutralForeground2 } });

type AsGiven = "busy" | "chosen" | "selected" | "ruleSets" | "stale" | "gone" | "onChoose";

interface ListedRowsProps extends Pick<RowListProps, AsGiven> {
  readonly done: DoneState;
  readonly seen: ReturnType<typeof useRowsInSight>;
  readonly view: ResultsView;
  readonly onView: (change: (now: ResultsView) => ResultsView) => void;
  readonly settling: ReturnType<typeof useSettling>;
  readonly actions: PaneActions;
  /** A row was answered or corrected. */
  readonly onBegan: () => void;
}

/** The cards of the list in sight, or that it has none; what is settled on a card moves the focus to the next. */
export function ListedRows(props: ListedRowsProps) {
  const { done, seen, view, onView, settling, actions, onBegan, ...cards } = props;
  const styles = useStyles();
  const { list, held, every, filter, rows, only, inSight } = seen;
  if (held.length === 0)
    return (
      <p className={styles.line}>
        {isFiltering(filter) ? NOTHING_FITS : EMPTY_LIST[list](unratedCount(every.map(({ row }) => row)))}
      </p>
    );
  const indexOf = (each: SheetRow): number => rows.indexOf(each);
  const began = (each: SheetRow, together?: readonly string[]): void => {
    onBegan();
    settling.began(indexOf(each), together);
  };
  return (
    <RowList
      key={`${list} ${only?.id ?? ""}`}
      {...cards}
      list={list}
      rows={rows}
      headings={inSight.length > 1}
      correcting={view.correcting}
      drafts={view.drafts}
      focus={settling.focus}
      changed={({ sheet, row }) => changeInWords(done, sheet, row)}
      onCorrecting={(key) => onView((now) => ({ ...now, correcting: key }))}
      onDraft={(key, draft) => onView((now) => withDraft(now, key, draft))}
      onCorrected={(each) => settling.focusOn(indexOf(each))}
      onAnswer={async (each, answer, typed) => {
        const together = answer.corrections.map(({ identity }) => keyOf(each.sheet.id, identity));
        began(each, together);
        return actions.settle(each.sheet, answer, typed);
      }}
      onCorrect={async (each, correction) => {
        began(each);
        return actions.correct(each.sheet, correction);
      }}
      onRules={async (each, profile) => {
        began(each);
        return actions.changeRow(each.sheet, rulesForRow(each, profile));
      }}
    />
  );
}

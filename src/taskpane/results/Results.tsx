import { useMemo, useState } from "react";
import { makeStyles, tokens, useId } from "@fluentui/react-components";
import {
  ALL_SHEETS,
  EMPTY_LIST,
  NO_SHEETS,
  NO_TABLE,
  NOTHING_EVALUATED,
  RESULTS_NAME,
} from "../../wording/pane";
import type { DoneState } from "../evaluate/useLastDone";
import { Problem } from "../shell/Problem";
import { Asides } from "./Asides";
import { statusCounts, unratedCount } from "./counts";
import { checkCounts, listCounts, type ListName, openingList, rowsBySheet } from "./lists";
import { ResultTabs } from "./ResultTabs";
import { RowList } from "./RowList";
import { SheetFilter } from "./SheetFilter";
import { Summary } from "./Summary";
import { useChosenRow } from "./useChosenRow";

const useStyles = makeStyles({
  top: { padding: "12px 16px", backgroundColor: tokens.colorNeutralBackground1 },
  summary: { marginTop: "12px", ":first-child": { marginTop: 0 } },
  tabs: {
    padding: "0 8px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  panel: { padding: "4px 16px 16px" },
  line: { margin: "8px 0 0", color: tokens.colorNeutralForeground2 },
});

interface ResultsProps {
  readonly done: DoneState;
  readonly busy: boolean;
  readonly selectCell: (sheetId: string, address: string) => Promise<boolean>;
  readonly say: (sentence: string) => void;
}

/** What an evaluation found: counts, what else to know, and the rows list by list. A list once chosen stays from one evaluation to the next. */
export function Results({ done, busy, selectCell, say }: ResultsProps) {
  const styles = useStyles();
  const panelId = useId("result-list");
  const [chosenList, setChosenList] = useState<ListName | null>(null);
  const [filter, setFilter] = useState<string | null>(null);
  const { chosen, choose } = useChosenRow(selectCell, say);

  const { sheets } = done.result;
  const tables = useMemo(() => sheets.filter((sheet) => sheet.table), [sheets]);
  // A filter from an earlier evaluation counts only while its sheet is among the results.
  const only = tables.find((sheet) => sheet.id === filter);
  const inSight = useMemo(() => (only === undefined ? tables : [only]), [only, tables]);
  const counts = useMemo(() => listCounts(inSight), [inSight]);
  const list = chosenList ?? openingList(counts);
  const groups = useMemo(() => rowsBySheet(inSight, list), [inSight, list]);
  const [first] = inSight;

  if (first === undefined) return <NothingEvaluated done={done} />;

  const several = inSight.length > 1;
  return (
    <section aria-label={RESULTS_NAME} aria-busy={busy}>
      <div className={styles.top}>
        {tables.length > 1 && <SheetFilter sheets={tables} value={only?.id ?? null} onChange={setFilter} />}
        <div className={styles.summary}>
          <Summary title={several ? ALL_SHEETS : first.name} sheets={inSight} />
        </div>
        <Asides sheets={only === undefined ? sheets : inSight} named={several} />
      </div>
      <div className={styles.tabs}>
        <ResultTabs value={list} counts={counts} panelId={panelId} onChange={setChosenList} />
      </div>
      <div id={panelId} role="tabpanel" aria-labelledby={`${panelId}-${list}`} className={styles.panel}>
        {groups.length === 0 && (
          <p className={styles.line}>{EMPTY_LIST[list](unratedCount(statusCounts(inSight)))}</p>
        )}
        <RowList
          key={`${done.at.getTime()} ${list} ${only?.id ?? ""}`}
          groups={groups}
          partCounts={checkCounts(inSight)}
          headings={several}
          chosen={chosen}
          onChoose={choose}
          say={say}
        />
      </div>
    </section>
  );
}

/** No sheet had a KPI table: one sheet's own message, or the list of them. */
function NothingEvaluated({ done }: { readonly done: DoneState }) {
  const styles = useStyles();
  const { sheets } = done.result;
  const [only, ...others] = sheets;
  const single = only !== undefined && others.length === 0 ? only : null;
  return (
    <section aria-label={RESULTS_NAME} className={styles.top}>
      <Problem
        intent="info"
        sentence={NOTHING_EVALUATED}
        advice={single === null ? NO_SHEETS : (single.message ?? NO_TABLE)}
      />
      <Asides sheets={single === null ? sheets : [{ ...single, table: true }]} named={single === null} />
    </section>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import type { SheetResult } from "../../actions/result";
import type { ActiveSheet, SheetFreshness } from "../../actions/watch/workbookFacts";
import type { DoneState } from "../evaluate/useLastDone";
import type { PaneActions } from "../paneActions";
import type { StaleCell } from "../row/StaleMark";
import { Asides } from "./Asides";
import { Elsewhere } from "./Elsewhere";
import { Freshness } from "./Freshness";
import { Gone } from "./Gone";
import type { ListName, SheetRow } from "./lists";
import { NextPeriod } from "./NextPeriod";
import { goneIn } from "./staleRow";
import { SheetFilter } from "./SheetFilter";
import { Summary } from "./Summary";
import { summaryWords } from "./summaryWords";

const useStyles = makeStyles({
  top: { padding: "12px 16px", backgroundColor: tokens.colorNeutralBackground1 },
  summary: { marginTop: "8px", ":first-child": { marginTop: 0 } },
});

interface ResultsTopProps {
  readonly done: DoneState;
  /** Those that have a table. */
  readonly tables: readonly SheetResult[];
  /** Those whose rows are in sight. */
  readonly inSight: readonly SheetResult[];
  /** The list that the officer chose; null until one is chosen. */
  readonly list: ListName | null;
  /** The one that was chosen; undefined for all. */
  readonly only: SheetResult | undefined;
  readonly front: ActiveSheet | null;
  /** Sheets whose results have been brought back since they were cleared: that is said above. */
  readonly broughtBack: readonly { readonly id: string }[];
  readonly freshness: ReadonlyMap<string, SheetFreshness>;
  readonly stale: (row: SheetRow) => StaleCell;
  readonly busy: boolean;
  /** The keys of the rule sets' states, best first. */
  readonly order: readonly string[];
  readonly actions: Pick<PaneActions, "refresh" | "goToSheet">;
  readonly onSheet: (sheetId: string | null) => void;
  /** Opens what is worth a look on a sheet. */
  readonly onFindings: (sheetId: string) => void;
  /** What had the focus goes once both are the same sheet. */
  readonly onTogether: () => void;
}

/** What stands above the lists: whether the results still hold, whose they are, how many there are of what, and what else to know. */
export function ResultsTop(props: ResultsTopProps) {
  const { done, tables, inSight, only, front, freshness, stale, busy, actions, onSheet, onTogether } = props;
  const styles = useStyles();
  return (
    <>
      <Freshness
        sheets={inSight}
        freshness={freshness}
        stale={stale}
        busy={busy}
        onRefresh={({ id }, ...more) => actions.refresh(id, ...more.map((sheet) => sheet.id))}
      />
      <NextPeriod
        sheets={inSight}
        front={front}
        busy={busy}
        offered={({ id }) => freshness.get(id)?.outOfDate === true}
        onRefresh={({ id }) => actions.refresh(id)}
      />
      <div className={styles.top}>
        {tables.length > 1 && <SheetFilter sheets={tables} value={only?.id ?? null} onChange={onSheet} />}
        <div className={styles.summary}>
          <Summary
            sheets={inSight}
            order={props.order}
            {...summaryWords(inSight, tables.length > 1, front)}
          />
        </div>
        <Gone done={done} sheets={inSight} isGone={goneIn(freshness)} open={false} />
        <Elsewhere
          inSight={inSight}
          tables={tables}
          front={front}
          broughtBack={props.broughtBack}
          onGo={async (id) => {
            const there = await actions.goToSheet(id);
            if (there) onTogether();
            return there;
          }}
          onShow={(id) => {
            onSheet(id);
            onTogether();
          }}
        />
        <Asides
          sheets={only === undefined ? done.result.sheets : inSight}
          named={inSight.length > 1}
          front={front?.id ?? null}
          chosen={props.list}
          onFindings={props.onFindings}
        />
      </div>
    </>
  );
}

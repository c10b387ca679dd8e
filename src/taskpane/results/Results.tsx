import { useCallback, useMemo, useRef } from "react";
import { makeStyles, tokens, useId } from "@fluentui/react-components";
import type { SheetResult } from "../../actions/result";
import type { ActiveSheet, SelectedRow, SheetFreshness } from "../../actions/watch/workbookFacts";
import { arrowSettledSaid } from "../../wording/pane/questions";
import { RESULTS_NAME } from "../../wording/pane/results";
import type { DoneState } from "../evaluate/useLastDone";
import type { PaneActions } from "../paneActions";
import { rowKey } from "../row/rowCell";
import type { RuleSets } from "../rules/ruleSets";
import { NO_FILTER, type ResultsView } from "./filter";
import { FilterBar } from "./FilterBar";
import { filterChoices } from "./filterChoices";
import { Gone } from "./Gone";
import { AboveList } from "./AboveList";
import { SheetQuestions } from "./SheetQuestions";
import { ListedRows } from "./ListedRows";
import { type SheetRow, withoutArrow } from "./lists";
import { NoArrows } from "./NoArrows";
import { PolarityCard } from "./PolarityCard";
import { ResultTabs } from "./ResultTabs";
import { ResultsTop } from "./ResultsTop";
import type { Chosen } from "./RowList";
import { goneIn, staleIn } from "./staleRow";
import { useChosenRow } from "./useChosenRow";
import { useGoingTo } from "./useGoingTo";
import { type PlaceKeeper, useKeptPlace } from "./useKeptPlace";
import { useListBroughtUp } from "./useListBroughtUp";
import { useRowsInSight } from "./useRowsInSight";
import { useSelectedRow } from "./useSelectedRow";
import { useSettledRows } from "./useSettledRows";
import { useSettling } from "./useSettling";
import type { Say } from "../shell/useSaid";

const useStyles = makeStyles({
  tabs: {
    padding: "0 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Half under the head of the pane they would be a line without words.
    position: "sticky",
    zIndex: 1,
    top: 0,
  },
  panel: {
    padding: "0 16px 16px",
    // Tall enough for the tabs to come to the top, however short the list.
    "@media (min-height: 421px) and (max-height: 700px)": { minHeight: "calc(100vh - 290px)" },
  },
});

export interface ResultsProps {
  readonly done: DoneState;
  /** The sheets whose results stand and are not in sight. */
  readonly beside: readonly SheetResult[];
  readonly busy: boolean;
  /** The sheet in front; null where it is not known. */
  readonly front: ActiveSheet | null;
  /** Sheets whose results have been brought back since they were cleared. */
  readonly broughtBack: readonly { readonly id: string }[];
  readonly freshness: ReadonlyMap<string, SheetFreshness>;
  readonly selected: SelectedRow | null;
  readonly ruleSets: RuleSets;
  readonly actions: PaneActions;
  readonly view: ResultsView;
  readonly onView: (change: (now: ResultsView) => ResultsView) => void;
  /** Where the list was scrolled to when another screen took its place. */
  readonly places: PlaceKeeper;
  /** Opens what is worth a look on a sheet. */
  readonly onFindings: (sheetId: string) => void;
  /** Asks for the polarities that the sheets in sight lack. */
  readonly onReviewPolarity: () => void;
  readonly say: Say;
}

/** What an evaluation found: counts, what else to know, and the rows list by list. List and filter stay from one evaluation to the next. */
export function Results(props: ResultsProps) {
  const { done, busy, front, freshness, selected, ruleSets, actions, onReviewPolarity, say } = props;
  const styles = useStyles();
  const panelId = useId("result-list");
  const { list: chosenList } = props.view;
  const look = (what: Partial<ResultsView>): void => props.onView((now) => ({ ...now, ...what }));
  const isGone = useMemo(() => goneIn(freshness), [freshness]);
  const { onView } = props;
  const setChosen = useCallback((row: Chosen) => onView((now) => ({ ...now, chosen: row })), [onView]);
  const { chosen, choose, show } = useChosenRow(
    props.view.chosen,
    setChosen,
    actions.selectCell,
    isGone,
    say,
  );

  const seen = useRowsInSight(done, props.view);
  const { tables, only, inSight, filter, every, fitting, counts, toCheck, rated } = seen;
  const { list, held, rows, unfilteredKeys } = seen;
  // What came of an answer is told where it was given, and the focus goes on from there.
  const stay = useCallback(() => onView((now) => ({ ...now, stays: list })), [onView, list]);
  const focusTab = useCallback(() => document.getElementById(`${panelId}-${list}`)?.focus(), [panelId, list]);
  const whose = tables.map(({ id }) => id).join(" ");
  const view = `${whose} ${list} ${only?.id ?? ""} ${JSON.stringify(filter)}`;
  const { settling, settled } = useSettledRows({ done, freshness }, seen, view, say, focusTab);
  const arrowless = useMemo(() => withoutArrow(fitting), [fitting]);
  const arrowSettled = useCallback(() => say(arrowSettledSaid(arrowless.length)), [say, arrowless.length]);
  const arrows = useSettling(arrowless, view, arrowSettled, focusTab);
  const { scrollTo } = settling;
  const stale = useMemo(() => staleIn(freshness), [freshness]);
  const ways = { list, stale, chosen, show, scrollTo, say, unfilteredKeys };
  const selection = useSelectedRow(selected, tables, rows, ways);

  const root = useRef<HTMLElement>(null);
  useKeptPlace(done.act, props.places, root, scrollTo);
  const below = useListBroughtUp(chosenList, whose);
  const goTo = useGoingTo(rows, settling.focusOn);

  if (inSight.length === 0) return null;
  const showRow = ({ sheet, row }: SheetRow): void => {
    const key = rowKey(sheet, row);
    const isHidden = only !== undefined && only.id !== sheet.id;
    look({
      list: unfilteredKeys.has(key) ? list : "all",
      filter: NO_FILTER,
      ...(isHidden ? { sheet: null } : {}),
    });
    show(key);
    goTo(key);
  };
  const isLast = settled !== undefined && list === "attention" && toCheck === 0;
  return (
    <section ref={root} aria-label={RESULTS_NAME} aria-busy={busy}>
      <ResultsTop
        done={done}
        tables={tables}
        inSight={inSight}
        only={only}
        list={chosenList}
        front={front}
        broughtBack={props.broughtBack}
        freshness={freshness}
        stale={stale}
        busy={busy}
        order={ruleSets.stateOrder}
        actions={actions}
        onSheet={(sheet) => look({ sheet })}
        onFindings={props.onFindings}
        onTogether={focusTab}
      />
      <div className={styles.tabs} data-sticks="top">
        <ResultTabs
          value={list}
          counts={counts}
          panelId={panelId}
          onChange={(name) => look({ list: name })}
        />
      </div>
      <div ref={below}>
        <FilterBar
          filter={filter}
          choices={filterChoices(every, done, ruleSets.stateOrder, filter)}
          fitting={fitting.length}
          total={every.length}
          onChange={(next) => look({ filter: next })}
          say={say}
        />
        <div id={panelId} role="tabpanel" aria-labelledby={`${panelId}-${list}`} className={styles.panel}>
          <AboveList
            settled={settled}
            rated={isLast ? rated : null}
            selected={selected === null ? undefined : selection.notListed}
            onShow={showRow}
          />
          {filter.changed && <Gone done={done} sheets={inSight} isGone={isGone} open />}
          {list === "attention" && (
            <SheetQuestions
              rows={held}
              standing={[...done.result.sheets, ...props.beside]}
              busy={busy}
              onChange={(change, again) => {
                stay();
                return actions.change(change, again);
              }}
              onGoTo={actions.selectCell}
              onKept={focusTab}
            />
          )}
          {list === "attention" && <PolarityCard rows={held} every={every} onReview={onReviewPolarity} />}
          {!isLast && (
            <ListedRows
              done={done}
              seen={seen}
              view={props.view}
              onView={props.onView}
              settling={settling}
              busy={busy}
              chosen={chosen}
              selected={selection.key}
              ruleSets={ruleSets}
              stale={stale}
              gone={isGone}
              actions={actions}
              onChoose={choose}
              onBegan={stay}
            />
          )}
          {list === "attention" && (
            <NoArrows
              rows={arrowless}
              busy={busy}
              focus={arrows.focus}
              stale={stale}
              onAnswer={async (each, answer, typed) => {
                stay();
                arrows.began(arrowless.indexOf(each));
                return actions.settle(each.sheet, answer, typed);
              }}
              onGoTo={choose}
            />
          )}
        </div>
      </div>
    </section>
  );
}

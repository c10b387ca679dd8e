import { Check } from "./check/Check";
import { Cleared } from "./clear/Cleared";
import { Cancelled } from "./evaluate/Cancelled";
import { Intro } from "./evaluate/Intro";
import { MarkedBefore } from "./evaluate/MarkedBefore";
import { Needed } from "./evaluate/Needed";
import { NothingEvaluated } from "./evaluate/NothingEvaluated";
import { NoResultsHere } from "./evaluate/NoResultsHere";
import { nothingOn } from "./evaluate/nothingOn";
import { isShownHere } from "./evaluate/outcomeHere";
import { ReadyLine } from "./evaluate/ReadyLine";
import { withNamesNow } from "./evaluate/namesNow";
import { scopeOf } from "./evaluate/scopeOf";
import type { ChangedSince } from "./evaluate/useChangedSince";
import { LeftWithoutTable } from "./understood/LeftWithoutTable";
import { ConfirmedLine } from "./polarity/Confirmed";
import { SHEETS_IN_SIGHT } from "./polarity/toReview";
import { Preview } from "./preview/Preview";
import type { ResultsView } from "./results/filter";
import { Results } from "./results/Results";
import type { PlaceKeeper } from "./results/useKeptPlace";
import type { ScreenBodyProps } from "./ScreenBody";

/** What the session has come to, and below it the results that still stand. */
export function Outcome(
  props: ScreenBodyProps & {
    readonly view: ResultsView;
    readonly onView: (change: (now: ResultsView) => ResultsView) => void;
    readonly places: PlaceKeeper;
    readonly changed: ChangedSince;
    /** What came of polarities that were just confirmed; null where none were. */
    readonly confirmed: string | null;
    /** The preview or check was closed. */
    readonly closed: boolean;
    readonly onClose: () => void;
  },
) {
  const { readiness, session, settings, front, last, busy, ruleSets, actions, onScreen, say } = props;
  const running = session.kind === "running";
  const usable = readiness === "ready" || readiness === "connecting";
  const isAside = session.kind === "previewed" || session.kind === "checked";
  const isElsewhere = isAside && !isShownHere(session.result.sheets, front);
  const outcome = props.closed || isElsewhere ? null : session;
  const goTo = (sheetId: string, cell: string): void => void actions.selectCell(sheetId, cell);
  if (outcome?.kind === "previewed")
    return (
      <Preview
        sheets={withNamesNow(outcome.result.sheets, props.freshness)}
        changes={withNamesNow(outcome.changes, props.freshness)}
        changed={props.changed}
        busy={busy}
        onAgain={() => actions.preview(scopeOf(outcome.result.sheets))}
        onGoTo={goTo}
        onClose={props.onClose}
      />
    );
  if (outcome?.kind === "checked")
    return (
      <Check
        sheets={withNamesNow(outcome.result.sheets, props.freshness)}
        changed={props.changed}
        busy={busy}
        onAgain={() => actions.check(scopeOf(outcome.result.sheets))}
        onGoTo={goTo}
        onClose={props.onClose}
      />
    );
  // A sheet with KPIs has come to the front since: that another one has none is over, and would be read as said of this one.
  const isOver =
    props.left && front?.kind === "kpis" && last?.result.sheets.every(({ id }) => id !== front.id) === true;
  const nothing = last !== null && last.result.sheets.every((sheet) => !sheet.table);
  // The results of before are in sight again as soon as another sheet is.
  const nothingHere = props.left ? null : nothingOn(session);
  const without = nothingHere ?? (nothing && !isOver ? last.result.sheets : null);
  const { away } = props;
  const isFree = !running && usable;
  const atFirst = last === null && away === null && isFree;
  const marked = props.marked ?? new Set<string>();
  // Whoever has just cleared results is told of that; a preview or a check leaves the marks as they stand.
  const markedBefore = last === null && session.kind !== "cleared" && marked.size > 0;
  // Who has just cleared results knows how they come about.
  const isNew = !settings.options.introSeen && !markedBefore && session.kind !== "cleared";
  return (
    <>
      {session.kind === "cleared" && (
        <Cleared
          key={session.at.getTime()}
          result={session.result}
          back={props.broughtBack}
          elsewhere={props.left}
          busy={busy}
          onAgain={actions.refresh}
          say={say}
        />
      )}
      {session.kind === "cancelled" && <Cancelled notices={session.notices} />}
      {props.confirmed !== null && <ConfirmedLine words={props.confirmed} />}
      <LeftWithoutTable
        sheets={props.withoutTable}
        busy={busy}
        actions={actions}
        onCorrections={() => onScreen("corrections")}
      />
      {last !== null && !nothing && nothingHere === null && (
        <Results
          done={last}
          beside={props.beside}
          busy={running}
          front={front}
          broughtBack={props.broughtBack}
          freshness={props.freshness}
          selected={props.selected}
          ruleSets={ruleSets}
          actions={actions}
          view={props.view}
          onView={props.onView}
          places={props.places}
          onFindings={(sheetId) => onScreen("understood", sheetId)}
          onReviewPolarity={() => onScreen("polarity", SHEETS_IN_SIGHT)}
          say={say}
        />
      )}
      {without !== null && <NothingEvaluated sheets={without} told={props.withoutTable} />}
      {atFirst && markedBefore && (
        <MarkedBefore marked={marked} front={front?.id ?? null} busy={busy} actions={actions} />
      )}
      {atFirst && isNew && <Intro recognised={front?.kind === "kpis"} onSkip={props.onSkipIntro} />}
      {atFirst &&
        !markedBefore &&
        !isNew &&
        (session.kind !== "cleared" || props.left) &&
        front?.kind !== "nothing" && <ReadyLine />}
      {away !== null && isFree && (
        <NoResultsHere
          front={props.broughtBack.some(({ id }) => id === front?.id) ? null : (front?.name ?? null)}
          away={away}
          onGo={actions.goToSheet}
        />
      )}
      {nothing && isOver && isFree && <ReadyLine />}
      {isFree && (without !== null || (last === null && front?.kind === "nothing")) && (
        <Needed
          busy={busy}
          onInsert={actions.insertSample}
          onSetUp={
            front?.kind === "nothing" && front.headingRows.length > 0 ? () => onScreen("understood") : null
          }
          say={say}
        />
      )}
    </>
  );
}

import { useState } from "react";
import type { ClearedSheet, SheetResult } from "../actions/result";
import type { SessionState } from "../actions/session";
import { Check } from "./check/Check";
import { Cleared } from "./clear/Cleared";
import { Cancelled } from "./evaluate/Cancelled";
import { Intro } from "./evaluate/Intro";
import { MarkedBefore } from "./evaluate/MarkedBefore";
import { Needed } from "./evaluate/Needed";
import { NothingEvaluated } from "./evaluate/NothingEvaluated";
import { nothingOn } from "./evaluate/nothingOn";
import { ReadyLine } from "./evaluate/ReadyLine";
import { withNamesNow } from "./evaluate/namesNow";
import { scopeOf } from "./evaluate/scopeOf";
import { type ChangedSince, useChangedSince } from "./evaluate/useChangedSince";
import { type DoneState, NO_ACTS } from "./evaluate/useLastDone";
import type { PaneData } from "./Pane";
import type { PaneActions } from "./paneActions";
import { CorrectionsScreen } from "./corrections/CorrectionsScreen";
import { beforeResults } from "./understood/beforeResults";
import { LeftWithoutTable } from "./understood/LeftWithoutTable";
import type { LeftSheet } from "./understood/withoutTable";
import { UnderstoodScreen } from "./understood/UnderstoodScreen";
import { ConfirmedLine, useConfirmed } from "./polarity/Confirmed";
import { PolarityScreen } from "./polarity/PolarityScreen";
import { SHEETS_IN_SIGHT, toReview } from "./polarity/toReview";
import { HowItWorks } from "./help/HowItWorks";
import { Preview } from "./preview/Preview";
import { OPENING_VIEW, type ResultsView } from "./results/filter";
import { Results } from "./results/Results";
import { type PlaceKeeper, placeKeeper } from "./results/useKeptPlace";
import { RulesScreen } from "./rules/RulesScreen";
import { knownSheets } from "./rules/inUse";
import type { RuleSets } from "./rules/ruleSets";
import type { Screen } from "./screens";
import type { Say } from "./shell/useSaid";

interface ScreenBodyProps extends PaneData {
  readonly screen: Screen;
  /** The sheet that the screen was opened for, by its id; null for none. */
  readonly about: string | null;
  readonly last: DoneState | null;
  /** The sheets whose results stand and are not in sight. */
  readonly beside: readonly SheetResult[];
  readonly busy: boolean;
  readonly ruleSets: RuleSets;
  readonly actions: PaneActions;
  readonly onScreen: (screen: Screen, about?: string) => void;
  readonly onSkipIntro: () => void;
  readonly say: Say;
  /** Sheets on which no table is left, as far as they need a word. */
  readonly withoutTable: readonly LeftSheet[];
  /** The officer has gone to another sheet since the session came to what it is. */
  readonly left: boolean;
  /** Sheets whose results have been brought back since they were cleared. */
  readonly broughtBack: readonly ClearedSheet[];
}

/** What stands between head and foot: the screen that was opened, or what the session has come to. */
export function ScreenBody(props: ScreenBodyProps) {
  const [view, setView] = useState(OPENING_VIEW);
  const [places] = useState(placeKeeper);
  const toResults = (): void => props.onScreen("results");
  const changed = useChangedSince(props.session, props.freshness);
  const confirmed = useConfirmed(props.last, props.say);
  const sheets = props.last?.result.sheets.filter((sheet) => sheet.table) ?? [];
  switch (props.screen) {
    case "results":
      return (
        <Outcome
          {...props}
          view={view}
          onView={setView}
          places={places}
          changed={changed}
          confirmed={confirmed.words}
        />
      );
    case "how-it-works": {
      const known = knownSheets(sheets, props.front);
      const here = known.filter(({ id }) => id === props.front?.id);
      const [usual] = props.ruleSets.inForce(here.length === 0 ? known : here);
      const profile = props.ruleSets.find(usual ?? "") ?? props.ruleSets.all[0];
      return <HowItWorks profile={profile ?? null} onBack={toResults} />;
    }
    case "polarity":
      return (
        <PolarityScreen
          sheets={toReview(sheets, props.about, view.sheet)}
          ahead={props.about === null ? beforeResults(props, sheets) : null}
          busy={props.busy}
          actions={props.actions}
          onBack={toResults}
          onConfirmed={confirmed.note}
        />
      );
    case "understood":
      return (
        <UnderstoodScreen
          sheets={sheets}
          ahead={beforeResults(props, sheets)}
          about={props.about}
          front={props.front}
          withoutTable={props.withoutTable}
          freshness={props.freshness}
          busy={props.busy}
          actions={props.actions}
          onGoTo={(sheetId, cell) => void props.actions.selectCell(sheetId, cell)}
          onBack={toResults}
          onCorrections={() => props.onScreen("corrections")}
          onPolarity={(evaluated) => props.onScreen("polarity", evaluated ?? undefined)}
        />
      );
    case "corrections":
      return (
        <CorrectionsScreen
          settings={props.settings}
          sheets={[...(props.last?.result.sheets ?? []), ...props.beside]}
          names={props.names}
          front={props.front}
          busy={props.busy}
          change={props.actions.change}
          onBack={toResults}
          say={props.say}
        />
      );
    case "rules":
      return (
        <RulesScreen
          settings={props.settings}
          sheets={sheets}
          acts={props.last?.acts ?? NO_ACTS}
          front={props.front}
          beside={{ earlier: props.last?.earlier ?? [], marked: props.marked, names: props.names }}
          ruleSets={props.ruleSets}
          busy={props.busy}
          change={props.actions.change}
          onBack={toResults}
          say={props.say}
        />
      );
    default:
      return props.screen satisfies never;
  }
}

/** What the session has come to, and below it the results that still stand. */
function Outcome(
  props: ScreenBodyProps & {
    readonly view: ResultsView;
    readonly onView: (change: (now: ResultsView) => ResultsView) => void;
    readonly places: PlaceKeeper;
    readonly changed: ChangedSince;
    /** What came of polarities that were just confirmed; null where none were. */
    readonly confirmed: string | null;
  },
) {
  const { readiness, session, settings, front, last, busy, ruleSets, actions, onScreen, say } = props;
  const running = session.kind === "running";
  const usable = readiness === "ready" || readiness === "connecting";
  const [closed, setClosed] = useState<SessionState | null>(null);
  const outcome = session === closed ? null : session;
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
        onClose={() => setClosed(session)}
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
        onClose={() => setClosed(session)}
      />
    );
  // A sheet with KPIs has come to the front since: that another one has none is over, and would be read as said of this one.
  const isOver =
    props.left && front?.kind === "kpis" && last?.result.sheets.every(({ id }) => id !== front.id) === true;
  const nothing = last !== null && last.result.sheets.every((sheet) => !sheet.table);
  // The results of before are in sight again as soon as another sheet is.
  const nothingHere = props.left ? null : nothingOn(session);
  const without = nothingHere ?? (nothing && !isOver ? last.result.sheets : null);
  const atFirst = last === null && !running && usable;
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
      {nothing && isOver && !running && usable && <ReadyLine />}
      {!running && usable && (without !== null || (last === null && front?.kind === "nothing")) && (
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

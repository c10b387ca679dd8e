import { useState } from "react";
import type { SessionState } from "../actions/session";
import { withOption, type WorkbookSettings } from "../actions/settings";
import type { ActiveSheet, LookedAhead, SelectedRow, SheetFreshness } from "../actions/watch/workbookFacts";
import { ClearButton } from "./clear/ClearButton";
import { clearTarget, type ClearTarget, clearTargets } from "./clear/clearTarget";
import { useBroughtBack } from "./clear/useBroughtBack";
import { announcement } from "./evaluate/announcement";
import { OutcomeReady } from "./evaluate/OutcomeReady";
import { ProgressLine } from "./evaluate/ProgressLine";
import { SessionProblem } from "./evaluate/SessionProblem";
import { awayFrom } from "./evaluate/awayFrom";
import { outOfDateSheets } from "./evaluate/outOfDate";
import { nothingOn } from "./evaluate/nothingOn";
import { lastWithNamesNow, withNamesNow } from "./evaluate/namesNow";
import { useLastDone } from "./evaluate/useLastDone";
import { useOutOfDateSaid } from "./evaluate/useOutOfDateSaid";
import { useProgressOnce } from "./evaluate/useProgressOnce";
import { type MainAction, MainActions } from "./head/MainActions";
import { sheetChange } from "./head/sheetChange";
import { SheetLine } from "./head/SheetLine";
import type { PaneActions } from "./paneActions";
import { knownSheets } from "./rules/inUse";
import { useRuleSets } from "./rules/ruleSets";
import { ScreenBody } from "./ScreenBody";
import type { Screen } from "./screens";
import { Announcer } from "./shell/Announcer";
import { Foot } from "./shell/Foot";
import { Frame } from "./shell/Frame";
import { useEscape } from "./shell/useEscape";
import type { PaneReadiness } from "./shell/useReadiness";
import { KeptTextContext } from "./shell/keptText";
import { LeaveContext, UnsavedContext } from "./shell/unsaved";
import { useSaid } from "./shell/useSaid";
import { periodHeadings } from "./understood/columns";
import { leftSaid, leftSheets } from "./understood/withoutTable";
import { UNSAVED_STAYS } from "../wording/pane/shell";
import { useScreen } from "./useScreen";

/** All that the pane knows of the session and the workbook. */
export interface PaneData {
  readonly readiness: PaneReadiness;
  readonly session: SessionState;
  readonly settings: WorkbookSettings;
  /** The sheet in front; null until it is known. */
  readonly front: ActiveSheet | null;
  readonly freshness: ReadonlyMap<string, SheetFreshness>;
  readonly selected: SelectedRow | null;
  /** The ids of the sheets that bear marks, also of an earlier session; null while that is not known. */
  readonly marked: ReadonlySet<string> | null;
  /** The names of the sheets that are not hidden, by id; empty while they are not known. */
  readonly names: ReadonlyMap<string, string>;
  /** What was read last of a sheet without results; null where nothing was. */
  readonly ahead: LookedAhead | null;
  /** Another number after each command of the ribbon. */
  readonly ribbonEnds: number;
}

export interface PaneProps extends PaneData {
  readonly actions: PaneActions;
}

/**
 * The whole pane as a function of its state. The results of the last evaluation stay in sight while the next one runs and after one
 * that failed, so that an officer who works through the list does not lose it. Only those of cleared sheets go.
 */
export function Pane({ actions, ...data }: PaneProps) {
  const { readiness, session, settings, front, freshness } = data;
  const { last: done, ...others } = useLastDone(session, front?.id ?? null);
  const last = lastWithNamesNow(done, freshness);
  const beside = withNamesNow(others.beside, freshness);
  const away = awayFrom(last, front);
  const inSight = away === null ? last : null;
  const target = clearTarget(session, inSight, front?.id ?? null, data);
  const { screen, about, open, back, leave, asks, keptOpen, unsaved, noteUnsaved } = useScreen(
    data.ribbonEnds,
  );
  const [keptText] = useState(() => new Map<string, string>());
  const { said, say, left } = useSaid(session, front);
  const outOfDate = useOutOfDateSaid(last, freshness, session, settings);
  const broughtBack = useBroughtBack(session, data.marked);
  const withoutTable = leftSheets(front, last?.result.sheets ?? [], data.marked);
  const isOutcome = !left && nothingOn(session) !== null;
  const running = session.kind === "running";
  const isOver = left || broughtBack.length > 0;
  const busy = running || readiness !== "ready";
  const ruleSets = useRuleSets(settings);
  const outcome = useProgressOnce(session, announcement(readiness, session, ruleSets.stateOrder, last));
  const evaluated = last?.result.sheets.find(({ id, table }) => id === front?.id && table);

  const start: Readonly<Record<MainAction, () => void>> = {
    "evaluate-sheet": () => actions.evaluate({ kind: "active" }),
    "evaluate-workbook": () => actions.evaluate({ kind: "all" }),
    "preview-sheet": () => actions.preview({ kind: "active" }),
    "preview-workbook": () => actions.preview({ kind: "all" }),
    "check-sheet": () => actions.check({ kind: "active" }),
    "check-workbook": () => actions.check({ kind: "all" }),
    understood: () => open("understood"),
    polarities: () => open("polarity"),
    rules: () => open("rules"),
    corrections: () => open("corrections"),
    "how-it-works": () => open("how-it-works"),
  };
  const show = (next: Screen, sheetId?: string): void =>
    leave(() => (next === "results" ? back() : open(next, sheetId)));
  const escape = (): void => (unsaved && !asks ? say(UNSAVED_STAYS) : leave(back));
  useEscape(screen === "results" ? null : escape);
  const act = (action: MainAction): void => {
    leave(() => {
      if (RUNS.has(action)) open("results");
      start[action]();
    });
  };
  const clear = ({ scope }: ClearTarget): void =>
    leave(() => {
      open("results");
      actions.clear(scope);
    });

  return (
    <Frame
      head={
        <>
          <SheetLine
            sheet={front}
            busy={busy}
            headings={evaluated === undefined ? null : periodHeadings(evaluated)}
            onChoose={async (sheet, choice, next) => {
              const own = settings.sheets.find(({ sheetId }) => sheetId === sheet.id);
              const change = sheetChange(sheet, evaluated, choice, own?.reportingPeriod ?? null);
              // A sheet that has results keeps the others' in sight.
              const again = next === "evaluate" && change !== null && evaluated ? [evaluated] : [];
              const refused = change === null ? null : await actions.change(change, again);
              if (refused === null && again.length === 0) act(`${next}-sheet`);
              return refused;
            }}
          />
          <MainActions
            busy={busy}
            clear={clearTargets(target, front?.id ?? null, data.marked, inSight)}
            onAction={act}
            onClear={clear}
          />
        </>
      }
      foot={
        <Foot
          session={session}
          last={inSight}
          front={front}
          left={left || isOutcome}
          broughtBack={broughtBack}
          rules={ruleSets.inForce(inSight?.result.sheets ?? knownSheets([], front)).map(ruleSets.nameOf)}
          outOfDate={outOfDateSheets(inSight, freshness)}
          onRules={() => screen !== "rules" && show("rules")}
        >
          <ClearButton busy={busy} target={target} onClear={() => clear(target)} />
        </Foot>
      }
    >
      <Announcer message={isOver ? "" : outcome} about={session} place={screen} />
      <Announcer message={said.sentence} about={said} place={screen} />
      <Announcer message={outOfDate.elsewhere} about={null} place={screen} />
      <Announcer message={outOfDate.here} about={null} place={screen} />
      <Announcer message={leftSaid(withoutTable, isOutcome)} about={null} place={screen} />
      {running && <ProgressLine {...session} onCancel={actions.cancel} />}
      <SessionProblem readiness={readiness} session={session} last={inSight} />
      {keptOpen && <OutcomeReady session={session} unsaved={unsaved} onShow={() => show("results")} />}
      <UnsavedContext.Provider value={noteUnsaved}>
        <LeaveContext.Provider value={leave}>
          <KeptTextContext.Provider value={keptText}>
            <ScreenBody
              {...data}
              screen={screen}
              about={about}
              last={last}
              beside={beside}
              away={away}
              busy={busy}
              ruleSets={ruleSets}
              actions={actions}
              onScreen={show}
              onSkipIntro={() => void actions.change((now) => withOption(now, "introSeen", true), [])}
              say={say}
              withoutTable={withoutTable}
              left={left}
              broughtBack={broughtBack}
            />
          </KeptTextContext.Provider>
        </LeaveContext.Provider>
      </UnsavedContext.Provider>
    </Frame>
  );
}

/** The actions whose outcome is shown among the results. */
const RUNS: ReadonlySet<MainAction> = new Set<MainAction>([
  "evaluate-sheet",
  "evaluate-workbook",
  "preview-sheet",
  "preview-workbook",
  "check-sheet",
  "check-workbook",
]);

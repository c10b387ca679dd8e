import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { correct, settle, sheetRefOf } from "../actions/corrections";
import type { SheetResult } from "../actions/result";
import { goToSheet } from "../actions/goToSheet";
import { lookAhead } from "../actions/lookAhead";
import { insertSample } from "../actions/insertSample";
import { ribbonEnds, subscribeRibbon } from "../actions/ribbonEnds";
import { selectCell } from "../actions/selectCell";
import { watchWorkbook } from "../actions/sessionWatch";
import { survey } from "../actions/watch/surveyInFront";
import {
  cancel,
  check,
  clear,
  evaluate,
  followAnswer,
  followUp,
  preview,
  refresh,
  sessionState,
  soon,
  subscribe,
} from "../actions/session";
import { EMPTY_SETTINGS, readSettings, saveSettings, type SettingsOutcome } from "../actions/settings";
import { setUpSheet } from "../actions/setUpSheet";
import {
  activeSheet,
  lookedAhead,
  markedSheets,
  selectedRow,
  sheetFreshness,
  sheetNames,
  subscribeFacts,
} from "../actions/watch/workbookFacts";
import { problemInWords } from "../wording/pane/shell";
import { Pane } from "./Pane";
import type { PaneActions, Refusal } from "./paneActions";
import { Boundary } from "./shell/Boundary";
import { keepTabKey } from "./shell/tabKey";
import { ThemeRoot } from "./shell/ThemeRoot";
import { useReadiness } from "./shell/useReadiness";

/** Joins the pane to the session and to Excel: the only component that calls actions. */
export function App() {
  const session = useSyncExternalStore(subscribe, sessionState);
  const front = useSyncExternalStore(subscribeFacts, activeSheet);
  const freshness = useSyncExternalStore(subscribeFacts, sheetFreshness);
  const selected = useSyncExternalStore(subscribeFacts, selectedRow);
  const marked = useSyncExternalStore(subscribeFacts, markedSheets);
  const names = useSyncExternalStore(subscribeFacts, sheetNames);
  const ahead = useSyncExternalStore(subscribeFacts, lookedAhead);
  const commands = useSyncExternalStore(subscribeRibbon, ribbonEnds);
  const readiness = useReadiness();
  const [settings, setSettings] = useState(EMPTY_SETTINGS);

  useEffect(() => keepTabKey(document), []);
  useEffect(() => {
    if (readiness !== "ready") return;
    void readSettings().then((outcome) => {
      if (outcome.kind === "done") setSettings(outcome.settings);
    });
    const watching = watchWorkbook();
    return () => void watching.then((stop) => stop());
  }, [readiness]);

  const actions = useMemo((): PaneActions => {
    /** Tells the pane what came of a change, and has the sheets that it bears on evaluated again. */
    const kept = async (
      change: Promise<SettingsOutcome>,
      again: readonly Pick<SheetResult, "id">[],
      follow: (...ids: [string, ...string[]]) => Promise<void> = followUp,
    ): Promise<Refusal> => {
      const outcome = await change;
      if (outcome.kind === "refused") return outcome.sentence;
      if (outcome.kind === "failed") return problemInWords(outcome.failure.sentence, outcome.failure.advice);
      setSettings(outcome.settings);
      const [only, ...others] = again;
      if (only === undefined) void survey();
      else void soon(() => follow(only.id, ...others.map(({ id }) => id)));
      return null;
    };
    return {
      evaluate: (scope) => void evaluate(scope),
      refresh: (...ids) => void refresh(...ids),
      preview: (scope) => void preview(scope),
      check: (scope) => void check(scope),
      clear: (scope) => void clear(scope),
      cancel,
      selectCell,
      goToSheet,
      settle: (sheet, answer, typed) =>
        kept(settle(sheetRefOf(sheet), answer, typed ?? undefined), [sheet], followAnswer),
      correct: (sheet, correction) => kept(correct(sheetRefOf(sheet), correction), [sheet], followAnswer),
      change: (change, again) => kept(saveSettings(change), again),
      changeRow: (sheet, change) => kept(saveSettings(change), [sheet], followAnswer),
      setUp: (sheet, columns) => kept(setUpSheet({ id: sheet.id, name: sheet.name }, columns), [sheet]),
      lookAhead: (sheetId) => void lookAhead(sheetId),
      insertSample,
    };
  }, []);

  return (
    <ThemeRoot>
      <Boundary>
        <Pane
          readiness={readiness}
          session={session}
          settings={settings}
          front={front}
          freshness={freshness}
          selected={selected}
          marked={marked}
          names={names}
          ahead={ahead}
          ribbonEnds={commands}
          actions={actions}
        />
      </Boundary>
    </ThemeRoot>
  );
}

import { useState } from "react";
import type { ClearedSheet, SheetResult } from "../actions/result";
import type { SessionState } from "../actions/session";
import { useChangedSince } from "./evaluate/useChangedSince";
import { type DoneState, NO_ACTS } from "./evaluate/useLastDone";
import type { PaneData } from "./Pane";
import type { PaneActions } from "./paneActions";
import { CorrectionsScreen } from "./corrections/CorrectionsScreen";
import { beforeResults } from "./understood/beforeResults";
import type { LeftSheet } from "./understood/withoutTable";
import { UnderstoodScreen } from "./understood/UnderstoodScreen";
import { useConfirmed } from "./polarity/Confirmed";
import { useChosen } from "./polarity/chosen";
import { PolarityScreen } from "./polarity/PolarityScreen";
import { toReview } from "./polarity/toReview";
import { HowItWorks } from "./help/HowItWorks";
import { placeKeeper } from "./results/useKeptPlace";
import { useViewOfSheets } from "./results/useViewOfSheets";
import { RulesScreen } from "./rules/RulesScreen";
import { knownSheets } from "./rules/inUse";
import type { RuleSets } from "./rules/ruleSets";
import type { Screen } from "./screens";
import type { Say } from "./shell/useSaid";
import { Outcome } from "./Outcome";

export interface ScreenBodyProps extends PaneData {
  readonly screen: Screen;
  /** The sheet that the screen was opened for, by its id; null for none. */
  readonly about: string | null;
  readonly last: DoneState | null;
  /** The sheets whose results stand and are not in sight. */
  readonly beside: readonly SheetResult[];
  /** The one whose results make room for the sheet in front, which has none; null for none. */
  readonly away: SheetResult | null;
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
  const [places] = useState(placeKeeper);
  const toResults = (): void => props.onScreen("results");
  const changed = useChangedSince(props.session, props.freshness);
  const { last, beside, session, freshness } = props;
  const shown = props.away === null ? (last?.result.sheets ?? []) : [];
  const inSight = [...shown, ...(props.front === null ? [] : [props.front])].map(({ id }) => id);
  const confirmed = useConfirmed({ last, beside, inSight, session, freshness }, props.say);
  const chosen = useChosen();
  const sheets = props.last?.result.sheets.filter((sheet) => sheet.table) ?? [];
  // Kept here: what was closed stays so when another screen was open in between.
  const [closed, setClosed] = useState<SessionState | null>(null);
  const close = (): void => setClosed(props.session);
  const [view, setView] = useViewOfSheets(sheets.map(({ id }) => id));
  switch (props.screen) {
    case "results":
      return (
        <Outcome
          {...props}
          last={props.away === null ? props.last : null}
          view={view}
          onView={setView}
          places={places}
          changed={changed}
          confirmed={confirmed.words}
          closed={closed === props.session}
          onClose={close}
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
          standing={[...sheets, ...props.beside]}
          ahead={props.about === null ? beforeResults(props, sheets) : null}
          chosen={chosen}
          busy={props.busy}
          actions={props.actions}
          onBack={toResults}
          onConfirmed={(rows) => {
            confirmed.note(rows);
            // A preview or a check of before goes by other polarities, and would stand in place of what was just done.
            close();
          }}
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

import { useState } from "react";
import { makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { sheetRefOf } from "../../actions/corrections";
import type { SheetResult } from "../../actions/result";
import type { ActiveSheet, SheetFreshness } from "../../actions/watch/workbookFacts";
import { columnAsItStands, withColumnRole, withFindingLeft, withoutColumnRole } from "../../actions/settings";
import {
  columnsHeading,
  NOT_EVALUATED_YET,
  setUpIntro,
  sheetChoice,
  SHEET_LABEL,
  UNDERSTOOD_HEADING,
  UNDERSTOOD_INTRO,
} from "../../wording/pane/understood";
import { judged } from "../../wording/pane/results";
import { noticesHeading, ofSheets } from "../../wording/pane/shell";
import type { PaneActions } from "../paneActions";
import { Freshness } from "../results/Freshness";
import { allRows } from "../results/lists";
import { askedTogether } from "../results/PolarityCard";
import { staleIn } from "../results/staleRow";
import { Aside } from "../shell/Aside";
import { useCardStyles } from "../shell/listCard";
import { ScreenFrame } from "../shell/ScreenFrame";
import { type BeforeResults, useLookAhead, withResults } from "./beforeResults";
import { ColumnCard } from "./ColumnCard";
import { Findings } from "./Findings";
import { LeftWithoutTable } from "./LeftWithoutTable";
import { PolarityWaits } from "./PolarityWaits";
import { Questions } from "./Questions";
import { SetUpSheet } from "./SetUpSheet";
import type { LeftSheet } from "./withoutTable";

const useStyles = makeStyles({ select: { width: "100%", marginTop: "8px" }, ahead: { margin: "8px 0 4px" } });

interface UnderstoodScreenProps {
  /** The sheets that were evaluated and have a table. */
  readonly sheets: readonly SheetResult[];
  /** The sheet in front where it has no results. */
  readonly ahead: BeforeResults | null;
  /** The sheet that the screen was opened for; null for the one in front. */
  readonly about: string | null;
  readonly front: ActiveSheet | null;
  /** Sheets on which no table is left, as far as they need a word. */
  readonly withoutTable: readonly LeftSheet[];
  readonly freshness: ReadonlyMap<string, SheetFreshness>;
  readonly busy: boolean;
  readonly actions: Pick<PaneActions, "change" | "clear" | "setUp" | "lookAhead" | "refresh">;
  readonly onGoTo: (sheetId: string, cell: string) => void;
  readonly onBack: () => void;
  readonly onCorrections: () => void;
  /** Opens the screen for polarities: of an evaluated sheet, by its id, or with null of the one in front, which has no results. */
  readonly onPolarity: (evaluated: string | null) => void;
}

/** What was understood of a sheet: each column with its role, how sure that is and why, to be corrected; which rows have a question; and what else looks odd. */
export function UnderstoodScreen(props: UnderstoodScreenProps) {
  const { ahead, front, withoutTable, busy, actions, onGoTo, onBack, onCorrections, onPolarity } = props;
  const { change, setUp } = actions;
  const styles = useStyles();
  const cards = useCardStyles();
  useLookAhead(ahead, actions.lookAhead);
  const sheets = ahead?.sheet == null ? props.sheets : [...props.sheets, ahead.sheet];
  const [chosen, setChosen] = useState(props.about);
  const wanted = chosen ?? front?.id;
  const left = withoutTable.filter(({ id }) => id === wanted);
  const whyLeft = (
    <LeftWithoutTable sheets={left} busy={busy} actions={actions} onCorrections={onCorrections} />
  );
  if (front?.kind === "nothing" && front.id === wanted && front.headingRows.length > 0)
    return (
      <ScreenFrame
        heading={ofSheets(UNDERSTOOD_HEADING, [front.name])}
        intro={setUpIntro(front.name)}
        onBack={onBack}
      >
        {whyLeft}
        <SetUpSheet
          key={front.id}
          sheet={front}
          busy={busy}
          onSave={async (columns) => {
            const refused = await setUp(front, columns);
            if (refused === null) onBack();
            return refused;
          }}
        />
      </ScreenFrame>
    );
  // A correction here may be what left it so: another sheet in its place would hide that, and the way back.
  if (left.length > 0)
    return (
      <ScreenFrame
        heading={ofSheets(
          UNDERSTOOD_HEADING,
          left.map(({ name }) => name),
        )}
        onBack={onBack}
      >
        {whyLeft}
      </ScreenFrame>
    );
  // Another sheet in its place would pass for it.
  if (ahead !== null && ahead.sheet === null && ahead.front.id === wanted)
    return (
      <ScreenFrame
        heading={ofSheets(UNDERSTOOD_HEADING, [ahead.front.name])}
        intro={ahead.said}
        onBack={onBack}
      >
        {null}
      </ScreenFrame>
    );
  const sheet = sheets.find(({ id }) => id === wanted) ?? sheets[0];
  if (sheet === undefined)
    return (
      <ScreenFrame heading={UNDERSTOOD_HEADING} intro={NOT_EVALUATED_YET} onBack={onBack}>
        {null}
      </ScreenFrame>
    );
  const columns = columnsHeading(sheet.columnFindings.map(({ letter }) => letter));
  const again = withResults([sheet], ahead);
  const confirmPolarity = (): void => onPolarity(sheet === ahead?.sheet ? null : sheet.id);
  return (
    <ScreenFrame
      heading={ofSheets(UNDERSTOOD_HEADING, [sheet.name])}
      intro={UNDERSTOOD_INTRO}
      onBack={onBack}
    >
      {sheets.length > 1 && (
        <Select
          className={styles.select}
          aria-label={SHEET_LABEL}
          value={sheet.id}
          onChange={(_, { value }) => setChosen(value)}
        >
          {sheets.map(({ id, name, findings }) => (
            <option key={id} value={id}>
              {sheetChoice(name, findings.length)}
            </option>
          ))}
        </Select>
      )}
      {sheet !== ahead?.sheet && (
        <Freshness
          sheets={[sheet]}
          freshness={props.freshness}
          stale={staleIn(props.freshness)}
          busy={busy}
          onRefresh={({ id }) => actions.refresh(id)}
        />
      )}
      {sheet === ahead?.sheet && (
        <p className={mergeClasses(cards.description, styles.ahead)}>{ahead.said}</p>
      )}
      <p className={cards.small}>{judged(sheet.rows.length, sheet.reportingPeriod, sheet.comparedPeriod)}</p>
      <PolarityWaits waiting={askedTogether(allRows([sheet])).length} onConfirm={confirmPolarity} />
      <Aside
        heading={noticesHeading(sheet.readingNotices?.length ?? 0)}
        sentences={sheet.readingNotices ?? []}
      />
      <Questions sheet={sheet} isAhead={sheet === ahead?.sheet} onPolarity={confirmPolarity} />
      <Findings
        key={sheet.id}
        findings={sheet.findings}
        hasQuestions={sheet.rows.some(({ queries }) => queries.length > 0)}
        busy={busy}
        onGoTo={(cell) => onGoTo(sheet.id, cell)}
        onLeave={(finding) => change((now) => withFindingLeft(now, sheetRefOf(sheet), finding), again)}
      />
      <h3 className={cards.part}>{columns}</h3>
      <ul className={cards.list} aria-label={columns}>
        {sheet.columnFindings.map((column) => (
          <ColumnCard
            key={`${sheet.id} ${column.letter} ${column.heading}`}
            column={column}
            evaluates={again.length > 0}
            busy={busy}
            onSave={(role, period) => {
              // Whatever comes of it, this sheet is the one to be told of.
              if (sheet.id !== front?.id) setChosen(sheet.id);
              return change(
                (now) =>
                  role === null
                    ? withoutColumnRole(now, sheetRefOf(sheet), column.heading)
                    : withColumnRole(now, sheetRefOf(sheet), {
                        ...columnAsItStands(column),
                        role,
                        ...(period === null ? {} : { period }),
                      }),
                again,
              );
            }}
          />
        ))}
      </ul>
    </ScreenFrame>
  );
}

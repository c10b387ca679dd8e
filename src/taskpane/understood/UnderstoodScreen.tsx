import { useState } from "react";
import { makeStyles, Select } from "@fluentui/react-components";
import { sheetRefOf } from "../../actions/corrections";
import type { SheetResult } from "../../actions/result";
import type { ActiveSheet } from "../../actions/workbookFacts";
import { withColumnRole, withFindingLeft, withoutColumnRole } from "../../actions/settings";
import {
  COLUMNS_HEADING,
  NOT_EVALUATED_YET,
  setUpIntro,
  SHEET_LABEL,
  UNDERSTOOD_HEADING,
  UNDERSTOOD_INTRO,
} from "../../wording/pane/understood";
import { judged } from "../../wording/pane/results";
import { ofSheets } from "../../wording/pane/shell";
import type { PaneActions } from "../paneActions";
import { useCardStyles } from "../shell/listCard";
import { ScreenFrame } from "../shell/ScreenFrame";
import { ColumnCard } from "./ColumnCard";
import { Findings } from "./Findings";
import { LeftWithoutTable, leftSheets } from "./LeftWithoutTable";
import { SetUpSheet } from "./SetUpSheet";

const useStyles = makeStyles({ select: { width: "100%", marginTop: "8px" } });

interface UnderstoodScreenProps {
  /** The sheets that were evaluated and have a table. */
  readonly sheets: readonly SheetResult[];
  readonly front: ActiveSheet | null;
  readonly busy: boolean;
  readonly change: PaneActions["change"];
  readonly setUp: PaneActions["setUp"];
  readonly onGoTo: (sheetId: string, cell: string) => void;
  readonly onBack: () => void;
  readonly onCorrections: () => void;
}

/** What was understood of a sheet: each column with its role, how sure that is and why, to be corrected; and what else looks odd. */
export function UnderstoodScreen(props: UnderstoodScreenProps) {
  const { sheets, front, busy, change, setUp, onGoTo, onBack, onCorrections } = props;
  const styles = useStyles();
  const cards = useCardStyles();
  const [chosen, setChosen] = useState<string | null>(null);
  if (chosen === null && front?.kind === "nothing" && front.headingRows.length > 0)
    return (
      <ScreenFrame
        heading={ofSheets(UNDERSTOOD_HEADING, [front.name])}
        intro={setUpIntro(front.name)}
        onBack={onBack}
      >
        {leftSheets(front, []).map((sheet) => (
          <LeftWithoutTable
            key={sheet.id}
            sheet={sheet}
            busy={busy}
            change={change}
            onCorrections={onCorrections}
          />
        ))}
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
  const sheet = sheets.find(({ id }) => id === (chosen ?? front?.id)) ?? sheets[0];
  if (sheet === undefined)
    return (
      <ScreenFrame heading={UNDERSTOOD_HEADING} intro={NOT_EVALUATED_YET} onBack={onBack}>
        {null}
      </ScreenFrame>
    );
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
          {sheets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <p className={cards.small}>{judged(sheet.rows.length, sheet.reportingPeriod, sheet.comparedPeriod)}</p>
      <Findings
        key={sheet.id}
        findings={sheet.findings}
        busy={busy}
        onGoTo={(cell) => onGoTo(sheet.id, cell)}
        onLeave={(finding) => change((now) => withFindingLeft(now, sheetRefOf(sheet), finding), [sheet])}
      />
      <h3 className={cards.part}>{COLUMNS_HEADING}</h3>
      <ul className={cards.list} aria-label={COLUMNS_HEADING}>
        {sheet.columnFindings.map((column) => (
          <ColumnCard
            key={`${sheet.id} ${column.letter} ${column.heading}`}
            column={column}
            busy={busy}
            onSave={(role, period) =>
              change(
                (now) =>
                  role === null
                    ? withoutColumnRole(now, sheetRefOf(sheet), column.heading)
                    : withColumnRole(now, sheetRefOf(sheet), {
                        heading: column.heading,
                        role,
                        ...(period === null ? {} : { period }),
                      }),
                [sheet],
              )
            }
          />
        ))}
      </ul>
    </ScreenFrame>
  );
}

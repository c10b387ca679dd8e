import { useState } from "react";
import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { sheetRefOf } from "../../actions/corrections";
import type { SheetResult } from "../../actions/result";
import { allOf, withPolarities } from "../../actions/settings";
import {
  CHOOSE_POLARITY,
  NEITHER_TRACKED,
  confirmPolarity,
  polaritySuggests,
  ASKED_WITH_OTHERS,
  POLARITY_CHOICES,
  POLARITY_HEADING,
  POLARITY_INTRO,
  POLARITY_NOT_READ,
  polarityCellShows,
  polarityFor,
  polarityNoneOn,
} from "../../wording/pane/questions";
import { refAndCell, shortened } from "../../wording/pane/row";
import type { PaneActions } from "../paneActions";
import { allRows, type SheetRow } from "../results/lists";
import { askedTogether, whyLater, withoutPolarityLater } from "../results/PolarityCard";
import { rowCell, rowKey } from "../row/rowCell";
import { type BeforeResults, useLookAhead, withResults } from "../understood/beforeResults";
import type { Choice, Chosen } from "./chosen";
import { neitherOf } from "./neither";
import { suggestedChoice } from "./suggestedChoice";
import { LackingElsewhere } from "./LackingElsewhere";
import { useCardStyles } from "../shell/listCard";
import { ScreenFrame } from "../shell/ScreenFrame";
import { useUnsaved } from "../shell/unsaved";
import { VirtualList } from "../shell/VirtualList";

const ESTIMATE = 120;

const useStyles = makeStyles({
  select: { marginTop: "8px", width: "100%" },
  foot: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    margin: "12px -16px -16px",
    padding: "8px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-height: 420px)": { position: "static" },
  },
});

const CHOICES: readonly Choice[] = ["higher", "lower", "none"];

interface PolarityScreenProps {
  /** The evaluated sheets in sight. */
  readonly sheets: readonly SheetResult[];
  /** All evaluated sheets whose results stand. */
  readonly standing: readonly SheetResult[];
  /** The sheet in front where it has no results: what is missing on it is asked for instead. */
  readonly ahead: BeforeResults | null;
  readonly chosen: Chosen;
  readonly busy: boolean;
  readonly actions: Pick<PaneActions, "change" | "lookAhead" | "goToSheet">;
  readonly onBack: () => void;
  /** The polarities of these rows were confirmed, and are kept. */
  readonly onConfirmed: (rows: readonly SheetRow[]) => void;
}

/** Which way is better, for every KPI whose sheet does not say: suggested from its name, changed where that is wrong, confirmed at once. */
export function PolarityScreen({ ahead, busy, actions, onBack, onConfirmed, ...props }: PolarityScreenProps) {
  useLookAhead(ahead, actions.lookAhead);
  const read = ahead?.sheet == null ? [] : [ahead.sheet];
  const sheets = ahead === null ? props.sheets : read;
  const styles = useStyles();
  const cards = useCardStyles();
  const later = new Set(withoutPolarityLater(allRows(sheets)).map(({ row }) => row));
  const rows = sheets.flatMap((sheet) => askedTogether(allRows([sheet])));
  const named = new Set(rows.map(({ sheet }) => sheet)).size > 1;
  const Heading = named ? "h4" : "h3";
  const changed = props.chosen.of;
  useUnsaved(rows.some(({ sheet, row }) => changed.has(rowKey(sheet, row))));
  const [refusal, setRefusal] = useState<string | null>(null);
  const choiceOf = ({ sheet, row }: SheetRow): Choice | null => {
    const key = rowKey(sheet, row);
    return changed.has(key) ? (changed.get(key) ?? null) : suggestedChoice(row);
  };
  const chosen = rows.filter((each) => choiceOf(each) !== null);
  const confirm = async (): Promise<void> => {
    const bySheet = sheets.filter((sheet) => chosen.some((each) => each.sheet === sheet));
    const changes = bySheet.map((sheet) => {
      const list = chosen.flatMap((each) => {
        const polarity = each.sheet === sheet ? choiceOf(each) : null;
        const { identity, description, shows } = each.row;
        if (polarity === null) return [];
        const { along } = polarity === "none" ? neitherOf(each.row) : { along: [] };
        return [{ identity, description, polarity, seenText: shows.polarity ?? "", along }];
      });
      return (now: Parameters<typeof withPolarities>[0]) => withPolarities(now, sheetRefOf(sheet), list);
    });
    const refused = await actions.change(allOf(changes), withResults(bySheet, ahead));
    setRefusal(refused);
    if (refused !== null) return;
    props.chosen.forget(chosen);
    onConfirmed(chosen);
    onBack();
  };
  return (
    <ScreenFrame heading={POLARITY_HEADING} intro={introOf(rows.length, sheets, ahead)} onBack={onBack}>
      {ahead !== null && rows.length > 0 && <p className={cards.description}>{ahead.said}</p>}
      <VirtualList
        label={POLARITY_HEADING}
        count={rows.length}
        estimate={ESTIMATE}
        keyOf={(index) => {
          const each = rows[index];
          return each === undefined ? "" : rowKey(each.sheet, each.row);
        }}
        render={(index) => {
          const each = rows[index];
          if (each === undefined) return null;
          const { sheet, row } = each;
          return (
            <>
              {named && rows[index - 1]?.sheet !== sheet && <h3 className={cards.part}>{sheet.name}</h3>}
              <article className={cards.card}>
                <Heading className={cards.heading} data-row-heading tabIndex={-1}>
                  {refAndCell(row.ref, rowCell(sheet, row))}
                </Heading>
                <p className={cards.description}>{shortened(row.description)}</p>
                {later.has(row) && <p className={cards.small}>{ASKED_WITH_OTHERS[whyLater(row)]}</p>}
                {row.cells.polarity !== null && (
                  <p className={cards.small}>
                    {polarityCellShows(row.cells.polarity, row.shows.polarity ?? "")}
                  </p>
                )}
                {row.suggestedPolarity !== null && (
                  <p className={cards.small}>{polaritySuggests(row.suggestedPolarity)}</p>
                )}
                <Select
                  className={styles.select}
                  aria-label={polarityFor(row.ref, shortened(row.description))}
                  value={choiceOf(each) ?? ""}
                  onChange={(_, { value }) => {
                    props.chosen.choose(each, CHOICES.find((one) => one === value) ?? null);
                  }}
                >
                  <option value="">{CHOOSE_POLARITY}</option>
                  {CHOICES.map((choice) => (
                    <option key={choice} value={choice}>
                      {choice === "none" ? neitherOf(row).label : POLARITY_CHOICES[choice]}
                    </option>
                  ))}
                </Select>
                {choiceOf(each) === "none" && neitherOf(row).along.length > 0 && (
                  <p className={cards.small}>{NEITHER_TRACKED}</p>
                )}
              </article>
            </>
          );
        }}
      />
      {refusal !== null && <p className={cards.problem}>{refusal}</p>}
      {rows.length === 0 && (
        <LackingElsewhere
          sheets={props.standing.filter(
            (sheet) => !sheets.includes(sheet) && askedTogether(allRows([sheet])).length > 0,
          )}
          goTo={actions.goToSheet}
        />
      )}
      {rows.length > 0 && (
        <div className={styles.foot} data-sticks="bottom">
          <Button disabledFocusable={busy || chosen.length === 0} onClick={() => void confirm()}>
            {confirmPolarity(chosen.length, rows.length)}
          </Button>
        </div>
      )}
    </ScreenFrame>
  );
}

function introOf(rows: number, sheets: readonly SheetResult[], ahead: BeforeResults | null): string {
  if (rows > 0) return POLARITY_INTRO;
  if (ahead === null)
    return sheets.length === 0 ? POLARITY_NOT_READ : polarityNoneOn(sheets.map(({ name }) => name));
  return ahead.sheet === null ? ahead.said : polarityNoneOn([ahead.sheet.name]);
}

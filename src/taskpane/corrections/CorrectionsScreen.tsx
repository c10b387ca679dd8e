import { useState } from "react";
import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { SheetResult } from "../../actions/result";
import { allOf, type WorkbookSettings } from "../../actions/settings";
import type { ActiveSheet } from "../../actions/watch/workbookFacts";
import {
  CORRECTIONS_HEADING,
  CORRECTIONS_INTRO,
  NO_CORRECTIONS,
  reasonGiven,
  REMOVE,
  REMOVE_ALL,
  removeAllLine,
  removeAllName,
  removeAllSure,
  removed,
  removeName,
} from "../../wording/pane/correct";
import { shortened } from "../../wording/pane/row";
import { knownSheets } from "../rules/inUse";
import type { PaneActions, Refusal } from "../paneActions";
import { ConfirmedButton } from "../shell/ConfirmedButton";
import { useCardStyles } from "../shell/listCard";
import { focusScreenHeading } from "../shell/screenHeading";
import { ScreenFrame } from "../shell/ScreenFrame";
import { VirtualList } from "../shell/VirtualList";
import { EachOfMany } from "./EachOfMany";
import { bearsOn, correctionsIn, type Settled, settledIn } from "./listed";

const ESTIMATE = 110;

/** What was settled is said in the middle of a sentence elsewhere, and begins one here. */
const useStyles = makeStyles({
  words: { "::first-letter": { textTransform: "uppercase" } },
  sheet: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    flexWrap: "wrap",
    columnGap: "8px",
  },
});

interface CorrectionsScreenProps {
  readonly settings: WorkbookSettings;
  /** The sheets that were evaluated, also those on which no table was found: a correction may be why. */
  readonly sheets: readonly SheetResult[];
  /** The workbook's sheets by id, left to right, as far as they are known. */
  readonly names: ReadonlyMap<string, string>;
  /** The one in front, as far as it was looked at. */
  readonly front: ActiveSheet | null;
  readonly busy: boolean;
  readonly change: PaneActions["change"];
  readonly onBack: () => void;
  readonly say: (sentence: string) => void;
}

/** All that was settled in this workbook, in one place: what, about which KPI, why, and a way to take it back. */
export function CorrectionsScreen(props: CorrectionsScreenProps) {
  const { settings, sheets, names, front, busy, change, onBack, say } = props;
  const styles = useCardStyles();
  const own = useStyles();
  const [refusal, setRefusal] = useState<Refusal>(null);
  const [told, setTold] = useState<string | null>(null);
  const withTable = sheets.filter(({ table }) => table);
  const lists = settledIn(settings, knownSheets(withTable, front), names);
  const items = lists.flatMap((list) => list.items.map((item) => ({ list, item })));
  const [opened, setOpened] = useState<string | null>(null);
  const [focus, setFocus] = useState<{ index: number; turn: number } | null>(null);
  const onSheets = (sheetId: string) => sheets.filter((sheet) => bearsOn(sheetId, sheet));
  const remove = async (what: readonly Settled[], sheetId: string, index: number): Promise<Refusal> => {
    const refused = await change(allOf(what.map((one) => one.remove)), onSheets(sheetId));
    setRefusal(refused);
    setTold(null);
    if (refused !== null) return refused;
    const sentence = removed(correctionsIn(what));
    setTold(sentence);
    say(sentence);
    if (correctionsIn(what) === correctionsIn(items.map(({ item }) => item))) focusScreenHeading();
    // The button that was pressed is gone with its card: the card that takes its place gets the focus.
    setFocus((before) => ({ index, turn: (before?.turn ?? 0) + 1 }));
    return null;
  };
  return (
    <ScreenFrame
      heading={CORRECTIONS_HEADING}
      intro={items.length === 0 ? NO_CORRECTIONS : CORRECTIONS_INTRO}
      onBack={onBack}
    >
      {told !== null && <p className={styles.sentence}>{told}</p>}
      {refusal !== null && <p className={styles.problem}>{refusal}</p>}
      <VirtualList
        label={CORRECTIONS_HEADING}
        count={items.length}
        estimate={ESTIMATE}
        keyOf={(index) => `${items[index]?.list.sheetId ?? ""} ${items[index]?.item.key ?? ""}`}
        focus={focus}
        render={(index) => {
          const each = items[index];
          if (each === undefined) return null;
          const { list, item } = each;
          // It stays open as it loses one of its KPIs, its first as well.
          const name = [list.sheetId, item.words, item.reason ?? "", item.overtaken ?? ""].join("\n");
          const newSheet = items[index - 1]?.list !== list;
          return (
            <>
              {newSheet && (
                <div className={own.sheet}>
                  <h3 className={styles.sheet}>{list.name}</h3>
                  {list.items.length > 1 && (
                    <ConfirmedButton
                      words={REMOVE_ALL}
                      name={removeAllName(list.name)}
                      question={removeAllLine(
                        correctionsIn(list.items),
                        list.name,
                        onSheets(list.sheetId).length > 0,
                      )}
                      sure={removeAllSure(correctionsIn(list.items))}
                      busy={busy}
                      onSure={() => remove(list.items, list.sheetId, index)}
                    />
                  )}
                </div>
              )}
              <article className={styles.card}>
                <h4 className={mergeClasses(styles.heading, own.words)} data-row-heading tabIndex={-1}>
                  {item.words}
                </h4>
                {item.about !== null && <p className={styles.description}>{shortened(item.about)}</p>}
                {item.overtaken === null ? (
                  <p className={styles.small}>{item.holds}</p>
                ) : (
                  <p className={styles.problem}>{item.overtaken}</p>
                )}
                {item.reason !== null && <p className={styles.small}>{reasonGiven(item.reason)}</p>}
                {item.parts.length > 0 && (
                  <EachOfMany
                    parts={item.parts}
                    sheet={list.name}
                    open={opened === name}
                    busy={busy}
                    onOpen={(open) => setOpened(open ? name : null)}
                    onRemove={(part) => void remove([part], list.sheetId, index)}
                  />
                )}
                <div className={styles.actions}>
                  <Button
                    size="small"
                    aria-label={removeName(item.words, item.about, list.sheetId === "" ? null : list.name)}
                    disabledFocusable={busy}
                    onClick={() => void remove([item], list.sheetId, index)}
                  >
                    {REMOVE}
                  </Button>
                </div>
              </article>
            </>
          );
        }}
      />
    </ScreenFrame>
  );
}

import { Fragment, useEffect, useRef, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RowResult, SheetResult } from "../../actions/result";
import { partOnSheet, showing, showMore } from "../../wording/pane";
import { type CheckPart, firstRows, type SheetRows } from "./lists";
import { PartHeading, SheetHeading } from "./ListHeadings";
import { RowCard } from "./RowCard";
import { rowKey } from "./rowCell";

/** Cards drawn at a time: enough for any sheet an officer reads through, few enough to be drawn at once in a workbook of 2,000 rows. */
export const PAGE = 100;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    margin: "8px 0 0",
    padding: 0,
    listStyleType: "none",
  },
  more: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "12px", marginTop: "12px" },
  shown: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The row whose cell was last asked for, and why it could not be shown. */
export interface Chosen {
  readonly key: string;
  readonly problem: string | null;
}

export interface RowListProps {
  readonly groups: readonly SheetRows[];
  /** How many rows stand in each part of a list that has parts. */
  readonly partCounts: Readonly<Record<CheckPart, number>>;
  /** Whether the groups carry their sheet's name: needless where only one sheet is in sight. */
  readonly headings: boolean;
  readonly chosen: Chosen | null;
  readonly onChoose: (sheet: SheetResult, row: RowResult, cell: string) => void;
  readonly say: (sentence: string) => void;
}

/** The cards, a page at a time. */
export function RowList({ groups, partCounts, headings, chosen, onChoose, say }: RowListProps) {
  const styles = useStyles();
  const [limit, setLimit] = useState(PAGE);
  const root = useRef<HTMLDivElement>(null);
  const total = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const shown = Math.min(limit, total);

  // "Show more" moves away under the focus; the first new card takes it, which is where the officer reads on.
  useEffect(() => {
    if (limit > PAGE) root.current?.querySelectorAll<HTMLElement>("li > button")[limit - PAGE]?.focus();
  }, [limit]);

  const more = () => {
    setLimit(limit + PAGE);
    say(showing(Math.min(limit + PAGE, total), total));
  };

  return (
    <div ref={root}>
      {firstRows(groups, limit).map(({ part, sheet, rows }, index, all) => (
        <Fragment key={`${part ?? ""} ${sheet.id}`}>
          {part !== null && part !== all[index - 1]?.part && (
            <PartHeading part={part} rows={partCounts[part]} />
          )}
          <section aria-label={part === null ? sheet.name : partOnSheet(part, sheet.name)}>
            {headings && <SheetHeading sheet={sheet} level={part === null ? "h3" : "h4"} />}
            <ul className={styles.list}>
              {rows.map((row) => {
                const key = rowKey(sheet, row);
                const isChosen = chosen?.key === key;
                return (
                  <RowCard
                    key={key}
                    sheet={sheet}
                    row={row}
                    chosen={isChosen}
                    problem={isChosen ? chosen.problem : null}
                    onChoose={onChoose}
                  />
                );
              })}
            </ul>
          </section>
        </Fragment>
      ))}
      {shown < total && (
        <div className={styles.more}>
          <Button onClick={more}>{showMore(Math.min(PAGE, total - shown))}</Button>
          <span className={styles.shown}>{showing(shown, total)}</span>
        </div>
      )}
    </div>
  );
}

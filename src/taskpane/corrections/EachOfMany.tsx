import { Button, makeStyles, useId } from "@fluentui/react-components";
import { HIDE_KPIS, REMOVE, removeName, showKpis } from "../../wording/pane/correct";
import { shortened } from "../../wording/pane/row";
import { useCardStyles } from "../shell/listCard";
import type { Settled } from "./listed";

const useStyles = makeStyles({
  list: { margin: "8px 0 0", padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: "8px",
    padding: "2px 0",
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  remove: { flexShrink: 0, minWidth: "auto" },
});

interface EachOfManyProps {
  readonly parts: readonly Settled[];
  readonly sheet: string;
  readonly open: boolean;
  readonly busy: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onRemove: (part: Settled) => void;
}

/** The KPIs that one entry stands for, each with a way to take it back alone. */
export function EachOfMany({ parts, sheet, open, busy, onOpen, onRemove }: EachOfManyProps) {
  const cards = useCardStyles();
  const styles = useStyles();
  const id = useId("each-of-many");
  return (
    <>
      <div className={cards.actions}>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open}
          {...(open ? { "aria-controls": id } : {})}
          onClick={() => onOpen(!open)}
        >
          {open ? HIDE_KPIS : showKpis(parts.length)}
        </Button>
      </div>
      {open && (
        <ul id={id} className={styles.list}>
          {parts.map((part) => (
            <li key={part.key} className={styles.item}>
              <span className={styles.name}>{shortened(part.about ?? "")}</span>
              <Button
                size="small"
                className={styles.remove}
                aria-label={removeName(part.words, part.about, sheet)}
                disabledFocusable={busy}
                onClick={() => onRemove(part)}
              >
                {REMOVE}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

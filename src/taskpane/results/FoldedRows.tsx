import { type ReactNode, useState } from "react";
import { Button } from "@fluentui/react-components";
import { HIDE_ROWS, showRows } from "../../wording/pane/questions";
import { rowKey } from "../row/rowCell";
import { VirtualList, type VirtualListProps } from "../shell/VirtualList";
import type { SheetRow } from "./lists";

export interface FoldedRowsProps {
  readonly rows: readonly SheetRow[];
  /** The list's name for a screen reader. */
  readonly label: string;
  /** A row's height in px before it was drawn. */
  readonly estimate: number;
  readonly focus?: VirtualListProps["focus"];
  /** The button has no frame, as within a card. */
  readonly isWithin?: boolean;
  readonly render: (each: SheetRow) => ReactNode;
}

/** Rows behind a button that shows and hides them: "Show the 5 rows". */
export function FoldedRows({ rows, label, estimate, focus, isWithin = false, render }: FoldedRowsProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        {...(isWithin ? { appearance: "subtle" } : {})}
      >
        {open ? HIDE_ROWS : showRows(rows.length)}
      </Button>
      {open && (
        <VirtualList
          label={label}
          count={rows.length}
          keyOf={(index) => keyAt(rows, index)}
          estimate={estimate}
          focus={focus ?? null}
          render={(index) => {
            const each = rows[index];
            return each === undefined ? null : render(each);
          }}
        />
      )}
    </>
  );
}

function keyAt(rows: readonly SheetRow[], index: number): string {
  const each = rows[index];
  return each === undefined ? String(index) : rowKey(each.sheet, each.row);
}

import type { SheetRow } from "./lists";
import { SelectedElsewhere } from "./SelectedElsewhere";
import { SettledRow } from "./SettledRow";
import type { NotListed } from "./useSelectedRow";
import type { SettledInSight } from "./useSettledRows";

interface AboveListProps {
  /** What was settled last and has left the list; undefined for none. */
  readonly settled: SettledInSight | undefined;
  /** How many rows are rated, once it was the last of those to check; else null. */
  readonly rated: number | null;
  /** The row whose cell is selected in Excel, where the list does not have it. */
  readonly selected: NotListed | undefined;
  /** Shows a row, without the filter, in the list in sight if it has it, else in that of all. */
  readonly onShow: (row: SheetRow) => void;
}

/** Right above a list: rows that are looked for in it and are not there, the one that was just settled and the one selected in Excel. */
export function AboveList(props: AboveListProps) {
  const { settled, rated, selected, onShow } = props;
  return (
    <>
      {settled !== undefined && (
        <SettledRow settled={settled} rated={rated} onShow={() => onShow(settled.each)} />
      )}
      {selected !== undefined && selected.each !== settled?.each && (
        <SelectedElsewhere row={selected} onShow={() => onShow(selected.each)} />
      )}
    </>
  );
}

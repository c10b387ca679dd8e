import { LISTS, LISTS_NAME } from "../../wording/pane/results";
import { Tabs } from "../shell/Tabs";
import { LIST_NAMES, type ListName } from "./lists";

interface ResultTabsProps {
  readonly value: ListName;
  readonly counts: Readonly<Record<ListName, number>>;
  readonly panelId: string;
  readonly onChange: (list: ListName) => void;
}

/** Which of the lists of rows is in sight, each with its count. */
export function ResultTabs({ value, counts, panelId, onChange }: ResultTabsProps) {
  const tabs = LIST_NAMES.map((list) => ({ value: list, ...LISTS[list], count: counts[list] }));
  return <Tabs label={LISTS_NAME} panelId={panelId} value={value} tabs={tabs} onChange={onChange} />;
}

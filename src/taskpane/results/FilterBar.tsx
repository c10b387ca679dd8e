import { type KeyboardEvent, useRef, useState } from "react";
import { Button, Checkbox, Field, makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import { FilterRegular } from "@fluentui/react-icons/svg/filter";
import {
  ANY,
  CLEAR_FILTER,
  FILTER_NAME,
  filterButton,
  fitting as fittingWords,
  fittingSaid,
  SEARCH,
  SEARCH_HINT,
  SECTION_FILTER,
  STATUS_FILTER,
  TRAVEL_FILTER,
} from "../../wording/pane/results";
import { changedFilter } from "../../wording/pane/row";
import { TRAVEL_GROUPS } from "../../wording/pane/status";
import { closeOnEscape } from "../shell/closeOnEscape";
import { NARROW } from "../shell/narrow";
import type { Say } from "../shell/useSaid";
import { useSaidAtRest } from "../shell/useSaidAtRest";
import { filtersSet, isFiltering, NO_FILTER, type RowFilter } from "./filter";
import { type FilterChoices, sectionKey } from "./filterChoices";

const useStyles = makeStyles({
  root: { padding: "8px 16px 0", backgroundColor: tokens.colorNeutralBackground2 },
  line: { display: "flex", gap: "8px", [NARROW]: { flexWrap: "wrap" } },
  search: { flexGrow: 1, minWidth: 0, [NARROW]: { flexBasis: "100%" } },
  button: { flexShrink: 0, minWidth: "auto" },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    marginTop: "8px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  outcome: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", marginTop: "4px" },
  count: { flexGrow: 1, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

const ALL = "";

interface FilterBarProps {
  readonly filter: RowFilter;
  readonly choices: FilterChoices;
  /** So many of so many rows fit. */
  readonly fitting: number;
  readonly total: number;
  readonly onChange: (filter: RowFilter) => void;
  readonly say: Say;
}

/** Search and filter over the rows of all lists. */
export function FilterBar({ filter, choices, fitting: n, total, onChange, say }: FilterBarProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const isOn = isFiltering(filter);
  useSaidAtRest(JSON.stringify(filter), isOn ? fittingSaid(n, total) : "", say);
  const change = (part: Partial<RowFilter>): void => onChange({ ...filter, ...part });
  const root = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(false);
    root.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
  };
  // Escape takes back the nearest thing: what is searched for, then the open filter.
  const onSearchKey = (event: KeyboardEvent): void => {
    if (filter.search !== "") closeOnEscape(() => change({ search: "" }))(event);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (open) closeOnEscape(close)(event);
  };
  return (
    <div ref={root} className={styles.root} role="search" aria-label={FILTER_NAME} onKeyDown={onKey}>
      <div className={styles.line}>
        <SearchBox
          className={styles.search}
          aria-label={SEARCH}
          placeholder={SEARCH_HINT}
          value={filter.search}
          onChange={(_, data) => change({ search: data.value })}
          onKeyDown={onSearchKey}
        />
        <Button
          className={styles.button}
          icon={<FilterRegular />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {filterButton(filtersSet(filter))}
        </Button>
      </div>
      {open && (
        <div className={styles.fields}>
          <Choice
            label={STATUS_FILTER}
            value={filter.status}
            options={choices.statuses}
            onChange={(status) => change({ status })}
          />
          {(choices.sections.length > 1 || filter.section !== null) && (
            <Choice
              label={SECTION_FILTER}
              value={filter.section === null ? null : sectionKey(filter.section)}
              options={choices.sections.map((one) => ({ value: sectionKey(one), name: one.label }))}
              onChange={(key) => {
                const chosen = choices.sections.find((one) => sectionKey(one) === key);
                const { sheetId, name } = chosen ?? { sheetId: "", name: "" };
                change({ section: chosen === undefined ? null : { sheetId, name } });
              }}
            />
          )}
          <Choice
            label={TRAVEL_FILTER}
            value={filter.travel}
            options={choices.travels.map((value) => ({ value, name: TRAVEL_GROUPS[value] }))}
            onChange={(travel) => change({ travel })}
          />
          {choices.changed && (
            <Checkbox
              label={changedFilter(choices.since)}
              checked={filter.changed}
              onChange={(_, data) => change({ changed: data.checked === true })}
            />
          )}
        </div>
      )}
      {isOn && (
        <div className={styles.outcome}>
          <span className={styles.count}>{fittingWords(n, total)}</span>
          <Button size="small" appearance="subtle" onClick={() => onChange(NO_FILTER)}>
            {CLEAR_FILTER}
          </Button>
        </div>
      )}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly onChange: (value: Value | null) => void;
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <Field label={label}>
      <Select
        value={value ?? ALL}
        onChange={(_, data) => onChange(options.find((option) => option.value === data.value)?.value ?? null)}
      >
        <option value={ALL}>{ANY}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

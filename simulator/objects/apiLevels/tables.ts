import type { LevelsByClass } from "./levelsByClass";

/** Tables and filters. */
export const TABLE_LEVELS: LevelsByClass = {
  Table: {
    1: "columns rows id name showHeaders showTotals style delete getDataBodyRange getHeaderRowRange getRange getTotalRowRange",
    2: "sort worksheet clearFilters convertToRange reapplyFilters",
    3: "highlightFirstColumn highlightLastColumn showBandedColumns showBandedRows showFilterButton",
    8: "legacyId",
    9: "autoFilter",
    13: "resize",
  },
  TableCollection: {
    1: "count add getItem getItemAt",
    4: "getCount getItemOrNullObject",
  },
  TableScopedCollection: {
    9: "getCount getFirst getItem",
    14: "getItemOrNullObject",
  },
  TableColumn: {
    1: "id index name values delete getDataBodyRange getHeaderRowRange getRange getTotalRowRange",
    2: "filter",
    16: "valuesAsJson valuesAsJsonLocal",
  },
  TableColumnCollection: {
    1: "count add getItem getItemAt",
    4: "getCount getItemOrNullObject",
    16: "addAsJson",
  },
  TableRow: {
    1: "index values delete getRange",
    16: "valuesAsJson valuesAsJsonLocal",
  },
  TableRowCollection: {
    1: "count add getItemAt",
    4: "getCount",
    16: "addAsJson",
    later: "deleteRows deleteRowsAt",
  },
  TableSort: {
    2: "fields matchCase method apply clear reapply",
  },
  AutoFilter: {
    9: "criteria enabled isDataFiltered apply clearCriteria getRange getRangeOrNullObject reapply remove",
    14: "clearColumnCriteria",
  },
};

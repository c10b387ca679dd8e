import type { LevelsByClass } from "./levelsByClass";

/** Cells, how they look and what may be typed into them. */
export const CELL_LEVELS: LevelsByClass = {
  Range: {
    1: "format worksheet address addressLocal cellCount columnCount columnIndex formulas formulasLocal numberFormat rowCount rowIndex text valueTypes values clear delete getBoundingRect getCell getColumn getEntireColumn getEntireRow getIntersection getLastCell getLastColumn getLastRow getOffsetRange getRow insert select",
    2: "sort columnHidden formulasR1C1 hidden rowHidden getColumnsAfter getColumnsBefore getResizedRange getRowsAbove getRowsBelow getUsedRange merge unmerge",
    3: "getVisibleView",
    4: "getIntersectionOrNullObject getUsedRangeOrNullObject",
    6: "conditionalFormats calculate",
    7: "hyperlink isEntireColumn isEntireRow numberFormatLocal style getAbsoluteResizedRange getImage getSurroundingRegion showCard",
    8: "dataValidation",
    9: "linkedDataTypeState autoFill convertDataTypeToText convertToLinkedDataType copyFrom find findOrNullObject flashFill getCellProperties getColumnProperties getRowProperties getSpecialCells getSpecialCellsOrNullObject getTables removeDuplicates replaceAll setCellProperties setColumnProperties setDirty setRowProperties",
    10: "height left top width group hideGroupDetails showGroupDetails ungroup",
    11: "moveTo",
    12: "hasSpill numberFormatCategories savedAsArray getDirectPrecedents getPivotTables getSpillParent getSpillParentOrNullObject getSpillingToRange getSpillingToRangeOrNullObject",
    13: "getDirectDependents getExtendedRange getMergedAreasOrNullObject getRangeEdge",
    14: "getPrecedents",
    15: "getDependents",
    16: "valuesAsJson valuesAsJsonLocal",
    18: "control clearOrResetContents",
    19: "getDisplayedCellProperties",
    later: "formulaArray checkSpelling showDependents showPrecedents",
  },
  RangeAreas: {
    9: "areas conditionalFormats dataValidation format worksheet address addressLocal areaCount cellCount isEntireColumn isEntireRow style calculate clear convertDataTypeToText convertToLinkedDataType copyFrom getEntireColumn getEntireRow getIntersection getIntersectionOrNullObject getOffsetRangeAreas getSpecialCells getSpecialCellsOrNullObject getTables getUsedRangeAreas getUsedRangeAreasOrNullObject setDirty",
    18: "clearOrResetContents select",
  },
  RangeCollection: {
    9: "getCount getItemAt",
  },
  RangeFormat: {
    1: "borders fill font horizontalAlignment verticalAlignment wrapText",
    2: "protection columnWidth rowHeight autofitColumns autofitRows",
    7: "textOrientation useStandardHeight useStandardWidth",
    9: "autoIndent indentLevel readingOrder shrinkToFit",
    11: "adjustIndent",
  },
  RangeFill: {
    1: "color clear",
    9: "pattern patternColor patternTintAndShade tintAndShade",
  },
  RangeFont: {
    1: "bold color italic name size underline",
    9: "strikethrough subscript superscript tintAndShade",
  },
  RangeBorder: {
    1: "color sideIndex style weight",
    9: "tintAndShade",
  },
  RangeBorderCollection: {
    1: "count getItem getItemAt",
    9: "tintAndShade",
  },
  FormatProtection: {
    2: "formulaHidden locked",
  },
  RangeView: {
    3: "rows cellAddresses columnCount formulas formulasLocal formulasR1C1 index numberFormat rowCount text valueTypes values getRange",
    16: "valuesAsJson valuesAsJsonLocal",
  },
  RangeViewCollection: {
    3: "getItemAt",
    4: "getCount",
  },
  RangeSort: {
    2: "apply",
  },
  DataValidation: {
    8: "errorAlert ignoreBlanks prompt rule type valid clear",
    9: "getInvalidCells getInvalidCellsOrNullObject",
  },
  ConditionalFormatCollection: {
    6: "add clearAll getCount getItem getItemAt",
    14: "getItemOrNullObject",
  },
};

import type { LevelsByClass } from "./levelsByClass";

/** The workbook, its sheets and what is set about them. */
export const WORKBOOK_LEVELS: LevelsByClass = {
  Workbook: {
    1: "application bindings names tables worksheets getSelectedRange",
    2: "functions",
    3: "pivotTables",
    4: "settings",
    5: "customXmlParts",
    7: "dataConnections properties protection styles name getActiveCell",
    8: "readOnly",
    9: "autoSave calculationEngineVersion chartDataPointTrack isDirty previouslySaved usePrecisionAsDisplayed getActiveChart getActiveChartOrNullObject getIsActiveCollabSession getSelectedRanges",
    10: "comments pivotTableStyles slicerStyles slicers tableStyles timelineStyles getActiveSlicer getActiveSlicerOrNullObject",
    11: "close save",
    13: "insertWorksheetsFromBase64",
    14: "queries",
    16: "getLinkedEntityCellValue",
    18: "notes",
    19: "linkedEntityDataDomains getActiveShape getActiveShapeOrNullObject",
    later: "linkedWorkbooks focus",
  },
  Application: {
    1: "calculationMode calculate",
    6: "suspendApiCalculationUntilNextSync",
    9: "iterativeCalculation calculationEngineVersion calculationState suspendScreenUpdatingUntilNextSync",
    11: "cultureInfo decimalSeparator thousandsSeparator useSystemSeparators",
    later: "activeWindow windows checkSpelling enterEditingMode union",
  },
  CultureInfo: {
    11: "numberFormat name",
    12: "datetimeFormat",
  },
  IterativeCalculation: {
    9: "enabled maxChange maxIteration",
  },
  Runtime: {
    8: "enableEvents",
  },
  WorksheetCollection: {
    1: "add getActiveWorksheet getItem",
    4: "getCount getItemOrNullObject",
    5: "getFirst getLast",
  },
  Worksheet: {
    1: "charts tables id name position visibility activate delete getCell getRange",
    2: "protection getUsedRange",
    3: "pivotTables",
    4: "names getUsedRangeOrNullObject",
    5: "getNext getNextOrNullObject getPrevious getPreviousOrNullObject",
    6: "calculate",
    7: "freezePanes standardHeight standardWidth tabColor copy getRangeByIndexes",
    8: "showGridlines showHeadings",
    9: "autoFilter horizontalPageBreaks pageLayout shapes verticalPageBreaks enableCalculation findAll findAllOrNullObject getRanges replaceAll",
    10: "comments slicers showOutlineLevels",
    12: "customProperties",
    14: "tabId",
    18: "notes",
    19: "showDataTypeIcons",
    later: "namedSheetViews checkSpelling clearArrows evaluate",
  },
  WorksheetProtection: {
    2: "options protected protect",
    7: "unprotect",
    later:
      "allowEditRanges canPauseProtection isPasswordProtected isPaused savedOptions checkPassword pauseProtection resumeProtection setPassword updateOptions",
  },
  WorksheetFreezePanes: {
    7: "freezeAt freezeColumns freezeRows getLocation getLocationOrNullObject unfreeze",
  },
  WorksheetCustomProperty: {
    12: "key value delete",
  },
  WorksheetCustomPropertyCollection: {
    12: "add getCount getItem getItemOrNullObject",
  },
  PageLayout: {
    9: "headersFooters blackAndWhite bottomMargin centerHorizontally centerVertically draftMode firstPageNumber footerMargin headerMargin leftMargin orientation paperSize printComments printErrors printGridlines printHeadings printOrder rightMargin topMargin zoom getPrintArea getPrintAreaOrNullObject getPrintTitleColumns getPrintTitleColumnsOrNullObject getPrintTitleRows getPrintTitleRowsOrNullObject setPrintArea setPrintMargins setPrintTitleColumns setPrintTitleRows",
    later: "alignMarginsHeaderFooter printQuality",
  },
  WorkbookProtection: {
    7: "protected protect unprotect",
  },
};

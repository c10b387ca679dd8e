/**
 * The requirement set (ExcelApi 1.n, here n) that brought each member of Excel's JavaScript API, by class, as the
 * documentation of `@types/office-js` states it. The executor refuses what is newer than the Excel it plays.
 * `later` is what is in no numbered set that a workbook of the web has: preview, desktop only, online only.
 */
export const API_LEVELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
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
  Comment: {
    10: "replies authorEmail authorName content creationDate id delete getLocation",
    11: "mentions resolved richContent updateMentions",
    12: "contentType",
  },
  CommentCollection: {
    10: "add getCount getItem getItemAt getItemByCell getItemByReplyId",
    14: "getItemOrNullObject",
  },
  CommentReply: {
    10: "authorEmail authorName content creationDate id delete getLocation getParentComment",
    11: "mentions resolved richContent updateMentions",
    12: "contentType",
  },
  CommentReplyCollection: {
    10: "add getCount getItem getItemAt",
    14: "getItemOrNullObject",
  },
  Note: {
    18: "authorName content height visible width delete getLocation",
  },
  NoteCollection: {
    18: "add getCount getItem getItemAt getItemOrNullObject",
  },
  NamedItem: {
    1: "name type value visible getRange",
    4: "worksheet worksheetOrNullObject comment scope delete getRangeOrNullObject",
    7: "arrayValues formula",
    16: "valueAsJson valueAsJsonLocal",
  },
  NamedItemCollection: {
    1: "getItem",
    4: "add addFormulaLocal getCount getItemOrNullObject",
  },
  CustomXmlPart: {
    5: "id namespaceUri delete getXml setXml",
  },
  CustomXmlPartCollection: {
    5: "add getByNamespace getCount getItem getItemOrNullObject",
  },
  CustomXmlPartScopedCollection: {
    5: "getCount getItem getItemOrNullObject getOnlyItem getOnlyItemOrNullObject",
  },
  Setting: {
    4: "key value delete",
  },
  SettingCollection: {
    4: "add getCount getItem getItemOrNullObject",
  },
  WorkbookProtection: {
    7: "protected protect unprotect",
  },
  DocumentProperties: {
    7: "custom author category comments company creationDate keywords lastAuthor manager revisionNumber subject title",
  },
  CustomProperty: {
    7: "key type value delete",
  },
  CustomPropertyCollection: {
    7: "add deleteAll getCount getItem getItemOrNullObject",
  },
  ChartCollection: {
    1: "count add getItem getItemAt",
    4: "getCount getItemOrNullObject",
  },
  PivotTableCollection: {
    3: "getItem refreshAll",
    4: "getCount getItemOrNullObject",
    8: "add",
  },
  PivotTableScopedCollection: {
    12: "getCount getFirst getItem getItemOrNullObject",
    15: "getFirstOrNullObject",
  },
  ShapeCollection: {
    9: "addGeometricShape addGroup addImage addLine addTextBox getCount getItem getItemAt",
    14: "getItemOrNullObject",
  },
  SlicerCollection: {
    10: "add getCount getItem getItemAt getItemOrNullObject",
  },
  BindingCollection: {
    1: "count getItem getItemAt",
    3: "add addFromNamedItem addFromSelection",
    4: "getCount getItemOrNullObject",
  },
};

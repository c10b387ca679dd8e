import type { LevelsByClass } from "./levelsByClass";

/** What goes with the cells: comments and notes, names, parts and properties of the file, charts and other objects. */
export const BESIDES_LEVELS: LevelsByClass = {
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

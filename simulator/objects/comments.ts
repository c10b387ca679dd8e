import type { Sheet, ThreadedComment } from "../model/types";
import { ApiObject } from "./apiObject";
import { asBoolean, asString, asWhole, isRecord } from "./arguments";
import { CommentReplyCollection } from "./commentReplies";
import type { EventName } from "./events";
import { WORKBOOK_TARGET } from "./events";
import { makeRange } from "./makeRange";
import { AUTHOR } from "./notes";
import { placeOf } from "./places";
import type { Service } from "./service";
import { ServiceError } from "./serviceError";

interface PlacedComment {
  readonly sheet: Sheet;
  readonly comment: ThreadedComment;
}

/** A plain text, or the `{ richContent, mentions }` of a comment with mentions. */
export function commentText(content: unknown): string {
  return isRecord(content) ? asString(content["richContent"]) : asString(content);
}

/** Threaded comments of a sheet, or of the workbook (`sheet` null). */
export class CommentCollection extends ApiObject {
  readonly className = "CommentCollection";

  constructor(
    service: Service,
    private readonly sheet: Sheet | null,
  ) {
    super(service);
  }

  listItems(): readonly Comment[] {
    return this.#comments.map(({ sheet, comment }) => new Comment(this.service, sheet, comment));
  }
  getCount(): number {
    return this.#comments.length;
  }
  /** Refused where the cell has a comment or a note already. */
  add(cell: unknown, content: unknown): Comment {
    const { sheet, row, column } = placeOf(this.service, this.sheet ?? this.service.activeSheet, cell);
    const text = commentText(content);
    this.service.beforeObjects(sheet);
    const taken = [...sheet.notes, ...sheet.comments].some(
      (other) => other.row === row && other.column === column,
    );
    if (taken) throw new ServiceError("InvalidOperation");
    this.service.undo.recordSheet(sheet);
    const comment = { id: newId(), row, column, author: AUTHOR, text, resolved: false, replies: [] };
    sheet.comments.push(comment);
    commentEvent(this.service, sheet, comment, "commentAdded");
    return new Comment(this.service, sheet, comment);
  }
  getItemOrNullObject(id: unknown): Comment | null {
    return this.#one((comment) => comment.id === id);
  }
  getItem(id: unknown): Comment {
    return found(this.getItemOrNullObject(id));
  }
  getItemAt(index: unknown): Comment {
    const at = this.#comments[asWhole(index, 0)];
    if (!at) throw new ServiceError("InvalidArgument");
    return new Comment(this.service, at.sheet, at.comment);
  }
  getItemByCell(cell: unknown): Comment {
    const { sheet, row, column } = placeOf(this.service, this.sheet ?? this.service.activeSheet, cell);
    const comment = sheet.comments.find((candidate) => candidate.row === row && candidate.column === column);
    return found(comment ? new Comment(this.service, sheet, comment) : null);
  }
  getItemByReplyId(id: unknown): Comment {
    return found(this.#one((comment) => comment.replies.some((reply) => reply.id === id)));
  }

  #one(fits: (comment: ThreadedComment) => boolean): Comment | null {
    const at = this.#comments.find(({ comment }) => fits(comment));
    return at ? new Comment(this.service, at.sheet, at.comment) : null;
  }
  get #comments(): readonly PlacedComment[] {
    const sheets = this.sheet ? [this.sheet] : this.service.workbook.sheets;
    return sheets.flatMap((sheet) => sheet.comments.map((comment) => ({ sheet, comment })));
  }
}

export class Comment extends ApiObject {
  readonly className = "Comment";
  readonly identity: Readonly<Record<string, string>>;

  constructor(
    service: Service,
    private readonly sheet: Sheet,
    private readonly comment: ThreadedComment,
  ) {
    super(service);
    this.identity = { Id: comment.id };
  }

  get id(): string {
    return this.comment.id;
  }
  get authorName(): string {
    return this.comment.author;
  }
  get authorEmail(): string {
    return "";
  }
  get content(): string {
    return this.comment.text;
  }
  set content(value: unknown) {
    const text = asString(value);
    this.#change(() => (this.comment.text = text));
  }
  get contentType(): string {
    return "Plain";
  }
  get resolved(): boolean {
    return this.comment.resolved;
  }
  set resolved(value: unknown) {
    const resolved = asBoolean(value);
    this.#change(() => (this.comment.resolved = resolved));
  }
  get replies(): CommentReplyCollection {
    return new CommentReplyCollection(this.service, this.sheet, this.comment);
  }
  getLocation(): ApiObject {
    const { row, column } = this.comment;
    return makeRange(this.service, this.sheet, { row, column, rows: 1, columns: 1 });
  }
  delete(): void {
    this.service.beforeObjects(this.sheet);
    this.service.undo.recordSheet(this.sheet);
    this.sheet.comments = this.sheet.comments.filter((comment) => comment.id !== this.comment.id);
    commentEvent(this.service, this.sheet, this.comment, "commentDeleted");
  }

  #change(act: () => unknown): void {
    this.service.beforeObjects(this.sheet);
    this.service.undo.recordSheet(this.sheet);
    act();
    commentEvent(this.service, this.sheet, this.comment, "commentChanged");
  }
}

export function commentEvent(
  service: Service,
  sheet: Sheet,
  comment: ThreadedComment,
  event: EventName,
): void {
  const details = [{ commentId: comment.id, replyIds: comment.replies.map((reply) => reply.id) }];
  const message = { commentDetails: details, source: "Local", worksheetId: sheet.id };
  service.events.raise(event, [sheet.id, WORKBOOK_TARGET], message);
  const area = { row: comment.row, column: comment.column, rows: 1, columns: 1 };
  service.changed({ kind: "cells", sheetId: sheet.id, areas: [area] });
}

/** "{9F0B…}" as Excel makes them. */
export function newId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}

function found(comment: Comment | null): Comment {
  if (!comment) throw new ServiceError("ItemNotFound");
  return comment;
}

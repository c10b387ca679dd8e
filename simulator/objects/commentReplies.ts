import type { Sheet, ThreadedComment } from "../model/types";
import { ApiObject } from "./apiObject";
import { asString, asWhole } from "./arguments";
import { commentEvent, commentText, newId } from "./comments";
import { makeRange } from "./makeRange";
import { AUTHOR } from "./notes";
import type { Service } from "./service";
import { ServiceError } from "./serviceError";

type Reply = ThreadedComment["replies"][number];

export class CommentReplyCollection extends ApiObject {
  readonly className = "CommentReplyCollection";

  constructor(
    service: Service,
    private readonly sheet: Sheet,
    private readonly comment: ThreadedComment,
  ) {
    super(service);
  }

  listItems(): readonly CommentReply[] {
    return this.comment.replies.map((reply) => this.#reply(reply));
  }
  getCount(): number {
    return this.comment.replies.length;
  }
  add(content: unknown): CommentReply {
    const text = commentText(content);
    this.service.beforeObjects(this.sheet);
    this.service.undo.recordSheet(this.sheet);
    const reply = { id: newId(), author: AUTHOR, text };
    this.comment.replies.push(reply);
    commentEvent(this.service, this.sheet, this.comment, "commentChanged");
    return this.#reply(reply);
  }
  getItem(id: unknown): CommentReply {
    const reply = this.comment.replies.find((candidate) => candidate.id === id);
    if (!reply) throw new ServiceError("ItemNotFound");
    return this.#reply(reply);
  }
  getItemAt(index: unknown): CommentReply {
    const reply = this.comment.replies[asWhole(index, 0)];
    if (!reply) throw new ServiceError("InvalidArgument");
    return this.#reply(reply);
  }

  #reply(reply: Reply): CommentReply {
    return new CommentReply(this.service, this.sheet, this.comment, reply);
  }
}

export class CommentReply extends ApiObject {
  readonly className = "CommentReply";
  readonly identity: Readonly<Record<string, string>>;

  constructor(
    service: Service,
    private readonly sheet: Sheet,
    private readonly comment: ThreadedComment,
    private readonly reply: Reply,
  ) {
    super(service);
    this.identity = { Id: reply.id };
  }

  get id(): string {
    return this.reply.id;
  }
  get authorName(): string {
    return this.reply.author;
  }
  get content(): string {
    return this.reply.text;
  }
  set content(value: unknown) {
    const text = asString(value);
    this.#change(() => (this.reply.text = text));
  }
  getLocation(): ApiObject {
    const { row, column } = this.comment;
    return makeRange(this.service, this.sheet, { row, column, rows: 1, columns: 1 });
  }
  delete(): void {
    this.#change(() => {
      this.comment.replies = this.comment.replies.filter((reply) => reply.id !== this.reply.id);
    });
  }

  #change(act: () => unknown): void {
    this.service.beforeObjects(this.sheet);
    this.service.undo.recordSheet(this.sheet);
    act();
    commentEvent(this.service, this.sheet, this.comment, "commentChanged");
  }
}

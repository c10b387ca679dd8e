/**
 * An addition ON TOP of the unmodified library, for tests only. The npm build of office.js ends at ExcelApi 1.15, the build
 * that users get from Microsoft's CDN does not: this gives the booted library `worksheet.notes` and `workbook.notes`
 * (ExcelApi 1.18), made of the library's own building blocks in the way its own classes are. Add-in code that asks
 * `isSetSupported("ExcelApi", "1.18")` and for the member can so be run both with and without it.
 */

/** The part of the library's inside that its own classes are made of. */
interface LibraryInside {
  readonly ClientObject: new (context: unknown, path: unknown) => ClientObject;
  readonly BatchApiHelper: {
    createPropertyObject(
      type: Type,
      parent: ClientObject,
      name: string,
      isCollection: boolean,
      flags: number,
    ): ClientObject;
    createIndexerObject(type: Type, parent: ClientObject, args: readonly unknown[]): ClientObject;
    createMethodObject(
      type: Type,
      parent: ClientObject,
      name: string,
      operation: number,
      args: readonly unknown[],
      isCollection: boolean,
      isInvalidAfterRequest: boolean,
      getByIdMethodName: string | null,
      flags: number,
    ): ClientObject;
    createChildItemObject(
      type: Type,
      hasIndexer: boolean,
      parent: ClientObject,
      item: unknown,
      index: number,
    ): ClientObject;
    invokeMethod(
      object: ClientObject,
      name: string,
      operation: number,
      args: readonly unknown[],
      flags: number,
      type: number,
    ): unknown;
    invokeSetProperty(object: ClientObject, name: string, value: unknown, flags: number): void;
  };
  readonly Utility: {
    load(object: ClientObject, options: unknown): ClientObject;
    fixObjectPathIfNecessary(object: ClientObject, value: unknown): void;
    throwIfNotLoaded(name: string, value: unknown, type: string, isNull: boolean): void;
  };
}

interface ClientObject {
  readonly context: unknown;
  readonly _isNull: boolean;
  _handleResult(value: unknown): void;
}

type Type = new (context: unknown, path: unknown) => ClientObject;
type Values = Readonly<Record<string, unknown>>;

const READ = 1;
const WRITE = 0;
const READ_FLAGS = 4;

const NOTE_PROPERTIES = [
  { name: "authorName", wire: "AuthorName", writable: false },
  { name: "content", wire: "Content", writable: true },
  { name: "visible", wire: "Visible", writable: true },
] as const;

/** Adds the members that came after 1.15 and that the simulator has; each is there only once. */
export function installNewerMembers(library: {
  readonly Excel: unknown;
  readonly OfficeExtension: unknown;
}): void {
  const inside = library.OfficeExtension as LibraryInside;
  const excel = library.Excel as Record<string, { prototype: object }>;
  const { worksheet, workbook } = { worksheet: excel["Worksheet"], workbook: excel["Workbook"] };
  if (!worksheet || !workbook || "notes" in worksheet.prototype) return;
  const collection = noteCollection(inside, noteClass(inside, excel["Range"] as unknown as Type));
  for (const owner of [worksheet, workbook]) {
    Object.defineProperty(owner.prototype, "notes", {
      configurable: true,
      get(this: ClientObject & { newerNotes?: ClientObject }) {
        this.newerNotes ??= inside.BatchApiHelper.createPropertyObject(
          collection,
          this,
          "Notes",
          true,
          READ_FLAGS,
        );
        return this.newerNotes;
      },
    });
  }
}

function noteClass(inside: LibraryInside, range: Type): Type {
  const { BatchApiHelper, Utility } = inside;
  class Note extends inside.ClientObject {
    readonly loaded: Record<string, unknown> = {};

    get _className(): string {
      return "Note";
    }
    delete(): void {
      BatchApiHelper.invokeMethod(this, "Delete", WRITE, [], 0, 0);
    }
    getLocation(): ClientObject {
      return BatchApiHelper.createMethodObject(
        range,
        this,
        "GetLocation",
        READ,
        [],
        false,
        true,
        null,
        READ_FLAGS,
      );
    }
    load(options: unknown): ClientObject {
      return Utility.load(this, options);
    }
    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (value === null || value === undefined) return;
      Utility.fixObjectPathIfNecessary(this, value);
      for (const { name, wire } of NOTE_PROPERTIES)
        if (wire in (value as Values)) this.loaded[name] = (value as Values)[wire];
    }
    toJSON(): Values {
      return this.loaded;
    }
  }
  for (const { name, wire, writable } of NOTE_PROPERTIES) {
    Object.defineProperty(Note.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: Note) {
        Utility.throwIfNotLoaded(name, this.loaded[name], "Note", this._isNull);
        return this.loaded[name];
      },
      ...(writable && {
        set(this: Note, value: unknown) {
          this.loaded[name] = value;
          BatchApiHelper.invokeSetProperty(this, wire, value, 0);
        },
      }),
    });
  }
  return Note;
}

function noteCollection(inside: LibraryInside, note: Type): Type {
  const { BatchApiHelper, Utility } = inside;
  return class NoteCollection extends inside.ClientObject {
    loadedItems: ClientObject[] | undefined;

    get _className(): string {
      return "NoteCollection";
    }
    get _isCollection(): boolean {
      return true;
    }
    get items(): readonly ClientObject[] {
      Utility.throwIfNotLoaded("items", this.loadedItems, "NoteCollection", this._isNull);
      return this.loadedItems ?? [];
    }
    add(cellAddress: unknown, content: unknown): ClientObject {
      return BatchApiHelper.createMethodObject(
        note,
        this,
        "Add",
        WRITE,
        [cellAddress, content],
        false,
        true,
        null,
        0,
      );
    }
    getCount(): unknown {
      return BatchApiHelper.invokeMethod(this, "GetCount", READ, [], READ_FLAGS, 0);
    }
    getItem(key: unknown): ClientObject {
      return BatchApiHelper.createIndexerObject(note, this, [key]);
    }
    getItemAt(index: unknown): ClientObject {
      return BatchApiHelper.createMethodObject(
        note,
        this,
        "GetItemAt",
        READ,
        [index],
        false,
        false,
        null,
        READ_FLAGS,
      );
    }
    getItemOrNullObject(key: unknown): ClientObject {
      return BatchApiHelper.createMethodObject(
        note,
        this,
        "GetItemOrNullObject",
        READ,
        [key],
        false,
        false,
        null,
        READ_FLAGS,
      );
    }
    load(options: unknown): ClientObject {
      return Utility.load(this, options);
    }
    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (value === null || value === undefined) return;
      Utility.fixObjectPathIfNecessary(this, value);
      const items = (value as Values)["_Items"];
      if (!Array.isArray(items)) return;
      this.loadedItems = (items as readonly unknown[]).map((item, index) => {
        const made = BatchApiHelper.createChildItemObject(note, true, this, item, index);
        made._handleResult(item);
        return made;
      });
    }
    toJSON(): Values {
      return { items: this.loadedItems };
    }
  };
}

/** A member of the object that a JSON text is, or an element of its list. */
export interface JsonPart {
  /** The member's name; none for an element of the list. */
  name?: string;
  /** Its JSON; undefined where it is too long, nested too deep or no JSON. */
  value: unknown;
}

interface JsonLimits {
  depth: number;
  /** Characters of one part. */
  characters: number;
}

/** What decides where a part ends: everything else is skipped. */
const marks = /["{}[\],]/g;
const endOfString = /["\\]/g;

/**
 * Reads a JSON object while it arrives, part by part: its members, and instead of one member that is a list each element by itself.
 * So a text of any length is read in little memory, and what came before a cut or damaged place is not lost with it.
 */
export class JsonParts {
  /** Whether the object has been closed: nothing is missing at the end. */
  isWhole = false;
  readonly #list: string;
  readonly #limits: JsonLimits;
  /** What has been looked through of the part that is read; joined once, when it is whole. */
  #before: string[] = [];
  #length = 0;
  /** What has arrived since, and how far it has been looked through. */
  #text = '';
  #at = 0;
  #depth = 0;
  #inString = false;
  #inList = false;
  /** The part is not kept: it is beyond a limit. */
  #isDropped = false;

  /** @param list the name of the member whose elements are given one by one */
  constructor(list: string, limits: JsonLimits) {
    this.#list = list;
    this.#limits = limits;
  }

  /**
   * The parts that this piece completes.
   *
   * @throws {SyntaxError} where the text is no JSON object
   */
  *read(piece: string): Generator<JsonPart> {
    this.#text += piece;
    for (;;) {
      const mark = this.#nextMark();
      if (mark === undefined) break;
      yield* this.#take(mark);
    }
    if (this.#depth === 0 && this.#text.trim() !== '') throw new SyntaxError('no object');
    this.#length += this.#at;
    if (this.#length > this.#limits.characters) this.#isDropped = true;
    if (this.#isDropped) this.#before = [];
    else this.#before.push(this.#text.slice(0, this.#at));
    this.#text = this.#text.slice(this.#at);
    this.#at = 0;
  }

  /** The part up to the present mark. */
  #part(): string {
    return this.#before.join('') + this.#text.slice(0, this.#at - 1);
  }

  /** Goes to the next character that counts, past strings. */
  #nextMark(): string | undefined {
    for (;;) {
      const looked = this.#inString ? endOfString : marks;
      looked.lastIndex = this.#at;
      const found = looked.exec(this.#text);
      if (!found) {
        this.#at = this.#text.length;
        return undefined;
      }
      const [mark] = found;
      if (mark === '\\') {
        // The escaped character may still be on its way.
        if (found.index + 1 >= this.#text.length) {
          this.#at = found.index;
          return undefined;
        }
        this.#at = found.index + 2;
        continue;
      }
      this.#at = found.index + 1;
      if (mark !== '"') return mark;
      this.#inString = !this.#inString;
    }
  }

  *#take(mark: string): Generator<JsonPart> {
    const around = this.#inList ? 2 : 1;
    if (mark === '{' || mark === '[') {
      if (this.#depth === 0) return this.#open(mark);
      if (mark === '[' && this.#depth === 1 && this.#named() === this.#list) {
        this.#inList = true;
        this.#forget();
      }
      this.#depth += 1;
      if (this.#depth > this.#limits.depth) this.#isDropped = true;
      return;
    }
    if (mark === ',') {
      if (this.#depth === around) yield* this.#give();
      return;
    }
    if (this.#depth === 0) throw new SyntaxError('more than one object');
    if (this.#depth === around) {
      const expected = this.#inList ? ']' : '}';
      if (mark !== expected) throw new SyntaxError(`${mark} where ${expected} was due`);
      yield* this.#give();
      if (this.#inList) this.#inList = false;
      else this.isWhole = true;
    }
    this.#depth -= 1;
  }

  #open(mark: string): void {
    if (mark === '[' || this.isWhole || this.#part().trim() !== '') throw new SyntaxError('no object');
    this.#depth = 1;
    this.#forget();
  }

  /** The name of the member whose value begins here. */
  #named(): unknown {
    const [, name] = /^\s*("[^"\\]{0,40}")\s*:\s*$/.exec(this.#part()) ?? [];
    return name && JSON.parse(name);
  }

  /** Gives the part that ends before the present mark. */
  *#give(): Generator<JsonPart> {
    const text = this.#part();
    const isDropped = this.#isDropped;
    this.#forget();
    // Behind the list, or in an empty one.
    if (!isDropped && text.trim() === '') return;
    if (this.#inList) yield { value: isDropped ? undefined : parsed(text) };
    else if (!isDropped) yield* membersOf(text);
  }

  #forget(): void {
    this.#before = [];
    this.#length = 0;
    this.#text = this.#text.slice(this.#at);
    this.#at = 0;
    this.#isDropped = false;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @throws {SyntaxError} */
function membersOf(text: string): JsonPart[] {
  return Object.entries(JSON.parse(`{${text}}`) as object).map(([name, value]) => ({ name, value }));
}

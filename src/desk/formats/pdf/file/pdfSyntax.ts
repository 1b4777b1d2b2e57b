/** A value in PDF syntax (ISO 32000-1, 7.3). */
export type PdfValue =
  | number
  | { name: string }
  | { string: string }
  | { ref: number }
  | { word: string }
  | PdfValue[]
  | PdfDict;
export interface PdfDict {
  dict: Map<string, PdfValue>;
}

const SPACE = /(?:[\0\t\n\f\r ]+|%[^\n\r]*)*/y;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
const REFERENCE = /(\d+)[\t\n\f\r ]+\d+[\t\n\f\r ]+R(?![A-Za-z])/y;
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const WORD = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const HEX = /<([0-9A-Fa-f\s]*)>?/y;
/** Deeper nesting is an attack, not a document. */
const DEEPEST = 40;

/** Reads values, one after the other, out of bytes that are held as a string of Latin-1. */
export class PdfReader {
  readonly text: string;
  at: number;
  /** Content streams know no references: `1 0 R` are three operands there. */
  readonly references: boolean;

  constructor(text: string, at = 0, references = true) {
    this.text = text;
    this.at = at;
    this.references = references;
  }

  /** The next value; undefined at the end. */
  next(depth = 0): PdfValue | undefined {
    this.#take(SPACE);
    const sign = this.text[this.at];
    if (sign === undefined || depth > DEEPEST) return undefined;
    if (sign === '<') return this.text[this.at + 1] === '<' ? this.#dict(depth) : { string: this.#hex() };
    if (sign === '(') return { string: this.#literal() };
    if (sign === '[') return this.#array(depth);
    if (sign === '/') return { name: nameOf(this.#take(NAME)?.[1] ?? '') };
    const ref = this.references ? this.#take(REFERENCE) : null;
    if (ref) return { ref: Number(ref[1]) };
    const number = this.#take(NUMBER);
    if (number) return Number(number[0]);
    const word = this.#take(WORD);
    if (word) return { word: word[0] };
    this.at += this.text.startsWith('>>', this.at) ? 2 : 1;
    return { word: sign === '>' ? '>>' : sign };
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match) this.at = pattern.lastIndex;
    return match;
  }

  #dict(depth: number): PdfDict {
    this.at += 2;
    const dict = new Map<string, PdfValue>();
    for (;;) {
      const key = this.next(depth + 1);
      if (key === undefined || isWord(key, '>>')) return { dict };
      if (typeof key !== 'object' || !('name' in key)) continue;
      const value = this.next(depth + 1);
      if (value === undefined || isWord(value, '>>')) return { dict };
      dict.set(key.name, value);
    }
  }

  #array(depth: number): PdfValue[] {
    this.at++;
    const values: PdfValue[] = [];
    for (;;) {
      const value = this.next(depth + 1);
      if (value === undefined || isWord(value, ']')) return values;
      values.push(value);
    }
  }

  #hex(): string {
    const digits = (this.#take(HEX)?.[1] ?? '').replace(/\s/g, '');
    const pairs = (digits.length % 2 ? `${digits}0` : digits).match(/../g) ?? [];
    return pairs.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('');
  }

  #literal(): string {
    let out = '';
    let depth = 0;
    for (this.at++; this.at < this.text.length; this.at++) {
      const sign = this.text[this.at] ?? '';
      if (sign === '\\') out += this.#escaped();
      else if (sign === ')' && depth-- === 0) {
        this.at++;
        break;
      } else {
        if (sign === '(') depth++;
        out += sign;
      }
    }
    return out;
  }

  #escaped(): string {
    const octal = /[0-7]{1,3}/y;
    octal.lastIndex = this.at + 1;
    const code = octal.exec(this.text);
    if (code) {
      this.at += code[0].length;
      return String.fromCharCode(Number.parseInt(code[0], 8) & 0xff);
    }
    const sign = this.text[++this.at] ?? '';
    if (sign === '\r' && this.text[this.at + 1] === '\n') this.at++;
    return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r': '' }[sign] ?? sign;
  }
}

/** Whether a value is this bare word. */
export function isWord(value: PdfValue | undefined, word: string): boolean {
  return typeof value === 'object' && 'word' in value && value.word === word;
}

/** A dictionary's or a stream's entry. */
export function entry(value: PdfValue | undefined, key: string): PdfValue | undefined {
  return typeof value === 'object' && 'dict' in value ? value.dict.get(key) : undefined;
}

/** A text string (7.9.2.2): UTF-16 or UTF-8 by its first bytes, else by one byte a sign. */
export function textOfString(bytes: string): string {
  const raw = Uint8Array.from(bytes, (sign) => sign.charCodeAt(0));
  if (bytes.startsWith('\xFE\xFF')) return new TextDecoder('utf-16be').decode(raw);
  if (bytes.startsWith('\xFF\xFE')) return new TextDecoder('utf-16le').decode(raw);
  return bytes.startsWith('\xEF\xBB\xBF') ? new TextDecoder().decode(raw) : bytes;
}

const nameOf = (raw: string) =>
  raw.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

import MailComposer from 'nodemailer/lib/mail-composer';
import { keyOf } from '../system/keyOf.ts';
import { digestHtml } from './digestHtml.ts';
import type { DigestIssue } from './digestIssue.ts';
import { digestText, withoutFields } from './digestText.ts';

/** A mail, whole and in its parts. */
export interface DigestMail {
  /** RFC 5322, with no recipient. */
  eml: Buffer;
  html: string;
  text: string;
  /** How many of the articles there was room for. */
  shown: number;
}

/** Bytes of the whole mail; Gmail cuts off what HTML is longer than 102 kB. */
const mostBytes = 100_000;

/**
 * Writes the mail: both parts say the same, and as many articles as there is room for, newest first.
 *
 * @param now when it is written
 */
export async function digestMail(issue: DigestIssue, now: Date): Promise<DigestMail> {
  let shown = issue.items.length;
  let mail = await composed(issue, shown, now);
  while (mail.eml.length > mostBytes && shown > 1) {
    shown = Math.min(shown - 1, Math.floor((shown * mostBytes) / mail.eml.length));
    mail = await composed(issue, shown, now);
  }
  return mail;
}

async function composed(issue: DigestIssue, shown: number, now: Date): Promise<DigestMail> {
  const html = digestHtml(issue, shown);
  const text = digestText(issue, shown);
  const { sender, subject, host } = issue;
  // By what it says: the same mail, written again, is the same message and differs in its date alone.
  const key = keyOf(html, text);
  const composer = new MailComposer({
    from: { name: sender.name.text, address: sender.address },
    subject: withoutFields(subject),
    date: now,
    messageId: `<${key}@${host}>`,
    baseBoundary: key,
    html: withLineEnds(html),
    text: withLineEnds(text),
    // Letters of Arabic script are two bytes: so written they are shorter.
    textEncoding: 'base64',
    // Opened by a mail program, it is a draft (Outlook asks for this).
    headers: { 'X-Unsent': '1' },
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'windows',
  });
  const eml = await composer.compile().build();
  return { eml, html, text, shown };
}

/** Text in a mail has line ends of two characters also where it is encoded (RFC 2046, 4.1.1). */
function withLineEnds(text: string): string {
  return text.replaceAll('\n', '\r\n');
}

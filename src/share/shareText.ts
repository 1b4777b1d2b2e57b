import { isolateText } from '../contract/text/isolateText.ts';

/** What is shared of a page. */
export interface Shared {
  title: string;
  /** The title's language, BCP 47. */
  language: string;
  /** The page's full address. */
  url: string;
}

/**
 * The shared text: the title isolated in its own direction, the address on its own line, so that
 * neither reverses the other wherever it is pasted.
 */
export function shareText({ title, language, url }: Shared): string {
  return `${isolateText(title, language)}\n${url}`;
}

/** The services that accept a text by an address, without a script of theirs. */
export const shareServices = ['telegram', 'whatsapp', 'x', 'facebook', 'email'] as const;

export type ShareService = (typeof shareServices)[number];

/** The address that hands a page to a service; every part is percent-encoded once. */
export function shareAddress(service: ShareService, shared: Shared): string {
  const url = encode(shared.url);
  const title = encode(isolateText(shared.title, shared.language));
  const both = encode(shareText(shared));
  switch (service) {
    case 'telegram':
      return `https://t.me/share/url?url=${url}&text=${title}`;
    case 'whatsapp':
      return `https://wa.me/?text=${both}`;
    case 'x':
      return `https://x.com/intent/post?text=${title}&url=${url}`;
    case 'facebook':
      return `https://www.facebook.com/sharer/sharer.php?u=${url}`;
    case 'email':
      return `mailto:?subject=${encode(shared.title)}&body=${encode(shareText(shared).replaceAll('\n', '\r\n'))}`;
  }
}

/** Half a surrogate pair, which a damaged text may hold, has no encoding: it is sent as U+FFFD. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
